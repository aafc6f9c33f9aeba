"""Calendar: one file for each fault."""
