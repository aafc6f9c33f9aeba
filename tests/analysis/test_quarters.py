"""Quarters of the plan's year: where days fall, also in a year that begins in April."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from commplan.analysis.money.quarters import find_quarter, find_quarter_days, spread_over
from commplan.model.dates import DateRange
from tests.plans import HEAD, analysis_of

YEAR = DateRange(date(2026, 1, 1), date(2026, 12, 31))
FISCAL = DateRange(date(2026, 4, 1), date(2027, 3, 31))


@pytest.mark.parametrize(
    ("day", "first_month", "quarter"),
    [
        ("2026-03-31", 1, 0),
        ("2026-04-01", 1, 1),
        ("2026-12-31", 1, 3),
        ("2026-04-01", 4, 0),
        ("2026-03-31", 4, 3),
        ("2026-02-01", 2, 0),
        ("2026-01-31", 2, 3),
        ("2026-05-01", 2, 1),
    ],
)
def test_a_day_falls_into_a_quarter(day: str, first_month: int, quarter: int) -> None:
    assert find_quarter(date.fromisoformat(day), first_month) == quarter


@pytest.mark.parametrize(
    ("period", "number", "first_month", "days"),
    [
        (YEAR, 0, 1, ("2026-01-01", "2026-03-31")),
        (YEAR, 3, 1, ("2026-10-01", "2026-12-31")),
        (FISCAL, 0, 4, ("2026-04-01", "2026-06-30")),
        (FISCAL, 3, 4, ("2027-01-01", "2027-03-31")),
        (DateRange(date(2026, 3, 9), date(2026, 6, 30)), 0, 1, ("2026-03-09", "2026-03-31")),
        (DateRange(date(2026, 3, 9), date(2026, 6, 30)), 2, 1, None),
    ],
)
def test_a_quarter_has_its_days_inside_the_period(
    period: DateRange, number: int, first_month: int, days: tuple[str, str] | None
) -> None:
    found = find_quarter_days(period, number, first_month)
    assert (None if found is None else (str(found.start), str(found.end))) == days


def test_money_follows_the_fiscal_year() -> None:
    # 31 days of March (the fourth quarter) and 30 of April (the first)
    days = [DateRange(date(2026, 3, 1), date(2026, 4, 30))]
    found = spread_over(Decimal(61), days, 4)
    assert list(found) == [30, 0, 0, 31]


def test_the_ledger_counts_in_fiscal_quarters() -> None:
    text = (
        "title: A\nperiod: 2026-04-01..2027-03-31\nsettings: {fiscal_year_starts: 4}\n"
        "activities: [{name: 甲, when: 2026-05-02, budget: 100}]\n"
    )
    assert list(analysis_of(text).ledger.by_quarter()) == [100, 0, 0, 0]


def test_a_month_that_there_is_not_means_january() -> None:
    text = HEAD + (
        "settings: {fiscal_year_starts: 13}\n"
        "activities: [{name: 甲, when: 2026-05-02, budget: 100}]\n"
    )
    assert list(analysis_of(text).ledger.by_quarter()) == [0, 100, 0, 0]
