"""Rules about money at their edges: at the limit, one above, and where silence is right."""

from __future__ import annotations

import pytest

from commplan.diagnostics import Amount, Diagnostic
from commplan.texts import load_texts, word_diagnostic
from tests.plans import HEAD, codes_of, find_all, rules_of

ENGLISH = load_texts("en")


def _codes(text: str, *codes: str) -> list[str]:
    return codes_of(HEAD + text, rules_of(*codes))


def _find(text: str, *codes: str) -> Diagnostic:
    (found,) = find_all(HEAD + text, rules_of(*codes))
    return found


def _amount(found: Diagnostic, fact: str) -> int:
    value = found.facts[fact]
    assert isinstance(value, Amount)
    return int(value.value)


@pytest.mark.parametrize(
    ("budget", "codes"),
    [
        ("total: 100万", ["BUD030"]),
        ("total: 100万, contingency: 0", ["BUD030"]),
        ("total: 100万, contingency: 29999", ["BUD031"]),
        ("total: 100万, contingency: 30000", []),
        ("total: 100万, contingency: 150000", []),
        ("total: 100万, contingency: 150001", ["BUD032"]),
        ("total: 100万, contingency: 20000, contingency_inside: no", ["BUD031"]),
        ("total: 0", []),
        ("contingency: 30000", []),
    ],
)
def test_a_contingency_is_three_to_fifteen_percent(budget: str, codes: list[str]) -> None:
    assert _codes(f"budget: {{{budget}}}\n", "BUD030", "BUD031", "BUD032") == codes


def test_thresholds_of_the_plan_decide() -> None:
    text = (
        "budget: {total: 100万, contingency: 30000}\n"
        "settings: {thresholds: {contingency_least_percent: 5}}\n"
    )
    found = _find(text, "BUD031")
    assert _amount(found, "more") == 20000
    assert found.fixes[0].edits[0].text == "50000"


def test_what_is_not_planned_could_be_the_contingency() -> None:
    rest = "budget: {total: 100万, lines: [{name: 外包, amount: 95万}]}\n"
    assert _amount(_find(rest, "BUD030"), "left") == 50000
    tight = "budget: {total: 100万, lines: [{name: 外包, amount: 951000}]}\n"
    assert "left" not in _find(tight, "BUD030").facts


def test_an_amount_that_cannot_be_read_may_be_anything() -> None:
    text = "budget: {total: 100万, lines: [{name: 外包, amount: 很多}]}\n"
    assert "BUD030" not in _codes(text, "BUD030")


@pytest.mark.parametrize(("budget", "codes"), [(100, []), (101, ["BUD024"]), (100.9, [])])
def test_a_phase_keeps_to_its_limit(budget: float, codes: list[str]) -> None:
    text = (
        "phases: [{name: 开门, when: 2026-01-01..03-31, limit: 100}]\n"
        f"activities: [{{name: 甲, when: 2026-03-02, budget: {budget}}}]\n"
    )
    assert _codes(text, "BUD024") == codes


PARTNER = "partners: [{{name: 山野, {}}}]\n"


