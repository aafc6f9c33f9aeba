"""Stretches of whole months, counted by hand on a calendar."""

from __future__ import annotations

from datetime import date

import pytest

from commplan.model.dates import DateRange
from commplan.model.months import count_whole_months, list_months, number_month, span_months


def days_of(text: str) -> DateRange:
    first, last = text.split("/")
    return DateRange(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("days", "months"),
    [
        ("2026-04-01/2026-06-30", 3),
        ("2024-02-01/2024-02-29", 1),
        ("2025-11-01/2026-02-28", 4),  # across the new year
        ("2024-02-01/2024-02-28", 0),  # a day of the leap year is missing
        ("2026-04-02/2026-06-30", 0),
        ("2026-06-30/2026-04-01", 0),  # the end before the start
    ],
)
def test_only_days_from_the_first_to_the_last_of_months_are_whole_ones(
    days: str, months: int
) -> None:
    assert count_whole_months(days_of(days)) == months


def test_months_are_added_across_the_new_year() -> None:
    november = number_month(date(2026, 11, 30))
    assert span_months(november, 3) == days_of("2026-11-01/2027-01-31")


def test_the_first_and_the_last_month_may_be_parts() -> None:
    assert list_months(days_of("2026-01-30/2026-03-02")) == (
        days_of("2026-01-30/2026-01-31"),
        days_of("2026-02-01/2026-02-28"),
        days_of("2026-03-01/2026-03-02"),
    )
