"""CHN020: a member receives more of a channel than the plan itself allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.channels.surplus import (
    WAYS_OUT,
    find_surpluses,
    limit_of,
    list_ids,
    list_places,
    offer_move,
    place_of,
    say_surplus,
    say_ways_out,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.messages.message_limits import Limit
    from commplan.diagnostics import Diagnostic
    from commplan.model.places import Channel, Quota
    from commplan.rules.channels.surplus import Surplus


class OverOwnCap(Rule):
    """A member receives more of a channel than the plan itself allows.

    All activities count together, for everyone who is in the audience of all of the messages. A
    tier and a segment may share members, and the message says so. Where nothing is written for a
    channel, its content series or `cadence` are counted.

    Why: members mute and leave, while each team sees its own message only.
    Do: join messages, move one to a quieter week, or drop the one that matters least.
    Catalogue: CHN-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 会员短信, kind: sms, cap: {max: 1, per: customer, window: month}}
        touches:
          - {title: 积分到期提醒, date: 2026-06-03, time: "10:00", channel: 会员短信}
          - {title: 618 开场, date: 2026-06-16, time: "10:00", channel: 会员短信}  # CHN020

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 会员短信, kind: sms, cap: {max: 1, per: customer, window: month}}
        touches:
          - {title: 积分到期提醒, date: 2026-05-27, time: "10:00", channel: 会员短信}
          - {title: 618 开场, date: 2026-06-16, time: "10:00", channel: 会员短信}
    """

    fault = Fault(
        "CHN020",
        "over-own-cap",
        Severity.WARNING,
        message=(
            (
                "{when}: nothing is written for {channel}, but at its `cadence` of {cadence} posts "
                "a week {count} messages go out; the cap is {most} per {per} and {window} "
                "(estimated)"
            ),
            (
                "{when}: nothing is written for {channel}, but as {estimated} promises it, {count} "
                "messages go out; the cap is {most} per {per} and {window} (estimated)"
            ),
            (
                "{when}: {channel} may reach {perhaps} with {count} messages; the cap is {most} "
                "per {per} and {window}"
            ),
            (
                "{when} … ({times} times in all): {channel} reaches {receiver} with {count} "
                "messages; the cap is {most} per {per} and {window}"
            ),
            (
                "{when}: {channel} reaches {receiver} with {count} messages; the cap is {most} per "
                "{per} and {window}"
            ),
            (
                "{when} … ({times} times in all): {channel} sends {count} messages; the cap is "
                "{most} per {per} and {window}"
            ),
            "{when}: {channel} sends {count} messages; the cap is {most} per {per} and {window}",
        ),
        help=WAYS_OUT,
        notes={
            "also": "{also} goes out here ({on})",
            "cap": "the cap is here",
            "move": "send {movable} on {free}",
        },
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the caps of all channels that go to people; nobody is tired by a shop."""
        for channel in facts.plan.channels:
            if channel.kind == "pull":
                continue
            for number, cap in enumerate(channel.cap):
                limit = limit_of(cap)
                for surplus in find_surpluses(channel, limit, facts):
                    if not _is_above_quota(surplus, cap, channel):
                        yield self._report(surplus, limit, channel, number, facts)

    def _report(
        self, surplus: Surplus, limit: Limit, channel: Channel, number: int, facts: Facts
    ) -> Diagnostic:
        said = say_surplus(surplus, limit, channel, facts.analysis.population)
        ways = say_ways_out(surplus, facts)
        cap = Related((*channel.route, "cap", number), "cap")
        return self.point_at(
            place_of(surplus.last_sent),
            list_ids(surplus),
            said | ways,
            (*list_places(surplus), cap),
            fixes=offer_move(surplus, facts.plan.period),
        )


def _is_above_quota(surplus: Surplus, cap: Quota, channel: Channel) -> bool:
    """Tell whether the platform's quota is exceeded in all the same windows, which says more."""
    quotas = [one.max for one in channel.quota if (one.per, one.window) == (cap.per, cap.window)]
    return any(all(len(one.sendings) > most for one in surplus.excesses) for most in quotas)
