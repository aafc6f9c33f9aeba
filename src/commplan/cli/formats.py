"""The forms in which ``validate`` says what it found."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, assert_never

import typer

from commplan.cli.streams import write_exact

if TYPE_CHECKING:
    from datetime import date

    from commplan.writers.findings.report import FindingsReport


class Format(StrEnum):
    """Forms of the findings."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"
    JUNIT = "junit"


class Outcome(NamedTuple):
    """What a run over all plans came to; ``is_successful`` says that nothing kept it from that."""

    reports: list[FindingsReport]
    as_of: date
    is_strict: bool
    is_successful: bool


def print_outcome(outcome: Outcome, form: Format, *, err: bool) -> None:
    """Print all findings in a form for programs; only that form is imported.

    Lines are written as the stream writes text; whole documents are UTF-8 everywhere, as they say.
    """
    reports = outcome.reports
    match form:
        case Format.TEXT:
            return  # each plan's findings were printed when it had been checked
        case Format.CONCISE:
            from commplan.writers.findings.concise import write_concise

            typer.echo(write_concise(reports), nl=False, err=err)
        case Format.GITHUB:
            from commplan.writers.findings.github import write_github

            typer.echo(write_github(reports), nl=False, err=err)
        case Format.JSON | Format.SARIF | Format.JUNIT:
            write_exact(_write_document(outcome, form).encode("utf-8", "replace"), err=err)
        case _:
            assert_never(form)


def _write_document(outcome: Outcome, form: Format) -> str:
    reports, as_of, is_strict, is_successful = outcome
    if form is Format.JUNIT:
        from commplan.writers.findings.junit import write_junit

        return write_junit(reports, is_strict=is_strict)
    from commplan.cli.version import find_version

    if form is Format.JSON:
        from commplan.writers.findings.json import write_json

        return write_json(reports, as_of, find_version())
    from commplan.writers.findings.sarif import write_sarif

    return write_sarif(reports, as_of, find_version(), is_successful=is_successful)
