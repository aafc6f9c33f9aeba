"""CMP071: a creator works for the brand, and nobody says whether that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Part, Severity
from commplan.model.partners import Partner
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.diagnostics import Diagnostic
    from commplan.model.schedule import Activity

_CREATORS = frozenset({"kol", "koc"})
_PUBLISHED_KINDS = frozenset({None, "content", "live", "recruit", "topic"})


class UndisclosedPartnerContent(Rule):
    """A creator works for the brand, and nobody says whether that is shown.

    Looked at are activities with a KOL or KOC that publish something. Information until they are
    near.

    Why: content with a link to the shop that is paid or given for has to be marked.
    Do: write `disclosure`: paid or gifted, marked, and where it is reported.
    Catalogue: CMP-07.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        partners: [{name: 手冲阿北, kind: kol}]
        activities:
          - {name: 阿北开箱, when: 2026-01-20, kind: content, partners: 手冲阿北}  # CMP071

    Good::

        title: 粉丝社群 2026
        period: 2026
        partners: [{name: 手冲阿北, kind: kol}]
        activities:
          - name: 阿北开箱
            when: 2026-01-20
            kind: content
            partners: 手冲阿北
            disclosure: {paid: true, marked: true}
    """

    fault = Fault(
        "CMP071",
        "undisclosed-partner-content",
        Severity.WARNING,
        message=(
            (
                "{partner} publishes in {item} from {day} on, and nobody says whether that is paid "
                "for and marked"
            ),
        ),
        help=(
            (
                "write for instance `disclosure: {{paid: yes, marked: yes}}` before "
                "{day}; check with legal (source: {source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at activities with creators that disclose nothing."""
        fact = facts.dated("advert_mark")
        for activity in facts.plan.activities:
            if activity.kind not in _PUBLISHED_KINDS or activity.status == "cancelled":
                continue
            if activity.disclosure is not None or "disclosure" in activity.unread:
                continue
            creators = tuple(_list_creators(activity, facts))
            if not creators:
                continue
            said = {
                "partner": tuple(one.called for one in creators),
                "item": name_item(activity),
                "day": activity.start,
                **cite(fact),
            }
            weight = facts.soften(Severity.WARNING, activity.start)
            ids = (activity.key, *(one.key for one in creators))
            route = (*activity.route, "partners")
            yield self.point_at(route, ids, said, part=Part.KEY, severity=weight)


def _list_creators(activity: Activity, facts: Facts) -> Iterator[Partner]:
    for text in activity.partners:
        named = facts.analysis.index.find(text, ("partner",))
        if named is not None and isinstance(named.item, Partner) and named.item.kind in _CREATORS:
            yield named.item
