"""SYN034: an invisible character is part of a name."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class InvisibleCharacter(ReaderFault):
    """A character that nobody sees is part of an id, a name or a field.

    Why: two names that look the same are not, and a reference finds nothing.
    Do: delete it, or type the whole name again; it mostly comes from a web page or a chat. (`␢`
    shows it.)
    Catalogue: –

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲␢课, when: 2026-05-16}  # SYN034

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课, when: 2026-05-16}
    """

    fault = faults.INVISIBLE_CHARACTER
