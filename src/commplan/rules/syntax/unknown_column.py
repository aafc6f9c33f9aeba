"""SYN063: a column of a sheet is not known."""

from __future__ import annotations

from commplan.reading.sheets import faults
from commplan.rules.base import ReaderFault


class UnknownColumn(ReaderFault):
    """A column of a sheet has a header that is not known, is there twice, or has none.

    Why: the values in it are not read.
    Do: correct the header; columns of your own may stay, the others are read all the same.
    Catalogue: –
    """

    fault = faults.UNKNOWN_COLUMN