@pytest.mark.parametrize(
    ("partner", "rest", "codes"),
    [
        ("terms: {fee: 24000}", "budget: {total: 10万}\n", ["BUD043"]),
        ("terms: {fee: 0}", "budget: {total: 10万}\n", []),
        ("terms: {commission: 8%}", "budget: {total: 10万}\n", []),
        (
            "terms: {fee: 24000}",
            "activities: [{name: 甲, when: 2026-05-02, partners: 山野, budget: 24000}]\n",
            [],
        ),
        (
            "terms: {fee: 24001}",
            "activities: [{name: 甲, when: 2026-05-02, partners: 山野, budget: 24000}]\n",
            ["BUD025"],
        ),
        (
            "terms: {fee: 24000}",
            (
                "activities: [{name: 甲, when: 2026-05-02, partners: 山野, budget: 9万, "
                "status: cancelled}]\n"
            ),
            ["BUD043"],
        ),
        (
            "terms: {fee: 24000}",
            (
                "campaigns: [{name: 春, when: 2026-05, budget: 3万}]\n"
                "activities: [{name: 甲, when: 2026-05-02, campaign: 春, partners: 山野}]\n"
            ),
            [],
        ),
        (
            "terms: {fee: 24000}",
            "budget: {lines: [{name: 达人, for: 山野, amount: 23999.5}]}\n",
            [],
        ),
        (
            "terms: {fee: 24000}",
            "budget: {lines: [{name: 达人, for: 山野, amount: 2万}]}\n",
            ["BUD050"],
        ),
        (
            "terms: {fee: 24000}",
            "budget: {lines: [{name: 山野尾款, amount: 24000}]}\n",  # the name says it
            [],
        ),
        (
            "terms: {fee: 24000}",
            (
                "activities: [{name: 甲, when: 2026-05-02, partners: 山野, budget: 4000}]\n"
                "budget: {lines: [{name: 达人, for: 山野, amount: 2万}]}\n"
            ),
            [],  # line and activity together
        ),
    ],
)
def test_a_fee_needs_money_somewhere(partner: str, rest: str, codes: list[str]) -> None:
    found = _codes(PARTNER.format(partner) + rest, "BUD025", "BUD043", "BUD050")
    assert found == codes


def test_partners_share_the_money_of_their_activity() -> None:
    text = (
        "partners: [{name: 甲达人, terms: {fee: 18000}}, {name: 乙达人, terms: {fee: 6000}}]\n"
        "activities: [{name: 试喝, when: 2026-05-02, partners: [甲达人, 乙达人], budget: 2万}]\n"
    )
    found = _find(text, "BUD025")
    assert found.ids == ("甲达人", "乙达人", "试喝")
    assert _amount(found, "short") == 4000
    assert _codes(text.replace("2万", "24000"), "BUD025") == []


def test_a_stand_in_who_does_nothing_is_paid_nothing() -> None:
    text = (
        "partners:\n"
        "  - {name: 甲, backup: 乙, terms: {fee: 5000}}\n"
        "  - {name: 乙, terms: {fee: 6000}}\n"
        "budget: {lines: [{name: 达人, for: 甲, amount: 5000}]}\n"
    )
    assert _codes(text, "BUD043") == []


@pytest.mark.parametrize(
    ("line", "severity"), [(100000, "warning"), (91000, "warning"), (90909, "error")]
)
def test_ten_percent_over_a_line_is_an_error(line: int, severity: str) -> None:
    # 100,001 of 100,000; 9,001 of 91,000 is 9.9 %; 9,092 of 90,909 is 10.001 %
    text = (
        "partners: [{name: 甲, terms: {fee: 100001}}]\n"
        f"budget: {{lines: [{{name: 达人, for: 甲, amount: {line}}}]}}\n"
    )
    found = _find(text, "BUD050")
    assert found.severity.value == severity
    assert found.fixes[0].edits[0].text == "100001"


def _draw(prize: str, rest: str = "budget: 2万", when: str = "2026-03-02") -> str:
    return f"activities: [{{name: 抽奖, when: {when}, prize: {{{prize}}}, {rest}}}]\n"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (_draw("items: [咖啡机 12 台每台 5500 元]"), ["BUD040"]),
        (_draw("items: [咖啡机 4 台每台 5000 元]"), []),  # exactly the budget
        (_draw("top_value: 20000"), []),
        (_draw("top_value: 20001"), ["BUD040"]),
        (_draw("items: [品牌周边]"), []),
        (_draw("top_value: 20001", "budget: 2万, status: cancelled"), []),
        (_draw("top_value: 9000", "budget: 8000, repeats: 每月18日", "2026"), ["BUD040"]),
        (_draw("top_value: 9000", "budget: 96000, per: series, repeats: 每月18日", "2026"), []),
        (
            "partners: [{name: 茶厂, kind: brand}]\n"
            + _draw("top_value: 30000", "budget: 100, partners: 茶厂"),
            [],  # the partner may give the prize
        ),
        (
            "resources: [{name: 奖品库, kind: prize_stock}]\n"
            "budget: {lines: [{name: 奖品采购, for: 奖品库, amount: 4万}]}\n"
            + _draw("top_value: 30000", "resources: 奖品库"),
            [],
        ),
    ],
)
def test_prizes_have_to_be_paid(text: str, codes: list[str]) -> None:
    assert _codes(text, "BUD040") == codes


