"""CHN093: most messages or most money are on one platform."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from commplan.analysis.messages.posting import share_money, share_platforms
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.messages.posting import Share
    from commplan.diagnostics import Diagnostic, Fact


class OnePlatform(Rule):
    """More than 60 percent of the messages, or of the money, are on one platform.

    Off unless `settings.rules` switches it on: a private community lives on one platform. Money is
    that of activities, divided equally among their channels, and what channels cost themselves.

    Why: one change of the platform's rules ends the year.
    Do: move some of it to another platform, or to members' own addresses.
    Catalogue: CHN-09.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 抖音, kind: content, platform: 抖音}  # CHN093
          - {name: 微博, kind: feed, platform: 微博}
        activities:
          - {name: 开箱季, when: 2026-03-02..20, channels: 抖音, budget: 8万}
          - {name: 话题周, when: 2026-04-06..12, channels: 微博, budget: 2万}

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 抖音, kind: content, platform: 抖音}
          - {name: 微博, kind: feed, platform: 微博}
        activities:
          - {name: 开箱季, when: 2026-03-02..20, channels: 抖音, budget: 5万}
          - {name: 话题周, when: 2026-04-06..12, channels: 微博, budget: 5万}
    """

    fault = Fault(
        "CHN093",
        "one-platform",
        Severity.INFO,
        message=(
            (
                "{percent} % of the money of activities goes to {platform}, {next} gets {rest} %; "
                "at most {most} % should be on one platform"
            ),
            (
                "{percent} % of the money of activities goes to {platform}; at most {most} % "
                "should be on one platform"
            ),
            (
                "{share} % of the messages go out on {platform}; at most {most} % should be on "
                "one platform"
            ),
        ),
        help=("move {move} percentage points to other platforms",),
        notes={"also": "this is on {platform} too"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the largest share of money, then of messages."""
        most = facts.threshold("platform_percent")
        money = share_money(facts.plan, facts.analysis.index)
        sent = [one for one in facts.analysis.sendings if not one.is_estimated]
        messages = share_platforms(sent) if len(sent) >= facts.threshold("judged_posts") else ()
        for key, shares in (("percent", money), ("share", messages)):
            if shares and shares[0].percent > most:
                said: dict[str, Fact] = {
                    key: shares[0].percent.to_integral_value(),
                    "platform": shares[0].name,
                    "most": most,
                    "move": ceil(shares[0].percent - most),
                }
                if len(shares) > 1:
                    said |= {"next": shares[1].name, "rest": shares[1].percent.to_integral_value()}
                yield self._report(shares[0], said, facts)

    def _report(self, share: Share, said: dict[str, Fact], facts: Facts) -> Diagnostic:
        first, *others = [one for one in facts.plan.channels if one.platform == share.name]
        places = tuple(point_to(one, "platform", "also") for one in others)
        ids = tuple(one.key for one in (first, *others))
        return self.point_at((*first.route, "platform"), ids, said, places)
