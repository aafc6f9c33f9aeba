"""Where new members come from: what each source is expected to bring, and at what price."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.blocks import Chart, ChartKind, Series
from commplan.report.money_scale import head_money, show_amount
from commplan.report.occurrences import add_up_costs, count_times, group_occurrences
from commplan.report.sections import make_section
from commplan.report.tables import head_cell, left, make_table, number_cell, right, word_cell
from commplan.report.targets import find_kpi
from commplan.texts.format import format_number

if TYPE_CHECKING:
    from commplan.model.goals import Kpi
    from commplan.model.schedule import Activity
    from commplan.report.blocks import Section, Table
    from commplan.report.brief import Brief

_RECRUITING = frozenset({"recruit", "referral"})
_MOST_BARS = 12


@dataclass(frozen=True, slots=True)
class Source:
    """An activity that brings members: how many in the year, and what it costs."""

    activity: Activity
    volume: Decimal
    cost: Decimal | None


def show_recruiting(brief: Brief) -> Section | None:
    """Show the sources of the KPI to which most recruiting activities contribute."""
    kpi = _find_recruiting_kpi(brief)
    if kpi is None:
        return None
    sources = sorted(_list_sources(brief, kpi), key=lambda one: -one.volume)
    total = sum((one.volume for one in sources), Decimal(0))
    if total <= 0:
        return None
    blocks = (
        _draw_sources(brief, kpi, sources[:_MOST_BARS]),
        _list_costs(brief, kpi, sources, total),
    )
    return make_section(brief, "recruiting", _weigh_sources(brief, kpi, sources), *blocks)


def _find_recruiting_kpi(brief: Brief) -> Kpi | None:
    found: Counter[str] = Counter()
    kpis: dict[str, Kpi] = {}
    for activity in brief.plan.activities:
        if activity.kind not in _RECRUITING:
            continue
        for one in activity.targets:
            kpi = find_kpi(brief, one.kpi)
            if kpi is not None:
                found[kpi.key] += 1
                kpis[kpi.key] = kpi
    return kpis[found.most_common(1)[0][0]] if found else None


def _list_sources(brief: Brief, kpi: Kpi) -> list[Source]:
    """Return every activity that adds to the KPI, a series with all its occurrences."""
    costs, occurrences = add_up_costs(brief), group_occurrences(brief)
    sources = []
    for activity in brief.plan.activities:
        held = occurrences.get(activity.route, [])
        each = sum(
            (one.value for one in activity.targets if find_kpi(brief, one.kpi) is kpi), Decimal(0)
        )
        if each and held:
            volume = each * count_times(activity, held)
            sources.append(Source(activity, volume, costs.get(activity.route)))
    return sources


def _draw_sources(brief: Brief, kpi: Kpi, sources: list[Source]) -> Chart:
    terms, unit = brief.terms.activities, brief.tell(kpi.unit)
    names = tuple(brief.call(one.activity) for one in sources)
    values = brief.join(
        f"{name} {format_number(one.volume)}" for name, one in zip(names, sources, strict=True)
    )
    return Chart(
        key="recruiting",
        kind=ChartKind.BARS,
        title=terms.volume,
        unit=unit,
        categories=names,
        series=(Series(brief.call(kpi), tuple(one.volume for one in sources)),),
        decimals=0,
        alt=terms.chart_alt.format(kpi=brief.call(kpi), values=values),
    )


def _list_costs(brief: Brief, kpi: Kpi, sources: list[Source], total: Decimal) -> Table:
    terms, unit = brief.terms.activities, brief.tell(kpi.unit)
    columns = (
        left(terms.recruiting, 1.8),
        right(brief.add_unit(terms.volume, unit), 0.9),
        right(head_money(brief, terms.cost), 0.9),
        right(head_money(brief, terms.unit_cost), 0.9),
    )
    costs = sum((one.cost or Decimal(0) for one in sources), Decimal(0))
    last = (
        word_cell(brief.terms.labels.total),
        number_cell(total),
        show_amount(costs),
        show_amount(costs / total, decimals=2),
    )
    rows = (
        (
            head_cell(brief.call(one.activity)),
            number_cell(one.volume),
            show_amount(one.cost),
            show_amount(None if one.cost is None else one.cost / one.volume, decimals=2),
        )
        for one in sources
    )
    return make_table("recruiting-costs", terms.recruiting, columns, rows, last)


def _weigh_sources(brief: Brief, kpi: Kpi, sources: list[Source]) -> str:
    """Compare the sum with the year's target where sums may be compared, else name the largest."""
    terms = brief.terms.activities
    total = sum((one.volume for one in sources), Decimal(0))
    words = brief.measure(total, brief.tell(kpi.unit))
    year = next((one.year for one in brief.analysis.year_targets if one.kpi is kpi), None)
    if year is not None and year > 0 and kpi.rollup == "sum":
        attained = brief.percent(total, year)
        return terms.sources_target_headline.fill(len(sources), total=words, attained=attained)
    return terms.sources_headline.fill(
        len(sources),
        total=words,
        name=brief.call(sources[0].activity),
        share=brief.percent(sources[0].volume, total),
    )
