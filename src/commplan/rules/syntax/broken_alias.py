"""SYN023: an alias refers to an anchor that is not there."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class BrokenAlias(ReaderFault):
    """An alias (`*name`) refers to an anchor (`&name`) that does not stand before it.

    Why: the value that was meant is unknown, so the field stays empty.
    Do: write the anchor at the first use of the value, or write the value out.
    Catalogue: –

    Bad::

        title: 松果咖啡 2026
        period: 2026
        owner: *lin  # SYN023
        presenter: &lin 林一

    Good::

        title: 松果咖啡 2026
        period: 2026
        owner: &lin 林一
        presenter: *lin
    """

    fault = faults.BROKEN_ALIAS
