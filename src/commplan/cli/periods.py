"""The stretch of the year that a command is about, as it was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import typer

from commplan.cli.options import EXIT_CANNOT_RUN

if TYPE_CHECKING:
    from commplan.analysis.review import ReviewPeriod
    from commplan.analysis.review.period import PeriodKind
    from commplan.model.plan import Plan
    from commplan.texts import Texts

_QUARTERS = frozenset("1234")


def settle_quarter(plan: Plan, asked: str, texts: Texts) -> ReviewPeriod:
    """Return the quarter of ``--quarter``: ``Q2``, ``2``, ``2026-Q2``, ``二季度``."""
    from commplan.analysis.review.period import PeriodKind

    words = asked.strip()
    return settle_period(
        plan, f"Q{words}" if words in _QUARTERS else words, texts, PeriodKind.QUARTER
    )


def settle_period(
    plan: Plan, words: str, texts: Texts, kind: PeriodKind | None = None
) -> ReviewPeriod:
    """Return a stretch of the plan's year, perhaps one of a kind only; else end the command."""
    from commplan.analysis.review import make_period
    from commplan.reading.actuals_period import find_days
    from commplan.texts.format import format_range

    days = find_days(words, plan)
    period = None if days is None else make_period(plan, days)
    if days is None or period is None or kind not in {None, period.kind}:
        refuse(texts.review.screen.no_such_period.format(value=words))
    if days.start > plan.period.end or days.end < plan.period.start:
        covered = format_range(plan.period, texts)
        refuse(texts.review.screen.outside_period.format(value=words, period=covered))
    return period


def refuse(words: str) -> NoReturn:
    """End the command with a sentence."""
    typer.echo(words, err=True)
    raise typer.Exit(EXIT_CANNOT_RUN)
