"""Tiers in their order: what each asks for, and whether a higher one asks for more."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from commplan.model.membership import Entry, Keep, Membership, Tier

Dimension: TypeAlias = Literal["spend", "orders", "activity"]
DIMENSIONS: tuple[Dimension, ...] = ("spend", "orders", "activity")

_FIRST_ORDER = 1
_NOTHING = Decimal(0)


class Step(NamedTuple):
    """Two neighbouring tiers; the thresholds of both are known."""

    lower: Tier
    higher: Tier


class Fall(NamedTuple):
    """A dimension on which the higher tier asks for less."""

    step: Step
    dimension: Dimension
    asked_below: Decimal
    asked_above: Decimal


class Gap(NamedTuple):
    """What the lower tier asks for and the higher one can be reached without."""

    step: Step
    missing: tuple[Dimension, ...]


class HarderKeep(NamedTuple):
    """A dimension on which keeping a tier takes more than entering it (``entry`` 0: nothing)."""

    tier: Tier
    dimension: Dimension
    entry: Decimal
    keep: Decimal


def order_tiers(membership: Membership) -> tuple[Tier, ...]:
    """Return the tiers, lowest first: by rank where each has one, else as they are written."""
    tiers = membership.tiers
    if any(tier.rank is None for tier in tiers):
        return tiers
    return tuple(sorted(tiers, key=lambda tier: tier.rank or 0))


def list_thresholds(entry: Entry | None) -> dict[Dimension, Decimal]:
    """Return what an entry asks for; a threshold of nothing asks for nothing."""
    if entry is None:
        return {}
    written = {
        dimension: Decimal(value)
        for dimension in DIMENSIONS
        if (value := getattr(entry, dimension)) is not None
    }
    return {dimension: value for dimension, value in written.items() if value > 0}


def list_steps(tiers: tuple[Tier, ...]) -> tuple[Step, ...]:
    """Return each tier that asks for something with the next one that does."""
    asking = [tier for tier in tiers if list_thresholds(tier.entry)]
    return tuple(Step(lower, higher) for lower, higher in pairwise(asking))


def find_falls(step: Step) -> tuple[Fall, ...]:
    """Return the dimensions on which a step goes down."""
    below, above = list_thresholds(step.lower.entry), list_thresholds(step.higher.entry)
    return tuple(
        Fall(step, dimension, below[dimension], above[dimension])
        for dimension in below
        if dimension in above and above[dimension] < below[dimension]
    )


def is_level(step: Step) -> bool:
    """Tell whether two tiers ask for the same, so that nobody is in the lower one."""
    lower, higher = step.lower.entry, step.higher.entry
    if lower is None or higher is None:
        return False
    asked = list_thresholds(lower)
    is_same_way = lower.match == higher.match or len(asked) == 1
    return is_same_way and asked == list_thresholds(higher)


def find_gap(step: Step) -> Gap | None:
    """Return what the higher tier lets one skip, where no threshold falls.

    Whoever fulfils the higher entry has to fulfil the lower one: an entry with ``match: any`` is
    fulfilled by each of its thresholds alone. A first order is no hurdle for anybody.
    """
    if step.lower.entry is None or step.higher.entry is None or find_falls(step):
        return None
    needed = list_thresholds(step.lower.entry)
    if needed.get("orders", _NOTHING) <= _FIRST_ORDER:
        needed.pop("orders", None)
    for way in _list_ways(step.higher.entry):
        missing = tuple(one for one in needed if way.get(one, _NOTHING) < needed[one])
        enough = 1 if step.lower.entry.match == "any" else len(needed)
        if needed and len(needed) - len(missing) < enough:
            return Gap(step, missing)
    return None


def _list_ways(entry: Entry) -> Iterator[dict[Dimension, Decimal]]:
    """Yield each set of thresholds that is enough to enter."""
    asked = list_thresholds(entry)
    if entry.match == "all":
        yield asked
        return
    for dimension, value in asked.items():
        yield {dimension: value}


def find_harder_keeps(tier: Tier, window_months: int | None) -> tuple[HarderKeep, ...]:
    """Return where keeping a tier takes more than entering it.

    Spend, orders and activity are compared as rates: threshold ÷ months, ``window_months`` of the
    rules for the entry and the keep rule's own window. A window that is not written counts as the
    other one.
    """
    if tier.entry is None or tier.keep is None:
        return ()
    asked, kept = list_thresholds(tier.entry), list_thresholds(tier.keep)
    if tier.keep.match == "any" and not any(one in asked for one in kept):
        return ()
    stretch = _stretch(tier.keep, window_months)
    return tuple(
        HarderKeep(tier, dimension, asked.get(dimension, _NOTHING), value)
        for dimension, value in kept.items()
        if value * stretch > asked.get(dimension, _NOTHING)
    )


def _stretch(keep: Keep, window_months: int | None) -> Decimal:
    """Return by how much the entry's window is longer than the keep rule's."""
    if not keep.window_months or not window_months:
        return Decimal(1)
    return Decimal(window_months) / Decimal(keep.window_months)


def count_members(tier: Tier) -> Decimal | None:
    """Return the most members that a tier has this year, now or as planned; None if unknown."""
    members = tier.members
    if members is None:
        return None
    plan = members.plan
    planned = () if plan is None else (*plan.values, plan.year, *plan.months)
    known = [value for value in (members.now, *planned) if value is not None]
    return max(known) if known else None


def shortest_grace(tiers: tuple[Tier, ...]) -> int:
    """Return the fewest days of patience that a tier grants, 0 where none does."""
    days = [tier.keep.grace_days for tier in tiers if tier.keep and tier.keep.grace_days]
    return min(days, default=0)


def first_day_judged(evaluated_on: tuple[date, ...], published: date) -> date | None:
    """Return the first evaluation on or after the day on which the rules were published."""
    return min((day for day in evaluated_on if day >= published), default=None)
