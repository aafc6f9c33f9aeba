"""SYN061: a sheet has a name that says nothing."""

from __future__ import annotations

from commplan.reading.sheets import faults
from commplan.rules.base import ReaderFault


class UnknownSheet(ReaderFault):
    """A sheet of actuals is called something that is not known.

    Why: where its header does not help either, it is not read, and its values are missing.
    Do: call it `kpis`, `spend` or `activities` and name its columns; all else belongs in a YAML
    file.
    Catalogue: –
    """

    fault = faults.UNKNOWN_SHEET
