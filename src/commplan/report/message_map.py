"""Which channel speaks how often: a map of messages per channel and week."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.report.blocks import Cell, Paragraph, Table
from commplan.report.sections import make_section
from commplan.report.tables import EMPTY, head_cell, say
from commplan.report.week_columns import choose_heat, list_quarters, make_columns
from commplan.texts.format import format_short_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.days.weeks import Week
    from commplan.report.blocks import Section
    from commplan.report.brief import Brief
    from commplan.report.week_columns import QuarterWeeks

_STEPS = (33, 66)
"""Percent of the largest number up to which a week has the light and the middle tint."""

_FEWEST = 12
"""Fewer messages in the whole period are a list, not a map."""


class Traffic(NamedTuple):
    """Messages by channel and number of the week, and the channels for which nobody wrote any."""

    counts: Counter[tuple[str, int]]
    estimated: frozenset[str]

    @property
    def channels(self) -> tuple[str, ...]:
        """The channels that speak."""
        return tuple(dict.fromkeys(channel for channel, _ in self.counts))


def map_channels(brief: Brief) -> Iterator[Section]:
    """Show the messages of every week, a quarter at a time."""
    traffic = _count_traffic(brief)
    is_map = traffic.counts.total() >= _FEWEST
    for quarter in list_quarters(brief) if is_map else ():
        section = _map_quarter(brief, traffic, quarter)
        if section is not None:
            yield section


def _count_traffic(brief: Brief) -> Traffic:
    weeks, period = brief.analysis.workload.weeks, brief.plan.period
    counts: Counter[tuple[str, int]] = Counter()
    estimated: set[str] = set()
    for sending in brief.analysis.sendings:
        if period.start <= sending.day <= period.end:
            name = brief.name(sending.channel_text, "channel")
            counts[name, weeks.number_of(sending.day)] += 1
            if sending.is_estimated:
                estimated.add(name)
    order = {brief.call(channel): place for place, channel in enumerate(brief.plan.channels)}
    in_order = sorted(counts.items(), key=lambda one: order.get(one[0][0], len(order)))
    return Traffic(Counter(dict(in_order)), frozenset(estimated))


def _map_quarter(brief: Brief, traffic: Traffic, quarter: QuarterWeeks) -> Section | None:
    terms, key = brief.terms.load, f"sent-{quarter.key}"
    spoken = {
        (name, week): count
        for name in traffic.channels
        for week in quarter.weeks
        if (count := traffic.counts[name, week.number])
    }
    if not spoken:
        return None
    most = max(traffic.counts.values())
    rows = tuple(
        (head_cell(name), *(_show_week(brief, traffic, name, week, most) for week in quarter.weeks))
        for name in dict.fromkeys(name for name, _ in spoken)
    )
    caption = terms.channels.format(quarter=quarter.name)
    table = Table(key, caption, make_columns(terms.channel, quarter.weeks), rows)
    (name, week), peak = max(spoken.items(), key=lambda one: one[1])
    headline = terms.channels_headline.fill(
        sum(spoken.values()),
        quarter=quarter.name,
        channel=name,
        week=format_short_day(week.days.start),
        most=str(peak),
    )
    return make_section(brief, key, headline, table, Paragraph(say(terms.channels_legend)))


def _show_week(brief: Brief, traffic: Traffic, name: str, week: Week, most: int) -> Cell:
    count = traffic.counts[name, week.number]
    if not count:
        return EMPTY
    roughly = brief.terms.load.roughly
    words = roughly.format(number=count) if name in traffic.estimated else str(count)
    number = Decimal(count)
    return Cell(say(words), number, heat=choose_heat(number, Decimal(most), _STEPS))
