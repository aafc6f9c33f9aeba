"""SYN053: files include one another in a circle."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class IncludeCircle(ReaderFault):
    """A file includes itself, perhaps by way of others.

    Why: nobody can tell which of the files rests on the other.
    Do: delete the `include` that leads back. Each file is read once, so that nothing is
    missing then.
    Catalogue: –
    """

    fault = faults.INCLUDE_CIRCLE
