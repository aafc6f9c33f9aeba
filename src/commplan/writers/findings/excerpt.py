"""The lines of a plan that a finding speaks of, each place marked and named under its line.

::

     --> plan.yaml:88:12
       |
    88 |   owner: 林一
       |          ^^^^
      ::: team.yaml:12:39
       |
    12 |     - {name: 林一, role: 主播, away: [2026-08-03..14]}
       |                                       -------------- 林一 is away here
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.writers.findings.style import BLUE, COLOURS
from commplan.writers.findings.width import is_wide, pad_like, show_line, show_text, width_of
from commplan.writers.findings.wrap import wrap_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.diagnostics import Diagnostic, Span
    from commplan.source import SourceText
    from commplan.writers.findings.style import Style

MOST_RELATED = 8
"""So many places beside the main one are shown; JSON has all."""

_NARROWEST = 20


class _Label(NamedTuple):
    span: Span
    note: str
    is_main: bool


def measure_gutter(diagnostic: Diagnostic) -> int:
    """Return how many columns the line numbers of a finding take."""
    spans = (diagnostic.span, *(related.span for related in diagnostic.related[:MOST_RELATED]))
    return max((len(str(span.row)) for span in spans if span is not None), default=1)


def list_excerpts(
    diagnostic: Diagnostic, notes: tuple[str, ...], source: SourceText, style: Style
) -> Iterator[str]:
    """Yield the place of a finding and the lines of its labels, those of its own file first.

    ``notes`` are the words of its related places.
    """
    if diagnostic.span is None:
        return
    gutter = " " * measure_gutter(diagnostic)
    labels = _collect_labels(diagnostic, diagnostic.span, notes)
    for file in dict.fromkeys((diagnostic.span.file, *(label.span.file for label in labels))):
        own = sorted(
            (label for label in labels if label.span.file == file),
            key=lambda label: (label.span.line, label.span.column),
        )
        span = diagnostic.span if file == diagnostic.span.file else own[0].span
        arrow = "-->" if span is diagnostic.span else ":::"
        yield f"{style.paint(gutter + arrow, BLUE)} {show_text(_name_place(span))}"
        yield from _list_lines(own, source, len(gutter), style, COLOURS[diagnostic.severity])


def _name_place(span: Span) -> str:
    """Name a place; beside the line of a table in a text file stands its cell."""
    return span.place if span.sheet or not span.cell else f"{span.place} ({span.cell})"


def _collect_labels(diagnostic: Diagnostic, main: Span, notes: tuple[str, ...]) -> list[_Label]:
    related = zip(diagnostic.related[:MOST_RELATED], notes, strict=False)
    labels = [
        _Label(one.span, note, is_main=False) for one, note in related if one.span is not None
    ]
    return [*labels, _Label(main, "", is_main=True)]


def _list_lines(
    labels: list[_Label], source: SourceText, gutter: int, style: Style, colour: str
) -> Iterator[str]:
    """Show the lines of the labels of one file from top to bottom, each label under its line."""
    bar = style.paint(" " * gutter + " |", BLUE)
    columns = style.columns - gutter - len(" | ")
    last_line = 0
    for label in labels:
        number = label.span.line
        line = source.line_of(label.span)
        if line is None:
            return
        window = _cut_window(show_line(line), label.span, columns)
        if number != last_line:
            yield style.paint(" " * gutter + " :", BLUE) if last_line else bar
            yield f"{style.paint(f'{label.span.row:>{gutter}} |', BLUE)} {window.text}"
        last_line = number
        for marks in _mark(label, window, columns, style, colour):
            yield f"{bar} {marks}"


class _Window(NamedTuple):
    text: str
    padding: str
    length: int


def _mark(label: _Label, window: _Window, columns: int, style: Style, colour: str) -> Iterator[str]:
    """Yield the marks under a place with its note; below them where the terminal is too narrow."""
    own_colour = colour if label.is_main else BLUE
    line = window.padding + ("^" if label.is_main else "-") * window.length
    marks, note = style.paint(line, own_colour), show_text(label.note)
    if not style.is_wrapped or width_of(line) + 1 + width_of(note) <= columns:
        yield f"{marks} {style.paint(note, own_colour)}" if note else marks
        return
    yield marks
    indent = " " * max(min(width_of(window.padding), columns - width_of(note)), 0)
    for part in wrap_text(note, columns, columns):
        yield indent + style.paint(part, own_colour)


def _cut_window(text: str, span: Span, columns: int) -> _Window:
    """Cut a long line to the columns around the place; say so with ``…``."""
    columns = max(columns, _NARROWEST)
    first = min(span.column - 1, len(text))
    last = min(span.end_column - 1, len(text)) if span.end_line == span.line else len(text)
    begin, end, lead = 0, len(text), ""
    if width_of(text) > columns:
        begin = _step_back(text, first, columns // 3)
        lead = "…" if begin else ""
        end = _step_on(text, begin, columns - len(lead) - 1)
    tail = "…" if end < len(text) else ""
    marked = text[first : max(min(last, end), first + 1)]
    return _Window(
        f"{lead}{text[begin:end]}{tail}",
        " " * len(lead) + pad_like(text[begin:first]),
        max(width_of(marked), 1),
    )


def _step_back(text: str, place: int, columns: int) -> int:
    while place > 0 and columns > 0:
        place -= 1
        columns -= 2 if is_wide(text[place]) else 1
    return place


def _step_on(text: str, place: int, columns: int) -> int:
    while place < len(text) and columns > 1:
        columns -= 2 if is_wide(text[place]) else 1
        place += 1
    return place
