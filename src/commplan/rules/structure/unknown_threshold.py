"""STR024: a threshold is set that no rule knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.thresholds import THRESHOLDS
from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.reading.suggest import suggest_name
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class UnknownThreshold(Rule):
    """A threshold is set that no rule knows.

    Why: the rule that it was meant for still uses the usual number, and nobody notices.
    Do: write the name as docs/thresholds.md has it.
    Catalogue: STR-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        settings: {thresholds: {detail_day: 30}}  # STR024

    Good::

        title: 粉丝社群 2026
        period: 2026
        settings: {thresholds: {detail_days: 30}}
    """

    fault = Fault(
        "STR024",
        "unknown-threshold",
        Severity.ERROR,
        message=("there is no threshold `{word}`",),
        help=("did you mean `{suggestion}`?", "some of the names: {known}"),
        notes={"replace": "write `{suggestion}`"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the names under ``settings.thresholds``."""
        settings = facts.plan.settings
        for number, one in enumerate(settings.thresholds if settings is not None else ()):
            if one.name in THRESHOLDS:
                continue
            place = ("settings", "thresholds", number, "name")
            said: dict[str, Fact] = {"word": one.name, "known": tuple(THRESHOLDS)[:6]}
            fixes: tuple[Fix, ...] = ()
            near = suggest_name(one.name, THRESHOLDS)
            if near is not None:
                said["suggestion"] = near
                fixes = (Fix("replace", (Edit(place, near),)),)
            yield self.point_at(place, (one.name,), said, fixes=fixes)
