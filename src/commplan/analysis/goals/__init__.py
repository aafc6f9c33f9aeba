"""Goals: KPIs, their relations, and what serves what."""
