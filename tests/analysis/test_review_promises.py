"""What became of the resolutions of earlier reviews."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from commplan.analysis.review.lights import Light
from commplan.analysis.review.promises import Promise, Promises, PromiseState
from tests.plans import HEAD, analysis_of

Q1 = "--- # actuals/2026-Q1.yaml\nquarter: Q1\nas_of: 2026-03-31\n"
Q2 = "--- # actuals/2026-Q2.yaml\nquarter: Q2\nas_of: 2026-06-30\n"
TEAM = "team: {people: [{name: 林一, role: 主管}]}\n"
NEW = "{id: D1, what: 重排日历, owner: 林一, due: 2026-04-10"


def _trace(first: str, second: str = "") -> Promises:
    standing = analysis_of(HEAD + TEAM + Q1 + first + Q2 + second).standing
    assert standing is not None
    return standing.promises


def _only(first: str, second: str = "") -> Promise:
    (promise,) = _trace(first, second).items
    return promise


@pytest.mark.parametrize(
    ("second", "state", "late", "light"),
    [
        (f"actions: [{NEW}, done_on: 2026-04-10}}]\n", PromiseState.DONE, 0, Light.GREEN),
        (f"actions: [{NEW}, done_on: 2026-04-09}}]\n", PromiseState.DONE, -1, Light.GREEN),
        (f"actions: [{NEW}, done_on: 2026-04-17}}]\n", PromiseState.DONE, 7, Light.AMBER),
        (f"actions: [{NEW}, done_on: 2026-04-18}}]\n", PromiseState.DONE, 8, Light.RED),
        (f"actions: [{NEW}, state: done}}]\n", PromiseState.DONE, None, Light.GREEN),
        # from 10 April to 30 June: 20 + 31 + 30 days
        (f"actions: [{NEW}, state: open}}]\n", PromiseState.OPEN, 81, Light.RED),
        ("actions: [{what: 别的}]\n", PromiseState.OPEN, 81, Light.RED),  # only others are told
        (f"actions: [{NEW}, state: dropped}}]\n", PromiseState.DROPPED, None, Light.GREY),
        # a day behind the day of the file is not reached
        (f"actions: [{NEW}, done_on: 2026-07-01}}]\n", PromiseState.OPEN, 81, Light.RED),
    ],
)
def test_a_later_file_says_what_became_of_a_promise(
    second: str, state: PromiseState, late: int | None, light: Light
) -> None:
    promise = _only(f"actions: [{NEW}}}]\n", second)
    assert (promise.state, promise.late_days, promise.light) == (state, late, light)
    assert promise.age_days == 91  # from 31 March to 30 June: 30 + 31 + 30


@pytest.mark.parametrize(
    ("second", "state"),
    [
        ("{id: D1, what: 日历重排好了, state: done}", PromiseState.DONE),  # by its id
        ("{what: '重排  日历 ', state: done}", PromiseState.OPEN),  # a space inside is another text
        ("{what: ' 重排日历', state: done}", PromiseState.DONE),  # by its text, it has no id
        ("{id: D9, what: 重排日历, state: done}", PromiseState.OPEN),  # another id
    ],
)
def test_a_promise_is_known_by_its_id_else_by_its_text(second: str, state: PromiseState) -> None:
    assert _only(f"actions: [{NEW}}}]\n", f"actions: [{second}]\n").state is state


def test_a_decision_with_an_owner_is_a_promise_from_its_own_day_on() -> None:
    made = "{id: D1, what: 货到再卖, on: 2026-03-21, owner: 林一, due: 2026-06-30}"
    first = f"decisions_made: [{made}, {{what: 只记一笔, on: 2026-03-21}}]\n"
    promise = _only(first, "actions: [{what: 别的}]\n")
    # from 21 March to 30 June: 10 + 30 + 31 + 30; due on the very day is not overdue
    assert (promise.what, promise.age_days, promise.is_overdue) == ("货到再卖", 101, False)
    assert promise.light is Light.GREY


def test_a_section_that_nobody_filled_in_makes_no_promise_late() -> None:
    promises = _trace(f"actions: [{NEW}}}]\n")
    (promise,) = promises.items
    assert (promises.is_told, promise.on) == (False, date(2026, 3, 31))  # when it was told last
    assert (promise.late_days, promise.is_overdue, promise.light) == (-10, False, Light.GREY)


def test_what_an_earlier_file_reports_as_done_is_no_promise_any_more() -> None:
    assert _trace(f"actions: [{NEW}, state: done}}]\n").items == ()


def test_what_the_period_itself_promises_is_left_to_the_next_review() -> None:
    assert _trace("", f"actions: [{NEW}}}]\n") == Promises((), has_earlier=True, is_told=True)


def test_without_an_earlier_file_nothing_can_have_been_promised() -> None:
    standing = analysis_of(HEAD + TEAM + Q1 + f"actions: [{NEW}}}]\n").standing
    assert standing is not None
    assert standing.promises == Promises((), has_earlier=False, is_told=True)


@pytest.mark.parametrize(
    ("due", "light"),
    [
        ("2026-07-05", Light.AMBER),  # 5 days overdue on 30 June, and a day ahead
        ("2026-06-29", Light.RED),  # the new day is over too
    ],
)
def test_a_new_day_is_counted_from_the_first_one(due: str, light: Light) -> None:
    first = "actions: [{id: D1, what: 重排日历, owner: 林一, due: 2026-06-25}]\n"
    second = f"actions: [{{id: D1, what: 重排日历, due: {due}, comment: 人手不够}}]\n"
    promise = _only(first, second)
    assert (promise.due, promise.new_due) == (date(2026, 6, 25), date.fromisoformat(due))
    assert (promise.late_days, promise.light) == (5, light)
    assert (promise.owner, promise.comment) == ("林一", "人手不够")


def test_completion_counts_all_but_dropped_ones() -> None:
    names = ("甲", "乙", "丙", "丁")
    first = "".join(f"  - {{what: {name}, owner: 林一, due: 2026-06-01}}\n" for name in names)
    second = (
        "  - {what: 甲, state: done}\n  - {what: 乙, state: done}\n  - {what: 丙, state: dropped}\n"
    )
    promises = _trace("actions:\n" + first, "actions:\n" + second)
    assert promises.completion == Decimal(2) / 3  # 丁 is open, 丙 does not count
    assert [one.what for one in promises.overdue] == ["丁"]


def test_all_dropped_has_no_completion() -> None:
    promises = _trace(f"actions: [{NEW}}}]\n", f"actions: [{NEW}, state: dropped}}]\n")
    assert promises.completion is None
