"""Milestones and activities beside their planned days, and what waits for them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from commplan.analysis.review import Review, make_period
from commplan.analysis.review.activity_slips import ActivitySlip, ActivityState
from commplan.analysis.review.lights import Light
from commplan.analysis.review.milestone_slips import MilestoneSlip, MilestoneState
from commplan.model.dates import DateRange
from tests.plans import HEAD, analysis_of

if TYPE_CHECKING:
    from commplan.analysis.review.deliveries import Schedule

Q2 = "--- # actuals/2026-Q2.yaml\nquarter: Q2\nas_of: 2026-06-30\n"
M1 = "milestones: [{id: M1, name: 平台就绪, due: 2026-06-10}]\n"
A1 = "activities: [{id: A1, name: 市集, when: 2026-05-18..20}]\n"


def _follow(plan: str, actuals: str) -> Schedule:
    standing = analysis_of(HEAD + plan + Q2 + actuals).standing
    assert standing is not None
    return standing.schedule


def _milestone(actuals: str, plan: str = M1) -> MilestoneSlip:
    return _follow(plan, actuals).milestones[0]


def _activity(told: str) -> ActivitySlip:
    (activity,) = _follow(A1, f"activities: [{{activity: A1, {told}}}]\n").activities
    return activity


@pytest.mark.parametrize(
    ("told", "state", "days", "light"),
    [
        ("done_on: 2026-06-10", MilestoneState.DONE, 0, Light.GREEN),
        ("done_on: 2026-06-08", MilestoneState.DONE, -2, Light.GREEN),
        ("done_on: 2026-06-17", MilestoneState.DONE, 7, Light.AMBER),
        ("done_on: 2026-06-18", MilestoneState.DONE, 8, Light.RED),
        ("new_due: 2026-07-01", MilestoneState.MOVED, 21, Light.RED),
        ("new_due: 2026-06-30", MilestoneState.MOVED, 20, Light.RED),  # today is not over
        ("new_due: 2026-06-20", MilestoneState.OVERDUE, 20, Light.RED),  # the new day is over
        ("reason: 没人", MilestoneState.OVERDUE, 20, Light.RED),
        ("done_on: 2026-07-02", MilestoneState.OVERDUE, 20, Light.RED),  # not reached on 30 June
    ],
)
def test_a_milestone_stands_beside_its_day(
    told: str, state: MilestoneState, days: int, light: Light
) -> None:
    slip = _milestone(f"milestones: [{{milestone: M1, {told}}}]\n")
    assert (slip.state, slip.days, slip.light) == (state, days, light)


def test_a_milestone_moved_within_a_week_is_amber() -> None:
    plan = "milestones: [{id: M1, name: 平台就绪, due: 2026-06-25}]\n"
    slip = _milestone("milestones: [{milestone: M1, new_due: 2026-07-02}]\n", plan)
    assert (slip.days, slip.light) == (7, Light.AMBER)


@pytest.mark.parametrize(
    ("due", "actuals", "state"),
    [
        # other milestones are told of, this one is not
        ("2026-06-10", "milestones: [{milestone: M0, done_on: 2026-04-01}]\n", "overdue"),
        ("2026-06-10", "", "unknown"),  # nobody filled in the section
        ("2026-06-30", "milestones: [{milestone: M0, done_on: 2026-04-01}]\n", "ahead"),
    ],
)
def test_a_section_that_nobody_filled_in_makes_nothing_late(
    due: str, actuals: str, state: str
) -> None:
    plan = (
        "milestones:\n"
        f"  - {{id: M1, name: 平台就绪, due: {due}}}\n"
        "  - {id: M0, name: 立项, due: 2026-04-01}\n"
    )
    slip = _milestone(actuals, plan)
    assert slip.state.value == state
    assert slip.light is (Light.RED if state == "overdue" else Light.GREY)


@pytest.mark.parametrize(
    ("told", "state", "days", "window"),
    [
        ("state: done", ActivityState.DONE, 0, ("05-18", "05-20")),
        ("start: 2026-05-19, end: 2026-05-22", ActivityState.DONE, 2, ("05-19", "05-22")),
        ("state: done, end: 2026-05-19", ActivityState.DONE, -1, ("05-18", "05-19")),
        ("participants: 30", ActivityState.DONE, 0, ("05-18", "05-20")),
        ("progress: 100", ActivityState.DONE, 0, ("05-18", "05-20")),
        # 41 days from 20 May to 30 June; what still runs ends today at the earliest
        ("state: running", ActivityState.LATE, 41, ("05-18", "06-30")),
        ("state: running, new_end: 2026-07-05", ActivityState.RUNNING, 46, ("05-18", "07-05")),
        # 43 days from 18 May to 30 June
        ("state: waiting", ActivityState.LATE, 43, ("05-18", "05-20")),
        ("state: waiting, progress: 0", ActivityState.LATE, 43, ("05-18", "05-20")),
        ("state: waiting, participants: 3", ActivityState.LATE, 43, ("05-18", "05-20")),
        ("new_start: 2026-06-30", ActivityState.MOVED, 43, ("06-30", "07-02")),  # today
        # moved by 50 days from 18 May; it keeps its three days
        ("state: moved, new_start: 2026-07-07", ActivityState.MOVED, 50, ("07-07", "07-09")),
        ("new_start: 2026-07-07, new_end: 2026-07-20", ActivityState.MOVED, 61, ("07-07", "07-20")),
        ("state: cancelled", ActivityState.CANCELLED, 0, ("05-18", "05-20")),
        ("reason: 不知道", ActivityState.UNKNOWN, 0, ("05-18", "05-20")),
        ("progress: 60", ActivityState.UNKNOWN, 0, ("05-18", "05-20")),
    ],
)
def test_an_activity_stands_beside_its_window(
    told: str, state: ActivityState, days: int, window: tuple[str, str]
) -> None:
    slip = _activity(told)
    assert (slip.state, slip.days) == (state, days)
    assert slip.window == DateRange(*(date.fromisoformat(f"2026-{day}") for day in window))


def test_an_activity_of_which_no_file_speaks_is_not_known() -> None:
    (slip,) = _follow(A1, "").activities
    assert (slip.state, slip.light) == (ActivityState.UNKNOWN, Light.GREY)


def test_an_activity_moved_out_of_the_period_by_its_file_belongs_to_it() -> None:
    plan = "activities: [{id: A1, name: 打卡, when: 2026-07-01..30}]\n"
    told = "activities: [{activity: A1, state: moved, new_start: 2026-07-13, reason: 等人}]\n"
    (slip,) = _follow(plan, told).activities
    assert (slip.days, slip.told.reason) == (12, "等人")
    assert slip.window == DateRange(date(2026, 7, 13), date(2026, 8, 11))  # 30 days as planned


MANY = (
    "milestones:\n"
    "  - {id: M1, name: 一, due: 2026-02-10}\n"
    "  - {id: M2, name: 二, due: 2026-04-10}\n"
    "  - {id: M3, name: 三, due: 2026-05-10}\n"
    "  - {id: M4, name: 四, due: 2026-06-10}\n"
    "  - {id: M5, name: 五, due: 2026-08-10}\n"
)


def test_the_on_time_rate_is_of_the_milestones_due_in_the_period() -> None:
    schedule = _follow(
        MANY,
        "milestones:\n"
        "  - {milestone: M2, done_on: 2026-04-10}\n"
        "  - {milestone: M3, done_on: 2026-05-12}\n",
    )
    assert [one.milestone.called for one in schedule.due] == ["二", "三", "四"]
    assert [one.milestone.called for one in schedule.kept] == ["二"]
    assert schedule.on_time == Decimal(1) / 3
    # 一 was due before and is open still: 18 + 31 + 30 + 31 + 30 days from 10 February
    assert [(one.milestone.called, one.days) for one in schedule.overdue] == [
        ("一", 140),
        ("四", 20),
    ]
    assert [one.milestone.called for one in schedule.milestones] == ["一", "二", "三", "四"]
    assert schedule.light is Light.RED


def test_what_was_due_before_and_is_done_now_does_not_light_this_period() -> None:
    plan = (
        "milestones:\n"
        "  - {id: M1, name: 一, due: 2026-03-20}\n"
        "  - {id: M2, name: 二, due: 2026-04-10}\n"
    )
    told = (
        "milestones: [{milestone: M1, done_on: 2026-04-20}, {milestone: M2, done_on: 2026-04-10}]\n"
    )
    schedule = _follow(plan, told)
    assert [one.light for one in schedule.milestones] == [Light.RED, Light.GREEN]
    assert (schedule.light, schedule.on_time) == (Light.GREEN, Decimal(1))


def test_what_is_not_due_yet_does_not_count() -> None:
    actuals = (
        Q2.replace("2026-06-30", "2026-06-09")
        + "milestones: [{milestone: M0, done_on: 2026-04-01}]\n"
    )
    plan = (
        "milestones:\n"
        "  - {id: M0, name: 立项, due: 2026-04-01}\n"
        "  - {id: M1, name: 平台就绪, due: 2026-06-10}\n"
    )
    standing = analysis_of(HEAD + plan + actuals).standing
    assert standing is not None
    assert [one.milestone.key for one in standing.schedule.due] == ["M0"]
    assert [one.state.value for one in standing.schedule.milestones] == ["done", "ahead"]


def test_nothing_due_has_no_rate() -> None:
    schedule = _follow("milestones: [{id: M5, name: 五, due: 2026-08-10}]\n", "")
    assert (schedule.on_time, schedule.light, schedule.milestones) == (None, Light.GREY, ())


CHAIN = (
    "milestones: [{id: M1, name: 平台就绪, due: 2026-06-10}]\n"
    "activities:\n"
    "  - {id: A1, name: 招募, when: 2026-06-15..2026-06-20, after: M1}\n"
    "  - {id: A2, name: 开营, when: 2026-07-01..2026-07-03, after: A1 +5d}\n"
    "  - {id: A3, name: 收尾, when: 2026-09-01..2026-09-03, after: A2}\n"
)


def test_what_waits_moves_by_what_its_slack_does_not_take() -> None:
    told = "milestones: [{milestone: M1, new_due: 2026-07-05, reason: 认证}]\n"
    (slip,) = _follow(CHAIN, told).milestones
    # A1 may begin on 5 July instead of 15 June: 20 days; it ends on 10 July, and five days later,
    # on 15 July instead of 1 July, A2 begins: 14 days; A3 has room until September
    assert [(one.named.key, one.days) for one in slip.knock_ons] == [("A1", 20), ("A2", 14)]


def test_lags_may_lead_out_of_the_calendar() -> None:
    lines = (
        f"  - {{id: A{n}, name: 第{n}场, when: 2026-06-15..20, after: {before} + 999w}}\n"
        for n, before in enumerate(["M1", *(f"A{n}" for n in range(1, 500))], 1)
    )
    told = "milestones: [{milestone: M1, new_due: 2026-07-05, reason: 认证}]\n"
    (slip,) = _follow(M1 + "activities:\n" + "".join(lines), told).milestones
    # 500 × 6,993 days are 9,573 years; the first one moves as M1 does, from 10 June to 5 July
    assert (len(slip.knock_ons), slip.knock_ons[0].days) == (500, 25)


def test_what_has_begun_does_not_wait_any_more() -> None:
    told = (
        "milestones: [{milestone: M1, new_due: 2026-07-05, reason: 认证}]\n"
        "activities: [{activity: A1, state: running, start: 2026-06-28, new_end: 2026-07-02}]\n"
    )
    schedule = _follow(CHAIN, told)
    assert schedule.milestones[0].knock_ons == ()
    # A1 itself ends 12 days late, on 2 July; five days later is 7 July instead of 1 July
    assert [(one.named.key, one.days) for one in schedule.activities[0].knock_ons] == [("A2", 6)]


def test_a_file_of_the_quarter_speaks_for_its_months() -> None:
    told = "milestones: [{milestone: M1, done_on: 2026-06-12}]\n"
    analysis = analysis_of(HEAD + M1 + Q2 + told)
    month = DateRange(date(2026, 6, 1), date(2026, 6, 15))
    schedule = Review(analysis, make_period(analysis.plan, month)).schedule
    assert [(one.state.value, one.days) for one in schedule.milestones] == [("done", 2)]


def test_the_review_of_a_campaign_looks_at_its_own_activities() -> None:
    plan = (
        "campaigns: [{id: C1, name: 春季, when: 2026-05-01..31}]\n"
        "activities:\n"
        "  - {id: A1, name: 市集, when: 2026-05-18..20, campaign: 春季}\n"
        "  - {id: A2, name: 例会, when: 2026-05-18}\n"
    )
    analysis = analysis_of(HEAD + plan + Q2 + "activities: [{activity: A1, state: done}]\n")
    (campaign,) = analysis.plan.campaigns
    period = make_period(analysis.plan, campaign.range, campaign)
    found = Review(analysis, period).schedule.activities
    assert [(one.activity.key, one.state.value) for one in found] == [("A1", "done")]


def test_a_later_file_says_it_again() -> None:
    may = "milestones: [{milestone: M1, new_due: 2026-06-15, reason: 甲}]\n"
    june = "milestones: [{milestone: M1, new_due: 2026-06-20, done_on: 2026-06-19}]\n"
    files = (
        f"--- # actuals/2026-05.yaml\nmonth: 2026-05\n{may}"
        f"--- # actuals/2026-06.yaml\nmonth: 2026-06\n{june}"
    )
    standing = analysis_of(HEAD + M1 + files).standing
    assert standing is not None
    (slip,) = standing.schedule.milestones
    assert (slip.state, slip.days, slip.reason) == (MilestoneState.DONE, 9, "甲")


@pytest.mark.parametrize(
    ("due", "is_shown"),
    [
        ("2026-03-31", False),  # told of by no file of the quarter, and not known to be open
        ("2026-04-01", True),
        ("2026-06-30", True),
        ("2026-07-01", False),
    ],
)
def test_milestones_due_from_the_first_to_the_last_day_belong_to_a_period(
    due: str, *, is_shown: bool
) -> None:
    plan = f"milestones: [{{id: M1, name: 平台就绪, due: {due}}}]\n"
    assert bool(_follow(plan, "kpis: {K1: 1}\n").milestones) is is_shown


@pytest.mark.parametrize(("state", "is_shown"), [("running", True), ("done", False)])
def test_an_activity_of_the_quarter_before_is_shown_while_it_is_late(
    state: str, *, is_shown: bool
) -> None:
    plan = "activities: [{id: A1, name: 市集, when: 2026-03-02..05}]\n"
    before = f"--- # actuals/2026-Q1.yaml\nactivities: [{{activity: A1, state: {state}}}]\n"
    assert bool(_follow(plan, "kpis: {K1: 1}\n" + before).activities) is is_shown
