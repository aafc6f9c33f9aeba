"""STR022: a section is known, but this version does not read it."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class SectionNotRead(ReaderFault):
    """A section belongs to the format, but this version does not read it yet.

    Why: what stands in it is neither checked nor shown; better to know than to rely on it.
    Do: leave it in the file for a later version, or turn it into a comment.
    Catalogue: STR-02.

    Bad::

        title: 松果咖啡 2026
        period: 2026
        partners:  # STR022
          - {name: 麦田书店, kind: brand}

    Good::

        title: 松果咖啡 2026
        period: 2026
        # partners: 麦田书店
    """

    fault = faults.SECTION_NOT_READ
