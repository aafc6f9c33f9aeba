from __future__ import annotations

from datetime import date

import pytest

from commplan.analysis.days.schedule import list_days, list_short_months
from commplan.model.dates import DateRange
from commplan.model.repeats import read_rhythm
from tests.plans import HEAD, analysis_of

YEAR = DateRange(date(2026, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("rhythm", "window", "days"),
    [
        ("monthly 18", ("2026-01-01", "2026-03-31"), ["2026-01-18", "2026-02-18", "2026-03-18"]),
        ("每月31日", ("2026-01-01", "2026-04-30"), ["2026-01-31", "2026-03-31"]),
        ("每月最后一天", ("2026-01-15", "2026-03-01"), ["2026-01-31", "2026-02-28"]),
        ("weekly Thu", ("2026-03-01", "2026-03-15"), ["2026-03-05", "2026-03-12"]),
        ("每周二、四", ("2026-03-02", "2026-03-08"), ["2026-03-03", "2026-03-05"]),
        ("每两周周四", ("2026-03-02", "2026-04-01"), ["2026-03-05", "2026-03-19"]),
        ("monthly 2nd Sat", ("2026-05-01", "2026-06-30"), ["2026-05-09", "2026-06-13"]),
        ("每月第二个周六", ("2026-05-01", "2026-05-31"), ["2026-05-09"]),
        ("monthly last Fri", ("2026-05-01", "2026-05-31"), ["2026-05-29"]),
        ("每天", ("2026-05-30", "2026-06-01"), ["2026-05-30", "2026-05-31", "2026-06-01"]),
        ("工作日", ("2026-05-29", "2026-06-02"), ["2026-05-29", "2026-06-01", "2026-06-02"]),
        ("每周末", ("2026-05-29", "2026-06-02"), ["2026-05-30", "2026-05-31"]),
        ("每月1日和15日", ("2026-05-02", "2026-06-20"), ["2026-05-15", "2026-06-01", "2026-06-15"]),
        (
            "每月28日和最后一天",
            ("2026-02-01", "2026-03-31"),
            [
                "2026-02-28",
                "2026-03-28",
                "2026-03-31",
            ],
        ),
        ("每月第二、四个周六", ("2026-05-01", "2026-05-31"), ["2026-05-09", "2026-05-23"]),
        (
            "每季度末",
            ("2026-01-01", "2026-12-31"),
            [
                "2026-03-31",
                "2026-06-30",
                "2026-09-30",
                "2026-12-31",
            ],
        ),
        ("每季度第一天", ("2026-02-01", "2026-07-01"), ["2026-04-01", "2026-07-01"]),
        ("每年6月18日", ("2026-01-01", "2027-12-31"), ["2026-06-18", "2027-06-18"]),
        ("每年2月29日", ("2026-01-01", "2028-12-31"), ["2028-02-29"]),
        ("每月18日", ("2026-11-20", "2027-01-31"), ["2026-12-18", "2027-01-18"]),
    ],
)
def test_a_rhythm_falls_on_these_days(
    rhythm: str, window: tuple[str, str], days: list[str]
) -> None:
    start, end = (date.fromisoformat(day) for day in window)
    found = list_days(read_rhythm(rhythm), DateRange(start, end))
    assert [day.isoformat() for day in found] == days


@pytest.mark.parametrize(
    ("rhythm", "window", "months"),
    [
        ("每月31日", ("2026-01-01", "2026-12-31"), ["02-28", "04-30", "06-30", "09-30", "11-30"]),
        ("每月30日", ("2026-01-01", "2026-12-31"), ["02-28"]),
        ("每月29日", ("2028-01-01", "2028-12-31"), []),
        ("每月15日、31日", ("2026-04-01", "2026-05-31"), ["04-30"]),
        ("每月31日", ("2026-04-01", "2026-04-29"), []),
        ("每月31日", ("2026-04-30", "2026-05-31"), ["04-30"]),
        ("每年2月29日", ("2026-01-01", "2028-12-31"), ["02-28", "02-28"]),
        ("每月最后一天", ("2026-01-01", "2026-12-31"), []),
        ("每周四", ("2026-01-01", "2026-12-31"), []),
    ],
)
def test_months_without_the_day_are_known(
    rhythm: str, window: tuple[str, str], months: list[str]
) -> None:
    start, end = (date.fromisoformat(day) for day in window)
    found = list_short_months(read_rhythm(rhythm), DateRange(start, end))
    assert [day.isoformat()[5:] for day in found] == months


def test_a_year_has_twelve_member_days() -> None:
    assert len(list(list_days(read_rhythm("monthly 18"), YEAR))) == 12


def test_exceptions_changes_and_holidays_make_the_occurrences() -> None:
    text = HEAD + (
        "activities:\n"
        "  - id: A07\n"
        "    name: 会员日\n"
        "    when: 2026-09-01..2026-12-31\n"
        "    hours: 20:00-21:00\n"
        "    repeats:\n"
        "      on: 每月3日\n"
        "      except: [2026-12-03]\n"
        "      skip: holidays\n"
        "      changes: {2026-11-03: {to: 2026-11-05, hours: 19:00-20:00}}\n"
    )
    found = analysis_of(text).occurrences
    assert [(one.id, one.range.start.isoformat()) for one in found] == [
        ("A07@2026-09-03", "2026-09-03"),
        ("A07@2026-11-03", "2026-11-05"),  # 10-03 is National Day
    ]
    assert found[1].hours is not None
    assert found[1].hours.start == 19 * 60


def test_the_owner_of_the_campaign_stands_in() -> None:
    text = HEAD + (
        "team: {people: [{name: 林一, role: 主管}]}\n"
        "campaigns: [{name: 春季, when: 2026-03, owner: 林一}]\n"
        "activities: [{name: 甲, when: 2026-03-02, campaign: 春季}]\n"
    )
    assert analysis_of(text).occurrences[0].owner == "林一"


@pytest.mark.parametrize("status", ["status: cancelled", "end: 2026-03-01"])
def test_what_does_not_take_place_has_no_occurrence(status: str) -> None:
    end = "" if status.startswith("end") else ", end: 2026-03-02"
    text = HEAD + f"activities: [{{name: 甲, start: 2026-03-02{end}, {status}}}]\n"
    assert analysis_of(text).occurrences == ()
