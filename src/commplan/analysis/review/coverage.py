"""How much of the data that a review expects was filled in; see docs/spec/review.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.review.review import Review
    from commplan.diagnostics import Route


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
    """Return the milestones and activities of which the period's files say anything."""
    words = [(one.milestone, "milestone") for file in review.sources for one in file.milestones]
    words += [(one.activity, "activity") for file in review.sources for one in file.activities]
    found = (review.analysis.index.find(word, (kind,)) for word, kind in words)
    return frozenset(named.route for named in found if named is not None)


def _ask_sections(review: Review) -> Iterator[bool]:
    plan, sources = review.plan, review.sources
    if plan.budget is not None:
        yield any(file.spend for file in sources)
    if review.period.campaign is not None:
        return
    if plan.membership is not None or plan.community is not None:
        yield any(file.members for file in sources)
    if plan.risks:
        yield any(file.risks for file in sources)