def test_prizes_say_what_is_missing() -> None:
    found = _find(_draw("items: [咖啡机 12 台每台 5500 元]"), "BUD040")
    said = word_diagnostic(found, ENGLISH)
    assert said.message == "the prizes of 抽奖 are worth 66,000 CNY, and it has only 20,000 CNY"
    assert said.help == "add 46,000 CNY, or choose smaller prizes"


@pytest.mark.parametrize(
    ("activity", "rest", "codes"),
    [
        ("attendance: 40", "", ["BUD042"]),
        ("attendance: 19", "", []),
        ("attendance: 20", "", ["BUD042"]),
        ("attendance: 40, budget: 0", "", []),
        ("attendance: 40, kind: setup", "", []),
        ("attendance: 40, status: cancelled", "", []),
        (
            "attendance: 40, campaign: 春",
            "campaigns: [{name: 春, when: 2026-05, budget: 1万}]\n",
            [],
        ),
        ("attendance: 40, partners: 茶厂", "partners: [{name: 茶厂, terms: {fee: 9000}}]\n", []),
        (
            "attendance: 40",
            "budget: {lines: [{name: 场地, for: 沙龙, amount: 9000}]}\n",
            [],
        ),
    ],
)
def test_an_event_needs_money(activity: str, rest: str, codes: list[str]) -> None:
    text = (
        f"activities:\n  - {{name: 沙龙, when: 2026-05-02, format: offline, {activity}}}\n"
        "  - {name: 见面会, when: 2026-06-06, format: offline, attendance: 50, budget: 6000}\n"
    )
    assert _codes(text + rest, "BUD042") == codes


def test_a_plan_without_any_money_is_not_asked_for_some() -> None:
    text = "activities: [{name: 沙龙, when: 2026-05-02, format: offline, attendance: 40}]\n"
    assert _codes(text, "BUD042") == []


def test_an_event_is_told_what_others_cost() -> None:
    text = (
        "activities:\n  - {name: 沙龙, when: 2026-05-02, format: offline, attendance: 40}\n"
        "  - {name: 见面会, when: 2026-06-06, format: offline, attendance: 50, budget: 6000}\n"
    )
    assert _amount(_find(text, "BUD042"), "amount") == 4800  # 40 guests at 120


@pytest.mark.parametrize(
    ("lines", "codes"),
    [
        ("", ["BUD041"]),
        ("{name: 会场定金, for: 湖畔会场, amount: 9000}", ["BUD041"]),
        ("{name: 会场, for: 湖畔会场, amount: 18000}", []),
        ("{name: 会场租金, amount: 18000}", []),
        ("{name: 法务, amount: 18000}", ["BUD041"]),
    ],
)
def test_a_venue_needs_its_price(lines: str, codes: list[str]) -> None:
    text = "resources: [{name: 湖畔会场, kind: venue, cost: 18000}]\n"
    assert _codes(f"{text}budget: {{total: 10万, lines: [{lines}]}}\n", "BUD041") == codes


def test_a_channel_needs_its_price() -> None:
    text = "channels: [{name: 信息流, kind: feed, cost: 3万}]\nbudget: {total: 10万}\n"
    found = _find(text, "BUD044")
    assert _amount(found, "short") == 30000
    assert found.path == "channels[0].cost"


