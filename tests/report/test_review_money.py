"""The slides of money and of what activities brought: sentences, figures, tables."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import pytest

from commplan.analysis.review import Review, make_period
from commplan.report.blocks import Chart, Paragraph, Section, Table, Takeaway, Waterfall
from commplan.report.review.brief import ReviewBrief
from commplan.report.review.league import detail_league, show_league
from commplan.report.review.money import detail_money, show_money
from commplan.texts import load_texts
from tests.plans import HEAD, analysis_of
from tests.report.building import find_tables, read_rows, walk_texts

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")
PLAN = f"""{HEAD}
budget: {{total: 20万}}
activities:
  - {{id: A1, name: 开春季, when: 2026-03-02..08, budget: {{推广: 80000}}}}
  - {{id: A2, name: 市集, when: 2026-03-16, budget: {{物料: 20000}}}}
  - {{id: A3, name: 见面会, when: 2026-09-10, budget: {{物料: 30000}}}}
"""
Q1 = "--- # actuals/2026-Q1.yaml\nspend:\n"
AS_PLANNED = "  - {for: A1, actual: 80000}\n  - {for: A2, actual: 20000}\n"
LEAGUE = "--- # actuals/2026-Q1.yaml\nactivities:\n"


def _brief(text: str, language: str = "zh-Hans") -> ReviewBrief:
    analysis = analysis_of(text)
    return ReviewBrief(
        analysis.plan,
        analysis,
        load_texts(language),
        "plan.yaml",
        analysis.standing,
        "actuals/2026-Q1.yaml",
    )


def _money(actuals: str, language: str = "zh-Hans", plan: str = PLAN) -> Section:
    section = show_money(_brief(plan + actuals, language))
    assert section is not None
    return section


def _league(actuals: str, language: str = "zh-Hans") -> Section:
    section = show_league(_brief(PLAN + actuals, language))
    assert section is not None
    return section


def _only(section: Section, kind: type[T]) -> T:
    (found,) = [block for block in section.blocks if isinstance(block, kind)]
    return found


def _words(section: Section) -> str:
    return "\n".join(walk_texts(section))


@pytest.mark.parametrize(
    ("spend", "chinese", "english"),
    [
        (
            "  - {for: A1, actual: 90000}\n  - {for: A2, actual: 20000}\n",
            (
                "2026 年一季度支出 11 万元，超计划 1 万元（+10%），主要在推广；"
                "全年预计 14 万元，结余 6 万元"
            ),
            (
                "Q1 2026: ¥110,000 spent, ¥10,000 over plan (+10%), mostly on 推广; "
                "the year is heading for ¥140,000, ¥60,000 below budget"
            ),
        ),
        (
            "  - {for: A1, actual: 70000, cause: timing}\n  - {for: A2, actual: 20000}\n",
            "2026 年一季度支出 9 万元，比计划少 1 万元（−10%）；全年预计 13 万元，结余 7 万元",
            (
                "Q1 2026: ¥90,000 spent, ¥10,000 below plan (−10%); "
                "the year is heading for ¥130,000, ¥70,000 below budget"
            ),
        ),
        (
            AS_PLANNED,
            "2026 年一季度支出 10 万元，与计划持平；全年预计 13 万元，结余 7 万元",
            (
                "Q1 2026: ¥100,000 spent, as planned; "
                "the year is heading for ¥130,000, ¥70,000 below budget"
            ),
        ),
        (
            "  - {for: A1, actual: 80000, forecast: 20万}\n  - {for: A2, actual: 20000}\n",
            "2026 年一季度支出 10 万元，与计划持平；全年预计 25 万元，超预算 5 万元",
            (
                "Q1 2026: ¥100,000 spent, as planned; "
                "the year is heading for ¥250,000, ¥50,000 over budget"
            ),
        ),
        (
            "  - {for: A1, actual: 80000, forecast: 15万}\n  - {for: A2, actual: 20000}\n",
            "2026 年一季度支出 10 万元，与计划持平；全年预计 20 万元，与预算持平",
            "Q1 2026: ¥100,000 spent, as planned; the year is heading for ¥200,000, its budget",
        ),
    ],
)
def test_the_headline_says_what_was_spent_and_where_the_year_ends(
    spend: str, chinese: str, english: str
) -> None:
    assert _money(Q1 + spend).headline == chinese
    longer = _money(Q1 + spend, "en").headline
    assert longer == english or longer == english.replace(", mostly on 推广", "")


def test_spending_without_a_plan_has_a_headline_of_its_own() -> None:
    section = _money(f"{Q1}  - {{for: 云端, actual: 500}}\n", plan=HEAD)
    assert section.headline == (
        "2026 年一季度支出 500 元，这段时间没有安排预算；全年预计 500 元，方案没有预算可比"
    )


@pytest.mark.parametrize(
    ("file", "head", "name"),
    [
        ("2026-01", "", "2026 年 1 月支出"),
        ("2026-Q1", "", "2026 年一季度支出"),
        ("2026-Q2", "", "2026 年上半年支出"),
        ("2026-Q3", "", "2026 年前三季度支出"),
        ("2026-Q4", "", "2026 年支出"),
        ("2026-05", "", "至 5 月 31 日累计支出"),
        ("2026-Q2", "as_of: 2026-05-15\n", "至 5 月 15 日累计支出"),
    ],
)
def test_the_days_of_the_money_have_the_name_that_a_planner_would_say(
    file: str, head: str, name: str
) -> None:
    section = _money(f"--- # actuals/{file}.yaml\n{head}spend: [{{for: 云端, actual: 500}}]\n")
    assert section.headline.startswith(name)


def test_without_spend_the_slide_says_what_to_fill_in_and_where() -> None:
    words = _words(_money(""))
    assert "经费：数据未提供" in words
    assert "actuals/2026-Q1.yaml" in words
    assert "支出：关联、已付" in words


def test_a_plan_without_money_has_no_slide() -> None:
    assert show_money(_brief(HEAD)) is None
    assert detail_money(_brief(HEAD)) == ()
    assert show_league(_brief(HEAD)) is None


def test_the_chart_sets_actual_beside_plan_and_marks_what_is_far_over() -> None:
    """推广 90000 of 80000: + 12.5 %; 物料 19000 of 20000: - 5 %."""
    section = _money(f"{Q1}  - {{for: A1, actual: 90000}}\n  - {{for: A2, actual: 19000}}\n")
    chart = _only(section, Chart)
    assert chart.categories == ("推广", "物料")
    planned, spent = chart.series
    assert [str(round(one or 0, 1)) for one in planned.values] == ["8.0", "2.0"]
    assert [str(round(one or 0, 1)) for one in spent.values] == ["9.0", "1.9"]
    assert chart.exceptions == (0,)
    assert [(note.text, note.detail) for note in chart.notes] == [
        ("+1 万元", "+12.5%"),
        ("−1,000 元", "−5%"),
    ]


def test_a_category_that_nobody_filled_in_is_named_and_not_compared() -> None:
    section = _money(f"{Q1}  - {{for: A1, actual: 80000}}\n")
    chart = _only(section, Chart)
    assert chart.series[1].values[1] is None
    assert chart.notes[1].text == "未填报"
    assert "未填报、没有计入对比：物料（计划 2 万元）" in _words(section)
    assert section.headline.startswith("2026 年一季度支出 8 万元，与计划持平")


def test_many_small_categories_stand_together() -> None:
    """Nine categories: six of their own, three as one."""
    shares = ", ".join(f"K{n}: {n}000" for n in range(1, 10))
    plan = f"{HEAD}activities: [{{id: A, name: B, when: 2026-02-02, budget: {{{shares}}}}}]\n"
    chart = _only(_money(f"{Q1}  - {{for: A, actual: 45000}}\n", plan=plan), Chart)
    assert chart.categories == ("K9", "K8", "K7", "K6", "K5", "K4", "其他 3 类")


def test_the_takeaway_explains_real_differences_before_those_of_timing() -> None:
    section = _money(
        f"{Q1}  - {{for: A1, actual: 60000, cause: timing, comment: 尾款七月付}}\n"
        "  - {for: A2, actual: 24000, cause: real, comment: 加租 *两排* 桌子}\n"
    )
    points = [
        (point.head, "".join(run.text for run in point.runs))
        for point in _only(section, Takeaway).points
    ]
    assert points == [
        ("市集 +4,000 元", "加租 两排 桌子"),
        ("开春季 −2 万元", "时间差，还没花，不算节约：尾款七月付"),
        ("全年展望", "预计 13.4 万元，在预算 20 万元之内，但要动用预备金 4,000 元。"),
    ]


def test_a_large_difference_without_a_cause_is_asked_about() -> None:
    section = _money(f"{Q1}  - {{for: A1, actual: 95000}}\n")
    assert "没有写是时间差还是真实差异" in _words(section)


def test_days_without_a_file_are_said() -> None:
    section = _money("--- # actuals/2026-03.yaml\nspend: [{for: A1, actual: 80000}]\n")
    assert "只有 2026-03-01 至 03-31 的支出数据" in _words(section)


def test_the_forecast_leads_from_the_budget_to_the_year() -> None:
    """200000 + 10000 - 2000 - 70000 that are in no item = 138000."""
    brief = _brief(f"{PLAN}{Q1}  - {{for: A1, actual: 90000}}\n  - {{for: A2, actual: 18000}}\n")
    section = detail_money(brief)[0]
    assert section.headline == "全年预测 13.8 万元：增支 1 万元，减支 7.2 万元，净结余 6.2 万元"
    steps = _only(section, Waterfall).steps
    assert [(step.label, step.text) for step in steps] == [
        ("总预算", "20 万元"),
        ("推广", "+1 万元"),
        ("物料", "−2,000 元"),
        ("预备金与未分配", "−7 万元"),
        ("预测总额", "13.8 万元"),
    ]
    assert steps[0].value + sum(step.value for step in steps[1:-1]) == steps[-1].value


def test_the_full_table_adds_up() -> None:
    spend = "  - {for: A1, actual: 70000, accrued: 15000, committed: 4000, cause: real}\n"
    sections = {one.key: one for one in detail_money(_brief(f"{PLAN}{Q1}{spend}"))}
    (table,) = find_tables(sections["money-states"])
    assert read_rows(table) == (
        (
            "推广",
            "80,000",
            "80,000",
            "70,000",
            "15,000",
            "+5,000",
            "0",
            "+5,000",
            "0",
            "4,000",
            "−9,000",
            "89,000",
        ),
        ("物料", "50,000", "20,000", "未填报", "", "", "", "", "", "", "50,000", "50,000"),
        ("预备金与未分配", "70,000", "", "", "", "", "", "", "", "", "70,000", ""),
        (
            "合计",
            "200,000",
            "80,000",
            "70,000",
            "15,000",
            "+5,000",
            "0",
            "+5,000",
            "0",
            "4,000",
            "111,000",
            "139,000",
        ),
    )


def test_the_review_of_a_campaign_speaks_of_its_own_budget() -> None:
    """30000 of 25000: 5000 beyond, and as much less than nothing is left."""
    campaigns = "campaigns: [{id: C1, name: 大促, when: 2026-03-20..25, budget: {推广: 25000}}]\n"
    plan = PLAN + campaigns
    analysis = analysis_of(
        f"{plan}{Q1}  - {{for: C1, actual: 30000}}\n  - {{for: A1, actual: 9}}\n"
    )
    campaign = analysis.plan.campaigns[0]
    period = make_period(analysis.plan, campaign.range, campaign)
    brief = replace(_brief(plan), analysis=analysis, review=Review(analysis, period))
    section = show_money(brief)
    assert section is not None
    assert section.headline == (
        "大促支出 3 万元，超计划 5,000 元（+20%），主要在推广；整场预计 3 万元，超预算 5,000 元"
    )
    assert "可用余额 −5,000 元（占预算 −20%）。" in _words(section)


def test_earned_value_is_shown_only_where_it_fits() -> None:
    progress = "activities: [{activity: A1, progress: 50}]\n"
    keys = [one.key for one in detail_money(_brief(f"{PLAN}{Q1}{AS_PLANNED}{progress}"))]
    assert "money-earned-value" in keys  # A1 holds 80 of 100 planned to date
    small = progress.replace("A1", "A2")
    sections = detail_money(_brief(f"{PLAN}{Q1}{AS_PLANNED}{small}"))
    assert "money-earned-value" not in [one.key for one in sections]
    assert "只占至今计划经费的 20%" in _words(sections[-1])


RESULTS = (
    "  - {activity: A1, participants: 800, buyers: 200, orders: 240, revenue: 48000, "
    "margin: 18000, cost: 12000, photos: [开春季.jpg]}\n"
    "  - {activity: A2, participants: 400, revenue: 3000, margin: 900, cost: 6000, "
    "badly: [排队太久]}\n"
)


def test_the_league_names_best_and_worst_with_their_return() -> None:
    """48000 / 12000 = 4 and 3000 / 6000 = 0.5."""
    section = _league(LEAGUE + RESULTS)
    assert section.headline == "开春季投产比最高，为 4；市集只有 0.5，成交额还不够成本"
    (table,) = find_tables(section)
    assert read_rows(table) == (
        ("开春季", "▲ 1", "800", "25%", "240", "48,000", "18,000", "12,000", "15", "4", "50%"),
        ("市集", "▼ 2", "400", "", "", "3,000", "900", "6,000", "15", "0.5", "−85%"),
    )
    words = _words(section)
    assert "排队太久" in words
    assert "开春季（开春季.jpg）" in words
    assert _league(LEAGUE + RESULTS, "en").headline.startswith("开春季 brought most: 4 of revenue")


@pytest.mark.parametrize(
    ("results", "headline"),
    [
        (
            "  - {activity: A1, revenue: 300, cost: 200}\n",
            "开春季花 200 元带来成交 300 元，投产比 1.5",
        ),
        (
            "  - {activity: A1, participants: 30}\n  - {activity: A2, participants: 12}\n",
            "2 个活动有 42 人次参与；没有成交额和成本，算不出投产比",
        ),
        ("  - {activity: A1, orders: 30}\n", "1 个活动有结果；没有成交额和成本，算不出投产比"),
        ("  - {activity: A1, state: done}\n", "活动效果：数据未提供"),
    ],
)
def test_the_league_has_a_headline_for_every_state(results: str, headline: str) -> None:
    assert _league(LEAGUE + results).headline == headline


def test_a_long_league_shows_the_first_and_the_last() -> None:
    """Twelve: six first, three last, three in the appendix."""
    names = [f"活动{n}" for n in range(12)]
    plan = (
        HEAD
        + "activities:\n"
        + "".join(f"  - {{name: {name}, when: 2026-03-02}}\n" for name in names)
    )
    results = "".join(
        f"  - {{activity: {name}, revenue: {1200 - n * 100}, cost: 100}}\n"
        for n, name in enumerate(names)
    )
    brief = _brief(f"{plan}{LEAGUE}{results}")
    section = show_league(brief)
    assert section is not None
    (table,) = find_tables(section)
    assert [row[0] for row in read_rows(table)] == [*names[:6], *names[9:]]
    assert "另有 3 项，见附录" in _words(section)
    assert [len(find_tables(one)[0].rows) for one in detail_league(brief)] == [12, 12]


def _list_texts(sections: Sequence[Section | None]) -> list[str]:
    return [text for section in sections if section is not None for text in walk_texts(section)]


@pytest.mark.parametrize("language", ["zh-Hans", "en"])
def test_no_hole_of_a_sentence_stays_open(language: str) -> None:
    brief = _brief(f"{PLAN}{Q1}{AS_PLANNED}activities:\n{RESULTS}", language)
    sections = (show_money(brief), show_league(brief), *detail_money(brief), *detail_league(brief))
    assert [text for text in _list_texts(sections) if "{" in text] == []


def test_hostile_names_stand_as_they_are() -> None:
    name = "<b>一*二*</b>|" + "长" * 300
    plan = f"{HEAD}activities: [{{id: A, name: '{name}', when: 2026-02-02, budget: 10}}]\n"
    spend = f"{Q1}  - {{for: A, actual: 999999999999999, cause: real}}\n"
    results = "activities: [{activity: A, revenue: 1, cost: 2}]\n"
    section = _money(spend + results, plan=plan)
    assert any(name in text for text in walk_texts(section))
    assert "超计划 100,000,000,000 万元（>999%）" in section.headline
    league = show_league(_brief(plan + spend + results))
    assert league is not None
    assert league.headline == "1 个活动的成本与回报"


def test_a_year_that_is_over_has_no_months_to_last_for() -> None:
    section = _money(f"--- # actuals/2026.yaml\nspend:\n{AS_PLANNED}", plan=PLAN)
    assert "还能用" not in _words(section)
    assert "可用余额 10 万元（占预算 50%）。" in _words(section)


def test_notes_stand_on_one_line_each() -> None:
    (note,) = [one for one in _money(Q1 + AS_PLANNED).blocks if isinstance(one, Paragraph)]
    assert "".join(run.text for run in note.runs) == (
        "合计：计划 10 万元 → 实际 10 万元，差异 0 元（0%），进度 ● 达标。 "
        "已签未付 0 元，可用余额 10 万元（占预算 50%），月均支出 3.33 万元，照此还能用 3 个月。"
    )


def test_tables_have_as_many_cells_as_columns() -> None:
    brief = _brief(f"{PLAN}{Q1}{AS_PLANNED}activities:\n{RESULTS}")
    for section in (*detail_money(brief), *detail_league(brief)):
        for table in (one for one in section.blocks if isinstance(one, Table)):
            assert {len(row) for row in table.rows} == {len(table.columns)}
