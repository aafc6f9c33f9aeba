"""The network of what waits for what: earliest and latest dates, slack, the critical path.

The terms are those of the PMBOK: a dependency is finish-to-start with a lag, the slack of an item
is its total float. Two things are as planners see them: an item never moves before the day for
which it is planned, and it may begin on the very day on which what it waits for ends.
"""

from __future__ import annotations

from collections import deque
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.order.dependencies import end_of, start_of
from commplan.model.dates import DateRange
from commplan.model.schedule import Activity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.order.dependencies import Order, Wait
    from commplan.analysis.references import Named
    from commplan.diagnostics import Route


class Slot(NamedTuple):
    """When an item is planned, when it can be, and when it has to be at the latest.

    The earliest days follow from the days of everything that it waits for, through the whole chain;
    the latest are those with which the last item of the network still ends on its earliest day.
    ``binding`` is the wait that pushes it behind its planned start, None where none does.
    """

    named: Named
    start: date
    end: date
    earliest_start: date
    earliest_finish: date
    latest_start: date
    latest_finish: date
    binding: Wait | None

    @property
    def planned(self) -> DateRange:
        """The days for which it is planned."""
        return DateRange(self.start, self.end)

    @property
    def slack_days(self) -> int:
        """Total float: by how many days it may slip before the end of the whole moves."""
        return (self.latest_start - self.earliest_start).days


class Breach(NamedTuple):
    """An item that begins too early for something that is itself where it should be.

    ``waits`` are the waits that it breaks, the one that ends last first; ``followers`` are the
    items that move with it.
    """

    slot: Slot
    waits: tuple[Wait, ...]
    followers: tuple[Slot, ...]


class Network(NamedTuple):
    """Every item that waits or is waited for, awaited ones first; circles are left out."""

    slots: tuple[Slot, ...]
    breaches: tuple[Breach, ...]

    @property
    def critical_path(self) -> tuple[Slot, ...]:
        """Return the items without slack, in the order in which they are done."""
        return tuple(slot for slot in self.slots if slot.slack_days == 0)


_FIRST_DAY, _LAST_DAY = date.min.toordinal(), date.max.toordinal()

Span = tuple[int, int]
"""The first and the last day of an item, as day numbers."""


def schedule_items(order: Order, period: DateRange) -> Network:
    """Put the items of all waits on their earliest and latest days.

    Waits inside a circle, for or of something cancelled, unreadable, without days or outside the
    period are left out: whatever follows from them has another cause.
    """
    spans = _measure(order)
    waits = _choose_waits(order, spans, period)
    before, after = _group(waits, of_waiting=True), _group(waits, of_waiting=False)
    items = _sort_items(waits, before, after)
    starts, bindings = _pass_forward(items, spans, before)
    latest = _pass_backward(items, starts, spans, after)
    days = _Days()
    slots: dict[Route, Slot] = {}
    for route, named in items.items():
        (first, last), start, end = spans[route], starts[route], latest[route]
        slots[route] = Slot(
            named,
            days[first],
            days[last],
            days[start],
            days[start + last - first],
            days[end - (last - first)],
            days[end],
            bindings.get(route),
        )
    return Network(tuple(slots.values()), _find_breaches(slots, spans, before))


def _measure(order: Order) -> dict[Route, Span]:
    """Return the days of every item that takes place."""
    items = {
        named.route: named.item for wait in order.waits for named in (wait.waiting, wait.awaited)
    }
    spans: dict[Route, Span] = {}
    for route, item in items.items():
        start, end = start_of(item), end_of(item)
        is_cancelled = isinstance(item, Activity) and item.status == "cancelled"
        if start is not None and end is not None and not is_cancelled:
            spans[route] = start.toordinal(), end.toordinal()
    return spans


