"""STR040: a date does not exist."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class ImpossibleDate(ReaderFault):
    """A date does not exist.

    Why: an item on such a day stands in no calendar, and nobody comes.
    Do: take the nearest day that the help names, or check month and day.
    Catalogue: STR-04.

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课, when: 2026-02-30}  # STR040
          - {name: 拉花周, when: 2026-06-26..31}  # STR040

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课, when: 2026-02-28}
          - {name: 拉花周, when: 2026-06-26..30}
    """

    fault = faults.IMPOSSIBLE_DATE
