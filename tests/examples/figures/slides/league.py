"""Slide 10: what each activity brought for its cost, the best first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.figures.cells import text
from tests.examples.figures.returns import (
    divide,
    find_result,
    find_roi,
    list_measured,
    rank_activities,
)
from tests.examples.figures.slides.rows import tell_frame, tell_place, tell_row
from tests.examples.figures.wording import percent, plain

if TYPE_CHECKING:
    from tests.examples.figures.matching import Told

TABLE = "league 1 league"
MARKED = 3
"""The best and the worst of the ranking have signs."""


def tell_league() -> list[Told]:
    ranked = rank_activities()
    return [
        *tell_place("title", *_word_return(ranked[0]), *_word_return(ranked[-1])),
        *(
            told
            for number, activity in enumerate(ranked, start=1)
            for told in _tell_activity(number, activity, len(ranked))
        ),
        *tell_place(
            "league 2 paragraph",
            (f"{len(list_measured()) - len(ranked)} 项", "Q2: activities"),
        ),
        *tell_frame(10),
    ]


def word(activity: str, key: str) -> str:
    """Return a result as a whole number, or nothing where there is none."""
    value = find_result(activity, key)
    return "" if value is None else plain(value)


def word_ratio(activity: str, above: str, below: str) -> str:
    """Return a ratio with two places: money for each person, or money for money."""
    share = divide(activity, above, below)
    return "" if share is None else plain(share, 2)


def word_share(activity: str, above: str, below: str) -> str:
    share = divide(activity, above, below)
    return "" if share is None else percent(share)


def word_roi(activity: str) -> str:
    roi = find_roi(activity)
    return "" if roi is None else percent(roi)


def cells(activity: str, *keys: str) -> str:
    return "; ".join(f"Q2: activities[{activity}].{key}" for key in keys)


def _word_return(activity: str) -> tuple[tuple[str, str], ...]:
    name = f"plan: activities[{activity}].name"
    ratio = word_ratio(activity, "revenue", "cost")
    return (text(name), name), (ratio, cells(activity, "revenue", "cost"))


def _tell_activity(number: int, activity: str, count: int) -> list[Told]:
    rank = "▲ " if number <= MARKED else "▼ " if number > count - MARKED else ""
    sign = {"▲ ": "● ", "▼ ": "◆ "}.get(rank, "")
    name = f"plan: activities[{activity}].name"
    return tell_row(
        TABLE,
        number,
        ("活动", text(name), name),
        ("排名", f"{rank}{number}", cells(activity, "revenue", "cost")),
        ("参与人数", word(activity, "participants"), cells(activity, "participants")),
        (
            "转化率",
            word_share(activity, "buyers", "participants"),
            cells(activity, "buyers", "participants"),
        ),
        ("订单", word(activity, "orders"), cells(activity, "orders")),
        ("成交额（元）", word(activity, "revenue"), cells(activity, "revenue")),
        ("毛利（元）", word(activity, "margin"), cells(activity, "margin")),
        ("成本（元）", word(activity, "cost"), cells(activity, "cost")),
        (
            "人均成本（元）",
            word_ratio(activity, "cost", "participants"),
            cells(activity, "cost", "participants"),
        ),
        (
            "投产比",
            f"{sign}{word_ratio(activity, 'revenue', 'cost')}",
            cells(activity, "revenue", "cost"),
        ),
        ("ROI", word_roi(activity), cells(activity, "margin", "cost")),
    )
