"""Values, targets, attainment and lights of KPIs; each figure is worked out in the test's name."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from commplan.analysis.review.attainment import Band, attain, make_band
from commplan.analysis.review.kpi_standings import Change
from commplan.analysis.review.lights import Light
from commplan.model.dates import DateRange
from commplan.model.months import count_months, go_back_a_year

from .review_plans import ORDERS, review_text, row, stand, write_file

MAY = (date(2026, 5, 1), date(2026, 5, 31))
HALF = (date(2026, 1, 1), date(2026, 6, 30))
LEVEL = (
    "{name: 社群成员数, unit: 人, direction: higher, rollup: last, targets: [120, 150, 180, 200], "
    "baseline: {value: 90, quarters: [60, 70, 80, 90]}}"
)
RATE = (
    "{name: 活跃率, unit: '%', direction: higher, rollup: average, targets: [20, 30, 30, 40], "
    "baseline: {value: 18, quarters: [16, 17, 18, 19]}}"
)


@pytest.mark.parametrize(
    ("direction", "actual", "target", "attainment"),
    [
        ("higher", "90", "120", "0.75"),  # 90 / 120
        ("higher", "0", "120", "0"),
        ("higher", "-5", "120", "0"),  # never below 0
        ("higher", "0", "0", "1"),
        ("higher", "-12", "-10", "0.8"),  # a loss of 12 for one of 10: 2 / 10 is missing
        ("lower", "4", "3", "0.75"),  # 3 / 4
        ("lower", "2", "3", "1.5"),  # 3 / 2
        ("lower", "0", "3", "1.2"),  # nothing at all: the most that counts
        ("lower", "0", "0", "1"),
        ("lower", "1", "0", "0"),
    ],
)
def test_attainment_goes_by_direction(
    direction: str, actual: str, target: str, attainment: str
) -> None:
    found = attain(direction, Decimal(actual), Decimal(target))  # type: ignore[arg-type]  # a table of texts
    assert found == Decimal(attainment)


@pytest.mark.parametrize(
    ("actual", "band", "attainment"),
    [
        ("5", (4, 8), "1"),
        ("8", (4, 8), "1"),
        ("9", (4, 8), "0.75"),  # one of a width of 4 above
        ("2", (4, 8), "0.5"),
        ("40", (4, 8), "0"),
        ("9", (10, 10), "0.9"),  # a point: one tenth of its size away
    ],
)
def test_outside_a_band_the_distance_counts_in_widths(
    actual: str, band: tuple[int, int], attainment: str
) -> None:
    edges = Band(Decimal(band[0]), Decimal(band[1]))
    assert attain("within", Decimal(actual), None, edges) == Decimal(attainment)


def test_a_band_goes_from_floor_to_stretch_and_takes_the_target_for_a_missing_edge() -> None:
    one, two, three = Decimal(1), Decimal(2), Decimal(3)
    assert make_band(two, one, three) == Band(one, three)
    assert make_band(two, None, three) == Band(two, three)
    assert make_band(two, None, None) == Band(two, two)
    assert make_band(None, None, None) is None


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        ("2026-01-01", "2026-03-31", "3"),
        ("2026-02-01", "2026-02-14", "0.5"),  # 14 of 28 days
        ("2026-04-16", "2026-05-31", "1.5"),  # 15 of 30 days, and May
    ],
)
def test_days_are_counted_in_months(start: str, end: str, months: str) -> None:
    days = DateRange(date.fromisoformat(start), date.fromisoformat(end))
    assert count_months(days) == Decimal(months)


def test_a_year_before_the_end_of_february_is_the_end_of_february() -> None:
    days = DateRange(date(2028, 2, 1), date(2028, 2, 29))
    assert go_back_a_year(days) == (date(2027, 2, 1), date(2027, 2, 28))


def test_a_sum_is_held_against_its_quarter_and_against_the_targets_to_date() -> None:
    one = stand(
        ORDERS, ("Q1", "{kpi: 活动订单, value: 120}"), ("Q2", "{kpi: 活动订单, value: 180}")
    )
    assert row(one.target, one.actual, one.attainment) == (200, 180, Decimal("0.9"))
    assert row(one.target_to_date, one.actual_to_date, one.attainment_to_date) == (300, 300, 1)
    assert row(one.year_target, one.year_progress, one.time_progress) == (
        1000, Decimal("0.3"), Decimal("0.5"),
    )  # fmt: skip
    assert one.light is Light.AMBER
    assert one.versus_before == Change(Decimal("0.5"), is_points=False)  # 180 / 120 - 1


def test_months_make_the_quarter_and_a_month_has_a_third_of_its_target() -> None:
    files = (("04", "{kpi: 活动订单, value: 60}"), ("05", "{kpi: 活动订单, value: 90}"))
    month = stand(ORDERS, *files, days=MAY)
    assert row(month.target, month.actual) == (pytest.approx(Decimal(200) / 3), 90)
    quarter = stand(ORDERS, *files)
    assert row(quarter.actual, quarter.target) == (150, 200)
    # two of three months: 200 × 2 / 3
    assert quarter.target_so_far == pytest.approx(Decimal(400) / 3)
    assert quarter.attainment == pytest.approx(Decimal("1.125"))
    assert quarter.is_partial
    assert quarter.versus_before is None


def test_the_season_by_months_cuts_a_quarter() -> None:
    kpi = ORDERS[:-1] + ", season: [1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1]}"
    files = (("04", "{kpi: 活动订单, value: 60}"), ("05", "{kpi: 活动订单, value: 90}"))
    assert stand(kpi, *files).target_so_far == 100  # 200 × (1 + 1) / 4


def test_months_inside_a_file_of_a_quarter_count_like_files() -> None:
    line = "{kpi: 活动订单, months: [50, 60, 80]}"
    assert stand(ORDERS, ("Q2", line)).actual == 190
    assert stand(ORDERS, ("Q2", line), days=MAY).actual == 60


def test_the_value_of_a_quarter_outdoes_its_months() -> None:
    line = "{kpi: 活动订单, value: 200, months: [50, 60, 80]}"
    one = stand(ORDERS, ("04", "{kpi: 活动订单, value: 55}"), ("Q2", line))
    assert one.actual == 200


def test_a_hole_in_front_leaves_the_year_to_date_unknown() -> None:
    one = stand(ORDERS, ("Q2", "{kpi: 活动订单, value: 180}"))
    assert one.actual == 180
    assert row(one.actual_to_date, one.attainment_to_date, one.forecast) == (None, None, None)


def test_without_actuals_a_kpi_is_grey_and_nothing_is_zero() -> None:
    one = stand(ORDERS, ("Q2", "{kpi: 别的指标, value: 1}"))
    assert row(one.actual, one.attainment, one.light) == (None, None, Light.GREY)


def test_a_level_is_the_latest_one_and_moves_evenly_to_the_end_of_the_quarter() -> None:
    files = (("Q1", "{kpi: 社群成员数, value: 100}"), ("Q2", "{kpi: 社群成员数, value: 140}"))
    one = stand(LEVEL, *files)
    assert row(one.target, one.actual, one.actual_to_date) == (150, 140, 140)
    assert one.versus_before == Change(Decimal("0.4"), is_points=False)  # 140 / 100 - 1
    assert one.versus_last_year == Change(Decimal(1), is_points=False)  # 140 / 70 - 1
    assert [point.value for point in one.trend] == [60, 70, 80, 90, 100, 140]
    month = stand(LEVEL, ("04", "{kpi: 社群成员数, value: 126}"))
    assert month.target_so_far == 130  # 120 + (150 - 120) / 3
    first = stand(LEVEL, ("01", "{kpi: 社群成员数, value: 99}"))
    assert first.target_so_far == 100  # 90 + (120 - 90) / 3


def test_the_first_quarter_is_compared_with_the_last_one_of_last_year() -> None:
    one = stand(LEVEL, ("Q1", "{kpi: 社群成员数, value: 99}"))
    assert one.versus_before == Change(Decimal("0.1"), is_points=False)  # 99 / 90 - 1


def test_rates_with_numerators_are_put_together_by_weight_and_differ_in_points() -> None:
    one = stand(
        RATE,
        ("Q1", "{kpi: 活跃率, numerator: 10, denominator: 100}"),
        ("Q2", "{kpi: 活跃率, numerator: 90, denominator: 300}"),
    )
    assert one.actual == 30  # 90 / 300
    assert one.actual_to_date == 25  # (10 + 90) / (100 + 300), not (10 + 30) / 2
    assert one.target_to_date == 25  # (20 + 30) / 2
    assert one.versus_before == Change(Decimal(20), is_points=True)
    assert one.versus_last_year == Change(Decimal(13), is_points=True)  # 30 - 17


def test_rates_without_numerators_are_averaged_by_their_months() -> None:
    one = stand(
        RATE,
        ("Q1", "{kpi: 活跃率, value: 20}"),
        ("04", "{kpi: 活跃率, value: 28}"),
    )
    assert one.actual_to_date == 22  # (20 × 3 + 28 × 1) / 4


def test_a_weighted_mean_goes_by_the_season() -> None:
    kpi = RATE.replace("average", "weighted")[:-1] + ", season: [1, 3, 1, 1]}"
    files = (("Q1", "{kpi: 活跃率, value: 20}"), ("Q2", "{kpi: 活跃率, value: 28}"))
    one = stand(kpi, *files)
    assert one.actual_to_date == 26  # (20 × 1 + 28 × 3) / 4
    assert one.target_to_date == Decimal("27.5")  # (20 × 1 + 30 × 3) / 4


def test_a_peak_is_the_highest_value() -> None:
    kpi = ORDERS.replace("sum", "max")
    files = (("Q1", "{kpi: 活动订单, value: 150}"), ("Q2", "{kpi: 活动订单, value: 140}"))
    one = stand(kpi, *files)
    assert row(one.actual, one.actual_to_date, one.target_to_date) == (140, 150, 200)


def test_a_half_is_made_of_its_quarters() -> None:
    files = (("Q1", "{kpi: 活动订单, value: 120}"), ("Q2", "{kpi: 活动订单, value: 180}"))
    one = stand(ORDERS, *files, days=HALF)
    assert row(one.target, one.actual, one.attainment) == (300, 300, 1)


def test_of_two_files_for_the_same_days_the_later_one_counts() -> None:
    again = "period: 2026Q2\nkpis: [{kpi: 活动订单, value: 190}]"
    text = (
        f"kpis: [{ORDERS}]\n"
        + write_file("Q2", "kpis: [{kpi: 活动订单, value: 180}]")
        + write_file("Q2b", again)
    )
    (one,) = review_text(text).kpis
    assert one.actual == 190


def test_a_file_in_the_middle_of_its_quarter_is_held_against_the_days_that_it_knows() -> None:
    text = f"kpis: [{ORDERS}]\n" + write_file(
        "Q2", "as_of: 2026-05-15\nkpis: [{kpi: 活动订单, value: 100}]"
    )
    (one,) = review_text(text).kpis
    assert one.is_partial
    # April and 15 of 31 days of May: 200 × (1 + 15/31) / 3
    assert one.target_so_far == pytest.approx(Decimal(200) * 46 / 93)


def test_a_light_by_hand_needs_a_reason() -> None:
    line = "{kpi: 活动订单, value: 100, light: amber, light_reason: 订单系统停了两周}"
    one = stand(ORDERS, ("Q2", line))
    assert row(one.light, one.computed_light, one.is_by_hand) == (Light.AMBER, Light.RED, True)
    assert one.reason == "订单系统停了两周"
    one = stand(ORDERS, ("Q2", "{kpi: 活动订单, value: 100, light: amber}"))
    assert row(one.light, one.is_by_hand) == (Light.RED, False)


def test_a_year_alone_is_spread_evenly_or_by_season() -> None:
    kpi = ORDERS.replace("[100, 200, 300, 400]", "1000")
    assert stand(kpi, ("Q2", "{kpi: 活动订单, value: 180}")).target == 250
    kpi = kpi[:-1] + ", season: [10, 30, 30, 30]}"
    assert stand(kpi, ("Q2", "{kpi: 活动订单, value: 180}")).target == 300


def test_a_year_that_begins_in_april_has_its_first_quarter_there() -> None:
    text = (
        "title: A\nperiod: 2026-04-01..2027-03-31\nsettings: {fiscal_year_starts: 4}\n"
        f"kpis: [{ORDERS}]\n" + write_file("Q1", "kpis: [{kpi: 活动订单, value: 90}]")
    )
    from tests.plans import analysis_of  # noqa: PLC0415 - a plan with a head of its own

    (one,) = analysis_of(text).standing.kpis
    assert row(one.target, one.actual, one.time_progress) == (100, 90, Decimal("0.25"))


def test_a_campaign_is_held_against_what_it_is_to_bring() -> None:
    text = (
        f"kpis: [{ORDERS}, {LEVEL}]\n"
        "campaigns: [{id: C1, name: 春季, when: 2026-04-10..20, targets: {活动订单: 80}}]\n"
        "--- # actuals/c.yaml\nperiod: 2026-04-10..2026-04-20\n"
        "kpis: [{kpi: 活动订单, value: 72}]\n"
    )
    review = review_text(text)
    campaign = review.plan.campaigns[0]
    from commplan.analysis.review import Review, make_period  # noqa: PLC0415 - only here

    period = make_period(review.plan, campaign.range, campaign)
    (one,) = Review(review.analysis, period).kpis
    assert row(one.target, one.actual, one.attainment) == (80, 72, Decimal("0.9"))


def test_the_score_weighs_attainments_up_to_120_percent_and_skips_what_is_not_known() -> None:
    text = (
        "kpis:\n"
        "  - {name: 甲, unit: 单, direction: higher, rollup: sum, targets: [10, 10, 10, 10], "
        "weight: 30}\n"
        "  - {name: 乙, unit: 单, direction: higher, rollup: sum, targets: [10, 10, 10, 10], "
        "weight: 10, veto: yes}\n"
        "  - {name: 丙, unit: 单, direction: higher, rollup: sum, targets: [10, 10, 10, 10], "
        "weight: 60}\n" + write_file("Q1", "kpis: {甲: 20, 乙: 8}")
    )
    score = review_text(text).score
    # (30 × 1.2 + 10 × 0.8) / 40
    assert row(score.value, score.covered, score.total) == (Decimal("1.1"), 40, 100)
    assert [one.kpi.name for one in score.vetoes] == ["乙"]
    assert score.light is Light.GREEN


def test_without_weights_all_kpis_count_the_same_and_without_data_there_is_no_score() -> None:
    two = f"kpis: [{ORDERS}, {RATE}]\n"
    text = two + write_file("Q1", "kpis: {活动订单: 90, 活跃率: 20}")
    assert review_text(text).score.value == Decimal("0.95")  # (0.9 + 1) / 2
    score = review_text(two).score
    assert row(score.value, score.light, score.covered) == (None, Light.GREY, 0)
