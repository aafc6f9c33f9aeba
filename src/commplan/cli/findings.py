"""Findings on the terminal, the summary below them, and the exit code that they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from commplan.cli.options import EXIT_BUG, EXIT_CANNOT_RUN, EXIT_FINDINGS
from commplan.diagnostics import Severity
from commplan.writers.findings.report import FindingsReport

if TYPE_CHECKING:
    from datetime import date

    from commplan.cli.checking import Checked
    from commplan.texts import Texts
    from commplan.writers.findings.style import Style


def make_report(checked: Checked, texts: Texts) -> FindingsReport:
    """Return what is reported about a plan."""
    loaded = checked.loaded
    return FindingsReport(
        loaded.source,
        loaded.plan is not None,
        checked.diagnostics,
        checked.not_run,
        texts,
        checked.waived,
    )


def print_findings(
    report: FindingsReport, style: Style, *, err: bool = False, is_whole: bool = False
) -> int:
    """Print the findings, with an empty line behind each; return how many were shown.

    Of many that are alike the first are shown and the others counted, unless ``is_whole``.
    """
    if not report.diagnostics:
        return 0
    from commplan.writers.findings.grouping import Grouped, Shown, group_alike
    from commplan.writers.findings.text import write_finding, write_rest

    grouped = group_alike(report.diagnostics)
    if is_whole:
        grouped = Grouped(tuple(Shown(one) for one in report.diagnostics), ())
    for diagnostic, alike in grouped.shown:
        text = write_finding(diagnostic, report.source, report.texts, style, alike)
        typer.echo(text, err=err, color=style.is_coloured)
    if grouped.rest:
        typer.echo(write_rest(grouped.rest, report.texts), err=err)
    return len(grouped.shown)


def print_summary(
    checked: Checked, report: FindingsReport, as_of: date, shown: int, *, is_verbose: bool
) -> None:
    """Print what was counted, how much of it was shown, and what could not be judged."""
    screen = report.texts.screen
    typer.echo(_write_counts(report), err=True)
    if shown < len(report.diagnostics):
        typer.echo(screen.shown.format(shown=shown, count=len(report.diagnostics)), err=True)
    fixable = sum(any(fix.is_certain for fix in one.fixes) for one in report.diagnostics)
    if fixable:
        typer.echo(screen.fixable.format(count=fixable), err=True)
    _print_contents(checked, report, as_of)
    _print_waived(report, is_verbose=is_verbose)
    _print_not_run(checked, report, is_verbose=is_verbose)


def _print_waived(report: FindingsReport, *, is_verbose: bool) -> None:
    """Print how many findings are waived, or each with its reason."""
    screen = report.texts.screen
    if not report.waived:
        return
    if not is_verbose:
        typer.echo(screen.waived.format(count=len(report.waived)), err=True)
        return
    from commplan.texts import word_diagnostic

    typer.echo(screen.waived_more, err=True)
    for one in report.waived:
        message = word_diagnostic(one.diagnostic, report.texts).message
        reason = str(one.waiver.reason)
        if one.waiver.by is not None:
            reason = screen.waived_by.format(reason=reason, by=one.waiver.by)
        if one.waiver.until is not None:
            reason = screen.waived_until.format(reason=reason, until=one.waiver.until.isoformat())
        code = one.diagnostic.code
        typer.echo(screen.waived_line.format(code=code, message=message, reason=reason), err=True)


def _print_not_run(checked: Checked, report: FindingsReport, *, is_verbose: bool) -> None:
    """Print how many rules did not run, or each with the reason."""
    from commplan.rules import Cause

    screen = report.texts.screen
    not_run = [one for one in report.not_run if one.cause is not Cause.NOT_CHOSEN]
    if not not_run:
        return
    if not is_verbose:
        typer.echo(screen.not_run.format(count=len(not_run)), err=True)
        return
    from commplan.writers.findings.not_run import word_not_run

    typer.echo(screen.not_run_more, err=True)
    for one in not_run:
        why = word_not_run(one, report.texts, checked.loaded.say_path)
        typer.echo(screen.not_run_line.format(code=one.code, name=one.name, why=why), err=True)


def _write_counts(report: FindingsReport) -> str:
    """Return how many findings of each weight a plan has."""
    screen, path = report.texts.screen, report.source.file
    counts = [
        words.format(count=count)
        for severity, words in (
            (Severity.ERROR, screen.errors),
            (Severity.WARNING, screen.warnings),
            (Severity.INFO, screen.infos),
        )
        if (count := report.count(severity))
    ]
    if report.count(Severity.ERROR) or report.count(Severity.WARNING):
        separator = report.texts.format.list_separator
        return screen.found.format(path=path, counts=separator.join(counts))
    if counts:
        return screen.clean_with_infos.format(path=path, infos=counts[0])
    return screen.clean.format(path=path)


def _print_contents(checked: Checked, report: FindingsReport, as_of: date) -> None:
    plan, analysis = checked.loaded.plan, checked.analysis
    if plan is None or analysis is None:
        return
    screen = report.texts.screen
    contents = screen.contents.format(
        activities=len(plan.activities),
        occurrences=len(analysis.occurrences),
        milestones=len(plan.milestones),
        people=len(plan.team.people) if plan.team else 0,
        kpis=len(plan.kpis),
    )
    if checked.loaded.actuals:
        contents += screen.actuals_read.format(count=len(checked.loaded.actuals))
    checked_on = screen.checked.format(as_of=as_of.isoformat())
    typer.echo(f"{checked_on}{screen.clause}{contents}", err=True)


def find_exit_code(all_checked: list[Checked], *, is_strict: bool) -> int:
    """Return the exit code: 70 for a bug, 2 for what could not be opened, 1 for findings."""
    if any(checked.crashes for checked in all_checked):
        return EXIT_BUG
    if not all(checked.loaded.is_opened for checked in all_checked):
        return EXIT_CANNOT_RUN
    severities = {one.severity for checked in all_checked for one in checked.diagnostics}
    is_failed = Severity.ERROR in severities or (is_strict and Severity.WARNING in severities)
    return EXIT_FINDINGS if is_failed else 0


def is_successful(code: int) -> bool:
    """Tell whether a run with this exit code could judge everything, whatever it found."""
    return code not in {EXIT_BUG, EXIT_CANNOT_RUN}


def print_crashes(all_checked: list[Checked], texts: Texts) -> None:
    """Print the tracebacks of rules that broke down; whoever mends them needs all of it."""
    for checked in all_checked:
        for crash in checked.crashes:
            typer.echo(texts.screen.rule_crashed, err=True)
            typer.echo(crash, err=True)
