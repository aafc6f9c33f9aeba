"""SYN067: a number stands where a day belongs."""

from __future__ import annotations

from commplan.reading.sheets import faults
from commplan.rules.base import ReaderFault


class NumberForDate(ReaderFault):
    """A number stands in a column of days.

    Why: spreadsheets store days as numbers such as 46127; what another number means nobody can
    tell.
    Do: write the day, `2026-04-15`, or format the column as a date.
    Catalogue: –
    """

    fault = faults.NUMBER_FOR_DATE
