"""SYN016: a line stands beside its neighbours."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class WrongIndentation(ReaderFault):
    """A line does not stand below the fields or hyphens that it belongs to.

    Why: YAML tells by the spaces before a line what it is a part of; one too many or too few, and
    it is a part of nothing.
    Do: let the fields of one item begin in one column, and the hyphens of one list too.
    Catalogue: –

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - name: 手冲课
           when: 2026-05-16  # SYN016
          - name: 新品会
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

    fault = faults.WRONG_INDENTATION
