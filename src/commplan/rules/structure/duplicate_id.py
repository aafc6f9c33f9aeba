"""STR030: the same id stands at two items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import has_id, name_item, name_named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.references import Named
    from commplan.diagnostics import Diagnostic, Fact


class DuplicateId(Rule):
    """The same id stands at two items.

    Why: references become ambiguous, and a copied row overwrites its source.
    Do: give the second item an id of its own and look at who refers to it.
    Catalogue: STR-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {id: M1, name: 规则定稿, due: 2026-01-30}
        activities:
          - {id: M1, name: 招募周, when: 2026-03-02..08}  # STR030

    Good::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {id: M1, name: 规则定稿, due: 2026-01-30}
        activities:
          - {id: A1, name: 招募周, when: 2026-03-02..08}
    """

    fault = Fault(
        "STR030",
        "duplicate-id",
        Severity.ERROR,
        message=("the id `{id}` of {second} is already the id of {first}",),
        help=(
            "give {second} another id, such as `{free}`; these refer to `{id}`: {users}",
            "give {second} another id, such as `{free}`",
        ),
        notes={"first": "{first} has it here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the ids of all items, in the order of the file."""
        index = facts.analysis.index
        taken = {named.key for named in index.items}
        first: dict[str, Named] = {}
        for named in index.items:
            if not has_id(named):
                continue
            earlier = first.setdefault(named.key, named)
            if earlier is not named:
                yield self._report(named, earlier, facts, taken)

    def _report(self, second: Named, first: Named, facts: Facts, taken: set[str]) -> Diagnostic:
        users = tuple(
            name_item(reference.owner)
            for reference in facts.analysis.references
            if reference.text == second.key and reference.owner is not None
        )
        said: dict[str, Fact] = {
            "id": second.key,
            "second": name_named(second),
            "first": name_named(first),
            "free": _next_free(second.key, taken),
        }
        if users:
            said["users"] = users
        place = Related((*first.route, "id"), "first")
        return self.point_at((*second.route, "id"), (second.key,), said, (place,))


def _next_free(id_: str, taken: set[str]) -> str:
    """Return the next free id of the same series: ``A12`` after ``A11``."""
    stem = id_.rstrip("0123456789")
    digits = id_[len(stem) :]
    number = int(digits or "1") + 1
    while f"{stem}{number:0{len(digits)}}" in taken:
        number += 1
    return f"{stem}{number:0{len(digits)}}"
