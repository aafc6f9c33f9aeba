"""STR016: an id is not one word."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class UnreadableId(ReaderFault):
    """An id holds a space, a comma, `@` or an invisible character, or has more than 64 characters.

    Why: other items and programs refer by it; such an id cannot be written there.
    Do: take one short word, such as `A01`. The name may say everything else.
    Catalogue: STR-01.

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {id: A 01, name: 手冲课, when: 2026-05-16}  # STR016

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {id: A01, name: 手冲课, when: 2026-05-16}
    """

    fault = faults.UNREADABLE_ID
