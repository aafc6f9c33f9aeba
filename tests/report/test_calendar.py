"""Commercial nodes and own days: on the year chart, and in tables."""

from __future__ import annotations

import pytest

from commplan.report.blocks import BarState, Steps
from commplan.texts import load_texts

from .building import (
    build,
    build_whole,
    find_section,
    find_tables,
    find_year,
    list_sections,
    read_rows,
)

ACTIVITY = "activities: [{name: Fair, when: 2026-05-14, nodes: [520]}]\n"
OWN = """
campaigns: [{name: Mid-year, when: 2026-06-01..2026-06-20, nodes: ["618"]}]
calendar:
  nodes:
    - name: '618'
      when: 2026-05-31..2026-06-18
      platform: Tmall
      registration: 2026-05-06..2026-05-12
      price_check: 2026-05-31..2026-06-18
      source: notice of May
    - {name: Spring fair, when: 2027-03-01..2027-03-05, provisional: true}
  holidays: [2026-07-06]
  working_days: [{when: 2026-07-11, name: for the fair}]
  brand_days: [{name: Birthday, when: 2026-05-20}]
  blackouts: [{when: 2026-12-30..2027-01-02, scope: [shop], reason: stocktaking}]
  freezes: [{name: Code freeze, when: 2026-11-09..2026-11-12}]
  quiet_periods: [{name: Exams, when: 2026-06-07..2026-06-10}]
"""


def test_a_plan_without_a_calendar_sees_the_usual_nodes_and_who_takes_part() -> None:
    section = find_section(build(ACTIVITY), "rhythm/nodes")
    assert section.headline == (
        "9 commercial nodes this year, on their usual days until they are announced"
    )
    (table,) = find_tables(section)
    assert [column.title for column in table.columns] == ["Node", "When", "Taking part", "Basis"]
    assert read_rows(table)[:2] == (
        ("Women's Day sales", "02-25 – 03-08", "", "usual days"),
        ("520", "05-13 – 05-20", "Fair", "usual days"),
    )


def test_nodes_of_the_plan_take_the_place_of_usual_ones_and_none_is_lost() -> None:
    (table,) = find_tables(find_section(build(ACTIVITY + OWN), "rhythm/nodes"))
    rows = {row[0]: row[1:] for row in read_rows(table)}
    assert rows["618 (Tmall)"] == (
        "05-31 – 06-18", "05-06 – 05-12", "05-31 – 06-18", "Mid-year", "notice of May",
    )  # fmt: skip
    assert rows["Spring fair"] == ("03-01 – 03-05", "", "", "", "provisional")
    assert "618" not in rows
    headline = find_section(build(ACTIVITY + OWN), "rhythm/nodes").headline
    assert headline.endswith("usual days, not yet announced: 9")


@pytest.mark.parametrize(
    "plan",
    [
        "title: T\nperiod: 2026\nregion: TW\n" + ACTIVITY,
        "title: T\nperiod: 2026\nactivities: [{name: A, when: 2027-02-01}]\n",
        "title: T\nperiod: 2026\nmilestones: [{name: A, due: 2026-02-01}]\n",
    ],
)
def test_usual_nodes_are_listed_only_beside_activities_in_the_mainland(plan: str) -> None:
    assert "rhythm/nodes" not in list_sections(build_whole(plan))


def test_own_days_are_listed_by_kind() -> None:
    section = find_section(build(OWN), "rhythm/own-days")
    assert section.headline == (
        "The plan's own calendar has 6 entries: one holiday, one working day, one brand day,"
        " one blackout, one freeze, one quiet period"
    )
    (table,) = find_tables(section)
    assert read_rows(table) == (
        ("Own holiday", "", "2026-07-06", "", ""),
        ("Own working day", "for the fair", "2026-07-11", "", ""),
        ("Brand day", "Birthday", "2026-05-20", "", ""),
        ("Blackout", "", "2026-12-30 – 2027-01-02", "shop", "stocktaking"),
        ("Freeze", "Code freeze", "2026-11-09 – 11-12", "", ""),
        ("Quiet period", "Exams", "2026-06-07 – 06-10", "", ""),
    )


def test_the_calendar_comes_first_on_the_year_chart_and_is_cut_by_the_period() -> None:
    chart = find_year(build(ACTIVITY + OWN))
    first, *_ = chart.groups
    assert (first.title, first.is_calendar) == ("Calendar", True)
    assert [lane.title for lane in first.lanes] == [
        "Commercial nodes", "Commercial nodes", "Own days",
    ]  # fmt: skip
    bars = {bar.label: bar for lane in first.lanes for bar in lane.bars}
    assert bars["Blackout"].end == chart.end
    assert bars["618"].alt == "618, 05-31 – 06-18"
    assert bars["520"].alt == "520, 05-13 – 05-20 (provisional)"
    assert "Spring fair" not in bars
    assert chart.alt == "Year chart: one bar, 0 milestones."


def test_a_calendar_alone_draws_no_year() -> None:
    assert "rhythm/year" not in list_sections(build("calendar: {holidays: [2026-07-06]}\n"))


@pytest.mark.parametrize("language", ["zh-Hans", "en"])
def test_usual_nodes_are_worded_in_the_language_of_the_reader(language: str) -> None:
    words = load_texts(language).words
    (calendar, *_) = find_year(build(ACTIVITY, language)).groups
    labels = {bar.label for lane in calendar.lanes for bar in lane.bars}
    assert words["usual_node.double_11"] in labels


PHASES = """
phases:
  - {name: Start, when: 2026-01-01..2026-03-31, kind: foundation, outcome: Rules stand}
  - {name: Rise, when: 2026-04-01..2026-08-31}
  - {name: Close, when: 2026-09-01..2026-12-31, kind: close}
milestones:
  - {name: M1, due: 2026-03-31, owner: Ann, kind: gate}
  - {name: M2, due: 2026-07-08}
  - {name: M3, due: 2026-12-01, after: [M1]}
"""


@pytest.mark.parametrize(
    ("key", "standing"),
    [
        (
            "rhythm/phases",
            [
                ("ended · foundation: Rules stand", BarState.ENDED),
                ("running", BarState.RUNNING),
                ("planned · closing", BarState.PLANNED),
            ],
        ),
        (
            "rhythm/milestones",
            [
                ("past its day · Ann, gate", BarState.ENDED),
                ("due today", BarState.RUNNING),
                ("ahead", BarState.PLANNED),
            ],
        ),
    ],
)
def test_steps_say_in_words_where_they_stand(
    key: str, standing: list[tuple[str, BarState]]
) -> None:
    (steps,) = find_section(build(PHASES), key).blocks
    assert isinstance(steps, Steps)
    assert [(step.text, step.state) for step in steps.steps] == standing


def test_campaigns_show_goals_in_one_table_and_means_in_another() -> None:
    goals, means = find_tables(
        find_section(
            build(
                "campaigns:\n"
                "  - {name: Spring, when: 2026-03-01..31, nodes: [38节], budget: 900,"
                " approver: Ann, approve_by: -10d, review_by: 2026-04-10}\n"
                "activities: [{name: A, when: 2026-03-05, campaign: Spring, budget: 400}]\n"
            ),
            "rhythm/campaigns",
        )
    )
    assert read_rows(goals) == (("Spring", "03-01 – 03-31", "38节"),)
    assert read_rows(means) == (("Spring", "1", "900", "400", "2026-02-19 (Ann)", "2026-04-10"),)
