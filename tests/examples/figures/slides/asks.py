"""Slide 15: what is asked of the room, until when, and what it costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.figures.cells import day, items, look_up, number, text
from tests.examples.figures.slides.rows import tell_frame, tell_place, tell_row
from tests.examples.figures.wording import plain, yuan

if TYPE_CHECKING:
    from tests.examples.figures.matching import Told

TABLE = "asks 1 asks"
ORDER = ("decisions_needed[0]", "decisions_needed[1]", "support_needed[1]", "support_needed[0]")
"""Decisions first, then resources, then departments, as the planner wrote them."""


def tell_asks() -> list[Told]:
    return [
        *_tell_title(),
        *(told for n, item in enumerate(ORDER, start=1) for told in _tell_ask(n, f"Q2: {item}")),
        *tell_frame(15),
    ]


def _tell_title() -> list[Told]:
    decisions, support = items("Q2: decisions_needed"), items("Q2: support_needed")
    first = "Q2: decisions_needed[0]"
    return tell_place(
        "title",
        (f"{len(decisions)} 项决策", "Q2: decisions_needed"),
        (f"{len(support)} 项支持", "Q2: support_needed"),
        (yuan(number(f"{first}.money")), f"{first}.money"),
        (f"{day(f'{first}.by').isoformat()} 前", f"{first}.by"),
        (text(f"{first}.consequence"), f"{first}.consequence"),
    )


def _tell_ask(row: int, cell: str) -> list[Told]:
    item = look_up(cell)
    assert isinstance(item, dict)
    money = plain(number(f"{cell}.money")) if "money" in item else ""
    return tell_row(
        TABLE,
        row,
        ("事项", text(f"{cell}.what"), f"{cell}.what"),
        ("建议 / 部门", item.get("recommendation", ""), f"{cell}.recommendation"),
        ("期限", day(f"{cell}.by").isoformat(), f"{cell}.by"),
        ("金额（元）", money, f"{cell}.money"),
        ("不办的后果", text(f"{cell}.consequence"), f"{cell}.consequence"),
    )
