"""The questions of ``commplan new``: one after the other, each with an answer for Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import typer

from commplan.cli.options import FIRST_YEAR, LAST_YEAR
from commplan.texts import load_texts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from commplan.texts.start_terms import StartTerms

_LANGUAGES = {
    "zh-Hans": "简体中文",
    "zh-Hant": "繁體中文",
    "zh-TW": "繁體中文（台灣用語）",
    "en": "English",
}


class Answers(NamedTuple):
    """What is known about the plan to begin; None has not been said yet."""

    language: str | None = None
    brand: str | None = None
    kind: str | None = None
    year: int | None = None
    keys: str | None = None


def ask_missing(given: Answers, language: str, year: int) -> Answers:
    """Ask for all that was not given; ``language`` and ``year`` are what Enter takes.

    Raises typer.Abort where the answers end.
    """
    spoken = given.language or _choose("语言 · Language", _LANGUAGES, language)
    terms = load_texts(spoken).start
    typer.echo(terms.lead, err=True)
    return Answers(
        spoken,
        given.brand or _ask_line(terms.ask_brand, terms.brand),
        given.kind or _choose(terms.ask_kind, terms.kinds, next(iter(terms.kinds)), terms),
        given.year or _ask_year(terms, year),
        given.keys or _choose(terms.ask_keys, terms.keys, keys_for(spoken), terms),
    )


def keys_for(language: str) -> str:
    """Return the language of the keys that fits a plan's language."""
    return "zh-Hant" if language == "zh-TW" else language


def _choose(
    question: str, choices: Mapping[str, str], usual: str, terms: StartTerms | None = None
) -> str:
    """Ask for one of the choices, by its number or its name."""
    names = list(choices)
    typer.echo(question, err=True)
    for number, name in enumerate(names, 1):
        typer.echo(f"  {number}. {choices[name]}", err=True)
    while True:
        answer = _ask_line(" ", str(names.index(usual) + 1)).casefold()
        for number, name in enumerate(names, 1):
            if answer in {str(number), name.casefold()}:
                return name
        words = terms.bad_number if terms is not None else "1–{count}"
        typer.echo(words.format(count=len(names)), err=True)


def _ask_year(terms: StartTerms, usual: int) -> int:
    while True:
        answer = _ask_line(terms.ask_year, str(usual))
        if answer.isdecimal() and FIRST_YEAR <= int(answer) <= LAST_YEAR:
            return int(answer)
        typer.echo(terms.bad_year.format(value=answer), err=True)


def _ask_line(question: str, usual: str) -> str:
    answer: str = typer.prompt(question, default=usual, err=True, prompt_suffix=" > ")
    return answer.strip() or usual
