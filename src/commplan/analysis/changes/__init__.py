"""What changed from one state of a plan to a later one: days, money, targets, people."""

from __future__ import annotations

from commplan.analysis.changes.changes import (
    AmountMove,
    Changes,
    DayMove,
    ItemChange,
    PeopleMove,
    StatusMove,
    Totals,
)
from commplan.analysis.changes.compare import compare_plans

__all__ = [
    "AmountMove",
    "Changes",
    "DayMove",
    "ItemChange",
    "PeopleMove",
    "StatusMove",
    "Totals",
    "compare_plans",
]