@pytest.mark.parametrize(
    ("points", "lines", "codes"),
    [
        ("value: 0.01, expected_use: 620000", "", ["BUD045"]),
        ("value: 0.01, expected_use: 620000", "{name: 兑换, amount: 6200, kind: points}", []),
        ("value: 0.01, expected_use: 620000", "{name: 积分兑换, amount: 6200}", []),
        ("value: 0.01, expected_use: 620000", "{name: 积分兑换, amount: 6000}", ["BUD045"]),
        ("budget: 5000, value: 0.01, expected_use: 1000000", "{name: 积分, amount: 5000}", []),
        ("expected_use: 620000", "", []),  # nobody knows what a point is worth
        ("value: 0.01", "", []),
    ],
)
def test_points_need_money(points: str, lines: str, codes: list[str]) -> None:
    text = f"membership: {{points: {{{points}}}}}\nbudget: {{total: 10万, lines: [{lines}]}}\n"
    assert _codes(text, "BUD045") == codes


@pytest.mark.parametrize(
    ("uses", "members", "lines", "codes"),
    [
        (1, 5000, "{name: 礼品, amount: 39999}", ["BUD046"]),
        (1, 5000, "{name: 礼品, amount: 4万}", []),
        (2, 5000, "{name: 礼品, amount: 4万}", ["BUD046"]),
        ("0.25", 5000, "{name: 礼品, amount: 1万}", []),  # one of four members: 1,250 × 8
        ("0.25", 5000, "{name: 礼品, amount: 9999}", ["BUD046"]),
        (1, 5000, "{name: 看板, for: 看板, amount: 4万}", ["BUD046"]),  # pays for something else
        (1, 5000, "{name: 券, for: 看板, amount: 4万, kind: discount}", []),
    ],
)
def test_benefits_need_money(uses: int | str, members: int, lines: str, codes: list[str]) -> None:
    text = (
        "membership:\n"
        f"  benefits: [{{name: 生日礼, cost_per_use: 8, uses_per_year: {uses}}}]\n"
        f"  tiers: [{{name: 银卡, members: {members}, benefits: {{生日礼: 1 份}}}}]\n"
        "resources: [{name: 看板, kind: tool}]\n"
        f"budget: {{total: 100万, lines: [{lines}]}}\n"
    )
    assert _codes(text, "BUD046") == codes


@pytest.mark.parametrize(
    ("rest", "lines", "found"),
    [
        ("team: {people: [{name: 甲, role: 运营, from: 2026-03-02}]}\n", "礼品", ["info"]),
        ("team: {people: [{name: 甲, role: 运营, from: 2026-03-02}]}\n", "招聘费用", []),
        ("team: {people: [{name: 甲, role: 运营, from: 2026-01-01}]}\n", "礼品", []),
        ("team: {people: [{name: 甲, role: 运营, from: 2027-01-04}]}\n", "礼品", []),
        ("service: {peak_plan: [{when: 2026-11-05..18, extra_agents: 3}]}\n", "礼品", ["warning"]),
        ("service: {peak_plan: [{when: 2026-11-05..18}]}\n", "礼品", []),
        (
            "service: {peak_plan: [{when: 2026-11-05..18, extra_agents: 3}]}\n",
            "Outsourced help",
            [],
        ),
    ],
)
def test_help_needs_money(rest: str, lines: str, found: list[str]) -> None:
    text = f"{HEAD}{rest}budget: {{total: 10万, lines: [{{name: {lines}, amount: 9000}}]}}\n"
    assert [one.severity.value for one in find_all(text, rules_of("BUD047"))] == found


