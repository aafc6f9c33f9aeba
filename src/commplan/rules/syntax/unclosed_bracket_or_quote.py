"""SYN014: a bracket or quote is opened and never closed."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class UnclosedBracketOrQuote(ReaderFault):
    """A bracket or a quote is opened and never closed.

    Why: YAML reads on to the end of the file and takes everything for one value.
    Do: close it at the end of the value; count the opening and the closing ones.
    Catalogue: –

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课, when: 2026-05-16  # SYN014
          - {name: 新品会, when: 2026-06-13}

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课, when: 2026-05-16}
          - {name: 新品会, when: 2026-06-13}
    """

    fault = faults.UNCLOSED
