"""Who holds what when, with the hours and days that are free, counted by hand."""

from __future__ import annotations

from datetime import date

import pytest

from commplan.analysis.places.bookings import Bookings, list_resource_bookings
from commplan.model.clock import Hours
from tests.plans import HEAD, analysis_of

ROOM = HEAD + "resources: [{name: 教室, kind: venue}]\nactivities:\n"


def _bookings(*parts: str) -> Bookings:
    lines = "".join(
        f"  - {{name: 活动{number}, resources: 教室, {part}}}\n"
        for number, part in enumerate(parts, 1)
    )
    (found,) = analysis_of(ROOM + lines).resource_bookings
    return found


@pytest.mark.parametrize(
    ("parts", "pairs"),
    [
        (("when: 2026-05-11..15", "when: 2026-05-15..18"), [("活动2", "活动1")]),
        (("when: 2026-05-11..15", "when: 2026-05-16"), []),
        (  # the third meets the first, not the second
            ("when: 2026-05-11..20", "when: 2026-05-11..12", "when: 2026-05-15"),
            [("活动2", "活动1"), ("活动3", "活动1")],
        ),
        (  # the first is over when the third begins
            ("when: 2026-05-11", "when: 2026-05-11..14", "when: 2026-05-14"),
            [("活动2", "活动1"), ("活动3", "活动2")],
        ),
        (  # hours apart on the same days
            ("when: 2026-05-11..15, hours: 9:00-12:00", "when: 2026-05-12, hours: 12:00-13:00"),
            [],
        ),
    ],
)
def test_who_comes_later_clashes_with_who_is_there(
    parts: tuple[str, ...], pairs: list[tuple[str, str]]
) -> None:
    found = _bookings(*parts).overlaps
    assert [(one.second.id, one.first.id) for one in found] == pairs


def test_a_day_of_a_series_that_was_moved_onto_another_is_no_clash_with_itself() -> None:
    part = (
        "when: 2026-05-01..2026-05-31, "
        "repeats: {on: 每周三, changes: {2026-05-06: {to: 2026-05-13}}}"
    )
    assert _bookings(part).overlaps == ()


def test_two_thousand_in_one_week_are_so_many_findings() -> None:
    parts = ["when: 2026-05-11..17"] * 2000
    assert len(_bookings(*parts).overlaps) == 1999


@pytest.mark.parametrize(
    ("held", "wanted", "free"),
    [
        (["10:00-11:00"], "10:00-12:00", [(8, 10), (11, 20)]),
        (["10:00-11:00", "13:00-14:00"], "10:30-11:30", [(8, 10), (11, 13), (14, 20)]),
        (["10:00-11:00"], "10:00-11:00", [(8, 10), (11, 20)]),
        (["08:00-20:00"], "09:00-10:00", []),
        (["09:00-19:30"], "18:00-19:00", [(8, 9)]),
    ],
)
def test_the_free_hours_of_a_day_are_those_between_the_others(
    held: list[str], wanted: str, free: list[tuple[int, int]]
) -> None:
    parts = [f"when: 2026-05-16, hours: {hours}" for hours in (*held, wanted)]
    bookings = _bookings(*parts)
    (mine,) = [one for one in bookings.users if one.activity.name == f"活动{len(parts)}"]
    found = bookings.list_free_hours(mine, Hours(8 * 60, 20 * 60))
    assert found == [Hours(start * 60, end * 60) for start, end in free]


def test_a_free_day_is_free_at_the_wanted_hours_only() -> None:
    bookings = _bookings(
        "when: 2026-05-16, hours: 9:00-12:00",
        "when: 2026-05-16, hours: 10:00-11:00",
        "when: 2026-05-17, hours: 11:30-13:00",
        "when: 2026-05-18, hours: 10:30-13:00",
    )
    second = bookings.overlaps[0].second
    assert bookings.find_free_day(second) == date(2026, 5, 17)


def test_no_free_day_within_two_months_is_none() -> None:
    bookings = _bookings("when: 2026", "when: 2026-05-16")
    assert bookings.find_free_day(bookings.overlaps[0].second) is None


def test_a_shared_resource_is_held_by_nobody() -> None:
    text = ROOM.replace("kind: venue", "kind: venue, exclusive: no")
    analysis = analysis_of(text + "  - {name: 甲, when: 2026-05-16, resources: 教室}\n")
    assert list_resource_bookings(analysis.occurrences, analysis.index) == ()