@pytest.mark.parametrize(
    ("item", "quarter", "codes"),
    [
        ("when: 2026-09-12, approve_by: 2026-08-12", "Q2", ["BUD051"]),
        ("when: 2026-09-12, approve_by: 2026-08-12", "Q3", []),  # the same quarter
        ("when: 2026-09-12, approve_by: 2026-06-30", "Q2", []),  # on its last day
        ("when: 2026-09-12, approve_by: 2026-07-01", "Q2", ["BUD051"]),
        ("when: 2026-09-12", "Q1", []),
    ],
)
def test_a_line_is_paid_after_approval(item: str, quarter: str, codes: list[str]) -> None:
    text = (
        f"activities: [{{name: 见面会, {item}}}]\n"
        f"budget: {{lines: [{{name: 定金, for: 见面会, amount: 5000, quarter: {quarter}}}]}}\n"
    )
    assert _codes(text, "BUD051") == codes


@pytest.mark.parametrize(
    ("promote_from", "approve_by", "money", "codes"),
    [
        ("-21d", "-20d", "budget: 9000", ["BUD051"]),
        ("-21d", "-21d", "budget: 9000", []),
        ("-21d", "-20d", "goal: sales", []),  # nothing is paid
        ("-21d", "+1d", "budget: 9000", []),  # GOV-02 says that
    ],
)
def test_paid_promotion_waits_for_approval(
    promote_from: str, approve_by: str, money: str, codes: list[str]
) -> None:
    text = (
        "activities: [{name: 见面会, when: 2026-09-12, "
        f"promote_from: {promote_from}, approve_by: {approve_by}, {money}}}]\n"
        "budget: {total: 10万}\n"
    )
    assert _codes(text, "BUD051") == codes


@pytest.mark.parametrize(
    ("end", "quarter", "fit"),
    [
        ("2026-03-08", "Q3", "Q1"),
        ("2026-03-31", "Q3", "Q2"),  # the day after is in Q2
        ("2026-05-02", "Q3", None),  # 1 July is the 60th day after
        ("2026-05-01", "Q3", "Q2"),
        ("2026-03-08", "Q2", None),
    ],
)
def test_a_line_is_paid_within_sixty_days(end: str, quarter: str, fit: str | None) -> None:
    text = (
        f"activities: [{{name: 市集, when: {end}}}]\n"
        f"budget: {{lines: [{{name: 尾款, for: 市集, amount: 5000, quarter: {quarter}}}]}}\n"
    )
    found = find_all(HEAD + text, rules_of("BUD052"))
    assert [one.facts["fit"] for one in found] == ([] if fit is None else [fit])


def test_a_quarter_outside_the_period_is_never_paid() -> None:
    text = (
        "title: A\nperiod: 2026-01-01..2026-06-30\n"
        "budget: {lines: [{name: 尾款, amount: 5000, quarter: Q4}]}\n"
    )
    (found,) = find_all(text, rules_of("BUD052"))
    assert found.facts["fit"] == "Q2"


def test_a_line_for_a_partner_ends_with_the_contract() -> None:
    text = (
        "partners: [{name: 甲, contract: 2026-01-01..2026-03-31}]\n"
        "budget: {lines: [{name: 尾款, for: 甲, amount: 5000, quarter: Q4}]}\n"
    )
    assert _find(text, "BUD052").ids == ("尾款", "甲")


COSTS = "kpis: [{name: 新增, unit: 人, direction: higher, rollup: sum}]\nactivities:\n" + "".join(
    f"  - {{name: A{n}, when: 2026-0{n}-02, budget: {30 * 100}, targets: {{新增: 100}}}}\n"
    for n in range(1, 4)
)


@pytest.mark.parametrize(("result", "codes"), [(34, []), (33, ["BUD060"]), (100, [])])
def test_three_times_the_dearest_is_too_dear(result: int, codes: list[str]) -> None:
    # elsewhere 30 a head; 3,000 for 33 is 90.9, for 34 it is 88.2
    last = f"  - {{name: 新, when: 2026-05-02, budget: 3000, targets: {{新增: {result}}}}}\n"
    assert _codes(COSTS + last, "BUD060") == codes


