"""Document builders: Plan, Analysis, Diagnostics and Texts become a Document."""
