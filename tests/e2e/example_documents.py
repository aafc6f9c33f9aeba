"""The shipped examples as documents: their year on two days, and the reviews of their quarters."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from commplan.analysis import analyse
from commplan.analysis.review import Review, make_period
from commplan.package_data import data_folder
from commplan.reading import load_plan
from commplan.reading.actuals import find_actuals, read_actuals
from commplan.reading.actuals_period import find_days
from commplan.report.annual_plan import build_annual_plan
from commplan.report.review.quarterly_review import build_quarterly_review
from commplan.rules import RULES, Facts, judge_plan
from commplan.texts import load_texts

if TYPE_CHECKING:
    from commplan.reading import Loaded
    from commplan.report.blocks import Document

DAYS = (date(2026, 1, 5), date(2026, 7, 8))
LANGUAGES = ("zh-Hans", "en")
EXAMPLES = (
    "fan-community",
    "social-commerce",
    "user-community",
    "brand-community",
    "membership",
)


@cache
def build_example(language: str, on: date = DAYS[0], example: str = "fan-community") -> Document:
    loaded = _load_example(example)
    assert loaded.plan is not None
    facts = analyse(loaded.plan, on)
    texts = load_texts(language)
    return build_annual_plan(loaded.plan, facts, loaded.diagnostics, texts, "plan.yaml")


REVIEWED = ("fan-community", "membership")


@cache
def build_review(
    language: str, example: str = REVIEWED[0], quarter: str = "Q2", *, is_short: bool = False
) -> Document:
    """Build the review of a quarter, as of the day of its actuals."""
    review = review_example(example, quarter)
    judged = judge_plan(Facts(review.plan, review.analysis), RULES)
    found = load_with_actuals(example).locate(judged.diagnostics)
    return build_quarterly_review(
        review, found, load_texts(language), "plan.yaml", is_short=is_short
    )


def review_example(example: str, quarter: str) -> Review:
    """Return the facts of a quarter of an example."""
    loaded = load_with_actuals(example)
    assert loaded.plan is not None
    days = find_days(quarter, loaded.plan)
    assert days is not None
    on = max(one.as_of for one in loaded.actuals if one.days.end <= days.end)
    analysis = analyse(loaded.plan, on, loaded.actuals)
    return Review(analysis, make_period(loaded.plan, days))


@cache
def load_with_actuals(example: str) -> Loaded:
    """Return an example with the actuals of its whole year."""
    path = data_folder("plans/examples") / example / "plan.yaml"
    return read_actuals(_load_example(example), find_actuals(path))


@cache
def _load_example(example: str) -> Loaded:
    return load_plan(data_folder("plans/examples") / example / "plan.yaml")
