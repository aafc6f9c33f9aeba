"""STR045: a value is not a message in its short form."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class UnreadableMessage(ReaderFault):
    """A value is not a message in its short form.

    Why: without day and channel nobody can tell how often members are written to.
    Do: write days from the start, time and channel: `-3d 10:00 企微客户群`, `当天 20:00 朋友圈`.
    Catalogue: STR-04.

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课, when: 2026-05-16, messages: 群发三次}  # STR045

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课, when: 2026-05-16, messages: -3d 10:00 企微客户群}
    """

    fault = faults.UNREADABLE_MESSAGE
