"""GOV036: the rules of the community are published after the first members have come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Edit, Fault, Fix, Part, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.schedule import Activity


class RulesPublishedLate(Rule):
    """The rules of a new community are not published before its first members come.

    A community whose groups have members already is open; what is asked of it is in GOV035.

    Why: whoever came before the rules never agreed to them.
    Do: publish the rules before recruiting begins.
    Catalogue: GOV-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        community:
          groups: [{name: 手账一群}]
          rules: {joining: [买过一本手账], published_on: 2026-02-09}  # GOV036
        activities:
          - {name: 首批招募, when: 2026-02-02..08, kind: recruit}

    Good::

        title: 粉丝社群 2026
        period: 2026
        community:
          groups: [{name: 手账一群}]
          rules: {joining: [买过一本手账], published_on: 2026-01-30}
        activities:
          - {name: 首批招募, when: 2026-02-02..08, kind: recruit}
    """

    fault = Fault(
        "GOV036",
        "rules-published-late",
        Severity.WARNING,
        message=(
            "the rules are published on {day}, after {opening} begins on {start}",
            "{opening} begins on {start}, and no day is set on which the rules are published",
        ),
        help=("write `published_on: {by}`, or begin {opening} after that",),
        notes={"opening": "{opening} begins here", "forward": "write {by}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the day of publishing with the start of the first recruiting."""
        community = facts.plan.community
        rules = community.rules if community is not None else None
        opening = _find_opening(facts)
        if community is None or rules is None or opening is None:
            return
        if (
            any(group.size_now for group in community.groups)
            or "community" in facts.plan.incomplete
        ):
            return
        ready = community.readiness.rules if community.readiness is not None else None
        day = rules.published_on
        if (ready is not None and day is None) or (day is not None and day <= opening.start):
            return
        if ready is not None and ready > opening.start:
            return  # recruiting before the rules are ready is an error of its own
        calendar = facts.analysis.calendar
        by = calendar.last_workday_before(opening.start) or opening.start
        said: dict[str, Fact] = {
            "opening": name_item(opening),
            "start": opening.start,
            "by": by.isoformat(),
        }
        place = point_to(opening, "start", "opening")
        weight = facts.soften(Severity.WARNING, opening.start)
        if day is None:
            whole = ("community", "rules")
            yield self.point_at(whole, (opening.key,), said, (place,), Part.KEY, severity=weight)
            return
        said["day"] = day
        route = ("community", "rules", "published_on")
        fixes = (Fix("forward", (Edit(route, by.isoformat()),)),)
        yield self.point_at(route, (opening.key,), said, (place,), severity=weight, fixes=fixes)


def _find_opening(facts: Facts) -> Activity | None:
    """Return the activity with which recruiting begins."""
    recruiting = (
        one
        for one in facts.plan.activities
        if one.kind == "recruit" and one.status != "cancelled" and one.range.days >= 1
    )
    return min(recruiting, key=lambda one: one.start, default=None)
