"""One finding for many KPIs that lack the same thing."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.diagnostics import Part, Related
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.goals import Kpi
    from commplan.rules.base import Facts, Rule


def report_kpis(rule: Rule, kpis: list[Kpi], facts: Facts) -> Iterator[Diagnostic]:
    """Yield one diagnostic for all KPIs of a list, at the first of them."""
    if not kpis:
        return
    day = facts.plan.period.start - timedelta(days=1)
    said: dict[str, Fact] = {
        "kpi": name_item(kpis[0]),
        "day": day,
        "date": day.isoformat(),
    }
    if len(kpis) > 1:
        said["count"] = len(kpis)
        said["kpis"] = tuple(name_item(kpi) for kpi in kpis[:MOST_NAMES])
    places = tuple(
        Related((*kpi.route, "name"), "also", facts={"kpi": name_item(kpi)}) for kpi in kpis[1:]
    )
    keys = tuple(kpi.key for kpi in kpis)
    yield rule.point_at((*kpis[0].route, "name"), keys, said, places, Part.VALUE)
