"""SYN064: cells with values are merged."""

from __future__ import annotations

from commplan.reading.sheets import faults
from commplan.rules.base import ReaderFault


class MergedCells(ReaderFault):
    """Cells with values are merged.

    Why: only the first of them has the value; the other rows are empty, which is easily missed.
    Do: unmerge them, and write the value into every row.
    Catalogue: –
    """

    fault = faults.MERGED_CELLS
