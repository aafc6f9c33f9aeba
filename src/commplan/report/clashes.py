"""What clashes when: findings about dates, people and messages by the week they fall in."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from commplan.diagnostics import Severity
from commplan.model.schedule import Milestone, Windowed
from commplan.report.blocks import Cell
from commplan.report.findings import SEVERITY_TONES
from commplan.report.inline import read_runs
from commplan.report.sections import make_section
from commplan.report.tables import left, make_table, word_cell
from commplan.texts import word_diagnostic
from commplan.texts.format import format_short_day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic
    from commplan.report.blocks import Section
    from commplan.report.brief import Brief

_GROUPS = ("CAL", "CAP", "CHN")
_DAY_FACTS = ("week", "day", "days", "only_day")
"""Facts that say the day of a clash itself, where others may say a bound or a way out."""


def show_clashes(brief: Brief, diagnostics: tuple[Diagnostic, ...]) -> Section | None:
    """List errors and warnings of dates, people and messages week by week; None without any."""
    dated = date_clashes(brief, diagnostics)
    if not dated:
        return None
    terms = brief.terms.load
    columns = (
        left(terms.week, 0.6),
        left(brief.terms.findings.severity, 0.6),
        left(brief.terms.findings.message, 3.4),
        left(brief.terms.findings.help, 2.6),
    )
    rows = tuple(_list_clash(brief, day, one) for day, one in dated)
    table = make_table("clashes", terms.clashes, columns, rows)
    first = dated[0][0]
    headline = (
        terms.clashes_undated_headline.fill(len(dated))
        if first is None
        else terms.clashes_headline.fill(len(dated), week=_name_week(brief, first))
    )
    return make_section(brief, "clashes", headline, table)


def date_clashes(
    brief: Brief, diagnostics: Iterable[Diagnostic]
) -> list[tuple[date | None, Diagnostic]]:
    """Return errors and warnings of dates, people and messages with their days, by these.

    A clash outside the period of the plan, or without a day, has None and comes last.
    """
    grave = (
        one
        for one in diagnostics
        if one.code.startswith(_GROUPS) and one.severity is not Severity.INFO
    )
    return sorted(((_find_day(one, brief), one) for one in grave), key=_order)


def _list_clash(brief: Brief, day: date | None, diagnostic: Diagnostic) -> tuple[Cell, ...]:
    worded = word_diagnostic(diagnostic, brief.texts)
    severity = brief.word("severity", diagnostic.severity.value)
    return (
        word_cell(brief.terms.load.undated if day is None else _name_week(brief, day)),
        word_cell(severity, SEVERITY_TONES[diagnostic.severity]),
        Cell(read_runs(worded.message)),
        Cell(read_runs(worded.help)),
    )


def _order(dated: tuple[date | None, Diagnostic]) -> tuple[date, bool]:
    day, diagnostic = dated
    return day or date.max, diagnostic.severity is not Severity.ERROR


def _name_week(brief: Brief, day: date) -> str:
    weeks = brief.analysis.workload.weeks
    week = weeks.get(weeks.number_of(day))
    return format_short_day(week.days.start)


def _find_day(diagnostic: Diagnostic, brief: Brief) -> date | None:
    """Return the day of a clash: as its facts say it, else that of the item at fault."""
    facts = diagnostic.facts
    told = (facts[name] for name in _DAY_FACTS if name in facts)
    days = _list_days((*told, *facts.values()))
    day = next(iter(days), None) or _find_start(diagnostic.ids, brief)
    period = brief.plan.period
    return day if day is not None and period.start <= day <= period.end else None


def _list_days(facts: Iterable[object]) -> list[date]:
    found: list[date] = []
    for fact in facts:
        parts = fact if isinstance(fact, tuple) else (fact,)
        found += (part for part in parts if isinstance(part, date))
    return found


def _find_start(ids: tuple[str, ...], brief: Brief) -> date | None:
    for text in ids:
        named = brief.analysis.index.find(text.partition("@")[0])
        item = named.item if named is not None else None
        if isinstance(item, Windowed):
            return item.start
        if isinstance(item, Milestone):
            return item.due
    return None
