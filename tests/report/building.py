"""From the text of a plan to its document, and to the parts of it that a test asks for."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from commplan.analysis import analyse
from commplan.reading import read_plan
from commplan.report.annual_plan import build_annual_plan
from commplan.report.blocks import Document, Section, Table, YearChart
from commplan.texts import load_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

TODAY = date(2026, 7, 8)
HEAD = "title: Readers\nperiod: 2026\n"


def build(text: str, language: str = "en", on: date = TODAY) -> Document:
    return build_whole(HEAD + text, language, on)


def build_whole(
    text: str, language: str = "en", on: date = TODAY, baseline: str | None = None
) -> Document:
    loaded = read_plan(text, "plan.yaml")
    assert loaded.plan is not None
    return build_annual_plan(
        loaded.plan,
        analyse(loaded.plan, on),
        loaded.diagnostics,
        load_texts(language),
        "plan.yaml",
        None if baseline is None else read_plan(baseline, "plan.yaml").plan,
    )


def list_sections(document: Document) -> dict[str, Section]:
    """Return sections by chapter and key; those that an appendix took over keep their names."""
    return {
        section.key if "/" in section.key else f"{chapter.key}/{section.key}": section
        for chapter in document.chapters
        for section in chapter.sections
    }


def find_section(document: Document, key: str) -> Section:
    return list_sections(document)[key]


def find_tables(section: Section) -> tuple[Table, ...]:
    return tuple(block for block in section.blocks if isinstance(block, Table))


def find_year(document: Document) -> YearChart:
    (chart,) = find_section(document, "rhythm/year").blocks
    assert isinstance(chart, YearChart)
    return chart


def read_rows(table: Table) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple("".join(run.text for run in cell.runs) for cell in row) for row in table.rows
    )


def walk_texts(part: Any) -> Iterator[str]:  # noqa: ANN401 - every kind of block, down to its texts
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from walk_texts(one)
    elif is_dataclass(part):
        for field in fields(part):
            if field.name not in {"key", "language"}:
                yield from walk_texts(getattr(part, field.name))
