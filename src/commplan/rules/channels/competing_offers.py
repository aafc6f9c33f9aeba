"""CHN030: two activities push different offers to the same members on one day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.messages.rivals import find_quiet_day, find_rivals, list_offer_days
from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.channels.surplus import place_of
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.analysis.messages.rivals import Rivals
    from commplan.diagnostics import Diagnostic, Fact, Route

_MOST_DAYS = 3


class CompetingOffers(Rule):
    """Two activities push different offers to the same members on one day.

    Counted are pushes, group posts, SMS and mail of activities that sell, draw, reward or carry an
    offer. Within one campaign it is information: there, one offer may lead to the other.

    Why: members get two calls at once, and nobody can tell which of them worked.
    Do: send one of them on another day, split the audience, or make one message of both.
    Catalogue: CHN-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 服务号, kind: push}
        activities:
          - name: 新品礼券
            kind: coupon
            when: 2026-06-08..14
            messages: 0d 10:00 服务号
          - name: 初夏抽奖
            kind: draw
            when: 2026-06-08..12
            messages:
              - 0d 11:00 服务号  # CHN030

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 服务号, kind: push}
        activities:
          - name: 新品礼券
            kind: coupon
            when: 2026-06-08..14
            messages: 0d 10:00 服务号
          - name: 初夏抽奖
            kind: draw
            when: 2026-06-08..12
            messages:
              - 1d 11:00 服务号
    """

    fault = Fault(
        "CHN030",
        "competing-offers",
        Severity.WARNING,
        message=(
            (
                "on {day} … ({times} times in all), {channel} brings the same members two offers: "
                "{first} and {second}"
            ),
            "on {day}, {channel} brings the same members two offers: {first} and {second}",
        ),
        help=(
            "send {second} on {free}, when {channel} brings no offer, or make one message of both",
            "send {second} on another day, split the audience, or make one message of both",
        ),
        notes={"first": "{first} goes out here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the offers of one day; two activities are named once for all days."""
        by_channel = facts.analysis.sendings_by_channel
        pairs: dict[tuple[Route, Route], list[Rivals]] = {}
        for rivals in find_rivals(by_channel, facts.analysis.population):
            pairs.setdefault((rivals.first.route, rivals.second.route), []).append(rivals)
        taken = list_offer_days(by_channel) if pairs else {}
        for found in pairs.values():
            days = taken[found[0].second.channel.route] if found[0].second.channel else set()
            free = find_quiet_day(found[0].second, days, facts.plan.period.end)
            yield self._report(found, free if len(found) == 1 else None)

    def _report(self, found: list[Rivals], free: date | None) -> Diagnostic:
        first, second = found[0]
        days = tuple(one.second.day for one in found)
        said: dict[str, Fact] = {
            "day": days[:_MOST_DAYS],
            "channel": second.channel.called if second.channel is not None else second.channel_text,
            "first": name_item(first.item),
            "second": name_item(second.item),
        }
        if len(days) > _MOST_DAYS:
            said["times"] = len(days)
        if free is not None:
            said["free"] = free
        campaigns = {one.activity.campaign for one in (first, second) if one.activity is not None}
        is_together = len(campaigns) == 1 and None not in campaigns
        return self.point_at(
            place_of(second),
            (second.id, first.id),
            said,
            (Related(place_of(first), "first"),),
            severity=Severity.INFO if is_together else None,
        )
