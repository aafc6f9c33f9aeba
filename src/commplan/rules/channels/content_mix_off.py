"""CHN091: the content that is planned is not the mix that was meant."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.messages.posting import share_pillars
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.messages.posting import PillarShare
    from commplan.diagnostics import Diagnostic, Fact


class ContentMixOff(Rule):
    """A content pillar has a share of the planned content that is far from the one it should have.

    Counted are the days of series and single pieces that name their pillar; a piece that belongs to
    a series is one of its days. More than 15 percentage points are far.

    Why: nobody decides to become an advert feed; it happens piece by piece.
    Do: plan more of what is missing, or write the shares that are meant.
    Catalogue: CHN-09.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 微博, kind: feed}]
        content:
          pillars:
            - {name: 冲泡知识, share: 70}  # CHN091
            - {name: 新品优惠, share: 30}
          series:
            - {name: 一问一茶, rhythm: 每月18日, channel: 微博, pillar: 冲泡知识}
            - {name: 周五上新, rhythm: 每周五, channel: 微博, pillar: 新品优惠}

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 微博, kind: feed}]
        content:
          pillars:
            - {name: 冲泡知识, share: 70}
            - {name: 新品优惠, share: 30}
          series:
            - {name: 一问一茶, rhythm: 每周二、四, channel: 微博, pillar: 冲泡知识}
            - {name: 周五上新, rhythm: 每周五, channel: 微博, pillar: 新品优惠}
    """

    fault = Fault(
        "CHN091",
        "content-mix-off",
        Severity.INFO,
        message=(
            (
                "{pillar} is {planned} % of the planned content ({number} of {total}), {share} % "
                "is meant; far off as well: {others}"
            ),
            (
                "{pillar} is {planned} % of the planned content ({number} of {total}), {share} % "
                "is meant"
            ),
        ),
        help=(
            "plan about {missing} more pieces of {pillar}, or change the shares",
            "plan about {surplus} fewer pieces of {pillar}, or more of the others",
        ),
        notes={"other": "{pillar}: {planned} % are planned, {share} % meant"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare planned and meant shares; all that are far off are one finding."""
        shares = share_pillars(facts.plan, facts.analysis.index)
        most = facts.threshold("mix_points")
        off = [one for one in shares if abs(one.percent - (one.pillar.share or 0)) > most]
        if off and off[0].total >= facts.threshold("judged_posts"):
            off.sort(key=lambda one: one.percent - (one.pillar.share or 0))
            yield self._report(off)

    def _report(self, off: list[PillarShare]) -> Diagnostic:
        first = off[0]
        said = _say(first) | {"number": first.planned, "total": first.total}
        meant = Decimal(first.pillar.share or 0) * first.total / 100
        if first.planned < meant:
            said["missing"] = (meant - first.planned).to_integral_value()
        else:
            said["surplus"] = (first.planned - meant).to_integral_value()
        if len(off) > 1:
            said["others"] = tuple(name_item(one.pillar) for one in off[1:])
        places = tuple(point_to(one.pillar, "share", "other", **_say(one)) for one in off[1:])
        ids = tuple(one.pillar.key for one in off)
        return self.point_at((*first.pillar.route, "share"), ids, said, places)


def _say(share: PillarShare) -> dict[str, Fact]:
    return {
        "pillar": name_item(share.pillar),
        "planned": share.percent.to_integral_value(),
        "share": share.pillar.share or 0,
    }
