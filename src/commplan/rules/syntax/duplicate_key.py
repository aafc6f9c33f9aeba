"""SYN020: a key is written twice in one place."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class DuplicateKey(ReaderFault):
    """A key is written twice in the same place.

    Why: only one of the two can count, and the other half of the work is lost in silence.
    Do: put both into one, or delete the one that is out of date.
    Catalogue: –

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课, when: 2026-05-16}
        activities:  # SYN020
          - {name: 新品会, when: 2026-06-13}

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课, when: 2026-05-16}
          - {name: 新品会, when: 2026-06-13}
    """

    fault = faults.DUPLICATE_KEY
