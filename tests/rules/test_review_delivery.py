"""Dates, slips, results and resolutions in the actuals: what is asked, and what is left alone."""

from __future__ import annotations

import pytest

from commplan.texts import load_texts, word_diagnostic
from tests.plans import HEAD, codes_of, find_all, rules_of

CHINESE, ENGLISH = load_texts("zh-Hans"), load_texts("en")
TEAM = "team: {people: [{id: P1, name: 林一, role: 主管}]}\n"
PLAN = (
    "kpis: [{id: K1, name: 成员, unit: 人, direction: higher, rollup: last, targets: 50}]\n"
    "milestones: [{id: M1, name: 平台就绪, due: 2026-06-10}]\n"
    "activities: [{id: A1, name: 市集, when: 2026-05-18..20, budget: 3000}]\n"
)
Q1 = "--- # actuals/2026-Q1.yaml\nquarter: Q1\nas_of: 2026-03-31\n"
Q2 = "--- # actuals/2026-Q2.yaml\nquarter: Q2\nas_of: 2026-06-30\n"


def _judge(code: str, actuals: str, plan: str = PLAN) -> list[str]:
    """Return what a rule says of actuals of the second quarter, in Chinese."""
    found = find_all(HEAD + TEAM + plan + Q2 + actuals, rules_of(code))
    return [word_diagnostic(one, CHINESE).message for one in found]


@pytest.mark.parametrize(
    ("actuals", "key"),
    [
        ("milestones: [{milestone: M1, done_on: 2026-07-01}]\n", "done_on"),
        ("activities: [{activity: A1, start: 2026-07-01}]\n", "start"),
        ("activities: [{activity: A1, start: 2026-06-30, end: 2026-07-01}]\n", "end"),
        ("kpis: [{kpi: K1, value: 40, on: 2026-07-01}]\n", "on"),
        ("decisions_made: [{what: 货到再卖, on: 2026-07-01}]\n", "on"),
        ("actions: [{what: 重排, done_on: 2026-07-01}]\n", "done_on"),
    ],
)
def test_what_happened_lies_up_to_the_day_of_its_file(actuals: str, key: str) -> None:
    (said,) = _judge("REV011", actuals)
    assert f" `{key}` " in said
    assert _judge("REV011", actuals.replace("2026-07-01", "2026-06-30")) == []


def test_days_ahead_may_be_ahead() -> None:
    ahead = (
        "milestones: [{milestone: M1, new_due: 2026-07-20}]\n"
        "activities: [{activity: A1, new_start: 2026-07-20, new_end: 2026-07-22}]\n"
        "actions: [{what: 重排, due: 2026-07-20}]\n"
    )
    assert _judge("REV011", ahead) == []


@pytest.mark.parametrize(
    ("actuals", "said"),
    [
        (
            "activities: [{activity: A1, state: done, progress: 60}]\n",
            "A1 市集写着已完成，进度却只有 60%",
        ),
        (
            "actions: [{what: 重排, state: open, done_on: 2026-06-01}]\n",
            "重排写了完成日 2026-06-01（周一），状态却是 open（未完成）",
        ),
        (
            "actions: [{what: 重排, state: dropped, done_on: 2026-06-01}]\n",
            "重排写了完成日 2026-06-01（周一），状态却是 dropped（不做了）",
        ),
    ],
)
def test_done_is_done(actuals: str, said: str) -> None:
    (message,) = _judge("REV012", actuals)
    assert message.replace(" ", "") == said.replace(" ", "")


@pytest.mark.parametrize(
    "actuals",
    [
        "activities: [{activity: A1, state: done, progress: 100}]\n",
        "activities: [{activity: A1, state: done}]\n",
        "activities: [{activity: A1, state: running, progress: 60}]\n",
        "actions: [{what: 重排, done_on: 2026-06-01}]\n",
        "actions: [{what: 重排, state: done, done_on: 2026-06-01}]\n",
    ],
)
def test_what_agrees_is_left_alone(actuals: str) -> None:
    assert _judge("REV012", actuals) == []


