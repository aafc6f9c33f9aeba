"""STR041: a date does not say its year, or says it last."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class AmbiguousDate(ReaderFault):
    """A date says its year last or not at all, or names another weekday than its own.

    Why: 6/7/2026 is the 7th of June to one reader and the 6th of July to the next.
    Do: write the year first: `2026-06-07` or `2026年6月7日`.
    Catalogue: STR-04.

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课, when: 6/7/2026}  # STR041
          - {name: 新品会, when: 6月13日}  # STR041
          - {name: 品鉴周, when: Q3}  # STR041
          - {name: 答疑会, when: 2026-06-20 周五}  # STR041

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课, when: 2026-06-07}
          - {name: 新品会, when: 2026年6月13日}
          - {name: 品鉴周, when: 2026Q3}
          - {name: 答疑会, when: 2026-06-20 周六}
    """

    fault = faults.AMBIGUOUS_DATE
