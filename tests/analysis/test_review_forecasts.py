"""Forecasts of the year, what the rest of it asks for, gaps and measures; worked out by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from commplan.analysis.review.forecasts import ForecastMethod

from .review_plans import ORDERS, review_text, row, stand, write_file

LEVEL = (
    "{name: 成员, unit: 人, direction: higher, rollup: last, targets: [120, 150, 180, 200], "
    "baseline: 90}"
)
RATE = "{name: 活跃率, unit: '%', direction: higher, rollup: average, targets: [20, 30, 30, 40]}"
COST = ORDERS.replace("higher", "lower")


def _orders(*values: int) -> tuple[tuple[str, str], ...]:
    return tuple(
        (f"Q{number}", f"{{kpi: 活动订单, value: {value}}}")
        for number, value in enumerate(values, 1)
    )


def test_a_sum_is_forecast_by_its_targets() -> None:
    forecast = stand(ORDERS, *_orders(90, 180)).forecast
    assert forecast is not None
    # 270 of 300 so far: 1000 × 270 / 300
    assert row(forecast.value, forecast.method) == (900, ForecastMethod.SEASON)
    assert forecast.error is None


def test_two_earlier_quarters_make_a_band() -> None:
    forecast = stand(ORDERS, *_orders(90, 210, 270)).forecast
    assert forecast is not None
    # Q2 forecast 200 × 90/100 = 180, off by 30; Q3 forecast 300 × 300/300 = 300, off by 30
    assert forecast.error == 30
    assert forecast.value == 950  # 1000 × 570 / 600


def test_a_sum_with_a_target_for_the_year_alone_is_drawn_out_in_a_straight_line() -> None:
    kpi = ORDERS.replace("[100, 200, 300, 400]", "1000")
    forecast = stand(kpi, *_orders(90, 180)).forecast
    assert forecast is not None
    assert row(forecast.value, forecast.method) == (540, ForecastMethod.STRAIGHT)  # 270 × 12 / 6


def test_a_level_goes_on_by_its_mean_change() -> None:
    files = (("Q1", "{kpi: 成员, value: 100}"), ("Q2", "{kpi: 成员, value: 130}"))
    one = stand(LEVEL, *files)
    assert one.forecast is not None
    # changes of 10 (from the baseline) and 30: 130 + 20 × 2
    assert row(one.forecast.value, one.forecast.method) == (170, ForecastMethod.LEVEL)
    assert one.required is not None
    # (200 - 130) / 2 = 35 a quarter; the best was 30
    assert row(one.required.rate, one.required.best) == (35, 30)
    assert one.required.times == pytest.approx(Decimal(35) / 30)
    assert one.required.is_credible


def test_a_level_does_not_fall_below_nothing() -> None:
    one = stand(LEVEL, ("Q1", "{kpi: 成员, value: 30}"))
    assert one.forecast is not None
    assert one.forecast.value == 0  # 90 before, 30 now: 30 - 60 × 3 would be -150


def test_a_level_without_a_change_has_no_forecast() -> None:
    kpi = LEVEL.replace(", baseline: 90", "")
    assert stand(kpi, ("Q1", "{kpi: 成员, value: 100}")).forecast is None


def test_a_rate_is_forecast_by_its_targets_too() -> None:
    files = (("Q1", "{kpi: 活跃率, value: 18}"), ("Q2", "{kpi: 活跃率, value: 27}"))
    one = stand(RATE, *files)
    assert one.forecast is not None
    assert one.forecast.value == 27  # 22.5 of 25 so far: 30 × 22.5 / 25
    assert one.required is not None
    assert one.required.rate == Decimal("37.5")  # (30 × 4 - 18 - 27) / 2


def test_the_required_rate_is_not_credible_above_1_3_times_the_best_quarter() -> None:
    one = stand(ORDERS, *_orders(90, 180)).required
    assert one is not None
    assert row(one.rate, one.best) == (365, 180)  # (1000 - 270) / 2
    assert not one.is_credible
    near = stand(ORDERS, *_orders(100, 300)).required
    assert near is not None
    assert row(near.rate, near.times, near.is_credible) == (300, 1, True)


def test_of_a_cost_the_lowest_quarter_is_the_best_one() -> None:
    one = stand(COST, *_orders(120, 280)).required
    assert one is not None
    assert row(one.rate, one.best, one.times) == (300, 120, Decimal("0.4"))  # 120 / 300
    spent = stand(COST, *_orders(500, 600)).required
    assert spent is not None
    assert row(spent.rate, spent.is_credible) == (-50, False)


def test_at_the_end_of_the_year_the_forecast_is_what_it_came_to() -> None:
    one = stand(ORDERS, *_orders(90, 180, 300, 400))
    assert one.forecast is not None
    assert row(one.forecast.value, one.forecast.method) == (970, ForecastMethod.DONE)
    assert one.required is None


def test_measures_stand_against_the_gap() -> None:
    text = (
        f"kpis: [{ORDERS}]\n"
        + write_file("Q1", "kpis: {活动订单: 90}")
        + write_file(
            "Q2",
            "kpis: {活动订单: 180}\n"
            "measures:\n"
            "  - {text: 加开两场, kpi: 活动订单, recovers: 60}\n"
            "  - {text: 补发优惠, kpi: 活动订单}\n"
            "  - {text: 换主播, kpi: 活动订单, recovers: 90, state: dropped}",
        )
    )
    (one,) = review_text(text).recovery
    assert row(one.gap, one.recovered, one.still_open) == (100, 60, 40)  # 1000 - 900
    assert row(one.share, one.unsized) == (Decimal("0.1"), 1)
    assert [measure.text for measure in one.measures] == ["加开两场", "补发优惠"]


def test_a_cost_misses_its_year_from_above() -> None:
    text = f"kpis: [{COST}]\n" + write_file("Q1", "kpis: {活动订单: 120}")
    (one,) = review_text(text).recovery
    assert one.gap == 200  # 1000 × 120 / 100 - 1000
    text = f"kpis: [{COST}]\n" + write_file("Q1", "kpis: {活动订单: 90}")
    assert review_text(text).recovery == ()


def test_the_heaviest_gap_stands_first() -> None:
    heavy = ORDERS.replace("活动订单", "报名")[:-1] + ", weight: 60}"
    light = ORDERS[:-1] + ", weight: 20}"
    text = f"kpis: [{light}, {heavy}]\n" + write_file("Q1", "kpis: {活动订单: 80, 报名: 90}")
    # 60 × 10 % outweighs 20 × 20 %
    assert [one.kpi.name for one in review_text(text).recovery] == ["报名", "活动订单"]
