"""CAP051: one operator looks after too many members."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.capacity.charges import point_to_charges

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from commplan.analysis.people.operators import Operator
    from commplan.diagnostics import Diagnostic, Fact

_TIMES = ("now", "Q1", "Q2", "Q3", "Q4")


class TooManyMembers(Rule):
    """One operator looks after too many members.

    Why: questions wait for hours, and who waits for hours does not ask again. The size of today
    and of each quarter is compared; a group with several admins counts for each in part. The
    limit is `ratio_limits` of the team, else a rule of our own: no standard exists.
    Do: train leaders, share the groups with colleagues, or grow more slowly.
    Catalogue: CAP-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 何苗, role: 社群运营}]}
        community:
          groups:
            - {name: 城市群, admins: 何苗, count: 30, size_plan: [6000, 8000, 9000, 9600]}  # CAP051

    Good::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 何苗, role: 社群运营}, {name: 陈澄, role: 社群运营}]}
        community:
          groups:
            - {name: 城市群, admins: [何苗, 陈澄], count: 30, size_plan: [6000, 8000, 9000, 9600]}
    """

    fault = Fault(
        "CAP051",
        "too-many-members",
        Severity.WARNING,
        message=(
            (
                "{person} looks after {count} members {time}; "
                "your plan sets a limit of {limit} for a person"
            ),
            (
                "{person} looks after {count} members {time}; one person can follow "
                "about {usual} with tools (our own rule: no standard exists)"
            ),
        ),
        help=(
            (
                "in the fullest quarter that takes {needed} people: "
                "name leaders or more admins for {over} members"
            ),
        ),
        notes={"group": "{part} of them: {group}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the largest number of members of each operator with the limit."""
        team = facts.plan.team
        own = team.ratio_limits.members_per_operator if team and team.ratio_limits else None
        limit = own if own is not None else facts.threshold("members_per_operator")
        for operator in facts.analysis.operators:
            if max(operator.members, default=0) > limit > 0:
                yield self._report(operator, limit, is_own=own is not None)

    def _report(self, operator: Operator, limit: Decimal, *, is_own: bool) -> Diagnostic:
        members = operator.members
        first = next(place for place, count in enumerate(members) if count > limit)
        said: dict[str, Fact] = {
            "person": operator.person.called,
            "count": round(members[first]),
            "time": Word(f"time.{_TIMES[first]}"),
            "limit" if is_own else "usual": limit,
            "needed": ceil(max(members) / limit),
            "over": ceil(members[first] - limit),
        }
        parts = tuple(one.members[first] for one in operator.charges)
        place, places = point_to_charges(operator, parts)
        ids = (operator.person.key, *(one.group.key for one in operator.charges))
        return self.point_at(place, ids, said, places)
