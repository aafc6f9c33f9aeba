"""Appendix: all actions of the quarter's file, and what the plan says of its own changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.figures.cells import day, items, name_item
from tests.examples.figures.slides.changes import rank_actions, tell_action
from tests.examples.figures.slides.rows import tell_place

if TYPE_CHECKING:
    from tests.examples.figures.matching import Told

TABLE = "changes-actions 1 changes-actions-actions"


def tell_actions() -> list[Told]:
    actions = items("Q2: actions")
    still_open = [one for one in actions if one["state"] == "open"]
    return [
        *tell_place(
            "changes-actions head",
            (f"{len(actions)} 项行动", "Q2: actions"),
            (f"{len(still_open)} 项还在进行", "Q2: actions[*].state"),
        ),
        *(
            told
            for row, one in enumerate(rank_actions(actions), start=1)
            for told in tell_action(TABLE, row, name_item(one))
        ),
    ]


def tell_log() -> list[Told]:
    log = items("plan: governance.change_log")
    cell = "plan: governance.change_log[0].date"
    return [
        *tell_place("changes-log head", (f"{len(log)} 项变更", "plan: governance.change_log")),
        *tell_place("changes-log 1 changes-log", (day(cell).isoformat(), cell)),
    ]
