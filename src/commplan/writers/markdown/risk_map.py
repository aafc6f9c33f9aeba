"""The risk map as a grid of words and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Align
from commplan.writers.markdown.inline import guard_start, write_words
from commplan.writers.markdown.parts import Heading, Part, write_list, write_table
from commplan.writers.wording import word_move

if TYPE_CHECKING:
    from commplan.report.blocks import RiskMap, RiskMark


def write_risk_map(risk_map: RiskMap) -> tuple[Part, ...]:
    """Return title, alternative text, grid (highest probability on top), bands and numbers."""
    corner = f"{risk_map.probability_title} ↓ / {risk_map.impact_title} →"
    header = [write_words(corner), *_number_levels(risk_map.impact_levels)]
    names = _number_levels(risk_map.probability_levels)
    rows = [
        [names[row], *(_write_cell(risk_map, row, column) for column in range(len(header) - 1))]
        for row in reversed(range(len(names)))
    ]
    aligns = [Align.LEFT, *(Align.CENTER for _ in risk_map.impact_levels)]
    return (
        Heading(4, risk_map.title),
        guard_start(write_words(risk_map.alt)),
        write_table(header, rows, aligns),
        guard_start(" → ".join(write_words(band) for band in risk_map.bands)),
        write_list([_write_mark(risk_map, mark) for mark in risk_map.marks]),
    )


def _write_mark(risk_map: RiskMap, mark: RiskMark) -> str:
    move = word_move(risk_map, mark)
    said = f"**{mark.number}** {write_words(mark.label)}"
    return f"{said} · {write_words(move)}" if move else said


def _number_levels(levels: tuple[str, ...]) -> list[str]:
    return [f"{number} {write_words(level)}" for number, level in enumerate(levels, 1)]


def _write_cell(risk_map: RiskMap, row: int, column: int) -> str:
    band = write_words(risk_map.bands[risk_map.tints[row][column]])
    numbers = ", ".join(
        str(mark.number)
        for mark in risk_map.marks
        if (mark.probability, mark.impact) == (row + 1, column + 1)
    )
    return f"{band} **{numbers}**" if numbers else band
