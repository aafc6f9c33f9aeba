"""REF010: something refers to an item that is not in the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Edit, Fault, Fix, Related, Severity
from commplan.reading.suggest import suggest_name
from commplan.rules.base import Facts, Rule
from commplan.rules.kinds import is_beyond_judging, word_of_kinds
from commplan.rules.naming import MOST_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.references import Reference
    from commplan.diagnostics import Diagnostic, Fact


class UnknownReference(Rule):
    """Something refers to an item that is not in the plan.

    Why: the work is given to somebody who does not exist, such as a colleague who left.
    Do: correct the name, or add the item to its section.
    Catalogue: REF-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 社群负责人}, {name: 陈澄, role: 内容运营}]}
        activities:
          - {name: 招募周, when: 2026-03-02..08, owner: 陈橙}  # REF010

    Good::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 社群负责人}, {name: 陈澄, role: 内容运营}]}
        activities:
          - {name: 招募周, when: 2026-03-02..08, owner: 陈澄}
    """

    fault = Fault(
        "REF010",
        "unknown-reference",
        Severity.ERROR,
        message=("there is no {kind} called `{text}`",),
        help=(
            "did you mean `{suggestion}`? Known: {known}",
            "known: {known}",
            "add it to the plan first",
        ),
        notes={"replace": "write `{suggestion}`", "again": "and here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at references whose words mean nothing in this plan; equal ones are one finding."""
        index = facts.analysis.index
        unknown: dict[tuple[str, tuple[str, ...]], list[Reference]] = {}
        for reference in facts.analysis.references:
            if reference.found or index.find_all(reference.text):
                continue
            if not is_beyond_judging(reference, facts.plan):
                unknown.setdefault((reference.text, reference.kinds), []).append(reference)
        for references in unknown.values():
            yield self._report(references, index.words_of(references[0].kinds))

    def _report(self, references: list[Reference], known: tuple[str, ...]) -> Diagnostic:
        first = references[0]
        said: dict[str, Fact] = {"text": first.text, "kind": word_of_kinds(first.kinds)}
        suggestion = suggest_name(first.text, known)
        fixes: tuple[Fix, ...] = ()
        if suggestion is not None:
            said["suggestion"] = suggestion
            edits = tuple(Edit(reference.route, suggestion) for reference in references)
            fixes = (Fix("replace", edits, {"suggestion": suggestion}),)
        if known:
            said["known"] = known[:MOST_NAMES]
        owners = [one.owner.key for one in references if one.owner is not None]
        places = tuple(Related(one.route, "again") for one in references[1:])
        found = self.point_at(first.route, tuple(dict.fromkeys(owners)), said, places)
        return found._replace(fixes=fixes)
