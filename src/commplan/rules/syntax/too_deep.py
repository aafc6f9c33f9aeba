"""SYN022: lists and mappings are nested beyond every plan."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class TooDeep(ReaderFault):
    """Lists and mappings are nested more than 64 deep.

    Why: a plan needs 8 levels; so many come from a stuck key or a broken export, and cost time
    and memory.
    Do: look for repeated brackets or hyphens and delete them.
    Catalogue: –

    Bad::

        title: 松果咖啡 2026
        period: 2026
        industry: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
          [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ 咖啡  # SYN022

    Good::

        title: 松果咖啡 2026
        period: 2026
        industry: [咖啡]
    """

    fault = faults.TOO_DEEP
