"""Syntax: one file for each fault."""
