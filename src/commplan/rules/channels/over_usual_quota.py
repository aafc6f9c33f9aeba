"""CHN011: a channel without a quota sends more than its platform is known to deliver."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.messages.platforms import find_known_quota
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.channels.surplus import (
    find_surpluses,
    list_ids,
    list_places,
    offer_move,
    place_of,
    say_surplus,
    say_ways_out,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.messages.platforms import KnownQuota
    from commplan.diagnostics import Diagnostic
    from commplan.model.places import Channel
    from commplan.rules.channels.surplus import Surplus


class OverUsualQuota(Rule):
    """A channel without a quota sends more than its platform is known to deliver.

    WeChat service accounts, subscription accounts and WeCom are recognised by the name or platform
    of the channel. A `quota` of its own takes the place of what is known.

    Why: the platform simply does not deliver the surplus message.
    Do: drop the last message or join two of them; or write the `quota` that holds for the account.
    Catalogue: CHN-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 会员订阅号, kind: push, platform: 微信订阅号}
        touches:
          - {title: 新品预告, date: 2026-06-16, time: "10:00", channel: 会员订阅号}
          - {title: 618 开场, date: 2026-06-16, time: "19:00", channel: 会员订阅号}  # CHN011

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 会员订阅号, kind: push, platform: 微信订阅号}
        touches:
          - {title: 新品预告, date: 2026-06-15, time: "10:00", channel: 会员订阅号}
          - {title: 618 开场, date: 2026-06-16, time: "19:00", channel: 会员订阅号}
    """

    fault = Fault(
        "CHN011",
        "over-usual-quota",
        Severity.ERROR,
        message=(
            (
                "{when}: nothing is written for {channel}, but at its `cadence` of {cadence} posts "
                "a week {count} messages go out; the platform is known to allow {most} per {per} "
                "and {window} (estimated; {source}, seen {seen_on})"
            ),
            (
                "{when}: nothing is written for {channel}, but as {estimated} promises it, {count} "
                "messages go out; the platform is known to allow {most} per {per} and {window} "
                "(estimated; {source}, seen {seen_on})"
            ),
            (
                "{when}: {channel} may reach {perhaps} with {count} messages; the platform is "
                "known to allow {most} per {per} and {window} ({source}, seen {seen_on})"
            ),
            (
                "{when} … ({times} times in all): {channel} reaches {receiver} with {count} "
                "messages; the platform is known to allow {most} per {per} and {window} ({source}, "
                "seen {seen_on})"
            ),
            (
                "{when}: {channel} reaches {receiver} with {count} messages; the platform is known "
                "to allow {most} per {per} and {window} ({source}, seen {seen_on})"
            ),
        ),
        help=(
            (
                "lower the `cadence` of {channel} to {lower}, or write the `quota` that holds for "
                "{channel}"
            ),
            "let {estimated} promise less, or write the `quota` that holds for {channel}",
            (
                "drop the message of {last}, join it with {first}, send it by {other}, or send "
                "{movable} on {free}; if another quota holds for {channel}, write it as `quota`"
            ),
            (
                "drop the message of {last}, join it with {first}, or send {movable} on {free}; if "
                "another quota holds for {channel}, write it as `quota`"
            ),
            (
                "drop the message of {last}, send it by {other}, or send {movable} on {free}; if "
                "another quota holds for {channel}, write it as `quota`"
            ),
            (
                "drop the message of {last}, or send {movable} on {free}; if another quota holds "
                "for {channel}, write it as `quota`"
            ),
            (
                "drop the message of {last}, join it with {first}, or send it by {other}; if "
                "another quota holds for {channel}, write it as `quota`"
            ),
            (
                "drop the message of {last}, or send it by {other}; if another quota holds for "
                "{channel}, write it as `quota`"
            ),
            (
                "drop the message of {last}, or join it with {first}; if another quota holds for "
                "{channel}, write it as `quota`"
            ),
            (
                "drop the message of {last}, or send fewer of them; if another quota holds for "
                "{channel}, write it as `quota`"
            ),
        ),
        notes={"also": "{also} goes out here ({on})", "move": "send {movable} on {free}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the channels whose platform is recognised and that state no quota."""
        for channel in facts.plan.channels:
            if channel.quota or "quota" in channel.unread:
                continue
            if channel.route not in facts.analysis.sendings_by_channel:
                continue
            known = find_known_quota(channel)
            if known is not None:
                for surplus in find_surpluses(channel, known.limit, facts):
                    yield self._report(surplus, known, channel, facts)

    def _report(
        self, surplus: Surplus, known: KnownQuota, channel: Channel, facts: Facts
    ) -> Diagnostic:
        said = say_surplus(surplus, known.limit, channel, facts.analysis.population)
        ways = say_ways_out(surplus, facts)
        is_exact = surplus.first.is_sure and not surplus.last_sent.is_estimated
        is_certain = is_exact and known.fact.certainty == "A"
        return self.point_at(
            place_of(surplus.last_sent),
            list_ids(surplus),
            said | ways | {"source": known.fact.source, "seen_on": known.fact.as_of},
            list_places(surplus),
            severity=None if is_certain else Severity.WARNING,
            fixes=offer_move(surplus, facts.plan.period),
        )
