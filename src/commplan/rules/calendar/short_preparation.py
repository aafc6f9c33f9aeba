"""CAL060: an activity begins before its preparation can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.days.preparation import Preparation
    from commplan.diagnostics import Diagnostic, Fact


class ShortPreparation(Rule):
    """An activity begins before its preparation can be done.

    Preparation begins on `prepare_from`, else when the activity or its campaign is approved
    (`approve_by`). Every kind of thing needs its days, and the longest counts; of a series only
    the first time. In working days: a push message 2, a live show 5, a draw 10, an event in person
    15 (from 200 people on 30), work with a KOL 20. In calendar days: a platform festival 45, an
    activity with another trade 60, and what a channel states as `lead_days`. All of them are
    thresholds. It is information until the activity is near.

    Why: late design, no stock, no permit: the commonest cause of failed activities.
    Do: begin earlier, start later, or cut what takes so long.
    Catalogue: CAL-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 上新直播, when: 2026-05-13, kind: live, approve_by: 2026-05-11}  # CAL060

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 上新直播, when: 2026-05-20, kind: live, approve_by: 2026-05-11}
    """

    fault = Fault(
        "CAL060",
        "short-preparation",
        Severity.WARNING,
        message=(
            (
                "{item} starts on {start}, {has_workdays} working days after preparation begins "
                "({begins}); {what} needs {workdays}"
            ),
            (
                "{item} starts on {start}, {has_days} days after preparation begins ({begins}); "
                "{what} needs {days}"
            ),
        ),
        help=(
            (
                "start on {earliest} or later, or begin by {latest}; "
                "without {what} there is time enough for {rest}"
            ),
            "start on {earliest} or later, or begin by {latest}",
            "start on {earliest} or later",
        ),
        notes={"begins": "preparation begins here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the preparations that are too short, of what has not begun yet."""
        for short in facts.analysis.short_preparations:
            if short.start >= facts.analysis.as_of:
                yield self._report(short, facts)

    def _report(self, short: Preparation, facts: Facts) -> Diagnostic:
        unit = "workdays" if short.need.is_workdays else "days"
        said: dict[str, Fact] = {
            "item": name_item(short.activity),
            "start": short.start,
            "begins": short.begins,
            "what": Word(f"need.{short.need.key}"),
            unit: short.need.days,
            f"has_{unit}": short.has,
            "earliest": short.earliest,
        }
        if short.latest >= facts.analysis.as_of:
            said["latest"] = short.latest
        if short.rest is not None:
            said["rest"] = Word(f"need.{short.rest.key}")
        severity = facts.soften(self.fault.severity, short.start)
        place = Related(short.route, "begins")
        route = (*short.activity.route, "start")
        return self.point_at(route, (short.activity.key,), said, (place,), severity=severity)
