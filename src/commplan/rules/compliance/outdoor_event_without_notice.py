"""CMP092: an event under the open sky has been announced to nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.places.crowds import count_crowd, find_last_day, is_public_event
from commplan.analysis.wording.words_found import holds_word
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite, find_workday_by
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.places.crowds import Crowd
    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.schedule import Activity


class OutdoorEventWithoutNotice(Rule):
    """An event under the open sky has been announced to nobody.

    A place lies outside by its words (广场, 公园 …), but not where it has a roof (广场店, 侧厅).
    From how many people on, and how long before, are house rules: `outdoor_notice_people` and
    `outdoor_notice_days`.

    Why: the guard of the square sends everybody home.
    Do: give notice to the property or the street office, and write `permit`.
    Catalogue: CMP-09.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 露天品鉴会
            when: 2026-06-20
            format: offline
            place: 人民广场  # CMP092
            attendance: 200

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 露天品鉴会
            when: 2026-06-20
            format: offline
            place: 人民广场
            attendance: 200
            permit: {kind: street_office, apply_by: 2026-06-05}
    """

    fault = Fault(
        "CMP092",
        "outdoor-event-without-notice",
        Severity.WARNING,
        message=("{item} brings {people} people to {place} on {day}, and nobody has been told",),
        help=(
            (
                "give notice to the property or the street office by {last} and write "
                "`permit`; check with legal (source: {source}, as of {seen_on})"
            ),
            (
                "give notice to the property or the street office at once and write "
                "`permit`; check with legal (source: {source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at events outside that are smaller than those of the police."""
        words = facts.dated("outdoor_places").words
        roofs = facts.dated("indoor_places").words
        least = facts.threshold("outdoor_notice_people")
        most = facts.dated("large_event_people").number
        for activity in facts.plan.activities:
            if activity.place is None or activity.permit is not None:
                continue
            crowd = count_crowd(activity) if is_public_event(activity) else None
            if crowd is None or not least <= crowd.people < most or "permit" in activity.unread:
                continue
            if holds_word(activity.place, words) and not holds_word(activity.place, roofs):
                yield self._report(activity, crowd, facts)

    def _report(self, activity: Activity, crowd: Crowd, facts: Facts) -> Diagnostic:
        said: dict[str, Fact] = {
            "item": name_item(activity),
            "people": crowd.people,
            "place": str(activity.place),
            "day": activity.start,
            **cite(facts.dated("outdoor_places")),
        }
        last = find_last_day(activity, int(facts.threshold("outdoor_notice_days")))
        if last >= facts.analysis.as_of:
            said["last"] = find_workday_by(last, facts)
        return self.point_at((*activity.route, "place"), (activity.key,), said)
