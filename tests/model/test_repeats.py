"""Rhythms in English and Chinese."""

from __future__ import annotations

import pytest
from pydantic_core import PydanticCustomError

from commplan.model.repeats import LAST, Pattern, read_rhythm


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("daily", Pattern("day")),
        ("每天", Pattern("day")),
        ("weekly Thu", Pattern("week", 1, (3,))),
        ("Weekly mon, Friday", Pattern("week", 1, (0, 4))),
        ("biweekly Thu", Pattern("week", 2, (3,))),
        ("every 2 weeks Thu", Pattern("week", 2, (3,))),
        ("每周四", Pattern("week", 1, (3,))),
        ("每周周四", Pattern("week", 1, (3,))),
        ("每星期日", Pattern("week", 1, (6,))),
        ("每周天", Pattern("week", 1, (6,))),
        ("每周二、四", Pattern("week", 1, (1, 3))),
        ("每周二和周四", Pattern("week", 1, (1, 3))),
        ("每周一三五", Pattern("week", 1, (0, 2, 4))),
        ("每两周周四", Pattern("week", 2, (3,))),
        ("每隔一周周四", Pattern("week", 2, (3,))),
        ("monthly 18", Pattern("month", day=18)),
        ("每月18日", Pattern("month", day=18)),
        ("每月 18 号", Pattern("month", day=18)),
        ("每月１８日", Pattern("month", day=18)),
        ("monthly last", Pattern("month", day=LAST)),
        ("每月最后一天", Pattern("month", day=LAST)),
        ("每月底", Pattern("month", day=LAST)),
        ("monthly 2nd Tue", Pattern("month", weekdays=(1,), nth=2)),
        ("monthly last Friday", Pattern("month", weekdays=(4,), nth=LAST)),
        ("每月第二个周二", Pattern("month", weekdays=(1,), nth=2)),
        ("每月最后一个星期五", Pattern("month", weekdays=(4,), nth=LAST)),
    ],
)
def test_a_rhythm_is_read(text: str, pattern: Pattern) -> None:
    assert read_rhythm(text) == pattern


@pytest.mark.parametrize(
    "value",
    [
        "偶尔",
        "每月中旬",
        "每月0日",
        "每月32日",
        "weekly",
        "weekly Foo",
        "每周",
        "每周八",
        "monthly 5th Tue",
        "monthly 2nd Foo",
        "",
        None,
        ["每周四"],
    ],
)
def test_what_is_no_rhythm_is_refused(value: object) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_rhythm(value)
    assert refused.value.type == "rhythm_unreadable"
