"""REV010: the actuals speak of an item that the plan does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.references import ANY_KIND, SECTION_OF_KIND
from commplan.analysis.review.mentions import list_mentions
from commplan.diagnostics import Edit, Fault, Fix, Key, Related, Severity, Word
from commplan.reading.suggest import suggest_name
from commplan.rules.base import Facts, Rule
from commplan.rules.kinds import is_beyond_judging, word_of_kinds
from commplan.rules.naming import list_names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.references import Reference
    from commplan.diagnostics import Diagnostic, Fact


_SPENT_ON = ("activity", "campaign", "category", "line")
"""What is offered where anything may be named: only money is said of anything."""


class UnknownActualsItem(Rule):
    """The actuals speak of an item that the plan does not have.

    Why: the number lands nowhere, and the deck shows a gap where there is a result.
    Do: correct the name; a risk that came up during the year gets `new: true`.
    Catalogue: REV-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 成员数, unit: 人, direction: higher, rollup: last, targets: [900, 950, 990, 999]}
        --- # actuals/2026-Q1.yaml
        quarter: Q1
        kpis:
          - {kpi: 会员数, value: 910}  # REV010

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 成员数, unit: 人, direction: higher, rollup: last, targets: [900, 950, 990, 999]}
        --- # actuals/2026-Q1.yaml
        quarter: Q1
        kpis:
          - {kpi: 成员数, value: 910}
        risks:
          - {risk: 主力纸材断供, new: true, probability: 3, impact: 4}
    """

    fault = Fault(
        "REV010",
        "unknown-actuals-item",
        Severity.ERROR,
        message=(
            "`{text}` is of the kind {other} in the plan, and the kind {kind} is asked for here",
            "the plan has no {kind} called `{text}`",
        ),
        help=(
            "write the {kind} instead of the {other}; known: {known}",
            "did you mean `{suggestion}`? Known: {known}",
            "if it came up during the year, add `{new}: true`; known: {known}",
            "if it came up during the year, add `{new}: true`",
            "known: {known}",
            "add the {kind} to `{section}` of the plan, or take the line out",
            "add the {kind} to the plan, or take the line out",
        ),
        notes={"replace": "write `{suggestion}`", "again": "and here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at references whose words mean nothing of their kind; equal ones are one finding."""
        unknown: dict[tuple[str, tuple[str, ...]], list[Reference]] = {}
        for one in list_mentions(facts.analysis.actuals, facts.analysis.index):
            if not one.found and not is_beyond_judging(one, facts.plan):
                unknown.setdefault((one.text, one.kinds), []).append(one)
        for references in unknown.values():
            yield self._report(references, facts)

    def _report(self, references: list[Reference], facts: Facts) -> Diagnostic:
        first, index = references[0], facts.analysis.index
        said: dict[str, Fact] = {"text": first.text, "kind": word_of_kinds(first.kinds)}
        names = list_names(index, _SPENT_ON if ANY_KIND in first.kinds else first.kinds)
        if names:
            said["known"] = names
        elif first.kinds[0] in SECTION_OF_KIND:
            said["section"] = Key(SECTION_OF_KIND[first.kinds[0]])
        others = index.find_all(first.text)
        fixes: tuple[Fix, ...] = ()
        suggestion = suggest_name(first.text, index.words_of(first.kinds))
        if others:
            said["other"] = Word(f"kind.{others[0].kind}")
        elif suggestion is not None:
            said["suggestion"] = suggestion
            edits = tuple(Edit(one.route, suggestion) for one in references)
            fixes = (Fix("replace", edits, {"suggestion": suggestion}),)
        elif first.kinds == ("risk",):
            said["new"] = Key("new")
        places = tuple(Related(one.route, "again") for one in references[1:])
        return self.point_at(first.route, (first.text,), said, places, fixes=fixes)
