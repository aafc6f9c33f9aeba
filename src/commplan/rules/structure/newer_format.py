"""STR021: the plan was written for a newer commplan."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class NewerFormat(ReaderFault):
    """The plan is in a newer format than this commplan reads.

    Why: fields may mean something else there, so that findings could be wrong.
    Do: install a newer commplan.
    Catalogue: STR-02.

    Bad::

        commplan: 2  # STR021
        title: 松果咖啡 2026
        period: 2026

    Good::

        commplan: 1
        title: 松果咖啡 2026
        period: 2026
    """

    fault = faults.NEWER_FORMAT