def _choose_waits(order: Order, spans: dict[Route, Span], period: DateRange) -> list[Wait]:
    in_circles = {wait.route for knot in order.knots for wait in knot.waits}
    first, last = period.start.toordinal(), period.end.toordinal()
    return [
        wait
        for wait in order.waits
        if wait.route not in in_circles
        and (waiting := spans.get(wait.waiting.route)) is not None
        and (awaited := spans.get(wait.awaited.route)) is not None
        and waiting[0] >= first
        and awaited[1] <= last
    ]


def _group(waits: Iterable[Wait], *, of_waiting: bool) -> dict[Route, list[Wait]]:
    groups: dict[Route, list[Wait]] = {}
    for wait in waits:
        named = wait.waiting if of_waiting else wait.awaited
        groups.setdefault(named.route, []).append(wait)
    return groups


def _sort_items(
    waits: list[Wait], before: dict[Route, list[Wait]], after: dict[Route, list[Wait]]
) -> dict[Route, Named]:
    """Return all items, each behind everything that it waits for."""
    items = {named.route: named for wait in waits for named in (wait.awaited, wait.waiting)}
    open_waits = {route: len(before.get(route, ())) for route in items}
    ready = deque(route for route, count in open_waits.items() if count == 0)
    ordered: dict[Route, Named] = {}
    while ready:
        route = ready.popleft()
        ordered[route] = items[route]
        for wait in after.get(route, ()):
            open_waits[wait.waiting.route] -= 1
            if open_waits[wait.waiting.route] == 0:
                ready.append(wait.waiting.route)
    return ordered


def _pass_forward(
    items: Iterable[Route], spans: dict[Route, Span], before: dict[Route, list[Wait]]
) -> tuple[dict[Route, int], dict[Route, Wait]]:
    """Return the earliest start of each item as a day number, and the wait that pushes it."""
    starts: dict[Route, int] = {}
    bindings: dict[Route, Wait] = {}
    for route in items:
        start = spans[route][0]
        for wait in before.get(route, ()):
            awaited = wait.awaited.route
            first, last = spans[awaited]
            possible = starts[awaited] + last - first + wait.lag_days
            if possible > start:
                start, bindings[route] = possible, wait
        starts[route] = start
    return starts, bindings


def _pass_backward(
    items: dict[Route, Named],
    starts: dict[Route, int],
    spans: dict[Route, Span],
    after: dict[Route, list[Wait]],
) -> dict[Route, int]:
    """Return the latest finish of each item as a day number."""
    end = max((starts[route] + spans[route][1] - spans[route][0] for route in items), default=0)
    finishes: dict[Route, int] = {}
    for route in reversed(items):
        finish = end
        for wait in after.get(route, ()):
            waiting = wait.waiting.route
            first, last = spans[waiting]
            finish = min(finish, finishes[waiting] - (last - first) - wait.lag_days)
        finishes[route] = finish
    return finishes


def _find_breaches(
    slots: dict[Route, Slot], spans: dict[Route, Span], before: dict[Route, list[Wait]]
) -> tuple[Breach, ...]:
    """Return the first breach of each chain, with everything that moves after it."""
    broken: dict[Route, list[Wait]] = {}
    causes: dict[Route, Route] = {}
    followers: dict[Route, list[Slot]] = {}

    def ready_on(wait: Wait) -> int:
        return spans[wait.awaited.route][1] + wait.lag_days

    for route, slot in slots.items():
        if slot.binding is None:
            continue
        own = [
            wait
            for wait in before[route]
            if wait.awaited.route not in causes and ready_on(wait) > spans[route][0]
        ]
        if own:
            broken[route] = sorted(own, key=ready_on, reverse=True)
            causes[route] = route
        else:
            causes[route] = causes[slot.binding.awaited.route]
            followers.setdefault(causes[route], []).append(slot)
    return tuple(
        Breach(slots[route], tuple(waits), tuple(followers.get(route, ())))
        for route, waits in broken.items()
    )


class _Days(dict[int, date]):
    """Days by their numbers, each made once; lags that leave the calendar end at its edges."""

    def __missing__(self, number: int) -> date:
        day = self[number] = date.fromordinal(min(max(number, _FIRST_DAY), _LAST_DAY))
        return day
