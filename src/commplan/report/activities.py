"""Chapter 9: the activities in full, those on site, and what brings new members."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.blocks import Tone
from commplan.report.events import show_events
from commplan.report.money_scale import head_money, show_amount
from commplan.report.occurrences import add_up_costs, find_owner, group_occurrences, word_dates
from commplan.report.recruiting import show_recruiting
from commplan.report.sections import make_chapter, make_section
from commplan.report.tables import head_cell, left, make_table, right, word_cell
from commplan.report.targets import word_contributions
from commplan.texts.format import format_hours

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.schedule import Activity, Phase
    from commplan.report.blocks import Cell, Chapter, Section, Table
    from commplan.report.brief import Brief

_MOST_ROWS = 13  # a longer table would not keep its rows on one slide


def build_activities(brief: Brief) -> Chapter | None:
    """Say every activity with its days, people, money and target."""
    if not brief.plan.activities:
        return None
    sections = (*_show_parts(brief), show_events(brief), show_recruiting(brief))
    return make_chapter("activities", brief.terms.activities.chapter, sections)


def _show_parts(brief: Brief) -> Iterator[Section]:
    """Cut the activities by phase where there are more than one table holds; series stand first."""
    activities = brief.plan.activities
    if len(activities) <= _MOST_ROWS:
        yield from _show_part(brief, "all", _head_all(brief), activities)
        return
    series = tuple(one for one in activities if one.repeats is not None)
    single = tuple(one for one in activities if one.repeats is None)
    if series:
        yield from _show_part(brief, "series", _head_series(brief, series), series)
    for number, (phases, members) in enumerate(_join_phases(brief, single), 1):
        name = brief.join(brief.call(phase) for phase in phases)
        yield from _show_part(brief, f"phases-{number}", _head_part(brief, name, members), members)
    rest = tuple(one for one in single if _find_phase(brief, one) is None)
    if rest:
        name = brief.terms.activities.outside_phases if brief.plan.phases else ""
        yield from _show_part(brief, "rest", _head_part(brief, name, rest), rest)


def _join_phases(
    brief: Brief, activities: tuple[Activity, ...]
) -> list[tuple[tuple[Phase, ...], tuple[Activity, ...]]]:
    """Join phases that follow each other while one table holds their activities."""
    joined: list[tuple[tuple[Phase, ...], tuple[Activity, ...]]] = []
    for phase in brief.plan.phases:
        members = tuple(one for one in activities if _find_phase(brief, one) is phase)
        if not members:
            continue
        if joined and len(joined[-1][1]) + len(members) <= _MOST_ROWS:
            phases, before = joined.pop()
            joined.append(((*phases, phase), (*before, *members)))
        else:
            joined.append(((phase,), members))
    return joined


def _find_phase(brief: Brief, activity: Activity) -> Phase | None:
    """Return the phase that an activity names, else the first one in which it starts."""
    named = brief.analysis.index.find(activity.phase, ("phase",))
    for phase in brief.plan.phases:
        if named is not None and named.item is phase:
            return phase
    for phase in brief.plan.phases:
        if phase.start <= activity.start <= phase.end:
            return phase
    return None


def _add_up(brief: Brief, activities: tuple[Activity, ...]) -> Decimal:
    costs = add_up_costs(brief)
    return sum((costs.get(one.route, Decimal(0)) for one in activities), Decimal(0))


def _head_all(brief: Brief) -> str:
    terms, activities = brief.terms.activities, brief.plan.activities
    money = _add_up(brief, activities)
    if not money:
        return terms.plain_headline.fill(len(activities))
    return terms.plain_money_headline.fill(len(activities), money=brief.money(money))


def _head_series(brief: Brief, series: tuple[Activity, ...]) -> str:
    terms, occurrences = brief.terms.activities, group_occurrences(brief)
    times = sum(len(occurrences.get(one.route, [])) for one in series)
    return terms.series_headline.fill(len(series), times=terms.times_count.fill(times))


def _head_part(brief: Brief, name: str, activities: tuple[Activity, ...]) -> str:
    terms, money = brief.terms.activities, _add_up(brief, activities)
    count = terms.activities_count.fill(len(activities))
    if not name and money:
        return terms.plain_money_headline.fill(len(activities), money=brief.money(money))
    if not name:
        return terms.plain_headline.fill(len(activities))
    if not money:
        return terms.part_headline.format(name=name, activities=count)
    return terms.part_money_headline.format(name=name, activities=count, money=brief.money(money))


def _show_part(
    brief: Brief, key: str, headline: str, activities: tuple[Activity, ...]
) -> Iterator[Section]:
    """Show activities in tables of equal length, none longer than ``_MOST_ROWS``."""
    parts = -(-len(activities) // _MOST_ROWS)
    length = -(-len(activities) // parts)
    in_order = sorted(activities, key=lambda one: one.start)
    for number in range(parts):
        shown = in_order[number * length : (number + 1) * length]
        words = headline
        if parts > 1:
            words = brief.terms.activities.continued.format(
                headline=headline, number=number + 1, parts=parts
            )
        section_key = f"{key}-{number + 1}" if parts > 1 else key
        yield make_section(brief, section_key, words, _make_table(brief, section_key, shown))


def _make_table(brief: Brief, key: str, activities: list[Activity]) -> Table:
    terms, labels = brief.terms.activities, brief.terms.labels
    columns = (
        left(terms.activity, 1.4),
        left(labels.when, 2.1),
        left(terms.form, 0.9),
        left(terms.place, 2.1),
        left(labels.owner, 0.6),
        right(head_money(brief, labels.budget), 0.8),
        left(terms.target, 2.6),
    )
    costs = add_up_costs(brief)
    rows = tuple(_list_activity(brief, one, costs.get(one.route)) for one in activities)
    return make_table(f"activities-{key}", terms.activity, columns, rows)


def _list_activity(brief: Brief, activity: Activity, cost: Decimal | None) -> tuple[Cell, ...]:
    form = (
        brief.word("activity.kind", activity.kind),
        brief.word("format", activity.format),
    )
    return (
        _name_activity(brief, activity),
        word_cell(_word_time(brief, activity)),
        word_cell(brief.join(form)),
        word_cell(_word_place(brief, activity)),
        word_cell(brief.name_person(find_owner(brief, activity))),
        show_amount(cost),
        word_cell(_word_target(brief, activity)),
    )


def _word_time(brief: Brief, activity: Activity) -> str:
    """Word the days and, where they are known, the hours."""
    hours = format_hours(activity.hours) if activity.hours else ""
    return brief.join((word_dates(brief, activity), hours))


def _name_activity(brief: Brief, activity: Activity) -> Cell:
    name = brief.call(activity)
    if activity.status != "cancelled":
        return head_cell(name)
    return word_cell(brief.terms.activities.cancelled.format(name=name), Tone.MUTED)


def _word_place(brief: Brief, activity: Activity) -> str:
    channels = brief.name_all(activity.channels, "channel")
    return brief.join((brief.tell(activity.place), channels))


def _word_target(brief: Brief, activity: Activity) -> str:
    words = word_contributions(brief, activity.targets)
    if words and activity.repeats is not None and activity.per == "occurrence":
        return brief.terms.activities.each_time.format(target=words)
    return words
