"""CHN010: a channel sends more than its platform delivers."""

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
    from commplan.model.places import Channel
    from commplan.rules.channels.surplus import Surplus


class OverPlatformQuota(Rule):
    """A channel sends more than its platform delivers.

    Messages are counted for each receiver: for everyone who is in the audience of all of them. A
    tier and a segment may share members; where only that puts a receiver above the quota, it is a
    warning. Where nothing is written for a channel, its content series or `cadence` are counted.

    Why: the platform simply does not deliver the surplus message.
    Do: drop the last message, join two of them, or send one by another channel.
    Catalogue: CHN-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 订阅号, kind: push, quota: {max: 1, per: account, window: day}}
        touches:
          - {title: 新品预告, date: 2026-06-16, time: "10:00", channel: 订阅号}
          - {title: 618 开场, date: 2026-06-16, time: "19:00", channel: 订阅号}  # CHN010

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 订阅号, kind: push, quota: {max: 1, per: account, window: day}}
        touches:
          - {title: 新品预告, date: 2026-06-15, time: "10:00", channel: 订阅号}
          - {title: 618 开场, date: 2026-06-16, time: "19:00", channel: 订阅号}
    """

    fault = Fault(
        "CHN010",
        "over-platform-quota",
        Severity.ERROR,
        message=(
            (
                "{when}: nothing is written for {channel}, but at its `cadence` of {cadence} posts "
                "a week {count} messages go out; the platform allows {most} per {per} and {window} "
                "(estimated)"
            ),
            (
                "{when}: nothing is written for {channel}, but as {estimated} promises it, {count} "
                "messages go out; the platform allows {most} per {per} and {window} (estimated)"
            ),
            (
                "{when}: {channel} may reach {perhaps} with {count} messages; the platform allows "
                "{most} per {per} and {window}"
            ),
            (
                "{when} … ({times} times in all): {channel} reaches {receiver} with {count} "
                "messages; the platform allows {most} per {per} and {window}"
            ),
            (
                "{when}: {channel} reaches {receiver} with {count} messages; the platform allows "
                "{most} per {per} and {window}"
            ),
            (
                "{when} … ({times} times in all): {channel} sends {count} messages; the platform "
                "allows {most} per {per} and {window}"
            ),
            (
                "{when}: {channel} sends {count} messages; the platform allows {most} per {per} "
                "and {window}"
            ),
        ),
        help=WAYS_OUT,
        notes={
            "also": "{also} goes out here ({on})",
            "quota": "the quota is here",
            "move": "send {movable} on {free}",
        },
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the quotas that are written for channels."""
        for channel in facts.plan.channels:
            for number, quota in enumerate(channel.quota):
                limit = limit_of(quota)
                for surplus in find_surpluses(channel, limit, facts):
                    yield self._report(surplus, limit, channel, number, facts)

    def _report(
        self, surplus: Surplus, limit: Limit, channel: Channel, number: int, facts: Facts
    ) -> Diagnostic:
        said = say_surplus(surplus, limit, channel, facts.analysis.population)
        ways = say_ways_out(surplus, facts)
        quota = Related((*channel.route, "quota", number), "quota")
        is_exact = surplus.first.is_sure and not surplus.last_sent.is_estimated
        return self.point_at(
            place_of(surplus.last_sent),
            list_ids(surplus),
            said | ways,
            (*list_places(surplus), quota),
            severity=None if is_exact else Severity.WARNING,
            fixes=offer_move(surplus, facts.plan.period),
        )
