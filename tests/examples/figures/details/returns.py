"""Appendix: cost, return and people of each activity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.figures.cells import text
from tests.examples.figures.returns import (
    find_extra,
    find_result,
    list_measured,
    rank_activities,
)
from tests.examples.figures.slides.league import cells, word, word_ratio, word_roi, word_share
from tests.examples.figures.slides.rows import tell_place, tell_row
from tests.examples.figures.wording import plain

if TYPE_CHECKING:
    from tests.examples.figures.matching import Told

RETURNS, PEOPLE = "league-returns 1 league-returns", "league-people 1 league-people"


def tell_returns() -> list[Told]:
    """Return those with any cost or revenue; without revenue there is no rank."""
    shown = [one for one in list_ordered() if find_result(one, "cost") is not None]
    return [
        *_tell_head("league-returns"),
        *(told for row, one in enumerate(shown, start=1) for told in _tell_return(row, one)),
    ]


def tell_people() -> list[Told]:
    return [
        *_tell_head("league-people"),
        *tell_place(f"{PEOPLE} head 8", ("30 天", "fixed: what the field bought_again_30 means")),
        *(
            told
            for row, one in enumerate(list_ordered(), start=1)
            for told in _tell_people(row, one)
        ),
    ]


def list_ordered() -> list[str]:
    """Return the ranked activities, then the others in the plan's order."""
    ranked = rank_activities()
    return [*ranked, *sorted(set(list_measured()) - set(ranked))]


def _tell_head(section: str) -> list[Told]:
    return tell_place(f"{section} head", (f"{len(list_measured())} 个活动", "Q2: activities"))


def _tell_return(row: int, activity: str) -> list[Told]:
    extra = find_extra(activity)
    name = f"plan: activities[{activity}].name"
    return tell_row(
        RETURNS,
        row,
        ("活动（元）", text(name), name),
        ("订单", word(activity, "orders"), cells(activity, "orders")),
        ("成交额", word(activity, "revenue"), cells(activity, "revenue")),
        (
            "增量成交（估算）",
            "" if extra is None else plain(extra),
            cells(activity, "revenue", "usual_revenue"),
        ),
        ("毛利", word(activity, "margin"), cells(activity, "margin")),
        ("成本", word(activity, "cost"), cells(activity, "cost")),
        (
            "人均成本",
            word_ratio(activity, "cost", "participants"),
            cells(activity, "cost", "participants"),
        ),
        (
            "每新会员成本",
            word_ratio(activity, "cost", "new_members"),
            cells(activity, "cost", "new_members"),
        ),
        ("每单成本", word_ratio(activity, "cost", "orders"), cells(activity, "cost", "orders")),
        ("投产比", word_ratio(activity, "revenue", "cost"), cells(activity, "revenue", "cost")),
        ("ROI", word_roi(activity), cells(activity, "margin", "cost")),
    )


def _tell_people(row: int, activity: str) -> list[Told]:
    again = word(activity, "bought_again_30")
    name = f"plan: activities[{activity}].name"
    return tell_row(
        PEOPLE,
        row,
        ("活动", text(name), name),
        ("触达", word(activity, "reached"), cells(activity, "reached")),
        ("参与人数", word(activity, "participants"), cells(activity, "participants")),
        (
            "参与率",
            word_share(activity, "participants", "reached"),
            cells(activity, "participants", "reached"),
        ),
        ("新会员", word(activity, "new_members"), cells(activity, "new_members")),
        ("购买人数", word(activity, "buyers"), cells(activity, "buyers")),
        (
            "转化率",
            word_share(activity, "buyers", "participants"),
            cells(activity, "buyers", "participants"),
        ),
        ("30 天复购", f"{again}%" if again else "", cells(activity, "bought_again_30")),
    )
