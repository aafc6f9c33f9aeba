"""People: who answers for what, who is there, how much each has to do."""
