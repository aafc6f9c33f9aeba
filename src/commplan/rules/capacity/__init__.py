"""Capacity: one file for each fault."""
