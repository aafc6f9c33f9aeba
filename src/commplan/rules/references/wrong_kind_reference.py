"""REF012: a reference names an item of another kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.kinds import is_beyond_judging, word_of_kinds
from commplan.rules.naming import list_names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class WrongKindReference(Rule):
    """A reference names an item of another kind.

    Why: an activity cannot be owned by a channel, nor paid from a milestone.
    Do: write the id or name of an item of the kind that belongs here.
    Catalogue: REF-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 社群负责人}, {name: 陈澄, role: 内容运营}]}
        channels: [{name: 企微客户群, kind: group}]
        activities:
          - {name: 招募周, when: 2026-03-02..08, owner: 企微客户群}  # REF012

    Good::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 社群负责人}, {name: 陈澄, role: 内容运营}]}
        channels: [{name: 企微客户群, kind: group}]
        activities:
          - {name: 招募周, when: 2026-03-02..08, owner: 林一}
    """

    fault = Fault(
        "REF012",
        "wrong-kind-reference",
        Severity.ERROR,
        message=("`{text}` is of the kind {found}; the kind {kind} is expected here",),
        help=("possible here: {known}", "add the {kind} to the plan first"),
        notes={"found": "`{text}` stands here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at references whose words exist, but not as a kind that fits."""
        index = facts.analysis.index
        for reference in facts.analysis.references:
            if reference.found:
                continue
            others = index.find_all(reference.text)
            if not others or is_beyond_judging(reference, facts.plan):
                continue
            said: dict[str, Fact] = {
                "text": reference.text,
                "found": word_of_kinds((others[0].kind,)),
                "kind": word_of_kinds(reference.kinds),
            }
            known = list_names(index, reference.kinds)
            if known:
                said["known"] = known
            place = Related(others[0].route, "found")
            ids = (reference.owner.key,) if reference.owner is not None else ()
            yield self.point_at(reference.route, ids, said, (place,))
