"""Short tables and lines for the terminal, laid out by rich."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, TypeAlias

from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from commplan.report.blocks import Align, Paragraph, Table, Tone
from commplan.writers.findings.width import show_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import JustifyMethod

    from commplan.report.blocks import Cell, Runs
    from commplan.writers.findings.style import Style

Shown: TypeAlias = Table | Paragraph
_COLOURS = {
    Tone.PLAIN: "",
    Tone.ACCENT: "cyan",
    Tone.MUTED: "dim",
    Tone.GOOD: "green",
    Tone.WATCH: "yellow",
    Tone.BAD: "red",
}
_SIDES: dict[Align, JustifyMethod] = {
    Align.LEFT: "left",
    Align.CENTER: "center",
    Align.RIGHT: "right",
}


def write_terminal(parts: Iterable[tuple[str, Shown]], style: Style) -> str:
    """Return titled tables and lines for a terminal of ``style.columns`` columns.

    A title that is empty is not written.
    """
    out = io.StringIO()
    console = Console(
        file=out,
        width=style.columns,
        force_terminal=style.is_coloured,
        no_color=not style.is_coloured,
        color_system="standard" if style.is_coloured else None,
        legacy_windows=False,
    )
    for number, (title, block) in enumerate(parts):
        if number:
            console.print()
        if title:
            console.print(Text(show_text(title), style="bold"))
        console.print(_lay_out(block))
    lines = out.getvalue().splitlines()
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _lay_out(block: Shown) -> Grid | Text:
    if isinstance(block, Paragraph):
        return _say(block.runs)
    grid = Grid(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for column in block.columns:
        grid.add_column(show_text(column.title), justify=_SIDES[column.align], overflow="fold")
    for row in block.rows:
        grid.add_row(*(_show_cell(cell) for cell in row))
    return grid


def _show_cell(cell: Cell) -> Text:
    text = _say(cell.runs)
    text.stylize(_COLOURS[cell.tone])
    return text


def _say(runs: Runs) -> Text:
    return Text("".join(show_text(run.text) for run in runs))
