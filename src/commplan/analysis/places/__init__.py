"""Places and things that cannot be shared."""
