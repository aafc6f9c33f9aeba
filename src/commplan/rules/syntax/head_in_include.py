"""SYN056: an included file has a head of its own."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class HeadInInclude(ReaderFault):
    """An included file writes fields of the head: `title`, `period`, `currency` and the like.

    Why: several plans share the file, and each has a title and a period of its own.
    Do: delete these fields there. An included file holds sections such as `team:`, and perhaps
    `include:`.
    Catalogue: –
    """

    fault = faults.HEAD_IN_INCLUDE
