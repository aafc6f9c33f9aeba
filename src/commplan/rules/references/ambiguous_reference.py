"""REF011: a reference may mean more than one item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_named, share_an_id

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.references import Reference
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
        message=("`{text}` is the name of {count} items ({kinds}): which one is meant?",),
        help=("give each of them an `id` of its own, and write the id where one is meant",),
        notes={"candidate": "{candidate} is called so", "again": "and here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at references that more than one item answers to; equal ones are one finding."""
        unclear: dict[tuple[str, tuple[str, ...]], list[Reference]] = {}
        for reference in facts.analysis.references:
            if len(reference.found) > 1 and not share_an_id(reference.found):
                unclear.setdefault((reference.text, reference.kinds), []).append(reference)
        for references in unclear.values():
            yield self._report(references)

    def _report(self, references: list[Reference]) -> Diagnostic:
        first = references[0]
        said: dict[str, Fact] = {
            "text": first.text,
            "count": len(first.found),
            "kinds": tuple(dict.fromkeys(Word(f"kind.{named.kind}") for named in first.found)),
        }
        places = [
            Related(named.route, "candidate", facts={"candidate": name_named(named)})
            for named in first.found
        ]
        places += [Related(one.route, "again") for one in references[1:]]
        owners = [one.owner.key for one in references if one.owner is not None]
        return self.point_at(first.route, tuple(dict.fromkeys(owners)), said, tuple(places))
