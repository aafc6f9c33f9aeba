"""Offers: prices, prizes, gifts and cards, and partners at work."""