@pytest.mark.parametrize(
    ("activity", "cost", "codes"),
    [
        ("budget: 11400, targets: {新增: 100}", "formula: 费用 ÷ 新增", ["BUD062"]),  # 114 = 3 × 38
        ("budget: 11399, targets: {新增: 100}", "formula: 费用 ÷ 新增", []),
        ("budget: 31000, targets: {新增: 100, 参与: 9}", "formula: 费用 ÷ 新增", []),
        ("budget: 31000, targets: {新增: 100}", "formula: 费用 ÷ 订单", []),
        ("budget: 31000, targets: {新增: 100}", "parts: 成本 = 投放 ÷ 新增", ["BUD062"]),
        ("budget: 31000, targets: {新增: 0}", "formula: 费用 ÷ 新增", []),
    ],
)
def test_a_result_costs_what_it_did_last_year(activity: str, cost: str, codes: list[str]) -> None:
    text = (
        "kpis:\n  - {name: 新增, unit: 人, direction: higher, rollup: sum}\n"
        "  - {name: 参与, unit: 人次, direction: higher, rollup: sum}\n"
        "  - {name: 成本, unit: 元/人, direction: lower, rollup: average, "
        f"baseline: 38, {cost}}}\n"
        f"activities: [{{name: 甲, when: 2026-03-02, {activity}}}]\n"
    )
    assert _codes(text, "BUD062") == codes


def test_a_slip_of_scale_is_said_once() -> None:
    last = "  - {name: 新, when: 2026-05-02, budget: 3000万, targets: {新增: 100}}\n"
    total = "budget: {total: 3万, categories: [{name: 物料, limit: 9000}], quarters: {Q2: 1万}}\n"
    codes = _codes(COSTS + last + total, "BUD010", "BUD011", "BUD022", "BUD060", "BUD070")
    assert codes == ["BUD070"]


def test_a_slip_does_not_hide_what_is_too_much_anyway() -> None:
    last = "  - {name: 新, when: 2026-05-02, budget: 3000万, targets: {新增: 100}}\n"
    assert _codes(f"{COSTS}{last}budget: {{total: 5000}}\n", "BUD010", "BUD070") == [
        "BUD010",
        "BUD070",
    ]


def test_a_line_before_approval_says_by_when_or_in_which_quarter() -> None:
    text = (
        "activities: [{name: 见面会, when: 2026-09-12, approve_by: 2026-08-12}]\n"
        "budget: {lines: [{name: 定金, for: 见面会, amount: 5000, quarter: Q1}]}\n"
    )
    found = _find(text, "BUD051")
    assert str(found.facts["before"]) == "2026-03-31"  # a Tuesday
    assert found.fixes[0].edits[0].text == "Q3"


RETURNS = (
    "kpis: [{name: 销售, unit: 万元, direction: higher, rollup: sum}]\nactivities:\n"
    + "".join(
        f"  - {{name: A{n}, when: 2026-0{n}-02, budget: 1000, targets: {{销售: {n}}}}}\n"
        for n in range(1, 4)
    )
)


@pytest.mark.parametrize(
    ("sales", "fact"),
    [
        ("8.9", None),
        ("9", "best"),  # three times the 3 万元 of the best
        ("0.34", None),
        ("0.25", "worst"),  # less than a third of the 1 万元 of the worst
    ],
)
def test_sales_for_money_stay_within_three_times(sales: str, fact: str | None) -> None:
    last = f"  - {{name: 新, when: 2026-05-02, budget: 1000, targets: {{销售: {sales}}}}}\n"
    found = find_all(HEAD + RETURNS + last, rules_of("BUD061"))
    assert [one.facts.keys() & {"best", "worst"} for one in found] == ([{fact}] if fact else [])


def test_a_slip_is_no_wonderful_return() -> None:
    last = "  - {name: 新, when: 2026-05-02, budget: 0.1, targets: {销售: 2}}\n"
    assert _codes(RETURNS + last, "BUD061", "BUD070") == ["BUD070"]


