"""STR080: two phases share days."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact

_DAY = timedelta(days=1)


class OverlappingPhases(Rule):
    """Two phases share days.

    Why: on those days nobody knows by which outcome the work is judged.
    Do: move the border so that one phase ends the day before the next begins.
    Catalogue: STR-08.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        phases:
          - {name: 筹建, when: 2026-01-01..2026-06-30}
          - {name: 运营, when: 2026-06-15..2026-12-31}  # STR080
        activities:
          - {name: 共创营, when: 2026-03-01..2026-11-30}

    Good::

        title: 粉丝社群 2026
        period: 2026
        phases:
          - {name: 筹建, when: 2026-01-01..2026-06-30}
          - {name: 运营, when: 2026-07-01..2026-12-31}
        activities:
          - {name: 共创营, when: 2026-03-01..2026-11-30}
    """

    fault = Fault(
        "STR080",
        "overlapping-phases",
        Severity.WARNING,
        message=("the phase {second} begins on {start}, while {first} runs until {end}",),
        help=("end {first} on {last}, or start {second} on {following}",),
        notes={"first": "{first} ends here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at neighbours in the row of phases."""
        for first, second, _ in facts.analysis.phase_cover.overlaps:
            said: dict[str, Fact] = {
                "first": name_item(first),
                "second": name_item(second),
                "start": second.start,
                "end": first.end,
                "last": second.start - _DAY,
                "following": first.end + _DAY,
            }
            yield self.point_at(
                (*second.route, "start"),
                (second.key, first.key),
                said,
                (point_to(first, "end", "first"),),
            )
