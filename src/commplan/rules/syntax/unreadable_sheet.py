"""SYN060: a sheet of actuals cannot be read at all."""

from __future__ import annotations

from commplan.reading.sheets import faults
from commplan.rules.base import ReaderFault


class UnreadableSheet(ReaderFault):
    """A sheet of actuals is protected, damaged, in an old format, or too large.

    Why: nothing of it is read, so that a review shows its values as missing.
    Do: save it again as `.xlsx` without a password, or as CSV in UTF-8.
    Catalogue: –
    """

    fault = faults.UNREADABLE_SHEET
