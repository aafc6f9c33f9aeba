"""CHN105: the main host of a show has no stand-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.offers.partners import Engagement
    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.model.partners import Partner

_HOSTS = frozenset({"kol", "koc", "expert"})


class HostWithoutStandIn(Rule):
    """The only guest host of a live show or a large activity has no stand-in.

    Hosts are partners of kind `kol`, `koc` or `expert`; a second one in the same activity is a
    stand-in.

    Why: a missed train ends the evening.
    Do: name a `backup` who knows the products.
    Catalogue: CHN-10.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        partners: [{name: 山野拾光, kind: kol}, {name: 周末慢半拍, kind: koc}]
        activities:
          - {name: 露营直播, kind: live, when: 2026-05-30, partners: 山野拾光}  # CHN105

    Good::

        title: 粉丝社群 2026
        period: 2026
        partners: [{name: 山野拾光, kind: kol, backup: 周末慢半拍}, {name: 周末慢半拍, kind: koc}]
        activities:
          - {name: 露营直播, kind: live, when: 2026-05-30, partners: 山野拾光}
    """

    fault = Fault(
        "CHN105",
        "host-without-stand-in",
        Severity.WARNING,
        message=(
            (
                "{partner} is the only host of {item} on {day} and has no stand-in; likewise for "
                "{also}"
            ),
            "{partner} is the only host of {item} on {day} and has no stand-in",
        ),
        help=(
            "write {other} as `backup` of {partner}, and agree on the day",
            "name a `backup` of {partner}, and agree on the day",
        ),
        notes={"partner": "{partner} has no `backup`"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at shows with one host; all shows of a host are one finding."""
        hosts: dict[Route, list[Engagement]] = {}
        for engagement in facts.analysis.engagements:
            activity = engagement.activity
            is_show = activity.kind == "live" or activity.size == "large"
            if is_show and engagement.partner.kind in _HOSTS:
                hosts.setdefault(activity.route, []).append(engagement)
        alone: dict[Route, list[Engagement]] = {}
        for engagements in hosts.values():
            partner = engagements[0].partner
            if len(engagements) == 1 and not partner.backup and "backup" not in partner.unread:
                alone.setdefault(partner.route, []).append(engagements[0])
        for engagements in alone.values():
            yield self._report(engagements, facts.plan.partners)

    def _report(self, engagements: list[Engagement], partners: tuple[Partner, ...]) -> Diagnostic:
        first, *others = engagements
        said: dict[str, Fact] = {
            "partner": name_item(first.partner),
            "item": name_item(first.activity),
            "day": first.times[0].start,
        }
        if others:
            said["also"] = tuple(name_item(one.activity) for one in others[:MOST_NAMES])
        other = _find_other(first, partners)
        if other is not None:
            said["other"] = name_item(other)
        ids = (*(one.activity.key for one in engagements), first.partner.key)
        place = point_to(first.partner, "name", "partner")
        return self.point_at(first.route, ids, said, (place,))


def _find_other(engagement: Engagement, partners: tuple[Partner, ...]) -> Partner | None:
    """Return another host whose contract, where there is one, covers the day."""
    days = engagement.times[0]
    return next(
        (
            one
            for one in partners
            if one.kind in _HOSTS
            and one.route != engagement.partner.route
            and (one.contract is None or one.contract.range.contains(days))
        ),
        None,
    )
