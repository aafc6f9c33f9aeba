"""SYN015: the space after a colon or a hyphen is missing."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class MissingSpace(ReaderFault):
    """The space after a colon or after the hyphen of a list is missing.

    Why: without it YAML reads one word instead of a field and its value, or one text instead of
    a list.
    Do: write a space after the sign.
    Catalogue: –

    Bad::

        title: 松果咖啡 2026
        period:2026  # SYN015
        tracks:
          -线上  # SYN015
          - 门店

    Good::

        title: 松果咖啡 2026
        period: 2026
        tracks:
          - 线上
          - 门店
    """

    fault = faults.MISSING_SPACE
