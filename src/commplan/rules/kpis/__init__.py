"""KPIs: one file for each fault."""
