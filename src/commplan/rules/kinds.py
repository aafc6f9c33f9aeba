"""The kinds of items, as words of a message; and which of them cannot be judged yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.references import ANY_KIND, SECTION_OF_KIND, is_always_defined
from commplan.diagnostics import Word

if TYPE_CHECKING:
    from commplan.analysis.references import Reference
    from commplan.diagnostics import Fact
    from commplan.model.plan import Plan


def word_of_kinds(kinds: tuple[str, ...]) -> Fact:
    """Return the word of the first kind, which is the usual one."""
    return Word(f"kind.{kinds[0]}")


def is_beyond_judging(reference: Reference, plan: Plan) -> bool:
    """Tell whether a reference may be right although nothing in the plan answers to it.

    It may name something that always exists (the whole audience), or an item of a section that
    stands in the file and could not be read, or not all of it, or an item whose own name could not
    be read.
    """
    if any(is_always_defined(kind, reference.text) for kind in reference.kinds):
        return True
    if any(not one.key and _is_one_of(one.kind, reference.kinds) for one in plan.broken):
        return True
    kinds = SECTION_OF_KIND if ANY_KIND in reference.kinds else reference.kinds
    lacking = {*plan.unread, *plan.incomplete}
    return any(SECTION_OF_KIND.get(kind) in lacking for kind in kinds)


def _is_one_of(kind: str, kinds: tuple[str, ...]) -> bool:
    return ANY_KIND in kinds or kind in kinds
