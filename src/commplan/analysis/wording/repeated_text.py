"""Sentences that stand in several sections of a plan, or nearly so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.analysis.wording.prose import Passage

_SENTENCE_END = r"[。！？；;!?\n]+|\.(?=\s|$)"
_WORD = r"[a-z0-9]+|[\u3400-\u9fff]"
_EDGE = 5
"""So many first, or last, words two sentences share before they are compared at all."""

_MOST_COMPARED = 8
"""A sentence is compared with at most so many others that begin, or end, as it does."""

_QUOTED = frozenset({"copy", "consent_text", "rules_text", "run_of_show", "steps", "source"})
"""Keys of texts that are quoted word for word where they are needed."""


class Sentence(NamedTuple):
    """A sentence as written, its words (a Chinese character is one), and where it stands."""

    text: str
    words: tuple[str, ...]
    passage: Passage


class Repetition(NamedTuple):
    """Sentences of at least two sections that say the same; ``is_exact`` where word for word."""

    sentences: tuple[Sentence, ...]
    is_exact: bool


def find_repetitions(
    prose: Iterable[Passage], least_words: int, least_alike: float
) -> tuple[Repetition, ...]:
    """Return the sentences of at least ``least_words`` words that several sections hold.

    Two are alike from the share ``least_alike`` (0 to 1) of common words in one order. Only those
    that begin or end alike are compared, each with a few: time grows with the number of sentences.
    """
    groups: list[list[Sentence]] = []
    exact: dict[tuple[str, ...], int] = {}
    edges: dict[tuple[str, ...], list[int]] = {}
    for sentence in _list_sentences(prose, least_words):
        number = exact.get(sentence.words)
        if number is None:
            number = _find_alike(sentence, groups, edges, least_alike)
        if number is None:
            number = len(groups)
            groups.append([])
            for edge in _edges_of(sentence):
                edges.setdefault(edge, []).append(number)
        exact.setdefault(sentence.words, number)
        groups[number].append(sentence)
    return tuple(
        Repetition(tuple(group), len({one.words for one in group}) == 1)
        for group in groups
        if len({one.passage.section for one in group}) > 1
    )


def _list_sentences(prose: Iterable[Passage], least_words: int) -> Iterator[Sentence]:
    for passage in prose:
        if passage.is_name or passage.key in _QUOTED or len(passage.text) < least_words:
            continue
        for text in re.split(_SENTENCE_END, passage.text):
            words = tuple(re.findall(_WORD, text.casefold()))
            if len(words) >= least_words:
                yield Sentence(text.strip(), words, passage)


def _edges_of(sentence: Sentence) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return ("^", *sentence.words[:_EDGE]), (*sentence.words[-_EDGE:], "$")


def _find_alike(
    sentence: Sentence,
    groups: list[list[Sentence]],
    edges: dict[tuple[str, ...], list[int]],
    least_alike: float,
) -> int | None:
    for edge in _edges_of(sentence):
        for number in edges.get(edge, ())[:_MOST_COMPARED]:
            if _are_alike(groups[number][0].words, sentence.words, least_alike):
                return number
    return None


def _are_alike(one: tuple[str, ...], other: tuple[str, ...], least: float) -> bool:
    from difflib import SequenceMatcher  # noqa: PLC0415 - in most plans no two begin or end alike

    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.real_quick_ratio() >= least and matcher.ratio() >= least
