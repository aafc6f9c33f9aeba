"""SYN065: a cell holds a formula."""

from __future__ import annotations

from commplan.reading.sheets import faults
from commplan.rules.base import ReaderFault


class FormulaCell(ReaderFault):
    """A cell holds a formula.

    Why: commplan calculates nothing: it reads the result that was saved, and there may be none.
    Do: let the file calculate and save it; a file that is handed on best holds plain values.
    Catalogue: –
    """

    fault = faults.FORMULA_CELL
