"""Keys and enumerated values in Chinese, turned on the positioned tree into those of the models.

Only what an entry is filed under changes: the key itself keeps the text that stands in the file, so
that paths and messages speak its words. A file in English never gets as far as the tables.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from commplan.diagnostics import Diagnostic, Part, Related
from commplan.model.fields import shapes_of
from commplan.source import Entry, Mapping, Node, Scalar, Sequence
from commplan.source.faults import DUPLICATE_KEY
from commplan.texts import load_texts
from commplan.texts.spelling import CHINESE, ENGLISH, spell_choice, spell_key

if TYPE_CHECKING:
    from commplan.diagnostics import Fact, Route
    from commplan.model.base import Base
    from commplan.model.fields import FieldShape
    from commplan.reading.found import Found

INCLUDE = "include"
_CLOCK = re.compile(r"\s*(?:[上下]午|早上?|晚上?)?\s*\d{1,2}\s*[:：点點时時]|\s*\d{1,2}\s*[ap]m")


@cache
def list_keys(model: type[Base]) -> tuple[str, ...]:
    """Return every key that may stand in a mapping; sections stand at the root of a file."""
    keys = (*shapes_of(model), *model.sections, *model.further_keys)
    return (*keys, "when") if model.has_window and "when" not in keys else keys


def translate_entries(
    entries: dict[str, Entry], model: type[Base], route: Route, found: Found
) -> dict[str, Entry]:
    """File entries under the keys that they mean; a key that says nothing stays as it is.

    Of one key in two spellings the first one counts, and that is said.
    """
    if known_keys(model).issuperset(entries):
        return entries
    translated: dict[str, Entry] = {}
    for word, entry in entries.items():
        key = mean_key(word, entry.value, model) or word
        first = translated.setdefault(key, entry)
        if first is not entry:
            _report_duplicate(entry.key, first.key, (*route, key), found)
    return translated


def mean_key(word: str, value: Node, model: type[Base]) -> str | None:
    """Return the key of ``model`` that a word stands for, in whichever language, or None.

    时间 is said of days and of hours: where it could be either, the value decides.
    """
    if word in known_keys(model):
        return word
    key = find_key(word, model)
    return "hours" if key == "when" and _is_clock(value, model) else key


@cache
def known_keys(model: type[Base]) -> frozenset[str]:
    """Return the keys of ``list_keys`` as a set."""
    return frozenset(list_keys(model))


def _is_clock(node: Node, model: type[Base]) -> bool:
    if not isinstance(node, Scalar) or "hours" not in shapes_of(model):
        return False
    return _CLOCK.match(node.text) is not None


def _report_duplicate(second: Scalar, first: Scalar, route: Route, found: Found) -> None:
    place = Related(route, "first", Part.KEY, span=found.source.span(first.start, first.end))
    facts: dict[str, Fact] = {"key": second.text, "first": first.text}
    span = found.source.span(second.start, second.end)
    found.add(Diagnostic(DUPLICATE_KEY, route, Part.KEY, (), facts, (place,), (), span))


def find_key(word: str, model: type[Base]) -> str | None:
    """Return the key of ``model`` that a Chinese word stands for, or None."""
    for language in CHINESE:
        key = list_words(model, language).get(word)
        if key is not None:
            return key
    return None


@cache
def list_words(model: type[Base], language: str) -> dict[str, str]:
    """Return the key of ``model`` that each word of a language stands for."""
    return {word: key for key in list_keys(model) for word in spell_key(model, key, language)}


def is_of_fields(entries: dict[str, Entry], model: type[Base], found: Found) -> bool:
    """Tell whether the keys of a map are the fields of a part, not the names of several parts."""
    if shapes_of(model).keys() >= entries.keys():
        return True
    if found.key_language == ENGLISH:
        return False
    return all(find_key(word, model) is not None for word in entries)


def has_field(node: Mapping, model: type[Base]) -> bool:
    """Tell whether a mapping has a field of a part, in whichever language."""
    return any(mean_key(word, entry.value, model) for word, entry in node.entries.items())


def translate_choice(node: Node, model: type[Base], shape: FieldShape) -> Node:
    """Return a value of an enumeration, or a list of them, as the model knows it.

    What is none of its spellings stays as it is.
    """
    if isinstance(node, Sequence):
        items = tuple(translate_choice(item, model, shape) for item in node.items)
        return node if items == node.items else node._replace(items=items)
    if not isinstance(node, Scalar) or node.text in shape.choices or node.is_blank:
        return node
    for language in CHINESE:
        value = _choices_by_word(model, shape.name, shape.choices, language).get(node.text)
        if value is not None:
            return node._replace(text=value)
    return node


@cache
def _choices_by_word(
    model: type[Base], field: str, choices: tuple[str, ...], language: str
) -> dict[str, str]:
    return {
        word: value for value in choices for word in spell_choice(model, field, value, language)
    }


def find_key_language(tree: Mapping | None) -> str:
    """Return the language that most keys of a file are in: those of sections and of their items.

    (What lies deeper may be names: of KPIs, of cost categories.)
    """
    words = Counter() if tree is None else _count_upper_keys(tree)
    if 2 * sum(words[word] for word in words if word.isascii()) >= words.total():
        return ENGLISH
    return max(CHINESE, key=lambda language: _count_words_of(language, words))


def _count_words_of(language: str, words: Counter[str]) -> int:
    return sum(words[word] for word in list_vocabulary(language) if word in words)


def _count_upper_keys(tree: Mapping) -> Counter[str]:
    words: Counter[str] = Counter()
    for key, value in tree.entries.values():
        words[key.text] += 1
        items = value.items if isinstance(value, Sequence) else (value,)
        for item in items:
            if isinstance(item, Mapping):
                words.update(entry.key.text for entry in item.entries.values())
    return words


@cache
def list_vocabulary(language: str) -> frozenset[str]:
    """Return every word of a language for a key of any model."""
    return frozenset(" ".join(load_texts(language).keys.values()).split())
