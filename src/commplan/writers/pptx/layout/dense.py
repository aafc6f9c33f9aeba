"""Boxes and strips as lines, for pages where much has to stand together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.writers.pptx.deck import Para, Span
from commplan.writers.pptx.layout.prose import Prose
from commplan.writers.pptx.layout.words import join_label, list_spans
from commplan.writers.pptx.palette import DEEP, MOODS, QUIET, TEXT
from commplan.writers.signs import choose_tone_sign

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.report.blocks import Cell, Panels, Steps, Table
    from commplan.writers.pptx.deck import Colour
    from commplan.writers.pptx.layout.piece import Scale

DOT, ARROW, GAP = "  ·  ", "  →  ", "   "
TIGHT = 1.3  # line pitch as a multiple of the size
BEFORE = 2.0  # points above a line


def set_panel_lines(block: Panels, name: str, scale: Scale) -> Prose:
    """Set each panel as a line: its title, and its points one after the other."""
    lines = (
        _set_line(
            panel.title,
            _join((list_spans(item) for item in panel.items), DOT),
            scale.body,
            MOODS[panel.tone].words,
        )
        for panel in block.panels
    )
    return Prose(name, tuple(lines))


def set_step_lines(block: Steps, name: str, scale: Scale) -> Prose:
    """Set stations one after the other; those that say much get a line each."""
    if not any(step.text or step.points for step in block.steps):
        steps = ((Span(step.title, bold=True), Span(f" {step.when}")) for step in block.steps)
        return Prose(name, (_set_line("", _join(steps, ARROW), scale.body, DEEP),))
    lines = (
        _set_line(
            step.title,
            _join(((Span(part),) for part in (step.when, step.text, *step.points) if part), DOT),
            scale.body,
            DEEP,
        )
        for step in block.steps
    )
    return Prose(name, tuple(lines))


def set_row_line(block: Table, name: str, scale: Scale) -> Prose:
    """Set a table of one row as a line: each cell behind the title of its column."""
    cells = (
        (Span(join_label(column.title, " ").rstrip(), colour=QUIET), Span(" "), *_list_words(cell))
        for column, cell in zip(block.columns, block.rows[0], strict=True)
    )
    return Prose(name, (_set_line(block.caption, _join(cells, DOT), scale.body, DEEP),))


def _list_words(cell: Cell) -> tuple[Span, ...]:
    words = "".join(run.text for run in cell.runs)
    sign = choose_tone_sign(cell.tone, words) if words else ""
    return (*((Span(f"{sign} "),) if sign else ()), *list_spans(cell.runs))


def _join(parts: Iterable[tuple[Span, ...]], gap: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    for part in parts:
        spans += [Span(gap, colour=QUIET)] if spans else []
        spans += part
    return tuple(spans)


def _set_line(title: str, spans: tuple[Span, ...], size: float, colour: Colour) -> Para:
    head = (Span(f"{title}{GAP}", bold=True, colour=colour),) if title else ()
    return Para((*head, *spans), size, TEXT, size * TIGHT, before=BEFORE)
