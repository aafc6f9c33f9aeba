"""SYN054: a list includes one file twice."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class RepeatedInclude(ReaderFault):
    """A file stands twice in one `include` list.

    Why: it is read once; perhaps the second one was meant to be another file.
    Do: delete it, or correct its name. That two files include the same third one is no fault.
    Catalogue: –
    """

    fault = faults.REPEATED_INCLUDE
