"""Text to a plan: the only floor that opens plan files."""

from __future__ import annotations

from commplan.reading.load import Loaded, load_plan, load_stream, read_plan

__all__ = ["Loaded", "load_plan", "load_stream", "read_plan"]
