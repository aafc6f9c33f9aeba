"""CMP072: paid content is not reported to the platform that asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.wording.words_found import holds_word
from commplan.diagnostics import Fault, Part, Severity
from commplan.model.partners import Partner
from commplan.model.places import Channel
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.diagnostics import Diagnostic
    from commplan.model.schedule import Activity


class MissingPlatformReport(Rule):
    """Paid content is not reported to the platform that asks for it.

    Looked at are paid and gifted contents on Xiaohongshu and Douyin, by channel or partner.
    Information until they are near.

    Why: content outside 蒲公英 or 星图 costs the brand points, and then traffic.
    Do: report it there, and write `platform_report`.
    Catalogue: CMP-07.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 小红书, kind: content}]
        activities:
          - name: 博主试用
            when: 2026-01-20
            channels: [小红书]
            disclosure: {paid: true, marked: true}  # CMP072

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 小红书, kind: content}]
        activities:
          - name: 博主试用
            when: 2026-01-20
            channels: [小红书]
            disclosure: {paid: true, marked: true, platform_report: 蒲公英报备}
    """

    fault = Fault(
        "CMP072",
        "missing-platform-report",
        Severity.ERROR,
        message=(
            (
                "{item} pays for content on {place} from {day} on, and no report to "
                "the platform is written"
            ),
        ),
        help=(
            (
                "report it through 蒲公英 or 星图 before {day} and write `platform_report`; "
                "check with legal (source: {source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at paid content on platforms with a tool for reports."""
        fact = facts.dated("reporting_places")
        for activity in facts.plan.activities:
            shown = activity.disclosure
            if shown is None or activity.status == "cancelled" or not shown.paid:
                continue
            if shown.platform_report is not None:
                continue
            names = (one for one in _list_places(activity, facts) if holds_word(one, fact.words))
            place = next(names, None)
            if place is None:
                continue
            said = {
                "item": name_item(activity),
                "place": place,
                "day": activity.start,
                **cite(fact),
            }
            weight = facts.soften(Severity.ERROR, activity.start)
            route = (*activity.route, "disclosure")
            yield self.point_at(route, (activity.key,), said, part=Part.KEY, severity=weight)


def _list_places(activity: Activity, facts: Facts) -> Iterator[str]:
    """Yield the platforms of an activity: those of its channels, then those of its partners."""
    for text in (*activity.channels, *activity.partners):
        named = facts.analysis.index.find(text, ("channel", "partner"))
        match named.item if named is not None else None:
            case Channel() as channel:
                yield channel.platform or channel.called
            case Partner() as partner:
                yield from (str(one) for one in partner.platforms)
            case _:
                pass
