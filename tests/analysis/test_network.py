"""Earliest and latest days, slack, the critical path: each number worked out by hand beside it."""

from __future__ import annotations

import pytest

from commplan.model.dates import DateRange
from tests.plans import HEAD, analysis_of

ACTIVITIES = HEAD + "activities:\n"
MILESTONES = HEAD + "milestones:\n"


def _activity(key: str, when: str, rest: str = "") -> str:
    return f"  - {{id: {key}, name: {key}, when: {when}{rest}}}\n"


def _milestone(key: str, due: str, rest: str = "") -> str:
    return f"  - {{id: {key}, name: {key}, due: {due}{rest}}}\n"


def test_days_that_fit_stay_and_the_gap_is_slack() -> None:
    # a 10 days, b may begin on 03-10 at the earliest and is planned for 03-15: 5 days of slack for
    # a; b ends last, on 03-20, and has none.
    text = ACTIVITIES + _activity("a", "2026-03-01..2026-03-10")
    network = analysis_of(
        text + _activity("b", "2026-03-15..2026-03-20", ", after: a")
    ).schedule_network
    assert [
        (slot.named.key, str(slot.earliest_start), str(slot.latest_start), slot.slack_days)
        for slot in network.slots
    ] == [("a", "2026-03-01", "2026-03-06", 5), ("b", "2026-03-15", "2026-03-15", 0)]
    assert [slot.named.key for slot in network.critical_path] == ["b"]
    assert network.breaches == ()


def test_the_critical_path_is_the_chain_that_ends_last() -> None:
    # a ends 03-10, b runs 03-10 to 03-19 and ends last; c of 2 days after a may slip from 03-10 to
    # 03-18: 8 days.
    text = ACTIVITIES + _activity("a", "2026-03-01..2026-03-10")
    text += _activity("b", "2026-03-10..2026-03-19", ", after: a")
    text += _activity("c", "2026-03-10..2026-03-11", ", after: a")
    network = analysis_of(text).schedule_network
    assert {slot.named.key: slot.slack_days for slot in network.slots} == {"a": 0, "b": 0, "c": 8}
    assert [slot.named.key for slot in network.critical_path] == ["a", "b"]


@pytest.mark.parametrize(
    ("lag", "earliest"),
    [
        ("", "2026-03-10"),  # the day of the end itself will do
        (" + 3d", "2026-03-13"),
        (" - 2d", "2026-03-08"),
        (" + 1w", "2026-03-17"),
    ],
)
def test_a_lag_moves_the_earliest_start(lag: str, earliest: str) -> None:
    text = MILESTONES + _milestone("M1", "2026-03-10")
    text += "activities:\n" + _activity("a", "2026-03-01..2026-03-02", f", after: M1{lag}")
    (breach,) = analysis_of(text).schedule_network.breaches
    assert str(breach.slot.earliest_start) == earliest
    assert (breach.slot.earliest_finish - breach.slot.earliest_start).days == 1


def test_a_breach_pushes_the_whole_chain_and_is_reported_once() -> None:
    # M1 on 03-10 pushes a (3 days) from 03-05 to 03-10, that is to 03-12; b breaks its wait for a
    # already as planned (03-06 before 03-07) and moves to 03-12; c has room.
    text = MILESTONES + _milestone("M1", "2026-03-10") + "activities:\n"
    text += _activity("a", "2026-03-05..2026-03-07", ", after: M1")
    text += _activity("b", "2026-03-06..2026-03-06", ", after: a")
    text += _activity("c", "2026-03-20..2026-03-20", ", after: b")
    (breach,) = analysis_of(text).schedule_network.breaches
    assert breach.slot.named.key == "a"
    assert [(slot.named.key, str(slot.earliest_start)) for slot in breach.followers] == [
        ("b", "2026-03-12")
    ]


def test_an_item_with_a_breach_of_its_own_is_no_follower() -> None:
    # b waits for a, which is pushed, and for M2, which is not: M2 is a cause of its own.
    text = MILESTONES + _milestone("M1", "2026-03-10") + _milestone("M2", "2026-03-09")
    text += "activities:\n" + _activity("a", "2026-03-05..2026-03-07", ", after: M1")
    text += _activity("b", "2026-03-08..2026-03-08", ", after: [a, M2]")
    breaches = analysis_of(text).schedule_network.breaches
    assert [(one.slot.named.key, [w.awaited.key for w in one.waits]) for one in breaches] == [
        ("a", ["M1"]),
        ("b", ["M2"]),
    ]
    assert str(breaches[1].slot.earliest_start) == "2026-03-12"  # behind a: 03-10 to 03-12


