"""STR042: a value is not a date."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class UnreadableDate(ReaderFault):
    """A value is not a date.

    Why: “after the holidays” cannot be checked against holidays, people and rooms.
    Do: decide on a day or on several: `2026-06-13`, `2026-06-13..15`, `2026年6月上旬`, `2026Q2`.
    Catalogue: STR-04.

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 新品会, when: 年后}  # STR042

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 新品会, when: 2026年3月上旬}
    """

    fault = faults.UNREADABLE_DATE
