"""SYN068: rows, columns or a sheet are hidden."""

from __future__ import annotations

from commplan.reading.sheets import faults
from commplan.rules.base import ReaderFault


class HiddenCells(ReaderFault):
    """Rows, columns or a whole sheet of actuals are hidden.

    Why: they count like all others, and may be old ones that were filtered out.
    Do: show them and look; delete what does not belong to the period.
    Catalogue: –
    """

    fault = faults.HIDDEN_CELLS
