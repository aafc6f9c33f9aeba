"""Slide 8: members, their activity, and the groups."""

from __future__ import annotations

from tests.examples.figures.cells import QUARTERS, number
from tests.examples.figures.matching import Told
from tests.examples.figures.members import (
    MONTHS,
    find_activity,
    find_change,
    find_end,
    find_leaving,
    share_groups,
)
from tests.examples.figures.slides.rows import YEAR, tell_frame, tell_place, tell_value
from tests.examples.figures.wording import percent, plain, points, signed, yuan

TILES, CHART = "members 1 tiles row 1", "members 2 member-groups"
LEAVING = "Q2: members.left; Q2: members.start; Q2: members.joined"
LEAVING_CHANGE = f"{LEAVING}; Q1: members.left; Q1: members.start; Q1: members.joined"
STATES = {"活跃": "active", "沉默": "silent", "死群": "dead"}
NAMES = {"Q1": "2026 年一季度", "Q2": "2026 年二季度"}


def tell_members() -> list[Told]:
    return [*_tell_title(), *_tell_tiles(), *_tell_groups(), *_tell_points(), *tell_frame(8)]


def _find(key: str, quarter: str = "Q2") -> str:
    return plain(number(f"{quarter}: members.{key}"))


def _tell_title() -> list[Told]:
    end, start = find_end("Q2"), number("Q2: members.start")
    return tell_place(
        "title",
        (f"净增 {plain(end - start)} 人", "Q2: members.joined; Q2: members.left"),
        (f"共 {plain(end)} 人", "Q2: members.start; Q2: members.joined; Q2: members.left"),
        (f"新增 {_find('joined')} 人", "Q2: members.joined"),
        (f"流失 {_find('left')} 人", "Q2: members.left"),
        (percent(find_leaving("Q2")), LEAVING),
        (points(find_change("leaving")), LEAVING_CHANGE),
    )


def _tell_tiles() -> list[Told]:
    end, start = find_end("Q2"), number("Q2: members.start")
    operators, revenue = number("Q2: members.operators"), number("Q2: members.revenue")
    active = "Q2: members.active; Q2: members.start; Q2: members.joined; Q2: members.left"
    cells = (
        ("1 line 2", f"{plain(end)} 人", "Q2: members.joined; Q2: members.left"),
        ("1 note", signed(plain(end - start)), "Q2: members.joined; Q2: members.left"),
        ("1 trend alt", f"{plain(start)} → {plain(end)}", "Q1: members; Q2: members"),
        ("2 line 2", f"{_find('joined')} 人", "Q2: members.joined"),
        ("2 note", _find("joined", "Q1"), "Q1: members.joined"),
        ("2 trend alt", f"{_find('joined', 'Q1')} → {_find('joined')}", "Q1: members; Q2: members"),
        ("3 line 2", f"{_find('left')} 人", "Q2: members.left"),
        ("3 note", percent(find_leaving("Q2")), LEAVING),
        ("3 trend alt", f"{_find('left', 'Q1')} → {_find('left')}", "Q1: members; Q2: members"),
        ("4 line 2", f"{plain(find_activity('Q2') * 100, 1)} %", active),
        ("4 note", points(find_change("activity")), f"{active}; Q1: members"),
        (
            "4 trend alt",
            " → ".join(percent(find_activity(one)) for one in QUARTERS),
            f"{active}; Q1: members",
        ),
        ("5 line 2", f"{plain(end / operators)} 人", "Q2: members; Q2: members.operators"),
        ("5 line 3", yuan(revenue / operators), "Q2: members.revenue; Q2: members.operators"),
    )
    return [Told(f"{TILES} {place}", words, source) for place, words, source in cells]


def _tell_groups() -> list[Told]:
    found: list[Told] = []
    words: list[tuple[str, str]] = []
    for index, quarter in enumerate(QUARTERS, start=1):
        words.append((NAMES[quarter], "plan: period"))
        found += tell_place(f"{CHART} category {index}", YEAR)
        for state, key in STATES.items():
            cell = f"{quarter}: groups.{key}"
            found += tell_value(CHART, state, NAMES[quarter], number(cell), cell)
            words.append((f"{state} {plain(number(cell))}", cell))
    return [*found, *tell_place(f"{CHART} alt", *words)]


def _tell_points() -> list[Told]:
    place = "members 3 takeaway points 1"
    counts = [
        (f"{word} {plain(number(f'Q2: groups.{key}'))}", f"Q2: groups.{key}")
        for word, key in STATES.items()
    ]
    return [
        *tell_place(
            f"{place} line 2",
            *counts,
            (f"活跃占 {percent(share_groups('Q2'))}", "Q2: groups"),
            (points(find_change("groups")), "Q1: groups; Q2: groups"),
        ),
        *tell_place(
            f"{place} line 4",
            (f"流失率 {percent(find_leaving('Q2'))}", LEAVING),
            (f"月均 {percent(find_leaving('Q2') / MONTHS)}", LEAVING),
            (points(find_change("leaving")), LEAVING_CHANGE),
        ),
    ]
