"""Windows in which somebody receives too much."""

from __future__ import annotations

from datetime import date

import pytest

from commplan.analysis.messages.message_limits import (
    Limit,
    WeekStart,
    Window,
    find_excesses,
    find_rolling_excesses,
    find_window,
)
from tests.plans import HEAD, analysis_of

SEGMENTS = "segments: [{name: 甲}, {name: 乙}]\nchannels: [{name: 服务号, kind: push}]\n"


def _touches(*days: str) -> str:
    lines = (f"  - {{title: {number}, date: 2026-{day}" for number, day in enumerate(days))
    return "touches:\n" + "".join(f"{line}, channel: 服务号}}\n" for line in lines)


def _find(
    text: str, limit: Limit, week_start: WeekStart = "monday"
) -> list[tuple[str, list[str], str]]:
    """Return the first day, the messages and the free day of each window above the limit."""
    analysis = analysis_of(text)
    sendings = analysis.sendings_by_channel["channels", 0]
    return [
        (one.days.start.isoformat()[5:], [s.id for s in one.sendings], str(one.free_day)[5:])
        for one in find_excesses(sendings, limit, (), analysis.population, week_start)
    ]


@pytest.mark.parametrize(
    ("day", "window", "week_start", "first", "last"),
    [
        ("2026-06-18", "day", "monday", "2026-06-18", "2026-06-18"),
        ("2026-06-18", "week", "monday", "2026-06-15", "2026-06-21"),  # a Thursday
        ("2026-06-18", "week", "sunday", "2026-06-14", "2026-06-20"),
        ("2026-06-21", "week", "monday", "2026-06-15", "2026-06-21"),  # a Sunday
        ("2026-06-21", "week", "sunday", "2026-06-21", "2026-06-27"),
        ("2026-02-28", "month", "monday", "2026-02-01", "2026-02-28"),
        ("2028-02-29", "month", "monday", "2028-02-01", "2028-02-29"),
    ],
)
def test_a_day_lies_in_its_window(
    day: str, window: Window, week_start: WeekStart, first: str, last: str
) -> None:
    days = find_window(date.fromisoformat(day), window, week_start)
    assert (days.start.isoformat(), days.end.isoformat()) == (first, last)


@pytest.mark.parametrize(
    ("days", "limit", "expected"),
    [
        (("06-01", "06-01"), Limit(2, "account", "day"), []),  # exactly at the limit
        (("06-01", "06-01"), Limit(1, "account", "day"), [("06-01", ["0", "1"], "06-02")]),
        (
            ("06-01", "06-01", "06-02"),
            Limit(1, "account", "day"),
            [("06-01", ["0", "1"], "06-03")],  # the 2nd is taken
        ),
        (("05-31", "06-01"), Limit(1, "customer", "month"), []),
        (("06-01", "06-30"), Limit(1, "customer", "month"), [("06-01", ["0", "1"], "07-01")]),
        (("06-07", "06-08"), Limit(1, "customer", "week"), []),  # Sunday and Monday
        (("06-08", "06-14"), Limit(1, "customer", "week"), [("06-08", ["0", "1"], "06-15")]),
        (("06-08",), Limit(0, "customer", "week"), [("06-08", ["0"], "")]),  # never free
    ],
)
def test_windows_above_the_limit_are_found(
    days: tuple[str, ...], limit: Limit, expected: list[tuple[str, list[str], str]]
) -> None:
    assert _find(HEAD + SEGMENTS + _touches(*days), limit) == expected


def test_the_week_begins_where_the_settings_say() -> None:
    text = HEAD + SEGMENTS + _touches("06-07", "06-08")
    assert _find(text, Limit(1, "customer", "week"), "sunday") == [("06-07", ["0", "1"], "06-14")]


def test_a_limit_by_the_days_of_the_month_counts_them() -> None:
    limit = Limit(1, "customer", "month", is_per_day=True)
    june = [f"06-{day:02}" for day in range(1, 31)]
    assert _find(HEAD + SEGMENTS + _touches(*june), limit) == []
    (found,) = _find(HEAD + SEGMENTS + _touches(*june, "06-30"), limit)
    assert len(found[1]) == 31


def test_a_session_is_one_time_of_an_activity() -> None:
    text = HEAD + SEGMENTS + "activities: [{id: A, name: 播, when: 2026-06-01..14, "
    text += "repeats: 每周四, messages: [0d 19:00 服务号, 0d 20:00 服务号]}]\n"
    assert _find(text, Limit(2, "customer", "session")) == []
    found = _find(text, Limit(1, "customer", "session"))
    assert [ids for _, ids, _ in found] == [["A@2026-06-04"] * 2, ["A@2026-06-11"] * 2]


def _roll(days: tuple[str, ...], most: int) -> list[tuple[str, str, int, str]]:
    analysis = analysis_of(HEAD + SEGMENTS + _touches(*days))
    return [
        (
            one.days.start.isoformat()[5:],
            one.days.end.isoformat()[5:],
            len(one.sendings),
            str(one.free_day)[5:],
        )
        for one in find_rolling_excesses(analysis.sendings, 30, most, analysis.population)
    ]


def test_thirty_days_roll_with_the_messages() -> None:
    # 1 June to 30 June are 30 days, 1 June to 1 July are 31
    assert _roll(("06-01", "07-01"), 1) == []
    # without the second one, the next is free 30 days behind the first
    assert _roll(("06-01", "06-30"), 1) == [("06-01", "06-30", 2, "07-01")]
    assert _roll(("06-01", "06-10", "06-20"), 2) == [("05-22", "06-20", 3, "07-01")]


def test_stretches_that_overlap_are_told_once_by_the_fullest() -> None:
    days = ("03-01", "03-05", "03-09", "03-12", "09-01", "09-02", "09-03")
    assert _roll(days, 2) == [
        ("02-11", "03-12", 4, "04-04"),  # 03-05 and two behind it have to be past: 03-05 + 30
        ("08-05", "09-03", 3, "10-01"),
    ]
