"""Words by which a name is known to be a review, a release, a shopping platform and the like."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal, TypeAlias

from commplan.analysis.dated_tables import may_name, read_tables

if TYPE_CHECKING:
    from collections.abc import Iterable

WordList: TypeAlias = Literal[
    "review_words", "release_words", "around_festival_words", "shop_platforms"
]

_FILE = "calendar_words"


def has_word(text: str, name: WordList) -> bool:
    """Tell whether a text holds one of the words of a list."""
    return may_name(text, _FILE) and _compile_list(name).search(text) is not None


def select_with_word(texts: Iterable[str], name: WordList) -> frozenset[str]:
    """Return those of the texts that hold one of the words of a list.

    All texts are looked through at once: most plans have no such word, or one or two.
    """
    every = frozenset(texts)
    said = "\n".join(every).casefold()
    if not may_name(said, _FILE):
        return frozenset()
    words = [one for one in read_tables(_FILE)[name]["value"] if one.casefold() in said]
    if not words:
        return frozenset()
    names = compile_words(words)
    return frozenset(text for text in every if names.search(text))


@cache
def _compile_list(name: WordList) -> re.Pattern[str]:
    return compile_words(read_tables(_FILE)[name]["value"])


def compile_words(words: Iterable[str]) -> re.Pattern[str]:
    """Return what finds one of the words: whole ones in Latin letters (a preview is no review)."""
    parts = (rf"\b{re.escape(word)}\b" if word.isascii() else re.escape(word) for word in words)
    return re.compile("|".join(parts), re.IGNORECASE)
