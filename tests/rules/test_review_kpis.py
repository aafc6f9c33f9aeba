"""Rules about the KPIs of actuals at their edges, and where silence is right."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from commplan.texts import load_texts
from commplan.texts.wording import word_diagnostic
from tests.plans import HEAD, analysis_of, codes_of, find_all, rules_of

if TYPE_CHECKING:
    from commplan.diagnostics import Diagnostic

CHINESE = load_texts("zh-Hans")
ORDERS = "{name: 订单, unit: 单, direction: higher, rollup: sum, targets: [100, 200, 300, 400]}"
RATE = "{name: 活跃率, unit: '%', direction: higher, rollup: average, targets: [30, 30, 30, 30]}"


def _file(name: str, text: str) -> str:
    return f"--- # actuals/2026-{name}.yaml\n{text}\n"


def _codes(text: str, code: str) -> list[str]:
    return codes_of(HEAD + text, rules_of(code))


def _find(text: str, code: str) -> Diagnostic:
    (found,) = find_all(HEAD + text, rules_of(code))
    return found


def test_a_share_is_found_in_months_too_and_all_of_them_are_mended() -> None:
    text = f"kpis: [{RATE}]\n" + _file("Q1", "kpis: [{kpi: 活跃率, months: [0.28, 0.3, 31]}]")
    found = _find(text, "REV018")
    assert [edit.text for edit in found.fixes[0].edits] == ["28", "30"]


def test_a_rate_below_one_percent_is_no_share() -> None:
    small = RATE.replace("[30, 30, 30, 30]", "[0.8, 0.8, 0.8, 0.8]")
    assert _codes(f"kpis: [{small}]\n" + _file("Q1", "kpis: {活跃率: 0.7}"), "REV018") == []
    # 0.9 would be 90 %, far from 2 %
    low = RATE.replace("[30, 30, 30, 30]", "[2, 2, 2, 2]")
    assert _codes(f"kpis: [{low}]\n" + _file("Q1", "kpis: {活跃率: 0.9}"), "REV018") == []


def test_a_plan_without_actuals_is_not_asked_for_quarters() -> None:
    assert _codes(f"kpis: [{ORDERS}]\n", "REV020") == []


def test_a_quarter_is_missing_at_once_before_a_later_file_else_when_its_review_is_overdue() -> None:
    plan = f"kpis: [{ORDERS}]\n"
    first = _file("Q1", "kpis: {订单: 90}")
    third = _file("Q3", "kpis: {订单: 90}")
    assert _codes(plan + first + third, "REV020") == ["REV020"]
    # Q2 ends on June 30th; 45 days later is August 14th
    for day, codes in (("2026-08-14", []), ("2026-08-15", ["REV020"])):
        late = _file("Q1", f"as_of: {day}\nkpis: {{订单: 90}}")
        assert _codes(plan + late, "REV020") == codes


def test_of_a_quarter_kept_by_months_the_other_months_are_asked_for() -> None:
    text = f"kpis: [{ORDERS}]\n" + _file("02", "kpis: {订单: 30}") + _file("Q2", "kpis: {订单: 90}")
    assert word_diagnostic(_find(text, "REV020"), CHINESE).message == (
        "2026-01、2026-03 没有实际数据，Q1 的数不完整"
    )
    months = "".join(_file(f"0{month}", "kpis: {订单: 30}") for month in (1, 2, 3))
    assert _codes(f"kpis: [{ORDERS}]\n{months}" + _file("Q2", "kpis: {订单: 90}"), "REV020") == []


def test_a_share_for_a_percent_is_not_told_again_as_a_missed_year() -> None:
    plan = f"kpis: [{RATE}]\n"
    share = _file("Q1", "kpis: {活跃率: 0.2}")  # 20 % of 30 % would miss the year as well
    assert (_codes(plan + share, "REV018"), _codes(plan + share, "REV060")) == (["REV018"], [])
    assert _codes(plan + _file("Q1", "kpis: {活跃率: 20}"), "REV060") == ["REV060"]


def test_what_a_level_still_needs_is_said_as_growth() -> None:
    # 100 before, 130 now: 30 a quarter; (400 - 130) / 3 quarters = 90, three times as much
    level = (
        "{name: 成员数, unit: 人, direction: higher, rollup: last, targets: [200, 260, 330, 400]"
    )
    plan = f"kpis: [{level}, baseline: {{value: 100, date: 2025-12-31}}}}]\n"
    said = word_diagnostic(_find(plan + _file("Q1", "kpis: {成员数: 130}"), "REV060"), CHINESE)
    assert said.help.startswith("余下每季要净增 90 人，是最好一季的 3 倍")


def test_a_year_in_one_file_is_asked_for_its_months() -> None:
    plan = f"kpis: [{ORDERS}]\n"
    year = _file("all", "period: 2026\nas_of: 2026-04-08\nkpis: {订单: 90}")
    said = word_diagnostic(_find(plan + year, "REV022"), CHINESE)
    assert said.help == "全年的合计到年底才用得上：把每个月的数依次写进 `months`"
    months = "kpis: [{kpi: 订单, months: [30, 30, 30]}]"
    by_month = _file("all", f"period: 2026\nas_of: 2026-04-08\n{months}")
    assert _codes(plan + by_month, "REV022") == []


def test_a_file_is_not_as_of_a_day_before_its_own() -> None:
    plan = f"kpis: [{ORDERS}]\n"
    found = _find(plan + _file("Q2", "as_of: 2026-03-31\nkpis: {订单: 90}"), "REV016")
    said = word_diagnostic(found, CHINESE)
    assert said.message == "这份实际数据截至 2026-03-31，可它的第一天是 2026-04-01"
    assert said.help == "`as_of` 写数据统计到哪一天，例如 2026-07-07；期间写错了就改期间"
    assert _codes(plan + _file("Q2", "as_of: 2026-04-01\nkpis: {订单: 90}"), "REV016") == []


def test_of_a_level_written_twice_the_later_line_counts_as_it_is_said() -> None:
    level = (
        "{id: K1, name: 成员数, unit: 人, direction: higher, rollup: last, targets: [9, 9, 9, 9]}"
    )
    text = f"{HEAD}kpis: [{level}]\n" + _file(
        "Q1", "kpis: [{kpi: K1, value: 8}, {kpi: 成员数, value: 9}]"
    )
    (standing,) = analysis_of(text).standing.kpis
    assert standing.actual == Decimal(9)


def test_a_file_without_a_written_period_is_still_a_place() -> None:
    found = _find(f"kpis: [{ORDERS}]\n" + _file("Q2", "kpis: {订单: 90}"), "REV020")
    assert found.span is not None
    assert word_diagnostic(found, load_texts("en")).message == (
        "no actuals for Q1, which ended on Tue 2026-03-31"
    )


def test_a_definition_is_compared_with_the_last_one_that_was_stated() -> None:
    plan = f"kpis: [{ORDERS[:-1]}, source: 小程序}}]\n"
    changed = _file("Q1", "kpis: [{kpi: 订单, value: 90, source: 有赞后台}]")
    assert _codes(plan + changed, "REV021") == ["REV021"]
    again = _file("Q2", "kpis: [{kpi: 订单, value: 90, source: 有赞 后台}]")
    assert _codes(plan + changed + again, "REV021") == ["REV021"]  # once, not for the repetition


def test_a_definition_that_is_first_stated_later_is_a_change() -> None:
    plan = f"kpis: [{ORDERS}]\n"
    silent = _file("Q1", "kpis: {订单: 90}")
    stated = _file("Q2", "kpis: [{kpi: 订单, value: 90, formula: 含退款}]")
    assert _codes(plan + silent + stated, "REV021") == ["REV021"]
    first = _file("Q1", "kpis: [{kpi: 订单, value: 90, formula: 含退款}]")
    assert _codes(plan + first, "REV021") == []


def test_a_kpi_with_months_in_other_files_is_not_lacking() -> None:
    plan = f"kpis: [{ORDERS}, {RATE}]\n"
    quarter = _file("Q1", "as_of: 2026-04-08\nkpis: {订单: 90}")
    assert _codes(plan + quarter, "REV022") == ["REV022"]
    month = _file("01", "kpis: {活跃率: 30}")
    assert _codes(plan + month + quarter, "REV022") == []


def test_a_running_quarter_may_lack_values() -> None:
    text = f"kpis: [{ORDERS}, {RATE}]\n" + _file("Q1", "as_of: 2026-02-08\nkpis: {订单: 30}")
    assert _codes(text, "REV022") == []


def test_a_miss_of_ten_percent_is_allowed_and_a_plan_may_allow_more() -> None:
    plan = f"kpis: [{ORDERS}]\n"
    assert _codes(plan + _file("Q1", "kpis: {订单: 90}"), "REV060") == []
    miss = _file("Q1", "kpis: {订单: 89}")
    assert _codes(plan + miss, "REV060") == ["REV060"]
    lenient = "settings: {thresholds: {forecast_miss_percent: 15}}\n"
    assert _codes(plan + lenient + miss, "REV060") == []


def test_the_help_says_what_the_rest_of_the_year_needs() -> None:
    text = f"kpis: [{ORDERS}]\n" + _file("Q1", "kpis: {订单: 80}")
    found = _find(text, "REV060")
    # (1000 - 80) / 3 = 306.7, of a best quarter of 80
    assert word_diagnostic(found, load_texts("en")).help == (
        "write a new measure under `measures`: each quarter that is left would need 307 单, "
        "3.8 times the best one so far, which is not credible without"
    )
    even = ORDERS.replace("[100, 200, 300, 400]", "[100, 100, 100, 100]")
    text = f"kpis: [{even}]\n" + _file("Q1", "kpis: {订单: 85}")
    # (400 - 85) / 3 = 105, 1.24 times 85
    assert word_diagnostic(_find(text, "REV060"), load_texts("zh-Hans")).help == (
        "余下每季要做到 105 单；在 `measures` 里写清靠什么追回来"
    )


def test_a_cost_misses_its_year_from_above() -> None:
    cost = ORDERS.replace("higher", "lower")
    assert _codes(f"kpis: [{cost}]\n" + _file("Q1", "kpis: {订单: 115}"), "REV060") == ["REV060"]
    assert _codes(f"kpis: [{cost}]\n" + _file("Q1", "kpis: {订单: 60}"), "REV060") == []


@pytest.mark.parametrize(
    ("told", "message"),
    [
        ("{kpi: 订单, months: [1, 2, 3, 4]}", "订单 写了 4 个月，可这份数据只有 3 个月"),
        ("{kpi: 订单, value: 9, months: [1, 2, 3]}", "订单 各月加起来是 6，`value` 写的却是 9"),
        ("{kpi: 订单, value: 9, months: [4, 5]}", None),  # the third month is not there yet
        ("{kpi: 订单, value: 9, months: [2, 3, 4]}", None),
        ("{kpi: 成员, value: 9, months: [7, 9, 8]}", "成员 最后一个月是 8，`value` 写的却是 9"),
        ("{kpi: 成员, value: 8, months: [7, 9, 8]}", None),
        ("{kpi: 活跃率, numerator: 31}", "活跃率 写了 `numerator`，没有写 `denominator`"),
        ("{kpi: 活跃率, numerator: 31, denominator: 0}", "活跃率 的 `denominator` 是 0，算不出来"),
        (
            "{kpi: 活跃率, value: 50, numerator: 100, denominator: 700}",  # 100 / 700 = 14.3 %
            "活跃率 按分子、分母算是 14.3，`value` 写的却是 50",
        ),
        ("{kpi: 活跃率, value: 14.3, numerator: 100, denominator: 700}", None),
    ],
)
def test_what_is_said_of_a_kpi_fits_together(told: str, message: str | None) -> None:
    level = "{name: 成员, unit: 人, direction: higher, rollup: last, targets: [9, 9, 9, 9]}"
    text = f"{HEAD}kpis: [{ORDERS}, {RATE}, {level}]\n" + _file("Q1", f"kpis: [{told}]")
    found = find_all(text, rules_of("REV024"))
    said = [word_diagnostic(one, CHINESE).message for one in found]
    assert said == ([] if message is None else [message])
