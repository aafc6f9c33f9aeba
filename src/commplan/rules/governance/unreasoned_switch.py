"""GOV039: a rule is switched off without a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class UnreasonedSwitch(Rule):
    """A rule is switched off without a reason.

    Why: in half a year nobody knows whether that was meant, or who may turn it on again.
    Do: write a `reason`, or let the rule run.
    Catalogue: GOV-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        settings: {rules: [{rule: CAL012, severity: "off"}]}  # GOV039

    Good::

        title: 粉丝社群 2026
        period: 2026
        settings: {rules: [{rule: CAL012, severity: "off", reason: 门店周末照常上班}]}
    """

    fault = Fault(
        "GOV039",
        "unreasoned-switch",
        Severity.WARNING,
        message=("{rule} is switched off without a reason",),
        help=("write why: `{{rule: {rule}, severity: off, reason: …}}`, or let it run",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the rules that the plan switches off."""
        settings = facts.plan.settings
        for number, one in enumerate(settings.rules if settings is not None else ()):
            if one.severity == "off" and not one.reason:
                place = ("settings", "rules", number, "rule")
                yield self.point_at(place, (one.rule,), {"rule": one.rule})
