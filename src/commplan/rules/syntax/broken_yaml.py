"""SYN010: the parser cannot go on, and no usual damage explains it."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class BrokenYaml(ReaderFault):
    """The YAML cannot be read from here on.

    Why: nothing behind this place is read, so nothing in it is checked or shown.
    Do: compare the indentation, quotes and brackets of this line and the line above with an
    entry that is right.
    Catalogue: –

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - name: 手冲课
          when: 2026-05-16  # SYN010

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - name: 手冲课
            when: 2026-05-16
    """

    fault = faults.BROKEN_YAML
