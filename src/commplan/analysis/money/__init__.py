"""Money: where it goes, and whether amounts can be right."""
