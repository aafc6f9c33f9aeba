"""Cells and tables: words with the numbers behind them, and no column that nobody filled."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.blocks import Align, Cell, Column, Run, Table, Tone
from commplan.texts.format import format_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.report.blocks import Runs

EMPTY = Cell(())


def say(text: str) -> Runs:
    """Make runs of words of our own, or of a name: no marks are looked for."""
    return (Run(text),) if text else ()


def word_cell(text: str, tone: Tone = Tone.PLAIN) -> Cell:
    """Make a cell of plain words."""
    return Cell(say(text), tone=tone)


def head_cell(text: str, note: str = "") -> Cell:
    """Make the cell that a row is known by, with a light note behind it.

    A note in brackets brings its own distance: none before full-width ones.
    """
    behind = note if note.startswith((" ", "（")) else f" {note}".rstrip()
    return Cell((Run(text, bold=True), *say(behind)) if text else ())


def number_cell(value: Decimal | int | None, tone: Tone = Tone.PLAIN) -> Cell:
    """Make a cell of a number; an empty one of None."""
    if value is None:
        return EMPTY
    number = Decimal(value)
    return Cell(say(format_number(number)), number, tone)


def left(title: str, weight: float = 1.0) -> Column:
    """Make a column of words."""
    return Column(title, weight=weight)


def right(title: str, weight: float = 1.0) -> Column:
    """Make a column of numbers."""
    return Column(title, Align.RIGHT, weight)


def centre(title: str, weight: float = 1.0) -> Column:
    """Make a column of short marks."""
    return Column(title, Align.CENTER, weight)


def make_table(
    key: str,
    caption: str,
    columns: tuple[Column, ...],
    rows: Iterable[tuple[Cell, ...]],
    total: tuple[Cell, ...] = (),
) -> Table:
    """Make a table of the columns in which at least one row says something.

    ``total`` is a last row that adds up the others.
    """
    filled = tuple(rows)
    kept = [
        place
        for place in range(len(columns))
        if place == 0 or any(row[place].runs for row in filled)
    ]
    whole = (*filled, tuple(_embolden(cell) for cell in total)) if total else filled
    return Table(
        key,
        caption,
        tuple(columns[place] for place in kept),
        tuple(tuple(row[place] for place in kept) for row in whole),
        has_total=bool(total),
    )


def _embolden(cell: Cell) -> Cell:
    return replace(cell, runs=tuple(replace(run, bold=True) for run in cell.runs))
