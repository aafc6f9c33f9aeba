"""Order: what waits for what."""
