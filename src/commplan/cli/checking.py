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
    from commplan.rules import NotRun
    from commplan.texts import Texts

STDIN = "-"
STDIN_NAME = "stdin"


class Checked(NamedTuple):
    """A plan with everything that was found, in reading order; no analysis without a plan."""

    loaded: Loaded
    analysis: Analysis | None
    diagnostics: tuple[Diagnostic, ...]
    not_run: tuple[NotRun, ...]
    crashes: tuple[str, ...]


def load(path: str, encoding: str | None) -> Loaded:
    """Read a plan file, or standard input where the path is ``-``."""
    if path == STDIN:
        return load_stream(read_stdin(), STDIN_NAME, encoding)
    return load_plan(Path(path), encoding)


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


def check(loaded: Loaded, as_of: date) -> Checked:
    """Analyse and judge what was read."""
    from commplan.writers.findings.order import in_order

    if loaded.plan is None:
        return Checked(loaded, None, in_order(loaded.diagnostics, loaded.source.files), (), ())
    from commplan.analysis import analyse
    from commplan.rules import RULES, Facts, judge_plan

    analysis = analyse(loaded.plan, as_of)
    judged = judge_plan(Facts(loaded.plan, analysis), RULES)
    found = loaded.diagnostics + loaded.locate(judged.diagnostics)
    return Checked(
        loaded, analysis, in_order(found, loaded.source.files), judged.not_run, judged.crashes
    )
