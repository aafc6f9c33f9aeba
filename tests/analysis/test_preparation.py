"""How long kinds of activities are prepared, on the calendar of 2026."""

from __future__ import annotations

from datetime import date

import pytest

from commplan.analysis.days.calendar import Calendar
from commplan.analysis.days.preparation import Need
from tests.plans import HEAD, analysis_of

CHINA = Calendar("CN")


@pytest.mark.parametrize(
    ("need", "begins", "earliest"),
    [
        (Need("live", 5), "2026-03-09", "2026-03-14"),  # Monday to Friday
        (Need("live", 5), "2026-03-07", "2026-03-14"),  # a Saturday counts for nothing
        (Need("live", 5), "2026-09-28", "2026-10-10"),  # 28, 29, 30 September; 8, 9 October
        (Need("push", 2), "2026-05-08", "2026-05-10"),  # Friday, and the Saturday that is worked
        (Need("push", 0), "2026-05-08", "2026-05-08"),
        (Need("node", 45, is_workdays=False), "2026-05-04", "2026-06-18"),
    ],
)
def test_preparation_is_done_on(need: Need, begins: str, earliest: str) -> None:
    start = date.fromisoformat(earliest)
    assert need.find_earliest(date.fromisoformat(begins), CHINA) == start


@pytest.mark.parametrize(
    ("need", "start", "latest", "count"),
    [
        (Need("live", 5), "2026-03-14", "2026-03-09", 5),
        (Need("live", 5), "2026-10-10", "2026-09-28", 5),
        (Need("cross_industry", 60, is_workdays=False), "2026-06-18", "2026-04-19", 60),
    ],
)
def test_the_last_day_to_begin_leaves_days_enough(
    need: Need, start: str, latest: str, count: int
) -> None:
    begins = need.find_latest(date.fromisoformat(start), CHINA)
    assert begins == date.fromisoformat(latest)
    assert need.count_days(begins, date.fromisoformat(start), CHINA) == count


def test_the_need_that_takes_longest_counts() -> None:
    text = HEAD + (
        "partners: [{name: 青柚, kind: kol}]\n"
        "activities:\n"
        "  - name: 抽奖直播\n"
        "    when: 2026-04-01\n"
        "    kind: live\n"
        "    format: offline\n"
        "    partners: 青柚\n"
        "    prize: {items: [杯子]}\n"
        "    prepare_from: 2026-03-24\n"
    )
    # from 24 to 31 March there are 6 working days: enough for the live show only
    (found,) = analysis_of(text).short_preparations
    assert (found.need.key, found.need.days, found.has) == ("kol", 20, 6)
    assert found.rest is None
    assert found.earliest == date(2026, 4, 22)  # 20 working days end on 21 April


def test_a_season_of_the_plan_counts_where_one_registers_for_it() -> None:
    lines = (
        "activities: [{name: 甲, when: 2026-09-07, nodes: 文具季, prepare_from: 2026-08-01}]\n"
        "calendar: {nodes: [{name: 文具季, when: 2026-09-01..10, registration: 2026-08-03}]}\n"
    )
    (found,) = analysis_of(HEAD + lines).short_preparations
    assert (found.need.key, found.has) == ("node", 37)
    without = lines.replace(", registration: 2026-08-03", "")
    assert analysis_of(HEAD + without).short_preparations == ()
