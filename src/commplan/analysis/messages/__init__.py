"""Messages: who receives what, how often, and by which channel."""
