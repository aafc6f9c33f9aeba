from __future__ import annotations

from dataclasses import replace

import pytest

from commplan.report.blocks import BarState, Lane, LaneGroup
from commplan.writers.markdown.gantt import make_safe, write_gantt
from tests.writers.review_document import weeks_chart
from tests.writers.sample_document import calendar_group, year_chart


@pytest.mark.parametrize(
    ("label", "safe"),
    [
        ("双 11: 预热; #1, 100%", "双 11： 预热； ＃1， 100％"),
        ("two\nlines", "two lines"),
        ("", "·"),
        ("Title page", "\u2060Title page"),
        ("2026-01-01 start", "\u20602026-01-01 start"),
        ("大促 click", "大促 click"),
    ],
)
def test_labels_are_read_as_labels(label: str, safe: str) -> None:
    assert make_safe(label) == safe


def test_bars_carry_their_state_and_own_ids() -> None:
    lines = write_gantt(year_chart()).splitlines()
    assert "    一期 :done, bar1, 2026-01-05, 2026-03-31" in lines
    assert "    三期 :active, bar3, 2026-07-06, 2026-09-30" in lines
    assert "    四期 :bar4, 2026-10-08, 2026-12-20" in lines
    assert "    6/20 618 复盘 :done, milestone, mark2, 2026-06-20, 0d" in lines


def test_what_is_late_is_critical() -> None:
    lines = write_gantt(weeks_chart()).splitlines()
    assert "    夏日 :crit, bar3, 2026-05-20, 2026-07-05" in lines
    assert "    7/6 618 复盘归档 :crit, milestone, mark1, 2026-07-06, 0d" in lines


def test_days_of_the_calendar_have_no_state() -> None:
    ended = replace(calendar_group().lanes[0].bars[0], state=BarState.ENDED)
    group = LaneGroup("日历", (Lane("禁排期", (ended,)), Lane("空", ())), is_calendar=True)
    lines = write_gantt(replace(year_chart(), groups=(group,))).splitlines()
    assert "    系统封版 :bar1, 2026-01-26, 2026-02-10" in lines
    assert not any("空" in line for line in lines)


def test_the_readers_clock_does_not_draw_today() -> None:
    text = write_gantt(year_chart())
    assert "todayMarker off" in text
    assert "今日 7/8 :crit, milestone, today, 2026-07-08, 0d" in text
    assert "crit" not in write_gantt(replace(year_chart(), today=None))


def test_an_empty_year_is_still_a_diagram() -> None:
    empty = replace(year_chart(), bands=(), groups=(), milestones=(), today=None)
    assert "section" not in write_gantt(empty)
