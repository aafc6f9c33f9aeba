"""Tables as rows of styled cells: what a template lays out without deciding anything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, assert_never

from commplan.report.blocks import Light, Meter, Tone, Trend
from commplan.writers.html.small import draw_meter, draw_trend
from commplan.writers.html.text_size import measure_text
from commplan.writers.signs import choose_tone_sign

if TYPE_CHECKING:
    from markupsafe import Markup

    from commplan.report.blocks import Cell, Runs, Table

_LIGHTS: Final = frozenset({Tone.GOOD, Tone.WATCH, Tone.BAD})
_LONGEST_LIGHT: Final = 9.0  # ems; longer words are sentences and look odd in a pill
_LONGEST_SHORT: Final = 7.6  # ems; such words, a range of days among them, stay on one line
_SHARE_STEP: Final = 5  # percent; the style sheet has one class for each step
_WIDE_TABLE: Final = 4  # columns that still fit a phone


@dataclass(frozen=True, slots=True)
class CellView:
    """A cell with its classes, the sign that stands before its words, and a small drawing.

    A drawing that shows all that the words say makes them ``unseen``, for who listens.
    """

    runs: Runs
    style: str
    sign: str
    heat: int
    drawing: Markup | None = None
    is_unseen: bool = False


@dataclass(frozen=True, slots=True)
class TableView:
    """A table cut into body and total; ``shares`` are widths in percent, in steps."""

    shares: tuple[int, ...]
    aligns: tuple[str, ...]
    body: tuple[tuple[CellView, ...], ...]
    total: tuple[CellView, ...] | None
    style: str


def view_table(table: Table) -> TableView:
    """Return the table ready for its template."""
    rows = tuple(tuple(map(_view_cell, row)) for row in table.rows)
    has_total = table.has_total and bool(rows)
    return TableView(
        shares=_share_widths([column.weight for column in table.columns]),
        aligns=tuple(column.align.value for column in table.columns),
        body=rows[:-1] if has_total else rows,
        total=rows[-1] if has_total else None,
        style=_choose_width(table),
    )


def _choose_width(table: Table) -> str:
    width = "wide" if len(table.columns) > _WIDE_TABLE else "narrow"
    is_map = any(cell.heat for row in table.rows for cell in row)
    return f"{width} map" if is_map else width


def _share_widths(weights: list[float]) -> tuple[int, ...]:
    total = sum(weights) or 1.0
    steps = (round(weight / total * 100 / _SHARE_STEP) for weight in weights)
    return tuple(max(1, step) * _SHARE_STEP for step in steps)


def _view_cell(cell: Cell) -> CellView:
    text = "".join(run.text for run in cell.runs)
    sign = choose_tone_sign(cell.tone, text) if text.strip() else ""
    tone = f"tone-{cell.tone.value}"
    match cell.mark:
        case None:
            return CellView(cell.runs, _choose_style(cell, text), sign, cell.heat)
        case Light():
            length = "" if measure_text(text, 1.0) <= _LONGEST_LIGHT else " long"
            return CellView(cell.runs, f"light{length} {tone}", sign, cell.heat)
        case Meter():
            return CellView(cell.runs, f"meter {tone}", "", cell.heat, draw_meter(cell.mark))
        case Trend(values):
            line = draw_trend(values)
            style = f"trend {tone}"
            return CellView(cell.runs, style, "", cell.heat, line, is_unseen=line is not None)
        case _:
            assert_never(cell.mark)


def _choose_style(cell: Cell, text: str) -> str:
    width = measure_text(text, 1.0)
    if cell.tone in _LIGHTS and text.strip() and width <= _LONGEST_LIGHT:
        return f"light tone-{cell.tone.value}"
    short = ("short",) if text.strip() and width <= _LONGEST_SHORT else ()
    tone = () if cell.tone is Tone.PLAIN else (f"tone-{cell.tone.value}",)
    return " ".join((*short, *tone))
