"""Structure: one file for each fault."""
