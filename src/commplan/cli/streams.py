"""The standard streams: they never crash on a sign that they lack, and programs get exact bytes."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from commplan.cli.options import Colour

if TYPE_CHECKING:
    from commplan.writers.findings.style import Style

_NARROWEST = 40
_USUAL_COLUMNS = 100


def prepare_streams() -> None:
    """Replace what a console cannot show; write UTF-8 and line feeds where there is no console.

    An encoding that was asked for with ``PYTHONIOENCODING`` stays. A stream that is closed takes
    everything and keeps nothing.
    """
    if sys.stdout is None:
        sys.stdout = _open_nothing()
    if sys.stderr is None:
        sys.stderr = _open_nothing()
    is_asked = bool(os.environ.get("PYTHONIOENCODING"))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="replace")
            elif is_asked:
                stream.reconfigure(errors="replace", newline="\n")
            else:
                stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def _open_nothing() -> io.TextIOWrapper:
    return Path(os.devnull).open("w", encoding="utf-8")


def abandon_output() -> None:
    """Send the rest of the output nowhere: the interpreter would fail on it again at its end."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())


def write_exact(data: bytes, *, err: bool = False) -> None:
    """Write bytes as they are: what programs read has an encoding of its own."""
    stream = sys.stderr if err else sys.stdout
    stream.flush()
    stream.buffer.write(data)
    stream.buffer.flush()


def choose_style(colour: Colour, *, err: bool = False) -> Style:
    """Return how findings look on the stream that they go to.

    They are coloured as asked, else on a terminal unless NO_COLOR is set or the terminal is dumb.
    """
    from commplan.writers.findings.style import Style

    stream = sys.stderr if err else sys.stdout
    is_terminal = stream.isatty()
    is_coloured = colour is Colour.ALWAYS
    if colour is Colour.AUTO:
        is_dumb = os.environ.get("TERM") == "dumb"
        is_coloured = is_terminal and not is_dumb and not os.environ.get("NO_COLOR")
    columns = _count_columns(stream.fileno()) if is_terminal else _USUAL_COLUMNS
    return Style(is_coloured, columns, is_wrapped=is_terminal)


def _count_columns(terminal: int) -> int:
    try:
        columns = os.get_terminal_size(terminal).columns
    except OSError:
        return _USUAL_COLUMNS
    return max(columns, _NARROWEST) if columns else _USUAL_COLUMNS
