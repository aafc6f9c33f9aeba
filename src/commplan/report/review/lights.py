"""Lights in words, signs and colours: never by colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.review.lights import Light
from commplan.report.blocks import Cell, Tone
from commplan.report.blocks import Light as LightMark
from commplan.report.tables import say

if TYPE_CHECKING:
    from commplan.report.review.brief import ReviewBrief

TONES = {
    Light.GREEN: Tone.GOOD,
    Light.AMBER: Tone.WATCH,
    Light.RED: Tone.BAD,
    Light.GREY: Tone.MUTED,
}
_SIGNS = {Light.GREEN: "●", Light.AMBER: "▲", Light.RED: "◆", Light.GREY: "○"}


def word_light(brief: ReviewBrief, light: Light) -> str:
    """Word a light with its sign: ``● 达标``."""
    frame = brief.words.frame
    words = {
        Light.GREEN: frame.green,
        Light.AMBER: frame.amber,
        Light.RED: frame.red,
        Light.GREY: frame.grey,
    }
    return f"{_SIGNS[light]} {words[light]}"


def light_cell(brief: ReviewBrief, light: Light) -> Cell:
    """Make the cell of a light."""
    return Cell(say(word_light(brief, light)), tone=TONES[light], mark=LightMark())


def state_cell(light: Light, words: str) -> Cell:
    """Make the cell of a light that is said in words of its own, such as a state or a delay."""
    return Cell(say(f"{_SIGNS[light]} {words}"), tone=TONES[light], mark=LightMark())
