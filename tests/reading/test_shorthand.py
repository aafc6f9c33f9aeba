"""Short forms mean the same as the long ones, and keep their places."""

from __future__ import annotations

import pytest

from commplan.reading import read_plan
from tests.plans import HEAD, plan_of


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("tracks: [线上, 门店]", "tracks: [{name: 线上}, {name: 门店}]"),
        ("tracks: 线上", "tracks: [{name: 线上}]"),
        ("objectives: 复购更多", "objectives: [{title: 复购更多}]"),
        (
            "phases: {name: 招募, when: 2026-03}",
            "phases: [{name: 招募, start: 2026-03-01, end: 2026-03-31}]",
        ),
        (
            "activities: [{name: 课, when: 2026-05-16, budget: 3万}]",
            "activities: [{name: 课, when: 2026-05-16, budget: [{amount: 3万}]}]",
        ),
        (
            "activities: [{name: 课, when: 2026-05-16, budget: {物料: 3万, 场地: 1万}}]",
            (
                "activities: [{name: 课, when: 2026-05-16, budget: "
                "[{category: 物料, amount: 3万}, {category: 场地, amount: 1万}]}]"
            ),
        ),
        (
            "activities: [{name: 课, when: 2026-05-16, budget: {category: 物料, amount: 3万}}]",
            "activities: [{name: 课, when: 2026-05-16, budget: [{category: 物料, amount: 3万}]}]",
        ),
        (
            "activities: [{name: 课, when: 2026-05-16, targets: {K1: 500}, effort: 3d}]",
            (
                "activities: [{name: 课, when: 2026-05-16, targets: [{kpi: K1, value: 500}], "
                "effort: [{hours: 24h}]}]"
            ),
        ),
        (
            "activities: [{name: 日, when: 2026, repeats: 每月18日}]",
            "activities: [{name: 日, when: 2026, repeats: {on: 每月18日}}]",
        ),
        (
            (
                "activities: [{name: 日, when: 2026, repeats: {on: 每月18日, "
                "changes: {2026-06-18: {place: 门店}}}}]"
            ),
            (
                "activities: [{name: 日, when: 2026, repeats: {on: 每月18日, "
                "changes: [{date: 2026-06-18, place: 门店}]}}]"
            ),
        ),
        (
            "kpis: [{name: 群, unit: 人, direction: higher, rollup: last, targets: [1, 2, 3, 4]}]",
            (
                "kpis: [{name: 群, unit: 人, direction: higher, rollup: last, "
                "targets: {Q1: 1, Q2: 2, Q3: 3, Q4: 4}}]"
            ),
        ),
        (
            "kpis: [{name: 群, unit: 人, direction: lower, rollup: sum, targets: 9, baseline: 3}]",
            (
                "kpis: [{name: 群, unit: 人, direction: lower, rollup: sum, targets: {year: 9}, "
                "baseline: {value: 3}}]"
            ),
        ),
        (
            "team: {people: [{name: 林一, role: 运营, away: 2026-08-03..14}]}",
            (
                "team: {people: [{name: 林一, role: 运营, "
                "away: [{start: 2026-08-03, end: 2026-08-14}]}]}"
            ),
        ),
        (
            "activities: [{name: 课, when: 2026-05-16, after: M1 + 3d, with: 林一}]",
            "activities: [{name: 课, when: 2026-05-16, after: [M1 + 3d], with: [林一]}]",
        ),
    ],
)
def test_a_short_form_means_the_same_as_the_long_one(short: str, long: str) -> None:
    assert plan_of(HEAD + short) == plan_of(HEAD + long)


def test_what_is_left_blank_is_left_out() -> None:
    written = "owner:\nactivities:\ntracks: ~\nteam: {people: , ready_on: null}\nkpis: []\n"
    assert plan_of(HEAD + written) == plan_of(HEAD + "team: {}\n")


@pytest.mark.parametrize(
    ("written", "path", "pointed_at"),
    [
        ("activities: [{name: 课, when: 2026-02-30}]", "activities[0].when", "2026-02-30"),
        ("activities: [{name: 课, when: 2026-02-01..30}]", "activities[0].when", "30"),
        ("activities: {name: 课, when: 下月}", "activities.when", "下月"),
        ("activities: [{name: 课, when: 2026, budget: 三万}]", "activities[0].budget", "三万"),
        (
            "activities: [{name: 课, when: 2026, budget: {物料: 三万}}]",
            "activities[0].budget.物料",
            "三万",
        ),
        ("activities: [{name: 课, when: 2026, repeats: 偶尔}]", "activities[0].repeats", "偶尔"),
        ("tracks: [{name: 线上, colour: []}]", "tracks[0].colour", "[]"),
        ("phases: [{name: 招募, when: 2026, 目标: x}]", "phases[0].目标", "目标"),
    ],
)
def test_a_fault_in_a_short_form_is_shown_where_it_is_written(
    written: str, path: str, pointed_at: str
) -> None:
    (fault,) = read_plan(HEAD + written, "plan.yaml").diagnostics
    assert fault.path == path
    assert fault.span is not None
    line = written[fault.span.column - 1 : fault.span.end_column - 1]
    assert (fault.span.line, line) == (3, pointed_at)
