"""Membership: tiers, benefits, points."""
