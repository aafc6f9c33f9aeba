"""CAP050: one operator looks after too many groups."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.capacity.charges import point_to_charges

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from commplan.analysis.people.operators import Operator
    from commplan.diagnostics import Diagnostic, Fact


class TooManyGroups(Rule):
    """One operator looks after too many groups.

    Why: groups in which nobody answers go silent. Groups count for their admins, each for a part,
    or for the owner of the channel; those with a leader do not count. The limit is `ratio_limits`
    of the team, else a rule of our own: no standard exists.
    Do: train leaders, close groups, share them with colleagues, or use better tools.
    Catalogue: CAP-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 何苗, role: 社群运营}]}
        community:
          groups:
            - {name: 城市群, count: 90, admins: [何苗]}  # CAP050

    Good::

        title: 粉丝社群 2026
        period: 2026
        team:
          people: [{name: 何苗, role: 运营}, {name: 陈澄, role: 运营}, {name: 林一, role: 店长}]
        community:
          groups:
            - {name: 城市群, count: 90, admins: [何苗, 陈澄, 林一]}
    """

    fault = Fault(
        "CAP050",
        "too-many-groups",
        Severity.WARNING,
        message=(
            "{person} looks after {count} groups; your plan sets a limit of {limit} for a person",
            (
                "{person} looks after {count} groups; one person can follow about {usual} "
                "(our own rule: no standard exists)"
            ),
        ),
        help=("that takes {needed} people: name leaders or more admins, or close {over} groups",),
        notes={"group": "{part} of them: {group}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare what falls to each operator with the limit."""
        team = facts.plan.team
        own = team.ratio_limits.groups_per_operator if team and team.ratio_limits else None
        limit = own if own is not None else facts.threshold("groups_per_operator")
        for operator in facts.analysis.operators:
            if operator.groups > limit > 0:
                yield self._report(operator, limit, is_own=own is not None)

    def _report(self, operator: Operator, limit: Decimal, *, is_own: bool) -> Diagnostic:
        said: dict[str, Fact] = {
            "person": operator.person.called,
            "count": operator.groups,
            "limit" if is_own else "usual": limit,
            "needed": ceil(operator.groups / limit),
            "over": ceil(operator.groups - limit),
        }
        parts = tuple(one.groups for one in operator.charges)
        place, places = point_to_charges(operator, parts)
        ids = (operator.person.key, *(one.group.key for one in operator.charges))
        return self.point_at(place, ids, said, places)
