"""Risks: how grave they are, how they are watched, which are missing."""
