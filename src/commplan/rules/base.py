"""What a rule is: one fault, one class, one file; its docstring is its page and its test."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from commplan.analysis.inheritance import find_approver, find_owner
from commplan.diagnostics import Diagnostic, Fact, Fault, Part, Related, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from decimal import Decimal

    from commplan.analysis import Analysis
    from commplan.analysis.dated_facts import DatedFact
    from commplan.diagnostics import Fix, Route
    from commplan.model.base import Item
    from commplan.model.plan import Plan


class Facts(NamedTuple):
    """What rules judge: the plan and what follows from it."""

    plan: Plan
    analysis: Analysis

    def has(self, need: str) -> bool:
        """Tell whether the plan says anything at a path such as ``budget.total``; see ``Said``."""
        return self.analysis.said.has(need)

    def threshold(self, name: str) -> Decimal:
        """Return the value of a threshold in this plan; KeyError where there is none."""
        return self.analysis.thresholds[name]

    def dated(self, name: str) -> DatedFact:
        """Return a fact of law or of a platform; KeyError where there is none."""
        from commplan.analysis.dated_facts import find_dated_fact

        return find_dated_fact(name)

    def owner_of(self, item: Item) -> str | None:
        """Return who answers for an item, as written; an activity inherits, all do of the plan."""
        return find_owner(item, self.plan, self.analysis.index)

    def approver_of(self, item: Item) -> str | None:
        """Return who approves an item, as written; an activity inherits, all do of the plan."""
        return find_approver(item, self.plan, self.analysis.index)

    def soften(self, severity: Severity, start: date) -> Severity:
        """Return the weight of a missing detail: information until the item is near."""
        near = self.threshold("detail_days")
        is_near = (start - self.analysis.as_of).days <= near
        return severity if is_near else Severity.INFO


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

    What a rule needs to have anything to judge stands in its entry of ``RULES``.
    """

    @abstractmethod
    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Yield one diagnostic for each time that the fault is found."""

    def point_at(  # noqa: PLR0913 - the parts of a diagnostic, each named where it is rare
        self,
        route: Route,
        ids: tuple[str, ...],
        facts: Mapping[str, Fact] | None = None,
        related: tuple[Related, ...] = (),
        part: Part = Part.VALUE,
        *,
        severity: Severity | None = None,
        fixes: tuple[Fix, ...] = (),
    ) -> Diagnostic:
        """Return a diagnostic of this rule's fault, with a weight of its own where one is given."""
        return Diagnostic(
            self.fault, route, part, ids, facts or {}, related, fixes, weight=severity
        )


def point_to(item: Item, field: str, note: str, /, **facts: Fact) -> Related:
    """Return a related place: a field of an item, with a note of the fault."""
    return Related((*item.route, field), note, facts=facts)
