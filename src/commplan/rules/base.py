"""What a rule is: one fault, one class, one file; its docstring is its page and its test."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from commplan.diagnostics import Diagnostic, Fact, Fault, Part, Related

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from commplan.analysis import Analysis
    from commplan.diagnostics import Route
    from commplan.model.base import Item
    from commplan.model.plan import Plan


class Facts(NamedTuple):
    """What rules judge: the plan and what follows from it."""

    plan: Plan
    analysis: Analysis

    def has(self, path: str) -> bool:
        """Tell whether the plan says anything at a path such as ``budget.total``.

        The path names a section, then perhaps a field of it or of any of its items.
        """
        section, _, rest = path.partition(".")
        value = getattr(self.plan, section)
        parts = value if isinstance(value, tuple) else (value,)
        if not rest:
            return any(part is not None for part in parts)
        return any(part is not None and _has(part, rest) for part in parts)


def _has(part: object, path: str) -> bool:
    name, _, rest = path.partition(".")
    value = getattr(part, name)
    parts = value if isinstance(value, tuple) else (value,)
    return any(one is not None and (not rest or _has(one, rest)) for one in parts)


class Documented(ABC):
    """A fault with a page: everything that has a code and can be explained.

    The docstring says what is wrong, ``Why:`` it matters, what to ``Do:``, the row of the
    ``Catalogue:``, and shows a ``Bad::`` and a ``Good::`` plan. In the bad one, a comment with the
    code stands on each guilty line.
    """

    fault: ClassVar[Fault]


class ReaderFault(Documented):
    """A fault that is found while reading, before there is a plan to judge."""


class Rule(Documented):
    """A fault that is found in a plan that was read.

    ``needs`` are the paths (see ``Facts.has``) without which the rule has nothing to judge.
    """

    needs: ClassVar[tuple[str, ...]] = ()

    @abstractmethod
    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Yield one diagnostic for each time that the fault is found."""

    def point_at(
        self,
        route: Route,
        ids: tuple[str, ...],
        facts: Mapping[str, Fact] | None = None,
        related: tuple[Related, ...] = (),
        part: Part = Part.VALUE,
    ) -> Diagnostic:
        """Return a diagnostic of this rule's fault."""
        return Diagnostic(self.fault, route, part, ids, facts or {}, related)


def point_to(item: Item, field: str, note: str, /, **facts: Fact) -> Related:
    """Return a related place: a field of an item, with a note of the fault."""
    return Related((*item.route, field), note, facts=facts)
