"""The signs and numbers that text and page writers share: nothing is told by colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from commplan.report.blocks import BarState, Tone

if TYPE_CHECKING:
    from decimal import Decimal

_TONE_SIGNS: Final = {Tone.GOOD: "●", Tone.WATCH: "▲", Tone.BAD: "◆"}
_STATE_SIGNS: Final = {
    BarState.ENDED: "■",
    BarState.RUNNING: "◧",
    BarState.PLANNED: "□",
    BarState.LATE: "▨",
}
_SPOKEN_SIGNS: Final = tuple("●▲◆○▼◇")


def choose_tone_sign(tone: Tone, text: str) -> str:
    """Return the sign of a light, or "" for other tones and for a text that begins with one."""
    if text.lstrip().startswith(_SPOKEN_SIGNS):
        return ""
    return _TONE_SIGNS.get(tone, "")


def choose_state_sign(state: BarState) -> str:
    """Return the sign that stands for a state beside its word."""
    return _STATE_SIGNS[state]


def word_value(value: Decimal | None, decimals: int) -> str:
    """Return a chart's value with thousands marks and a true minus, "" where there is none."""
    return "" if value is None else f"{value:,.{decimals}f}".replace("-", "−")
