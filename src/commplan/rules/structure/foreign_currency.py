"""STR015: an amount is in another currency than the plan."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class ForeignCurrency(ReaderFault):
    """An amount is in another currency than the plan.

    Why: amounts of two currencies cannot be added up.
    Do: convert the amount, or set `currency:` at the head of the plan.
    Catalogue: STR-01.

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 豆商直播, when: 2026-05-16, budget: US$3000}  # STR015

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 豆商直播, when: 2026-05-16, budget: 2.16万}
    """

    fault = faults.FOREIGN_CURRENCY
