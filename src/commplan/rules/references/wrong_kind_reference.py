"""REF012: a reference names an item of another kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.kinds import is_beyond_judging, word_of_kinds
from commplan.rules.naming import list_names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.references import Index, Reference
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
        notes={"found": "`{text}` stands here", "again": "and here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at references whose words exist, but not as a kind that fits; equal ones are one."""
        index = facts.analysis.index
        misused: dict[tuple[str, tuple[str, ...]], list[Reference]] = {}
        for reference in facts.analysis.references:
            if reference.found or not index.find_all(reference.text):
                continue
            if not is_beyond_judging(reference, facts.plan):
                misused.setdefault((reference.text, reference.kinds), []).append(reference)
        for references in misused.values():
            yield self._report(references, index)

    def _report(self, references: list[Reference], index: Index) -> Diagnostic:
        first = references[0]
        other = index.find_all(first.text)[0]
        said: dict[str, Fact] = {
            "text": first.text,
            "found": word_of_kinds((other.kind,)),
            "kind": word_of_kinds(first.kinds),
        }
        known = list_names(index, first.kinds)
        if known:
            said["known"] = known
        owners = [one.owner.key for one in references if one.owner is not None]
        again = (Related(one.route, "again") for one in references[1:])
        places = (Related(other.route, "found"), *again)
        return self.point_at(first.route, tuple(dict.fromkeys(owners)), said, places)
