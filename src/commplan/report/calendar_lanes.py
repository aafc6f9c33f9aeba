"""The calendar as the first lanes of the year chart: commercial nodes and days of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.days.commercial_nodes import list_nodes
from commplan.model.dates import DateRange
from commplan.report.blocks import Bar, Lane, LaneGroup
from commplan.report.lanes import pack_bars
from commplan.report.states import find_state
from commplan.texts.format import format_short_range

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.analysis.days.commercial_nodes import Node
    from commplan.model.calendar import Closed
    from commplan.report.brief import Brief


def draw_calendar(brief: Brief) -> LaneGroup | None:
    """Draw what the schedule has to respect; None where there is nothing."""
    terms = brief.terms.calendar
    lanes = (
        *_fill_lanes(terms.nodes, _list_nodes(brief)),
        *_fill_lanes(terms.own_days, (*_list_brand_days(brief), *_list_closed(brief))),
    )
    return LaneGroup(terms.group, lanes, is_calendar=True) if lanes else None


def _fill_lanes(title: str, bars: Iterable[Bar]) -> Iterator[Lane]:
    """Pack bars on lanes: the first bears the title, a further one its only bar's."""
    for number, packed in enumerate(pack_bars((bar,) for bar in bars)):
        yield Lane(packed[0].label if number and len(packed) == 1 else title, packed)


def _list_nodes(brief: Brief) -> Iterator[Bar]:
    terms = brief.terms.calendar
    for number, node in enumerate(list_nodes(brief.plan, brief.plan.period), 1):
        words = terms.provisional_alt if node.is_provisional else terms.node_alt
        days = DateRange(node.start, node.end)
        yield from _draw_bar(brief, f"node-{number}", name_node(brief, node), days, words)


def name_node(brief: Brief, node: Node) -> str:
    """Name a season: as the plan does, or by its word where it is a usual one."""
    return brief.tell(node.name) if node.key is None else brief.word("usual_node", node.key)


def _list_brand_days(brief: Brief) -> Iterator[Bar]:
    calendar = brief.plan.calendar
    for number, day in enumerate(calendar.brand_days if calendar else (), 1):
        words = brief.terms.calendar.node_alt
        yield from _draw_bar(brief, f"brand-day-{number}", brief.tell(day.name), day.range, words)


def _list_closed(brief: Brief) -> Iterator[Bar]:
    """Draw blackouts, freezes and quiet periods by their name, else by their kind."""
    calendar, terms = brief.plan.calendar, brief.terms.calendar
    if calendar is None:
        return
    closed: list[tuple[str, Closed]] = [
        *((terms.blackouts, one) for one in calendar.blackouts),
        *((terms.freezes, one) for one in calendar.freezes),
        *((terms.quiet_periods, one) for one in calendar.quiet_periods),
    ]
    for number, (kind, one) in enumerate(closed, 1):
        label = brief.tell(one.name) or kind
        yield from _draw_bar(brief, f"closed-{number}", label, one.range, terms.node_alt)


def _draw_bar(brief: Brief, key: str, label: str, days: DateRange, words: str) -> Iterator[Bar]:
    shown = days.clip(brief.plan.period)
    if shown is not None:
        state = find_state(days, brief.analysis.as_of)
        alt = words.format(name=label, days=format_short_range(days, brief.texts))
        yield Bar(key, label, shown.start, shown.end, state, alt)
