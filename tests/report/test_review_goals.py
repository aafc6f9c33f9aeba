"""Scorecard, drivers and recovery: headlines for every state, and what stands on the slides."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from commplan.report.blocks import Meter, Paragraph, Table, Takeaway, Trend, Waterfall
from commplan.report.review.brief import ReviewBrief, make_brief
from commplan.report.review.drivers import show_drivers
from commplan.report.review.recovery import show_recovery
from commplan.report.review.scorecard import detail_scorecard, show_scorecard
from commplan.texts import load_texts
from tests.analysis.review_plans import ORDERS, review_text, write_file

from .building import read_rows

if TYPE_CHECKING:
    from commplan.report.blocks import Section

MEMBERS = (
    "{name: 成员, unit: 人, direction: higher, rollup: last, targets: [120, 150, 180, 200], "
    "baseline: 90}"
)
LOSS = "{name: 流失率, unit: '%', direction: lower, rollup: average, targets: [3, 3, 3, 3]}"
FACTORS = (
    "drivers: [{kpi: 活动订单, factors: [{name: 触达, plan: 1000, actual: 1200}, "
    "{name: 下单率, plan: 20, actual: 12.5, unit: '%'}]}]\n"
)


def _brief(text: str, language: str = "zh-Hans") -> ReviewBrief:
    return make_brief(review_text(text), load_texts(language), "plan.yaml")


def _actuals(*quarters: str) -> str:
    return "".join(write_file(f"Q{number}", one) for number, one in enumerate(quarters, 1))


def _table(section: Section) -> Table:
    (found,) = (block for block in section.blocks if isinstance(block, Table))
    return found


def _say(section: Section) -> str:
    paragraphs = (block for block in section.blocks if isinstance(block, Paragraph))
    return "\n".join("".join(run.text for run in one.runs) for one in paragraphs)


def _show_all(brief: ReviewBrief) -> tuple[Section, ...]:
    shown = (show_scorecard(brief), show_drivers(brief), show_recovery(brief))
    return tuple(section for section in shown if section is not None)


@pytest.mark.parametrize(
    ("kpis", "actuals", "headline"),
    [
        (ORDERS, "{活动订单: 120}", "2026 年一季度 1 项指标全部达标，活动订单完成 120%"),
        (
            ORDERS,
            "{活动订单: 80}",
            "2026 年一季度 1 项指标 0 项达标；活动订单达成率 80%，差 20 单，照此全年差 200 单",
        ),
        (
            f"{ORDERS}, {LOSS}",
            "{活动订单: 100, 流失率: 4}",
            (
                "2026 年一季度 2 项指标 1 项达标；流失率达成率 75%，超出 1 个百分点，"
                "照此全年超出 1 个百分点"
            ),
        ),
        (
            f"{ORDERS}, {LOSS}",
            "{活动订单: 98}",
            "2026 年一季度 1 项指标全部达标，活动订单完成 98%；1 项未填实际值",
        ),
    ],
)
def test_the_scorecard_says_how_many_are_on_track_and_what_is_missing(
    kpis: str, actuals: str, headline: str
) -> None:
    section = show_scorecard(_brief(f"kpis: [{kpis}]\n" + _actuals(f"kpis: {actuals}")))
    assert section is not None
    assert section.headline == headline


def test_a_row_has_targets_actual_meter_trend_and_light() -> None:
    text = f"kpis: [{ORDERS}]\n" + _actuals(
        "kpis: {活动订单: 100}", "kpis: [{kpi: 活动订单, value: 160, comment: 秒杀缺货}]"
    )
    section = show_scorecard(_brief(text))
    assert section is not None
    table = _table(section)
    assert read_rows(table) == (
        ("活动订单（单）", "1,000", "200", "160", "80%", "100 → 160", "◆ 落后", "秒杀缺货"),
    )
    assert [column.title for column in table.columns][1:4] == [
        "全年目标",
        "二季度目标",
        "二季度实际",
    ]
    marks = [cell.mark for cell in table.rows[0] if cell.mark is not None]
    assert [type(mark) for mark in marks][:2] == [Meter, Trend]
    assert _say(section) == "◆ 落后 1 项（< 90%）；加权得分 80"


def test_a_kpi_that_is_behind_is_shown_however_little_it_weighs() -> None:
    many = [ORDERS.replace("活动订单", f"指标{n}")[:-1] + ", weight: 10}" for n in range(1, 11)]
    last = ORDERS[:-1] + ", weight: 1}"
    actuals = ", ".join(f"指标{n}: 100" for n in range(1, 11))
    text = f"kpis: [{', '.join(many)}, {last}]\n" + _actuals(f"kpis: {{{actuals}, 活动订单: 10}}")
    section = show_scorecard(_brief(text))
    assert section is not None
    rows = read_rows(_table(section))
    assert len(rows) == 9
    assert rows[-1][0].startswith("活动订单")
    assert "2 项" in _say(section)


def test_the_largest_deviation_is_a_waterfall_beside_its_causes() -> None:
    text = f"kpis: [{ORDERS}]\n" + _actuals(
        "kpis: {活动订单: 100}",
        "kpis: {活动订单: 150}\n"
        + FACTORS
        + "causes: [{kpi: 活动订单, kind: internal, text: 备货不足}]",
    )
    section = show_drivers(_brief(text))
    assert section is not None
    # L(150, 200) = -50 / ln 0.75 = 173.8; × ln 1.2 = +31.7, × ln 0.625 = -81.7
    assert section.headline == ("活动订单达成率 75%，差 50 单：下单率少 82 单，触达多 32 单")
    waterfall, takeaway = section.blocks
    assert isinstance(waterfall, Waterfall)
    assert [(step.label, step.text) for step in waterfall.steps] == [
        ("目标", "200"), ("触达", "+32"), ("下单率", "−82"), ("实际", "150"),
    ]  # fmt: skip
    assert isinstance(takeaway, Takeaway)
    assert [point.head for point in takeaway.points] == ["主观"]


def test_without_factors_the_deviations_stand_in_a_table_and_what_to_fill_in_below() -> None:
    text = f"kpis: [{ORDERS}, {LOSS}]\n" + _actuals("kpis: {活动订单: 80, 流失率: 4}")
    section = show_drivers(_brief(text))
    assert section is not None
    assert [row[0] for row in read_rows(_table(section))] == ["流失率（%）", "活动订单（单）"]
    assert "拆解（因素）" in _say(section)


def test_where_nothing_is_behind_the_slide_says_so() -> None:
    ahead = show_drivers(_brief(f"kpis: [{ORDERS}]\n" + _actuals("kpis: {活动订单: 120}")))
    assert ahead is not None
    assert ahead.headline == "没有指标落后于目标；活动订单达成率 120%"
    near = show_drivers(_brief(f"kpis: [{ORDERS}]\n" + _actuals("kpis: {活动订单: 97}")))
    assert near is not None
    assert near.headline == "各项都在绿灯以内；活动订单离目标最远，达成率 97%，差 3 单"


@pytest.mark.parametrize(
    ("measures", "headline"),
    [
        ("", "1 项指标全年缺口大：活动订单差 200 单，还没有追赶措施"),
        (
            "measures: [{text: 加场, kpi: 活动订单, recovers: 150}]",
            "1 项指标全年缺口大：活动订单差 200 单，措施可追回 150 单，还缺 50 单",
        ),
        (
            "measures: [{text: 加场, kpi: 活动订单, recovers: 250}]",
            "1 项指标全年缺口大，措施都能补上：活动订单差 200 单，可追回 250 单",
        ),
    ],
)
def test_a_gap_is_said_with_what_is_done_about_it(measures: str, headline: str) -> None:
    text = f"kpis: [{ORDERS}]\n" + _actuals(f"kpis: {{活动订单: 80}}\n{measures}")
    section = show_recovery(_brief(text))
    assert section is not None
    assert section.headline == headline
    # (1000 - 80) / 3 = 306.7, of a best quarter of 80; said only of what stays open
    rate = "余下每季需要 307 单，是今年最好一季 80 单的 3.83 倍"
    assert (rate in _say(section)) is ("250" not in measures)


def test_small_gaps_are_counted_and_the_end_of_the_year_has_no_measures() -> None:
    near = show_recovery(_brief(f"kpis: [{ORDERS}]\n" + _actuals("kpis: {活动订单: 97}")))
    assert near is not None
    assert near.headline == "全年没有大缺口：1 项预测略低于目标，仍在绿灯以内"
    quarters = [f"kpis: {{活动订单: {value}}}" for value in (80, 160, 240, 320)]
    over = show_recovery(_brief(f"kpis: [{ORDERS}]\n" + _actuals(*quarters)))
    assert over is not None
    assert over.headline == "全年已结束：1 项指标没有完成目标，活动订单差 200 单"


@pytest.mark.parametrize("language", ["zh-Hans", "en"])
def test_without_actuals_each_slide_says_what_to_fill_in(language: str) -> None:
    sections = _show_all(_brief(f"kpis: [{ORDERS}]\n", language))
    assert [section.key for section in sections] == ["scorecard", "drivers", "recovery"]
    fields = load_texts(language).review.frame.fill_in_title
    assert all(fields in str(section.blocks) for section in sections)
    assert detail_scorecard(_brief(f"kpis: [{ORDERS}]\n", language)) == ()


def test_without_kpis_there_are_no_slides() -> None:
    assert _show_all(_brief("activities: [{name: 会员日, when: 2026-01-18}]\n")) == ()


@pytest.mark.parametrize("language", ["zh-Hans", "en"])
def test_the_appendix_has_the_period_the_year_the_definitions_and_the_parts(language: str) -> None:
    text = f"kpis: [{ORDERS}, {MEMBERS}, {LOSS}]\n" + _actuals(
        "kpis: {活动订单: 90, 成员: 110, 流失率: 3.2}",
        "kpis: [{kpi: 活动订单, value: 150, formula: 含退款}, {kpi: 成员, value: 140}, "
        "{kpi: 流失率, value: 3}]\n" + FACTORS,
    )
    sections = detail_scorecard(_brief(text, language))
    assert [section.key for section in sections] == [
        "scorecard-detail", "forecasts", "kpi-definitions", "drivers-1", "recovery-detail",
    ]  # fmt: skip
    forecasts = read_rows(_table(sections[1]))
    # 240 of 300 so far: 1000 × 0.8; (1000 - 240) / 2; ÷ 150
    assert [cell for cell in forecasts[0] if cell][1:8] == [
        "1,000", "240", "24%", "800", "−200", "380", forecasts[0][7],
    ]  # fmt: skip
    assert forecasts[0][7].startswith("2.53")


def test_a_campaign_and_a_month_have_the_same_slides() -> None:
    text = (
        f"kpis: [{ORDERS}]\n"
        + write_file("04", "kpis: {活动订单: 60}")
        + write_file("05", "kpis: {活动订单: 40}")
    )
    from commplan.analysis.review import Review, make_period  # noqa: PLC0415 - only here
    from commplan.model.dates import DateRange  # noqa: PLC0415 - only here

    review = review_text(text)
    period = make_period(review.plan, DateRange(date(2026, 5, 1), date(2026, 5, 31)))
    brief = make_brief(Review(review.analysis, period), load_texts("zh-Hans"), "plan.yaml")
    section = show_scorecard(brief)
    assert section is not None
    assert [column.title for column in _table(section).columns][1:4] == [
        "全年目标",
        "本期目标",
        "本期实际",
    ]
    assert "2026 年 5 月" in section.headline
