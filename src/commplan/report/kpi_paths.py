"""The quarterly paths of the first KPIs as charts, last year's quarters beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Chart, ChartKind, Series
from commplan.report.kpi_changes import choose_first_kpis
from commplan.report.sections import make_section
from commplan.texts.format import format_number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from commplan.analysis.goals.kpi import YearTarget
    from commplan.report.blocks import Section
    from commplan.report.brief import Brief

_MOST_CHARTS = 4
_CHARTS_A_SECTION = 4
_MOST_DECIMALS = 2


def show_paths(brief: Brief) -> Iterator[Section]:
    """Show up to four charts a section, for KPIs that have at least one quarter's target."""
    charted = [
        target
        for target in choose_first_kpis(brief, len(brief.plan.kpis))
        if target.kpi.targets is not None
        and any(value is not None for value in target.kpi.targets.by_quarter(target.kpi.rollup))
    ][:_MOST_CHARTS]
    for first in range(0, len(charted), _CHARTS_A_SECTION):
        pair = charted[first : first + _CHARTS_A_SECTION]
        charts = tuple(
            _draw_path(brief, target, f"path-{number}")
            for number, target in enumerate(pair, first + 1)
        )
        targets = brief.join(_word_goal(brief, target) for target in pair)
        headline = brief.terms.goals.paths_headline.fill(len(pair), targets=targets)
        yield make_section(brief, f"paths-{first // _CHARTS_A_SECTION + 1}", headline, *charts)


def _word_goal(brief: Brief, target: YearTarget) -> str:
    value = "" if target.year is None else brief.measure(target.year, brief.tell(target.kpi.unit))
    return brief.terms.goals.target_text.format(name=brief.call(target.kpi), value=value)


def _draw_path(brief: Brief, target: YearTarget, key: str) -> Chart:
    kpi, terms = target.kpi, brief.terms.goals
    series: list[Series] = []
    if kpi.baseline is not None and kpi.baseline.quarters is not None:
        series.append(Series(terms.last_year, kpi.baseline.quarters.by_quarter(kpi.rollup)))
    planned = kpi.targets.by_quarter(kpi.rollup) if kpi.targets is not None else ()
    series.append(Series(terms.target, planned))
    quarters = tuple(brief.texts.format.quarter.format(number=number) for number in range(1, 5))
    values = brief.join(
        f"{quarter} {format_number(value)}"
        for quarter, value in zip(quarters, planned, strict=False)
        if value is not None
    )
    return Chart(
        key=key,
        kind=ChartKind.COLUMNS,
        title=brief.call(kpi),
        unit=brief.tell(kpi.unit),
        categories=quarters,
        series=tuple(series),
        decimals=max(_count_decimals(value) for one in series for value in one.values),
        alt=terms.chart_alt.format(name=brief.call(kpi), values=values),
    )


def _count_decimals(value: Decimal | None) -> int:
    """Return how many digits behind the point a number needs, at most two."""
    if value is None:
        return 0
    words = format_number(value)
    return min(len(words.partition(".")[2]), _MOST_DECIMALS)
