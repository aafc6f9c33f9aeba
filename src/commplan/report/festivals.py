"""The public holidays of a period, as bands of the year chart."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from commplan.analysis.days.calendar import DayKind
from commplan.report.blocks import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from commplan.model.dates import DateRange
    from commplan.report.brief import Brief

SHORTEST = 3
"""Days of a holiday that is worth a band."""


def list_festivals(brief: Brief, period: DateRange) -> Iterator[Stretch]:
    """Yield the holidays of at least ``SHORTEST`` days, as far as they lie in the period."""
    days = (period.start + timedelta(days=number) for number in range(period.days))
    for holiday, group in groupby(days, key=lambda day: _find_holiday(brief, day)):
        run = list(group)
        if holiday is not None and len(run) >= SHORTEST:
            yield Stretch(brief.texts.words[f"holiday.{holiday}"], run[0], run[-1])


def _find_holiday(brief: Brief, day: date) -> str | None:
    info = brief.analysis.calendar.look_up(day)
    return info.holiday if info.kind is DayKind.HOLIDAY else None
