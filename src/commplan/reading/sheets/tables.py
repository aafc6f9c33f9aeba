"""Which section a table holds, and in which row its columns are named."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.diagnostics import Severity
from commplan.model.actuals import ACTUALS_SECTIONS
from commplan.reading.sheets import faults
from commplan.reading.sheets.columns import (
    SECTIONS,
    Column,
    key_of,
    list_section_words,
    list_usual,
    mean_columns,
    mean_head,
    mean_section,
    read_header,
    suggest_column,
)
from commplan.reading.sheets.grid import name_column
from commplan.texts.spelling import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.diagnostics import Fact
    from commplan.reading.sheets.findings import Reading
    from commplan.reading.sheets.grid import Cell, Grid

HEADER_ROWS = 10
"""So many rows that hold anything may stand from the first to the one that names the columns."""

_BARE = frozenset({"sheet", "工作表", "table", "表", ""})
_EXAMPLE = "2026-Q2-kpis.csv"


class Table(NamedTuple):
    """A table with its section: the row of its header, and what its columns mean."""

    grid: Grid
    section: str
    row: int
    columns: dict[int, Column]

    @property
    def language(self) -> str:
        """The language that its headers are written in."""
        return language_of(self.grid.rows[self.row])


class _Guess(NamedTuple):
    section: str
    row: int
    known: int


def language_of(cells: dict[int, Cell]) -> str:
    """Return the language of a header; English where it has no other sign."""
    return ENGLISH if all(cell.text.isascii() for cell in cells.values()) else "zh-Hans"


def find_table(grid: Grid, stem: str, reading: Reading) -> Table | None:
    """Return the table of a grid, and report what its name or its header leaves open.

    ``stem`` is the name of a file without sheets.
    """
    named = mean_section(grid.name) if grid.name else _find_in_stem(stem)
    guess = _guess_by_header(grid, named)
    if guess is None and named in SECTIONS:
        guess = _guess_loosely(grid, str(named))
        if guess is None:
            _report_header(grid, str(named), reading)
            return None
    if guess is None:
        if not is_of_head_only(grid):
            _report_unknown(grid, reading)
        return None
    if grid.name and named != guess.section and not _is_bare(grid.name):
        _report_name(grid, guess, reading)
    columns = dict(_mean_columns(grid, guess, reading))
    _report_nameless(grid, guess, reading)
    return Table(grid, guess.section, guess.row, columns)


def is_of_head_only(grid: Grid) -> bool:
    """Tell whether every row is a field of the head and its value."""
    return all(
        mean_head(next(iter(cells.values())).text) not in {None, *ACTUALS_SECTIONS}
        for cells in grid.rows.values()
    )


def list_first_rows(grid: Grid) -> list[int]:
    """Return the rows in which the header may stand."""
    return list(grid.rows)[:HEADER_ROWS]


def _find_in_stem(stem: str) -> str | None:
    folded = stem.casefold()
    words = list_section_words().items()
    return next((section for word, section in words if word.casefold() in folded), None)


def _is_bare(name: str) -> bool:
    """Tell whether nobody gave the sheet a name: ``Sheet1``."""
    return name.casefold().strip(" 0123456789()") in _BARE


def _guess_by_header(grid: Grid, named: str | None) -> _Guess | None:
    """Return the row and the section whose words fit most; it has to say what rows are about.

    Where two sections fit alike, the ``named`` one is meant.
    """
    best: _Guess | None = None
    sections = sorted(SECTIONS, key=lambda section: section != named)
    for row in list_first_rows(grid):
        for section in sections:
            keys = {key for key in mean_columns(grid.rows[row], section).values() if key}
            known = len(keys) if key_of(section) in keys else 0
            if known > 1 and (best is None or known > best.known):
                best = _Guess(section, row, known)
    return best


def _guess_loosely(grid: Grid, section: str) -> _Guess | None:
    """Return the row that may be the header of a section that was named, slips allowed for."""
    for row in list_first_rows(grid):
        cells = grid.rows[row]
        language = language_of(cells)
        keys: set[str] = set()
        for column, key in mean_columns(cells, section).items():
            word = read_header(cells[column].text).text
            keys.add(key or suggest_column(word, section, keys, language)[0])
        keys.discard("")
        if key_of(section) in keys and len(keys) > 1:
            return _Guess(section, row, len(keys))
    return None


def _mean_columns(grid: Grid, guess: _Guess, reading: Reading) -> Iterator[tuple[int, Column]]:
    """Yield the columns that mean something; report the others."""
    cells, section = grid.rows[guess.row], guess.section
    language = language_of(cells)
    keys = mean_columns(cells, section)
    taken: dict[str, Cell] = {}
    for column, cell in cells.items():
        word, key = read_header(cell.text), keys[column]
        facts: dict[str, Fact] = {"column": cell.text}
        if key is None:
            used = {one for one in (*keys.values(), *taken) if one}
            key, meant = suggest_column(word.text, section, used, language)
            facts |= {"suggestion": meant} if key else {"known": list_usual(section, language)}
            reading.report(cell, faults.UNKNOWN_COLUMN, facts)
            if not key:
                continue
        elif key and key in taken:
            facts["first"] = taken[key].name
            reading.report(cell, faults.UNKNOWN_COLUMN, facts)
            continue
        taken[key] = cell
        yield column, Column(cell, key, word.scale)


def _report_nameless(grid: Grid, guess: _Guess, reading: Reading) -> None:
    """Report columns that hold values below the header, but no header."""
    header = grid.rows[guess.row]
    seen: set[int] = set()
    for row, cells in grid.rows.items():
        for column, cell in cells.items():
            if row > guess.row and column not in header and column not in seen:
                seen.add(column)
                known = list_usual(guess.section, language_of(header))
                facts: dict[str, Fact] = {"letter": name_column(column), "known": known}
                reading.report(cell, faults.UNKNOWN_COLUMN, facts)


def _report_header(grid: Grid, section: str, reading: Reading) -> None:
    rows = list_first_rows(grid)
    columns = list_usual(section, _language_of_top(grid))
    facts: dict[str, Fact] = {"count": len(rows), "columns": columns, "needed": columns[0]}
    reading.report(_first_cell(grid), faults.MISSING_HEADER, facts)


def _report_name(grid: Grid, guess: _Guess, reading: Reading) -> None:
    meant = word_section(guess.section, language_of(grid.rows[guess.row]))
    facts: dict[str, Fact] = {"sheet": grid.name, "meant": meant}
    reading.report(_first_cell(grid), faults.UNKNOWN_SHEET, facts, Severity.INFO)


def _report_unknown(grid: Grid, reading: Reading) -> None:
    from commplan.reading.suggest import suggest_name  # noqa: PLC0415 - only for what is broken

    facts: dict[str, Fact] = {
        "known": tuple(word_section(one, _language_of_top(grid)) for one in SECTIONS)
    }
    if not grid.name:
        facts = {"example": _EXAMPLE}
    else:
        facts["sheet"] = grid.name
        near = suggest_name(grid.name, list_section_words())
        facts |= {} if near is None else {"suggestion": near}
    reading.report(_first_cell(grid), faults.UNKNOWN_SHEET, facts)


def word_section(section: str, language: str) -> str:
    """Return what a sheet of a section is called."""
    if language == ENGLISH:
        return section
    from commplan.texts.languages import load_texts  # noqa: PLC0415 - only for what is broken

    return load_texts(language).actuals.sheets[SECTIONS.index(section)]


def _language_of_top(grid: Grid) -> str:
    """Return the language of a sheet without a header, by its name and its first row."""
    first = next(iter(grid.rows.values()))
    return language_of(first) if grid.name.isascii() else "zh-Hans"


def _first_cell(grid: Grid) -> Cell:
    return next(iter(next(iter(grid.rows.values())).values()))
