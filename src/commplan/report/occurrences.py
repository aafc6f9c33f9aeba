"""How often and when the activities take place, as words and sums."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.model.dates import DateRange
from commplan.model.pattern import LAST, QUARTER_ENDS, QUARTER_STARTS, WORKDAYS
from commplan.model.schedule import Campaign
from commplan.texts.format import format_short_range

if TYPE_CHECKING:
    from commplan.analysis.days.schedule import Occurrence
    from commplan.diagnostics import Route
    from commplan.model.membership import MemberDay
    from commplan.model.messages import Series
    from commplan.model.pattern import Pattern
    from commplan.model.schedule import Activity
    from commplan.report.brief import Brief


def group_occurrences(brief: Brief) -> dict[Route, list[Occurrence]]:
    """Return the occurrences of each activity by its route."""
    grouped: dict[Route, list[Occurrence]] = {}
    for occurrence in brief.analysis.occurrences:
        grouped.setdefault(occurrence.activity.route, []).append(occurrence)
    return grouped


def add_up_costs(brief: Brief) -> dict[Route, Decimal]:
    """Return what each activity costs in the year, all its occurrences together."""
    costs: dict[Route, Decimal] = {}
    for post in brief.analysis.ledger.posts:
        costs[post.route] = costs.get(post.route, Decimal(0)) + post.amount
    return costs


def count_times(activity: Activity, occurrences: list[Occurrence]) -> int:
    """Return by how often a figure of the activity is to be multiplied."""
    is_each = activity.repeats is not None and activity.per == "occurrence"
    return len(occurrences) if is_each else 1


def word_dates(brief: Brief, activity: Activity) -> str:
    """Word when an activity takes place: its days, and its rhythm where it repeats."""
    days = format_short_range(activity.range, brief.texts)
    if activity.repeats is None:
        return days
    return word_rhythm(brief, activity.repeats.on) + brief.note(days)


def find_stretch(brief: Brief, one: MemberDay | Series) -> DateRange:
    """Return the days in which something comes round: its own, else those of the plan."""
    period = brief.plan.period
    return DateRange(one.start or period.start, one.end or period.end)


def word_course(brief: Brief, one: MemberDay | Series) -> str:
    """Word a rhythm, and its days where it has some of its own."""
    words = word_rhythm(brief, one.rhythm)
    if one.start is None and one.end is None:
        return words
    return words + brief.note(format_short_range(find_stretch(brief, one), brief.texts))


def word_rhythm(brief: Brief, pattern: Pattern) -> str:
    """Word a rhythm as planners say it."""
    terms, weekdays = brief.terms.activities, brief.texts.format.weekdays
    days = brief.join(weekdays[number] for number in pattern.weekdays)
    if pattern.unit == "day":
        return terms.daily
    if pattern == WORKDAYS:
        return terms.workdays
    if pattern.unit == "week":
        return (terms.weekly if pattern.interval == 1 else terms.biweekly).format(days=days)
    if pattern.nths:
        nths = brief.join(terms.ordinals[-1 if nth == LAST else nth - 1] for nth in pattern.nths)
        return terms.monthly_nth.format(nth=nths, day=days)
    return _word_year(brief, pattern) if pattern.months else _word_months(brief, pattern)


def _word_months(brief: Brief, pattern: Pattern) -> str:
    """Word the days of every month; the last one stands behind the others."""
    terms = brief.terms.activities
    numbers = [str(day) for day in pattern.days if day != LAST]
    words = [terms.monthly.format(day=brief.join(numbers))] if numbers else []
    return brief.join([*words, terms.monthly_last] if LAST in pattern.days else words)


def _word_year(brief: Brief, pattern: Pattern) -> str:
    """Word the ends of the quarters, or the days of a year."""
    terms = brief.terms.activities
    if pattern.days == (LAST,) and pattern.months == QUARTER_ENDS:
        return terms.quarter_end
    if pattern.days == (1,) and pattern.months == QUARTER_STARTS:
        return terms.quarter_start
    days = (f"{month:02}-{day:02}" for month in pattern.months for day in pattern.days)
    return terms.yearly.format(days=brief.join(days))


def find_owner(brief: Brief, activity: Activity) -> str | None:
    """Return who is responsible, as written: the campaign's owner where the activity names none."""
    if activity.owner is not None:
        return activity.owner
    named = brief.analysis.index.find(activity.campaign, ("campaign",))
    campaign = None if named is None else named.item
    return campaign.owner if isinstance(campaign, Campaign) else None
