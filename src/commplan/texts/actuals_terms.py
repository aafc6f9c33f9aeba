"""The words of ``commplan actuals new``, and of the sheets that it writes and the reader knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class ActualsTerms(NamedTuple):
    """Comments of a file of actuals to fill in, names of sheets and columns, what is said.

    Holes are in braces.
    """

    sheets: tuple[str, str, str]  # KPIs, money, activities
    name: str
    unit: str
    target: str
    planned: str
    days: str
    top: tuple[str, ...]  # holes: period, plan
    as_of: str  # hole: day
    status: str
    sections: Mapping[str, str]  # a line above each section
    wanted: str  # above the blocks that are commented out
    kpi_note: str  # holes: name, target, unit
    kpi_bare_note: str  # holes: name, unit
    money_note: str  # holes: name, money
    day_note: str  # holes: name, day
    days_note: str  # holes: name, days
    risk_note: str  # holes: text, probability, impact
    open_note: str  # holes: what
    no_period: str
    bad_format: str  # hole: value
    bad_section: str  # holes: value, known
    not_in_sheets: str
    no_plan: str
    step_fill: str
    step_review: str

    @property
    def help_columns(self) -> tuple[str, ...]:
        """Columns that help the eye; the reader leaves them out."""
        return (self.name, self.unit, self.target, self.planned, self.days)
