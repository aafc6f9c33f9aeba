"""SYN033: an invisible control character stands in the file."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class ControlCharacter(ReaderFault):
    """An invisible control character stands in the file.

    Why: nobody sees it, YAML forbids it, and it would break the documents.
    Do: delete it, with the character beside it if need be; it came in by copying from another
    program. (`␇` shows it.)
    Catalogue: –

    Bad::

        title: 松果␇咖啡 2026  # SYN033
        period: 2026

    Good::

        title: 松果咖啡 2026
        period: 2026
    """

    fault = faults.CONTROL_CHARACTER
