"""``commplan status``: where the year stands today."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from commplan.cli.options import (
    EXIT_CANNOT_RUN,
    EXIT_FINDINGS,
    ActualsFiles,
    AsOf,
    Color,
    Colour,
    Encoding,
    Lang,
    PlanFile,
    Quiet,
)

if TYPE_CHECKING:
    from datetime import date

    from commplan.reading import Loaded
    from commplan.texts import Texts


def status(
    plan: PlanFile,
    actuals: ActualsFiles = None,
    as_of: AsOf = None,
    lang: Lang = None,
    quiet: Quiet = False,
    color: Color = Colour.AUTO,
    encoding: Encoding = None,
) -> None:
    """Say where a plan stands: light, KPIs, milestones, money, this week's load, promises.

    Only the reader's own findings are counted; ``validate`` says all of them.
    """
    from commplan.cli import checking, context, findings
    from commplan.cli.streams import choose_style
    from commplan.diagnostics import Severity

    own = context.settle_texts(lang)
    day = context.settle_day(as_of, own)
    checking.require_usable([plan], encoding, own)
    loaded = checking.load_whole(plan, encoding, actuals)
    texts = context.settle_texts(lang, loaded)
    wrong = sum(one.severity is Severity.ERROR for one in loaded.diagnostics)
    if loaded.plan is None:
        report = findings.make_report(checking.check(loaded, day), texts)
        findings.print_findings(report, choose_style(color, err=True), err=True)
        raise typer.Exit(EXIT_FINDINGS if loaded.is_opened else EXIT_CANNOT_RUN)
    typer.echo(_write(loaded, day, texts, color), nl=False)
    if wrong and not quiet:
        typer.echo(texts.review.screen.run_validate.format(count=wrong), err=True)
    raise typer.Exit(EXIT_FINDINGS if wrong else 0)


def _write(loaded: Loaded, day: date, texts: Texts, color: Colour) -> str:
    from commplan.analysis import analyse
    from commplan.cli.streams import choose_style
    from commplan.report.review.brief import make_brief
    from commplan.report.review.status import build_status
    from commplan.writers.terminal import write_terminal

    assert loaded.plan is not None  # noqa: S101 - asked before
    analysis = analyse(loaded.plan, day, loaded.actuals)
    brief = make_brief(analysis.standing, texts, loaded.source.file.rsplit("/", 1)[-1])
    parts = ((part.title, part.block) for part in build_status(brief))
    return write_terminal(parts, choose_style(color))
