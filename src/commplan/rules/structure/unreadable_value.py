"""STR011: a value has another shape than its field."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class UnreadableValue(ReaderFault):
    """A value has another shape than its field: a text instead of fields, a list instead of a text.

    Why: the value cannot be understood, so the plan goes on without it.
    Do: write it as the help shows.
    Catalogue: STR-01.

    Bad::

        title: 松果咖啡 2026
        period: 2026
        budget: 30万  # STR011
        resources:
          - {name: 品鉴室, kind: venue, exclusive: 看情况}  # STR011

    Good::

        title: 松果咖啡 2026
        period: 2026
        budget: {total: 30万}
        resources:
          - {name: 品鉴室, kind: venue, exclusive: 否}
    """

    fault = faults.UNREADABLE_VALUE
