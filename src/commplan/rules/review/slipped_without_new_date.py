"""REV030: a day is over, what was due is not done, and nobody says when it will be, or why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.review.activity_slips import ActivitySlip, ActivityState
from commplan.analysis.review.milestone_slips import MilestoneSlip, MilestoneState
from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import MOST_NAMES, name_item, name_named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from commplan.analysis.review.knock_ons import KnockOn
    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.model.actuals import Actuals


class SlippedWithoutNewDate(Rule):
    """A milestone or activity is behind its day, without a new day that is ahead and a reason.

    Judged is the day up to which the actuals speak. Where no file speaks of milestones, none is
    called late; an activity is, where its state says that it has not begun or is still running.

    Why: what nobody plans again slips on, and everything that waits for it slips too.
    Do: write a new day and the reason, and tell those who wait for it.
    Catalogue: REV-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {id: M1, name: 人群确定, due: 2026-04-30}
          - {id: M2, name: 平台就绪, due: 2026-06-12}  # REV030
        activities:
          - {id: A1, name: 招募, when: 2026-06-15..28, after: M2}
        --- # actuals/2026-Q2.yaml
        quarter: Q2
        as_of: 2026-06-30
        milestones:
          - {milestone: M1, done_on: 2026-04-29}

    Good::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {id: M1, name: 人群确定, due: 2026-04-30}
          - {id: M2, name: 平台就绪, due: 2026-06-12}
        activities:
          - {id: A1, name: 招募, when: 2026-06-15..28, after: M2}
        --- # actuals/2026-Q2.yaml
        quarter: Q2
        as_of: 2026-06-30
        milestones:
          - {milestone: M1, done_on: 2026-04-29}
          - {milestone: M2, new_due: 2026-07-10, reason: 直播间认证没过}
    """

    fault = Fault(
        "REV030",
        "slipped-without-new-date",
        Severity.WARNING,
        message=(
            "{item} was moved from {due} to {moved} without a reason",
            (
                "{item} was to begin on {begin}, {days} days before {on}, and has no new day "
                "that is ahead; {waiting} wait for it"
            ),
            (
                "{item} was to begin on {begin}, {days} days before {on}, and has no new day "
                "that is ahead"
            ),
            (
                "{item} was due on {due}, {days} days before {on}, and has no new day "
                "that is ahead; {waiting} wait for it"
            ),
            "{item} was due on {due}, {days} days before {on}, and has no new day that is ahead",
        ),
        help=(
            "write the `reason` for {moved} beside it",
            "write a new day and the `reason` in the actuals, and tell who waits",
        ),
        notes={"waits": "{one} moves by {by} days at least"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at what the latest quarter leaves open."""
        schedule = facts.analysis.standing.schedule
        ahead = _list_done_ahead(facts.analysis.actuals)
        for milestone in schedule.milestones:
            if milestone.route not in ahead:  # REV011 says what is wrong with it
                yield from self._check_milestone(milestone)
        for activity in schedule.activities:
            yield from self._check_activity(activity, schedule.on)

    def _check_milestone(self, slip: MilestoneSlip) -> Iterator[Diagnostic]:
        item, told = slip.milestone, slip.route
        route = (*item.route, "due") if told is None else (*told, "milestone")
        said: dict[str, Fact] = {"item": name_item(item), "due": item.due}
        if slip.state is MilestoneState.OVERDUE:
            said |= {"days": slip.days, "on": slip.on}
            yield self._report(item.key, route, said, slip.knock_ons)
        elif slip.has_slipped and slip.state is MilestoneState.MOVED and slip.reason is None:
            said["moved"] = slip.end
            yield self._report(item.key, route, said)

    def _check_activity(self, slip: ActivitySlip, on: date) -> Iterator[Diagnostic]:
        item, told = slip.activity, slip.told
        if told.route is None:
            return
        route = (*told.route, "activity")
        said: dict[str, Fact] = {"item": name_item(item), "due": slip.planned.end}
        if slip.state is ActivityState.LATE:
            if slip.days != (on - slip.planned.end).days:
                said["begin"] = slip.planned.start
            said |= {"days": slip.days, "on": on}
            yield self._report(item.key, route, said, slip.knock_ons)
        elif slip.has_slipped and slip.state is ActivityState.MOVED and told.reason is None:
            said["moved"] = slip.window.end
            yield self._report(item.key, route, said)

    def _report(
        self, key: str, route: Route, said: dict[str, Fact], knock_ons: tuple[KnockOn, ...] = ()
    ) -> Diagnostic:
        if knock_ons:
            said["waiting"] = tuple(name_named(one.named) for one in knock_ons[:MOST_NAMES])
        places = tuple(
            Related(
                (*one.named.route, "after"),
                "waits",
                facts={"one": name_named(one.named), "by": one.days},
            )
            for one in knock_ons[:MOST_NAMES]
        )
        return self.point_at(route, (key,), said, places)


def _list_done_ahead(files: Iterable[Actuals]) -> set[Route]:
    """Return where milestones are said to be done on a day behind that of their file."""
    return {
        one.route
        for file in files
        for one in file.milestones
        if one.done_on is not None and one.done_on > file.as_of
    }
