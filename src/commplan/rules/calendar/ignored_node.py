"""CAL040: a plan that sells has no answer to a selling season of the trade."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.days.calendar import bound_days
from commplan.analysis.days.calendar_words import has_word
from commplan.diagnostics import Fault, Part, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.calendar.nodes import SELLING, is_sale_at, joins, list_peaks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity, Campaign
    from commplan.rules.calendar.nodes import Peak


class IgnoredNode(Rule):
    """A plan that sells has no answer to a selling season of the trade.

    Only 618 and Double 11 count, for plans that follow the platforms: with a channel on one of
    them, or with another season that they join. The days are those of past years: platforms
    announce them anew.

    Why: they take attention, stock and couriers, whether you join or not.
    Do: let a campaign or an activity join (`nodes`), or keep the days quiet and waive it.
    Catalogue: CAL-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026-08-01..2026-12-31
        channels: [{name: 天猫旗舰店, kind: pull}]
        activities:  # CAL040
          - {name: 秋日满减, when: 2026-09-16..22, kind: discount}

    Good::

        title: 粉丝社群 2026
        period: 2026-08-01..2026-12-31
        channels: [{name: 天猫旗舰店, kind: pull}]
        activities:
          - {name: 双11 满减, when: 2026-11-08..11, kind: discount, nodes: 双11}
    """

    fault = Fault(
        "CAL040",
        "ignored-node",
        Severity.INFO,
        message=("the plan sells, but nothing joins {nodes} (peak: {peaks})",),
        help=(
            (
                "to join {first}, write `nodes: [{written}]` and begin to prepare by {begin}; "
                "to stay out, hold no sale within {distance} days of the peak"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the major seasons, together."""
        plan = facts.plan
        sells = _follows_platforms(plan) and any(
            one.kind in SELLING and one.status != "cancelled" for one in plan.activities
        )
        ignored = [one for one in list_peaks(plan) if not _is_joined(one, facts)] if sells else []
        if not ignored or {"activities", "campaigns"} & {*plan.unread, *plan.incomplete}:
            return
        first = ignored[0]
        opening = first.node.place(first.days.start.year) or first.days
        said: dict[str, Fact] = {
            "nodes": tuple(Word(f"usual_node.{one.node.key}") for one in ignored),
            "peaks": tuple(one.days.end for one in ignored),
            "first": Word(f"usual_node.{first.node.key}"),
            "written": first.node.names[0],
            "begin": opening.start - timedelta(days=bound_days(facts.threshold("node_lead_days"))),
            "distance": facts.threshold("node_distance_days"),
        }
        ids = tuple(one.node.names[0] for one in ignored)
        yield self.point_at(("activities",), ids, said, part=Part.KEY)


def _follows_platforms(plan: Plan) -> bool:
    """Tell whether a plan sells where the seasons of the platforms are its own."""
    items: tuple[Campaign | Activity, ...] = (*plan.campaigns, *plan.activities)
    places = " ".join(f"{one.called} {one.platform or ''}" for one in plan.channels)
    return any(one.nodes for one in items) or has_word(places, "shop_platforms")


def _is_joined(peak: Peak, facts: Facts) -> bool:
    """Tell whether something joins a season, or is a sale at its peak, which is a fault itself."""
    items: tuple[Campaign | Activity, ...] = (*facts.plan.campaigns, *facts.plan.activities)
    return any(
        joins(one, peak.node, facts.analysis.index) or is_sale_at(one, peak) for one in items
    )
