"""What serves what: objectives, the KPIs that measure them, the activities that work on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from commplan.model.base import Item
from commplan.model.goals import Kpi

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from commplan.analysis.order.dependencies import Order
    from commplan.analysis.references import Index, Named, Reference
    from commplan.diagnostics import Route
    from commplan.model.goals import Objective
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity, Campaign

AnItem = TypeVar("AnItem", bound=Item)

_OBJECTIVES_OF_GOAL: Mapping[str, frozenset[str]] = {
    "awareness": frozenset({"awareness", "growth"}),
    "sales": frozenset({"sales"}),
    "loyalty": frozenset({"stickiness", "activity"}),
}
_OBJECTIVES_OF_KIND: Mapping[str, frozenset[str]] = {
    "draw": frozenset({"activity", "growth", "awareness"}),
    "vote": frozenset({"activity", "feedback"}),
    "qa": frozenset({"activity", "service", "stickiness"}),
    "quiz": frozenset({"activity"}),
    "topic": frozenset({"activity", "stickiness", "feedback"}),
    "flash_sale": frozenset({"sales"}),
    "group_buy": frozenset({"sales", "growth"}),
    "coupon": frozenset({"sales"}),
    "discount": frozenset({"sales"}),
    "live": frozenset({"sales", "activity", "awareness"}),
    "content": frozenset({"awareness", "activity", "stickiness"}),
    "class": frozenset({"stickiness", "activity", "service"}),
    "survey": frozenset({"feedback"}),
    "referral": frozenset({"growth"}),
    "win_back": frozenset({"stickiness", "sales"}),
    "member_day": frozenset({"stickiness", "sales", "activity"}),
    "points": frozenset({"stickiness", "activity"}),
    "salon": frozenset({"stickiness", "activity", "awareness"}),
    "fan_meeting": frozenset({"stickiness", "awareness"}),
    "experience": frozenset({"awareness", "feedback", "stickiness"}),
    "festival": frozenset({"sales", "awareness", "activity"}),
    "cross_industry": frozenset({"awareness", "growth"}),
    "service": frozenset({"service", "stickiness"}),
    "recruit": frozenset({"growth", "awareness"}),
}
"""Which kinds of objectives an activity of a kind works on; a house rule."""

_WITHOUT_ACTIVITY = frozenset({"cost"})
"""Kinds of objectives that are reached by how things are done, and by no activity."""

_PREPARING = frozenset({"setup", "meeting"})
"""Kinds of activities that serve the plan as a whole."""

_REASONS = frozenset({"background", "budget", "support_needed", "crisis", "team"})
"""Sections that give an activity a reason by naming it."""


class Served(NamedTuple):
    """Which objectives and KPIs something works on: by its targets, by its goal or kind."""

    objectives: frozenset[Route]
    kinds: frozenset[str]
    are_targets_used: bool


def find_unmeasured(plan: Plan, index: Index) -> tuple[Objective, ...]:
    """Return the objectives for which no KPI stands."""
    measured = {named.route for kpi in plan.kpis if (named := _objective_of(kpi, index))}
    return tuple(one for one in plan.objectives if one.route not in measured)


def find_aimless(plan: Plan) -> tuple[Kpi, ...]:
    """Return the KPIs that name no objective."""
    return tuple(
        kpi for kpi in plan.kpis if kpi.objective is None and "objective" not in kpi.unread
    )


def find_unserved(plan: Plan, index: Index) -> tuple[Objective, ...]:
    """Return the objectives on which no activity works.

    One works on an objective by a target for one of its KPIs, or by a goal or kind that fits the
    kind of the objective. Where nothing says either, nothing is known; an objective without a KPI,
    in a plan that has KPIs, lacks that first.
    """
    served = _collect_served(plan, index)
    unmeasured = {one.route for one in find_unmeasured(plan, index)} if plan.kpis else set()
    return tuple(
        one
        for one in plan.objectives
        if one.route not in served.objectives
        and one.route not in unmeasured
        and one.kind not in served.kinds | _WITHOUT_ACTIVITY
        and (served.are_targets_used or (one.kind is not None and served.kinds))
    )


def _collect_served(plan: Plan, index: Index) -> Served:
    living = [one for one in plan.activities if one.status != "cancelled"]
    kinds = frozenset(
        kind
        for one in living
        for kind in (
            *_OBJECTIVES_OF_GOAL.get(one.goal or "", ()),
            *_OBJECTIVES_OF_KIND.get(one.kind or "", ()),
        )
    )
    working: tuple[Activity | Campaign, ...] = (*living, *plan.campaigns)
    targets = {target.kpi for one in working for target in one.targets}
    objectives = frozenset(
        objective.route
        for text in targets
        if (kpi := _kpi_named(text, index)) and (objective := _objective_of(kpi, index))
    )
    return Served(objectives, kinds, bool(targets))


def find_purposeless(
    plan: Plan, index: Index, order: Order, references: Sequence[Reference]
) -> tuple[Activity, ...]:
    """Return the activities that serve nothing.

    An activity serves by its targets or its campaign's, by a goal, by something that waits for it,
    by a challenge, line of money or request that names it. Preparation serves the whole plan. One
    that costs money and measures nothing is left to the rules about KPIs.
    """
    awaited = {wait.awaited.route for wait in order.waits}
    named = {
        found.route
        for reference in references
        if reference.route[0] in _REASONS
        for found in reference.found
    }
    return tuple(
        one
        for one in plan.activities
        if one.status != "cancelled"
        and one.kind not in _PREPARING
        and not (one.targets or one.goal or one.budget)
        and one.route not in awaited
        and one.route not in named
        and not (one.unread & {"targets", "goal", "kind", "budget", "campaign"})
        and not _serves_campaign(one, index)
    )


def _serves_campaign(activity: Activity, index: Index) -> bool:
    """Tell whether the campaign of an activity has targets, or cannot be looked into."""
    if activity.campaign is None:
        return False
    named = index.find(activity.campaign, ("campaign",))
    return named is None or named.item is None or bool(getattr(named.item, "targets", ()))


def _kpi_named(text: str, index: Index) -> Kpi | None:
    named = index.find(text, ("kpi",))
    item = named.item if named is not None else None
    return item if isinstance(item, Kpi) else None


def _objective_of(kpi: Kpi, index: Index) -> Named | None:
    return index.find(kpi.objective, ("objective",))


def find_likeliest(text: str, others: Iterable[AnItem]) -> AnItem | None:
    """Return the one whose name shares most pairs of neighbouring signs with a text, if any."""
    pairs = set(_list_pairs(text))
    ranked = sorted(
        ((len(pairs & set(_list_pairs(one.called))), one) for one in others),
        key=lambda pair: -pair[0],
    )
    return ranked[0][1] if ranked and ranked[0][0] > 0 else None


def _list_pairs(text: str) -> Iterator[str]:
    letters = "".join(text.casefold().split())
    yield from (letters[number : number + 2] for number in range(len(letters) - 1))
