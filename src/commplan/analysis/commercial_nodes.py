"""The selling seasons of the trade in mainland China, as they usually lie.

Platforms announce the real days every year; until then these are provisional, and a plan that needs
them exact writes them into its ``calendar``. Seasons that follow the lunar calendar have no usual
days here. Source: press reports on the seasons of 2024 and 2025, put together in November 2026.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.calendar import CommercialNode
    from commplan.model.dates import DateRange
    from commplan.model.plan import Plan


class UsualNode(NamedTuple):
    """A season: the key of its word, the names that a plan may use, usual days (month, day)."""

    key: str
    names: tuple[str, ...]
    start: tuple[int, int] | None = None
    end: tuple[int, int] | None = None


USUAL_NODES = (
    UsualNode("new_year_goods", ("年货节", "年貨節", "New Year goods")),
    UsualNode(
        "womens_day",
        ("38节", "38 节", "三八节", "38節", "女神节", "Women's Day sales"),
        (2, 25),
        (3, 8),
    ),
    UsualNode("520", ("520",), (5, 13), (5, 20)),
    UsualNode(
        "childrens_day", ("六一", "六一节", "六一節", "Children's Day sales"), (5, 28), (6, 1)
    ),
    UsualNode("618", ("618",), (5, 20), (6, 20)),
    UsualNode("qixi", ("七夕", "Qixi")),
    UsualNode("back_to_school", ("开学季", "開學季", "Back to school"), (8, 20), (9, 10)),
    UsualNode("99", ("99大促", "99 大促", "99划算节", "9.9 sales"), (9, 1), (9, 9)),
    UsualNode(
        "double_11", ("双11", "雙11", "双十一", "雙十一", "双 11", "Double 11"), (10, 9), (11, 11)
    ),
    UsualNode(
        "double_12", ("双12", "雙12", "双十二", "雙十二", "双 12", "Double 12"), (12, 5), (12, 12)
    ),
    UsualNode("year_end", ("双旦", "雙旦", "双旦礼遇季", "Year-end sales"), (12, 20), (12, 31)),
)
NODE_NAMES = frozenset(name for node in USUAL_NODES for name in node.names)
"""What a plan may name without writing it into its calendar."""


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
    if (plan.root.region or "CN") == "CN":
        usual = (node for node in USUAL_NODES if not names & set(node.names))
        found += [one for node in usual for one in _place_usual(node, period)]
    inside = (one for one in found if one.start <= period.end and period.start <= one.end)
    return tuple(sorted(inside, key=lambda one: (one.start, one.end)))


def _place_usual(node: UsualNode, period: DateRange) -> Iterator[Node]:
    if node.start is None or node.end is None:
        return
    for year in range(period.start.year, period.end.year + 1):
        start, end = date(year, *node.start), date(year, *node.end)
        yield Node(node.names[0], start, end, None, is_provisional=True, key=node.key)
