"""A finding as text: what is wrong, the line with a caret, the other side of a clash, the help.

::

    error[CAP010]: 林一 is on leave …
      --> plan.yaml:88:12
       |
    12 |     - {name: 林一, role: 主播, away: [2026-08-03..14]}
       |                                       -------------- 林一 is away here
    88 |   owner: 林一
       |          ^^^^
       = help: name a stand-in …
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.diagnostics import Severity
from commplan.texts import word_diagnostic
from commplan.writers.findings.width import is_wide, pad_like, show_line, show_text, width_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.diagnostics import Diagnostic, Span
    from commplan.source import SourceText
    from commplan.texts import Texts
    from commplan.writers.findings.style import Style

MOST_RELATED = 8
"""So many places beside the main one are shown; JSON has all."""

_NARROWEST = 20
_BOLD = "\x1b[1m"
_BLUE = "\x1b[1;34m"
_COLOURS = {
    Severity.ERROR: "\x1b[1;31m",
    Severity.WARNING: "\x1b[1;33m",
    Severity.INFO: "\x1b[1;36m",
}


class _Label(NamedTuple):
    span: Span
    note: str
    is_main: bool


def write_finding(diagnostic: Diagnostic, source: SourceText, texts: Texts, style: Style) -> str:
    """Return the lines of one finding, ended by a line end."""
    return "\n".join(_list_lines(diagnostic, source, texts, style)) + "\n"


def _list_lines(
    diagnostic: Diagnostic, source: SourceText, texts: Texts, style: Style
) -> Iterator[str]:
    worded = word_diagnostic(diagnostic, texts)
    screen = texts.screen
    word = {
        Severity.ERROR: screen.error,
        Severity.WARNING: screen.warning,
        Severity.INFO: screen.info,
    }[diagnostic.severity]
    colour = _COLOURS[diagnostic.severity]
    head = style.paint(f"{word}[{diagnostic.code}]", colour)
    yield f"{head}{style.paint(': ' + show_text(worded.message), _BOLD)}"
    labels = _collect_labels(diagnostic, worded.related)
    hidden = max(len(diagnostic.related) - MOST_RELATED, 0)
    gutter = max((len(str(label.span.line)) for label in labels), default=1)
    if diagnostic.span is not None:
        span = diagnostic.span
        arrow = style.paint(" " * gutter + "-->", _BLUE)
        yield f"{arrow} {span.file}:{span.line}:{span.column}"
        yield from _excerpt(labels, source, gutter, style, colour)
    margin = style.paint(" " * gutter + " =", _BLUE)
    if hidden:
        yield f"{margin} {screen.more_places.format(count=hidden)}"
    yield f"{margin} {style.paint(screen.help + ':', _BOLD)} {show_text(worded.help)}"


def _collect_labels(diagnostic: Diagnostic, notes: tuple[str, ...]) -> list[_Label]:
    labels = [
        _Label(related.span, note, is_main=False)
        for related, note in list(zip(diagnostic.related, notes, strict=True))[:MOST_RELATED]
        if related.span is not None
    ]
    if diagnostic.span is not None:
        labels.append(_Label(diagnostic.span, "", is_main=True))
    return sorted(labels, key=lambda label: (label.span.line, label.span.column))


def _excerpt(
    labels: list[_Label], source: SourceText, gutter: int, style: Style, colour: str
) -> Iterator[str]:
    """Show the lines of all labels from top to bottom, each label under its line."""
    bar = style.paint(" " * gutter + " |", _BLUE)
    last_line = 0
    for label in labels:
        number = label.span.line
        text = show_line(source.line(number))
        if not text and not source.text:
            return
        window = _cut_window(text, label.span, style.columns - gutter - 3)
        if number != last_line:
            yield style.paint(" " * gutter + " :", _BLUE) if last_line else bar
            yield f"{style.paint(f'{number:>{gutter}} |', _BLUE)} {window.text}"
        last_line = number
        mark = "^" if label.is_main else "-"
        line = window.padding + mark * window.length
        painted = style.paint(line, colour if label.is_main else _BLUE)
        note = style.paint(show_text(label.note), "" if label.is_main else _BLUE)
        yield f"{bar} {painted}{' ' + note if note else ''}"


class _Window(NamedTuple):
    text: str
    padding: str
    length: int


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
    length = max(sum(2 if is_wide(one) else 1 for one in marked), 1)
    return _Window(
        f"{lead}{text[begin:end]}{tail}", " " * len(lead) + pad_like(text[begin:first]), length
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
