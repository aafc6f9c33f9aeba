"""The appendix as it is read: a section that runs over several pages is one again."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.examples.figures.deck import Shown

FRAME = frozenset({"title", "tracker", "source", "footer", "slide number"})
"""What stands on each page and belongs to no section."""

_CELL = re.compile(
    r"(?P<table>.+?)(?: (?P<part>\d+))? (?P<kind>row |head |)(?P<row>\d+)(?P<rest>, .*|-\d+ light|)"
)
_COUNTED = re.compile(r" \(\d+\)$")


def join_sections(shown: Iterable[Shown]) -> dict[str, list[Shown]]:
    """Return the texts of each section by its key, table rows counted through."""
    sections: dict[str, list[Shown]] = {}
    for one in shown:
        if one.place not in FRAME:
            sections.setdefault(one.place.partition(" ")[0], []).append(one)
    return {key: _join_parts(texts) for key, texts in sections.items()}


def _join_parts(shown: list[Shown]) -> list[Shown]:
    """Count rows on from page to page; what is said again on a later page is said once."""
    rows: defaultdict[str, int] = defaultdict(int)
    before: dict[tuple[str, str], int] = {}
    found: dict[tuple[str, str], Shown] = {}
    for one in shown:
        text = one._replace(words=_COUNTED.sub("", one.words))
        cell = _CELL.fullmatch(one.place)
        if cell is not None and (cell["kind"] or cell["rest"]):
            table, number = cell["table"], int(cell["row"])
            if cell["kind"] != "head ":
                number += before.setdefault((table, cell["part"] or ""), rows[table])
                rows[table] = max(rows[table], number)
            text = text._replace(place=f"{table} {cell['kind']}{number}{cell['rest']}")
        found[text.place, text.words] = text
    return list(found.values())
