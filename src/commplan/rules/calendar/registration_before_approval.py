"""CAL070: a platform wants the registration before the activity is approved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.days.preparation import find_approval
from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.model.calendar import CommercialNode
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.model.schedule import Activity, Campaign


class RegistrationBeforeApproval(Rule):
    """A platform wants the registration before the activity is approved.

    The last day of `registration` counts, and the first of `price_check`: prices have to stand by
    then. An activity is approved with its campaign where it says nothing itself.

    Why: nobody may register what is not approved, and who misses the day misses the season.
    Do: bring the approval forward.
    Catalogue: CAL-07.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 618 满减
            when: 2026-06-16..18
            nodes: 618
            approve_by: 2026-05-11  # CAL070
        calendar:
          nodes:
            - {name: "618", when: 2026-05-20..2026-06-20, registration: 2026-04-28..2026-05-06}

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 618 满减
            when: 2026-06-16..18
            nodes: 618
            approve_by: 2026-04-30
        calendar:
          nodes:
            - {name: "618", when: 2026-05-20..2026-06-20, registration: 2026-04-28..2026-05-06}
    """

    fault = Fault(
        "CAL070",
        "registration-before-approval",
        Severity.ERROR,
        message=(
            "{item} is approved on {approved}, but registration for {node} ends on {closes}",
            "{item} is approved on {approved}, but {node} locks prices from {locks} on",
        ),
        help=("approve it by {latest}",),
        notes={"latest": "approve it by {latest}", "node": "the days of {node} stand here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at what joins a season with days of its own; what follows from a campaign once."""
        for campaign in facts.plan.campaigns:
            if campaign.approve_by is not None:
                approved = campaign.approve_by.on(campaign.start)
                route = (*campaign.route, "approve_by")
                yield from self._check_item(campaign, approved, route, facts)
        for activity in facts.plan.activities:
            approval = find_approval(activity, facts.analysis.index)
            if approval is None or activity.status == "cancelled":
                continue
            is_told = activity.approve_by is None and _follows_campaign(activity, facts)
            if not is_told:
                yield from self._check_item(activity, *approval, facts)

    def _check_item(
        self, item: Activity | Campaign, approved: date, route: Route, facts: Facts
    ) -> Iterator[Diagnostic]:
        for node in _list_nodes(item, facts):
            registration, check = node.registration, node.price_check
            is_open = registration is not None and registration.range.days >= 1
            closes = registration.end if registration is not None and is_open else None
            locks = check.start if check is not None else None
            said: dict[str, Fact] = {
                "item": name_item(item),
                "approved": approved,
                "node": node.called,
            }
            if closes is not None and approved > closes:
                said["closes"] = limit = closes
            elif locks is not None and approved > locks:
                said["locks"] = limit = locks
            else:
                continue
            calendar = facts.analysis.calendar
            latest = limit if calendar.is_worked(limit) else calendar.last_workday_before(limit)
            said["latest"] = latest or limit
            moment = item.approve_by
            fixes: tuple[Fix, ...] = ()
            if moment is not None and moment.day is not None:
                fixes = (Fix("latest", (Edit(route, (latest or limit).isoformat()),)),)
            place = point_to(node, "registration" if closes == limit else "price_check", "node")
            yield self.point_at(route, (item.key, node.key), said, (place,), fixes=fixes)


def _list_nodes(item: Activity | Campaign, facts: Facts) -> Iterator[CommercialNode]:
    """Yield the seasons with days of their own that an item joins."""
    for text in item.nodes:
        named = facts.analysis.index.find(text, ("node",))
        if named is not None and isinstance(named.item, CommercialNode):
            yield named.item


def _follows_campaign(activity: Activity, facts: Facts) -> bool:
    """Tell whether the campaign joins all the seasons that the activity joins."""
    named = facts.analysis.index.find(activity.campaign, ("campaign",))
    nodes: tuple[str, ...] = getattr(named.item, "nodes", ()) if named is not None else ()
    return set(activity.nodes) <= set(nodes)
