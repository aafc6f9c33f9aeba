"""GOV011: the owner of something is a department, or several people in one name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.people.answering import find_shared_owners
from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class OwnerNotAPerson(Rule):
    """The owner of something is a department, or several people in one name.

    Why: when it goes wrong, everybody in the department thought of somebody else.
    Do: write the one person who answers; the others go into `with`.
    Catalogue: GOV-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 社群负责人}, {name: 运营部, role: 日常运营}]}
        milestones:
          - {name: 平台验收, due: 2026-02-27, owner: 运营部}  # GOV011

    Good::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 社群负责人}, {name: 陈澄, role: 日常运营}]}
        milestones:
          - {name: 平台验收, due: 2026-02-27, owner: 陈澄}
    """

    fault = Fault(
        "GOV011",
        "owner-not-a-person",
        Severity.WARNING,
        message=(
            "{owner} is no single person, and answers for {count} things: {items}",
            "{owner} is no single person, and answers for {items}",
            "{owner} is no single person, and answers for something here",
        ),
        help=(
            "write the one person who answers, for example {people}",
            "add that person to the team, and write the name here",
        ),
        notes={"again": "here too"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report each such owner once, with everything that it owns."""
        for shared in find_shared_owners(facts.plan, facts.analysis.references):
            first, *others = shared.uses
            owned = [use.owner for use in shared.uses if use.owner is not None]
            said: dict[str, Fact] = {"owner": name_item(shared.person)}
            if owned:
                said["items"] = tuple(name_item(one) for one in owned[:MOST_NAMES])
            if others:
                said["count"] = len(shared.uses)
            team = facts.plan.team
            people = () if team is None else team.people
            names = tuple(name_item(one) for one in people if one is not shared.person)
            if names:
                said["people"] = names[:3]
            keys = (*dict.fromkeys(one.key for one in owned), shared.person.key)
            places = tuple(Related(use.route, "again") for use in others[:MOST_NAMES])
            yield self.point_at(first.route, keys, said, places)
