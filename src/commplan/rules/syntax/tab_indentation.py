"""SYN011: a line is indented with a tab."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class TabIndentation(ReaderFault):
    """A line is indented with a tab.

    Why: a tab is as wide as each program likes, so YAML counts spaces only.
    Do: replace each tab by two spaces; most editors can do that for the whole file. (`␉` shows
    the tab.)
    Catalogue: –

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
        ␉- {name: 手冲课, when: 2026-05-16}  # SYN011

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课, when: 2026-05-16}
    """

    fault = faults.TAB_INDENTATION
