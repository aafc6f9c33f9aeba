"""CMP025: a gift does not say everything that has to be public."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Part, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite, find_workday_by, has_started
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.offers import Gift
    from commplan.model.schedule import Activity


class IncompleteGiftFacts(Rule):
    """A gift does not say everything that has to be public.

    Information until the activity is near, a warning then, an error once it has begun.

    Why: what exactly one gets, how many there are and until when is what buyers quarrel about.
    Do: write specification, number, period and way of giving beside the kind.
    Catalogue: CMP-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 年货节满赠
            when: 2026-01-20
            offers:
              - {gift: {kind: 帆布袋, number: 300}}  # CMP025

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 年货节满赠
            when: 2026-01-20
            offers:
              - {gift: {kind: 帆布袋, spec: 35×40 厘米, number: 300, period: 当日, how: 随单寄出}}
    """

    fault = Fault(
        "CMP025",
        "incomplete-gift-facts",
        Severity.WARNING,
        message=(
            "{item} began on {began}, and its gift {gift} does not say: {missing}",
            "{item} starts on {start}, and its gift {gift} does not say yet: {missing}",
        ),
        help=(
            (
                "it has run since {began}: publish these today; check with legal "
                "(source: {source}, as of {seen_on})"
            ),
            (
                "write these and publish them by {by}; check with legal "
                "(source: {source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each gift; one finding with all that is missing."""
        asked = facts.dated("gift_facts").words
        for activity in facts.plan.activities:
            if activity.status == "cancelled":
                continue
            for number, offer in enumerate(activity.offers):
                gift = offer.gift
                if gift is not None and (missing := _list_missing(gift, asked)):
                    yield self._report(activity, number, missing, facts)

    def _report(
        self, activity: Activity, number: int, missing: tuple[str, ...], facts: Facts
    ) -> Diagnostic:
        gift = activity.offers[number].gift
        said: dict[str, Fact] = {
            "item": name_item(activity),
            "gift": str(gift.kind) if gift is not None else "",
            "start": activity.start,
            "missing": tuple(Word(f"gift_fact.{field}") for field in missing),
            **cite(facts.dated("gift_facts")),
        }
        weight = facts.soften(Severity.WARNING, activity.start)
        if has_started(activity.start, facts):
            weight = Severity.ERROR
            said["began"] = activity.start
        else:
            said["by"] = find_workday_by(activity.start - timedelta(days=1), facts)
        route = (*activity.route, "offers", number, "gift")
        return self.point_at(route, (activity.key,), said, part=Part.KEY, severity=weight)


def _list_missing(gift: Gift, asked: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(field for field in asked if getattr(gift, field) is None)
