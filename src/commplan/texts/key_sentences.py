"""Sentences about a file whose keys are Chinese: keys and values in backticks stand as in the file.

Whoever reads about a plan with ``口径`` in it is told of ``口径: 按系列``, not of ``per: series``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Choice, Key, Word
from commplan.texts.format import format_fact
from commplan.texts.languages import load_texts
from commplan.texts.spelling import spell_flag

if TYPE_CHECKING:
    from collections.abc import Mapping

    from commplan.diagnostics import Fact
    from commplan.texts.texts import Texts

_QUOTED = re.compile(r"(`[^`]*`)")
_PATH = re.compile(r"`[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*`")
_WORD = re.compile(r"[A-Za-z_]\w*")
_KEY = re.compile(r"([A-Za-z_]\w*):(?: ([\w-]+))?")


def fill_in_file_words(
    sentence: str, facts: Mapping[str, Fact], texts: Texts, language: str
) -> str:
    """Fill the holes of a sentence; ``language`` is that of the file's keys."""
    words = {
        name: format_fact(_spell(fact, texts, language), texts) for name, fact in facts.items()
    }
    return "".join(_fill(piece, words, language) for piece in _QUOTED.split(sentence))


def list_named_keys(sentence: str) -> tuple[str, ...]:
    """Return what stands in backticks in a sentence and may be a key."""
    quoted = [piece for piece in _QUOTED.split(sentence) if piece.startswith("`")]
    return tuple(
        key
        for piece in quoted
        for key in (
            _WORD.findall(piece)
            if _PATH.fullmatch(piece)
            else (match[1] for match in _KEY.finditer(piece))
        )
    )


def _spell(fact: Fact, texts: Texts, language: str) -> Fact:
    """Put keys and values that a fact names into the file's words."""
    match fact:
        case Key():
            return _word_key(fact.key, language)
        case Choice():
            return load_texts(language).words.get(fact.key, fact.value)
        case Word():
            return fill_in_file_words(texts.words[fact.key], {}, texts, language)
        case Amount():
            return fact
        case tuple():
            return tuple(_spell(one, texts, language) for one in fact)
        case _:
            return fact


def _fill(piece: str, words: Mapping[str, str], language: str) -> str:
    """Fill a piece of a sentence; what the sentence itself quotes is put into the file's words."""
    filled = piece.format_map(words)
    if _PATH.fullmatch(piece):
        return _WORD.sub(lambda match: _word_key(match[0], language), filled)
    if piece.startswith("`") and _KEY.search(piece):
        return _KEY.sub(lambda match: _word_pair(match[1], match[2], language), filled)
    return filled


def _word_pair(key: str, value: str | None, language: str) -> str:
    word = _word_key(key, language)
    return f"{word}:" if value is None else f"{word}: {_word_value(key, value, language)}"


def _word_key(key: str, language: str) -> str:
    """Return the word for a key; ``Model.key`` is that of a model which may have its own word."""
    keys, bare = load_texts(language).keys, key.rpartition(".")[2]
    return (keys.get(key) or keys.get(bare, bare)).split()[0]


def _word_value(key: str, value: str, language: str) -> str:
    """Return the word for a value; whichever model has it, as sentences name no model."""
    flags = dict(zip(("true", "false"), spell_flag(language), strict=True))
    if value in flags:
        return flags[value]
    name = f"{key}.{value}"
    words = load_texts(language).words
    return next((words[one] for one in words if one == name or one.endswith(f".{name}")), value)
