"""The actuals of two examples: each figure that stands in two sections is the same in both.

The tables were written by hand from the story of the year; the files have to agree with them.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import pairwise
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from commplan.analysis import analyse
from commplan.diagnostics import Severity
from commplan.reading import load_plan
from commplan.reading.actuals import find_actuals, read_actuals
from commplan.rules import RULES, Facts, judge_plan

if TYPE_CHECKING:
    from commplan.model.actuals import Actuals
    from commplan.model.goals import Kpi
    from commplan.model.results import KpiActual
    from commplan.reading.load import Loaded

ROOT = Path(__file__).resolve().parents[2] / "plans" / "examples"
FAN, MEMBERSHIP = "fan-community", "membership"


class Row(NamedTuple):
    """A file, its members (start + joined - left = end), and what its activities brought."""

    file: str
    start: int
    joined: int
    left: int
    end: int
    participations: int
    orders: int


YEARS = {
    FAN: (
        Row("2026-Q1.yaml", 3600, 906, 296, 4210, 1222, 226),
        Row("2026-Q2.yaml", 4210, 1593, 513, 5290, 7072, 1404),
        Row("2026-Q3.yaml", 5290, 1402, 402, 6290, 6146, 965),
        Row("2026-Q4.yaml", 6290, 1318, 438, 7170, 4606, 948),
    ),
    MEMBERSHIP: (
        Row("2026-Q1.yaml", 126000, 6350, 2150, 130200, 15823, 11663),
        Row("2026-Q2.yaml", 130200, 8560, 2180, 136580, 46593, 30240),
        Row("2026-07.yaml", 136580, 2440, 760, 138260, 10571, 6284),
        Row("2026-08.yaml", 138260, 2710, 810, 140160, 10365, 8951),
        Row("2026-09.yaml", 140160, 3420, 800, 142780, 11027, 9654),
        Row("2026-Q4.yaml", 142780, 9660, 2390, 150050, 33824, 30698),
    ),
}
ROWS = [(name, row) for name, rows in YEARS.items() for row in rows]
IDS = [f"{name} {row.file}" for name, row in ROWS]
KPIS = {FAN: ("K5", "K7"), MEMBERSHIP: ("K6", "K8")}
"""The KPIs of participations and of orders."""

POINTS = {"2026-Q2.yaml": {"A30": 61000}}
"""What else an activity of the membership example cost: 21.4 million points × 57 % × 0.005."""

DRIVERS = [  # target and value of the quarter, from the list of KPIs
    (FAN, "2026-Q1.yaml", "K5", "1300", "1222"),
    (FAN, "2026-Q2.yaml", "K7", "1800", "1404"),
    (FAN, "2026-Q3.yaml", "K7", "750", "965"),
    (FAN, "2026-Q4.yaml", "K7", "830", "948"),
    (MEMBERSHIP, "2026-Q1.yaml", "K12", "4.2", "4.1"),
    (MEMBERSHIP, "2026-Q2.yaml", "K8", "34000", "30240"),
    (MEMBERSHIP, "2026-Q4.yaml", "K8", "29500", "30698"),
]


@cache
def load(name: str) -> Loaded:
    path = ROOT / name / "plan.yaml"
    return read_actuals(load_plan(path), find_actuals(path))


def read_file(name: str, file: str) -> Actuals:
    return next(one for one in load(name).actuals if Path(one.file).name == file)


def find_kpi(name: str, key: str) -> Kpi:
    plan = load(name).plan
    assert plan is not None
    return next(one for one in plan.kpis if one.key == key)


def value_of(name: str, item: KpiActual) -> Decimal:
    if item.value is not None:
        return item.value
    assert item.numerator is not None
    assert item.denominator is not None
    return item.numerator / item.denominator * (100 if find_kpi(name, item.kpi).unit == "%" else 1)


def values_of(name: str, file: str) -> dict[str, Decimal]:
    return {item.kpi: value_of(name, item) for item in read_file(name, file).kpis}


@pytest.mark.parametrize("name", YEARS)
def test_every_file_reads_without_a_diagnostic(name: str) -> None:
    loaded = load(name)
    assert loaded.diagnostics == ()
    assert [Path(one.file).name for one in loaded.actuals] == [row.file for row in YEARS[name]]


@pytest.mark.parametrize(("name", "row"), ROWS, ids=IDS)
def test_members_add_up_and_are_the_members_of_the_kpis(name: str, row: Row) -> None:
    members, values = read_file(name, row.file).members, values_of(name, row.file)
    assert members is not None
    assert (members.start, members.joined, members.left) == (row.start, row.joined, row.left)
    assert row.start + row.joined - row.left == row.end
    assert values["K1"] == row.end
    assert values["K2"] == row.joined


@pytest.mark.parametrize("name", YEARS)
def test_a_file_begins_with_the_members_that_the_one_before_ended_with(name: str) -> None:
    rows = YEARS[name]
    assert [row.start for row in rows[1:]] == [row.end for row in rows[:-1]]
    baseline = find_kpi(name, "K1").baseline
    assert baseline is not None
    assert baseline.value == rows[0].start


@pytest.mark.parametrize("row", YEARS[MEMBERSHIP], ids=lambda row: row.file)
def test_the_four_tiers_are_all_members_and_those_who_left_are_the_kpi(row: Row) -> None:
    members = read_file(MEMBERSHIP, row.file).members
    assert members is not None
    assert sum(tier.members or 0 for tier in members.tiers) == row.end
    assert values_of(MEMBERSHIP, row.file)["K3"] == row.left


@pytest.mark.parametrize("row", YEARS[FAN], ids=lambda row: row.file)
def test_the_leaving_rate_and_the_opt_outs_of_groups_come_from_those_who_left(row: Row) -> None:
    file = read_file(FAN, row.file)
    rate = next(one for one in file.kpis if one.kpi == "K3")
    assert rate.numerator == row.left
    assert rate.denominator == Decimal(row.start + row.end) / 2 * 3  # average members × 3 months
    groups = [one for one in file.channels if one.channel in {"CH1", "CH4"}]
    assert sum(one.opt_outs or 0 for one in groups) == row.left


@pytest.mark.parametrize(("name", "row"), ROWS, ids=IDS)
def test_activities_bring_the_participations_and_orders_of_the_kpis(name: str, row: Row) -> None:
    file, values = read_file(name, row.file), values_of(name, row.file)
    participations, orders = (values[key] for key in KPIS[name])
    assert participations == row.participations
    assert orders == row.orders
    assert sum(one.participants or 0 for one in file.activities) == row.participations
    assert sum(one.orders or 0 for one in file.activities) == row.orders
    assert sum(one.new_members or 0 for one in file.activities) <= row.joined


@pytest.mark.parametrize(("name", "row"), ROWS, ids=IDS)
def test_what_an_activity_cost_is_what_was_spent_and_ordered_for_it(name: str, row: Row) -> None:
    file = read_file(name, row.file)
    costs = {one.activity: one.cost for one in file.activities if one.cost is not None}
    spent = Counter(POINTS.get(row.file, {}) if name == MEMBERSHIP else {})
    for line in file.spend:
        amounts = (line.actual, line.accrued, line.committed)
        spent[line.for_] += int(sum(one for one in amounts if one is not None))
    assert {key: spent[key] for key in costs} == costs


@pytest.mark.parametrize(("name", "row"), ROWS, ids=IDS)
def test_channels_brought_the_revenue_of_the_activities(name: str, row: Row) -> None:
    file = read_file(name, row.file)
    by_channel = sum(one.revenue or 0 for one in file.channels)
    assert by_channel == sum(one.revenue or 0 for one in file.activities)


@pytest.mark.parametrize(("name", "row"), ROWS, ids=IDS)
def test_three_months_make_the_quarter(name: str, row: Row) -> None:
    for item in read_file(name, row.file).kpis:
        if not item.months:
            continue
        total = sum(item.months)
        made = {"sum": total, "average": total / 3, "last": item.months[-1]}
        assert made[find_kpi(name, item.kpi).rollup] == item.value, item.kpi


@pytest.mark.parametrize(("name", "file", "key", "target", "value"), DRIVERS)
def test_factors_make_the_target_and_the_value(
    name: str, file: str, key: str, target: str, value: str
) -> None:
    (driver,) = read_file(name, file).drivers
    scale = 100 ** sum(one.unit == "%" for one in driver.factors)
    scale //= 100 if find_kpi(name, key).unit == "%" else 1
    assert driver.kpi == key
    assert prod(one.plan for one in driver.factors) / scale == Decimal(target)
    assert prod(one.actual for one in driver.factors) / scale == Decimal(value)
    assert values_of(name, file)[key] == Decimal(value)


def test_the_factors_of_a_quarter_in_three_files_stand_in_the_last_one() -> None:
    months = ("2026-07.yaml", "2026-08.yaml", "2026-09.yaml")
    assert sum(values_of(MEMBERSHIP, file)["K13"] for file in months) == 62 + 977 + 96
    (driver,) = read_file(MEMBERSHIP, months[-1]).drivers
    assert driver.kpi == "K13"
    assert prod(one.plan for one in driver.factors) / 100 == 1380  # 18400 × 7.5 %
    assert prod(one.actual for one in driver.factors) / 100 == 1135  # 18160 × 6.25 %


@pytest.mark.parametrize("name", YEARS)
def test_outstanding_points_follow_from_those_before(name: str) -> None:
    points = [file.points for file in load(name).actuals if file.points is not None]
    assert len(points) == len(YEARS[name])
    for before, after in pairwise(points):
        moves = (before.outstanding, after.issued, after.used, after.expired)
        held, issued, used, expired = (one or Decimal(0) for one in moves)
        assert held + issued - used - expired == after.outstanding


@pytest.mark.parametrize("name", YEARS)
def test_an_example_with_its_actuals_is_clean_when_the_year_begins(name: str) -> None:
    loaded = load(name)
    assert loaded.plan is not None
    analysis = analyse(loaded.plan, date(2026, 1, 5), loaded.actuals)
    judged = judge_plan(Facts(loaded.plan, analysis), RULES)
    assert judged.crashes == ()
    assert [one.code for one in judged.diagnostics if one.severity is not Severity.INFO] == []
