"""What of a plan is used: what nothing refers to, who is out of reach, what lies idle for long."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.messages.planned_days import collect_planned
from commplan.analysis.messages.reached import collect_reached

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.messages.planned_days import Planned
    from commplan.analysis.messages.reached import Reached
    from commplan.analysis.references import Index, Named, Reference
    from commplan.diagnostics import Route
    from commplan.model.base import Item
    from commplan.model.dates import DateRange
    from commplan.model.foundations import Segment
    from commplan.model.membership import Tier
    from commplan.model.places import Channel, Leader
    from commplan.model.plan import Plan

MADE_TO_BE_NAMED = frozenset(
    {"segment", "channel", "track", "resource", "partner", "category", "benefit"}
)
"""Kinds of items that do nothing unless something else names them."""

_KEPT_AT_HAND = frozenset({"tool", "account", "supplier", "agency"})
"""Kinds of resources and partners that are there for all work."""

_LIVING = frozenset({"group", "feed", "live", "content"})
"""Kinds of channels that die of silence; the others are there when somebody needs them."""


class Idle(NamedTuple):
    """An item for which nothing is planned: its longest idle stretch, and how many there are."""

    item: Item
    days: DateRange
    stretches: int


class OutOfReach(NamedTuple):
    """A segment, the channels that are used for it, and those on which it can be reached."""

    segment: Segment
    used: tuple[Named, ...]
    reachable: tuple[Named, ...]


def find_unused(index: Index, references: Sequence[Reference]) -> dict[str, tuple[Item, ...]]:
    """Return the items to which nothing refers, by kind.

    A kind of which the plan refers to none is left out: its planner does not link that way.
    """
    used = {named.route for reference in references for named in reference.found}
    unused: dict[str, list[Item]] = {}
    living: set[str] = set()
    for named in index.items:
        if named.kind not in MADE_TO_BE_NAMED or named.item is None or _is_at_hand(named.item):
            continue
        if named.route in used:
            living.add(named.kind)
        else:
            unused.setdefault(named.kind, []).append(named.item)
    return {kind: tuple(items) for kind, items in unused.items() if kind in living}


def _is_at_hand(item: Item) -> bool:
    is_such = item.kind_of_item in {"resource", "partner"}
    return is_such and getattr(item, "kind", None) in _KEPT_AT_HAND


def find_out_of_reach(plan: Plan, index: Index) -> tuple[OutOfReach, ...]:
    """Return the segments that are on none of the channels used for them."""
    used: dict[Route, dict[Route, Named]] = {}
    for audience, channels in dict.fromkeys(_list_sendings(plan)):
        reached = {
            named.route: named
            for text in channels
            if (named := index.find(text, ("channel",))) is not None
        }
        for text in audience:
            named = index.find(text, ("segment",))
            if named is not None:
                used.setdefault(named.route, {}).update(reached)
    found = []
    for segment in plan.segments:
        by_route = used.get(segment.route, {})
        on = [index.find(text, ("channel",)) for text in segment.reachable_on]
        reachable = tuple(named for named in on if named is not None)
        is_known = len(reachable) == len(segment.reachable_on) > 0
        if by_route and is_known and not any(one.route in by_route for one in reachable):
            found.append(OutOfReach(segment, tuple(by_route.values()), reachable))
    return tuple(found)


def _list_sendings(plan: Plan) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield for whom something is and on which channels it goes out."""
    for activity in plan.activities:
        if activity.status == "cancelled":
            continue
        own = tuple(one.channel for one in activity.messages if one.audience is None)
        yield activity.audience, (*activity.channels, *own)
        for message in activity.messages:
            if message.audience is not None:
                yield (message.audience,), (message.channel,)
    content = plan.content.items if plan.content is not None else ()
    for sent in (*plan.touches, *content):
        yield sent.audience, (sent.channel,)


class Usage(NamedTuple):
    """Everything that is planned; ``whole`` are the numbers of its first and its last day."""

    planned: Planned
    reached: Reached
    whole: tuple[int, int] | None

    def find_idle_channels(self, channels: Iterable[Channel], limit: int) -> Iterator[Idle]:
        """Yield channels that say nothing for more than ``limit`` days, after their first word.

        Those with a cadence speak anyway.
        """
        for channel in channels:
            marks = self.planned.by_channel.get(channel.route, 0)
            if marks and channel.cadence is None and channel.kind in _LIVING:
                yield from self._find_idle(channel, marks, _first_of(marks), limit)

    def find_idle_tiers(self, tiers: Iterable[Tier], limit: int) -> Iterator[Idle]:
        """Yield tiers for which nothing is planned for more than ``limit`` days."""
        for tier in tiers:
            yield from self._find_idle(tier, self.reached.tiers.of(tier.route), 0, limit)

    def find_idle_segments(self, segments: Iterable[Segment], limit: int) -> Iterator[Idle]:
        """Yield segments with nothing for more than ``limit`` days, after their first activity."""
        for segment in segments:
            marks = self.reached.segments.of(segment.route)
            if marks:
                yield from self._find_idle(segment, marks, _first_of(marks), limit)

    def find_idle_leaders(
        self, leaders: Iterable[Leader], index: Index, limit: int
    ) -> Iterator[Idle]:
        """Yield leaders whose groups have nothing for more than ``limit`` days."""
        for leader in leaders:
            groups = [index.find(text, ("group",)) for text in leader.groups]
            marks = 0
            for group in groups:
                marks |= 0 if group is None else self.reached.groups.of(group.route)
            if groups and None not in groups:
                yield from self._find_idle(leader, marks, 0, limit)

    def _find_idle(self, item: Item, marks: int, first: int, limit: int) -> Iterator[Idle]:
        if self.whole is None:
            return
        start, last = max(first, self.whole[0]), self.whole[1]
        gaps = list(self.planned.list_gaps(marks, start, last, limit))
        if gaps:
            yield Idle(item, max(gaps, key=lambda gap: gap.days), len(gaps))


def _first_of(marks: int) -> int:
    """Return the number of the lowest bit."""
    return (marks & -marks).bit_length() - 1


def measure_usage(plan: Plan, occurrences: Sequence[Occurrence], index: Index) -> Usage:
    """Collect what is planned; the whole lasts from its first to its last day in the period."""
    planned = collect_planned(plan, occurrences, index)
    marks = planned.everything
    whole = (_first_of(marks), marks.bit_length() - 1) if marks else None
    return Usage(planned, collect_reached(planned, plan, index), whole)
