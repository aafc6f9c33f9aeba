"""Twelve mistakes that planners make, put into the real example: each alone, and all at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import pytest

from commplan.diagnostics import Severity
from commplan.package_data import data_folder
from commplan.rules import RULES
from commplan.source import SourceText
from tests.plans import find_all


@dataclass(frozen=True)
class Mistake:
    """A replacement in the example, the fault it makes, and the text that is pointed at."""

    name: str
    code: str
    old: str
    new: str
    points_at: str  # the first of these characters in ``new`` behind ``behind``
    behind: str = ""


MISTAKES = (
    Mistake(
        "misspelt key",
        "STR020",
        "    owner: 江禾\n    with: [许知夏]\n    channels: [线下门店, QQ兴趣群]\n",
        "    onwer: 江禾\n    with: [许知夏]\n    channels: [线下门店, QQ兴趣群]\n",
        "onwer",
    ),
    Mistake(
        "two equal ids", "STR030", "  - id: A16\n    name: 秋", "  - id: A15\n    name: 秋", "A15"
    ),
    Mistake(
        "impossible date",
        "STR040",
        "due: 2026-02-27\n    owner: 罗一鸣",
        "due: 2026-02-30\n    owner: 罗一鸣",
        "2026-02-30",
    ),
    Mistake(
        "end before start",
        "STR050",
        "when: 2026-09-12..2026-09-13",
        "when: 2026-09-13..2026-09-12",
        "2026-09-12",
    ),
    Mistake(
        "person who is not in the team",
        "REF010",
        "    owner: 苏未\n    with: [沈静]\n    channels: [QQ兴趣群, 小红书]\n",
        "    owner: 苏末\n    with: [沈静]\n    channels: [QQ兴趣群, 小红书]\n",
        "苏末",
    ),
    Mistake(
        "circle of three",
        "REF020",
        "    after: A01\n    criteria: [四类人群画像签批",
        "    after: [A01, M3]\n    criteria: [四类人群画像签批",
        "M3",
    ),
    Mistake(
        "activity outside its campaign",
        "REF040",
        "    campaign: C1\n    kind: salon\n    format: offline\n    when: 2026-03-21\n",
        "    campaign: C1\n    kind: salon\n    format: offline\n    when: 2026-04-11\n",
        "2026-04-11",
    ),
    Mistake(
        "meeting on a holiday",
        "CAL010",
        "due: 2026-10-28\n",
        "due: 2026-10-03\n",
        "2026-10-03",
    ),
    Mistake("one yuan over", "BUD010", "  total: 780000\n", "  total: 779999\n", "779999"),
    Mistake(
        "quarters that miss the year",
        "KPI020",
        "{Q1: 900, Q2: 1700, Q3: 1350, Q4: 1350, year: 5300}",
        "{Q1: 900, Q2: 1700, Q3: 1350, Q4: 1350, year: 5400}",
        "5400",
    ),
    Mistake(
        "venue booked twice",
        "CAL100",
        "    hours: 15:00-17:00\n",
        "    hours: 14:30-16:30\n",
        "14:30",
    ),
    Mistake(
        "owner on leave",
        "CAP010",
        "      away: {when: 2026-06-22..26, reason: 调休}\n",
        "      away: {when: 2026-05-15..17, reason: 调休}\n",
        "江禾",
        behind="hours: 13:00-15:00",
    ),
)


@cache
def _example() -> str:
    path = data_folder("plans/examples") / "fan-community" / "plan.yaml"
    return path.read_text(encoding="utf-8")


def _make(text: str, mistake: Mistake) -> str:
    assert text.count(mistake.old) == 1, mistake.name
    return text.replace(mistake.old, mistake.new)


def _place(text: str, mistake: Mistake) -> tuple[str, int, int]:
    begin = text.index(mistake.behind or mistake.new)
    offset = text.index(mistake.points_at, begin)
    return (mistake.code, *SourceText("plan.yaml", text).position(offset))


def _found(text: str) -> list[tuple[str, int, int]]:
    return sorted(
        (one.code, one.span.line, one.span.column)
        for one in find_all(text, RULES)
        if one.span is not None and one.severity is not Severity.INFO
    )


def test_the_example_has_no_mistake() -> None:
    assert _found(_example()) == []


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_a_mistake_is_found_once_and_where_it_is(mistake: Mistake) -> None:
    text = _make(_example(), mistake)
    assert _found(text) == [_place(text, mistake)]


def make_all_mistakes() -> str:
    """Return the example with all twelve mistakes in it."""
    text = _example()
    for mistake in MISTAKES:
        text = _make(text, mistake)
    return text


def test_all_twelve_are_found_in_one_run_and_nothing_else() -> None:
    text = make_all_mistakes()
    assert _found(text) == sorted(_place(text, mistake) for mistake in MISTAKES)


def test_the_circle_is_shown_whole() -> None:
    circle = next(one for one in MISTAKES if one.code == "REF020")
    (found,) = find_all(_make(_example(), circle))
    assert found.facts["path"] == "M1 → M3 → M2 → M1"


def test_the_owner_on_leave_has_a_stand_in() -> None:
    leave = next(one for one in MISTAKES if one.code == "CAP010")
    (found,) = find_all(_make(_example(), leave))
    assert found.ids == ("A27", "江禾")
    assert found.facts["stand_in"] == "许知夏"
