"""What contributions to a KPI add up to, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.rules.base import point_to
from commplan.rules.naming import name_item
from commplan.rules.numbers import count_percent, round_off

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from commplan.analysis.goals.contributions import Contributions
    from commplan.diagnostics import Fact, Related
    from commplan.rules.base import Facts

MOST_SHARES = 3
"""So many contributions are named in a message."""

_GIVERS = frozenset({"activity", "campaign"})


def list_sums(facts: Facts) -> Iterator[tuple[Contributions, Decimal]]:
    """Yield what can be judged: contributions to a KPI that adds up, and its target of the year.

    Nothing is yielded while a contribution may be missing because it could not be read.
    """
    plan = facts.plan
    items = (*plan.activities, *plan.campaigns)
    has_lost = any(broken.kind in _GIVERS for broken in plan.broken)
    if has_lost or plan.incomplete or any("targets" in item.unread for item in items):
        return
    slips = {slip.figure.key for slip in facts.analysis.kpi_slips}
    for one in facts.analysis.contributions:
        is_known = one.year is not None and one.year > 0 and one.kpi.key not in slips
        if one.year is not None and is_known and one.kpi.rollup == "sum" and one.shares:
            yield one, one.year


def say_sum(one: Contributions) -> tuple[dict[str, Fact], tuple[Related, ...]]:
    """Return the facts of a sum that does not fit, and the places of its largest parts."""
    year = one.year or one.planned
    said: dict[str, Fact] = {
        "kpi": name_item(one.kpi),
        "target": year,
        "planned": round_off(one.planned),
        "percent": round_off(count_percent(one.planned, year)),
        "gap": round_off(abs(year - one.planned)),
    }
    largest = sorted(one.shares, key=lambda share: share.amount, reverse=True)[:MOST_SHARES]
    said["largest"] = tuple(name_item(share.item) for share in largest)
    places = tuple(
        point_to(
            share.item,
            "targets",
            "share",
            item=name_item(share.item),
            amount=round_off(share.amount),
        )
        for share in largest
    )
    return said, places
