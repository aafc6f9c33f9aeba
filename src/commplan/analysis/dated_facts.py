"""What law and platforms say: numbers and words of the outside world, with source and date.

They are data (``dated/*.toml``) because they change without us: a finding that rests on one names
its source and the day on which it was last looked up, and a rule warns when that day
lies far back. Of a file, only the tables of the facts that are asked for are parsed.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from commplan.model.words import LocalText

if TYPE_CHECKING:
    from collections.abc import Mapping

Certainty: TypeAlias = Literal["A", "B", "C"]
"""A: the official text or the platform's own page was seen; B: several reports agree; C: general
knowledge, not confirmed."""

FILES_OF_REGION: Mapping[str, tuple[str, ...]] = {
    "CN": ("mainland_china", "platforms", "wording"),
}
"""The files that hold in a region of the world, those that are asked most first."""

_FOLDER = Path(__file__).with_name("dated")
_SOURCES = "sources"
_NAME = r"(?m)^\[(\w+)\]$"
_AS_OF = r"(?m)^as_of = ([\d-]+)$"


class DatedFact(NamedTuple):
    """A number, or a list of words, that somebody outside lays down.

    ``as_of`` is the day on which the source was last looked up, ``in_force`` the day from which it
    binds (None: long since). ``concerns`` are paths of a plan (see ``Facts.has``) that it is about.
    """

    name: str
    value: Decimal | tuple[str, ...]
    unit: str
    source: LocalText
    as_of: date
    certainty: Certainty
    in_force: date | None = None
    concerns: tuple[str, ...] = ()

    @property
    def number(self) -> Decimal:
        """The value as a number; raises TypeError where it is a list of words."""
        if isinstance(self.value, tuple):
            raise TypeError(f"the fact {self.name!r} is a list of words")
        return self.value

    @property
    def words(self) -> tuple[str, ...]:
        """The value as words; raises TypeError where it is a number."""
        if not isinstance(self.value, tuple):
            raise TypeError(f"the fact {self.name!r} is a number")
        return self.value

    def binds_on(self, day: date) -> bool:
        """Tell whether it holds on a day."""
        return self.in_force is None or day >= self.in_force


@cache
def find_dated_fact(name: str, region: str = "CN") -> DatedFact:
    """Return a fact by its name; raises KeyError for one that no file of the region holds."""
    for file in FILES_OF_REGION[region]:
        table = _read_table(file, name)
        if table:
            return _read_fact(name, table, _read_table(file, f"{_SOURCES}.{table['source']}"))
    raise KeyError(name)


def load_dated_facts(region: str = "CN") -> Mapping[str, DatedFact]:
    """Return all facts of a region by name; none for one of which nothing is known."""
    files = FILES_OF_REGION.get(region, ())
    names = (name for file in files for name in re.findall(_NAME, _read_text(file)))
    return {name: find_dated_fact(name, region) for name in names}


def find_oldest_day(region: str = "CN") -> date | None:
    """Return the oldest day on which a source was looked up; None where nothing is known.

    It reads no fact, so that a plan for which all are new enough pays for none.
    """
    texts = (_read_text(file) for file in FILES_OF_REGION.get(region, ()))
    days = (day for text in texts for day in re.findall(_AS_OF, text))
    return min(map(date.fromisoformat, days), default=None)


@cache
def _read_text(file: str) -> str:
    return (_FOLDER / f"{file}.toml").read_text("utf-8")


@cache
def _read_table(file: str, name: str) -> Mapping[str, Any]:
    """Return one table of a file; an empty one where the file has none of that name."""
    import tomllib  # noqa: PLC0415 - most plans ask for no fact; each start would pay for it

    _, _, behind = _read_text(file).partition(f"\n[{name}]\n")
    return tomllib.loads(behind.partition("\n[")[0], parse_float=Decimal)


def _read_fact(name: str, table: Mapping[str, Any], found: Mapping[str, Any]) -> DatedFact:
    """Make a fact of its table and that of its source."""
    value = table["value"]
    names = {language: text for language, text in found.items() if language != "as_of"}
    source = LocalText(names["zh-Hans"])
    source.translations = names
    return DatedFact(
        name,
        tuple(value) if isinstance(value, list) else Decimal(value),
        table["unit"],
        source,
        found["as_of"],
        table["certainty"],
        table.get("in_force"),
        tuple(table.get("concerns", ())),
    )