def test_several_broken_waits_of_one_item_are_one_breach_the_last_end_first() -> None:
    text = MILESTONES + _milestone("M1", "2026-03-10") + _milestone("M2", "2026-03-12")
    text += "activities:\n" + _activity("a", "2026-03-05..2026-03-07", ", after: [M1, M2]")
    (breach,) = analysis_of(text).schedule_network.breaches
    assert [wait.awaited.key for wait in breach.waits] == ["M2", "M1"]


@pytest.mark.parametrize(
    "rest",
    [
        _activity("a", "2026-03-01..2026-03-02", ", after: b")
        + _activity("b", "2026-03-01", ", after: a"),
        _activity("a", "2026-03-01", ", after: M1, status: cancelled"),
        _activity("a", "2026-03-08..2026-03-02", ", after: M1"),
        _activity("a", "2025-03-02", ", after: M1"),
    ],
    ids=["circle", "cancelled", "reversed", "before the period"],
)
def test_what_follows_from_another_fault_is_no_breach(rest: str) -> None:
    text = MILESTONES + _milestone("M1", "2026-03-10") + "activities:\n" + rest
    assert analysis_of(text).schedule_network.breaches == ()


def test_a_chain_of_five_thousand_is_scheduled() -> None:
    # The first item is planned 10 days too early; each of the following days is taken by one item.
    text = "title: 长链\nperiod: 2026-01-01..2045-12-31\nactivities:\n"
    text += _activity("A0", "2026-01-11")
    text += "".join(
        _activity(f"A{number}", "2026-01-01", f", after: A{number - 1} + 1d")
        for number in range(1, 5000)
    )
    network = analysis_of(text).schedule_network
    (breach,) = network.breaches
    assert (breach.slot.named.key, len(breach.followers)) == ("A1", 4998)
    assert (network.slots[-1].earliest_start - network.slots[0].start).days == 4999


def test_a_lag_beyond_the_calendar_ends_at_its_edge() -> None:
    text = "title: 远\nperiod: 2199\nactivities:\n" + _activity("A0", "2199-12-01")
    text += "".join(
        _activity(f"A{number}", "2199-12-01", f", after: A{number - 1} + 999w")
        for number in range(1, 500)
    )
    assert analysis_of(text).schedule_network.slots[-1].earliest_start.year == 9999


def test_a_plan_without_waits_has_an_empty_network() -> None:
    analysis = analysis_of(ACTIVITIES + _activity("a", "2026-03-01"))
    assert analysis.schedule_network.slots == ()
    assert analysis.schedule_network.critical_path == ()
    assert analysis.plan.period == DateRange(*analysis.plan.period)


def test_a_wait_that_is_just_kept_is_not_among_the_broken_ones() -> None:
    text = MILESTONES + _milestone("M1", "2026-03-05") + _milestone("M2", "2026-03-12")
    text += "activities:\n" + _activity("a", "2026-03-05..2026-03-07", ", after: [M1, M2]")
    (breach,) = analysis_of(text).schedule_network.breaches
    assert [wait.awaited.key for wait in breach.waits] == ["M2"]


def test_what_waits_for_an_item_of_a_circle_is_still_scheduled() -> None:
    text = ACTIVITIES + _activity("a", "2026-03-01", ", after: b")
    text += _activity("b", "2026-03-09", ", after: a") + _activity("c", "2026-03-05", ", after: b")
    (breach,) = analysis_of(text).schedule_network.breaches
    assert (breach.slot.named.key, str(breach.slot.earliest_start)) == ("c", "2026-03-09")


def test_a_lag_takes_from_the_slack() -> None:
    # b starts on 03-15 and may not before 03-10 + 3 days: of the 5 days of slack 2 are left.
    text = ACTIVITIES + _activity("a", "2026-03-01..2026-03-10")
    text += _activity("b", "2026-03-15..2026-03-20", ", after: a + 3d")
    assert [slot.slack_days for slot in analysis_of(text).schedule_network.slots] == [2, 0]
