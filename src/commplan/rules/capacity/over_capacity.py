"""CAP020: a week holds more work than a person has hours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.people.overload import find_overloads, is_above, propose_move
from commplan.diagnostics import Fault, Severity
from commplan.rules.assignments import MOST_DAYS, round_hours
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.analysis.people.overload import Overload
    from commplan.analysis.people.workload import Share
    from commplan.diagnostics import Diagnostic, Fact, Related

_UNREAD = frozenset({"capacity", "standing_work", "away", "from", "until"})
"""Fields without which nobody knows how many hours a person has."""


class OverCapacity(Rule):
    """A week holds more work than a person has hours.

    Why: overtime is planned from the start, and quality falls in the busiest weeks. Standing work
    and effort are compared with the hours of the working days on which the person is there, so
    that weeks with holidays, make-up working days or leave count in proportion.
    Do: move work into a week with room, give it to somebody who has hours, or plan less.
    Catalogue: CAP-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team:
          people:
            - {name: 陈澄, role: 内容编辑, capacity: 40, standing_work: 15}  # CAP020
        activities:
          - {name: 会员刊物, when: 2026-06-08..12, owner: 陈澄, effort: 30h}

    Good::

        title: 粉丝社群 2026
        period: 2026
        team:
          people:
            - {name: 陈澄, role: 内容编辑, capacity: 40, standing_work: 15}
        activities:
          - {name: 会员刊物, when: 2026-06-01..12, owner: 陈澄, effort: 30h}
    """

    fault = Fault(
        "CAP020",
        "over-capacity",
        Severity.WARNING,
        message=(
            (
                "{person} has {count} weeks that are too full; the worst begins on {week}: "
                "{hours} hours of work, {estimated} of them estimated from posts, in {room} hours"
            ),
            (
                "{person} has {count} weeks that are too full; the worst begins on {week}: "
                "{hours} hours of work in {room} hours"
            ),
            (
                "{person} has {hours} hours of work, {estimated} of them estimated from posts, "
                "in {room} hours in the week from {week}"
            ),
            "{person} has {hours} hours of work in {room} hours in the week from {week}",
        ),
        help=(
            (
                "move {moved} hours of {item} to the week from {to} ({left} hours free there), "
                "and give the other {rest} hours to somebody else or plan less"
            ),
            (
                "move {moved} hours of {item} to the week from {to} ({left} hours free there), "
                "or give {over} hours to {helper} ({free} hours free that week)"
            ),
            "move {moved} hours of {item} to the week from {to} ({left} hours free there)",
            "give {over} hours to {helper}, who has {free} hours free that week",
            "nobody has hours left that week: plan {over} hours less, or move an activity",
        ),
        notes={
            "part": "{part}: {part_hours} hours in that week",
            "standing": "standing work: {part_hours} hours in that week",
        },
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every week with work; one finding for a person."""
        workload = facts.analysis.workload
        for overload in find_overloads(workload, facts.threshold("load_percent")):
            if not overload.load.person.unread & _UNREAD:
                yield self._report(overload, facts)

    def _report(self, overload: Overload, facts: Facts) -> Diagnostic:
        person, worst = overload.load.person, overload.worst
        said: dict[str, Fact] = {
            "person": person.called,
            "week": worst.week.days.start,
            "hours": round_hours(worst.hours),
            "room": round_hours(worst.room),
            "over": round_hours(worst.hours - worst.room),
        }
        if len(overload.weeks) > 1:
            said["count"] = len(overload.weeks)
        shares = overload.load.shares_in(worst.week)
        standing = worst.hours - sum(one.hours for one in shares)
        if overload.load.is_estimated:
            said["estimated"] = round_hours(standing)
        said |= _say_way_out(overload, facts)
        places = [*_point_to_parts(shares)]
        if person.standing_work:
            part = round_hours(standing)
            places.append(point_to(person, "standing_work", "standing", part_hours=part))
        return self.point_at(
            (*person.route, "capacity"),
            (person.key, *dict.fromkeys(one.work.activity.key for one in shares)),
            said,
            tuple(places),
            severity=_weigh(overload, facts),
        )


def _weigh(overload: Overload, facts: Facts) -> Severity | None:
    """Return how much it weighs: what only an estimate makes too much is information."""
    load = overload.load
    written = [
        week._replace(hours=load.planned[week.week.number]) if load.is_estimated else week
        for week in overload.weeks
    ]
    if not any(is_above(week, facts.threshold("load_percent")) for week in written):
        return Severity.INFO
    is_grave = any(is_above(week, facts.threshold("overload_percent")) for week in written)
    return Severity.ERROR if is_grave else None


def _say_way_out(overload: Overload, facts: Facts) -> dict[str, Fact]:
    worst, workload = overload.worst, facts.analysis.workload
    surplus = worst.hours - worst.room
    said: dict[str, Fact] = {}
    move = propose_move(overload, workload.weeks, facts.analysis.as_of)
    if move is not None:
        said["item"] = name_item(move.share.work.activity)
        said["moved"] = round_hours(move.hours)
        said["to"] = move.to.week.days.start
        said["left"] = round_hours(move.to.free)
        if move.hours < surplus:
            said["rest"] = round_hours(surplus - move.hours)
    helper = facts.analysis.staffing.find_helper(overload.load, worst.week, surplus)
    if helper is not None:
        said["helper"] = helper.person.called
        said["free"] = round_hours(helper.free)
    return said


def _point_to_parts(shares: tuple[Share, ...]) -> Iterator[Related]:
    for share in shares[:MOST_DAYS]:
        activity, hours = share.work.activity, round_hours(share.hours)
        yield point_to(activity, "effort", "part", part=name_item(activity), part_hours=hours)
