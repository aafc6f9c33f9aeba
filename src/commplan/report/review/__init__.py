"""The quarterly review: a document from a plan and its actuals."""
