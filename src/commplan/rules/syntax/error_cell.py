"""SYN066: a cell shows that its formula failed."""

from __future__ import annotations

from commplan.reading.sheets import faults
from commplan.rules.base import ReaderFault


class ErrorCell(ReaderFault):
    """A cell holds an error such as `#DIV/0!`.

    Why: there is no number to read, so that the value is missing.
    Do: correct the formula, or write the number; leave the cell empty if it is not known.
    Catalogue: –
    """

    fault = faults.ERROR_CELL
