"""SYN017: a new item of a list begins without a hyphen."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class MissingHyphen(ReaderFault):
    """A new item of a list begins without a hyphen.

    Why: without it two items become one, and what the second one says is lost.
    Do: put a `-` and a space before the first field of the new item.
    Catalogue: –

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - name: 手冲课
            when: 2026-05-16
            name: 新品会  # SYN017
            when: 2026-06-13

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - name: 手冲课
            when: 2026-05-16
          - name: 新品会
            when: 2026-06-13
    """

    fault = faults.MISSING_HYPHEN
