"""Diagnostics to sentences in the reader's language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from commplan.texts.format import format_fact
from commplan.texts.languages import CHINESE

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
    fault, facts = diagnostic.fault, diagnostic.facts
    own = texts.faults.get(fault.code)
    source = own if own is not None else fault

    def say(sentences: tuple[str, ...], more: Mapping[str, Fact] = facts) -> str:
        return _fill_first(sentences, more, texts, diagnostic.key_language)

    return Worded(
        message=say(source.message),
        help=say(source.help),
        related=tuple(
            say((source.notes[one.note],), {**facts, **one.facts}) for one in diagnostic.related
        ),
        fixes=tuple(
            say((source.notes[one.note],), {**facts, **one.facts}) for one in diagnostic.fixes
        ),
    )


def holes_of(sentences: Iterable[str]) -> frozenset[str]:
    """Return the names of the facts that the sentences ask for."""
    return frozenset(name for sentence in sentences for name in _HOLE.findall(sentence))


def list_sentences(source: Fault) -> tuple[str, ...]:
    """Return every sentence of a fault."""
    return (*source.message, *source.help, *source.notes.values())


def _fill_first(
    sentences: tuple[str, ...], facts: Mapping[str, Fact], texts: Texts, key_language: str
) -> str:
    """Fill the first sentence whose facts are all known (the last one needs to fit)."""
    for sentence in sentences:
        if holes_of((sentence,)) <= facts.keys():
            break
    asked = {name: facts[name] for name in holes_of((sentence,))}
    if key_language in CHINESE:
        from commplan.texts.key_sentences import fill_in_file_words

        said = fill_in_file_words(sentence, asked, texts, key_language)
    else:
        said = sentence.format_map({name: format_fact(asked[name], texts) for name in asked})
    return _SPACE_AT_WIDE_SIGN.sub("", said) if texts.format.is_tight else said
