"""Who approves what by when: campaigns and activities against gates, levels and rights."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.model.schedule import Activity, Campaign
from commplan.texts.languages import load_texts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from commplan.analysis.references import Index
    from commplan.model.governance import Gate
    from commplan.model.plan import Plan

_CAMPAIGN_WORDS = frozenset({"战役", "戰役", "campaign", "全部", "所有", "all"})
"""What gates call campaigns."""

_ENDINGS = ("活动", "活動", "类", "類", "s")
"""What gates put behind the word of a kind."""


class Approval(NamedTuple):
    """A campaign or activity that somebody has to approve.

    ``approver`` is who does, as written (None: nobody is named), ``on`` the day that is planned for
    it, ``days`` how many days before the start the rule asks for, ``amount`` what it costs.
    """

    item: Campaign | Activity
    approver: str | None
    on: date | None
    days: int
    gate: Gate | None
    amount: Decimal

    @property
    def due(self) -> date:
        """The last day that keeps the rule."""
        return self.item.start - timedelta(days=self.days)

    @property
    def is_late(self) -> bool:
        """Whether it is planned for a day after the last one."""
        return self.on is not None and self.on > self.due


def list_approvals(
    plan: Plan, costs: Sequence[tuple[Activity, Decimal]], campaign_days: int
) -> tuple[Approval, ...]:
    """Return every campaign, and every activity that has an approval of its own or needs one.

    A large activity needs one of its own where it belongs to no campaign and costs more than the
    lowest level of approval; what belongs to a campaign is approved with it.
    """
    amounts = {activity.route: amount for activity, amount in costs}
    lowest = _find_lowest_level(plan)
    found: list[Approval] = []
    for campaign in plan.campaigns:
        if campaign.range.days >= 1:
            amount = sum((share.amount for share in campaign.budget), Decimal(0))
            found.append(_approve(campaign, amount, campaign_days, plan))
    for activity in plan.activities:
        if activity.status == "cancelled" or activity.range.days < 1:
            continue
        amount = amounts.get(activity.route, Decimal(0))
        is_own = activity.approve_by is not None or activity.approver is not None
        is_alone = activity.size == "large" and activity.campaign is None
        if is_own or (is_alone and lowest is not None and amount > lowest):
            days = campaign_days if activity.approve_by is None else 0
            found.append(_approve(activity, amount, days, plan))
    return tuple(found)


def _find_lowest_level(plan: Plan) -> Decimal | None:
    levels = plan.budget.approval_levels if plan.budget is not None else ()
    return min((level.above for level in levels), default=None)


def _approve(item: Campaign | Activity, amount: Decimal, days: int, plan: Plan) -> Approval:
    gate = _find_gate(item, plan)
    asked = gate.days_before if gate is not None else None
    on = item.approve_by.on(item.start) if item.approve_by is not None else None
    approver = item.approver or (gate.approver if gate is not None else None)
    return Approval(item, approver, on, days if asked is None else asked, gate, amount)


def _find_gate(item: Campaign | Activity, plan: Plan) -> Gate | None:
    """Return the gate that asks earliest for an item of this kind, if any does."""
    gates = plan.governance.gates if plan.governance is not None else ()
    words = _words_of(item, plan.root.language) if gates else frozenset()
    fitting = [
        gate for gate in gates if any(_cut_ending(text) in words for text in gate.applies_to)
    ]
    return max(fitting, key=lambda gate: gate.days_before or 0, default=None)


def _words_of(item: Campaign | Activity, language: str) -> frozenset[str]:
    """Return what a gate may call items of this kind, in small letters."""
    if isinstance(item, Campaign):
        return _CAMPAIGN_WORDS
    if item.kind is None:
        return frozenset()
    texts, key = load_texts(language), f"activity.kind.{item.kind}"
    spelt = (item.kind, texts.words[key], *texts.choices.get(key, "").split())
    return frozenset(word.casefold() for word in spelt)


def _cut_ending(text: str) -> str:
    folded = text.strip().casefold()
    for ending in _ENDINGS:
        folded = folded.removesuffix(ending)
    return folded


class Rights(NamedTuple):
    """Up to which amount each person may approve; None where nobody set a limit."""

    people: Index
    limits: dict[str, Decimal]
    levels: tuple[tuple[Decimal, str], ...]

    def find_limit(self, approver: str) -> Decimal | None:
        """Return the highest amount that somebody may approve, None without a limit."""
        return self.limits.get(_key_of(approver, self.people))

    def find_level(self, amount: Decimal) -> tuple[Decimal, str] | None:
        """Return the highest level that an amount exceeds: from what on, and who approves."""
        reached = [level for level in self.levels if amount > level[0]]
        return max(reached, default=None)

    def is_entitled(self, approver: str, amount: Decimal) -> bool:
        """Tell whether somebody may approve an amount, by own limit and by the levels.

        Who has neither looks at something else than money, such as the wording.
        """
        limit, level = self.find_limit(approver), self.find_level(amount)
        if limit is not None and amount > limit:
            return False
        own = [above for above, key in self.levels if key == _key_of(approver, self.people)]
        return level is None or not own or max(own) >= level[0]

    def find_entitled(self, amount: Decimal) -> str | None:
        """Return somebody who may approve an amount: of the levels, else of the rights."""
        level = self.find_level(amount)
        if level is not None:
            return level[1]
        enough = [(limit, key) for key, limit in self.limits.items() if limit >= amount]
        return min(enough)[1] if enough else None


def collect_rights(plan: Plan, index: Index) -> Rights:
    """Collect the limits of decision rights and the levels of the budget."""
    limits: dict[str, Decimal] = {}
    for right in plan.governance.decision_rights if plan.governance is not None else ():
        if right.limit is not None:
            key = _key_of(right.who, index)
            limits[key] = max(limits.get(key, Decimal(0)), right.limit)
    levels = plan.budget.approval_levels if plan.budget is not None else ()
    return Rights(
        index, limits, tuple((level.above, _key_of(level.approver, index)) for level in levels)
    )


def _key_of(text: str, index: Index) -> str:
    """Return the key of a person, or the text where nobody is called so."""
    named = index.find(text, ("person", "stakeholder"))
    return text if named is None else named.key


def is_same_person(first: str | None, second: str | None, index: Index) -> bool:
    """Tell whether two texts mean one person; two that nobody wrote do not."""
    if first is None or second is None:
        return False
    return _key_of(first, index) == _key_of(second, index)
