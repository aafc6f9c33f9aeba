"""Where something stands on the day of the document. A plan knows days, not what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import BarState

if TYPE_CHECKING:
    from datetime import date

    from commplan.model.dates import DateRange


def find_state(days: DateRange, as_of: date) -> BarState:
    """Tell whether days are over, running or ahead on ``as_of``; both ends are included."""
    if days.end < as_of:
        return BarState.ENDED
    return BarState.PLANNED if days.start > as_of else BarState.RUNNING
