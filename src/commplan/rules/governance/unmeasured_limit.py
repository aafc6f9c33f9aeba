"""GOV042: a limit of the plan is not judged, because the plan does not say enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.limits.judging import Unmeasured
from commplan.diagnostics import Fault, Key, Severity
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class UnmeasuredLimit(Rule):
    """A limit of the plan is not judged, because the plan lacks a figure that it asks for.

    Why: a limit that is silent looks like one that holds.
    Do: write the field that the help names, or take the limit out.
    Catalogue: GOV-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        limits:
          - expr: budget.total <= 60万  # GOV042

    Good::

        title: 粉丝社群 2026
        period: 2026
        budget: {total: 60万}
        limits:
          - expr: budget.total <= 60万
    """

    fault = Fault(
        "GOV042",
        "unmeasured-limit",
        Severity.INFO,
        message=(
            "the limit is not judged: the plan does not say enough to know {figures}",
            "the limit is not judged: {divisors} is 0, and nothing can be divided by it",
        ),
        help=(
            "write `{field}` under `{section}` first",
            "list them under `{section}` first",
            "change the condition so that it does not divide by 0",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the limits that nobody can judge."""
        for verdict in facts.analysis.limits:
            if isinstance(verdict, Unmeasured):
                limit = verdict.limit
                yield self.point_at((*limit.route, "expr"), (limit.key,), _explain(verdict))


def _explain(verdict: Unmeasured) -> dict[str, Fact]:
    missing = [one for one in verdict.lacks if one.needs is not None]
    if not missing:
        return {"divisors": tuple(dict.fromkeys(one.text for one in verdict.lacks))}
    section, _, field = (missing[0].needs or "").partition(".")
    said: dict[str, Fact] = {
        "figures": tuple(dict.fromkeys(one.text for one in missing)),
        "section": Key(section),
    }
    return said | {"field": Key(field.rpartition(".")[2])} if field else said
