"""SYN069: something in a sheet is not read."""

from __future__ import annotations

from commplan.reading.sheets import faults
from commplan.rules.base import ReaderFault


class LeftOut(ReaderFault):
    """Something in a sheet of actuals is not read.

    Why: sums, titles, macros and pictures are no values; rows of another period would be counted in
    the wrong place.
    Do: put the rows of another period into a file of their own; nothing has to be done about the
    rest.
    Catalogue: –
    """

    fault = faults.LEFT_OUT
