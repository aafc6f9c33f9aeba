"""Up to which day files of actuals know what was done, and which of them speaks last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.model.dates import DateRange

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.model.actuals import Actuals

_LAST_DAYS = 7


def find_last_known(file: Actuals) -> date:
    """Return the last day that a file knows: its ``as_of``, which may lie before its days.

    One that says that it is complete, or was written in its last week, speaks of all its days.
    """
    end = file.days.end
    is_whole = file.head.status == "complete" or (end - file.as_of).days < _LAST_DAYS
    return end if is_whole else file.as_of


def find_known_days(file: Actuals) -> DateRange:
    """Return the days of a file that were over when it was written, the first one at least."""
    return DateRange(file.days.start, max(file.days.start, find_last_known(file)))


def find_known_day(files: Iterable[Actuals], days: DateRange, as_of: date) -> date:
    """Return the day up to which it is known what was done in a period.

    It is the ``as_of`` of the period's last file, the end of the period where it has none, and
    never later than the day of the review: what nobody wrote down yet is not late by that.
    """
    return min(as_of, max((one.as_of for one in files), default=days.end))


def sort_by_word(files: Iterable[Actuals]) -> list[Actuals]:
    """Return files in the order in which they speak: the one with the later ``as_of`` last."""
    return sorted(files, key=lambda one: (one.as_of, one.days))
