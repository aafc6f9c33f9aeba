"""``commplan review``: a quarter, or another stretch of the year, beside the plan."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from commplan.cli.options import (
    EXIT_CANNOT_RUN,
    ActualsFiles,
    AsOf,
    Baseline,
    Color,
    Colour,
    Encoding,
    Force,
    Lang,
    Output,
    PlanFile,
    Quarter,
    Quiet,
    Strict,
    To,
)
from commplan.cli.periods import refuse, settle_period, settle_quarter

if TYPE_CHECKING:
    from datetime import date

    from commplan.analysis.review import ReviewPeriod
    from commplan.cli.checking import Checked
    from commplan.model.plan import Plan
    from commplan.reading import Loaded
    from commplan.report.blocks import Document
    from commplan.texts import Texts

Period = Annotated[
    str | None,
    typer.Option(
        "--period", metavar="PERIOD", help="期间：2026-05、H1、2026 · A month, a half, the year."
    ),
]
Campaign = Annotated[
    str | None,
    typer.Option("--campaign", metavar="ID", help="只看一场战役 · One campaign alone."),
]
Short = Annotated[bool, typer.Option("--short", help="八页短版 · Eight slides instead of 16.")]


def review(
    plan: PlanFile,
    quarter: Quarter = None,
    period: Period = None,
    campaign: Campaign = None,
    actuals: ActualsFiles = None,
    baseline: Baseline = None,
    short: Short = False,
    to: To = "md,html,pptx",
    output: Output = Path(),
    as_of: AsOf = None,
    lang: Lang = None,
    strict: Strict = False,
    force: Force = False,
    quiet: Quiet = False,
    color: Color = Colour.AUTO,
    encoding: Encoding = None,
) -> None:
    """Hold a period against the plan; the paths of the documents go to standard output.

    Without ``--as-of`` the day is that of the period's own actuals.
    """
    from commplan.cli import baselines, checking, context, documents

    own = context.settle_texts(lang)
    formats = documents.read_formats(to, own.screen.unknown_format)
    today = context.settle_day(as_of, own)
    checking.require_usable([plan], encoding, own)
    with documents.show_progress(is_wanted=not quiet) as say:
        say(own.screen.reading)
        loaded = checking.load_whole(plan, encoding, actuals)
    texts = context.settle_texts(lang, loaded)
    chosen = _settle_period(loaded, (quarter, period, campaign), today, texts)
    day = today if as_of or chosen is None else _find_day(loaded, chosen, today)
    before = baselines.load_baseline(baseline, plan, texts, encoding)
    checked = checking.check(loaded, day)
    stem = "plan" if plan == checking.STDIN else Path(plan).stem
    name = stem if chosen is None else f"{stem}-{_name_period(chosen)}"
    wanted = documents.Delivery(formats, texts, name, output, color, strict, force, quiet)
    documents.deliver(
        checked, lambda: _build(checked, chosen, before, texts, is_short=short), wanted
    )


def _build(
    checked: Checked,
    period: ReviewPeriod | None,
    baseline: Plan | None,
    texts: Texts,
    *,
    is_short: bool,
) -> Document | None:
    from commplan.analysis.review import Review
    from commplan.cli.documents import name_source
    from commplan.report.review.quarterly_review import build_quarterly_review

    if checked.analysis is None or period is None:
        return None
    return build_quarterly_review(
        Review(checked.analysis, period, baseline),
        checked.diagnostics,
        texts,
        name_source(checked),
        is_short=is_short,
    )


def _settle_period(
    loaded: Loaded, asked: tuple[str | None, str | None, str | None], today: date, texts: Texts
) -> ReviewPeriod | None:
    """Return the period that is asked for, else the quarter of the latest actuals."""
    plan = loaded.plan
    if plan is None:
        return None
    quarter, period, campaign = asked
    if sum(one is not None for one in asked) > 1:
        refuse(texts.review.screen.one_period)
    from commplan.analysis import analyse

    if campaign is not None:
        return _find_campaign(plan, campaign, texts)
    if quarter is not None:
        return settle_quarter(plan, quarter, texts)
    if period is not None:
        return settle_period(plan, period, texts)
    return analyse(plan, today, loaded.actuals).standing.period


def _find_campaign(plan: Plan, asked: str, texts: Texts) -> ReviewPeriod:
    """Return the days of a campaign, by its id or its name."""
    from commplan.analysis.review import make_period
    from commplan.reading.suggest import suggest_name

    found = [one for one in plan.campaigns if asked in {one.key, one.called}]
    if not found:
        words = [word for one in plan.campaigns for word in (one.key, one.called)]
        typer.echo(texts.review.screen.no_such_campaign.format(value=asked), err=True)
        near = suggest_name(asked, words)
        if near is not None:
            typer.echo(texts.screen.did_you_mean.format(suggestion=near), err=True)
        raise typer.Exit(EXIT_CANNOT_RUN)
    return make_period(plan, found[0].range, found[0])


def _name_period(period: ReviewPeriod) -> str:
    """Return how the documents of a period are called behind the plan's name."""
    return period.code if period.campaign is None else period.campaign.key


def _find_day(loaded: Loaded, period: ReviewPeriod, today: date) -> date:
    """Return the day of the latest actuals of the period; never a day that is still to come."""
    from commplan.analysis import analyse
    from commplan.analysis.review import Review

    assert loaded.plan is not None  # noqa: S101 - a period is one of a plan
    sources = Review(analyse(loaded.plan, today, loaded.actuals), period).sources
    return min(max((one.as_of for one in sources), default=today), today)
