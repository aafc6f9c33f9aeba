"""How many members each tier has, and is planned to have at the end of each quarter."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.money.quarters import QUARTERS
from commplan.report.blocks import Chart, ChartKind, Series, Tone
from commplan.report.monthly import list_months
from commplan.report.sections import make_section
from commplan.report.tables import head_cell, left, make_table, number_cell, right, word_cell
from commplan.texts.format import format_number

if TYPE_CHECKING:
    from commplan.model.membership import Tier
    from commplan.report.blocks import Cell, Section, Table
    from commplan.report.brief import Brief

_NO_QUARTERS: tuple[Decimal | None, ...] = (None,) * len(QUARTERS)


def show_tier_growth(brief: Brief, tiers: tuple[Tier, ...]) -> Section | None:
    """Show the members of the tiers on top of each other, and how far each tier grows."""
    sizes = {brief.call(tier): _list_sizes(tier) for tier in tiers if tier.members is not None}
    if not any(tier.members and tier.members.plan for tier in tiers):
        return None
    chart, table = _draw_sizes(brief, sizes), _compare_sizes(brief, sizes)
    return make_section(brief, "tier-growth", _weigh_growth(brief, sizes), chart, table)


def show_tier_quarters(brief: Brief, tiers: tuple[Tier, ...]) -> Section | None:
    """Show the figures quarter by quarter, and month by month where they are planned so."""
    plans = [
        (brief.call(tier), tier.members.plan)
        for tier in tiers
        if tier.members is not None and tier.members.plan is not None
    ]
    if not plans:
        return None
    terms = brief.terms.membership.tiers
    return make_section(
        brief,
        "tier-quarters",
        terms.sizes_headline.fill(len(plans)),
        _tabulate_sizes(brief, tiers),
        *list_months(brief, "tier-sizes", terms.sizes, plans),
    )


def _list_sizes(tier: Tier) -> tuple[Decimal | None, ...]:
    """Return now and the four quarters; members are counted at the end of a quarter."""
    if tier.members is None:
        return (None, *_NO_QUARTERS)
    plan = tier.members.plan
    return (tier.members.now, *(plan.by_quarter("last") if plan else _NO_QUARTERS))


def _name_points(brief: Brief) -> tuple[str, ...]:
    quarter = brief.texts.format.quarter
    return (
        brief.terms.membership.tiers.now,
        *(quarter.format(number=number) for number in range(1, len(QUARTERS) + 1)),
    )


def _add_up(sizes: dict[str, tuple[Decimal | None, ...]]) -> tuple[Decimal, ...]:
    columns = zip(*sizes.values(), strict=True)
    return tuple(sum((one or Decimal(0) for one in column), Decimal(0)) for column in columns)


def _draw_sizes(brief: Brief, sizes: dict[str, tuple[Decimal | None, ...]]) -> Chart:
    terms, points = brief.terms.membership.tiers, _name_points(brief)
    sums = zip(points, _add_up(sizes), strict=True)
    values = brief.join(
        terms.point_alt.format(when=when, number=format_number(number)) for when, number in sums
    )
    return Chart(
        key="tier-sizes",
        kind=ChartKind.STACKED_COLUMNS,
        title=terms.sizes,
        unit=brief.terms.audience.people,
        categories=points,
        series=tuple(Series(name, values) for name, values in sizes.items()),
        decimals=0,
        alt=terms.chart_alt.format(values=values),
    )


def _compare_sizes(brief: Brief, sizes: dict[str, tuple[Decimal | None, ...]]) -> Table:
    """Compare the end of the year with now; the growth of what is not known stays open."""
    terms = brief.terms.membership.tiers
    columns = (left(terms.tier, 1.4), right(terms.now), right(terms.year_end), right(terms.rise))
    sums = _add_up(sizes)
    total = (word_cell(brief.terms.labels.total), *_compare(brief, sums[0], sums[-1]))
    rows = (
        (head_cell(name), *_compare(brief, values[0], values[-1])) for name, values in sizes.items()
    )
    return make_table("tier-growth", terms.sizes, columns, rows, total if len(sizes) > 1 else ())


def _compare(brief: Brief, now: Decimal | None, end: Decimal | None) -> tuple[Cell, ...]:
    change = "" if now is None or end is None else brief.percent(end - now, now)
    signed = f"+{change}" if change and end and now and end > now else change
    return number_cell(now, Tone.MUTED), number_cell(end), word_cell(signed)


def _tabulate_sizes(brief: Brief, tiers: tuple[Tier, ...]) -> Table:
    terms = brief.terms.membership.tiers
    now, *quarters = _name_points(brief)
    columns = (
        left(terms.tier, 1.4),
        right(now),
        *(right(quarter) for quarter in quarters),
        right(brief.terms.labels.year),
    )
    counted = [tier for tier in tiers if tier.members is not None]
    sums = _add_up({tier.key: _list_sizes(tier) for tier in counted})
    total = (
        word_cell(brief.terms.labels.total),
        *(number_cell(one) for one in sums),
        word_cell(""),
    )
    rows = (_list_tier(brief, tier) for tier in counted)
    return make_table(
        "tier-quarters", terms.sizes, columns, rows, total if len(counted) > 1 else ()
    )


def _list_tier(brief: Brief, tier: Tier) -> tuple[Cell, ...]:
    now, *quarters = _list_sizes(tier)
    plan = tier.members.plan if tier.members else None
    return (
        head_cell(brief.call(tier)),
        number_cell(now, Tone.MUTED),
        *(number_cell(one) for one in quarters),
        number_cell(plan.year if plan else None, Tone.ACCENT),
    )


def _weigh_growth(brief: Brief, sizes: dict[str, tuple[Decimal | None, ...]]) -> str:
    """Say how far the members grow, where now and the end of the year are known of all tiers."""
    terms, people = brief.terms.membership.tiers, brief.terms.audience.people
    rises = {
        name: values[-1] - values[0]
        for name, values in sizes.items()
        if values[0] is not None and values[-1] is not None
    }
    sums = _add_up(sizes)
    if len(rises) < len(sizes) or sums[-1] <= sums[0]:
        return terms.sizes_headline.fill(len(sizes))
    name = max(rises, key=lambda one: rises[one])
    return terms.growth_headline.format(
        now=brief.measure(sums[0], people),
        end=brief.measure(sums[-1], people),
        name=name,
        rise=f"+{format_number(rises[name])}",
    )
