"""What is said of values that nobody can read in one way: the right form, or why there is none."""

from __future__ import annotations

import pytest

from commplan.reading import read_plan
from commplan.texts import load_texts, word_diagnostic
from tests.plans import HEAD

ENGLISH = load_texts("en")
ACTIVITY = HEAD + "activities: [{{name: 课, when: 2026, {}}}]\n"
WINDOW = HEAD + "activities: [{{name: 课, when: {}}}]\n"
DUE = HEAD + "milestones: [{{name: 定稿, due: {}}}]\n"


def help_of(text: str) -> tuple[str, str, str]:
    """Return the code of the one finding, its help, and what its fix writes (``!`` if certain)."""
    (found,) = read_plan(text, "plan.yaml").diagnostics
    form = ""
    if found.fixes:
        (fix,) = found.fixes
        (edit,) = fix.edits
        assert edit.span == found.span
        form = edit.text + ("!" if fix.is_certain else "")
    return found.code, word_diagnostic(found, ENGLISH).help, form


@pytest.mark.parametrize(
    ("when", "form"),
    [
        ("Q2", "2026Q2"),
        ("第二季度", "2026Q2"),
        ("6月", "2026-06"),
        ("June", "2026-06"),
        ("6月上旬", "2026-06-01..10"),
        ("上半年", "2026-01-01..06-30"),
        ("H2", "2026-07-01..12-31"),
        ("全年", "2026"),
        ("9.14-9.24", "2026-09-14..24"),
        ("8月10日-16日", "2026-08-10..16"),
        ("8月10日至9月2日", "2026-08-10..09-02"),
        ("8月10日至2026年8月16日", "2026-08-10..16"),
        ("6月7日", "2026-06-07"),
        ("6-7", "2026-06-07"),
    ],
)
def test_the_year_of_the_plan_is_offered_where_only_the_year_is_missing(
    when: str, form: str
) -> None:
    assert help_of(WINDOW.format(when)) == ("STR041", f"if 2026 is meant, write {form}", form)


def test_of_two_years_none_is_offered() -> None:
    text = "title: x\nperiod: 2026-07..2027-06\nactivities: [{name: 课, when: Q3}]\n"
    assert help_of(text) == ("STR041", "write the year first, such as 2026Q3", "")


def test_a_period_without_a_year_has_an_example() -> None:
    text = "title: x\nperiod: 上半年\n"
    assert help_of(text)[1:] == ("write the year first, such as 2026-01-01..06-30", "")


@pytest.mark.parametrize(
    ("due", "code", "help_", "form"),
    [
        ("25.2.2026", "STR041", "write 2026-02-25", "2026-02-25!"),
        ("6/6/2026", "STR041", "write 2026-06-06", "2026-06-06!"),
        ("6/7/2026", "STR041", "write the year first, then month and day", ""),
        ("6月7日", "STR041", "if 2026 is meant, write 2026-06-07", "2026-06-07"),
        (
            "2026-06-20 周五",
            "STR041",
            "correct the weekday, or the day: Sat 2026-06-20",
            "",
        ),
        (
            "2026Q2",
            "STR042",
            "one day is needed here, from Wed 2026-04-01 to Tue 2026-06-30",
            "",
        ),
        (
            "6月上旬",
            "STR042",
            "one day is needed here, from Mon 2026-06-01 to Wed 2026-06-10",
            "",
        ),
        ("2026-02-30", "STR040", "the nearest day is Sat 2026-02-28", "2026-02-28"),
    ],
)
def test_a_day_is_asked_for_where_one_is_needed(due: str, code: str, help_: str, form: str) -> None:
    assert help_of(DUE.format(due)) == (code, help_, form)


