"""A chart or waterfall as its table: Markdown has no figures for numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from commplan.report.blocks import Align, Tone
from commplan.writers.markdown.inline import guard_start, write_words
from commplan.writers.markdown.parts import Heading, Part, write_table
from commplan.writers.signs import choose_tone_sign, word_value
from commplan.writers.wording import choose_colon

if TYPE_CHECKING:
    from commplan.report.blocks import Chart, ChartNote, Waterfall, WaterfallStep

_WHOLE: Final = "■"


def write_chart(chart: Chart, language: str) -> tuple[Part, ...]:
    """Return title, what the chart shows in words, a row for each category, and the exceptions."""
    header = [write_words(chart.unit), *(write_words(series.name) for series in chart.series)]
    header += [""] if chart.notes else []
    rows = [_write_row(chart, number) for number in range(len(chart.categories))]
    aligns = [Align.LEFT, *(Align.RIGHT for _ in header[1:])]
    table = write_table(header, rows, aligns)
    parts = (Heading(4, chart.title), guard_start(write_words(chart.alt)), table)
    return (*parts, _write_exceptions(chart, language)) if chart.exception_label else parts


def _write_row(chart: Chart, number: int) -> list[str]:
    values = [word_value(series.values[number], chart.decimals) for series in chart.series]
    if number in chart.exceptions:
        values[-1:] = [f"**{value}**" for value in values[-1:] if value] or values[-1:]
    notes = [_write_note(note) for note in chart.notes[number : number + 1]]
    return [write_words(chart.categories[number]), *values, *(notes or [""] * bool(chart.notes))]


def _write_note(note: ChartNote) -> str:
    texts = " · ".join(write_words(text) for text in (note.text, note.detail) if text.strip())
    return f"{choose_tone_sign(note.tone, texts)} {texts}".strip()


def _write_exceptions(chart: Chart, language: str) -> str:
    names = [write_words(chart.categories[number]) for number in chart.exceptions]
    label = f"**{write_words(chart.exception_label)}**{choose_colon(language)}"
    return f"{label}{' · '.join(names) or '–'}"


def write_waterfall(waterfall: Waterfall) -> tuple[Part, ...]:
    """Return title, what the waterfall shows in words, a row for each step, legend and note."""
    rows = [[write_words(step.label), _write_step(step)] for step in waterfall.steps]
    table = write_table(["", write_words(waterfall.unit)], rows, [Align.LEFT, Align.RIGHT])
    signs = (_WHOLE, choose_tone_sign(Tone.GOOD, ""), choose_tone_sign(Tone.BAD, ""))
    legend = " · ".join(
        f"{sign} {write_words(label)}" for sign, label in zip(signs, waterfall.legend, strict=True)
    )
    parts = (Heading(4, waterfall.title), guard_start(write_words(waterfall.alt)), table, legend)
    return (*parts, guard_start(write_words(waterfall.note))) if waterfall.note.strip() else parts


def _write_step(step: WaterfallStep) -> str:
    text = write_words(step.text)
    if step.is_whole:
        return f"{_WHOLE} {text}".rstrip()
    return f"{choose_tone_sign(step.tone, text)} {text}".strip()
