"""References: one file for each fault."""
