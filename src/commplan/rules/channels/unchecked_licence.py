"""CHN104: a partner works with us whose licences were not checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.offers.partners import Engagement
    from commplan.diagnostics import Diagnostic, Fact, Route


class UncheckedLicence(Rule):
    """A partner works with us whose licences were not checked.

    Said where the plan writes `licence_checked: false`; a plan that writes nothing about a partner
    is left alone.

    Why: a stage without a permit, or a doctor without a licence, falls back on the brand.
    Do: check licence, qualification and rights before the first activity.
    Catalogue: CHN-10.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        partners: [{name: 槐安里物业, kind: venue, licence_checked: false}]  # CHN104
        activities:
          - {name: 邻里纳凉会, when: 2026-08-01, partners: 槐安里物业}

    Good::

        title: 粉丝社群 2026
        period: 2026
        partners: [{name: 槐安里物业, kind: venue, licence_checked: true}]
        activities:
          - {name: 邻里纳凉会, when: 2026-08-01, partners: 槐安里物业}
    """

    fault = Fault(
        "CHN104",
        "unchecked-licence",
        Severity.ERROR,
        message=("nobody has checked the licences of {partner}, needed for {item} on {day}",),
        help=("check them before {day}, and write `licence_checked: true`",),
        notes={"item": "{item} begins on {day}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each partner once, with its first activity."""
        first: dict[Route, Engagement] = {}
        for engagement in facts.analysis.engagements:
            known = first.get(engagement.partner.route)
            if known is None or engagement.times[0].start < known.times[0].start:
                first[engagement.partner.route] = engagement
        for engagement in first.values():
            partner, activity = engagement.partner, engagement.activity
            if partner.licence_checked is not False:
                continue
            said: dict[str, Fact] = {
                "partner": name_item(partner),
                "item": name_item(activity),
                "day": engagement.times[0].start,
            }
            place = point_to(activity, "start", "item")
            route = (*partner.route, "licence_checked")
            yield self.point_at(route, (partner.key, activity.key), said, (place,))
