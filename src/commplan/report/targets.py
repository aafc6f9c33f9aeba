"""What activities and campaigns add to the KPIs, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.model.goals import Kpi

if TYPE_CHECKING:
    from commplan.model.schedule import Contribution
    from commplan.report.brief import Brief


def find_kpi(brief: Brief, reference: str) -> Kpi | None:
    """Return the KPI that a contribution means, or None where that is not clear."""
    named = brief.analysis.index.find(reference, ("kpi",))
    item = None if named is None else named.item
    return item if isinstance(item, Kpi) else None


def word_contributions(brief: Brief, contributions: tuple[Contribution, ...]) -> str:
    """Word what is added to each KPI, with its unit."""
    return brief.join(_word_contribution(brief, one) for one in contributions)


def _word_contribution(brief: Brief, contribution: Contribution) -> str:
    kpi = find_kpi(brief, contribution.kpi)
    name = brief.name(contribution.kpi, "kpi")
    value = brief.measure(contribution.value, brief.tell(kpi.unit) if kpi else "")
    return brief.terms.goals.target_text.format(name=name, value=value)
