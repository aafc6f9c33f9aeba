"""Wording: what a plan says in words of its own, and what is found there."""
