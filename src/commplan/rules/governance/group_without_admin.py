"""GOV034: groups have nobody who looks after them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.places import Group


class GroupWithoutAdmin(Rule):
    """A group has nobody who looks after it.

    A leader who runs the group counts as an admin.

    Why: advertising and quarrels stay where everybody can read them.
    Do: name the `admins` of the group.
    Catalogue: GOV-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 社群负责人}]}
        community:
          groups:
            - {name: 手账一群, admins: 林一}
            - {name: 手账二群}  # GOV034

    Good::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 社群负责人}]}
        community:
          groups:
            - {name: 手账一群, admins: 林一}
            - {name: 手账二群, admins: 林一}
    """

    fault = Fault(
        "GOV034",
        "group-without-admin",
        Severity.WARNING,
        message=("{count} groups have no admin: {items}", "the group {item} has no admin"),
        help=(
            "write `admins` at each; {person} already looks after {others}",
            "write `admins` at each",
        ),
        notes={"again": "{item} has none either"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report all groups without an admin together."""
        community = facts.plan.community
        if community is None:
            return
        led = {text for leader in community.leaders for text in leader.groups}
        found = [
            group
            for group in community.groups
            if not group.admins and "admins" not in group.unread and not led & _words(group)
        ]
        if not found:
            return
        said: dict[str, Fact] = {"item": name_item(found[0])}
        if len(found) > 1:
            said |= {
                "count": len(found),
                "items": tuple(name_item(one) for one in found[:MOST_NAMES]),
            }
        kept = next((group for group in community.groups if group.admins), None)
        if kept is not None:
            said |= {"person": kept.admins[0], "others": name_item(kept)}
        places = tuple(
            point_to(one, "name", "again", item=name_item(one)) for one in found[1:MOST_NAMES]
        )
        keys = tuple(one.key for one in found)
        yield self.point_at((*found[0].route, "name"), keys, said, places)


def _words(group: Group) -> set[str]:
    return {group.key, group.called}
