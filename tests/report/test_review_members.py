"""The slides on members, channels and the next weeks, in every state of the data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commplan.diagnostics import Diagnostic, Fault, Severity
from commplan.report.blocks import Cell, Chart, Panels, Paragraph, Table, Takeaway, Tiles, Tone
from commplan.report.blocks import YearChart as Weeks
from commplan.report.headlines import measure_text
from commplan.report.review.brief import ReviewBrief, make_brief
from commplan.report.review.channels import detail_channels, show_channels
from commplan.report.review.members import detail_members, show_members
from commplan.report.review.next_weeks import detail_next, show_next
from commplan.texts import load_texts
from tests.plans import HEAD, analysis_of

from .building import find_tables, read_rows, walk_texts

if TYPE_CHECKING:
    from commplan.report.blocks import Section

TWO_LINES = 60.0  # full-width characters
Q1 = "--- # actuals/2026-Q1.yaml\n"
Q2 = "--- # actuals/2026-Q2.yaml\n"
TIERS = (
    "membership:\n"
    "  points: {value: 0.01, expected_issue: 1000, expected_use: 600}\n"
    "  tiers:\n"
    "    - {name: 银卡, members: {now: 900, plan: [1000, 1100, 1200, 1300]}}\n"
    "    - {name: 金卡, members: {now: 100, plan: [110, 120, 130, 140]}}\n"
)
GROUPS = "community: {groups: [{name: 一群}]}\n"
CHANNELS = (
    "channels:\n"
    "  - {name: 公众号, kind: push, cap: {max: 2, per: customer, window: week}}\n"
    "  - {name: 商城, kind: store}\n"
)


def tell(text: str, language: str = "zh-Hans") -> ReviewBrief:
    return make_brief(analysis_of(HEAD + text).standing, load_texts(language), "plan.yaml")


def members(text: str, language: str = "zh-Hans") -> Section:
    section = show_members(tell(text, language))
    assert section is not None
    return section


def channels(text: str, language: str = "zh-Hans") -> Section:
    section = show_channels(tell(text, language))
    assert section is not None
    return section


def say(part: object) -> str:
    return "\n".join(walk_texts(part))


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            GROUPS + Q1 + "members: {start: 1000, joined: 260, left: 60, active: 300}",
            "成员净增 200 人，共 1,200 人：新增 260 人，流失 60 人；活跃率 25%",
        ),
        (
            GROUPS + Q1 + "members: {start: 1000, joined: 20, left: 60}",
            "成员净减 40 人，共 960 人：新增 20 人，流失 60 人",
        ),
        (
            GROUPS + Q1 + "members: {start: 1000, joined: 60, left: 60}",
            "成员 1,000 人，没有增减：新增 60 人，流失 60 人",
        ),
        (GROUPS + Q1 + "members: {joined: 20, left: 60}", "新增 20 人，流失 60 人"),
        (GROUPS + Q1 + "groups: {active: 3, silent: 1, dead: 0}", "4 个群里有 3 个活跃，占 75%"),
        (TIERS + Q1 + "points: {issued: 400, used: 300}", "发放 400 积分，使用 300"),
        (TIERS + Q1 + "members: {tiers: {银卡: 950, 金卡: 90}}", "期末成员 1,040 人"),
        (GROUPS + Q1 + "members: {operators: 2}", "会员数据只填了一部分，还不能下结论"),
        (
            "team: {ratio_limits: {members_per_operator: 400}}\n"
            + (GROUPS + Q1 + "members: {start: 900, joined: 110, left: 10, operators: 2}"),
            (
                "成员净增 100 人，共 1,000 人：新增 110 人，流失 10 人；"
                "每位运营要管 500 人，超过上限 400 人"
            ),
        ),
        (
            # 20 of 1000 on average, then 61.2 of 1020 on average
            GROUPS
            + (Q1 + "members: {start: 1000, joined: 20, left: 20}\n")
            + (Q2 + "members: {joined: 60, left: 60}"),
            (
                "成员 1,000 人，没有增减：新增 60 人，流失 60 人；"
                "流失率升到 6%（+4 个百分点），先把人留住"
            ),
        ),
        (
            GROUPS
            + (Q1 + "groups: {active: 9, silent: 1, dead: 0}\n")
            + (Q2 + "groups: {active: 7, silent: 3, dead: 0}"),
            "10 个群里有 7 个活跃，占 70%；活跃群占比降到 70%（−20 个百分点），要救群",
        ),
    ],
)
def test_the_headline_says_what_became_of_the_members(text: str, headline: str) -> None:
    assert members(text).headline == headline


def test_groups_and_tiers_stand_beside_each_other_with_one_thing_to_see() -> None:
    text = TIERS + Q1 + "members: {joined: 90, left: 40, tiers: {银卡: 950, 金卡: 100}}\n"
    blocks = members(text + "groups: {active: 3, silent: 1, dead: 0}").blocks
    assert [type(block) for block in blocks[:4]] == [Tiles, Chart, Table, Paragraph]
    table = blocks[2]
    assert isinstance(table, Table)
    assert read_rows(table) == (
        ("银卡", "950", "+50", "95%"),  # 900 at the beginning; 950 of 1000
        ("金卡", "100", "0", "91%"),
    )


def test_what_is_bad_is_seen_first() -> None:
    text = GROUPS + Q1 + "members: {start: 1000, joined: 20, left: 20}\n"
    text += "groups: {active: 9, silent: 1, dead: 0}\n"
    text += Q2 + "members: {joined: 60, left: 60}\ngroups: {active: 9, silent: 1, dead: 0}\n"
    (takeaway,) = (one for one in members(text).blocks if isinstance(one, Takeaway))
    assert [(point.head, point.tone) for point in takeaway.points] == [
        ("留存", Tone.BAD),
        ("社群", Tone.PLAIN),
    ]


def test_tiers_that_do_not_add_up_are_said() -> None:
    text = TIERS + Q1 + "members: {joined: 90, left: 40, tiers: {银卡: 950, 金卡: 90}}"
    assert "各等级合计 1,040，与期末成员 1,050 对不上" in say(members(text).blocks)


def test_many_tiers_are_cut_to_the_highest() -> None:
    tiers = ", ".join(f"{{name: 等级{n}, members: {{now: 10}}}}" for n in range(7))
    told = ", ".join(f"等级{n}: 10" for n in range(7))
    section = members(f"membership: {{tiers: [{tiers}]}}\n{Q1}members: {{tiers: {{{told}}}}}")
    (table,) = find_tables(section)
    assert [row[0] for row in read_rows(table)] == [f"等级{n}" for n in range(2, 7)]
    assert "另有 2 项，见附录" in say(section)


def test_a_plan_without_members_has_no_slide_until_somebody_counts() -> None:
    assert show_members(tell(CHANNELS + Q1 + "lessons: []")) is None
    assert detail_members(tell(CHANNELS + Q1 + "lessons: []")) == ()
    assert members(CHANNELS + Q1 + "members: {joined: 3, left: 1}").blocks


@pytest.mark.parametrize(
    ("language", "fields"),
    [("en", "members: joined, left, active"), ("zh-Hans", "会员：新加入、退出、活跃")],
)
def test_nobody_filled_in_members(language: str, fields: str) -> None:
    section = members(TIERS + Q1 + "lessons: []", language)
    assert fields in say(section)
    assert "/2026-Q1.yaml" in say(section)


def test_what_is_missing_is_named_below() -> None:
    text = TIERS + GROUPS + Q1 + "members: {joined: 90, left: 40}"
    last = members(text).blocks[-1]
    assert "会员（活跃、会员等级）、群组、积分" in say(last)
    assert "新加入" not in say(last)


def test_the_appendix_has_every_period() -> None:
    text = TIERS + Q1 + "members: {joined: 90, left: 40}\npoints: {issued: 10, used: 4}\n"
    (section,) = detail_members(tell(text + Q2 + "members: {joined: 50, left: 50}"))
    rows = read_rows(find_tables(section)[0])
    assert [row[1:5] for row in rows] == [
        ("1,000", "90", "40", "1,050"),
        ("1,050", "50", "50", "1,050"),
    ]


@pytest.mark.parametrize(
    ("actual", "headline"),
    [
        (  # 39,000 / 1000 members / (90 days / 7) weeks
            "{channel: 公众号, delivered: 39000, reachable: 1000, opt_outs: 30}",
            "公众号人均每周 3 条，超过上限 2 条；退订率 3%",
        ),
        (
            "{channel: 公众号, delivered: 9000, reachable: 1000, opt_outs: 30}",
            "各渠道的触达都没有超过计划；公众号退订率 3% 最高，走了 30 人",
        ),
        (
            "{channel: 公众号, delivered: 9000, reachable: 1000}, {channel: 商城, revenue: 5000}",
            "各渠道的触达都没有超过计划；商城成交 5,000 元，占 100%",
        ),
        (  # 9000 / 1000 / (90 / 7); nothing says how much would be too much
            "{channel: 商城, delivered: 9000, reachable: 1000}",
            "商城触达最密，人均每周 0.7 条",
        ),
        ("{channel: 商城, revenue: 5000}", "商城成交 5,000 元，占 100%"),
        ("{channel: 公众号, clicked: 3}", "触达数据只填了一部分，还看不出发多了没有"),
    ],
)
def test_the_headline_says_where_too_much_was_sent(actual: str, headline: str) -> None:
    assert channels(f"{CHANNELS}{Q1}channels: [{actual}]").headline == headline


def test_opt_outs_that_rose_are_said_of_the_channel_that_sent_too_much() -> None:
    text = CHANNELS + Q1 + "channels: [{channel: 公众号, reachable: 1000, opt_outs: 10}]\n"
    text += Q2 + "channels: [{channel: 公众号, delivered: 39000, reachable: 1000, opt_outs: 30}]\n"
    # 39,000 / 1000 / 13 weeks
    assert channels(text).headline == (
        "公众号人均每周 3 条，超过上限 2 条；退订率升到 3%（+2 个百分点）"
    )


def test_a_load_above_the_limit_is_marked() -> None:
    actual = "channels: [{channel: 公众号, delivered: 39000, reachable: 1000}]"
    (table,) = find_tables(channels(CHANNELS + Q1 + actual))
    loads = [cell for row in table.rows for cell in row if cell.tone is Tone.BAD]
    assert [run.text for cell in loads for run in cell.runs] == ["3"]


def test_channels_without_data_say_what_to_fill_in() -> None:
    section = channels(CHANNELS + Q1 + "lessons: []")
    assert "渠道：送达" in say(section)
    assert detail_channels(tell(CHANNELS + Q1 + "lessons: []")) == ()
    assert show_channels(tell(TIERS + Q1 + "lessons: []")) is None


def test_many_channels_are_cut_to_the_busiest() -> None:
    plan = "channels: [" + ", ".join(f"{{name: C{n}, kind: push}}" for n in range(12)) + "]\n"
    told = ", ".join(f"{{channel: C{n}, delivered: {n}, reachable: 9}}" for n in range(12))
    brief = tell(f"{plan}{Q1}channels: [{told}]")
    section = show_channels(brief)
    assert section is not None
    (table,) = find_tables(section)
    assert [row[0] for row in read_rows(table)] == [f"C{n}" for n in range(4, 12)]
    assert "另有 4 项，见附录" in say(section)
    (detail,) = detail_channels(brief)
    assert len(find_tables(detail)[0].rows) == 12


SCHEDULE = (
    "activities:\n"
    "  - {id: A1, name: 讲座, when: 2026-04-06..07}\n"
    "  - {id: A2, name: 会员日, when: 2026, repeats: {on: 每月18日}}\n"
    "milestones: [{name: 验收, due: 2026-06-29}]\n"
)
CLASH = Fault("CAL900", "test-clash", Severity.WARNING, message=("{item} clashes",), help=("move",))


def clash(item: str, severity: Severity = Severity.WARNING) -> Diagnostic:
    return Diagnostic(CLASH, (), ids=(item,), facts={"item": item}, weight=severity)


def test_next_says_how_much_is_planned_and_what_clashes() -> None:
    brief = tell(SCHEDULE + Q1 + "next_quarter: {focus: [补货], changes: [少发两条]}")
    section = show_next(brief, (clash("A1"), clash("A1", Severity.INFO), clash("A2")))
    assert section.headline.startswith(
        "后 13 周有 2 项活动、1 个里程碑；1 处冲突要先解决，最早在 04-06"
    )
    chart, panels = section.blocks
    assert isinstance(chart, Weeks)
    assert (chart.start.isoformat(), chart.end.isoformat()) == ("2026-04-01", "2026-06-30")
    assert [one.label for one in chart.quarters] == ["4 月", "5 月", "6 月"]
    assert isinstance(panels, Panels)
    assert [panel.title for panel in panels.panels] == ["重点", "计划调整", "已知冲突"]
    assert "04-06 A1 clashes" in say(panels)


def test_next_without_a_clash_says_so() -> None:
    section = show_next(tell(SCHEDULE + Q1 + "lessons: []"), ())
    assert "目前没有发现冲突" in section.headline


def test_days_of_a_move_stand_below_the_new_ones() -> None:
    moved = "activities: [{activity: A1, new_start: 2026-04-13}]"
    chart = show_next(tell(SCHEDULE + Q1 + moved), ()).blocks[0]
    assert isinstance(chart, Weeks)
    bars = [bar for group in chart.groups for lane in group.lanes for bar in lane.bars]
    (lecture,) = (bar for bar in bars if bar.label == "讲座")
    assert lecture.before is not None
    assert (lecture.start.day, lecture.before[0].day) == (13, 6)
    assert chart.before_label


def test_more_activities_than_lanes_are_counted_in_the_last_lane() -> None:
    lines = "".join(f"  - {{name: N{n}, when: 2026-04-01..06-30}}\n" for n in range(20))
    brief = tell(f"region: US\nactivities:\n{lines}{Q1}lessons: []")
    chart = show_next(brief, ()).blocks[0]
    assert isinstance(chart, Weeks)
    (group,) = (one for one in chart.groups if not one.is_calendar)
    assert len(group.lanes) == 8
    assert group.lanes[-1].title == "另外 13 项"
    (detail,) = detail_next(brief)
    assert len(find_tables(detail)[0].rows) == 20


def test_behind_the_plan_next_asks_for_a_new_plan() -> None:
    text = "--- # actuals/2026-Q4.yaml\nmembers: {joined: 1}\n"
    section = show_next(tell(text), ())
    assert section.headline == "方案到 2026-12-31 为止，后 13 周要写进新一年的方案"


def test_an_empty_quarter_asks_for_its_focus() -> None:
    section = show_next(tell(f"region: US\n{Q1}members: {{joined: 1}}\n"), ())
    assert "下季安排：重点" in say(section)
    assert detail_next(tell(f"region: US\n{Q1}members: {{joined: 1}}\n")) == ()


LONG = "极长的名字" * 12


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_a_headline_never_needs_a_third_line(language: str) -> None:
    plan = f"channels: [{{name: 甲, kind: push}}, {{name: {LONG}, kind: store}}]\n" + GROUPS
    text = plan + Q1 + "members: {start: 123456789, joined: 23456789, left: 12345678, active: 9}\n"
    text += "channels:\n  - {channel: 甲, delivered: 9, reachable: 9, opt_outs: 3}\n"
    text += f"  - {{channel: {LONG}, revenue: 3}}\n"
    for section in (members(text, language), channels(text, language)):
        assert measure_text(section.headline) <= TWO_LINES


def test_cells_of_rates_are_words_with_a_percent_sign() -> None:
    actual = "channels: [{channel: 公众号, delivered: 300, clicked: 7, reachable: 30}]"
    (table,) = find_tables(channels(CHANNELS + Q1 + actual))
    assert isinstance(table.rows[0][0], Cell)
    assert "2.3%" in say(table)  # 7 of 300
