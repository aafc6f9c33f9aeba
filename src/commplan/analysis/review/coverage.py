"""How much of the data that a review expects was filled in; see docs/spec/review.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.review.review import Review
    from commplan.diagnostics import Route
    from commplan.model.base import Base

_ABOUT = frozenset({"milestone", "activity", "for_", "category", "risk"})
"""What an entry is about; a form that was not filled in yet says this and nothing more."""


class Coverage(NamedTuple):
    """How many of the expected entries are there, and how many are expected."""

    given: int
    expected: int


def measure_coverage(review: Review) -> Coverage:
    """Count a value for each KPI with a target, a word on each milestone due and each activity.

    An activity is asked for if it ended in the period; members, spending and risks if the plan has
    such sections. A campaign asks for its own KPIs and activities, and for spending.
    """
    asked = (*_ask_items(review), *_ask_sections(review))
    return Coverage(sum(asked), len(asked))


def _ask_items(review: Review) -> Iterator[bool]:
    plan, days, told = review.plan, review.period.days, _list_told(review)
    yield from (one.actual is not None for one in review.kpis if one.kpi.targets is not None)
    campaign, index = review.period.campaign, review.analysis.index
    if campaign is None:
        due = (one for one in plan.milestones if days.start <= one.due <= days.end)
        yield from (one.route in told for one in due)
    for activity in plan.activities:
        served = index.find(activity.campaign, ("campaign",))
        is_asked = days.start <= activity.end <= days.end
        if campaign is not None:
            is_asked = served is not None and served.item is campaign
        if is_asked and activity.status != "cancelled":
            yield activity.route in told


def _list_told(review: Review) -> frozenset[Route]:
    """Return the milestones and activities of which the period's files say more than the name."""
    sources = review.sources
    words: list[tuple[str, Base, str]] = []
    words += [(one.milestone, one, "milestone") for file in sources for one in file.milestones]
    words += [(one.activity, one, "activity") for file in sources for one in file.activities]
    found = (
        review.analysis.index.find(word, (kind,)) for word, item, kind in words if _is_filled(item)
    )
    return frozenset(named.route for named in found if named is not None)


def _is_filled(part: Base) -> bool:
    """Tell whether anything was filled in beside what the part is about."""
    return not part.model_fields_set <= _ABOUT


def _ask_sections(review: Review) -> Iterator[bool]:
    plan, sources = review.plan, review.sources
    if plan.budget is not None:
        yield any(_is_filled(one) for file in sources for one in file.spend)
    if review.period.campaign is not None:
        return
    if plan.membership is not None or plan.community is not None:
        members = (file.members for file in sources)
        yield any(one is not None and _is_filled(one) for one in members)
    if plan.risks:
        yield any(_is_filled(one) for file in sources for one in file.risks)