@pytest.mark.parametrize(
    ("days", "count"),
    [
        ("start: 2026-05-18, end: 2026-05-18", 0),
        ("start: 2026-05-19, end: 2026-05-18", 1),
        ("new_start: 2026-07-19, new_end: 2026-07-18", 1),
        ("start: 2026-05-19", 0),
        ("end: 2026-05-12", 0),
    ],
)
def test_an_activity_ends_behind_its_start(days: str, count: int) -> None:
    assert len(_judge("REV013", f"activities: [{{activity: A1, {days}}}]\n")) == count


@pytest.mark.parametrize(
    ("actuals", "said"),
    [
        (
            "milestones: [{milestone: M1, reason: 接口没通}]\n",  # 20 days from 10 to 30 June
            "M1 平台就绪应在 2026-06-10（周三）完成，到 2026-06-30（周二）已逾期 20 天，没有新日期",
        ),
        (
            "milestones: [{milestone: M1, new_due: 2026-06-20, reason: 等}]\n",  # over as well
            "M1 平台就绪应在 2026-06-10（周三）完成，到 2026-06-30（周二）已逾期 20 天，没有新日期",
        ),
        (
            "milestones: [{milestone: M1, new_due: 2026-07-20}]\n",
            "M1 平台就绪从 2026-06-10（周三）改到 2026-07-20（周一），没有写原因",
        ),
        (
            "activities: [{activity: A1, state: waiting}]\n",  # 43 days from 18 May
            "A1 市集应在 2026-05-18（周一）开始，到 2026-06-30（周二）已晚 43 天，没有新日期",
        ),
        (
            "activities: [{activity: A1, state: running}]\n",  # 41 days from 20 May
            "A1 市集应在 2026-05-20（周三）完成，到 2026-06-30（周二）已逾期 41 天，没有新日期",
        ),
        (
            "activities: [{activity: A1, state: moved, new_start: 2026-07-20}]\n",
            "A1 市集从 2026-05-20（周三）改到 2026-07-22（周三），没有写原因",
        ),
    ],
)
def test_what_slipped_needs_a_new_day_and_a_reason(actuals: str, said: str) -> None:
    (message,) = _judge("REV030", actuals)
    assert message.replace(" ", "") == said.replace(" ", "")


@pytest.mark.parametrize(
    "actuals",
    [
        "milestones: [{milestone: M1, done_on: 2026-06-29}]\n",
        "milestones: [{milestone: M1, new_due: 2026-07-20, reason: 认证}]\n",
        "activities: [{activity: A1, state: moved, new_start: 2026-07-20, reason: 雨}]\n",
        "activities: [{activity: A1, state: cancelled}]\n",
        "activities: [{activity: A1, participants: 3}]\n",  # no file speaks of milestones
    ],
)
def test_what_is_done_or_planned_again_is_left_alone(actuals: str) -> None:
    assert _judge("REV030", actuals) == []


def test_who_waits_is_named_with_the_days_that_it_moves() -> None:
    plan = (
        "milestones: [{id: M1, name: 平台就绪, due: 2026-06-10}]\n"
        "activities: [{id: A1, name: 招募, when: 2026-06-25..28, after: M1}]\n"
    )
    text = HEAD + plan + Q2 + "milestones: [{milestone: M1, reason: 接口没通}]\n"
    (found,) = find_all(text, rules_of("REV030"))
    worded = word_diagnostic(found, ENGLISH)
    assert worded.message.endswith("has no new day that is ahead; A1 招募 wait for it")
    assert worded.related == ("A1 招募 moves by 5 days at least",)  # from 25 to 30 June
    assert found.related[0].span is not None


@pytest.mark.parametrize(
    ("as_of", "count"),
    [
        ("2026-06-03", 0),  # 14 days behind 20 May
        ("2026-06-04", 1),
    ],
)
def test_a_result_may_take_two_weeks(as_of: str, count: int) -> None:
    actuals = Q2.replace("2026-06-30", as_of) + "activities: [{activity: A1, state: done}]\n"
    assert codes_of(HEAD + PLAN + actuals, rules_of("REV040")) == ["REV040"] * count


