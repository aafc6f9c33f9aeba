"""CAP031: one person answers for too many activities at the same time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.capacity.colleagues import list_freest
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.people.ownership import Owner
    from commplan.diagnostics import Diagnostic, Fact


class TooManyAtOnce(Rule):
    """One person answers for too many activities at the same time.

    Why: on the busiest day, everybody asks the same person. The limit is a number of activities;
    in a small team, one and a half equal shares of all that run on that day.
    Do: give one of them to a colleague, or begin it later.
    Catalogue: CAP-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 负责人}, {name: 陈澄, role: 策划}]}
        activities:
          - {name: 春季课, when: 2026-03-02..13, owner: 林一}
          - {name: 征稿, when: 2026-03-03..20, owner: 林一}
          - {name: 回访, when: 2026-03-04..18, owner: 林一}
          - {name: 义卖, when: 2026-03-10..12, owner: 林一}  # CAP031

    Good::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 负责人}, {name: 陈澄, role: 策划}]}
        activities:
          - {name: 春季课, when: 2026-03-02..13, owner: 林一}
          - {name: 征稿, when: 2026-03-03..20, owner: 林一}
          - {name: 回访, when: 2026-03-04..18, owner: 陈澄}
          - {name: 义卖, when: 2026-03-10..12, owner: 林一}
    """

    fault = Fault(
        "CAP031",
        "too-many-at-once",
        Severity.INFO,
        message=("on {day}, {person} answers for {count} activities at once: {items}",),
        help=(
            "give {item} to {helper} ({free} hours free a week on average), or begin it later",
            "give {item} to one of these, who answer for fewest: {helpers}; or begin it later",
            "begin {item} later",
        ),
        notes={"another": "{another} runs at the same time"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare everybody's busiest day with the limit for a team of this size."""
        ownership = facts.analysis.ownership
        fair = facts.threshold("owner_fair_share_percent") / 100
        for owner in ownership.owners:
            share = fair * owner.all_at_peak / max(ownership.team, 1)
            if len(owner.at_once) > max(facts.threshold("owner_at_once"), share):
                yield self._report(owner, facts)

    def _report(self, owner: Owner, facts: Facts) -> Diagnostic:
        *others, last = sorted(owner.at_once, key=lambda one: one.start)
        said: dict[str, Fact] = {
            "person": owner.person.called,
            "day": owner.peak,
            "count": len(owner.at_once),
            "items": tuple(name_item(one) for one in (*others, last))[:MOST_NAMES],
            "item": name_item(last),
            **list_freest(owner.person, facts),
        }
        places = tuple(
            point_to(one, "start", "another", another=name_item(one)) for one in others[:MOST_NAMES]
        )
        ids = (last.key, owner.person.key, *(one.key for one in others))
        field = "owner" if last.owner is not None else "start"
        return self.point_at((*last.route, field), ids, said, places)