def test_a_cost_of_exactly_three_times_is_too_dear() -> None:
    last = "  - {name: 新, when: 2026-05-02, budget: 2700, targets: {新增: 30}}\n"
    assert _codes(COSTS + last, "BUD060") == ["BUD060"]


def test_guests_are_a_result_as_well() -> None:
    text = "activities:\n" + "".join(
        f"  - {{name: A{n}, when: 2026-0{n}-02, attendance: 10, budget: {money}}}\n"
        for n, money in enumerate((300, 300, 300, 900), 1)
    )
    found = _find(text, "BUD060")
    assert found.ids == ("A4",)
    assert found.related[0].route[-1] == "attendance"


def test_a_known_dear_result_is_said_once() -> None:
    cost = "  - {name: 成本, unit: 元/人, direction: lower, rollup: average, baseline: 30, "
    text = COSTS.replace("kpis: [{name: 新增", "kpis:\n  - {name: 新增").replace("sum}]", "sum}")
    text = text.replace("activities:", cost + "formula: 费用 ÷ 新增}\nactivities:")
    last = "  - {name: 新, when: 2026-05-02, budget: 2700, targets: {新增: 30}}\n"
    assert _codes(text + last, "BUD060", "BUD062") == ["BUD060"]


def test_a_slip_counts_in_no_phase() -> None:
    text = (
        "phases: [{name: 开门, when: 2026-01-01..03-31, limit: 9万}, {name: 后, when: 2026-04}]\n"
        "activities:\n"
        + "".join(f"  - {{name: A{n}, when: 2026-03-02, budget: 2万}}\n" for n in range(3))
        + "  - {name: 新, when: 2026-03-02, budget: 20000万}\n"
    )
    assert _codes(text, "BUD024", "BUD070") == ["BUD070"]


def test_an_amount_is_named_with_its_id() -> None:
    text = (
        "activities: [{name: 甲, when: 2026-03-02, budget: 350000}, "
        "{id: A2, name: 乙, when: 2026-03-02, budget: 35}]\n"
    )
    assert _find(text, "BUD070").facts["item"] == "A2 乙"


def test_exactly_ten_percent_over_a_line_is_a_warning() -> None:
    text = (
        "partners: [{name: 甲, terms: {fee: 110000}}]\n"
        "budget: {lines: [{name: 达人, for: 甲, amount: 100000}]}\n"
    )
    assert _find(text, "BUD050").severity.value == "warning"


def test_a_stand_in_who_takes_part_is_paid() -> None:
    text = (
        "partners: [{name: 甲, backup: 乙}, {name: 乙, terms: {fee: 6000}}]\n"
        "activities: [{name: 试喝, when: 2026-05-02, partners: 乙}]\nbudget: {total: 10万}\n"
    )
    assert _codes(text, "BUD043") == ["BUD043"]
    one = (
        "partners: [{name: 甲, terms: {fee: 9}}]\n"
        "activities: [{name: 试喝, when: 2026-05-02, partners: 甲, budget: 5}]\n"
    )
    assert "partners" not in _find(one, "BUD025").facts


@pytest.mark.parametrize(
    ("disclosure", "rest", "codes"),
    [
        ("{paid: true}", "", ["BUD048"]),
        ("{paid: false}", "", []),
        ("{gifted: true}", "", []),
        ("{paid: true}", ", budget: 0", []),
        ("{paid: true}", ", partners: 达人", []),
        ("{paid: true}", ", status: cancelled", []),
    ],
)
def test_paid_content_needs_a_price(disclosure: str, rest: str, codes: list[str]) -> None:
    text = (
        "partners: [{name: 达人, terms: {fee: 9000}}]\nactivities:\n"
        f"  - {{name: 种草, when: 2026-04-13, disclosure: {disclosure}{rest}}}\n"
        "  - {name: 品鉴周, when: 2026-03-02, budget: 3万}\n"
    )
    assert _codes(text, "BUD048") == codes


