"""How often and when the activities take place, as words and sums."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.model.repeats import LAST
from commplan.model.schedule import Campaign
from commplan.texts.format import format_short_range

if TYPE_CHECKING:
    from commplan.analysis.schedule import Occurrence
    from commplan.diagnostics import Route
    from commplan.model.repeats import Pattern
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


def word_rhythm(brief: Brief, pattern: Pattern) -> str:
    """Word a rhythm as planners say it."""
    terms, weekdays = brief.terms.activities, brief.texts.format.weekdays
    days = brief.join(weekdays[number] for number in pattern.weekdays)
    if pattern.unit == "day":
        return terms.daily
    if pattern.unit == "week":
        return (terms.weekly if pattern.interval == 1 else terms.biweekly).format(days=days)
    if pattern.weekdays:
        nth = terms.ordinals[-1 if pattern.nth == LAST else pattern.nth - 1]
        return terms.monthly_nth.format(nth=nth, day=days)
    return terms.monthly_last if pattern.day == LAST else terms.monthly.format(day=pattern.day)


def find_owner(brief: Brief, activity: Activity) -> str | None:
    """Return who is responsible, as written: the campaign's owner where the activity names none."""
    if activity.owner is not None:
        return activity.owner
    named = brief.analysis.index.find(activity.campaign, ("campaign",))
    campaign = None if named is None else named.item
    return campaign.owner if isinstance(campaign, Campaign) else None
