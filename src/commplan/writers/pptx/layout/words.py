"""Document text as paragraphs of a slide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.writers.pptx.deck import LEADING, Colour, Para, Side, Span, Text
from commplan.writers.pptx.fit import is_wide
from commplan.writers.pptx.palette import TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.report.blocks import Run, Runs

BULLET = "•"
BULLET_INDENT = 0.22
NUMBER_INDENT = 0.34
ITEM_GAP = 0.45  # space above a list item, as a multiple of the size


def list_spans(runs: Iterable[Run], *, bold: bool = False) -> tuple[Span, ...]:
    """Return runs as spans; ``bold`` makes all of them bold."""
    return tuple(
        Span(run.text, bold or run.bold, run.italic, run.code, run.link) for run in runs if run.text
    )


def set_line(  # noqa: PLR0913  # the traits of a line are independent of each other
    text: str,
    size: float,
    colour: Colour = TEXT,
    *,
    bold: bool = False,
    side: Side = Side.START,
    leading: float = LEADING,
    before: float = 0.0,
) -> Para:
    """Set plain words as one paragraph."""
    spans = (Span(text, bold=bold),) if text else ()
    return Para(spans, size, colour, size * leading, side, before=before)


def set_runs(
    runs: Runs,
    size: float,
    colour: Colour = TEXT,
    *,
    before: float = 0.0,
    side: Side = Side.START,
) -> Para:
    """Set styled words as one paragraph."""
    return Para(list_spans(runs), size, colour, size * LEADING, side, before=before)


def set_bullets(items: Iterable[Runs], size: float, *, ordered: bool = False) -> Text:
    """Set items as a bulleted or numbered list."""
    return tuple(
        Para(
            list_spans(item),
            size,
            TEXT,
            size * LEADING,
            bullet=f"{number}." if ordered else BULLET,
            indent=NUMBER_INDENT if ordered else BULLET_INDENT,
            before=size * ITEM_GAP,
        )
        for number, item in enumerate(items, 1)
    )


def join_label(label: str, text: str) -> str:
    """Put a colon between a label and its text, as wide as the label's script asks."""
    if not label:
        return text
    return f"{label}：{text}" if is_wide(label[-1]) else f"{label}: {text}"


def enclose_note(note: str, before: str) -> str:
    """Put a note in brackets, full-width ones behind CJK words."""
    return f"（{note}）" if before and is_wide(before[-1]) else f" ({note})"
