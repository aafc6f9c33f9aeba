"""SYN032: the file does not begin with keys."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class NoSections(ReaderFault):
    """The file is a list or a text, where a plan begins with keys such as `title:`.

    Why: without keys nobody can tell activities from risks.
    Do: give the list the key of its section, and add the two necessary lines.
    Catalogue: –

    Bad::

        - {name: 手冲课, when: 2026-05-16}  # SYN032
        - {name: 新品会, when: 2026-06-13}

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课, when: 2026-05-16}
          - {name: 新品会, when: 2026-06-13}
    """

    fault = faults.NOT_A_MAPPING
