"""Slide 16: the actions that the quarter leaves behind; without a baseline no more is known."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.examples.figures.cells import Item, day, items, look_up, name_item, text
from tests.examples.figures.promises import TODAY
from tests.examples.figures.slides.rows import YEAR, tell_frame, tell_place, tell_row

if TYPE_CHECKING:
    from tests.examples.figures.matching import Told

TABLE = "changes 1 changes-actions"
SHOWN = 6


def tell_changes() -> list[Told]:
    actions = items("Q2: actions")
    still_open = [one for one in actions if one["state"] == "open"]
    late = [one for one in still_open if _is_late(one)]
    return [
        *tell_place(
            "title",
            YEAR,
            (f"{len(actions)} 项行动", "Q2: actions"),
            (f"{len(still_open)} 项还在进行", "Q2: actions[*].state"),
            (f"{len(late)} 项已逾期", "Q2: actions[*].due; Q2: as_of"),
        ),
        *(
            told
            for number, one in enumerate(rank_actions(actions)[:SHOWN], start=1)
            for told in tell_action(TABLE, number, name_item(one))
        ),
        *tell_frame(16),
    ]


def _is_late(action: Item) -> bool:
    due = action["due"]
    assert isinstance(due, date)
    return due < TODAY


def rank_actions(actions: list[Item]) -> list[Item]:
    """Return the open ones first, then those that are done, each by their due day."""
    states = ("open", "done", "dropped")
    return sorted(actions, key=lambda one: (states.index(str(one["state"])), str(one["due"])))


def tell_action(table: str, row: int, action: str) -> list[Told]:
    cell = f"Q2: actions[{action}]"
    item = look_up(cell)
    assert isinstance(item, dict)
    days = (TODAY - day(f"{cell}.due")).days
    late = f"◆ 逾期 {days} 天" if item["state"] == "open" and days > 0 else ""
    return tell_row(
        table,
        row,
        ("行动", text(f"{cell}.what"), f"{cell}.what"),
        ("完成时间", day(f"{cell}.due").isoformat(), f"{cell}.due"),
        ("状态", late, f"{cell}.due; Q2: as_of"),
    )
