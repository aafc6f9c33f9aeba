"""The selling seasons of the trade in mainland China, as they usually lie.

Platforms announce the real days every year; until then these are provisional, and a plan that needs
them exact writes them into its ``calendar``. Seasons that follow the lunar calendar have no usual
days here. They are data (``dated/commercial_nodes.toml``), each with its source.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from commplan.analysis.dated_tables import read_tables
from commplan.model.dates import DateRange

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from commplan.model.calendar import CommercialNode
    from commplan.model.plan import Plan

MonthDay: TypeAlias = "tuple[int, int]"


class UsualNode(NamedTuple):
    """A season: the key of its word, the names that a plan may use, usual days (month, day).

    ``peak`` are the days that take everybody's attention, stock and couriers; a plan that sells
    should have an answer to one that ``is_major``.
    """

    key: str
    names: tuple[str, ...]
    start: MonthDay | None = None
    end: MonthDay | None = None
    peak: tuple[MonthDay, MonthDay] | None = None
    is_major: bool = False

    def place(self, year: int) -> DateRange | None:
        """Return the usual days of a year, or None where there are none."""
        if self.start is None or self.end is None:
            return None
        return DateRange(date(year, *self.start), date(year, *self.end))

    def place_peak(self, year: int) -> DateRange | None:
        """Return the days of the peak in a year, or None where there are none."""
        if self.peak is None:
            return None
        return DateRange(date(year, *self.peak[0]), date(year, *self.peak[1]))


@cache
def load_usual_nodes() -> tuple[UsualNode, ...]:
    """Return the usual seasons of a year, in their order."""
    tables = read_tables("commercial_nodes")
    return tuple(_read_node(key, table) for key, table in tables.items())


def _read_node(key: str, table: Mapping[str, Any]) -> UsualNode:
    start, end = (_read_day(day) for day in table["value"] or ("", ""))
    first, last = (_read_day(day) for day in table.get("peak", ("", "")))
    peak = (first, last) if first is not None and last is not None else None
    return UsualNode(key, tuple(table["names"]), start, end, peak, table.get("major", False))


def _read_day(text: str) -> MonthDay | None:
    return (int(text[:2]), int(text[3:])) if text else None


@cache
def list_node_names() -> frozenset[str]:
    """Return what a plan may name without writing it into its calendar."""
    return frozenset(name for node in load_usual_nodes() for name in node.names)


class Node(NamedTuple):
    """A season in the period of a plan; ``is_provisional`` where no platform has announced it.

    ``own`` is what the plan writes about it; a usual one has the ``key`` of its word instead.
    """

    name: str
    start: date
    end: date
    platform: str | None
    is_provisional: bool
    own: CommercialNode | None = None
    key: str | None = None


def list_nodes(plan: Plan, period: DateRange) -> tuple[Node, ...]:
    """Return the seasons that touch the period: the plan's own, else the usual ones; by day.

    A season that the plan writes down takes the place of the usual one of that name.
    """
    own = plan.calendar.nodes if plan.calendar is not None else ()
    names = {name for node in own for name in (node.name, node.id) if name}
    found = [
        Node(one.name, one.start, one.end, one.platform, one.provisional is True, own=one)
        for one in own
    ]
    if plan.region == "CN":
        usual = (node for node in load_usual_nodes() if not names & set(node.names))
        found += [one for node in usual for one in _place_usual(node, period)]
    inside = (one for one in found if one.start <= period.end and period.start <= one.end)
    return tuple(sorted(inside, key=lambda one: (one.start, one.end)))


def _place_usual(node: UsualNode, period: DateRange) -> Iterator[Node]:
    for year in range(period.start.year, period.end.year + 1):
        days = node.place(year)
        if days is not None:
            yield Node(node.names[0], *days, None, is_provisional=True, key=node.key)
