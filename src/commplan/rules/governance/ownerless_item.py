"""GOV010: nobody answers for a milestone, KPI, risk, channel or activity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.people.answering import find_freest, find_ownerless
from commplan.diagnostics import Fault, Severity, Word
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class OwnerlessItem(Rule):
    """Nobody answers for a milestone, KPI, risk, channel or activity.

    An activity takes the owner of its campaign, everything that of the plan. Groups have admins
    (GOV034); a severe risk without an owner is RSK010.

    Why: shared is nobody's.
    Do: write one `owner` at each, or one at the root of the plan.
    Catalogue: GOV-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 社群负责人}, {name: 陈澄, role: 内容运营}]}
        milestones:
          - {name: 规则定稿, due: 2026-01-30, owner: 林一}
          - {name: 平台验收, due: 2026-02-27}  # GOV010

    Good::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 社群负责人}, {name: 陈澄, role: 内容运营}]}
        milestones:
          - {name: 规则定稿, due: 2026-01-30, owner: 林一}
          - {name: 平台验收, due: 2026-02-27, owner: 陈澄}
    """

    fault = Fault(
        "GOV010",
        "ownerless-item",
        Severity.WARNING,
        message=(
            "nobody answers for {count} items: {items}",
            "nobody answers for {item} ({kind})",
        ),
        help=("write one `owner` at each, for example {person}, who owns {owned}",),
        notes={"again": "nobody answers for {item} ({kind})"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report all such items together; offer the member of the team who owns least."""
        found = find_ownerless(facts.plan, facts.analysis.index)
        references = facts.analysis.references
        person = find_freest(facts.plan, references)
        if not found or person is None:
            return
        first = found[0]
        owned = sum(
            1
            for one in references
            if one.route[-1] == "owner" and any(named.item is person for named in one.found)
        )
        said: dict[str, Fact] = {
            "item": name_item(first),
            "kind": Word(f"kind.{first.kind_of_item}"),
            "person": name_item(person),
            "owned": owned,
        }
        if len(found) > 1:
            said |= {
                "count": len(found),
                "items": tuple(name_item(one) for one in found[:MOST_NAMES]),
            }
        places = tuple(
            point_to(
                one,
                one.naming,
                "again",
                item=name_item(one),
                kind=Word(f"kind.{one.kind_of_item}"),
            )
            for one in found[1:MOST_NAMES]
        )
        keys = tuple(one.key for one in found)
        yield self.point_at((*first.route, first.naming), keys, said, places)