@pytest.mark.parametrize(
    "actuals",
    [
        "activities: [{activity: A1, participants: 0}]\n",  # nobody came: that is a result
        "activities: [{activity: A1, feedback: 排队久}]\n",
        "activities: [{activity: A1, well: [分时放号]}]\n",
        "activities: [{activity: A1, state: cancelled}]\n",
        "activities: [{activity: A1, state: moved, new_start: 2026-07-20, reason: 雨}]\n",
        "lessons: [{text: 分时放号, activity: A1, owner: P1, due: 2026-07-20}]\n",
    ],
)
def test_a_result_a_lesson_or_another_day_will_do(actuals: str) -> None:
    assert _judge("REV040", actuals) == []


@pytest.mark.parametrize(
    "plan",
    [
        "activities: [{id: A1, name: 市集, when: 2026-05-18..20}]\n",  # no money, no targets
        "activities: [{id: A1, name: 市集, when: 2026-02-18..20, budget: 3000}]\n",  # no file yet
    ],
)
def test_results_are_asked_of_what_has_money_and_a_file_for_its_days(plan: str) -> None:
    assert _judge("REV040", "kpis: []\n", plan) == []


def test_all_without_a_result_are_one_finding_that_names_whom_to_ask() -> None:
    plan = TEAM + "activities:\n"
    plan += "  - {id: A1, name: 市集, when: 2026-05-18..20, budget: 3000, owner: P1}\n"
    plan += "  - {id: A2, name: 抽奖, when: 2026-05-01, budget: 1000}\n"
    (found,) = find_all(HEAD + plan + Q2, rules_of("REV040"))
    worded = word_diagnostic(found, CHINESE)
    assert (found.ids, len(worded.related)) == (("A1", "A2"), 1)
    assert worded.message == "有 2 项活动结束超过 14 天，还没有任何结果：A1 市集、A2 抽奖"
    assert worded.help.startswith("问 P1 林一：")


@pytest.mark.parametrize(
    ("actuals", "missing"),
    [
        ("lessons: [{text: 甲, kind: stop}]\n", "owner、due"),
        ("lessons: [{text: 甲, kind: keep}]\n", "owner"),
        ("decisions_made: [{what: 甲, owner: P1}]\n", "due"),
        ("actions: [{what: 甲, due: 2026-07-10}]\n", "owner"),
        ("measures: [{text: 甲, kpi: K1, due: 2026-07-10}]\n", "owner"),
    ],
)
def test_a_resolution_has_an_owner_and_a_day(actuals: str, missing: str) -> None:
    assert _judge("REV050", actuals) == [f"“甲”没有写 {missing}"]


@pytest.mark.parametrize(
    "actuals",
    [
        "actions: [{what: 甲, state: done}, {what: 乙, state: dropped}]\n",
        "measures: [{text: 甲, kpi: K1, state: done}]\n",
        "lessons: [{text: 甲, kind: keep, owner: P1}]\n",
        "decisions_made: [{what: 甲, owner: P1, due: 2026-07-10}]\n",
    ],
)
def test_what_is_over_or_kept_needs_less(actuals: str) -> None:
    assert _judge("REV050", actuals) == []


def test_earlier_files_are_not_judged_again() -> None:
    text = HEAD + Q1 + "actions: [{what: 甲}]\n" + Q2 + "actions: [{what: 乙, state: done}]\n"
    assert codes_of(text, rules_of("REV050")) == []


