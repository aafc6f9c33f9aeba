"""SYN025: an item takes its fields from another one by `<<`."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class MergeKey(ReaderFault):
    """An item takes its fields from another one by the merge key `<<`.

    Why: what the item says stands elsewhere, and a change there changes items that nobody looks
    at.
    Do: write the fields out. What many activities share can stand at their campaign.
    Catalogue: –

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - &class {name: 手冲课, when: 2026-05-16, owner: 林一}
          - {<<: *class, name: 拉花课, when: 2026-06-13}  # SYN025

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课, when: 2026-05-16, owner: 林一}
          - {name: 拉花课, when: 2026-06-13, owner: 林一}
    """

    fault = faults.MERGE_KEY
