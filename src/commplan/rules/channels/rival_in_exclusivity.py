"""CHN103: a partner works with us while another one of its category has us to itself."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.offers.partners import find_rivals
from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class RivalInExclusivity(Rule):
    """A partner works with us while another one of its category has us to itself.

    Compared are partners whose `exclusive` names the same category: the days of an activity with
    the one, from `days_before` before it to `days_after` after it, and the activities with the
    other. Two who work in the same activity, or of whom one is the stand-in of the other, are no
    rivals.

    Why: a claim follows, and the better of the two does not come again.
    Do: keep the distance that was promised, or agree on it with both.
    Catalogue: CHN-10.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        partners:
          - name: 山野拾光
            kind: kol
            exclusive: {category: 露营, days_before: 15, days_after: 15}
          - {name: 野途, kind: kol, exclusive: 露营}
        activities:
          - {name: 露营直播, when: 2026-05-30, partners: 山野拾光}
          - {name: 徒步种草, when: 2026-06-08, partners: 野途}  # CHN103

    Good::

        title: 粉丝社群 2026
        period: 2026
        partners:
          - name: 山野拾光
            kind: kol
            exclusive: {category: 露营, days_before: 15, days_after: 15}
          - {name: 野途, kind: kol, exclusive: 露营}
        activities:
          - {name: 露营直播, when: 2026-05-30, partners: 山野拾光}
          - {name: 徒步种草, when: 2026-06-15, partners: 野途}
    """

    fault = Fault(
        "CHN103",
        "rival-in-exclusivity",
        Severity.ERROR,
        message=(
            (
                "{item} with {partner} on {day} falls into the days that {rival} has for itself "
                "in {category}: {from_day} to {to_day}, around {other}"
            ),
        ),
        help=("begin {item} on {free} or later, or agree on it with {rival}",),
        notes={"exclusive": "what {rival} was promised", "other": "{other} with {rival}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the pairs that the analysis found."""
        for engagement, claim in find_rivals(facts.analysis.engagements):
            rival, other = claim.engagement.partner, claim.engagement.activity
            category = rival.exclusive.category if rival.exclusive is not None else ""
            said: dict[str, Fact] = {
                "item": name_item(engagement.activity),
                "partner": name_item(engagement.partner),
                "day": next(days.start for days in engagement.times if days.overlaps(claim.days)),
                "rival": name_item(rival),
                "category": category,
                "from_day": claim.days.start,
                "to_day": claim.days.end,
                "other": name_item(other),
                "free": claim.days.end + timedelta(days=1),
            }
            places = (
                Related(claim.engagement.route, "other"),
                Related((*rival.route, "exclusive"), "exclusive"),
            )
            ids = (engagement.activity.key, engagement.partner.key, other.key, rival.key)
            yield self.point_at(engagement.route, ids, said, places)