@pytest.mark.parametrize(
    ("first", "second", "ids"),
    [
        ("{what: 甲, owner: P1, due: 2026-04-10}", "{what: 别的}", ("甲",)),
        ("{what: 甲, owner: P1}", "{what: 别的}", ("甲",)),  # it waits since the review
        ("{what: 甲, owner: P1, due: 2026-06-30}", "{what: 别的}", ()),  # due today
        ("{what: 甲, owner: P1}", "", ()),  # nobody filled in the section
        ("{what: 甲, owner: P1, due: 2026-04-10}", "{what: 甲, due: 2026-07-10}", ()),
        ("{what: 甲, owner: P1, due: 2026-04-10}", "{what: 甲, state: dropped}", ()),
        ("{id: D1, what: 甲, owner: P1, due: 2026-04-10}", "{what: 乙}", ("D1",)),
    ],
)
def test_open_resolutions_are_those_behind_their_day(
    first: str, second: str, ids: tuple[str, ...]
) -> None:
    text = f"{HEAD}{TEAM}{Q1}actions: [{first}]\n{Q2}actions: [{second}]\n"
    found = find_all(text, rules_of("REV051"))
    assert tuple(key for one in found for key in one.ids) == ids


def test_open_resolutions_are_one_list_with_the_oldest_first() -> None:
    text = (
        f"{HEAD}{TEAM}{Q1}"
        "decisions_made: [{id: D1, what: 甲, on: 2026-02-10, owner: P1, due: 2026-04-10}]\n"
        "actions: [{id: D2, what: 乙, owner: P1, due: 2026-04-10}]\n"
        f"{Q2}actions: [{{what: 别的}}]\n"
    )
    (found,) = find_all(text, rules_of("REV051"))
    worded = word_diagnostic(found, CHINESE)
    # from 10 February to 30 June: 18 + 31 + 30 + 31 + 30; from 31 March: 91
    assert "“D1 甲”是 2026-02-10（周二）定的，已过 140 天：D1 甲、D2 乙" in worded.message
    assert worded.related == ("“D2 乙”已过 91 天",)


@pytest.mark.parametrize(
    ("milestones", "count"),
    [
        ("[{milestone: M1, new_due: 2026-06-20}]", 1),  # a new day that is over as well
        ("[{milestone: M1, done_on: 2026-07-23}]", 0),  # behind the file's day: REV011 says so
        ("[{milestone: M1, done_on: ~, new_due: ~}]", 0),  # a form that nobody has filled in
    ],
)
def test_a_milestone_is_late_only_by_what_could_be_read(milestones: str, count: int) -> None:
    assert len(_judge("REV030", f"milestones: {milestones}\n")) == count


def test_a_day_that_could_not_be_read_is_not_late() -> None:
    text = f"{HEAD}{PLAN}{Q2}milestones: [{{milestone: M1, done_on: 已完成}}]\n"
    assert [one.code for one in find_all(text, rules_of("REV030"))] == ["STR042"]


WATCHED = (
    "risks: [{id: R1, statement: 场地取消, category: partner, probability: 2, impact: 3, "
    "review_on: 2026-05-10}]\n"
)
RISK = WATCHED.replace("review_on:", "for: A1, review_on:")


@pytest.mark.parametrize(
    ("code", "risk", "told", "count"),
    [
        ("RSK032", WATCHED, "[]", 1),
        ("RSK032", WATCHED, "[{risk: R1}]", 1),  # a form that nobody has filled in
        ("RSK032", WATCHED, "[{risk: R1, probability: 4}]", 0),
        ("RSK032", WATCHED, "[{risk: R1, state: closed}]", 0),
        ("RSK033", RISK, "[{risk: R1, state: open}]", 1),  # 市集 was over on 20 May
        ("RSK033", RISK, "[{risk: R1, state: closed}]", 0),
        ("RSK033", RISK, "[{risk: R1, state: happened}]", 0),
    ],
)
def test_a_risk_is_looked_at_and_closed_in_the_actuals(
    code: str, risk: str, told: str, count: int
) -> None:
    assert codes_of(f"{HEAD}{PLAN}{risk}{Q2}risks: {told}\n", rules_of(code)) == [code] * count


def test_money_for_nothing_known_is_offered_what_money_is_spent_on() -> None:
    budget = "budget: {total: 9000, lines: [{name: 云端, amount: 900}]}\n"
    text = f"{HEAD}{PLAN}{TEAM}{budget}{Q2}spend: [{{for: 广告, actual: 3}}]\n"
    (found,) = find_all(text, rules_of("REV010"))
    assert word_diagnostic(found, CHINESE).help == "现有：A1 市集、云端"
