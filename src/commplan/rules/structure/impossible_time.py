"""STR043: a value is not a time of day."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class ImpossibleTime(ReaderFault):
    """A value is not a time of day, or not a pair of them.

    Why: without hours nobody sees that two activities want the same room or host.
    Do: write `20:00-22:00`; `24:00` is the end of a day, and an end before the start is on the
    next day.
    Catalogue: STR-04.

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 直播试饮, when: 2026-05-16, hours: 晚上八点}  # STR043
          - {name: 通宵专场, when: 2026-06-13, hours: 20:00-26:00}  # STR043

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 直播试饮, when: 2026-05-16, hours: 20:00-22:00}
          - {name: 通宵专场, when: 2026-06-13, hours: 20:00-02:00}
    """

    fault = faults.IMPOSSIBLE_TIME
