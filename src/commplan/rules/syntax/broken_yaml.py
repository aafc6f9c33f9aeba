"""SYN010: the parser cannot go on, and no usual damage explains it."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class BrokenYaml(ReaderFault):
    """Some lines cannot be read, and no usual slip explains it.

    Why: they are left out: what they say is neither checked nor shown.
    Do: compare the indentation, quotes and brackets of this line and the line above with an
    entry that is right.
    Catalogue: –

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - name: 手冲课
            when 2026-05-16  # SYN010

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - name: 手冲课
            when: 2026-05-16
    """

    fault = faults.BROKEN_YAML
