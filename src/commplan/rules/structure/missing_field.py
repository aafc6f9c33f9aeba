"""STR010: a field is missing that the plan cannot do without."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class MissingField(ReaderFault):
    """A field is missing that the plan or the item cannot do without.

    Why: documents would show a hole, and an item without its days stands in no calendar.
    Do: add the line that the message names.
    Catalogue: STR-01.

    Bad::

        title: 松果咖啡 2026
        period: 2026
        milestones:
          - name: 群规定稿  # STR010
        activities:
          - {when: 2026-05-16}  # STR010

    Good::

        title: 松果咖啡 2026
        period: 2026
        milestones:
          - {name: 群规定稿, due: 2026-01-30}
        activities:
          - {name: 手冲课, when: 2026-05-16}
    """

    fault = faults.MISSING_FIELD
