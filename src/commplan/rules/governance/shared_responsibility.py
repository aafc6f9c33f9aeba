"""GOV012: several people are responsible for a task, and nobody is accountable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class SharedResponsibility(Rule):
    """Several people are responsible for a task, and nobody is accountable.

    Why: each of them waits for the others.
    Do: write in `accountable` the one who answers for the task.
    Catalogue: GOV-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team:
          people: [{name: 林一, role: 社群负责人}, {name: 陈澄, role: 内容运营}]
          raci:
            - {task: 群规修订, responsible: [林一, 陈澄]}  # GOV012

    Good::

        title: 粉丝社群 2026
        period: 2026
        team:
          people: [{name: 林一, role: 社群负责人}, {name: 陈澄, role: 内容运营}]
          raci:
            - {task: 群规修订, responsible: [林一, 陈澄], accountable: 林一}
    """

    fault = Fault(
        "GOV012",
        "shared-responsibility",
        Severity.WARNING,
        message=("{count} people are responsible for “{task}”, and nobody is accountable",),
        help=("write `accountable: {first}`, or another one of {people}",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each task of the responsibility table."""
        team = facts.plan.team
        if team is None or "team" in facts.plan.incomplete:
            return
        for number, task in enumerate(team.raci):
            if len(task.responsible) > 1 and task.accountable is None:
                said: dict[str, Fact] = {
                    "count": len(task.responsible),
                    "task": task.task,
                    "first": task.responsible[0],
                    "people": task.responsible,
                }
                route = ("team", "raci", number, "responsible")
                yield self.point_at(route, task.responsible, said)
