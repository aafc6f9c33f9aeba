"""What writers may add to the words of a document: punctuation, and parts that a text lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from commplan.report.blocks import RiskMap, RiskMark

_FULL_WIDTH = ("zh", "ja")


def choose_colon(language: str) -> str:
    """Return the mark that joins a label to its statement in ``language``."""
    return "：" if language.startswith(_FULL_WIDTH) else ": "


def complete_text(text: str, *parts: str) -> str:
    """Return ``text`` with those of ``parts`` in front that it does not say itself."""
    missing = [part for part in parts if part not in text]
    return " · ".join((*missing, text))


def word_span(start: date, end: date) -> str:
    """Return both days as they are written in every language; one day stands alone."""
    return f"{start}" if start == end else f"{start} – {end}"


def word_move(risk_map: RiskMap, mark: RiskMark) -> str:
    """Return where a risk stands and stood, as probability × impact; "" if it did not move."""
    here = (mark.probability, mark.impact)
    if mark.was is None or mark.was == here:
        return ""
    now, before = ("×".join(map(str, cell)) for cell in (here, mark.was))
    return f"{risk_map.probability_title} × {risk_map.impact_title} {now} ← {before}"
