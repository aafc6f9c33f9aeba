"""Large pushes and the rest between them, for the same members."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.messages.audience import EVERYONE, Audience, resolve_audience

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.messages.audience import Population
    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.dates import DateRange
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity, Campaign

WINDOW_DAYS = 30
"""How many days a crowd of large pushes is counted in: the N of "so many in 30 days"."""


_MOST_COMPARED = 20


class Push(NamedTuple):
    """A large campaign, or a large activity that belongs to none, and whom it is for.

    ``is_known`` tells that the plan says whom; without that it is for everybody.
    """

    item: Campaign | Activity
    range: DateRange
    audience: Audience
    is_known: bool


class ShortRest(NamedTuple):
    """Two large pushes, one soon after the other. ``days`` of rest are 0 or less where they meet.

    ``is_same`` tells that somebody is in both audiences for certain.
    """

    first: Push
    second: Push
    days: int
    is_same: bool


def list_large_pushes(plan: Plan, index: Index) -> tuple[Push, ...]:
    """Return the large pushes of a plan by their first day."""
    parts: dict[Route, list[Activity]] = {}
    alone: list[Activity] = []
    for activity in plan.activities:
        named = index.find(activity.campaign, ("campaign",))
        if activity.status == "cancelled":
            continue
        if named is not None:
            parts.setdefault(named.route, []).append(activity)
        is_once = activity.repeats is None and activity.range.days >= 1
        if activity.size == "large" and is_once and not _is_large(named):
            alone.append(activity)
    found = [_push(one, [one], index) for one in alone]
    found += [
        _push(campaign, parts.get(campaign.route, []), index)
        for campaign in plan.campaigns
        if campaign.size == "large" and campaign.range.days >= 1
    ]
    inside = (one for one in found if one.range.overlaps(plan.period))
    return tuple(sorted(inside, key=lambda one: (one.range, one.item.key)))


def _is_large(named: object) -> bool:
    return getattr(getattr(named, "item", None), "size", None) == "large"


def _push(item: Campaign | Activity, parts: list[Activity], index: Index) -> Push:
    """Return a push to all whom one of its activities is for."""
    audiences = [
        resolve_audience(one.audience, one.exclude, index)
        for one in parts
        if one.audience or one.exclude
    ]
    if not audiences:
        return Push(item, item.range, EVERYONE, is_known=False)
    if any(one.is_everyone for one in audiences):
        return Push(item, item.range, EVERYONE, is_known=True)
    everyone = frozenset(part for one in audiences for part in one.parts)
    return Push(item, item.range, Audience(is_everyone=False, parts=everyone), is_known=True)


def find_short_rests(
    pushes: tuple[Push, ...], population: Population, rest_days: int
) -> tuple[ShortRest, ...]:
    """Return each push that comes less than ``rest_days`` after another one for its members.

    The one before it that ends last counts, of the latest ``_MOST_COMPARED``. Where both audiences
    are known and nobody is in both, there is nothing to rest from.
    """
    found: list[ShortRest] = []
    recent: list[Push] = []
    for second in pushes:
        before = [one for one in recent if _may_share(one, second, population)]
        if before:
            first = before[-1]
            rest = (second.range.start - first.range.end).days - 1
            if rest < rest_days:
                is_same = first.is_known and second.is_known
                found.append(ShortRest(first, second, rest, is_same))
        recent = sorted((*recent, second), key=lambda one: one.range.end)[-_MOST_COMPARED:]
    return tuple(found)


def _may_share(first: Push, second: Push, population: Population) -> bool:
    is_known = first.is_known and second.is_known
    return not is_known or population.share_members(first.audience, second.audience)


def find_crowds(pushes: tuple[Push, ...], most: int) -> Iterator[tuple[Push, ...]]:
    """Yield the pushes of which more than ``most`` begin within ``WINDOW_DAYS``, each once.

    Windows that share a push are one crowd.
    """
    low, run = 0, range(0)
    for high, push in enumerate(pushes):
        while (push.range.start - pushes[low].range.start).days >= WINDOW_DAYS:
            low += 1
        if high - low < most:
            continue
        if run and low >= run.stop:
            yield pushes[run.start : run.stop]
            run = range(0)
        run = range(run.start if run else low, high + 1)
    if run:
        yield pushes[run.start : run.stop]


def first_day_after(push: Push, rest_days: int) -> date:
    """Return the first day on which another push may begin."""
    return push.range.end + timedelta(days=rest_days + 1)
