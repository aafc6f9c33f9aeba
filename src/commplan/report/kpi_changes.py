"""How the year's target of a KPI compares with its baseline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.goals.units import is_percent
from commplan.texts.format import format_number, put_sign, round_half_up

if TYPE_CHECKING:
    from decimal import Decimal

    from commplan.analysis.goals.kpi import YearTarget
    from commplan.report.brief import Brief


def choose_first_kpis(brief: Brief, most: int, *, one_each: bool = False) -> tuple[YearTarget, ...]:
    """Return the first KPI of each dimension that has a year's target.

    Where there are fewer dimensions than ``most``, further KPIs follow in the order of the file,
    unless ``one_each`` is wanted.
    """
    known = [target for target in brief.analysis.year_targets if target.year is not None]
    firsts: dict[str, YearTarget] = {}
    for target in known:
        firsts.setdefault(target.kpi.dimension or "", target)
    others = () if one_each else (one for one in known if one not in firsts.values())
    chosen = (*firsts.values(), *others)
    return chosen[:most]


def measure_change(target: YearTarget) -> Decimal | None:
    """Return the change from the baseline to the year's target, in percent of the baseline."""
    baseline = target.kpi.baseline
    if baseline is None or target.year is None or baseline.value == 0:
        return None
    return (target.year - baseline.value) * 100 / abs(baseline.value)


def is_better(target: YearTarget) -> bool:
    """Tell whether the year's target is better than the baseline."""
    change = measure_change(target)
    if change is None:
        return False
    return change < 0 if target.kpi.direction == "lower" else change > 0


def word_change(brief: Brief, target: YearTarget) -> str:
    """Word the change: in points for a rate, in percent for anything else; "" where unknown."""
    baseline, change = target.kpi.baseline, measure_change(target)
    if baseline is None or target.year is None or change is None:
        return ""
    if is_percent(target.kpi.unit):
        points = _sign(target.year - baseline.value)
        return brief.texts.format.percent_points.format(number=points)
    return brief.terms.labels.percent.format(number=_sign(round_half_up(change)))


def _sign(number: Decimal) -> str:
    return put_sign(format_number(abs(number)), number)
