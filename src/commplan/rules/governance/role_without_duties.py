"""GOV037: a role of members has no duties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class RoleWithoutDuties(Rule):
    """A role of members has no duties.

    Ordinary members may have permissions only.

    Why: a title without duties is a reason for envy and for nothing else.
    Do: write the `duties` of the role, or take it out.
    Catalogue: GOV-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        community:
          member_roles:
            - {name: 群主, kind: owner, duties: [定规则]}
            - {name: 管理员, kind: admin, permissions: [禁言]}  # GOV037

    Good::

        title: 粉丝社群 2026
        period: 2026
        community:
          member_roles:
            - {name: 群主, kind: owner, duties: [定规则]}
            - {name: 管理员, kind: admin, duties: [每天巡群两次], permissions: [禁言]}
    """

    fault = Fault(
        "GOV037",
        "role-without-duties",
        Severity.WARNING,
        message=("{count} roles of members have no duties: {roles}", "{role} has no duties"),
        help=("write the `duties` of {role}, what it does and how often",),
        notes={"again": "{role} has none either"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report all roles without duties together."""
        community = facts.plan.community
        if community is None or "community" in facts.plan.incomplete:
            return
        found = [
            (number, role.name)
            for number, role in enumerate(community.member_roles)
            if not role.duties and not (role.kind == "ordinary" and role.permissions)
        ]
        if not found:
            return
        names = tuple(name for _, name in found)
        said: dict[str, Fact] = {"role": names[0]}
        if len(found) > 1:
            said |= {"count": len(found), "roles": names}
        routes = [("community", "member_roles", number, "name") for number, _ in found]
        places = tuple(
            Related(route, "again", facts={"role": name})
            for route, name in zip(routes[1:], names[1:], strict=True)
        )
        yield self.point_at(routes[0], names, said, places)
