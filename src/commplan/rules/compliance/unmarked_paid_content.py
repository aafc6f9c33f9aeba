"""CMP070: content that is paid for or gifted is not marked as an advert."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Edit, Fault, Fix, Part, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.offers import Disclosure
    from commplan.model.schedule import Activity


class UnmarkedPaidContent(Rule):
    """Content that is paid for or gifted is not marked as an advert.

    An error where it says that nothing is marked; where it says nothing, information until the
    activity is near.

    Why: it is the brand that is held to account, and the platform cuts its traffic.
    Do: have each post marked 广告, and write `marked: yes`.
    Catalogue: CMP-07.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 博主试用
            when: 2026-06-18
            disclosure: {gifted: true, marked: false}  # CMP070

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 博主试用
            when: 2026-06-18
            disclosure: {gifted: true, marked: true}
    """

    fault = Fault(
        "CMP070",
        "unmarked-paid-content",
        Severity.ERROR,
        message=(
            "{item} pays for content from {paid_from} on, and its posts are not marked as adverts",
            (
                "{item} gives products for content from {day} on, and its posts are not marked as "
                "adverts"
            ),
        ),
        help=(
            (
                "have every post with a link to the shop marked 广告 before {day}; check "
                "with legal (source: {source}, as of {seen_on})"
            ),
        ),
        notes={"mark": "mark it"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at activities that disclose that they pay or give."""
        for activity in facts.plan.activities:
            shown = activity.disclosure
            if shown is None or activity.status == "cancelled" or shown.marked:
                continue
            if shown.paid or shown.gifted:
                yield self._report(activity, shown, facts)

    def _report(self, activity: Activity, shown: Disclosure, facts: Facts) -> Diagnostic:
        said: dict[str, Fact] = {
            "item": name_item(activity),
            "day": activity.start,
            **cite(facts.dated("advert_mark")),
        }
        if shown.paid:
            said["paid_from"] = activity.start
        place = (*activity.route, "disclosure")
        if shown.marked is None:
            weight = facts.soften(Severity.ERROR, activity.start)
            return self.point_at(place, (activity.key,), said, part=Part.KEY, severity=weight)
        place = (*place, "marked")
        fix = Fix("mark", (Edit(place, "yes"),))
        return self.point_at(place, (activity.key,), said, fixes=(fix,))
