"""A rule that breaks down whenever it is applied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class Raising(Rule):
    """A rule with a bug."""

    fault = Fault("XXX000", "raising", Severity.ERROR, ("",), ("",))

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Divide by nothing."""
        raise ZeroDivisionError(str(facts.plan.root.title))
