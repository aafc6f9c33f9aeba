"""CAP030: one person answers for far more activities than anybody else could take over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.capacity.colleagues import list_freest

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from commplan.analysis.people.ownership import Owner, Ownership
    from commplan.diagnostics import Diagnostic, Fact


class LopsidedOwnership(Rule):
    """One person answers for too large a part of the activities.

    Why: the plan depends on one tired person, and stops with the first flu. The limit is a part
    of all activities; in a small team, one and a half equal shares.
    Do: give some of the activities to colleagues who have hours left.
    Catalogue: CAP-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team:
          people: [{name: 林一, role: 主管}, {name: 陈澄, role: 策划}, {name: 何苗, role: 运营}]
        activities:
          - {name: 春季课, when: 2026-03-03, owner: 林一}  # CAP030
          - {name: 夏季课, when: 2026-06-02, owner: 林一}
          - {name: 秋季课, when: 2026-09-01, owner: 林一}
          - {name: 冬季课, when: 2026-12-01, owner: 林一}
          - {name: 读书会, when: 2026-05-12, owner: 陈澄}

    Good::

        title: 粉丝社群 2026
        period: 2026
        team:
          people: [{name: 林一, role: 主管}, {name: 陈澄, role: 策划}, {name: 何苗, role: 运营}]
        activities:
          - {name: 春季课, when: 2026-03-03, owner: 林一}
          - {name: 夏季课, when: 2026-06-02, owner: 何苗}
          - {name: 秋季课, when: 2026-09-01, owner: 林一}
          - {name: 冬季课, when: 2026-12-01, owner: 何苗}
          - {name: 读书会, when: 2026-05-12, owner: 陈澄}
    """

    fault = Fault(
        "CAP030",
        "lopsided-ownership",
        Severity.INFO,
        message=(
            "{person} answers for {count} of {total} activities ({percent}%, at most {limit}%)",
        ),
        help=(
            "give {surplus} of them to others; {helper} has {free} hours free a week on average",
            "give {surplus} of them to others; {helpers} answer for fewest",
            "give {surplus} of them to others",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare everybody's activities with the limit for a team of this size."""
        ownership, least = facts.analysis.ownership, facts.threshold("owner_at_once")
        if not ownership.team:
            return
        fair = facts.threshold("owner_fair_share_percent") / ownership.team
        limit = max(facts.threshold("owner_share_percent"), fair)
        for owner in ownership.owners:
            count = len(owner.activities)
            if count > least and count * 100 > limit * ownership.activities:
                yield self._report(owner, ownership, limit, facts)

    def _report(
        self, owner: Owner, ownership: Ownership, limit: Decimal, facts: Facts
    ) -> Diagnostic:
        count, total = len(owner.activities), ownership.activities
        said: dict[str, Fact] = {
            "person": owner.person.called,
            "count": count,
            "total": total,
            "percent": round(count * 100 / total),
            "limit": round(limit),
            "surplus": count - int(limit * total / 100),
            **list_freest(owner.person, facts),
        }
        first = owner.activities[0]
        ids = (owner.person.key, *(one.key for one in owner.activities))
        field = "owner" if first.owner is not None else "start"
        return self.point_at((*first.route, field), ids, said)