@pytest.mark.parametrize(
    ("field", "help_", "form"),
    [
        ("hours: '19:00'", "write the end as well, such as 19:00-21:00", ""),
        ("hours: 晚11点", "write the end as well, such as 23:00-01:00", ""),
        (
            "hours: 8点-10点",
            "write the one that is meant: 08:00-10:00, 20:00-22:00",
            "",
        ),
        ("hours: 下午", "write begin and end, 20:00-22:00; past midnight 22:00-01:00", ""),
        ("hours: 8点", "write begin and end, 20:00-22:00; past midnight 22:00-01:00", ""),
        ("messages: -3d 8点 群", "write the one that is meant: 08:00, 20:00", ""),
        ("messages: -3d 25:00 群", "write the time as 20:00", ""),
        (
            "messages: 10:00 群",
            (
                "the day is missing: write days from the start, time and channel, "
                "-3d 10:00 WeCom group"
            ),
            "",
        ),
        (
            "messages: -3d 10:00",
            (
                "the channel is missing: write days from the start, time and channel, "
                "-3d 10:00 WeCom group"
            ),
            "",
        ),
        (
            "messages: 群 -3d",
            "write days from the start, time and channel: -3d 10:00 WeCom group",
            "",
        ),
        (
            "prepare_from: 提前一个月",
            "write a day, 2026-03-08, or the days before the start, -15d",
            "",
        ),
        ("repeats: 每周", "say on which day, such as 每周四", ""),
        ("repeats: 每季度", "say on which day, such as 每季度最后一天", ""),
        ("repeats: monthly", "say on which day, such as monthly 18", ""),
        ("repeats: 每月第二周周六", "write 每月第二个周六", "每月第二个周六"),
        (
            "repeats: every second Thursday",
            "it may mean biweekly Thu, monthly 2nd Thu: write the one that is meant",
            "",
        ),
        ("effort: 3", "say days or hours: 3d, 3h", ""),
        ("effort: 2周", "a week of work is 5 days: write 10d", "10d"),
        ("effort: 半周", "write 3d (days of 8 hours) or 24h", ""),
        ("effort: 三天", "write 3天", "3天!"),
        ("effort: 约3天", "an estimate cannot be added up: write 3天", "3天"),
        (
            "effort: 2-3天",
            "one number is needed, not a range: write one of the two, 2天, 3天",
            "",
        ),
        ("budget: 3w", "write 3万", "3万!"),
        ("budget: ￥3w元", "write 3万", "3万!"),
        ("budget: 3k", "write 3千", "3千!"),
        ("budget: 三万五千", "write 35000", "35000!"),
        ("budget: 三万", "write 3万", "3万!"),
        ("budget: 约3万元", "an estimate cannot be added up: write 3万", "3万"),
        ("budget: 3万左右", "an estimate cannot be added up: write 3万", "3万"),
        ("budget: 不超过3万", "one number is needed, not a bound: write 3万", "3万"),
        (
            "budget: 3-5万",
            "one number is needed, not a range: write one of the two, 3万, 5万",
            "",
        ),
        (
            "budget: 待定",
            "write one amount, 30000, 30,000 or 3万; leave `budget` out while it is open",
            "",
        ),
        (
            "budget: -5000",
            "write one amount, 30000, 30,000 or 3万; leave `budget` out while it is open",
            "",
        ),
        ("attendance: 约500", "an estimate cannot be added up: write 500", "500"),
        ("attendance: 500+", "an estimate cannot be added up: write 500", "500"),
        ("attendance: '>=500'", "one number is needed, not a bound: write 500", "500"),
        ("attendance: 500以上", "one number is needed, not a bound: write 500", "500"),
        (
            "attendance: 10-15人",
            "one number is needed, not a range: write one of the two, 10人, 15人",
            "",
        ),
        ("attendance: 五千", "write 5000", "5000!"),
        ("attendance: 3k", "write 3千", "3千!"),
        ("attendance: 430 people", "the number stands without its unit: write 430", "430"),
        (
            "attendance: 20.5",
            "a whole number is needed: write one of the two, 20, 21",
            "",
        ),
        ("attendance: 很多", "write a whole number, such as 500", ""),
    ],
)
def test_a_value_that_is_not_exact_is_answered_with_the_nearest_form(
    field: str, help_: str, form: str
) -> None:
    assert help_of(ACTIVITY.format(field))[1:] == (help_, form)


def test_what_is_written_instead_is_read() -> None:
    for field in ("budget: 3万", "attendance: 10人", "effort: 10d", "repeats: 每月第二个周六"):
        assert read_plan(ACTIVITY.format(field), "plan.yaml").diagnostics == ()


def test_the_time_of_a_message_is_what_its_finding_names() -> None:
    (found,) = read_plan(ACTIVITY.format("messages: -3d 25:00 群"), "plan.yaml").diagnostics
    assert found.facts["value"] == "25:00"
