"""Which file a slide without data asks to be filled in."""

from __future__ import annotations

from datetime import date

import pytest

from commplan.analysis.review import Review, make_period
from commplan.model.dates import DateRange
from commplan.report.review.brief import make_brief
from commplan.texts import load_texts
from tests.plans import HEAD, analysis_of

MAY = (date(2026, 5, 1), date(2026, 5, 31))
CAMPAIGN = (date(2026, 5, 12), date(2026, 6, 20))
Q2 = (date(2026, 4, 1), date(2026, 6, 30))


@pytest.mark.parametrize(
    ("file", "days", "expected"),
    [
        ("2026-Q2", Q2, "/2026-Q2.yaml"),
        ("2026-05", MAY, "/2026-05.yaml"),
        ("2026-Q2", MAY, "/2026-Q2.yaml"),  # the quarter's file speaks for its months
        ("2026-Q1", MAY, "actuals/2026-05.yaml"),  # there is none: one of that name
        ("2026-Q1", CAMPAIGN, "actuals/2026-Q2.yaml"),  # no file is about such days alone
    ],
)
def test_what_is_missing_belongs_into_the_file_of_these_days(
    file: str, days: tuple[date, date], expected: str
) -> None:
    analysis = analysis_of(f"{HEAD}--- # actuals/{file}.yaml\nmembers: {{joined: 1}}\n")
    review = Review(analysis, make_period(analysis.plan, DateRange(*days)))
    assert make_brief(review, load_texts("en"), "plan.yaml").file.endswith(expected)


def test_a_file_of_the_year_is_about_the_quarter_up_to_which_it_knows() -> None:
    text = f"{HEAD}--- # actuals/2026.yaml\nas_of: 2026-06-30\nmembers: {{joined: 1}}\n"
    assert analysis_of(text).standing.period.days == DateRange(*Q2)


def test_the_latest_quarter_of_a_plan_of_two_years_is_one_quarter() -> None:
    text = "title: 粉丝社群\nperiod: {start: 2026-01-01, end: 2027-12-31}\n"
    text += "--- # actuals/2027-Q2.yaml\nmembers: {joined: 1}\n"
    period = analysis_of(text).standing.period
    assert period.days == DateRange(date(2027, 4, 1), date(2027, 6, 30))
