"""SYN042: the file is larger than any plan."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class TooLarge(ReaderFault):
    """The file is larger than 10 MB.

    Why: a plan has some hundred kB; so large a file is another one, and reading it takes
    minutes.
    Do: check whether this is the right file.
    Catalogue: –
    """

    fault = faults.TOO_LARGE
