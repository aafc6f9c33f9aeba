"""Slide 9: plan and actual by category up to the end of the quarter, and the year's forecast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.figures.cells import text
from tests.examples.figures.matching import Told
from tests.examples.figures.money import (
    add_committed,
    add_difference,
    add_spent,
    cells_of,
    compare_post,
    find_available,
    find_burn,
    find_reserve,
    find_total,
    forecast_year,
    list_categories,
    list_posts,
    list_spend,
    plan_to_date,
)
from tests.examples.figures.slides.rows import YEAR, tell_frame, tell_place, tell_value
from tests.examples.figures.wording import WAN, percent, plain, signed, yuan

if TYPE_CHECKING:
    from decimal import Decimal

CHART = "money 1 money"
PLANNED = "plan: activities[*].budget; plan: campaigns[*].budget; plan: budget.lines"
SPENT = "Q1: spend[*].actual; Q2: spend[*].actual; Q2: spend[*].accrued"
FORECAST = f"{PLANNED}; {SPENT}; Q2: spend[*].committed"
TOLERANCE = "fixed: 5 per cent, docs/spec/review.md"
LARGEST = (("A31", "推广投放"), ("A33", "推广投放"), ("A21", "奖品礼品"))
"""The two largest real differences, and the largest that is only a matter of time."""


def tell_money() -> list[Told]:
    return [
        *_tell_title(),
        *_tell_chart(),
        *_tell_notes(),
        *_tell_points(),
        *_tell_total(),
        *tell_frame(9),
    ]


def _tell_title() -> list[Told]:
    over = add_difference()
    return tell_place(
        "title",
        YEAR,
        (f"支出 {yuan(add_spent())}", SPENT),
        (f"超计划 {yuan(over)}", f"{PLANNED}; {SPENT}"),
        (signed(percent(over / plan_to_date())), f"{PLANNED}; {SPENT}"),
        (f"预计 {yuan(forecast_year())}", FORECAST),
        (f"结余 {yuan(find_total() - forecast_year())}", f"plan: budget.total; {FORECAST}"),
    )


def _tell_chart() -> list[Told]:
    found: list[Told] = []
    words: list[tuple[str, str]] = []
    for category in list_categories():
        source = f"{PLANNED}; {cells_of(category)}"
        planned, spent = plan_to_date(category), add_spent(category)
        found += tell_value(CHART, "计划", category, planned / WAN, source)
        found += tell_value(CHART, "实际", category, spent / WAN, source)
        words += [
            (f"{category}计划 {in_wan(planned)}", source),
            (f"实际 {in_wan(spent)}", source),
        ]
    return [
        *tell_place(f"{CHART} title", YEAR),
        Told(f"{CHART} legend 3", ">5%", TOLERANCE),
        *found,
        *tell_place(f"{CHART} alt", *words),
    ]


def in_wan(amount: Decimal) -> str:
    return f"{plain(amount / WAN, 2)} 万元"


def _tell_notes() -> list[Told]:
    found = []
    for number, category in enumerate(list_categories(), start=1):
        difference = add_difference(category)
        source = f"{PLANNED}; {cells_of(category)}"
        place = f"{CHART} note {number}"
        share = signed(percent(difference / plan_to_date(category)))
        found += [
            Told(f"{place} line 1", signed(yuan(difference)), source),
            Told(f"{place} line 2", share, source),
        ]
    return found


def _tell_points() -> list[Told]:
    place, found = "money 2 takeaway points 1 line", []
    for index, key in enumerate(LARGEST):
        spend, post = list_spend()[key], list_posts()[key]
        name = f"plan: activities[{key[0]}].name"
        found += tell_place(
            f"{place} {index * 2 + 1}",
            (text(name), name),
            (signed(yuan(compare_post(key))), f"{post.cells}; {spend.cells}"),
        )
        comment = spend.cells.rpartition(".")[0] + ".comment"
        found.append(Told(f"{place} {index * 2 + 2}", spend.comment, comment))
    reserve = forecast_year() - (find_total() - find_reserve())
    return [
        *found,
        *tell_place(
            f"{place} 8",
            (f"预计 {yuan(forecast_year())}", FORECAST),
            (f"预算 {yuan(find_total())}", "plan: budget.total"),
            (f"预备金 {yuan(reserve)}", f"plan: budget.contingency; {FORECAST}"),
        ),
    ]


def _tell_total() -> list[Told]:
    over, available = add_difference(), find_available()
    left = f"plan: budget.total; {SPENT}; Q2: spend[*].committed"
    return tell_place(
        "money 3 paragraph",
        (f"计划 {yuan(plan_to_date())}", PLANNED),
        (f"实际 {yuan(add_spent())}", SPENT),
        (f"差异 {signed(yuan(over))}", f"{PLANNED}; {SPENT}"),
        (signed(percent(over / plan_to_date())), f"{PLANNED}; {SPENT}"),
        (f"已签未付 {yuan(add_committed())}", "Q2: spend[*].committed"),
        (f"可用余额 {yuan(available)}", left),
        (f"占预算 {percent(available / find_total(), 0)}", left),
        (f"月均支出 {yuan(find_burn())}", SPENT),
        (f"{plain(available / find_burn(), 1)} 个月", left),
    )
