"""The parts of a Markdown file: headings, tables and lists, still without their anchors."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from commplan.report.blocks import Align
from commplan.writers.markdown.inline import guard_start, write_heading_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LIST_MARKS: Final = re.compile(r"- |1\. ")
_TOP_MARKS: Final = re.compile(r"^(?:- |\d+\. )", re.MULTILINE)
_RULES: Final = {Align.LEFT: "---", Align.CENTER: ":---:", Align.RIGHT: "---:"}


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its level from 1 to 6 and its plain words."""

    level: int
    text: str


Part: TypeAlias = Heading | str


def write_part(part: Part) -> str:
    """Return a part as its lines, without a blank line around it."""
    if isinstance(part, Heading):
        return f"{'#' * part.level} {write_heading_words(part.text)}"
    return part


def write_table(
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    aligns: Sequence[Align] = (),
) -> str:
    """Return a table of inline Markdown; without ``aligns`` all columns stand left."""
    rules = [_RULES[align] for align in aligns] or ["---"] * len(header)
    lines = [_write_row(header), f"| {' | '.join(rules)} |"]
    return "\n".join((*lines, *map(_write_row, rows)))


def write_list(items: Sequence[str], *, ordered: bool = False, depth: int = 0) -> str:
    """Return a list of inline Markdown, set in by ``depth`` levels of unordered lists."""
    signs = (f"{number}." if ordered else "-" for number in range(1, len(items) + 1))
    lines = zip(signs, items, strict=True)
    return "\n".join(f"{'  ' * depth}{sign} {guard_start(item)}" for sign, item in lines)


def join_parts(parts: Iterable[str]) -> str:
    """Return the written parts with a blank line between them.

    Markdown takes two lists that follow each other for one, so the second changes its marks.
    """
    joined: list[str] = []
    for part in parts:
        marks = _LIST_MARKS.match(part)
        is_twin = bool(joined and marks and joined[-1].startswith(marks[0]))
        joined.append(_TOP_MARKS.sub(_swap_mark, part) if is_twin else part)
    return "\n\n".join(joined)


def _swap_mark(mark: re.Match[str]) -> str:
    return "* " if mark[0] == "- " else mark[0].replace(".", ")")


def _write_row(cells: Sequence[str]) -> str:
    # GFM cuts a row at its pipes before it looks at code and escapes: each one needs its own.
    escaped = (cell.replace("|", r"\|") for cell in cells)
    return "|" + "|".join(f" {cell} " if cell else " " for cell in escaped) + "|"
