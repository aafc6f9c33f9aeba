"""The strip under the columns: what each category is to be noted for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from commplan.writers.html.charts.frame import LINE_HEIGHT, TEXT_SIZE, draw_lines
from commplan.writers.html.svg import draw, join, percent
from commplan.writers.html.text_size import break_label, measure_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markupsafe import Markup

    from commplan.report.blocks import Chart, ChartNote

_SIZE: Final = 14.0
_WIDEST: Final = 116.0  # pixels; longer notes break
_GAP: Final = 8.0
_TOP: Final = 17.0  # from the line above the strip to the first baseline


def fit_notes(notes: Iterable[ChartNote]) -> float:
    """Return how wide a category has to be for its note, in pixels."""
    widths = (
        max(measure_text(note.text, _SIZE), measure_text(note.detail, TEXT_SIZE)) for note in notes
    )
    return min(max(widths, default=0.0) + _GAP, _WIDEST)


def draw_notes(chart: Chart, slot: float, top: float) -> tuple[Markup, float]:
    """Return the notes below ``top``, each under its category, and where they end.

    ``slot`` is the narrowest width of a category in pixels; notes break to stay inside.
    """
    if not chart.notes:
        return join(()), top
    parts = [draw("line", x1=0, x2="100%", y1=top + 6, y2=top + 6, class_="notes-line")]
    lowest = top
    count = len(chart.categories) or 1
    for number, note in enumerate(chart.notes[:count]):
        texts = break_label(note.text, slot - _GAP, _SIZE)
        details = break_label(note.detail, slot - _GAP, TEXT_SIZE) if note.detail else ()
        x, first = percent((number + 0.5) / count), top + 6 + _TOP
        second = first + len(texts) * (LINE_HEIGHT + 1)
        tone = f"tone-{note.tone.value}"
        parts.append(draw_lines(texts, x, first, f"chart-note {tone}"))
        parts.append(draw_lines(details, x, second, f"chart-note-detail {tone}"))
        lowest = max(lowest, second + len(details) * LINE_HEIGHT)
    return join(parts), lowest - 6
