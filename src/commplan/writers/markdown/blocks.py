"""Each block of the content model as parts of a Markdown file."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from commplan.report.blocks import (
    Bullets,
    Cell,
    Chart,
    Meter,
    Pairs,
    Panels,
    Paragraph,
    Pyramid,
    RiskMap,
    Steps,
    Table,
    Takeaway,
    Tile,
    Tiles,
    Trend,
    Waterfall,
    YearChart,
)
from commplan.writers.markdown.chart import write_chart, write_waterfall
from commplan.writers.markdown.inline import write_line, write_runs, write_words
from commplan.writers.markdown.parts import Heading, Part, write_list, write_table
from commplan.writers.markdown.risk_map import write_risk_map
from commplan.writers.markdown.year_chart import write_year_chart
from commplan.writers.signs import choose_state_sign, choose_tone_sign
from commplan.writers.wording import choose_colon

if TYPE_CHECKING:
    from commplan.report.blocks import Block, Document, Panel, Runs, Step, Tone


def write_block(block: Block, document: Document) -> tuple[Part, ...]:
    """Return the parts of one block; ``document`` gives its language and frame words."""
    match block:
        case Paragraph() | Bullets() | Pairs() | Panels() | Takeaway():
            return _write_prose(block, document.language)
        case Tiles() | Steps() | Pyramid() | Table():
            return _write_arranged(block)
        case Chart():
            return write_chart(block, document.language)
        case Waterfall():
            return write_waterfall(block)
        case YearChart():
            return write_year_chart(block, document.words)
        case RiskMap():
            return write_risk_map(block)
        case _:
            assert_never(block)


def _write_prose(
    block: Paragraph | Bullets | Pairs | Panels | Takeaway,
    language: str,
) -> tuple[Part, ...]:
    match block:
        case Paragraph(runs):
            return (write_line(runs),)
        case Bullets(items, ordered):
            return (write_list(_write_all(items), ordered=ordered),)
        case Pairs():
            return (write_pairs(block, language),)
        case Panels(panels):
            return tuple(part for panel in panels for part in _write_panel(panel))
        case Takeaway():
            return _write_takeaway(block, language)
        case _:
            assert_never(block)


def _write_arranged(block: Tiles | Steps | Pyramid | Table) -> tuple[Part, ...]:
    match block:
        case Tiles(tiles):
            return (_write_tiles(tiles),)
        case Steps(steps):
            return ("\n".join(map(_write_step, steps)),)
        case Pyramid():
            return (_write_pyramid(block),)
        case Table():
            return _write_table_block(block)
        case _:
            assert_never(block)


def write_pairs(pairs: Pairs, language: str) -> str:
    """Return labelled statements as a list."""
    return write_list(
        [
            f"**{write_words(pair.label)}**{choose_colon(language)}{write_runs(pair.runs)}"
            for pair in pairs.items
        ],
    )


def _write_panel(panel: Panel) -> tuple[Part, ...]:
    sign = choose_tone_sign(panel.tone, panel.title)
    return (
        Heading(4, f"{sign} {panel.title}".strip()),
        write_list(_write_all(panel.items)),
    )


def _write_tiles(tiles: tuple[Tile, ...]) -> str:
    rows = [[f"**{write_words(tile.value)}** {write_words(tile.unit)}".strip() for tile in tiles]]
    if any(tile.note for tile in tiles):
        rows.append([_sign_words(write_words(tile.note), tile.tone) for tile in tiles])
    if any(tile.trend_text for tile in tiles):
        rows.append([write_words(tile.trend_text) for tile in tiles])
    return write_table([write_words(tile.label) for tile in tiles], rows)


def _sign_words(words: str, tone: Tone) -> str:
    return f"{choose_tone_sign(tone, words)} {words}".strip()


def _write_step(step: Step) -> str:
    sign = choose_state_sign(step.state) if step.state else ""
    rest = [write_words(text) for text in (step.when, step.text) if text.strip()]
    line = " · ".join((f"{sign} **{write_words(step.title)}**".lstrip(), *rest))
    points = write_list([write_words(point) for point in step.points], depth=1)
    return f"- {line}\n{points}".rstrip()


def _write_pyramid(pyramid: Pyramid) -> str:
    return "\n".join(
        f"- **{write_words(level.title)}**\n{write_list(_write_all(level.items), depth=1)}".rstrip()
        for level in pyramid.levels
    )


def _write_all(items: tuple[Runs, ...]) -> list[str]:
    return [write_runs(item) for item in items]


def _write_table_block(table: Table) -> tuple[Part, ...]:
    last = len(table.rows) - 1
    rows = [
        [_write_cell(cell, is_total=table.has_total and number == last) for cell in row]
        for number, row in enumerate(table.rows)
    ]
    header = [write_words(column.title) for column in table.columns]
    body = write_table(header, rows, [column.align for column in table.columns])
    return (Heading(4, table.caption), body) if table.caption else (body,)


def _write_cell(cell: Cell, *, is_total: bool) -> str:
    text = write_runs(cell.runs)
    drawn = isinstance(cell.mark, Meter | Trend)  # these are said by the words alone
    signed = text if drawn or not text else _sign_words(text, cell.tone)
    return f"**{signed}**" if is_total and signed and "*" not in signed else signed


def _write_takeaway(takeaway: Takeaway, language: str) -> tuple[Part, ...]:
    points = [
        f"{_sign_words(f'**{write_words(point.head)}**', point.tone)}"
        f"{choose_colon(language)}{write_runs(point.runs)}"
        for point in takeaway.points
    ]
    return (Heading(4, takeaway.title), write_list(points))
