"""STR046: a value is not an amount of work."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class UnreadableEffort(ReaderFault):
    """A value is not an amount of work.

    Why: work without a number is missing from the load of the team.
    Do: write days or hours: `3d` (8 hours a day), `半天`, `1天4小时` or `24h`.
    Catalogue: STR-04.

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课, when: 2026-05-16, effort: 三四天}  # STR046

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课, when: 2026-05-16, effort: 3d}
    """

    fault = faults.UNREADABLE_EFFORT
