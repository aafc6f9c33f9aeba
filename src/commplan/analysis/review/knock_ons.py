"""What has to wait longer because something slipped: each item behind it, and by how many days."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from commplan.analysis.order.dependencies import Order, Wait
    from commplan.analysis.order.network import Network
    from commplan.analysis.references import Named
    from commplan.diagnostics import Route


class KnockOn(NamedTuple):
    """An item that waits, directly or through others, and the days by which it begins later."""

    named: Named
    days: int


class Chain(NamedTuple):
    """Who waits for whom, in an order in which every awaited item comes first.

    ``settled`` are the places of items that have begun, are done or will not take place: they do
    not wait any more. ``moved`` are days by which somebody has moved an item already: they count
    instead of what would follow.
    """

    network: Network
    waits: dict[Route, tuple[Wait, ...]]
    settled: Collection[Route]
    moved: Mapping[Route, int]

    def follow(self, slipped: Route, end: date) -> tuple[KnockOn, ...]:
        """Return what moves if an item ends on a day, and all else is done as it was planned.

        What begins too early in the plan itself counts from the day on which it can begin.
        """
        ends = {slipped: end.toordinal()}  # numbers: a lag may lead out of the calendar
        found = []
        for slot in self.network.slots:
            route = slot.named.route
            if route in self.settled or route == slipped:
                continue
            starts = (
                ends[wait.awaited.route] + wait.lag_days
                for wait in self.waits.get(route, ())
                if wait.awaited.route in ends
            )
            days = max(starts, default=0) - slot.earliest_start.toordinal()
            if days > 0:
                days = self.moved.get(route, days)
                ends[route] = slot.earliest_finish.toordinal() + days
                found.append(KnockOn(slot.named, days))
        return tuple(found)


def link_chain(
    order: Order, network: Network, settled: Collection[Route], moved: Mapping[Route, int]
) -> Chain:
    """Group the waits by who waits; those in circles are left out, as in the network."""
    circles = {wait.route for knot in order.knots for wait in knot.waits}
    waits: dict[Route, list[Wait]] = {}
    for wait in order.waits:
        if wait.route not in circles:
            waits.setdefault(wait.waiting.route, []).append(wait)
    return Chain(network, {route: tuple(found) for route, found in waits.items()}, settled, moved)
