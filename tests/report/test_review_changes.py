"""The slide of what changed: with a baseline, with a log of changes, with neither."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from commplan.analysis.review import Review, make_period
from commplan.model.dates import DateRange
from commplan.report.blocks import Panels, Paragraph, Table, Takeaway, Tiles
from commplan.report.headlines import measure_text
from commplan.report.review.brief import ReviewBrief, make_brief
from commplan.report.review.changes import detail_changes, show_changes
from commplan.texts import load_texts
from tests.plans import HEAD, analysis_of, plan_of
from tests.report.building import build_whole, find_year

if TYPE_CHECKING:
    from commplan.report.blocks import Cell, Section

TWO_LINES = 60.0  # full-width characters
SECOND_QUARTER = DateRange(date(2026, 4, 1), date(2026, 6, 30))
PLAN = """\
language: zh-Hans
budget: {total: 10万}
team: {people: [{name: 苏末, role: 运营}, {name: 顾言, role: 设计}]}
activities:
  - {name: 春日护肤课, when: 2026-03-12, owner: 苏末, budget: 6万}
  - {name: 会员日, when: 2026-05-01, owner: 顾言, budget: 3万}
"""
# The talk is 7 days later, the members' day 3; 6 + 3 = 9 万 becomes 6 + 5 = 11 万 of 10 万.
NOW = PLAN.replace("03-12", "03-19").replace("05-01", "05-04").replace("3万", "5万")
ACTUALS = """\
--- # actuals/2026-Q2.yaml
quarter: Q2
as_of: 2026-07-08
actions:
  - {what: 补拍教程, owner: 苏末, due: 2026-07-10, state: open}
  - {what: 定下场地, owner: 顾言, due: 2026-07-01}
  - {what: 写完复盘, owner: 顾言, due: 2026-06-01, state: done}
next_quarter: {changes: [打卡顺延一周]}
"""
LOG = """\
governance:
  change_log:
    - {date: 2026-02-01, what: 一季度的旧变更}
    - {date: 2026-05-02, item: 会员日, what: 会员日推后三天, why: 场地被占, by: 苏末}
