"""How the rules about double bookings report a clash, with the hours and days that are free."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.places.bookings import hours_of
from commplan.diagnostics import Edit, Fix
from commplan.model.clock import MINUTES_PER_DAY, Hours
from commplan.rules.assignments import MOST_DAYS
from commplan.rules.base import point_to
from commplan.rules.naming import name_item
from commplan.texts.format import format_hours, format_minutes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.analysis.places.bookings import Bookings, Overlap
    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.model.dates import DateRange
    from commplan.rules.base import Facts, Rule

_MINUTES = 60
_MOST_SLOTS = 3


class Clash(NamedTuple):
    """Two activities that need one thing at the same time, on one day or on several."""

    bookings: Bookings
    overlaps: tuple[Overlap, ...]


def list_clashes(found: Iterable[Bookings], period: DateRange) -> Iterator[Clash]:
    """Yield the clashes in a period; two series are together, however often they meet."""
    for bookings in found:
        pairs: dict[tuple[Route, Route], list[Overlap]] = {}
        for overlap in bookings.overlaps:
            if not overlap.days.overlaps(period):
                continue
            routes = (overlap.first.activity.route, overlap.second.activity.route)
            first, second = sorted(routes, key=str)
            pairs.setdefault((first, second), []).append(overlap)
        for overlaps in pairs.values():
            yield Clash(bookings, tuple(overlaps))


def report_clash(rule: Rule, clash: Clash, facts: Facts) -> Diagnostic:
    """Return the diagnostic with the free hours of that day, else the next free day."""
    overlap = clash.overlaps[0]
    first, second = overlap.first, overlap.second
    said: dict[str, Fact] = {
        "first": name_item(first.activity),
        "second": name_item(second.activity),
        "resource": overlap.held.called,
        "day": tuple(one.days.start for one in clash.overlaps[:MOST_DAYS]),
    }
    if len(clash.overlaps) > 1:
        said["count"] = len(clash.overlaps)
    slots = _find_slots(clash, facts)
    if slots:
        said["slots"] = tuple(format_hours(one) for one in slots[:_MOST_SLOTS])
    free_day = clash.bookings.find_free_day(second)
    if free_day is not None:
        said["free_day"] = free_day
    field, fixes = "start", tuple[Fix, ...]()
    if first.hours is not None and second.hours is not None:
        said["first_hours"] = format_hours(first.hours)
        field = "hours"
        fixes = _offer(clash, slots)
    place = point_to(first.activity, field, "first")
    route = (*second.activity.route, field)
    return rule.point_at(route, (second.id, first.id), said, (place,), fixes=fixes)


def _find_slots(clash: Clash, facts: Facts) -> list[Hours]:
    """Return the hours of the first day in which the second activity would find room."""
    second = clash.overlaps[0].second
    wanted = second.hours
    if wanted is None or second.range.days > 1:
        return []
    opens, closes = (
        min(max(int(facts.threshold(name) * _MINUTES), 0), MINUTES_PER_DAY)
        for name in ("venue_opens_hour", "venue_closes_hour")
    )
    opening = Hours(min(opens, wanted.start), max(closes, wanted.end))
    return clash.bookings.list_free_hours(second, opening)


def _offer(clash: Clash, slots: list[Hours]) -> tuple[Fix, ...]:
    """Offer the free hours nearest to those wanted, where that settles the whole clash."""
    second = clash.overlaps[0].second
    if not slots or second.activity.repeats is not None or second.activity.hours is None:
        return ()
    wanted = hours_of(second)
    length = wanted.end - wanted.start
    starts = (min(max(wanted.start, slot.start), slot.end - length) for slot in slots)
    start = min(starts, key=lambda one: abs(one - wanted.start))
    hours = f"{format_minutes(start)}-{format_minutes(start + length)}"
    edit = Edit((*second.activity.route, "hours"), hours)
    return (Fix("hours", (edit,), {"hours": hours}),)
