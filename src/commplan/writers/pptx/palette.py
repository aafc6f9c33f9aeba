"""The colours of the deck: theme colours by what they mean, and the three lights.

A light is never colour alone: builders word it, and cards put a sign before the word.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from commplan.report.blocks import Tone
from commplan.writers.pptx.deck import Colour

TEXT = Colour("tx1")
QUIET = Colour("tx1", keep=70)
DEEP = Colour("tx2")
WHITE = Colour("bg1")
PALE = Colour("bg2")
HAIRLINE = Colour("accent6", keep=50)
AXIS = Colour("accent6")
BLUE = Colour("accent1")
ORANGE = Colour("accent2")
TEAL = Colour("accent3")
PLANNED = Colour("accent6", keep=45)
BEFORE = Colour("accent6", keep=75)
TRACK = Colour("accent6", keep=22)

RED = Colour("D1453B")
TODAY = RED
LATE = Colour("D1453B", dim=90)  # white words read on it
BAND = Colour("accent2", keep=28)
BAND_FIELD = Colour("accent2", keep=12)
BAND_WORDS = Colour("accent2", dim=55)

# Six families for lanes and series; the last three are darkened until white text reads on them.
FAMILIES = (
    Colour("accent1"),
    Colour("accent3"),
    Colour("accent2", dim=65),
    Colour("accent4", dim=90),
    Colour("accent5", dim=85),
    Colour("accent6", dim=65),
)


@dataclass(frozen=True, slots=True)
class Mood:
    """How a tone looks: bars, heads under white words, words on white or tint and tint."""

    solid: Colour
    head: Colour
    words: Colour
    tint: Colour


MOODS = {
    Tone.PLAIN: Mood(DEEP, DEEP, TEXT, PALE),
    Tone.ACCENT: Mood(BLUE, BLUE, BLUE, Colour("accent1", keep=12)),
    Tone.MUTED: Mood(AXIS, Colour("accent6", dim=65), QUIET, PALE),
    Tone.GOOD: Mood(Colour("2E9E6B"), Colour("accent3"), Colour("1B6B4A"), Colour("DDF3E8")),
    Tone.WATCH: Mood(
        Colour("E0A100"),
        Colour("accent2", dim=65),
        Colour("7A5700"),
        Colour("FDF1CC"),
    ),
    Tone.BAD: Mood(RED, Colour("accent5", dim=92), Colour("A32A20"), Colour("FBE3E0")),
}

LIGHTS = frozenset({Tone.GOOD, Tone.WATCH, Tone.BAD})

# Low to high, as on the risk maps of the field.
RISK_TINTS = (
    Colour("DDF0E3"),
    Colour("F1F3D0"),
    Colour("FDEBB4"),
    Colour("F9CFA4"),
    Colour("F1A79E"),
)


# Light to deep, for the cells of a map; dark words read on each.
HEATS = (Colour("accent1", keep=12), Colour("accent1", keep=28), Colour("accent1", keep=46))


def tint(colour: Colour, keep: int) -> Colour:
    """Mix ``colour`` with white so that ``keep`` percent of it stay."""
    return replace(colour, keep=keep, dim=100)
