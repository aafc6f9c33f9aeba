"""Risks that what is planned brings with it, and which of them the register does not hold."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from commplan.analysis.references import Index
    from commplan.model.base import Item
    from commplan.model.dangers import Risk
    from commplan.model.goals import Quarters
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity

FAMILIES = ("market", "competition", "operation", "legal", "technology")
"""The families of risks that every plan has to look through."""

_ANSWERS: Mapping[str, frozenset[str]] = {
    "offline": frozenset({"safety"}),
    "draw": frozenset({"legal"}),
    "privacy": frozenset({"privacy"}),
    "partner": frozenset({"partner"}),
    "claims": frozenset({"legal", "reputation"}),
    "outage": frozenset({"technology"}),
    "peak": frozenset({"supply", "service"}),
}
"""What brings a risk, and the categories of a register that answer it."""

_ABOUT_DATA = (
    "隐私",
    "隱私",
    "个人信息",
    "個人信息",
    "个人资料",
    "個人資料",
    "privacy",
    "personal",
)
"""A legal risk whose statement has such a word is one about personal data."""

_IN_PERSON = frozenset({"salon", "fan_meeting", "experience"})
_INTERNAL = frozenset({"meeting", "setup"})
_VOICES = frozenset({"kol", "koc"})
_ZERO = Decimal(0)


class Implied(NamedTuple):
    """A risk that is not in the register: what brings it, and which items do."""

    reason: str
    categories: tuple[str, ...]
    items: tuple[Item, ...]


def find_unregistered(plan: Plan, index: Index) -> tuple[Implied, ...]:
    """Return the risks that the plan brings with it and no risk of the register answers."""
    brought: dict[str, list[Item]] = {}
    for reason, item in _list_reasons(plan, index):
        items = brought.setdefault(reason, [])
        if not items or items[-1] is not item:
            items.append(item)
    return tuple(
        Implied(reason, tuple(sorted(answers)), tuple(brought[reason]))
        for reason, answers in _ANSWERS.items()
        if reason in brought and not _is_answered(reason, answers, plan.risks)
    )


def find_empty_families(risks: Iterable[Risk]) -> bool:
    """Tell whether no risk belongs to any of the families."""
    return not any(risk.category in FAMILIES for risk in risks)


def is_in_person(activity: Activity) -> bool:
    """Tell whether members meet at an activity: as written, else by its kind."""
    if activity.kind in _INTERNAL:
        return False
    if activity.format is not None:
        return activity.format != "online"
    return activity.kind in _IN_PERSON


def count_members(plan: Plan) -> Decimal:
    """Return how many members a plan has or wants: by tiers, groups or segments, the most."""
    tiers = plan.membership.tiers if plan.membership is not None else ()
    groups = plan.community.groups if plan.community is not None else ()
    by_tier = sum((_most(one.members.now, one.members.plan) for one in tiers if one.members), _ZERO)
    by_group = sum((_most(one.size_now, one.size_plan) * (one.count or 1) for one in groups), _ZERO)
    by_segment = sum((one.size or _ZERO for one in plan.segments), _ZERO)
    return max(by_tier, by_group) or by_segment


def _most(now: Decimal | None, planned: Quarters | None) -> Decimal:
    """Return the larger of a size of today and its last planned one."""
    values = (*planned.values, *planned.months, planned.year) if planned is not None else ()
    known = [value for value in values if value is not None]
    return max((now or _ZERO, *known[-1:]))


def _is_answered(reason: str, answers: frozenset[str], risks: Iterable[Risk]) -> bool:
    return any(
        risk.category in answers
        or (reason == "privacy" and any(word in risk.statement for word in _ABOUT_DATA))
        for risk in risks
    )


def _list_reasons(plan: Plan, index: Index) -> Iterator[tuple[str, Item]]:
    """Yield what brings a risk, with the item that does."""
    for activity in plan.activities:
        if activity.status != "cancelled":
            for reason in _list_reasons_of(activity, index):
                yield reason, activity
    for campaign in plan.campaigns:
        if campaign.size == "large" and campaign.nodes:
            yield "peak", campaign
    if plan.data is not None:
        for item in plan.data.items:
            yield "privacy", item


def _list_reasons_of(activity: Activity, index: Index) -> Iterator[str]:
    if is_in_person(activity):
        yield "offline"
    if activity.kind == "draw" or (activity.prize is not None and activity.prize.by_chance):
        yield "draw"
    if activity.data:
        yield "privacy"
    if any(_is_voice(text, index) for text in activity.partners):
        yield "partner"
    if activity.kind == "live" and (activity.offers or activity.goal == "sales"):
        yield "claims"
        yield "outage"
    if activity.size == "large" and activity.nodes:
        yield "peak"


def _is_voice(text: str, index: Index) -> bool:
    named = index.find(text, ("partner",))
    return named is not None and getattr(named.item, "kind", None) in _VOICES
