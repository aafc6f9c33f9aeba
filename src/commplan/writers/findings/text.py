"""Findings as text: what is wrong, the line with a caret, the other side of a clash, the help.

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

from typing import TYPE_CHECKING

from commplan.texts import word_diagnostic
from commplan.writers.findings.excerpt import MOST_RELATED, list_excerpts, measure_gutter
from commplan.writers.findings.severity import name_severity
from commplan.writers.findings.style import BLUE, BOLD, COLOURS
from commplan.writers.findings.width import show_text, width_of
from commplan.writers.findings.wrap import wrap_text

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator

    from commplan.diagnostics import Diagnostic, Span
    from commplan.source import SourceText
    from commplan.texts import Texts
    from commplan.writers.findings.style import Style

_HANGING = 2
_LINES_NAMED = 12


def write_finding(
    diagnostic: Diagnostic,
    source: SourceText,
    texts: Texts,
    style: Style,
    alike: tuple[Diagnostic, ...] = (),
) -> str:
    """Return the lines of one finding, ended by a line end; those ``alike`` are only counted."""
    return "\n".join(_list_lines(diagnostic, source, texts, style, alike)) + "\n"


def write_rest(rest: tuple[Diagnostic, ...], texts: Texts) -> str:
    """Return a line that counts by code what is not shown, ended by a line end."""
    from collections import Counter  # noqa: PLC0415 - only for a plan full of findings

    counts: Counter[str] = Counter(one.code for one in rest)
    codes = texts.format.list_separator.join(f"{code} ({n})" for code, n in sorted(counts.items()))
    return texts.screen.more_kinds.format(count=len(rest), codes=codes) + "\n"


def _list_lines(
    diagnostic: Diagnostic,
    source: SourceText,
    texts: Texts,
    style: Style,
    alike: tuple[Diagnostic, ...],
) -> Iterator[str]:
    worded = word_diagnostic(diagnostic, texts)
    screen = texts.screen
    weight = f"{name_severity(diagnostic.severity, texts)}[{diagnostic.code}]"
    head, *others = _wrap(show_text(worded.message), width_of(weight) + 2, _HANGING, style)
    yield style.paint(weight, COLOURS[diagnostic.severity]) + style.paint(f": {head}", BOLD)
    yield from (style.paint(other, BOLD) for other in others)
    yield from list_excerpts(diagnostic, worded.related, source, style)
    hidden = len(diagnostic.related) - MOST_RELATED
    gutter = measure_gutter(diagnostic)
    if hidden > 0:
        yield from _add_line(gutter, "", screen.more_places.format(count=hidden), style)
    yield from _add_line(gutter, f"{screen.help}:", show_text(worded.help), style)
    if alike:
        yield from _add_line(gutter, "", _word_alike(diagnostic, alike, texts), style)


def _add_line(gutter: int, label: str, text: str, style: Style) -> Iterator[str]:
    """Yield what is said below the excerpts, in line with them."""
    margin = " " * gutter + " ="
    lead = f"{margin} {label} " if label else f"{margin} "
    first, *others = _wrap(text, width_of(lead), len(margin) + 1, style)
    painted = style.paint(label, BOLD) + " " if label else ""
    yield f"{style.paint(margin, BLUE)} {painted}{first}"
    yield from others


def _wrap(text: str, used: int, indent: int, style: Style) -> list[str]:
    """Break a sentence that begins behind ``used`` columns; its other lines are indented."""
    if not style.is_wrapped:
        return [text]
    first, *others = wrap_text(text, style.columns - used, style.columns - indent)
    return [first, *(" " * indent + other for other in others)]


def _name_line(span: Span, own: str) -> str:
    """Name a line; one of another file than the ``own`` with its file, one of a sheet by cell."""
    line = span.cell if span.sheet else str(span.line)
    return line if span.file == own else f"{span.file}{' ' if span.sheet else ':'}{line}"


def _word_alike(diagnostic: Diagnostic, alike: tuple[Diagnostic, ...], texts: Texts) -> str:
    """Count the findings that are like one that is shown, and say on which lines they are."""
    own = "" if diagnostic.span is None else diagnostic.span.file
    lines = dict.fromkeys(_name_line(span, own) for one in alike if (span := one.span) is not None)
    named = texts.format.list_separator.join(list(lines)[:_LINES_NAMED])
    tail = " …" if len(lines) > _LINES_NAMED else ""
    return texts.screen.more_alike.format(count=len(alike), lines=show_text(named + tail))
