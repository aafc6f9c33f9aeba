"""Days on which something must not happen, and what happens there nevertheless."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.messages.sendings import Sending
    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.calendar import Closed
    from commplan.model.dates import DateRange
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity

ClosureKind: TypeAlias = Literal["blackouts", "freezes", "quiet_periods"]

_INTERNAL = frozenset({"setup", "meeting"})
_LOUD = frozenset(
    {
        *("flash_sale", "group_buy", "coupon", "discount", "live", "member_day"),
        *("salon", "fan_meeting", "experience", "festival"),
    }
)
_LOUD_AT_FIRST = frozenset({"draw", "referral", "win_back", "points", "cross_industry", "recruit"})


class Closure(NamedTuple):
    """Days that are closed, where that is written, and the places of what its scope names.

    Without a scope everything is closed. ``words`` are parts of the scope that name no item.
    """

    kind: ClosureKind
    closed: Closed
    route: Route
    items: frozenset[Route]
    words: tuple[str, ...]

    @property
    def covers_all(self) -> bool:
        """Whether nothing is left open."""
        return not (self.items or self.words)


class Interruption(NamedTuple):
    """Messages of one item that go out on closed days, by day."""

    closure: Closure
    sendings: tuple[Sending, ...]


class Intrusion(NamedTuple):
    """An activity that takes place on closed days: its times there, and the first and last day."""

    closure: Closure
    activity: Activity
    times: tuple[Occurrence, ...]


def list_closures(plan: Plan, index: Index) -> tuple[Closure, ...]:
    """Return the closed days of the plan's own calendar; reversed days close nothing."""
    if plan.calendar is None:
        return ()
    groups: tuple[tuple[ClosureKind, tuple[Closed, ...]], ...] = (
        ("blackouts", plan.calendar.blackouts),
        ("freezes", plan.calendar.freezes),
        ("quiet_periods", plan.calendar.quiet_periods),
    )
    return tuple(
        _resolve(kind, number, closed, index)
        for kind, group in groups
        for number, closed in enumerate(group)
        if closed.range.days >= 1
    )


def _resolve(kind: ClosureKind, number: int, closed: Closed, index: Index) -> Closure:
    found = {text: index.find_all(text) for text in closed.scope}
    items = frozenset(named.route for meant in found.values() for named in meant)
    words = tuple(text.casefold() for text, meant in found.items() if not meant)
    return Closure(kind, closed, ("calendar", kind, number), items, words)


def find_intrusions(
    closures: Iterable[Closure], occurrences: tuple[Occurrence, ...], index: Index
) -> tuple[Intrusion, ...]:
    """Return the activities that take place on closed days, in the order of their first day.

    Freezes close the work on systems (``setup``), blackouts everything that members see, quiet
    periods sales and events; what is loud at its beginning only must not begin there.
    """
    ordered = sorted(occurrences, key=lambda one: one.range)
    starts = [one.range.start for one in ordered]
    longest = max((one.range.days for one in ordered), default=0)
    found: list[Intrusion] = []
    for closure in closures:
        times: dict[Route, list[Occurrence]] = {}
        for one in _list_inside(closure.closed.range, ordered, starts, longest):
            if _is_meant(one, closure, index):
                times.setdefault(one.activity.route, []).append(one)
        found += [Intrusion(closure, group[0].activity, tuple(group)) for group in times.values()]
    return tuple(found)


def find_interruptions(
    closures: Iterable[Closure], sendings: Sequence[Sending]
) -> tuple[Interruption, ...]:
    """Return the messages that go out on closed days; ``sendings`` are sorted by day.

    In a blackout every message of a closed channel counts, in a quiet period those that promote.
    """
    days = [one.day for one in sendings]
    found: list[Interruption] = []
    for closure in closures:
        inside = range(
            bisect_left(days, closure.closed.start), bisect_right(days, closure.closed.end)
        )
        items: dict[Route, list[Sending]] = {}
        for number in inside:
            one = sendings[number]
            if not one.is_estimated and _is_closed_to(one, closure):
                items.setdefault(one.item.route, []).append(one)
        found += [Interruption(closure, tuple(group)) for group in items.values()]
    return tuple(found)


def _is_closed_to(sending: Sending, closure: Closure) -> bool:
    is_covered = closure.covers_all or (
        sending.channel is not None and sending.channel.route in closure.items
    )
    promotes = sending.activity is not None and is_promotion(sending.activity)
    is_meant = closure.kind == "blackouts" or (closure.kind == "quiet_periods" and promotes)
    return is_covered and is_meant


def _list_inside(
    days: DateRange, ordered: list[Occurrence], starts: list[date], longest: int
) -> Iterator[Occurrence]:
    """Yield the occurrences that share a day with ``days``."""
    earliest = date.fromordinal(max(days.start.toordinal() - longest, 1))
    low, high = bisect_right(starts, earliest), bisect_right(starts, days.end)
    return (one for one in ordered[low:high] if one.range.end >= days.start)


def _is_meant(occurrence: Occurrence, closure: Closure, index: Index) -> bool:
    activity = occurrence.activity
    if activity.unread & {"kind", "repeats"}:
        return False
    match closure.kind:
        case "freezes":
            return activity.kind == "setup" and _is_in_scope(activity, closure, index)
        case "blackouts":
            is_known = activity.kind is not None or bool(activity.channels or activity.audience)
            is_seen = is_known and activity.kind not in _INTERNAL
            return is_seen and _is_in_scope(activity, closure, index)
        case "quiet_periods":
            begins_there = occurrence.range.start >= closure.closed.start
            is_loud = activity.kind in _LOUD or (begins_there and is_promotion(activity))
            return is_loud and _is_in_scope(activity, closure, index)


def is_promotion(activity: Activity) -> bool:
    """Tell whether an activity sells, celebrates or advertises, if only at its beginning."""
    return activity.kind in _LOUD | _LOUD_AT_FIRST or bool(activity.offers)


def _is_in_scope(activity: Activity, closure: Closure, index: Index) -> bool:
    if closure.covers_all:
        return True
    texts = (*activity.channels, *activity.resources, *activity.audience, activity.place or "")
    named = (index.find(text) for text in texts if text)
    if any(one is not None and one.route in closure.items for one in named):
        return True
    own = " ".join((activity.called, activity.kind or "", *texts)).casefold()
    return activity.route in closure.items or any(word in own for word in closure.words)
