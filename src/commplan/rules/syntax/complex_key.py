"""SYN026: a list or mapping stands where a key belongs."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class ComplexKey(ReaderFault):
    """A list or a mapping stands where a key belongs.

    Why: a field has a plain name; anything else cannot be looked up.
    Do: look for a stray `?`, `[` or `{` before the colon.
    Catalogue: –

    Bad::

        title: 松果咖啡 2026
        period: 2026
        [industry]: 咖啡  # SYN026

    Good::

        title: 松果咖啡 2026
        period: 2026
        industry: 咖啡
    """

    fault = faults.COMPLEX_KEY
