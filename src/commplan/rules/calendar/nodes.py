"""Who takes part in a selling season, and the peaks of the seasons in a plan's days."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.days.commercial_nodes import load_usual_nodes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.days.commercial_nodes import UsualNode
    from commplan.analysis.references import Index
    from commplan.model.dates import DateRange
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity, Campaign

SELLING = frozenset({"flash_sale", "group_buy", "coupon", "discount"})


class Peak(NamedTuple):
    """The peak of a season in one year."""

    node: UsualNode
    days: DateRange


def list_peaks(plan: Plan) -> Iterator[Peak]:
    """Yield the peaks of the major seasons that lie in the period."""
    for node in load_usual_nodes():
        for year in range(plan.period.start.year, plan.period.end.year + 1):
            days = node.place_peak(year)
            if node.is_major and days is not None and plan.period.contains(days):
                yield Peak(node, days)


def joins(item: Activity | Campaign, node: UsualNode, index: Index) -> bool:
    """Tell whether an item, or its campaign, takes part in a season or bears its name."""
    campaign = index.find(getattr(item, "campaign", None), ("campaign",))
    parents = (campaign.item,) if campaign is not None else ()
    return any(_names(one, node) for one in (item, *parents) if one is not None)


def is_sale_at(item: Activity | Campaign, peak: Peak) -> bool:
    """Tell whether an item is a sale on days of a peak; a series keeps its date and is left out."""
    is_sale = getattr(item, "kind", None) in SELLING and getattr(item, "repeats", None) is None
    is_on = getattr(item, "status", None) != "cancelled"
    return is_sale and is_on and peak.days.overlaps(item.range)


def _names(item: object, node: UsualNode) -> bool:
    called = getattr(item, "called", "")
    written = getattr(item, "nodes", ())
    return any(name in called or name in written for name in node.names)
