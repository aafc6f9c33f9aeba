"""CAL111: members are recruited before rules, platform and admins are ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity, Word
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity

_MOST_ITEMS = 5


class RecruitingBeforeReady(Rule):
    """Members are recruited before rules, platform and admins are ready.

    The days stand in `community.readiness`; for the rules, `published_on` stands in where it says
    nothing.

    Why: people enter an empty group without rules, and leave it for good.
    Do: recruit from the day on which all three are ready.
    Catalogue: CAL-11.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        community:
          readiness: {rules: 2026-01-30, platform: 2026-01-09, admins: 2026-01-09}
        activities:
          - {name: 第一批招募, when: 2026-01-12..23, kind: recruit}  # CAL111

    Good::

        title: 粉丝社群 2026
        period: 2026
        community:
          readiness: {rules: 2026-01-30, platform: 2026-01-09, admins: 2026-01-09}
        activities:
          - {name: 第一批招募, when: 2026-02-02..13, kind: recruit}
    """

    fault = Fault(
        "CAL111",
        "recruiting-before-ready",
        Severity.ERROR,
        message=(
            (
                "{count} activities recruit before {lacking} are ready ({ready}), "
                "{item} first, on {start}"
            ),
            "{item} recruits from {start} on, but {lacking} are ready only on {ready}",
        ),
        help=("recruit from {earliest} on, or have {lacking} ready by {latest}",),
        notes={"ready": "ready on {day}", "item": "{one} begins here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at what recruits; all that begins too early is one finding."""
        ready = dict(_list_ready(facts.plan))
        latest = max(ready.values(), default=None)
        if latest is None:
            return
        early: dict[tuple[str | int, ...], tuple[date, Activity]] = {}
        for one in facts.analysis.occurrences:
            is_early = one.range.start < latest and facts.plan.period.overlaps(one.range)
            if one.activity.kind == "recruit" and is_early:
                early.setdefault(one.activity.route, (one.range.start, one.activity))
        if early:
            ordered = sorted(early.values(), key=lambda one: one[0])
            yield self._report(ordered, ready, facts)

    def _report(
        self, early: list[tuple[date, Activity]], ready: dict[str, date], facts: Facts
    ) -> Diagnostic:
        start, first = early[0]
        latest = max(ready.values())
        lacking = [name for name, day in ready.items() if day > start]
        calendar = facts.analysis.calendar
        said: dict[str, Fact] = {
            "item": name_item(first),
            "start": start,
            "lacking": tuple(Word(f"ready.{name}") for name in lacking),
            "ready": latest,
            "earliest": latest,
            "latest": calendar.last_workday_before(start) or start,
        }
        if len(early) > 1:
            said["count"] = len(early)
        base = ("community", "readiness")
        written = facts.plan.community.readiness if facts.plan.community else None
        places = tuple(
            Related((*base, name), "ready", facts={"day": ready[name]})
            for name in lacking
            if written is not None and getattr(written, name) is not None
        )
        others = tuple(
            point_to(one, "start", "item", one=name_item(one)) for _, one in early[1:_MOST_ITEMS]
        )
        ids = tuple(one.key for _, one in early)
        return self.point_at((*first.route, "start"), ids, said, (*places, *others))


def _list_ready(plan: Plan) -> Iterator[tuple[str, date]]:
    community = plan.community
    if community is None:
        return
    ready = community.readiness
    published = community.rules.published_on if community.rules is not None else None
    rules = ready.rules if ready is not None and ready.rules is not None else published
    if rules is not None:
        yield "rules", rules
    if ready is not None and ready.platform is not None:
        yield "platform", ready.platform
    if ready is not None and ready.admins is not None:
        yield "admins", ready.admins
