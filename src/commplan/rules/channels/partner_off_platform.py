"""CHN101: a partner is needed on a platform that is not theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.offers.partners import find_uncovered_channels
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class PartnerOffPlatform(Rule):
    """An activity needs a partner on public channels, and the partner is on none of the platforms.

    Looked at are partners who publish (`kol`, `koc`, `media`) and channels that everybody sees
    (`feed`, `content`, `live`).

    Why: the followers who were paid for are somewhere else.
    Do: run it on a platform of the partner, agree on the platform, or take another partner.
    Catalogue: CHN-10.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 小红书号, kind: content, platform: 小红书}]
        partners: [{name: 山野拾光, kind: kol, platforms: [微博, 视频号]}]
        activities:
          - {name: 露营种草, when: 2026-05-21, channels: 小红书号, partners: 山野拾光}  # CHN101

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 小红书号, kind: content, platform: 小红书}]
        partners: [{name: 山野拾光, kind: kol, platforms: [微博, 小红书]}]
        activities:
          - {name: 露营种草, when: 2026-05-21, channels: 小红书号, partners: 山野拾光}
    """

    fault = Fault(
        "CHN101",
        "partner-off-platform",
        Severity.ERROR,
        message=("{item} runs on {channels}; {partner} is on {platforms}",),
        help=(
            "run it on {own} as well, or agree with {partner} on {channels}",
            "agree with {partner} on {channels}, or take a partner who is there",
        ),
        notes={"platforms": "{partner} is on {platforms}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each partner of each activity."""
        for engagement in facts.analysis.engagements:
            channels = find_uncovered_channels(engagement, facts.analysis.index)
            if not channels:
                continue
            partner, activity = engagement.partner, engagement.activity
            said: dict[str, Fact] = {
                "item": name_item(activity),
                "partner": name_item(partner),
                "channels": tuple(name_item(channel) for channel in channels),
                "platforms": partner.platforms,
            }
            own = [one for one in facts.plan.channels if one.platform in partner.platforms]
            if own:
                said["own"] = tuple(name_item(one) for one in own)
            ids = (activity.key, partner.key, *(channel.key for channel in channels))
            place = point_to(partner, "platforms", "platforms")
            yield self.point_at(engagement.route, ids, said, (place,))
