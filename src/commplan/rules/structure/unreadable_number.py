"""STR013: a value is not a number, or not one that the field takes."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class UnreadableNumber(ReaderFault):
    """A value is not a number, or not one that its field takes.

    Why: what is no number cannot be added up, compared or drawn.
    Do: write one exact number in digits; `5,000`, `1.2万`, `430人` and `31%` are understood.
    Catalogue: STR-01.

    Bad::

        title: 松果咖啡 2026
        period: 2026
        segments:
          - {name: 老客, size: 五千多}  # STR013
        risks:
          - {statement: 对手降价, category: market, probability: 高, impact: 4}  # STR013

    Good::

        title: 松果咖啡 2026
        period: 2026
        segments:
          - {name: 老客, size: 5000}
        risks:
          - {statement: 对手降价, category: market, probability: 4, impact: 4}
    """

    fault = faults.UNREADABLE_NUMBER
