"""SYN055: more is included than a plan needs."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class TooMuchIncluded(ReaderFault):
    """A plan includes more than 50 files, or more than 10 MB.

    Why: so much is no plan of one community, and reading it would take minutes.
    Do: include only what this plan needs.
    Catalogue: –
    """

    fault = faults.TOO_MUCH_INCLUDED
