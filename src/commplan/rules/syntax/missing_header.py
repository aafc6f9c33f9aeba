"""SYN062: no row of a sheet names the columns."""

from __future__ import annotations

from commplan.reading.sheets import faults
from commplan.rules.base import ReaderFault


class MissingHeader(ReaderFault):
    """No row at the top of a sheet names its columns.

    Why: nobody can tell what a column holds, so the sheet is not read.
    Do: name the columns above the values; `commplan actuals new --to xlsx` writes such a sheet.
    Catalogue: –
    """

    fault = faults.MISSING_HEADER
