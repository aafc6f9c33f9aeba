"""How KPIs hang together: a tiny grammar for ``end = start + new − lost`` and the like.

Two sums with ``=`` between them, made of names and numbers with ``+ − × ÷`` and brackets, in
half-width or full-width signs. A name is whatever stands between two signs. What cannot be read in
this way is no relation: planners may write free text there.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from commplan.model.words import LONGEST_VALUE, fold_width

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGNS = str.maketrans({"−": "-", "–": "-", "—": "-", "﹣": "-", "×": "*", "✕": "*", "÷": "/"})
_SIGN = r"(?i)[+*/()=]|-(?![a-z0-9])|(?<![a-z0-9])-"
_NUMBER = r"(\d+(?:\.\d+)?)\s*(%?)"
_DEEPEST = 20


class Name(NamedTuple):
    """A number that has a name."""

    text: str


class Constant(NamedTuple):
    """A number that is written out."""

    value: Decimal


class Operation(NamedTuple):
    """Two terms and the sign between them: one of ``+-*/``."""

    sign: str
    left: Term
    right: Term


Term: TypeAlias = "Name | Constant | Operation"


class Formula(NamedTuple):
    """Two terms that are to be equal."""

    left: Term
    right: Term


class _UnreadableError(Exception):
    """The text is no formula."""


def read_formula(text: str) -> Formula | None:
    """Return the formula of a text, or None where it is none."""
    folded = fold_width(text).translate(_SIGNS)
    if folded.count("=") != 1 or len(folded) > LONGEST_VALUE:
        return None
    left, _, right = folded.partition("=")
    try:
        return Formula(_read_side(left), _read_side(right))
    except _UnreadableError:
        return None


def walk_names(term: Term) -> Iterator[str]:
    """Yield every name of a term."""
    match term:
        case Name():
            yield term.text
        case Constant():
            return
        case Operation():
            yield from walk_names(term.left)
            yield from walk_names(term.right)


def _read_side(text: str) -> Term:
    words = _cut(text)
    term, place = _read_sum(words, 0, 0)
    if place != len(words):
        raise _UnreadableError
    return term


def _cut(text: str) -> list[str]:
    """Cut a side into signs and what stands between them; a hyphen inside a word is no sign."""
    words, begin = [], 0
    for match in re.finditer(_SIGN, text):
        words += [text[begin : match.start()].strip(), match[0]]
        begin = match.end()
    return [word for word in (*words, text[begin:].strip()) if word]


def _read_sum(words: list[str], place: int, depth: int) -> tuple[Term, int]:
    term, place = _read_product(words, place, depth)
    while place < len(words) and words[place] in "+-":
        sign = words[place]
        right, place = _read_product(words, place + 1, depth)
        term = Operation(sign, term, right)
    return term, place


def _read_product(words: list[str], place: int, depth: int) -> tuple[Term, int]:
    term, place = _read_single(words, place, depth)
    while place < len(words) and words[place] in "*/":
        sign = words[place]
        right, place = _read_single(words, place + 1, depth)
        term = Operation(sign, term, right)
    return term, place


def _read_single(words: list[str], place: int, depth: int) -> tuple[Term, int]:
    if place >= len(words) or depth > _DEEPEST:
        raise _UnreadableError
    word = words[place]
    if word == "(":
        term, place = _read_sum(words, place + 1, depth + 1)
        if place >= len(words) or words[place] != ")":
            raise _UnreadableError
        return term, place + 1
    if word in "+-*/)":
        raise _UnreadableError
    if match := re.fullmatch(_NUMBER, word):
        return Constant(Decimal(match[1]) / (100 if match[2] else 1)), place + 1
    return Name(word), place + 1
