"""The words of weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Severity

if TYPE_CHECKING:
    from commplan.texts import Texts


def name_severity(severity: Severity, texts: Texts) -> str:
    """Return the word of a weight in the reader's language."""
    match severity:
        case Severity.ERROR:
            return texts.screen.error
        case Severity.WARNING:
            return texts.screen.warning
        case Severity.INFO:
            return texts.screen.info
