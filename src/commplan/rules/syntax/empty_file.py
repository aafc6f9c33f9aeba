"""SYN031: the file says nothing."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class EmptyFile(ReaderFault):
    """The file is empty, or all its lines are comments.

    Why: there is no plan to check; perhaps it was not saved, or it is another file.
    Do: save the plan again, or begin with its two necessary lines.
    Catalogue: –

    Bad::

        # 松果咖啡 2026：方案下周再写  # SYN031

    Good::

        # 松果咖啡 2026：方案下周再写
        title: 松果咖啡 2026
        period: 2026
    """

    fault = faults.EMPTY_FILE
