"""Tables of the calendar that somebody outside lays down: festivals, holidays, seasons, words.

Each stands in ``dated/*.toml`` with its source and the day on which it was last looked up, and is
read when it is first asked for.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_FOLDER = Path(__file__).with_name("dated")
_LISTS = ("names = [", "value = [")


@cache
def read_tables(file: str) -> Mapping[str, Mapping[str, Any]]:
    """Return the tables of a file by name, in their order."""
    import tomllib  # noqa: PLC0415 - many plans ask for no table, and each start would pay for it

    return tomllib.loads(_read_text(file))


def may_name(text: str, file: str) -> bool:
    """Tell whether any word of a file stands in a text, without reading its tables.

    Most names hold none, and in most plans none does.
    """
    said, (words, beginnings) = text.casefold(), _list_words(file)
    return not beginnings.isdisjoint(said) and any(word in said for word in words)


@cache
def _list_words(file: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return the words of all lists of a file, each list being one line, and their first signs."""
    lists = (line for line in _read_text(file).splitlines() if line.startswith(_LISTS))
    words = tuple(word.casefold() for line in lists for word in line.split('"')[1::2])
    return words, frozenset(word[0] for word in words)


@cache
def _read_text(file: str) -> str:
    return (_FOLDER / f"{file}.toml").read_text("utf-8")
