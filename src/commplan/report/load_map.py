"""Who is full when: a map of hours per person and week, and the fullest week of each month."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.people.overload import is_above
from commplan.report.blocks import Align, Cell, Column, Paragraph, Table, Tone
from commplan.report.sections import make_section
from commplan.report.tables import EMPTY, head_cell, left, say
from commplan.report.week_columns import (
    choose_heat,
    list_quarters,
    make_columns,
    round_whole,
)
from commplan.texts.format import format_number, format_short_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.days.weeks import Week
    from commplan.analysis.people.workload import PersonLoad, WeekLoad
    from commplan.report.blocks import Section
    from commplan.report.brief import Brief
    from commplan.report.week_columns import QuarterWeeks

_STEPS = (50, 80)
"""Percent of the hours up to which a week has the light and the middle tint, as the legend says."""

_MOST_MONTHS = 13
"""More months, of a period beyond a year, are no columns of one table."""


class Filled(NamedTuple):
    """A person and one of their weeks."""

    load: PersonLoad
    week: WeekLoad


def map_people(brief: Brief) -> Iterator[Section]:
    """Show the hours of every week, a quarter at a time."""
    loads = _list_loads(brief)
    for quarter in list_quarters(brief) if loads else ():
        yield _map_quarter(brief, loads, quarter)


def _list_loads(brief: Brief) -> list[PersonLoad]:
    """Return who has work; nobody where no effort is written, so that all weeks are alike."""
    people = brief.analysis.workload.people
    if not any(one.planned for one in people):
        return []
    return [one for one in people if one.planned or one.standing]


def _map_quarter(brief: Brief, loads: list[PersonLoad], quarter: QuarterWeeks) -> Section:
    terms, key = brief.terms.load, f"hours-{quarter.key}"
    rows = tuple(
        (_name_row(brief, load), *(_show_week(brief, load.in_week(week)) for week in quarter.weeks))
        for load in loads
    )
    caption = terms.people.format(quarter=quarter.name)
    table = Table(key, caption, make_columns(terms.person, quarter.weeks), rows)
    legend = terms.people_legend.format(percent=_word_limit(brief))
    filled = [Filled(load, load.in_week(week)) for load in loads for week in quarter.weeks]
    headline = _head_quarter(brief, quarter.name, filled)
    return make_section(brief, key, headline, table, Paragraph(say(legend)))


def _name_row(brief: Brief, load: PersonLoad) -> Cell:
    note = brief.note(brief.terms.load.estimated) if load.is_estimated else ""
    return head_cell(brief.call(load.person), note)


def _show_week(brief: Brief, week: WeekLoad) -> Cell:
    if not week.workdays and not week.hours:
        return Cell(say(brief.terms.load.away), tone=Tone.MUTED)
    if not week.hours:
        return EMPTY
    words = format_number(round_whole(week.hours))
    return Cell(say(words), week.hours, *_tint_week(brief, week))


def _tint_week(brief: Brief, week: WeekLoad) -> tuple[Tone, int]:
    limits = brief.analysis.thresholds
    if is_above(week, limits["overload_percent"]):
        return Tone.BAD, 0
    if is_above(week, limits["load_percent"]):
        return Tone.WATCH, 0
    return Tone.PLAIN, choose_heat(week.hours, week.room, _STEPS)


def _word_limit(brief: Brief) -> str:
    limit = brief.analysis.thresholds["overload_percent"]
    return brief.terms.labels.percent.format(number=format_number(limit))


def _head_quarter(brief: Brief, quarter: str, filled: list[Filled]) -> str:
    terms = brief.terms.load
    fullest = _find_fullest(filled)
    if fullest is None:
        return terms.people_idle_headline.format(quarter=quarter)
    facts = {"quarter": quarter, **_say_fullest(brief, fullest)}
    count = _count_full(brief, filled)
    if count:
        return terms.people_full_headline.fill(count, **facts)
    return terms.people_headline.format(**facts)


def _find_fullest(filled: list[Filled]) -> Filled | None:
    known = [one for one in filled if one.week.percent]
    return max(known, key=lambda one: one.week.percent or Decimal(0), default=None)


def _say_fullest(brief: Brief, fullest: Filled) -> dict[str, str]:
    return {
        "person": brief.call(fullest.load.person),
        "week": format_short_day(fullest.week.week.days.start),
        "percent": _word_percent(brief, fullest.week),
    }


def _word_percent(brief: Brief, week: WeekLoad) -> str:
    return brief.percent(week.hours, week.room)


def _count_full(brief: Brief, filled: list[Filled]) -> int:
    limit = brief.analysis.thresholds["load_percent"]
    return sum(is_above(one.week, limit) for one in filled)


def show_months(brief: Brief) -> Section | None:
    """Show the fullest week of each month for everybody who has work."""
    loads, terms = _list_loads(brief), brief.terms.load
    months = _list_months(brief)
    everything = [
        Filled(load, load.in_week(week))
        for load in loads
        for weeks in months.values()
        for week in weeks
    ]
    fullest = _find_fullest(everything)
    if fullest is None or len(months) > _MOST_MONTHS:
        return None
    columns = (left(terms.person, 1.4), *(Column(name, Align.CENTER, 0.7) for name in months))
    rows = tuple(
        (
            _name_row(brief, load),
            *(
                _show_month(brief, [load.in_week(week) for week in weeks])
                for weeks in months.values()
            ),
        )
        for load in loads
    )
    facts, count = _say_fullest(brief, fullest), _count_full(brief, everything)
    headline = (
        terms.months_full_headline.fill(count, **facts)
        if count
        else terms.months_headline.format(**facts)
    )
    legend = terms.months_legend.format(percent=_word_limit(brief))
    table = Table("months", terms.months, columns, rows)
    return make_section(brief, "full-weeks", headline, table, Paragraph(say(legend)))


def _list_months(brief: Brief) -> dict[str, list[Week]]:
    """Return the weeks by the month in which they begin, by its name; none of a long period."""
    months: dict[str, list[Week]] = {}
    names = brief.texts.format.months
    first = brief.plan.period.start.year
    for quarter in list_quarters(brief):
        for week in quarter.weeks:
            day = week.days.start
            name = names[day.month - 1]
            shown = name if day.year == first else f"{day.year} {name}"
            months.setdefault(shown, []).append(week)
    return months


def _show_month(brief: Brief, weeks: list[WeekLoad]) -> Cell:
    known = [week for week in weeks if week.percent]
    if not known:
        return EMPTY
    fullest = max(known, key=lambda week: week.percent or Decimal(0))
    words = _word_percent(brief, fullest)
    return Cell(say(words), fullest.percent, *_tint_week(brief, fullest))
