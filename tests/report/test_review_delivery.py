"""The slides on promises, dates, risks, lessons and asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commplan.report.blocks import (
    BarState,
    Cell,
    Panels,
    Paragraph,
    RiskMap,
    Table,
    Tone,
    YearChart,
)
from commplan.report.headlines import measure_text
from commplan.report.review.asks import detail_asks, show_asks
from commplan.report.review.brief import ReviewBrief
from commplan.report.review.lessons import detail_lessons, show_lessons
from commplan.report.review.resolutions import detail_resolutions, show_resolutions
from commplan.report.review.risks import detail_risks, show_risks
from commplan.report.review.timeline import detail_timeline, show_timeline
from commplan.texts import load_texts
from tests.plans import HEAD, analysis_of

from .building import find_tables, read_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from commplan.report.blocks import Section

Q1 = "--- # actuals/2026-Q1.yaml\nquarter: Q1\nas_of: 2026-03-31\n"
Q2 = "--- # actuals/2026-Q2.yaml\nquarter: Q2\nas_of: 2026-06-30\n"
TEAM = "team: {people: [{id: P1, name: 林一, role: 主管}]}\n"
SHOWS = (show_resolutions, show_timeline, show_risks, show_lessons, show_asks)
DETAILS = (detail_resolutions, detail_timeline, detail_risks, detail_lessons, detail_asks)


def _brief(text: str, language: str = "zh-Hans") -> ReviewBrief:
    analysis = analysis_of(HEAD + text)
    standing = analysis.standing
    assert standing is not None
    texts = load_texts(language)
    return ReviewBrief(analysis.plan, analysis, texts, "来源", standing, "actuals/2026-Q2.yaml")


def _show(
    show: Callable[[ReviewBrief], Section | None], text: str, language: str = "zh-Hans"
) -> Section:
    section = show(_brief(text, language))
    assert section is not None
    return section


def _read(cell: Cell) -> str:
    return "".join(run.text for run in cell.runs)


PROMISES = (
    "actions:\n"
    "  - {id: D1, what: 重排日历, owner: P1, due: 2026-04-10}\n"
    "  - {id: D2, what: 回访退群的人, owner: P1, due: 2026-05-31}\n"
    "  - {id: D3, what: 换供应商, owner: P1}\n"
)


ALL_DONE = "{id: D2, what: 访, state: done}, {id: D3, what: 换, state: done}"


@pytest.mark.parametrize(
    ("second", "chinese", "english"),
    [
        (
            "{id: D1, what: 重排, done_on: 2026-04-12}, {id: D3, what: 换, state: done}",
            "上季 3 项决议完成 2 项，1 项逾期：“回访退群的人”已拖 30 天",  # 31 May to 30 June
            "2 of 3 resolutions of last quarter are done, 1 overdue: “回访退群的人” by 30 days",
        ),
        (
            "{id: D1, what: 重排, state: done}, {id: D2, what: 访, state: done}",
            "上季 3 项决议完成 2 项，1 项还在进行，没有逾期",
            "2 of 3 resolutions of last quarter are done, 1 still running, none overdue",
        ),
        (
            f"{{id: D1, what: 重排, done_on: 2026-04-12}}, {ALL_DONE}",
            "上季 3 项决议全部完成，其中 1 项晚于期限，最多晚 2 天",
            "All 3 resolutions of last quarter were done, 1 of them late, by up to 2 days",
        ),
        (
            f"{{id: D1, what: 重排, done_on: 2026-04-10}}, {ALL_DONE}",
            "上季 3 项决议全部按时完成",
            "All 3 resolutions of last quarter were done in time",
        ),
        (
            f"{{id: D1, what: 重排, state: dropped}}, {ALL_DONE}",
            "上季 3 项决议完成 2 项、取消 1 项，没有未完成的",
            "2 of 3 resolutions of last quarter are done, 1 dropped, none is open",
        ),
        (
            f"{{id: D1, what: 重排, state: dropped}}, {ALL_DONE.replace('done', 'dropped')}",
            "上季 3 项决议都已取消",
            "All 3 resolutions of last quarter were dropped",
        ),
    ],
)
def test_the_headline_says_how_many_promises_were_kept(
    second: str, chinese: str, english: str
) -> None:
    text = f"{TEAM}{Q1}{PROMISES}{Q2}actions: [{second}]\n"
    assert _show(show_resolutions, text).headline == chinese
    assert _show(show_resolutions, text, "en").headline == english


def test_promises_stand_with_owner_day_state_and_age_the_longest_overdue_first() -> None:
    second = "actions: [{id: D1, what: 重排, done_on: 2026-04-12, comment: 晚两天}]\n"
    section = _show(show_resolutions, TEAM + Q1 + PROMISES + Q2 + second)
    (table,) = find_tables(section)
    assert read_rows(table) == (
        ("回访退群的人", "林一", "2026-05-31", "◆ 逾期 30 天", "91 天", ""),
        ("换供应商", "林一", "", "○ 进行中，没定期限", "91 天", ""),
        ("重排日历", "林一", "2026-04-10", "▲ 完成，晚 2 天", "91 天", "晚两天"),
    )
    assert [row[3].tone for row in table.rows] == [Tone.BAD, Tone.MUTED, Tone.WATCH]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (TEAM + Q1 + PROMISES, "本年第一次复盘（2026 年一季度），没有上期决议要核对"),
        (TEAM + Q2 + PROMISES, "上季没有实际数据文件，决议落实情况无从核对"),
        (TEAM + Q1 + Q2 + PROMISES, "上季没有留下待落实的决议"),
    ],
)
def test_without_promises_the_slide_says_why(text: str, headline: str) -> None:
    section = _show(show_resolutions, text)
    assert section.headline == headline
    assert isinstance(section.blocks[0], Panels)


def test_promises_of_which_nobody_wrote_are_a_gap() -> None:
    section = _show(show_resolutions, TEAM + Q1 + PROMISES + Q2)
    assert section.headline == "上季 3 项决议落实了没有，本期没有写"
    table, note = section.blocks
    assert isinstance(table, Table)
    assert isinstance(note, Paragraph)
    assert "行动项（事项、进展）" in note.runs[0].text


def test_ten_promises_leave_one_for_the_appendix() -> None:
    first = "".join(
        f"  - {{what: 第{n}件, owner: P1, due: 2026-04-{n:02}}}\n" for n in range(1, 11)
    )
    text = f"{TEAM}{Q1}actions:\n{first}{Q2}actions: [{{what: 别的}}]\n"
    section = _show(show_resolutions, text)
    table, more = section.blocks
    assert isinstance(table, Table)
    assert isinstance(more, Paragraph)
    assert len(table.rows) == 9
    assert more.runs[0].text == "… 另有 1 项，见附录"
    (detail,) = detail_resolutions(_brief(text))
    assert len(find_tables(detail)[0].rows) == 10
    assert detail.headline == "10 项决议逐项核对：完成率 0%（不含取消的）"


DATES = (
    "milestones:\n"
    "  - {id: M1, name: 平台就绪, due: 2026-05-10}\n"
    "  - {id: M2, name: 运营常态, due: 2026-06-10}\n"
    "activities:\n"
    "  - {id: A1, name: 市集, when: 2026-05-18..2026-05-24, size: large}\n"
    "  - {id: A2, name: 打卡, when: 2026-06-20..2026-06-26, after: M2}\n"
)


def test_the_timeline_draws_real_days_above_planned_ones() -> None:
    told = (
        "milestones: [{milestone: M1, done_on: 2026-05-09},"
        " {milestone: M2, new_due: 2026-07-04, reason: 接口}]\n"
        "activities: [{activity: A1, state: done, start: 2026-05-20, end: 2026-05-27},"
        " {activity: A2, state: waiting}]\n"
    )
    section = _show(show_timeline, DATES + Q2 + told)
    chart, table = section.blocks
    assert isinstance(chart, YearChart)
    assert isinstance(table, Table)
    assert section.headline == "2 个里程碑按期完成 1 个（50%）；运营常态晚 24 天，带动 1 项顺延"
    bars = {bar.label: bar for group in chart.groups for lane in group.lanes for bar in lane.bars}
    first, second = bars["市集"], bars["打卡"]
    assert (first.start.isoformat(), first.end.isoformat()) == ("2026-05-20", "2026-05-27")
    assert first.before is not None
    assert [day.isoformat() for day in first.before] == ["2026-05-18", "2026-05-24"]
    assert (first.state, second.state, second.before) == (BarState.ENDED, BarState.LATE, None)
    moved = chart.milestones[1]
    assert (moved.date_text, moved.state) == ("07-04", BarState.PLANNED)
    assert moved.before is not None
    assert (chart.end.isoformat(), chart.before_label) == ("2026-07-04", "原计划")
    states = [one.state for one in chart.legend]  # nothing is running
    assert states == [BarState.ENDED, BarState.PLANNED, BarState.LATE]
    assert [one.label for one in chart.quarters] == ["4 月", "5 月", "6 月", "7 月"]
    assert read_rows(table) == (
        # A2 may begin on 4 July at the earliest, 14 days behind 20 June
        ("运营常态", "2026-06-10", "2026-07-04", "◆ 改期，晚 24 天", "接口", "打卡顺延 14 天"),
        ("打卡", "2026-06-20 至 06-26", "没有新日期", "◆ 逾期 10 天", "", ""),
        ("市集", "2026-05-18 至 05-24", "2026-05-20 至 05-27", "▲ 晚 3 天完成", "", ""),
    )


def test_a_period_without_slips_says_so() -> None:
    told = (
        "milestones: [{milestone: M1, done_on: 2026-05-09}, {milestone: M2, done_on: 2026-06-10}]\n"
        "activities: [{activity: A1, state: done}, {activity: A2, state: done}]\n"
    )
    section = _show(show_timeline, DATES + Q2 + told)
    assert section.headline == "2 个里程碑全部按期完成；2 项活动没有延期"
    assert len(section.blocks) == 1


def test_what_nobody_filled_in_is_named_below_the_chart() -> None:
    section = _show(show_timeline, DATES + Q2 + "activities: [{activity: A1, state: done}]\n")
    *_, note = section.blocks
    assert isinstance(note, Paragraph)
    assert "里程碑（完成日期、新截止日期）" in note.runs[0].text
    assert section.headline == "里程碑完成情况未提供；1 项活动没有延期"


def test_a_plan_without_dates_has_no_timeline() -> None:
    assert show_timeline(_brief(Q2)) is None


def test_the_details_of_the_timeline_hold_every_item() -> None:
    sections = detail_timeline(_brief(DATES + Q2 + "activities: [{activity: A1, state: done}]\n"))
    assert [len(find_tables(one)[0].rows) for one in sections] == [2, 2]
    assert sections[1].headline == "2 项活动的原计划与实际：没有延期"


RISKS = (
    "risks:\n"
    "  - {id: R1, statement: 断货, category: supply, probability: 3, impact: 4, money: 10万,"
    " owner: P1, response: 备货}\n"
    "  - {id: R2, statement: 退群, category: market, probability: 2, impact: 2}\n"
)


def test_risks_stand_on_the_map_with_arrows_and_in_the_table_with_words() -> None:
    told = (
        "risks: [{risk: R1, probability: 4, impact: 5, state: happened, event: 五月断货 3 天},"
        " {risk: R2, probability: 3}]\n"
    )
    section = _show(show_risks, TEAM + RISKS + Q2 + told)
    map_, table = section.blocks
    assert isinstance(map_, RiskMap)
    assert isinstance(table, Table)
    assert [(one.number, one.probability, one.impact, one.was) for one in map_.marks] == [
        (1, 4, 5, (3, 4)),
        (2, 3, 2, (2, 2)),
    ]
    assert read_rows(table) == (
        ("1", "断货", "高 20", "已发生", "林一", "五月断货 3 天；备货"),
        ("2", "退群", "较低 6", "↑ 4→6", "", ""),
    )
    assert [row[2].tone for row in table.rows] == [Tone.BAD, Tone.GOOD]
    assert section.headline == "2 项风险：1 项已发生、1 项上升。五月断货 3 天"


def test_the_headline_says_the_money_at_stake() -> None:
    # 60 % of 100,000 now, 40 % before
    section = _show(show_risks, TEAM + RISKS + Q2 + "risks: [{risk: R1, probability: 4}]\n")
    assert section.headline == "2 项风险：1 项上升；风险敞口 6 万元（比上期 +2 万元）"


def test_risks_that_nobody_looked_at_are_called_old() -> None:
    section = _show(show_risks, TEAM + RISKS + Q2)
    assert section.headline == "2 项风险本期没有更新，图上仍是原来的评分"
    *_, note = section.blocks
    assert isinstance(note, Paragraph)
    assert "风险（发生概率、影响程度、进展）" in note.runs[0].text


def test_a_plan_without_risks_has_no_such_slide() -> None:
    assert show_risks(_brief(Q2)) is None
    assert detail_risks(_brief(Q2)) == ()


LESSONS = (
    "lessons:\n"
    "  - {text: 先发预告, kind: stop, evidence: 少 141 单, owner: P1, due: 2026-07-15}\n"
    "  - {text: 分时放号, kind: keep, owner: P1}\n"
    "  - {text: 每单设上限, kind: start, owner: P1, due: 2026-07-31}\n"
)


def test_lessons_stand_by_what_to_do_with_them() -> None:
    section = _show(show_lessons, TEAM + Q2 + LESSONS)
    assert section.headline == "下一步停掉“先发预告”，开始“每单设上限”，3 条经验都有负责人"
    (panels,) = section.blocks
    assert isinstance(panels, Panels)
    assert [(one.title, one.tone) for one in panels.panels] == [
        ("保留", Tone.GOOD),
        ("停止", Tone.BAD),
        ("开始", Tone.ACCENT),
    ]
    said = ["".join(run.text for run in one.items[0]) for one in panels.panels]
    assert said == [
        "分时放号（林一）",
        "先发预告：少 141 单（林一，2026-07-15）",
        "每单设上限（林一，2026-07-31）",
    ]


def test_lessons_without_an_owner_are_counted() -> None:
    section = _show(show_lessons, TEAM + Q2 + LESSONS + "  - {text: 多拍照}\n")
    assert (
        section.headline == "4 条经验里有 1 条还没有负责人：1 条保留、1 条停止、1 条开始、1 条其他"
    )


def test_a_fourth_lesson_of_a_kind_goes_to_the_appendix() -> None:
    more = "".join(f"  - {{text: 第{n}条, kind: keep, owner: P1}}\n" for n in range(3))
    brief = _brief(TEAM + Q2 + LESSONS + more)
    section = show_lessons(brief)
    assert section is not None
    assert isinstance(section.blocks[1], Paragraph)
    assert section.blocks[1].runs[0].text == "… 另有 1 项，见附录"
    (detail,) = detail_lessons(brief)
    assert len(find_tables(detail)[0].rows) == 6


def test_what_activities_found_fills_the_page_below() -> None:
    told = "activities: [{activity: A1, well: [不排队], badly: [缺货, 退款慢], next: [先到货]}]\n"
    plan = "activities: [{id: A1, name: 市集, when: 2026-05-18..24}]\n"
    brief = _brief(TEAM + plan + Q2 + told + LESSONS)
    section = show_lessons(brief)
    assert section is not None
    _, findings = section.blocks
    assert isinstance(findings, Panels)
    assert [(one.title, len(one.items)) for one in findings.panels] == [
        ("活动亮点", 1),
        ("活动不足", 2),
        ("下次改进", 1),
    ]
    (detail,) = detail_lessons(brief)
    assert read_rows(find_tables(detail)[0])[1] == ("活动不足", "市集", "缺货")


ASKS = (
    "decisions_needed:\n"
    "  - {what: 补一名半职运营, recommendation: 七月到岗, by: 2026-07-24, who: P1}\n"
    "  - {what: 多花的从哪里出, by: 2026-07-17, money: 12000, consequence: 不定就超限额}\n"
    "support_needed:\n"
    "  - {what: 首批入仓, kind: department, department: 供应链, by: 2026-08-31}\n"
    "  - {what: 推流设备, kind: resource}\n"
)


def test_what_is_asked_stands_by_its_day_with_what_waiting_means() -> None:
    section = _show(show_asks, TEAM + Q2 + ASKS)
    assert section.headline == (
        "请示 2 项决策、2 项支持，涉及 1.2 万元，最急的 2026-07-17 前要定：不定就超限额"
    )
    (table,) = find_tables(section)
    assert read_rows(table) == (
        ("请示决策", "多花的从哪里出", "", "2026-07-17", "12,000", "不定就超限额"),
        ("请示决策", "补一名半职运营", "七月到岗（林一定）", "2026-07-24", "", ""),
        ("跨部门协同", "首批入仓", "供应链", "2026-08-31", "", ""),
        ("资源支持", "推流设备", "", "", "", ""),
    )


@pytest.mark.parametrize("show", [show_lessons, show_asks])
def test_a_slide_without_data_says_what_to_fill_in(
    show: Callable[[ReviewBrief], Section | None],
) -> None:
    section = _show(show, Q2)
    assert section.headline.endswith("：数据未提供")
    (panels,) = section.blocks
    assert isinstance(panels, Panels)
    assert panels.panels[0].title == "请补充：actuals/2026-Q2.yaml"


HOSTILE = "字" * 3000 + " **粗** <b>|"


@pytest.mark.parametrize("language", ["zh-Hans", "en"])
def test_no_text_of_the_planner_makes_a_headline_too_long(language: str) -> None:
    text = (
        f"{TEAM}milestones: [{{id: M1, name: '{HOSTILE}', due: 2026-05-10}}]\n"
        f"risks: [{{statement: '{HOSTILE}', category: supply, probability: 1, impact: 1}}]\n"
        f"{Q1}actions: [{{what: '{HOSTILE}', owner: P1, due: 2026-04-10}}]\n"
        f"{Q2}milestones: [{{milestone: M1, reason: '{HOSTILE}'}}]\n"
        f"risks: [{{risk: X, new: true, probability: 5, impact: 5, event: '{HOSTILE}'}}]\n"
        f"lessons: [{{text: '{HOSTILE}', kind: stop, owner: P1}},"
        f" {{text: '{HOSTILE}', kind: start, owner: P1}}]\n"
        f"decisions_needed: [{{what: '{HOSTILE}', by: 2026-07-01, consequence: '{HOSTILE}'}}]\n"
    )
    brief = _brief(text, language)
    shown = [section for show in SHOWS if (section := show(brief)) is not None]
    shown += [section for detail in DETAILS for section in detail(brief)]
    assert len(shown) >= len(SHOWS)
    assert max(measure_text(section.headline) for section in shown) <= 60
