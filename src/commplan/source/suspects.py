"""The damages that may have stopped the parser at a place."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from commplan.source.brackets import is_in_flow, list_unclosed_brackets
from commplan.source.damage import LONGEST_LINE
from commplan.source.full_width import list_full_width
from commplan.source.indentation import (
    find_wide_indent_above,
    list_misplaced,
    list_strange_indents,
)
from commplan.source.quoting import list_ends_of_quote, list_unclosed_quotes, list_unquoted
from commplan.source.spacing import list_missing_spaces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.source.damage import Damage
    from commplan.source.halt import Halt
    from commplan.source.node import SourceText

_LINES_BACK = 2
_QUOTES_BACK = 2


def list_suspects(source: SourceText, halt: Halt) -> Iterator[Damage]:
    """Yield what may have halted the parser, the nearest and most certain first."""
    stop = halt.stop
    for place in islice(reversed(halt.quotes), _QUOTES_BACK):
        yield from list_ends_of_quote(source, place, halt.before)
    stopped, _ = source.position(min(stop, len(source.text)))
    begun, _ = source.position(halt.begin)
    near = range(stopped, max(0, stopped - _LINES_BACK - 1), -1)
    numbers = near if begun in near else (begun, *near)
    for number in numbers:
        line, start = source.line(number)[:LONGEST_LINE], source.offset_of_line(number)
        yield from list_strange_indents(source, start)
        yield from list_full_width(line, start, stop)
        yield from list_unquoted(line, start, is_in_flow=is_in_flow(source, halt.before, start))
        yield from list_missing_spaces(line, start)
    indented = find_wide_indent_above(source, stopped)
    if indented is not None:
        yield from list_strange_indents(source, indented)
    yield from list_unclosed_quotes(source, stop, halt.before)
    yield from list_unclosed_brackets(source, stop)
    for number in sorted(numbers, key=lambda number: _is_even(source.line(number))):
        yield from list_misplaced(source, number)


def _is_even(line: str) -> bool:
    """Tell whether a line stands where most lines do: planners indent by two or four."""
    return not (len(line) - len(line.lstrip(" "))) % 2
