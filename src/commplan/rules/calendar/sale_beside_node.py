"""CAL041: a sale of our own collides with the peak of a platform festival."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.days.calendar import bound_days
from commplan.diagnostics import Fault, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.calendar.nodes import SELLING, is_sale_at, joins, list_peaks
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.schedule import Activity
    from commplan.rules.calendar.nodes import Peak


class SaleBesideNode(Rule):
    """A sale of our own collides with the peak of a platform festival.

    Only the last days of 618 and of Double 11 count, as they lay in past years. Series are left
    alone: a member day keeps its date.

    Why: attention, stock and couriers are taken, and nobody notices your anniversary.
    Do: join the festival (`nodes`), or keep a distance of a week.
    Catalogue: CAL-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 周年庆满减, when: 2026-11-09..12, kind: discount}  # CAL041

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 周年庆满减, when: 2026-11-19..22, kind: discount}
    """

    fault = Fault(
        "CAL041",
        "sale-beside-node",
        Severity.INFO,
        message=("{item} ({start} to {end}) meets the peak of {node} ({from_day} to {to_day})",),
        help=(
            "join it (`nodes: [{written}]`), or end by {before}, or begin on {following} or later",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at sales that touch the peak of a major season and do not join it."""
        index = facts.analysis.index
        sales = [one for one in facts.plan.activities if one.kind in SELLING]
        peaks = tuple(list_peaks(facts.plan)) if sales else ()
        distance = bound_days(facts.threshold("node_distance_days"))
        for activity in sales:
            for peak in peaks:
                if is_sale_at(activity, peak) and not joins(activity, peak.node, index):
                    yield self._report(activity, peak, distance)

    def _report(self, activity: Activity, peak: Peak, distance: int) -> Diagnostic:
        said: dict[str, Fact] = {
            "item": name_item(activity),
            "start": activity.start,
            "end": activity.end,
            "node": Word(f"usual_node.{peak.node.key}"),
            "from_day": peak.days.start,
            "to_day": peak.days.end,
            "written": peak.node.names[0],
            "before": peak.days.start - timedelta(days=distance),
            "following": peak.days.end + timedelta(days=distance),
        }
        ids = (activity.key, peak.node.names[0])
        return self.point_at((*activity.route, "start"), ids, said)
