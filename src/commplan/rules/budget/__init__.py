"""Budget: one file for each fault."""
