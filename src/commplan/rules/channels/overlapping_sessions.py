"""CHN040: two sessions run at the same time on one account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.places.sessions import find_session_clashes
from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item
from commplan.texts.format import format_hours, format_minutes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.places.sessions import SessionClash
    from commplan.diagnostics import Diagnostic, Fact, Route

_MOST_DAYS = 3


class OverlappingSessions(Rule):
    """Two sessions run at the same time on one account.

    A live room carries one session at a time, and so does any channel that says `exclusive`.
    Sessions that also share a studio or a host are named with that resource (CAL100).

    Why: one account cannot be live twice.
    Do: move one session behind the other, or use another account.
    Catalogue: CHN-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 抖音直播间, kind: live}
        activities:
          - {name: 新品直播, when: 2026-06-16, hours: 19:00-21:00, channels: 抖音直播间}
          - {name: 达人专场, when: 2026-06-16, hours: 20:30-22:00, channels: 抖音直播间}  # CHN040

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 抖音直播间, kind: live}
        activities:
          - {name: 新品直播, when: 2026-06-16, hours: 19:00-21:00, channels: 抖音直播间}
          - {name: 达人专场, when: 2026-06-16, hours: 21:00-22:30, channels: 抖音直播间}
    """

    fault = Fault(
        "CHN040",
        "overlapping-sessions",
        Severity.ERROR,
        message=(
            (
                "{second} begins on {channel} at {begins} on {day} … ({times} times in all), while "
                "{first} still runs there until {ends}"
            ),
            (
                "{second} begins on {channel} at {begins} on {day}, while {first} is still live "
                "there until {ends}"
            ),
        ),
        help=(
            (
                "begin {second} at {free_from} ({free}), the next free hour of {channel} that day, "
                "or use another account"
            ),
            (
                "move {second} to another day, or use another account: {channel} is taken for the "
                "rest of the day"
            ),
        ),
        notes={"first": "{first} runs here", "move": "move it to {free}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at exclusive accounts; two series are named once for all days."""
        pairs: dict[tuple[Route, Route, Route], list[SessionClash]] = {}
        for clash in find_session_clashes(facts.analysis.occurrences, facts.analysis.index):
            first, second = clash.first.occurrence.activity, clash.second.occurrence.activity
            pairs.setdefault((clash.channel.route, first.route, second.route), []).append(clash)
        for clashes in pairs.values():
            yield self._report(clashes)

    def _report(self, clashes: list[SessionClash]) -> Diagnostic:
        channel, first, second, free = clashes[0]
        activity = second.occurrence.activity
        days = tuple(clash.second.day for clash in clashes)
        said: dict[str, Fact] = {
            "channel": channel.called,
            "first": name_item(first.occurrence.activity),
            "second": name_item(activity),
            "day": days[:_MOST_DAYS],
            "begins": format_minutes(second.hours.start),
            "ends": format_minutes(first.hours.end),
        }
        if len(days) > _MOST_DAYS:
            said["times"] = len(days)
        fixes: tuple[Fix, ...] = ()
        if free is not None:
            said |= {"free": format_hours(free), "free_from": format_minutes(free.start)}
            if activity.repeats is None:
                written = f"{format_minutes(free.start)}-{format_minutes(free.end)}"
                fixes = (Fix("move", (Edit((*activity.route, "hours"), written),)),)
        ids = (second.occurrence.id, first.occurrence.id)
        place = point_to(first.occurrence.activity, "hours", "first")
        return self.point_at((*activity.route, "hours"), ids, said, (place,), fixes=fixes)
