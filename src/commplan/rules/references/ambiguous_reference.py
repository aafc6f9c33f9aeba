"""REF011: a reference may mean more than one item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_named, share_an_id

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class AmbiguousReference(Rule):
    """A reference may mean more than one item.

    Why: two items have the same name, and nobody can tell which one is meant.
    Do: give the items ids and refer to the id.
    Catalogue: REF-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {name: 复盘, due: 2026-06-30}
          - {name: 复盘, due: 2026-12-11}
        activities:
          - {name: 调整方案, when: 2026-12-14, after: 复盘}  # REF011

    Good::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {id: M1, name: 复盘, due: 2026-06-30}
          - {id: M2, name: 复盘, due: 2026-12-11}
        activities:
          - {name: 调整方案, when: 2026-12-14, after: M2}
    """

    fault = Fault(
        "REF011",
        "ambiguous-reference",
        Severity.ERROR,
        message=("`{text}` may be {first} or {second}",),
        help=("give both an `id` and write the id here",),
        notes={"candidate": "{candidate} is called so"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at references that more than one item answers to."""
        for reference in facts.analysis.references:
            found = reference.found
            if len(found) <= 1 or share_an_id(found):
                continue
            said: dict[str, Fact] = {
                "text": reference.text,
                "first": name_named(found[0]),
                "second": name_named(found[1]),
            }
            places = tuple(
                Related(named.route, "candidate", facts={"candidate": name_named(named)})
                for named in found
            )
            ids = (reference.owner.key,) if reference.owner is not None else ()
            yield self.point_at(reference.route, ids, said, places)
