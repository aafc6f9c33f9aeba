"""CMP053: products that are not for minors are promoted to minors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.wording.words_found import find_meant
from commplan.diagnostics import Fault, Related, Severity
from commplan.model.foundations import Product, Segment
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite, look_up_refusals
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.diagnostics import Diagnostic, Route
    from commplan.model.schedule import Activity

_MOST_PLACES = 5
_QUIET_KINDS = frozenset({"setup", "meeting", "survey", "service"})


class UnfitForMinors(Rule):
    """Products that are not for minors are promoted to minors.

    The product is that of the plan's `industry`, or of an offer's product by its category.

    Why: cosmetics, alcohol, health food and drugs are kept out of everything that is aimed at them.
    Do: leave the segment out of these activities (`exclude`), or promote something else there.
    Catalogue: CMP-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        industry: 化妆品
        segments:
          - {name: 中学生, minors: true}  # CMP053
        activities:
          - {name: 校园试用周, when: 2026-09-07..11, audience: 中学生}

    Good::

        title: 粉丝社群 2026
        period: 2026
        industry: 化妆品
        segments:
          - {name: 大学生, minors: false}
        activities:
          - {name: 校园试用周, when: 2026-09-07..11, audience: 大学生}
    """

    fault = Fault(
        "CMP053",
        "unfit-for-minors",
        Severity.ERROR,
        message=("{segment} are minors, and {activities} promotes {product} to them",),
        help=(
            (
                "take {segment} out of the audience, or promote another product there; check with "
                "legal (source: {source}, as of {seen_on})"
            ),
        ),
        notes={"activity": "{activity}, {day}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Collect the activities for each segment of minors; one finding for each."""
        by_segment: dict[Route, tuple[Segment, list[tuple[Activity, str]]]] = {}
        if not any(segment.minors for segment in facts.plan.segments):
            return
        for activity in facts.plan.activities:
            if activity.status == "cancelled" or activity.kind in _QUIET_KINDS:
                continue
            for segment in _list_minors(activity, facts):
                product = _find_product(activity, facts)
                if product is not None:
                    found = by_segment.setdefault(segment.route, (segment, []))
                    found[1].append((activity, product))
        for segment, activities in by_segment.values():
            yield self._report(segment, activities, facts)

    def _report(
        self, segment: Segment, activities: list[tuple[Activity, str]], facts: Facts
    ) -> Diagnostic:
        said = {
            "segment": segment.called,
            "activities": tuple(name_item(one) for one, _ in activities)[:MOST_NAMES],
            "product": activities[0][1],
            **cite(facts.dated("unfit_for_minors")),
        }
        places = tuple(
            Related(
                (*one.route, "audience"),
                "activity",
                facts={"activity": name_item(one), "day": one.start},
            )
            for one, _ in activities[:_MOST_PLACES]
        )
        ids = (segment.key, *(one.key for one, _ in activities))
        return self.point_at((*segment.route, "minors"), ids, said, places)


def _list_minors(activity: Activity, facts: Facts) -> Iterator[Segment]:
    find = facts.analysis.index.find
    excluded = {named.route for text in activity.exclude if (named := find(text, ("segment",)))}
    for text in activity.audience:
        named = find(text, ("segment", "tier", "group"))
        item = named.item if named is not None else None
        if isinstance(item, Segment) and item.minors and item.route not in excluded:
            yield item


def _find_product(activity: Activity, facts: Facts) -> str | None:
    """Return what is promoted and not for minors: of an offer, else of the whole industry."""
    words = facts.dated("unfit_for_minors").words
    refusals = look_up_refusals(facts)
    products = [
        named.item
        for offer in activity.offers
        if (named := facts.analysis.index.find(offer.product, ("product",))) is not None
        and isinstance(named.item, Product)
    ]
    for product in products:
        if product.category and find_meant(product.category, words, refusals) is not None:
            return product.called
    for industry in facts.plan.root.industry if not products else ():
        if find_meant(industry, words, refusals) is not None:
            return str(industry)
    return None
