"""Reading, analysing and judging one plan: the arrows joined once for all commands."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import typer

from commplan.cli.options import EXIT_CANNOT_RUN
from commplan.reading import Loaded, load_plan, load_stream

if TYPE_CHECKING:
    from datetime import date

    from commplan.analysis import Analysis
    from commplan.diagnostics import Diagnostic
    from commplan.rules import Choice, NotRun, Waived
    from commplan.texts import Texts

STDIN = "-"
STDIN_NAME = "stdin"
ACTUALS = "actuals"
"""The folder beside a plan in which its actuals stand."""


class Checked(NamedTuple):
    """A plan with everything that was found, in reading order; no analysis without a plan."""

    loaded: Loaded
    analysis: Analysis | None
    diagnostics: tuple[Diagnostic, ...]
    waived: tuple[Waived, ...]
    not_run: tuple[NotRun, ...]
    crashes: tuple[str, ...]


def load(path: str, encoding: str | None) -> Loaded:
    """Read a plan file without its actuals, or standard input where the path is ``-``."""
    if path == STDIN:
        return load_stream(read_stdin(), STDIN_NAME, encoding)
    return load_plan(Path(path), encoding)


def load_whole(path: str, encoding: str | None, actuals: list[str] | None = None) -> Loaded:
    """Read a plan with its actuals: the files that were named, else those beside the plan."""
    loaded = load(path, encoding)
    if actuals:
        from commplan.reading.actuals import list_files, read_actuals

        return read_actuals(loaded, list_files(tuple(map(Path, actuals))), encoding)
    if path == STDIN or not (Path(path).parent / ACTUALS).is_dir():
        return loaded
    from commplan.reading.actuals import find_actuals, read_actuals

    return read_actuals(loaded, find_actuals(Path(path)), encoding)


@cache
def read_stdin() -> bytes:
    """Return what comes through standard input, which can be read only once; nothing if closed."""
    return b"" if sys.stdin is None else sys.stdin.buffer.read()


def require_usable(paths: list[str], encoding: str | None, texts: Texts) -> None:
    """End the command where its arguments cannot be right: no such encoding, ``-`` twice."""
    if encoding is not None:
        try:
            " ".encode(encoding)
        except (LookupError, UnicodeError):  # unknown, or no encoding of texts
            typer.echo(texts.screen.no_such_encoding.format(name=encoding), err=True)
            raise typer.Exit(EXIT_CANNOT_RUN) from None
    if paths.count(STDIN) > 1:
        typer.echo(texts.screen.stdin_once, err=True)
        raise typer.Exit(EXIT_CANNOT_RUN)


def check(loaded: Loaded, as_of: date, choice: Choice | None = None) -> Checked:
    """Analyse and judge what was read, by all rules or by those of a choice."""
    from commplan.writers.findings.order import in_order

    if loaded.plan is None:
        return Checked(loaded, None, in_order(loaded.diagnostics, loaded.source.files), (), (), ())
    from commplan.analysis import analyse
    from commplan.rules import RULES, Choice, Facts, judge_plan

    analysis = analyse(loaded.plan, as_of, loaded.actuals)
    judged = judge_plan(Facts(loaded.plan, analysis), RULES, choice or Choice())
    found = loaded.diagnostics + loaded.locate(judged.diagnostics)
    places = loaded.locate(tuple(one.diagnostic for one in judged.waived))
    waived = (
        one._replace(diagnostic=place) for one, place in zip(judged.waived, places, strict=True)
    )
    return Checked(
        loaded,
        analysis,
        in_order(found, loaded.source.files),
        tuple(waived),
        judged.not_run,
        judged.crashes,
    )


def read_choice(select: list[str], ignore: list[str], texts: Texts) -> Choice:
    """Return which rules a run is about; a word that means none ends the command."""
    from commplan.rules import Choice

    if not select and not ignore:
        return Choice()
    from commplan.reading.suggest import suggest_name
    from commplan.rules.named import find_faults, list_known_words

    chosen = Choice(_split(select), _split(ignore))
    for word in (*chosen.select, *chosen.ignore):
        if not find_faults(word):
            typer.echo(texts.screen.unknown_code.format(code=word), err=True)
            near = suggest_name(word, list_known_words())
            if near is not None:
                typer.echo(texts.screen.did_you_mean.format(suggestion=near), err=True)
            raise typer.Exit(EXIT_CANNOT_RUN)
    return chosen


def _split(words: list[str]) -> tuple[str, ...]:
    """Return the words of an option that may be given several times, or with commas."""
    return tuple(
        word for one in words for word in one.replace("，", ",").split(",") if word.strip()
    )
