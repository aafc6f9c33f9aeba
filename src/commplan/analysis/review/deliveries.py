"""Was done what was planned, and when: milestones, activities, and what waits for them."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.activity_slips import (
    ActivitySlip,
    ActivityState,
    track_activities,
)
from commplan.analysis.review.knock_ons import Chain, link_chain
from commplan.analysis.review.known_days import find_known_day
from commplan.analysis.review.lights import Light, find_worst
from commplan.analysis.review.milestone_slips import (
    MilestoneSlip,
    MilestoneState,
    track_milestones,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.analysis.references import Index
    from commplan.analysis.review.review import Review
    from commplan.diagnostics import Route
    from commplan.model.actuals import Actuals
    from commplan.model.dates import DateRange
    from commplan.model.schedule import Campaign

_BEGUN = frozenset({ActivityState.DONE, ActivityState.RUNNING, ActivityState.CANCELLED})


class Schedule(NamedTuple):
    """The milestones and activities of a period as they stand on the day ``on``.

    ``files`` are the actuals that reach into the period, ``due`` the milestones of the period that
    were due by then and of which something is known.
    """

    on: date
    files: tuple[Actuals, ...]
    milestones: tuple[MilestoneSlip, ...]
    activities: tuple[ActivitySlip, ...]
    due: tuple[MilestoneSlip, ...]

    @property
    def light(self) -> Light:
        """The worst light of the milestones due in the period, and of those open from before.

        What was due before and is done by now was the light of that period.
        """
        own = {one.milestone.route for one in self.due}
        return find_worst(
            one.light
            for one in self.milestones
            if one.state is not MilestoneState.DONE or one.milestone.route in own
        )

    @property
    def overdue(self) -> tuple[MilestoneSlip, ...]:
        """Milestones that are due and neither done nor moved to a day ahead, oldest first."""
        found = (one for one in self.milestones if one.state is MilestoneState.OVERDUE)
        return tuple(sorted(found, key=lambda one: -one.days))

    @property
    def kept(self) -> tuple[MilestoneSlip, ...]:
        """Those of ``due`` that were done by their day."""
        return tuple(
            one for one in self.due if one.state is MilestoneState.DONE and not one.has_slipped
        )

    @property
    def on_time(self) -> Decimal | None:
        """Milestones done by their day as a share of those due; None where none was due."""
        return Decimal(len(self.kept)) / len(self.due) if self.due else None

    @property
    def slips(self) -> tuple[MilestoneSlip | ActivitySlip, ...]:
        """Everything later than planned, the largest slip first; milestones before activities."""
        found: list[MilestoneSlip | ActivitySlip] = [*self.milestones, *self.activities]
        return tuple(sorted((one for one in found if one.has_slipped), key=lambda one: -one.days))


def follow_schedule(review: Review) -> Schedule:
    """Return what became of the milestones and activities of a review's period.

    Of milestones: those due in it, those open from before, and those that its files tell of. Of
    activities (of the campaign, where one is reviewed): those planned or held in it, those late
    from before, and those that its files move.
    """
    days, analysis = review.period.days, review.analysis
    plan, index = review.plan, analysis.index
    reaching = tuple(one for one in review.begun if one.days.end >= days.start)
    on = find_known_day(reaching, days, review.as_of)
    milestones = track_milestones(plan.milestones, review.begun, index, on)
    activities = track_activities(analysis.spans, plan.activities, review.told_activities, on)
    settled = _list_settled(milestones, activities)
    moved = {
        one.activity.route: one.days
        for one in activities
        if one.state is ActivityState.MOVED and one.has_slipped
    }
    chain = link_chain(analysis.order, analysis.schedule_network, settled, moved)
    own = {one.route for one in reaching}
    concerned = [_add_knock_ons(one, chain) for one in milestones if _concerns(one, days, own)]
    campaign = review.period.campaign
    own_activities = (
        one for one in activities if _is_of(one, days, own) and _is_in(one, campaign, index)
    )
    due = (
        one
        for one in concerned
        if days.start <= one.milestone.due <= min(days.end, on)
        and one.state is not MilestoneState.UNKNOWN
    )
    return Schedule(
        on=on,
        files=reaching,
        milestones=tuple(concerned),
        activities=tuple(_add_to_activity(one, chain) for one in own_activities),
        due=tuple(due),
    )


def _list_settled(
    milestones: Iterable[MilestoneSlip], activities: Iterable[ActivitySlip]
) -> frozenset[Route]:
    done = (one.milestone.route for one in milestones if one.state is MilestoneState.DONE)
    begun = (
        one.activity.route
        for one in activities
        if one.state in _BEGUN or one.told.start is not None
    )
    return frozenset((*done, *begun))


def _concerns(slip: MilestoneSlip, days: DateRange, own: set[Route]) -> bool:
    """Tell whether a milestone belongs to a period."""
    is_told = slip.route is not None and slip.route[:2] in own
    if days.start <= slip.milestone.due <= days.end or is_told:
        return True
    is_open = slip.state in {MilestoneState.OVERDUE, MilestoneState.MOVED}
    is_done_now = slip.done_on is not None and days.start <= slip.done_on <= days.end
    return slip.milestone.due < days.start and (is_open or is_done_now)


def _is_of(slip: ActivitySlip, days: DateRange, own: set[Route]) -> bool:
    """Tell whether an activity belongs to a period."""
    if slip.planned.overlaps(days) or slip.window.overlaps(days):
        return True
    if slip.state is ActivityState.LATE and slip.planned.start < days.start:
        return True
    return slip.has_slipped and slip.told.route is not None and slip.told.route[:2] in own


def _is_in(slip: ActivitySlip, campaign: Campaign | None, index: Index) -> bool:
    """Tell whether an activity belongs to the campaign that is reviewed; all do without one."""
    if campaign is None:
        return True
    named = index.find(slip.activity.campaign, ("campaign",))
    return named is not None and named.route == campaign.route


def _add_knock_ons(slip: MilestoneSlip, chain: Chain) -> MilestoneSlip:
    if not slip.has_slipped:
        return slip
    return slip._replace(knock_ons=chain.follow(slip.milestone.route, slip.end))


def _add_to_activity(slip: ActivitySlip, chain: Chain) -> ActivitySlip:
    if not slip.has_slipped or slip.state is ActivityState.DONE:
        return slip
    is_late = slip.state is ActivityState.LATE
    last = slip.planned.end + timedelta(days=slip.days) if is_late else slip.window.end
    return slip._replace(knock_ons=chain.follow(slip.activity.route, last))
