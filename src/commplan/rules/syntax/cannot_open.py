"""SYN040: the file cannot be opened."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class CannotOpen(ReaderFault):
    """The file cannot be opened.

    Why: there is nothing to read: the path is wrong, or the file is out of reach.
    Do: check the path, whether you may read the file, and whether another program holds it.
    Catalogue: –
    """

    fault = faults.CANNOT_OPEN
