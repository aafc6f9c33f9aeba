"""STR023: a section is read and shown, but this version does not act on it."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class SectionNotApplied(ReaderFault):
    """A section is read and shown, but this version does not act on it yet.

    Why: somebody who writes down a waiver expects the finding to be gone; it is not.
    Do: leave it in the file for a later version.
    Catalogue: STR-02.

    Bad::

        title: 松果咖啡 2026
        period: 2026
        waivers:  # STR023
          - {rule: CAL010, reason: 评审会已与总部约定, until: 2026-10-03}

    Good::

        title: 松果咖啡 2026
        period: 2026
    """

    fault = faults.SECTION_NOT_APPLIED