"""


def tell(text: str, baseline: str | None = None, language: str = "zh-Hans") -> ReviewBrief:
    analysis = analysis_of(HEAD + text)
    old = None if baseline is None else plan_of(HEAD + baseline)
    review = Review(analysis, make_period(analysis.plan, SECOND_QUARTER), old)
    return make_brief(review, load_texts(language), "plan.yaml")


def show(text: str, baseline: str | None = None, language: str = "zh-Hans") -> Section:
    section = show_changes(tell(text, baseline, language))
    assert section is not None
    return section


def word(cell: Cell) -> str:
    return "".join(run.text for run in cell.runs)


def rows(section: Section) -> list[list[str]]:
    tables = [block for block in section.blocks if isinstance(block, Table)]
    return [[word(cell) for cell in row] for table in tables for row in table.rows]


def steps(section: Section) -> list[tuple[str, str]]:
    return [
        (point.head, "".join(run.text for run in point.runs))
        for block in section.blocks
        if isinstance(block, Takeaway)
        for point in block.points
    ]


def test_the_headline_says_days_and_money_and_what_is_left() -> None:
    assert show(NOW, PLAN).headline == (
        "与基线相比，2 项改期，推迟最多的是春日护肤课（7 天）；计划支出多 2 万元，超预算 1 万元"
    )
    assert show(NOW, PLAN, "en").headline == (
        "Since the baseline: 2 items moved, 春日护肤课 by 7 days; "
        "spending up ¥20,000, ¥10,000 over budget"
    )


def test_less_spending_leaves_more_of_the_budget() -> None:
    # 11 万 was planned, 9 万 is: 2 万 less, and 1 万 of 10 万 is left; both items end earlier.
    assert show(PLAN, NOW).headline == "与基线相比，2 项改期；计划支出少 2 万元，预算还余 1 万元"


def test_a_baseline_with_another_version_is_named_by_it() -> None:
    section = show(f'version: "1.3"\n{NOW}', f'version: "1.2"\n{PLAN}')
    assert section.headline.startswith("与 1.2 版相比，2 项改期")


def test_nothing_moved_is_said_as_such() -> None:
    section = show(PLAN + ACTUALS, PLAN)
    assert section.headline == "与基线相比没有变化：日期、经费、指标和人员都照原计划执行"
    assert [row[0] for row in rows(section)] == ["定下场地", "补拍教程", "写完复盘"]


def test_the_heaviest_change_of_each_group_comes_first() -> None:
    assert rows(show(NOW, PLAN)) == [
        ["日期", "春日护肤课", "03-12", "03-19", "晚 7 天"],
        ["日期", "会员日", "05-01", "05-04", "晚 3 天"],
        ["经费", "会员日", "3 万元", "5 万元", "+2 万元"],
    ]


def test_tiles_count_what_moved() -> None:
    (tiles,) = (block for block in show(NOW, PLAN).blocks if isinstance(block, Tiles))
    assert [(one.label, one.value + one.unit, one.note) for one in tiles.tiles] == [
        ("改期", "2", "平均推迟 5 天"),  # (7 + 3) / 2
        ("计划支出", "+2万元", "9 万元 → 11 万元"),
        ("调整目标值", "0", ""),
        ("人员变动", "0", ""),
        ("增减项目", "0", "新增 0，删除 0"),
    ]


def test_open_actions_stand_by_their_day_with_owner_and_what_will_be_done_otherwise() -> None:
    assert steps(show(NOW + ACTUALS, PLAN)) == [
        ("顾言，逾期 7 天", "定下场地"),  # on 8 July
        ("苏末，07-10 前", "补拍教程"),
        ("下季调整", "打卡顺延一周"),
    ]


def test_without_a_baseline_the_log_of_the_period_is_shown() -> None:
    section = show(PLAN + LOG)
    assert section.headline == "2026 年二季度登记了 1 项计划变更，最近一项：会员日推后三天"
    assert rows(section) == [["2026-05-02", "会员日", "会员日推后三天", "场地被占", "苏末"]]
    assert any(isinstance(block, Paragraph) for block in section.blocks)


def test_without_a_baseline_and_a_log_actions_are_shown_once() -> None:
    section = show(PLAN + ACTUALS)
    assert section.headline == (
        "2026 年二季度跟进 3 项行动，2 项还在进行，其中 1 项已逾期；没有基线，看不出计划动了哪里"
    )
    assert rows(section)[0] == ["定下场地", "顾言", "2026-07-01", "逾期 7 天"]
    assert steps(section) == [("下季调整", "打卡顺延一周")]


def test_what_will_be_done_otherwise_is_one_point_under_one_head() -> None:
    text = ACTUALS.replace("changes: [打卡顺延一周]", "changes: [打卡顺延一周, 推广减半]")
    assert steps(show(PLAN + text)) == [("下季调整", "打卡顺延一周；推广减半")]


def test_without_anything_the_slide_says_what_to_fill_in() -> None:
    section = show(PLAN)
    assert any(isinstance(block, Panels) for block in section.blocks)
    assert "计划变更" in section.headline


def test_what_the_slide_leaves_out_stands_in_the_appendix() -> None:
    many = "\n".join(
        f"  - {{name: 活动{number}, when: 2026-06-{number:02}, owner: 苏末}}"
        for number in range(1, 13)
    )
    old, new = f"{PLAN}{many}\n", f"{PLAN}{many}\n".replace("2026-06-", "2026-07-")
    section = show(new, old)
    assert len(rows(section)) == 5
    (table,) = (block for block in section.blocks if isinstance(block, Table))
    assert "另有 7 项变更，见附录" in table.caption  # 12 - 5
    details = detail_changes(tell(new, old))
    assert [len(rows(one)) for one in details] == [12]


def test_actions_and_the_whole_log_stand_in_the_appendix() -> None:
    details = detail_changes(tell(PLAN + LOG + ACTUALS))
    assert [(one.key, len(rows(one))) for one in details] == [
        ("changes-actions", 3),
        ("changes-log", 2),
    ]


@pytest.mark.parametrize("language", ["zh-Hans", "en"])
@pytest.mark.parametrize("name", ["课", "很长的活动名称" * 12])
def test_a_headline_holds_on_two_lines_whatever_the_names(name: str, language: str) -> None:
    old, new = PLAN.replace("春日护肤课", name), NOW.replace("春日护肤课", name)
    assert measure_text(show(new, old, language).headline) <= TWO_LINES


def test_a_marked_text_of_the_plan_is_read_like_everywhere_else() -> None:
    section = show(PLAN + ACTUALS.replace("定下场地", "'**定下**场地'"))
    assert rows(section)[0][0] == "定下场地"


def test_the_year_chart_draws_the_days_of_the_baseline_under_what_moved() -> None:
    text = HEAD + NOW + "milestones: [{name: 上线, due: 2026-02-10}]\n"
    old = HEAD + PLAN + "milestones: [{name: 上线, due: 2026-02-01}]\n"
    chart = find_year(build_whole(text, "zh-Hans", baseline=old))
    bars = [bar for group in chart.groups for lane in group.lanes for bar in lane.bars]
    assert {bar.label: bar.before for bar in bars if bar.before} == {
        "春日护肤课": (date(2026, 3, 12), date(2026, 3, 12)),
        "会员日": (date(2026, 5, 1), date(2026, 5, 1)),
    }
    assert [mark.before for mark in chart.milestones] == [date(2026, 2, 1)]
    assert chart.before_label == "原计划"


def test_a_year_chart_without_a_baseline_says_nothing_of_one() -> None:
    chart = find_year(build_whole(HEAD + NOW, "zh-Hans"))
    assert chart.before_label == ""
