"""SYN012: a colon, comma, hyphen or bracket was typed with a Chinese input method."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class FullWidthSign(ReaderFault):
    """A sign that YAML needs was typed full-width, by an input method left in Chinese.

    Why: `：` and `，` are ordinary letters to YAML, so it sees neither the field nor the list.
    Do: type the sign again with the input method switched to English, and a space after it.
    Full-width signs inside a text are fine.
    Catalogue: –

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities：  # SYN012
          - {name: 手冲课，第一期，when: 2026-05-16}  # SYN012

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课，第一期, when: 2026-05-16}
    """

    fault = faults.FULL_WIDTH_SIGN
