"""What changed between two plans, as lines for people and as JSON for programs."""
