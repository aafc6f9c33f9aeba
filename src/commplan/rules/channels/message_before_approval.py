"""CHN110: a message goes out before its activity is approved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Edit, Fault, Fix, Related, Severity
from commplan.model.messages import Sent
from commplan.model.schedule import Campaign
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.analysis.messages.sendings import Sending
    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.model.base import Item
    from commplan.model.schedule import Activity


class MessageBeforeApproval(Rule):
    """A message goes out before copy, price and law of its activity are signed off.

    The sign-off is the activity's `approve_by`, else that of its campaign; the same day is fine,
    and so is an activity with the status `approved`.

    Why: a sent message cannot be taken back.
    Do: send it on the day of the sign-off or later, or sign off earlier.
    Catalogue: CHN-11.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 服务号, kind: push}]
        activities:
          - {id: A1, name: 年中大促, when: 2026-06-16..18, approve_by: 2026-06-03}
        touches:
          - {title: 大促预告, date: 2026-06-01, channel: 服务号, activity: A1}  # CHN110

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 服务号, kind: push}]
        activities:
          - {id: A1, name: 年中大促, when: 2026-06-16..18, approve_by: 2026-06-03}
        touches:
          - {title: 大促预告, date: 2026-06-03, channel: 服务号, activity: A1}
    """

    fault = Fault(
        "CHN110",
        "message-before-approval",
        Severity.WARNING,
        message=(
            (
                "{count} messages of {activity} go out before it is approved on {approved}, the "
                "first on {day} by {channel}"
            ),
            (
                "a message of {activity} goes out on {day} by {channel}, before it is approved on "
                "{approved}"
            ),
        ),
        help=("send it on {approved} or later, or have it approved by {day}",),
        notes={
            "approval": "approved on {approved}",
            "later": "send it on {approved}",
            "again": "this goes out on {on}",
        },
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the messages of each activity with its sign-off; all of them are one finding."""
        groups: dict[Route, list[Sending]] = {}
        for sending in facts.analysis.sendings:
            if sending.activity is not None and not sending.is_estimated:
                groups.setdefault(sending.activity.route, []).append(sending)
        for sendings in groups.values():
            activity = sendings[0].activity
            signed = _find_sign_off(activity, facts) if activity is not None else None
            if activity is None or signed is None:
                continue
            early = [one for one in sendings if one.day < signed[0]]
            if early:
                yield self._report(activity, early, signed)

    def _report(
        self, activity: Activity, early: list[Sending], signed: tuple[date, Item]
    ) -> Diagnostic:
        first, (approved, source) = early[0], signed
        said: dict[str, Fact] = {
            "activity": name_item(activity),
            "day": first.day,
            "channel": first.channel_text,
            "approved": approved,
        }
        if len(early) > 1:
            said["count"] = len(early)
        again = tuple(Related(one.route, "again", facts={"on": one.day}) for one in early[1:5])
        places = (Related((*source.route, "approve_by"), "approval"), *again)
        fixes: tuple[Fix, ...] = ()
        if isinstance(first.item, Sent) and len(early) == 1:
            edit = Edit((*first.item.route, "date"), approved.isoformat())
            fixes = (Fix("later", (edit,)),)
        ids = tuple(dict.fromkeys((first.id, activity.key)))
        return self.point_at(first.route, ids, said, places, fixes=fixes)


def _find_sign_off(activity: Activity, facts: Facts) -> tuple[date, Item] | None:
    """Return the day of the sign-off and the item that names it: the activity or its campaign."""
    if activity.status == "approved" or not facts.plan.period.overlaps(activity.range):
        return None
    if activity.approve_by is not None:
        return activity.approve_by.on(activity.start), activity
    named = facts.analysis.index.find(activity.campaign, ("campaign",))
    campaign = named.item if named is not None else None
    if isinstance(campaign, Campaign) and campaign.approve_by is not None:
        return campaign.approve_by.on(campaign.start), campaign
    return None
