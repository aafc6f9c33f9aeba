"""REF030: something starts before what it waits for is finished."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.order.dependencies import end_of
from commplan.diagnostics import Edit, Fault, Fix, Related, Severity
from commplan.model.schedule import Milestone
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.analysis.order.network import Breach
    from commplan.analysis.references import Named
    from commplan.diagnostics import Diagnostic, Fact

MOST_SHOWN = 3
"""So many items of a chain are named in a message at most."""


class StartsBeforeDependency(Rule):
    """Something starts before what it waits for is finished.

    Why: the shop opens before the system is tested, or the group before its rules are signed.
    Do: start later, or finish what is waited for earlier; the message names both days.
    Catalogue: REF-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {id: M1, name: 系统验收, due: 2026-06-12}
        activities:
          - {name: 积分商城开业, when: 2026-06-01..05, after: M1}  # REF030

    Good::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {id: M1, name: 系统验收, due: 2026-06-12}
        activities:
          - {name: 积分商城开业, when: 2026-06-15..19, after: M1}
    """

    fault = Fault(
        "REF030",
        "starts-before-dependency",
        Severity.ERROR,
        message=(
            "{item} begins on {starts}, but waits until {lag} days after {awaited} (ends on {due})",
            "{item} begins on {starts}, but waits for {awaited}, which ends on {due}",
        ),
        help=(
            (
                "begin on {earliest} at the earliest, and move {moved} after it ({count} in all); "
                "or finish {awaited} by {latest}"
            ),
            "begin on {earliest} at the earliest, or finish {awaited} by {latest}",
        ),
        notes={
            "awaited": "{awaited} ends here",
            "other": "it also waits for {awaited}, which ends on {due}",
            "follower": "{item} then begins on {day} at the earliest",
            "begin": "begin on {earliest}",
        },
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report the first breach of each chain; what moves with it is shown beside it."""
        for breach in facts.analysis.schedule_network.breaches:
            item, awaited = breach.slot.named, breach.waits[0].awaited
            starts, wait = breach.slot.start, breach.waits[0]
            said: dict[str, Fact] = {
                "item": name_named(item),
                "awaited": name_named(awaited),
                "starts": starts,
                "due": end_of(awaited.item) or starts,
                "earliest": breach.slot.earliest_start,
                "latest": starts - timedelta(days=wait.lag_days),
            }
            if wait.lag_days:
                said["lag"] = wait.lag_days
            if breach.followers:
                said |= {
                    "moved": tuple(name_named(one.named) for one in breach.followers[:MOST_SHOWN]),
                    "count": len(breach.followers),
                }
            keys = (item.key, *(one.awaited.key for one in breach.waits))
            yield self.point_at(
                (*item.route, _start_field(item)),
                keys,
                said,
                tuple(_list_places(breach)),
                fixes=_offer_day(breach),
            )


def _list_places(breach: Breach) -> Iterator[Related]:
    """Yield what is waited for, the last to end first, then the first few that move."""
    for number, wait in enumerate(breach.waits[:MOST_SHOWN]):
        note = "other" if number else "awaited"
        named = wait.awaited
        said: dict[str, Fact] = {"awaited": name_named(named)}
        due = end_of(named.item)
        if due is not None:
            said["due"] = due
        yield Related((*named.route, _end_field(named)), note, facts=said)
    for slot in breach.followers[:MOST_SHOWN]:
        moved: dict[str, Fact] = {"item": name_named(slot.named), "day": slot.earliest_start}
        yield Related((*slot.named.route, _start_field(slot.named)), "follower", facts=moved)


def _offer_day(breach: Breach) -> tuple[Fix, ...]:
    """Offer the earliest day where one value moves the whole item: a milestone has but one."""
    named, day = breach.slot.named, breach.slot.earliest_start
    if not isinstance(named.item, Milestone):
        return ()
    return (Fix("begin", (Edit((*named.route, "due"), day.isoformat()),), {"earliest": day}),)


def _start_field(named: Named) -> str:
    return "due" if isinstance(named.item, Milestone) else "start"


def _end_field(named: Named) -> str:
    return "due" if isinstance(named.item, Milestone) else "end"
