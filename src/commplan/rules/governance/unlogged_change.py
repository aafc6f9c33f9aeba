"""GOV038: an approved plan has a later version, and no change was logged."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity, Word
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact

_FIRST = re.compile(r"[vV]?\s*(0(\.\d+)*|1(\.0)*)")


class UnloggedChange(Rule):
    """An approved plan has a later version, and no change was logged.

    Why: nobody can tell any more what was approved and what came later.
    Do: write in `governance.change_log` what was changed, when, why and by whom.
    Catalogue: GOV-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        status: approved
        version: "1.2"  # GOV038

    Good::

        title: 粉丝社群 2026
        period: 2026
        status: approved
        version: "1.2"
        team: {people: [{name: 林一, role: 社群负责人}]}
        governance:
          change_log:
            - {date: 2026-01-04, what: 话题周移到四月, why: 等新品上架, by: 林一}
    """

    fault = Fault(
        "GOV038",
        "unlogged-change",
        Severity.WARNING,
        message=("the plan is {status} and has version {version}, but no change is logged",),
        help=("write under `governance`: `change_log: [{{date: {today}, what: …, why: …}}]`",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at plans that were approved and are no longer in their first version."""
        plan, root = facts.plan, facts.plan.root
        logged = plan.governance.change_log if plan.governance is not None else ()
        if root.status not in {"approved", "running"} or root.version is None or logged:
            return
        if _FIRST.fullmatch(root.version) or "governance" in {*plan.unread, *plan.incomplete}:
            return
        said: dict[str, Fact] = {
            "status": Word(f"plan.status.{root.status}"),
            "version": root.version,
            "today": facts.analysis.as_of.isoformat(),
        }
        yield self.point_at(("version",), (), said)
