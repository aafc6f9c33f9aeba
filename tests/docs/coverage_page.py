"""What carries each requirement of the source documents: what ``docs/coverage.md`` says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TABLE = "docs/coverage.yaml"
MARKS = ("model", "check", "render", "review")
_CARRIED, _IN_PART = "●", "◐"
_HEAD = f"""# Coverage

Generated from `docs/coverage.yaml`, which tests prove line by line. The 270 requirements stand in
the five source documents that commplan was asked to serve. Each bears one mark or more: a field of
the plan (model), a rule (check), something that documents show (render), something that the
quarterly review needs (review). {_CARRIED} carried, {_IN_PART} in part.

- **model**: fields that the named example fills; behind `=` the value that stands there.
- **check**: rules, by their codes; docs/rules.md has a page for each.
- **render**: chapter and section of the annual plan, behind `#` the table, chart or kind of block;
  `cover`, `contents` and `parts` are those of the deck.
- **review**: slides of the quarterly review, and the details in its appendix.
"""


class Row(NamedTuple):
    """One requirement: what it asks, what carries each of its marks, and what each still lacks."""

    id: str
    asks: str
    carriers: dict[str, tuple[str, ...]]
    lacks: dict[str, str]


class Source(NamedTuple):
    """A source document, the example plan that was written for it, and its requirements."""

    key: str
    title: str
    example: str
    rows: tuple[Row, ...]


def read_sources(root: Path) -> tuple[Source, ...]:
    """Return the table; every value is text, as it was written."""
    with (root / TABLE).open(encoding="utf-8") as file:
        tree = yaml.load(file, yaml.BaseLoader)  # noqa: S506 - it makes texts only
    return tuple(
        Source(
            key,
            told["title"],
            told["example"],
            tuple(_read_row(name, row) for name, row in told["rows"].items()),
        )
        for key, told in tree.items()
    )


def _read_row(name: str, told: dict[str, Any]) -> Row:
    known = {"asks", "lacks", *MARKS}
    if not known.issuperset(told):
        message = f"{name}: unknown {sorted(set(told) - known)}"
        raise ValueError(message)
    carriers = {mark: tuple(told[mark]) for mark in MARKS if mark in told}
    return Row(name, told["asks"], carriers, told.get("lacks", {}))


def judge_mark(row: Row, mark: str) -> str:
    """Return the sign for how far a mark is carried today."""
    return _IN_PART if mark in row.lacks else _CARRIED


def write_coverage_page(sources: tuple[Source, ...]) -> str:
    """Return the page, ended by a line end."""
    lines = [_HEAD.rstrip("\n"), "", *_count_marks(sources)]
    for source in sources:
        lines += _section(source)
    return "\n".join(lines) + "\n"


def _count_marks(sources: tuple[Source, ...]) -> Iterator[str]:
    yield f"| mark | asked | {_CARRIED} carried | {_IN_PART} in part |"
    yield "|---|---|---|---|"
    for mark in MARKS:
        rows = [row for source in sources for row in source.rows if mark in row.carriers]
        signs = [judge_mark(row, mark) for row in rows]
        counts = (signs.count(sign) for sign in (_CARRIED, _IN_PART))
        yield f"| {mark} | {len(rows)} | {' | '.join(str(count) for count in counts)} |"


def _section(source: Source) -> Iterator[str]:
    yield from ("", f"## {source.key} {source.title}", "")
    yield from (f"Example: `plans/examples/{source.example}`", "")
    yield f"| id | asks for | {' | '.join(MARKS)} |"
    yield "|---|---|---|---|---|---|"
    for row in source.rows:
        cells = (_word_mark(row, mark) for mark in MARKS)
        yield f"| {row.id} | {row.asks} | {' | '.join(cells)} |"


def _word_mark(row: Row, mark: str) -> str:
    if mark not in row.carriers:
        return ""
    carriers = " ".join(f"`{carrier}`" for carrier in row.carriers[mark])
    lack = f" Lacks: {row.lacks[mark]}." if mark in row.lacks else ""
    return f"{judge_mark(row, mark)} {carriers}{lack}"
