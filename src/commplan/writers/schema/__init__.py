"""The JSON Schema of a plan, for editors: what may stand where, and what it means."""

from __future__ import annotations

from commplan.writers.schema.plan import write_schema

__all__ = ["write_schema"]
