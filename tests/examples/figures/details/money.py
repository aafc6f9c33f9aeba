"""Appendix: the forecast of the year, the four states of money, and each item."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from tests.examples.figures.cells import items, name_item, text
from tests.examples.figures.matching import Told
from tests.examples.figures.money import (
    ZERO,
    Key,
    Spend,
    add_accrued,
    add_committed,
    add_difference,
    add_paid,
    cells_of,
    compare_post,
    find_available,
    find_reserve,
    find_total,
    forecast_post,
    forecast_year,
    list_categories,
    list_posts,
    list_spend,
    plan_to_date,
    plan_year,
)
from tests.examples.figures.slides.money import FORECAST, PLANNED, SPENT
from tests.examples.figures.slides.rows import HAND_DRAWN, YEAR, tell_place, tell_row, tell_value
from tests.examples.figures.wording import WAN, percent, plain, signed, yuan

if TYPE_CHECKING:
    from tests.examples.figures.slides.rows import Cell

CHART = "money-forecast 1 money-forecast"
STATES, ITEMS = "money-states 1 money-states", "money-items 1 money-items"
OPEN = "Q2: spend[*].committed"
CENT = Decimal("0.005")
WHOLE, SAVED, ADDED = "预算 / 预测", "减支", "增支"
RESERVE = "预备金与未分配"
CAUSES = ("timing", "real", "")
LOW, HIGH = "73", "79"
"""Between these round numbers the bars are drawn: from 75.6 to 78.9."""


def tell_forecast() -> list[Told]:
    """Return the way from the budget to the forecast: the largest category, the others, reserve."""
    changes = [forecast_year(one) - plan_year(one) for one in list_categories()]
    more = sum((one for one in changes if one > 0), ZERO)
    less = find_reserve() - sum((one for one in changes if one < 0), ZERO)
    largest = max(changes)
    others, saved = sum(changes, ZERO) - largest, find_total() - forecast_year()
    steps = (
        (yuan(find_total()), "plan: budget.total"),
        (signed(yuan(largest)), FORECAST),
        (f"其他 {len(changes) - 1} 类", "plan: budget.categories"),
        (signed(yuan(others)), FORECAST),
        (signed(yuan(-find_reserve())), "plan: budget.contingency"),
        (yuan(forecast_year()), FORECAST),
    )
    return [
        *tell_place(
            "money-forecast head",
            (yuan(forecast_year()), FORECAST),
            (f"增支 {yuan(more)}", FORECAST),
            (f"减支 {yuan(less)}", FORECAST),
            (f"净结余 {yuan(saved)}", FORECAST),
        ),
        *tell_place(f"{CHART} alt line 1", *steps),
        *tell_place(f"{CHART} alt line 2", (LOW, HAND_DRAWN), (f"{HIGH} 万元", HAND_DRAWN)),
        Told(f"{CHART} axis start", f"{LOW} 万元", HAND_DRAWN),
        *_tell_bars(largest, others, f"其他 {len(changes) - 1} 类"),
        *_tell_labels(steps),
    ]


def _tell_bars(largest: Decimal, others: Decimal, rest: str) -> list[Told]:
    total, end = find_total() / WAN, forecast_year() / WAN
    name = list_categories()[1]
    top = total + largest / WAN
    lower = top + others / WAN
    return [
        *tell_place(f"{CHART} category 3", (rest, "plan: budget.categories")),
        *tell_value(CHART, WHOLE, "总预算", total, "plan: budget.total"),
        *tell_value(CHART, WHOLE, "预测总额", end, FORECAST),
        *tell_value(CHART, ADDED, name, largest / WAN, FORECAST),
        *tell_value(CHART, "", name, total, FORECAST),
        *tell_value(CHART, SAVED, rest, -others / WAN, FORECAST),
        *tell_value(CHART, "", rest, lower, FORECAST),
        *tell_value(CHART, SAVED, RESERVE, find_reserve() / WAN, "plan: budget.contingency"),
        *tell_value(CHART, "", RESERVE, end, FORECAST),
    ]


def _tell_labels(steps: tuple[tuple[str, str], ...]) -> list[Told]:
    """Return the labels of the wholes, of what is saved and of what is added, as stored."""
    total, largest, _, others, reserve, end = steps
    ordered = (total, end, others, reserve, largest)
    return [Told(f"{CHART} label {n}", *one) for n, one in enumerate(ordered, start=1)]


def tell_states() -> list[Told]:
    categories = list_categories()
    last = len(categories) + 1
    return [
        *tell_place(
            "money-states head",
            YEAR,
            (f"已付 {yuan(add_paid())}", SPENT),
            (f"应计 {yuan(add_accrued())}", "Q2: spend[*].accrued"),
            (f"已签未付 {yuan(add_committed())}", OPEN),
        ),
        *(
            told
            for row, category in enumerate(categories, start=1)
            for told in tell_row(STATES, row, *_list_states(category))
        ),
        *tell_row(
            STATES,
            last,
            ("总预算", plain(find_reserve()), "plan: budget.contingency"),
            ("可用余额", plain(find_reserve()), "plan: budget.contingency"),
        ),
        *tell_row(STATES, last + 1, *_list_states(None)),
    ]


def _list_states(category: str | None) -> list[Cell]:
    budget = plan_year(category) if category else find_total()
    spent = cells_of(category)
    source = f"{PLANNED}; {spent}"
    by_cause = [add_difference(category, cause) for cause in CAUSES]
    real = by_cause[1]
    sign = "" if not real or category is None else "◆ " if real > 0 else "● "
    return [
        ("总预算", plain(budget), PLANNED),
        ("计划至今", plain(plan_to_date(category)), PLANNED),
        ("已付", plain(add_paid(category)), spent),
        ("应计", plain(add_accrued(category)), spent),
        ("差异", signed(plain(sum(by_cause, ZERO))), source),
        ("时间差", _word_change(by_cause[0]), source),
        ("真实", f"{sign}{_word_change(real)}", source),
        ("未说明", _word_change(by_cause[2]), source),
        ("已签未付", plain(add_committed(category)), spent),
        ("可用余额", plain(find_available(category)), source),
        ("预测总额", plain(forecast_year(category)), source),
    ]


def _word_change(amount: Decimal) -> str:
    return signed(plain(amount)) if abs(amount) >= CENT else "0"


def tell_items() -> list[Told]:
    keys = _list_different()
    same = [key for key in list_spend() if abs(compare_post(key)) < CENT]
    by_cause = [signed(yuan(add_difference(None, cause))) for cause in CAUSES]
    return [
        *tell_place(
            "money-items head",
            (f"{len(keys)} 项支出", f"{PLANNED}; {SPENT}"),
            *((words, f"{PLANNED}; {SPENT}") for words in by_cause),
        ),
        *(
            told
            for row, key in enumerate(keys, start=1)
            for told in tell_row(ITEMS, row, *_list_item(key))
        ),
        Told("money-items 2 paragraph", f"{len(same)} 项", f"{PLANNED}; {SPENT}"),
    ]


def _list_different() -> list[Key]:
    """Return what is off the plan: the largest difference first, equal ones as first written."""
    found = [key for key in list_spend() if abs(compare_post(key)) >= CENT]
    return sorted(found, key=lambda key: abs(compare_post(key)), reverse=True)


def _list_item(key: Key) -> list[Cell]:
    post, spend = list_posts()[key], list_spend().get(key, Spend())
    source = f"{post.cells}; {spend.cells}"
    difference = compare_post(key)
    sign = "" if spend.cause != "real" else "◆ " if difference > 0 else "● "
    return [
        ("支出项（元）", _find_name(key), post.cells),
        ("类别", key[1], post.cells),
        ("总预算", plain(post.year), post.cells),
        ("计划至今", plain(post.to_date), post.cells),
        ("本期实际", plain(list_spend("Q2").get(key, Spend()).spent), spend.cells),
        ("实际", plain(spend.spent), spend.cells),
        ("差异", f"{sign}{signed(plain(difference))}", source),
        ("预测总额", plain(forecast_post(key)), source),
        ("说明", spend.comment, spend.cells),
    ]


def _find_name(key: Key) -> str:
    """Return what an item is called: activities and campaigns by their names."""
    for section in ("activities", "campaigns"):
        if key[0] in {name_item(one) for one in items(f"plan: {section}")}:
            return text(f"plan: {section}[{key[0]}].name")
    return key[0]


def tell_rules() -> list[Told]:
    """Return the figures in the definitions: the cuts of pace, and what earned value can judge."""
    measured = sum((plan_to_date_of(one) for one in list_measured()), ZERO)
    return [
        *tell_place(
            "money-definitions 1 pairs 6 text",
            ("5 个百分点", "fixed: docs/spec/review.md"),
            ("10 个以内", "fixed: docs/spec/review.md"),
            ("超过 10 个", "fixed: docs/spec/review.md"),
        ),
        Told(
            "money-definitions 1 pairs 9 text",
            percent(measured / plan_to_date(), 0),
            "Q1: activities[*].progress; Q2: activities[*].progress; plan: activities[*].budget",
        ),
    ]


def list_measured() -> list[str]:
    """Return the activities with a progress of 0, 50 or 100."""
    told = [*items("Q1: activities"), *items("Q2: activities")]
    return [name_item(one) for one in told if one.get("progress") in {0, 50, 100}]


def plan_to_date_of(activity: str) -> Decimal:
    posts = list_posts()
    return sum((post.to_date for key, post in posts.items() if key[0] == activity), ZERO)
