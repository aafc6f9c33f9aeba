"""Slide 11: what went over each channel, who left, and what it sold."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from tests.examples.figures.cells import number_or_none, text
from tests.examples.figures.channels import (
    count_planned,
    divide,
    find_leaving_change,
    find_load,
    list_channels,
    sum_revenue,
)
from tests.examples.figures.slides.rows import tell_frame, tell_place, tell_row
from tests.examples.figures.wording import percent, plain, points, yuan

if TYPE_CHECKING:
    from tests.examples.figures.matching import Told

TABLE = "channels 1 channels"
PLANNED = "plan: activities[*].messages; plan: touches[*].date; plan: community.groups"
NOTABLE = Decimal("0.005")
"""Half a point: the smallest change of a rate that is told, docs/spec/review-members.md."""


def tell_channels() -> list[Told]:
    return [
        *_tell_title("CH1", "CH8"),
        *(
            told
            for number, channel in enumerate(list_channels(), start=1)
            for told in tell_channel(TABLE, number, channel)
        ),
        *tell_frame(11),
    ]


def cells_of(channel: str, *keys: str) -> str:
    return "; ".join(f"Q2: channels[{channel}].{key}" for key in keys)


def _word(value: Decimal | None, places: int = 0) -> str:
    return "" if value is None else plain(value, places)


def word_share(value: Decimal | None) -> str:
    return "" if value is None else percent(value)


def _is_over(channel: str) -> bool:
    load, planned = find_load(channel), count_planned(channel)
    return load is not None and planned is not None and load > planned


def _tell_title(heaviest: str, seller: str) -> list[Told]:
    leaving = divide(heaviest, "opt_outs", "reachable")
    change = find_leaving_change(heaviest)
    revenue = number_or_none(f"Q2: channels[{seller}].revenue")
    assert leaving is not None
    assert change is not None
    assert revenue is not None
    opt_outs = ("opt_outs", "reachable")
    return tell_place(
        "title",
        (text(f"plan: channels[{heaviest}].name"), f"plan: channels[{heaviest}].name"),
        (f"{_word(find_load(heaviest), 1)} 条", cells_of(heaviest, "delivered", "reachable")),
        (f"{_word(count_planned(heaviest), 1)} 条", PLANNED),
        (percent(leaving), cells_of(heaviest, *opt_outs)),
        (points(change), f"{cells_of(heaviest, *opt_outs)}; Q1: channels[{heaviest}].opt_outs"),
        (text(f"plan: channels[{seller}].name"), f"plan: channels[{seller}].name"),
        (f"成交 {yuan(revenue)}", cells_of(seller, "revenue")),
        (f"占 {percent(revenue / sum_revenue(), 0)}", "Q2: channels[*].revenue"),
    )


def tell_channel(table: str, number: int, channel: str) -> list[Told]:
    """Return the figures of a channel that stand on the slide and in the appendix."""
    load_mark = "▲ " if _is_over(channel) else ""
    leaving_mark = "▲ " if (find_leaving_change(channel) or 0) >= NOTABLE else ""
    leaving = word_share(divide(channel, "opt_outs", "reachable"))
    quota = number_or_none(f"Q2: channels[{channel}].quota_used")
    return tell_row(
        table,
        number,
        ("渠道", text(f"plan: channels[{channel}].name"), f"plan: channels[{channel}].name"),
        ("送达", _word(_find(channel, "delivered")), cells_of(channel, "delivered")),
        (
            "人均/周",
            f"{load_mark}{_word(find_load(channel), 1)}",
            cells_of(channel, "delivered", "reachable"),
        ),
        ("计划/周", _word(count_planned(channel), 1), PLANNED),
        (
            "点击率",
            word_share(divide(channel, "clicked", "delivered")),
            cells_of(channel, "clicked", "delivered"),
        ),
        (
            "退订率",
            f"{leaving_mark}{leaving}",
            cells_of(channel, "opt_outs", "reachable"),
        ),
        ("额度", f"{_word(quota)}%" if quota is not None else "", cells_of(channel, "quota_used")),
        ("成交（元）", _word(_find(channel, "revenue")), cells_of(channel, "revenue")),
    )


def _find(channel: str, key: str) -> Decimal | None:
    return number_or_none(f"Q2: channels[{channel}].{key}")
