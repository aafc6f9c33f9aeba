"""Risks: one file for each fault."""