def test_a_line_for_something_without_an_end_may_be_paid_at_any_time() -> None:
    text = (
        "resources: [{name: 看板, kind: tool}]\npartners: [{name: 甲}]\n"
        "budget: {lines: [{name: 一, for: 看板, amount: 5, quarter: Q4}, "
        "{name: 二, for: 甲, amount: 5, quarter: Q4}, {name: 三, for: 甲, amount: 5}]}\n"
    )
    assert _codes(text, "BUD051", "BUD052") == []


def test_a_quarter_that_there_is_not_is_before_no_approval() -> None:
    text = (
        "title: A\nperiod: 2026-04-01..2026-12-31\n"
        "activities: [{name: 甲, when: 2026-09-12, approve_by: 2026-08-12, budget: 5, "
        "promote_from: 2026-08-11}]\n"
        "budget: {lines: [{name: 一, for: 甲, amount: 5, quarter: Q1}, "
        "{name: 二, for: 甲, amount: 5}]}\n"
    )
    (found,) = find_all(text, rules_of("BUD051"))
    assert found.route[-1] == "promote_from"


def test_promotion_may_begin_with_an_approval_on_the_first_day() -> None:
    text = (
        "activities: [{name: 甲, when: 2026-09-12, approve_by: 0d, promote_from: -1d, budget: 5}]\n"
    )
    assert _codes(text, "BUD051") == ["BUD051"]  # approved on the very first day


@pytest.mark.parametrize(
    ("partner", "codes"),
    [("kind: kol", ["BUD040"]), ("kind: supplier", []), ("fit: 好", ["BUD040"])],
)
def test_only_brands_and_suppliers_give_prizes(partner: str, codes: list[str]) -> None:
    text = f"partners: [{{name: 某, {partner}}}]\n" + _draw(
        "top_value: 30000", "budget: 100, partners: 某, resources: 不明"
    )
    found = find_all(HEAD + text, rules_of("BUD040"))
    assert [one.code for one in found] == codes


def test_a_prize_points_at_what_is_written() -> None:
    assert _find(_draw("top_value: 20001"), "BUD040").route[-1] == "top_value"
    assert _find(_draw("items: [茶壶 1 把 3 万元]"), "BUD040").route[-1] == "items"


@pytest.mark.parametrize(
    ("benefit", "codes"),
    [
        ("cost_per_use: 8", []),
        ("uses_per_year: 1", []),
        ("cost_per_use: 0, uses_per_year: 1", []),
        ("cost_per_use: 8, uses_per_year: 1", ["BUD046"]),
    ],
)
def test_a_benefit_needs_price_and_use(benefit: str, codes: list[str]) -> None:
    text = (
        "membership:\n"
        f"  benefits: [{{name: 生日礼, {benefit}}}]\n"
        "  tiers: [{name: 银卡, members: 5000, benefits: {生日礼: 1 份}}]\n"
        "budget: {total: 100万, lines: [{name: 礼品, amount: 3万}]}\n"
    )
    assert _codes(text, "BUD046") == codes


def test_all_peaks_without_money_are_one_finding() -> None:
    text = (
        "service: {peak_plan: [{when: 2026-06-15..17, extra_agents: 2}, "
        "{when: 2026-09-01..02}, {when: 2026-11-09..13, extra_agents: 3}]}\n"
        "activities: [{name: 甲, when: 2026-06-15, budget: 5}]\nbudget: {total: 10万}\n"
    )
    found = _find(text, "BUD047")
    assert [found.facts[name] for name in ("agents", "days")] == [2, 3]
    assert [one.route for one in found.related] == [("service", "peak_plan", 2, "extra_agents")]


def test_whoever_joins_on_the_last_day_is_hired_this_year() -> None:
    text = "team: {people: [{name: 甲, role: 运营, from: 2026-12-31}]}\nbudget: {total: 10万}\n"
    assert _find(text, "BUD047").ids == ("甲",)
