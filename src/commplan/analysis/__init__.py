"""Pure facts about a plan: calendar, occurrences, order, overlaps, money, roll-ups."""

from __future__ import annotations

from commplan.analysis.analysis import Analysis, analyse

__all__ = ["Analysis", "analyse"]
