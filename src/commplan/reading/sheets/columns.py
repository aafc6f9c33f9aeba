"""What the columns of a table mean: fields of a section, the period, help for the reader's eye."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from commplan.model.actuals import ACTUALS_SECTIONS
from commplan.model.actuals_head import ActualsHead
from commplan.model.base import Item
from commplan.model.fields import list_required, shapes_of
from commplan.model.words import fold_width
from commplan.reading.actuals_period import SPELLINGS
from commplan.reading.keys import find_key, known_keys, list_words
from commplan.texts.languages import CHINESE, LANGUAGES, load_texts

if TYPE_CHECKING:
    from commplan.model.base import Base
    from commplan.reading.sheets.grid import Cell

SECTIONS = ("kpis", "spend", "activities")
"""The sections that sheets hold."""

_UNIT = re.compile(r"(.+?)\s*\[?\(([^()]*)\)\]?")
_SCALE = re.compile(r"百?[万亿]|[千百]")
_SPACES = re.compile(r"[\s_]+")
_SHORTEST_INSIDE = 2


class Word(NamedTuple):
    """A header: its word without the unit behind it, and the scale that the unit gives numbers."""

    text: str
    scale: str


class Column(NamedTuple):
    """A column with its header. ``key`` is the field; empty where only the reader's eye is helped.

    The period of a row has the key ``period``; numbers are multiplied by ``scale`` (万).
    """

    header: Cell
    key: str
    scale: str = ""


def read_header(text: str) -> Word:
    """Take the unit in brackets, and the star of a needed field, off a header: ``毛利（元）*``."""
    word = fold_width(text).strip("*: ")
    match = _UNIT.fullmatch(word)
    if match is None:
        return Word(word, "")
    scale = _SCALE.match(match[2].strip())
    return Word(match[1].strip("*: "), scale[0] if scale else "")


def model_of(section: str) -> type[Item]:
    """Return the model of the items of a section."""
    model = ACTUALS_SECTIONS[section].load()
    assert issubclass(model, Item)  # noqa: S101 - all sections that sheets hold are lists
    return model


def key_of(section: str) -> str:
    """Return the field that says what a row is about."""
    return list_required(model_of(section))[0]


def mean_column(word: str, section: str) -> str | None:
    """Return the key of a header; empty for a help column, None for a word that is not known."""
    model = model_of(section)
    key = _find(word, model)
    if key is not None:
        return key
    if mean_head(word) in SPELLINGS:
        return SPELLINGS[0]
    return "" if word.casefold() in _list_help() else None


def mean_columns(cells: dict[int, Cell], section: str) -> dict[int, str | None]:
    """Return the keys of a header row; see ``mean_column``.

    Where no other column says what the rows are about, their names do.
    """
    words = {column: read_header(cell.text).text for column, cell in cells.items()}
    keys = {column: mean_column(word, section) for column, word in words.items()}
    if key_of(section) not in keys.values():
        names = [column for column, word in words.items() if word.casefold() in _list_names()]
        keys |= {column: key_of(section) for column in names[:1]}
    return keys


def mean_head(word: str) -> str | None:
    """Return the field of the head of a file that a word stands for."""
    return _find(fold_width(word).strip(": "), ActualsHead)


def mean_section(name: str) -> str | None:
    """Return the section that a sheet's name stands for; any of a file of actuals."""
    key = mean_head(name)
    return key if key in ACTUALS_SECTIONS else None


def _find(word: str, model: type[Base]) -> str | None:
    key = _SPACES.sub("_", word).casefold()
    if key in known_keys(model):
        return key
    return find_key(word, model) or find_key(word.upper(), model)


@cache
def _list_help() -> frozenset[str]:
    return frozenset(
        word.casefold() for one in LANGUAGES for word in load_texts(one).actuals.help_columns
    )


@cache
def _list_names() -> frozenset[str]:
    return frozenset(load_texts(one).actuals.name.casefold() for one in LANGUAGES)


@cache
def list_section_words() -> dict[str, str]:
    """Return the section of every word for one, in all languages, the longest words first."""
    words = {section: section for section in SECTIONS}
    for language in CHINESE:
        found = list_words(ActualsHead, language)
        words |= {word: key for word, key in found.items() if key in SECTIONS}
    return dict(sorted(words.items(), key=lambda pair: -len(pair[0])))


def suggest_column(word: str, section: str, taken: set[str], language: str) -> tuple[str, str]:
    """Return the field that a header most likely means and its word; both empty where none does."""
    from commplan.reading.key_words import suggest_key, word_key  # noqa: PLC0415 - only for what is broken

    model = model_of(section)
    free = [key for key in shapes_of(model) if key not in taken]
    meant = suggest_key(word, model, free, language)
    if meant is not None:
        return meant.key, word_key(model, meant.key, language)
    inside = {
        one: key
        for spoken in CHINESE
        for one, key in list_words(model, spoken).items()
        if key in free and len(one) >= _SHORTEST_INSIDE and one in word
    }
    longest = max(map(len, inside), default=0)
    best = {key: one for one, key in inside.items() if len(one) == longest}
    if len(best) != 1:
        return "", ""
    (key,) = best
    return key, word_key(model, key, language)


def list_usual(section: str, language: str) -> tuple[str, ...]:
    """Return the words of the columns that most rows need, the one that is needed first."""
    usual = {
        "kpis": ("kpi", "value", "comment"),
        "spend": ("for", "category", "actual", "accrued", "committed", "comment"),
        "activities": ("activity", "state", "participants", "orders", "revenue", "cost"),
    }
    from commplan.reading.key_words import word_key  # noqa: PLC0415 - only for what is broken

    return tuple(word_key(model_of(section), key, language) for key in usual[section])
