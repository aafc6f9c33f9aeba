"""Diagnostics to sentences in the reader's language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from commplan.texts.format import format_fact

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from commplan.diagnostics import Diagnostic, Fact, Fault
    from commplan.texts.texts import Texts

_SPACE_AT_WIDE_SIGN = re.compile(
    "(?<=[\u3001-\u303f\uff01-\uff65]) | (?=[\u3001-\u303f\uff01-\uff65])"
)
_HOLE = re.compile(r"\{(\w+)\}")


class Worded(NamedTuple):
    """The sentences of one diagnostic: ``notes`` in the order of its related places, then fixes."""

    message: str
    help: str
    related: tuple[str, ...]
    fixes: tuple[str, ...]


def word_diagnostic(diagnostic: Diagnostic, texts: Texts) -> Worded:
    """Word a diagnostic; a language without words for its fault falls back to English."""
    fault = diagnostic.fault
    own = texts.faults.get(fault.code)
    source = own if own is not None else fault
    return Worded(
        message=_fill_first(source.message, diagnostic.facts, texts),
        help=_fill_first(source.help, diagnostic.facts, texts),
        related=tuple(
            _fill_first((source.notes[one.note],), {**diagnostic.facts, **one.facts}, texts)
            for one in diagnostic.related
        ),
        fixes=tuple(
            _fill_first((source.notes[one.note],), {**diagnostic.facts, **one.facts}, texts)
            for one in diagnostic.fixes
        ),
    )


def holes_of(sentences: Iterable[str]) -> frozenset[str]:
    """Return the names of the facts that the sentences ask for."""
    return frozenset(name for sentence in sentences for name in _HOLE.findall(sentence))


def list_sentences(source: Fault) -> tuple[str, ...]:
    """Return every sentence of a fault."""
    return (*source.message, *source.help, *source.notes.values())


def _fill_first(sentences: tuple[str, ...], facts: Mapping[str, Fact], texts: Texts) -> str:
    """Fill the first sentence whose facts are all known (the last one needs to fit)."""
    for sentence in sentences:
        if holes_of((sentence,)) <= facts.keys():
            break
    words = {name: format_fact(facts[name], texts) for name in holes_of((sentence,))}
    said = sentence.format_map(words)
    return _SPACE_AT_WIDE_SIGN.sub("", said) if texts.format.is_tight else said
