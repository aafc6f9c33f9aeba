"""GOV040: a limit that the plan sets itself does not hold."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_UP
from typing import TYPE_CHECKING

from commplan.analysis.limits.judging import Broken
from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.governance.amounts_of_limits import write_number, write_reading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.limits.judging import Excess, Reading
    from commplan.diagnostics import Diagnostic, Fact


class BrokenLimit(Rule):
    """A limit that the plan sets itself does not hold.

    Why: the planner wrote it down because somebody had to rely on it.
    Do: bring the figure back inside the limit, or change the limit with those who set it.
    Catalogue: GOV-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        budget: {total: 64万}
        limits:
          - {expr: budget.total <= 60万, message: 总部只批了六十万}  # GOV040

    Good::

        title: 粉丝社群 2026
        period: 2026
        budget: {total: 60万}
        limits:
          - {expr: budget.total <= 60万, message: 总部只批了六十万}
    """

    fault = Fault(
        "GOV040",
        "broken-limit",
        Severity.WARNING,
        message=(
            "{said} (condition: {condition}; actual: {actual})",
            "{said} (condition: {condition})",
            "a limit of the plan does not hold. Condition: {condition}; actual: {actual}",
            "a limit of the plan does not hold. Condition: {condition}",
        ),
        help=(
            "lower {figure} by {over}; if things have changed, write {value} instead of {bound}",
            "raise {figure} by {short}; if things have changed, write {value} instead of {bound}",
            "lower {figure} by more than {strictly_over}",
            "raise {figure} by more than {strictly_short}",
            "change the plan, or the condition in `expr`",
        ),
        notes={"figure": "{reading}", "day": "{reading}, from {day}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the limits that are broken, in the order of the file."""
        for verdict in facts.analysis.limits:
            if isinstance(verdict, Broken):
                yield self._report(verdict)

    def _report(self, broken: Broken) -> Diagnostic:
        limit = broken.limit
        said: dict[str, Fact] = {"condition": limit.expr}
        if limit.message is not None:
            said["said"] = limit.message
        if len(broken.readings) == 1:
            said["actual"] = _write_value(broken.readings[0])
        elif broken.readings:
            said["actual"] = tuple(write_reading(one) for one in broken.readings)
        if broken.excess is not None:
            said |= _explain(broken.excess)
        keys = tuple(dict.fromkeys(one.key for one in broken.readings if one.key is not None))
        places = tuple(_show(one) for one in broken.readings)
        return self.point_at((*limit.route, "expr"), keys or (limit.key,), said, places)


def _write_value(reading: Reading) -> str:
    return write_number(reading.measure.value, is_percent=reading.is_percent)


def _explain(excess: Excess) -> dict[str, Fact]:
    """Return what to change by how much, rounded so that the limit holds afterwards."""
    if not excess.over or excess.relation in {"==", "!="}:
        return {}
    figure, is_percent = excess.figure, excess.figure.is_percent
    is_over, is_strict = excess.relation in {"<", "<="}, excess.relation in {"<", ">"}
    name = "over" if is_over else "short"
    over = write_number(excess.over, is_percent=is_percent, rounding=ROUND_UP)
    if is_strict:
        return {"figure": figure.text, f"strictly_{name}": over}
    rounding = ROUND_CEILING if is_over else ROUND_FLOOR
    return {
        "figure": figure.text,
        name: over,
        "bound": write_number(excess.bound.number, is_percent=excess.bound.is_percent),
        "value": write_number(figure.measure.value, is_percent=is_percent, rounding=rounding),
    }


def _show(reading: Reading) -> Related:
    said: dict[str, Fact] = {"reading": write_reading(reading)}
    if reading.measure.day is None:
        return Related(reading.measure.route, "figure", facts=said)
    return Related(reading.measure.route, "day", facts={**said, "day": reading.measure.day})
