"""REF010: something refers to an item that is not in the plan."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from commplan.analysis.references import ANY_KIND, SECTION_OF_KIND
from commplan.diagnostics import Edit, Fault, Fix, Key, Related, Severity
from commplan.reading.suggest import suggest_name
from commplan.rules.base import Facts, Rule
from commplan.rules.kinds import is_beyond_judging, word_of_kinds
from commplan.rules.naming import MOST_NAMES, list_names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.references import Reference
    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.people import Person, Stakeholder

_BETWEEN_NAMES = r"\s*[、，,；;/&＆+＋]\s*|\s+and\s+|[和与及]"
"""What planners put between names where YAML wants a list."""


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
        message=(
            "the plan names {names}, but lists no {kind} at all",
            "there is no {kind} called `{text}`",
        ),
        help=(
            "list them under `{section}`, {count} in all, each with its name",
            "write a list with commas and spaces: [{parts}]",
            "only one name fits here, {either}; `with` takes the others",
            "only one name fits here: {alone}",
            "that is a role; write who has it: {holders}",
            "did you mean `{suggestion}`? Known: {known}",
            "if the name has changed, write `{renamed}` here too; known: {known}",
            "known: {known}",
            "add the {kind} under `{section}` first",
            "add the {kind} to the plan first",
        ),
        notes={"replace": "write `{suggestion}`", "again": "and here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at references whose words mean nothing in this plan; equal ones are one finding.

        Where the plan lists nothing of a kind, all names of that kind are one finding.
        """
        index = facts.analysis.index
        missing: dict[tuple[str, ...], list[Reference]] = {}
        single: list[list[Reference]] = []
        for references in _collect_unknown(facts):
            kinds = references[0].kinds
            if index.words_of(kinds) or ANY_KIND in kinds:
                single.append(references)
            else:
                missing.setdefault(kinds, []).extend(references)
        for references in missing.values():
            yield self._report(references, None, facts)
        unknown_kinds = Counter(references[0].kinds for references in single)
        for references in single:
            kinds = references[0].kinds
            is_likely = unknown_kinds[kinds] == 1 and len(references) > 1
            renamed = _find_renamed(kinds, facts) if is_likely else None
            yield self._report(references, renamed, facts)

    def _report(self, references: list[Reference], renamed: str | None, facts: Facts) -> Diagnostic:
        first = references[0]
        index = facts.analysis.index
        known = index.words_of(first.kinds)
        said: dict[str, Fact] = {"text": first.text, "kind": word_of_kinds(first.kinds)}
        suggestion = suggest_name(first.text, known)
        if suggestion is not None:
            said["suggestion"] = suggestion
        elif renamed is not None:
            said["renamed"] = suggestion = renamed
        fixes: tuple[Fix, ...] = ()
        if suggestion is not None:
            edits = tuple(Edit(reference.route, suggestion) for reference in references)
            fixes = (Fix("replace", edits, {"suggestion": suggestion}),)
        said |= _explain(first, facts)
        if known:
            said["known"] = list_names(index, first.kinds)
        elif first.kinds[0] in SECTION_OF_KIND:
            said["section"] = Key(SECTION_OF_KIND[first.kinds[0]])
        names = tuple(dict.fromkeys(one.text for one in references))
        if len(names) > 1:
            said |= {"names": names[:MOST_NAMES], "count": len(names)}
        owners = [one.owner.key for one in references if one.owner is not None]
        places = tuple(Related(one.route, "again") for one in references[1:])
        found = self.point_at(first.route, tuple(dict.fromkeys(owners)), said, places)
        return found._replace(fixes=fixes)


def _collect_unknown(facts: Facts) -> list[list[Reference]]:
    """Return the references that nothing answers to, those of one word together.

    Where the id of an item could not be read, a word of its kind may be that id.
    """
    index = facts.analysis.index
    lost = {
        named.kind for named in index.items if named.item is not None and "id" in named.item.unread
    }
    unknown: dict[str, list[Reference]] = {}
    for reference in facts.analysis.references:
        if reference.found or index.find_all(reference.text):
            continue
        is_lost = lost and (ANY_KIND in reference.kinds or lost & set(reference.kinds))
        if not is_lost and not is_beyond_judging(reference, facts.plan):
            unknown.setdefault(reference.text, []).append(reference)
    return list(unknown.values())


def _find_renamed(kinds: tuple[str, ...], facts: Facts) -> str | None:
    """Return the one name of these kinds that nothing refers to: the new name of what is missed.

    Planners rename a person in the team and forget the activities.
    """
    referred = {named.route for one in facts.analysis.references for named in one.found}
    items = [one for one in facts.analysis.index.items if one.kind in kinds and one.called]
    idle = [one.called for one in items if one.route not in referred]
    return idle[0] if len(idle) == 1 else None


def _explain(reference: Reference, facts: Facts) -> dict[str, Fact]:
    """Say what an unknown text may be that is no slip of the pen: several names, or a role."""
    names = tuple(re.split(_BETWEEN_NAMES, reference.text))
    if len(names) > 1 and all(facts.analysis.index.find(one, reference.kinds) for one in names):
        is_list = isinstance(reference.route[-1], int)
        if is_list:
            return {"parts": ", ".join(names)}
        return {"either" if reference.route[0] == "activities" else "alone": names}
    if "person" in reference.kinds and facts.plan.team is not None:
        team = facts.plan.team
        people: tuple[Person | Stakeholder, ...] = (*team.people, *team.stakeholders)
        holders = tuple(one.called for one in people if one.role == reference.text)
        return {"holders": holders} if holders else {}
    return {}
