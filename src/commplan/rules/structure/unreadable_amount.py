"""STR014: a value is not an amount of money."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class UnreadableAmount(ReaderFault):
    """A value is not an amount of money.

    Why: the budget is added up from these amounts; one that is lost makes every sum wrong.
    Do: write the amount in digits: `30000`, `3万`, `¥30,000` or `1.2亿`. Amounts are not
    negative.
    Catalogue: STR-01.

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课, when: 2026-05-16, budget: 三万左右}  # STR014
          - {name: 新品会, when: 2026-06-13, budget: -5000}  # STR014

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课, when: 2026-05-16, budget: 3万}
          - {name: 新品会, when: 2026-06-13, budget: 5000}
    """

    fault = faults.UNREADABLE_AMOUNT
