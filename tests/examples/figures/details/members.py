"""Appendix: members, groups and points of both quarters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.figures.cells import QUARTERS, number
from tests.examples.figures.matching import Told
from tests.examples.figures.members import (
    MONTHS,
    find_activity,
    find_end,
    find_leaving,
    owe_points,
    share_groups,
)
from tests.examples.figures.slides.rows import YEAR, tell_row
from tests.examples.figures.wording import percent, plain

if TYPE_CHECKING:
    from tests.examples.figures.slides.rows import Cell

MOVES, GROUPS, POINTS = (
    f"members-detail {n} member-{name}"
    for n, name in enumerate(("moves", "groups", "points"), start=1)
)
PERIOD = ("期间", *YEAR)
ACTION_DAYS = "30 天"


def tell_members() -> list[Told]:
    rows = [
        told
        for row, quarter in enumerate(QUARTERS, start=1)
        for table, cells in (
            (MOVES, _list_moves(quarter)),
            (GROUPS, _list_groups(quarter)),
            (POINTS, _list_points(quarter)),
        )
        for told in tell_row(table, row, PERIOD, *cells)
    ]
    rule = Told("members-detail 4 pairs 3 text", ACTION_DAYS, "fixed: D3.9, an action in 30 days")
    return [*rows, rule]


def _plain(quarter: str, part: str, *columns: tuple[str, str]) -> list[Cell]:
    return [
        (head, plain(number(f"{quarter}: {part}.{key}")), f"{quarter}: {part}.{key}")
        for head, key in columns
    ]


def _list_moves(quarter: str) -> list[Cell]:
    source = "; ".join(f"{quarter}: members.{key}" for key in ("start", "joined", "left"))
    leaving = find_leaving(quarter)
    return [
        *_plain(quarter, "members", ("期初", "start"), ("新增", "joined"), ("流失", "left")),
        ("期末成员", plain(find_end(quarter)), source),
        ("流失率", percent(leaving), source),
        ("月均流失率", percent(leaving / MONTHS), source),
        ("活跃率", percent(find_activity(quarter)), f"{quarter}: members.active; {source}"),
    ]


def _list_groups(quarter: str) -> list[Cell]:
    keys = ("active", "silent", "dead")
    counts = sum(number(f"{quarter}: groups.{key}") for key in keys)
    return [
        *_plain(quarter, "groups", *zip(("活跃", "沉默", "死群"), keys, strict=True)),
        ("合计", plain(counts), f"{quarter}: groups"),
        ("活跃率", percent(share_groups(quarter)), f"{quarter}: groups"),
    ]


def _list_points(quarter: str) -> list[Cell]:
    part, cell = "points", f"{quarter}: points"
    used = number(f"{cell}.used_of_issued") / number(f"{cell}.issued")
    plan = "plan: membership.points"
    owed = f"{cell}.outstanding; {plan}.expected_use; {plan}.expected_issue; {plan}.value"
    return [
        *_plain(quarter, part, ("发放", "issued"), ("使用", "used")),
        ("使用率", percent(used), f"{cell}.used_of_issued; {cell}.issued"),
        *_plain(quarter, part, ("过期", "expired"), ("未用", "outstanding")),
        ("预计兑付（元）", plain(owe_points(quarter)), owed),
    ]
