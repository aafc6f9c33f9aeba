"""Slide 3: the promises of the quarter before, in days up to the day of the data."""

from __future__ import annotations

from tests.examples.figures.matching import Told
from tests.examples.figures.promises import Promise, list_promises
from tests.examples.figures.slides.rows import tell_frame, tell_place, tell_row

TABLE = "resolutions 1 resolutions"
ORDER = ("AC3", "AC1", "D1", "AC2", "AC4")
"""The worst first: overdue, done late, done, dropped; each group by its due day."""


def tell_resolutions() -> list[Told]:
    promises = list_promises()
    late = [one for one in promises.values() if one.state == "open" and one.overdue > 0]
    done = [one for one in promises.values() if one.state == "done"]
    return [
        *tell_place(
            "title",
            (f"{len(promises)} 项决议", "Q1: decisions_made; Q1: actions"),
            (f"完成 {len(done)} 项", "Q2: actions[*].state"),
            (f"{len(late)} 项逾期", "Q1: actions[*].due; Q2: as_of"),
            (late[0].what, f"Q1: actions[{late[0].id}].what"),
            (f"{late[0].overdue} 天", f"Q1: actions[{late[0].id}].due; Q2: as_of"),
        ),
        *(
            told
            for number, key in enumerate(ORDER, start=1)
            for told in _tell_promise(number, promises[key])
        ),
        *tell_frame(3),
    ]


def _tell_promise(number: int, promise: Promise) -> list[Told]:
    due = f"Q2: actions[{promise.id}].due"
    return [
        *tell_row(
            TABLE,
            number,
            ("决议", promise.what, f"Q2: actions[{promise.id}].what"),
            ("期限", promise.due.isoformat(), due),
            ("提出至今", f"{promise.age} 天", f"{promise.made}; Q2: as_of"),
        ),
        *_tell_state(f"{TABLE} {number}-4 light", promise, due),
    ]


def _tell_state(place: str, promise: Promise, due: str) -> list[Told]:
    if promise.overdue <= 0:
        return []
    if promise.state == "open":
        return [Told(place, f"◆ 逾期 {promise.overdue} 天", f"{due}; Q2: as_of")]
    done_on = f"Q2: actions[{promise.id}].done_on"
    return [Told(place, f"◆ 完成，晚 {promise.overdue} 天", f"{due}; {done_on}")]
