"""A short review in Chinese with what a year plan lacks: lights, meters, a waterfall, slips."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from commplan.report.blocks import (
    Align,
    Bar,
    BarState,
    Cell,
    Chapter,
    Chart,
    ChartKind,
    ChartNote,
    Column,
    Document,
    Lane,
    LaneGroup,
    Legend,
    Light,
    Mark,
    Meter,
    Point,
    RiskMap,
    Run,
    Series,
    Step,
    Steps,
    Stretch,
    Table,
    Takeaway,
    Tile,
    Tiles,
    Tone,
    Trend,
    Waterfall,
    WaterfallStep,
    YearChart,
)
from tests.writers.sample_document import (
    STATE_NAMES,
    day,
    numbers,
    plain,
    risk_table,
    risks_chapter,
    sample_document,
    section,
    split_rows,
)

TODAY = date(2026, 7, 8)
TONES = {"●": Tone.GOOD, "▲": Tone.WATCH, "◆": Tone.BAD, "○": Tone.MUTED}


def decimals(text: str) -> tuple[Decimal, ...]:
    return tuple(map(Decimal, text.split()))


def review_document() -> Document:
    return replace(
        sample_document(),
        key="qinghe-2026-q2",
        chapters=(results_chapter(), reasons_chapter(), ahead_chapter()),
        has_contents=False,
    )


def results_chapter() -> Chapter:
    return Chapter(
        key="results",
        title="指标达成",
        sections=(
            section(
                "tiles",
                "上半年社群 GMV 4,685 万元、完成全年 49%；月活跃率连降 3 个月",
                "社群数据看板，统计至 2026-06-30。",
                review_tiles(),
            ),
            section(
                "scorecard",
                "Q2 六项核心指标 3 项达标：规模与成交领先计划，活跃率与 UGC 占比落后",
                "社群数据看板（口径 v2.1）；达成率 = 实际 ÷ 计划（成本类取倒数）。",
                review_scorecard(),
            ),
        ),
    )


def review_tiles() -> Tiles:
    return Tiles(
        (
            Tile(
                "社群 GMV", "4,685", "万元", "+9.0% vs 计划", Tone.GOOD,
                decimals("610 690 742 798 865 980"), "近 6 个月由 610 升到 980 万元",
            ),
            Tile("社群会员", "47.2", "万人", "+4.9% vs 计划", Tone.GOOD),
            Tile(
                "月活跃率", "33.4", "%", "−2.6 个百分点", Tone.BAD,
                decimals("35.1 36.4 37.2 36.0 34.6 33.4"), "近 6 个月由 35.1% 降到 33.4%",
            ),
            Tile(
                "预算执行", "1,711", "万元", "+1.9% vs 预算", Tone.WATCH,
                decimals("1711"), "只有一个月的数",
            ),
        ),
    )  # fmt: skip


SCORES = """\
社群会员数（万人）|60|45|47.2|105%|1.05|40.1 41.6 43.0 44.4 45.9 47.2|● 达标|包裹卡二期超计划
月活跃率（%）|38|36|33.4|93%|0.93|35.1 36.4 37.2 36.0 34.6 33.4|▲ 关注|沉默群占比上升，分层激活
UGC 内容占比（%）|30|26|21.5|83%|0.83|19.8 20.1 20.4 20.9 21.2 21.5|◆ 落后|产能不足，追加 40 名达人
社群 GMV（万元）|9,600|4,300|6,460|150%|1.502|610 690 742 798 865 980|● 达标|618 社群成交同比 +42%
单会员运营成本（元/月）|2.8|3|2.9|103%|1.03|3 3 3 3|● 达标|机器人承接 61% 咨询
推荐意愿（NPS）|45|40||—|0||○ 无数据|请在 actuals/2026-Q2.yaml 的 kpis 里填写 nps
"""
TREND_TONES = {"▲": Tone.BAD, "○": Tone.MUTED}


def review_scorecard() -> Table:
    return Table(
        key="review-scorecard",
        caption="Q2 指标达成",
        columns=(
            Column("指标", weight=2.2),
            Column("年目标", Align.RIGHT, 0.8),
            Column("Q2 计划", Align.RIGHT, 0.8),
            Column("Q2 实际", Align.RIGHT, 0.8),
            Column("达成率", weight=1.6),
            Column("近 6 个月趋势", weight=1.2),
            Column("状态", Align.CENTER, 1.0),
            Column("说明与行动", weight=3.2),
        ),
        rows=tuple(
            (
                Cell((Run(name, bold=True),)),
                Cell(plain(goal), tone=Tone.MUTED),
                Cell(plain(planned)),
                Cell((Run(actual, bold=True),)),
                Cell(
                    plain(share),
                    tone=TONES[light[0]],
                    mark=Meter(Decimal(ratio), Decimal("1.2")) if actual else None,
                ),
                Cell(
                    plain("、".join(trend.split())),
                    tone=TREND_TONES.get(light[0], Tone.PLAIN),
                    mark=Trend(decimals(trend)) if trend else None,
                ),
                Cell(plain(light), tone=TONES[light[0]], mark=Light()),
                Cell(plain(note)),
            )
            for name, goal, planned, actual, share, ratio, trend, light, note in split_rows(SCORES)
        ),
    )


def reasons_chapter() -> Chapter:
    return Chapter(
        key="reasons",
        title="原因与预测",
        sections=(
            section(
                "budget",
                "上半年实际支出 1,711 万元，超预算 31 万元：超支集中在达人内容与会员权益两类",
                "财务结算表 2026-06；单位：万元。",
                review_budget(),
                takeaway(),
            ),
            section(
                "forecast",
                "全年预测 3,470 万元：达人与权益增支 205 万元，提效与时间差抵减 95 万元",
                "财务滚动预测 2026-07；单位：万元。",
                forecast_waterfall(),
            ),
            section(
                "drivers",
                "社群 GMV 少 22.8 万元：参与率少 30.4 万，客单价少 19.9 万，触达多 27.5 万",
                "社群数据看板 2026-06。",
                driver_waterfall(),
                takeaway(),
            ),
        ),
    )


def review_budget() -> Chart:
    return Chart(
        key="review-budget",
        kind=ChartKind.COLUMNS,
        title="按类别：预算与实际",
        unit="万元",
        categories=(
            "达人与内容", "社群活动", "平台与工具", "会员权益", "线下见面会", "人力外包",
        ),
        series=(
            Series("预算", numbers("420", "360", "260", "310", "150", "180")),
            Series("实际", numbers("468", "341", "252", "356", "118", "176")),
        ),
        decimals=0,
        alt="柱形图：六类预算与实际支出，达人与内容、会员权益超支。",
        exceptions=(0, 3),
        exception_label="实际（超支 >5%）",
        notes=(
            ChartNote("+48", "+11.4%", Tone.BAD),
            ChartNote("−19", "−5.3%", Tone.GOOD),
            ChartNote("−8", "−3.1%", Tone.GOOD),
            ChartNote("+46", "+14.8%", Tone.BAD),
            ChartNote("−32", "−21.3%（时间差）", Tone.WATCH),
            ChartNote("−4"),
        ),
    )  # fmt: skip


def takeaway() -> Takeaway:
    return Takeaway(
        "关键解读",
        (
            Point("内部原因", plain("618 追加 32 名达人，单条成本上升 9%。"), Tone.BAD),
            Point("外部原因", plain("成都站顺延至 8 月，属时间差，不计为节约。"), Tone.GOOD),
        ),
    )


def make_steps(text: str) -> tuple[WaterfallStep, ...]:
    tones = {"+": Tone.BAD, "−": Tone.GOOD, "·": Tone.PLAIN}
    return tuple(
        WaterfallStep(label, Decimal(value), words, sign == "=", tones.get(sign, Tone.PLAIN))
        for label, value, words, sign in split_rows(text)
    )


def forecast_waterfall() -> Waterfall:
    return Waterfall(
        key="forecast",
        title="从年度预算到全年预测",
        unit="万元",
        steps=make_steps(
            "年度预算|3360|3,360|=\n"
            "达人与内容|112|+112|+\n"
            "会员权益|93|+93|+\n"
            "机器人提效|-38|−38|−\n"
            "工具续约优惠|-25|−25|−\n"
            "线下顺延|-32|−32|−\n"
            "全年预测|3470|3,470|="
        ),
        legend=("预算 / 预测", "减支", "增支"),
        note="已批准的调整计入预测；顺延的支出计入下一季度。",
        alt="瀑布图：年度预算 3,360 万元，经五项增减到全年预测 3,470 万元。",
    )


def driver_waterfall() -> Waterfall:
    return Waterfall(
        key="drivers",
        title="社群 GMV 差异拆解",
        unit="元",
        steps=make_steps(
            "计划|300000|300,000|=\n"
            "触达人数|27492|+27,492|−\n"
            "参与率|-30391|−30,391|+\n"
            "转化率|0|0|·\n"
            "客单价|-19901|−19,901|+\n"
            "实际|277200|277,200|="
        ),
        legend=("计划 / 实际", "拉高成交", "拉低成交"),
        note="按对数平均法（LMDI）拆解，各项之和等于总差异。",
        alt="瀑布图：计划 300,000 元，触达多 27,492，参与率少 30,391，客单价少 19,901。",
    )


def ahead_chapter() -> Chapter:
    return Chapter(
        key="ahead",
        title="下季度与风险",
        sections=(
            section(
                "weeks",
                "未来 13 周 9 项活动：夏日挑战赛已逾期，积分 2.0 全量比原计划晚 3 周",
                "commplan 计划文件 plan-2026.yaml（v1.4）；状态截至 2026-07-08。",
                Steps(
                    (
                        Step("夏日挑战赛", "7 月 5 日", "收尾", (), BarState.LATE),
                        Step("积分 2.0 全量", "9 月 15 日", "分两批上线", (), BarState.PLANNED),
                    ),
                ),
                weeks_chart(),
            ),
            section("risks", "两项风险升级，一项回落", "风险登记册。", moved_risks(), risk_table()),
        ),
    )


WEEKS = """\
用户增长|包裹卡引流入群|三期 07-06 09-30 RUNNING 06-29 09-20
用户增长|老带新裂变|秋季 09-01 09-30 PLANNED
社群活跃|UGC 话题挑战赛|夏日 05-20 07-05 LATE 05-20 06-28|双 11 种草 09-15 11-11 PLANNED
社群活跃|线下见面会|成都 08-10 08-28 PLANNED 06-05 06-20
社群活跃|会员日直播|7 月 07-14 07-23 PLANNED|8 月 08-14 08-23 PLANNED|9 月 09-14 09-23 PLANNED
会员转化|积分体系改版|灰度 06-20 07-20 LATE 04-21 06-30|全量 08-05 09-15 PLANNED 07-10 08-25
"""


def week_bar(key: str, words: str) -> Bar:
    *label, start, end, state, first, last = (
        words.split() if words[-1].isdigit() else [*words.split(), "", ""]
    )
    known = BarState[state]
    name = " ".join(label)
    alt = f"{name}，{start} 至 {end}，{STATE_NAMES.get(known, '已逾期')}"
    before = (day(first), day(last)) if first else None
    return Bar(key, name, day(start), day(end), known, alt, before)


def weeks_chart() -> YearChart:
    """Thirteen weeks from Monday 2026-07-06; the first month of four is short of five days."""
    start = date(2026, 7, 6)
    end = start + timedelta(days=13 * 7 - 1)
    mondays = [start + timedelta(weeks=number) for number in range(13)]
    rows = split_rows(WEEKS)
    return YearChart(
        key="weeks",
        title="未来 13 周",
        start=start,
        end=end,
        quarters=(
            Stretch("7 月", start, day("07-31")),
            Stretch("8 月", day("08-01"), day("08-31")),
            Stretch("9 月", day("09-01"), day("09-30")),
            Stretch("10 月", day("10-01"), end),
        ),
        months=tuple(
            Stretch(f"{monday.month}/{monday.day}", monday, monday + timedelta(days=6))
            for monday in mondays
        ),
        bands_title="节假日与节点",
        bands=(
            Stretch("七夕", day("08-19"), day("08-19")),
            Stretch("中秋", day("09-25"), day("09-27")),
            Stretch("国庆", day("10-01"), end),
        ),
        lanes_title="板块 / 主线",
        groups=tuple(
            LaneGroup(
                name,
                tuple(
                    Lane(title, tuple(week_bar(f"{n}-{m}", one) for m, one in enumerate(bars)))
                    for n, (group, title, *bars) in enumerate(rows)
                    if group == name
                ),
            )
            for name in dict.fromkeys(row[0] for row in rows)
        ),
        milestones_title="里程碑",
        milestones=(
            Mark("m1", "618 复盘归档", day("07-06"), "7/6", BarState.LATE, "618 复盘归档，已逾期"),
            Mark(
                "m2", "积分 2.0 全量", day("09-15"), "9/15", BarState.PLANNED,
                "积分 2.0 全量，计划中", day("08-25"),
            ),
            Mark(
                "m3", "双 11 方案", day("09-30"), "9/30", BarState.PLANNED,
                "双 11 方案，计划中", day("06-30"),
            ),
        ),
        legend=(
            *(Legend(state, name) for state, name in STATE_NAMES.items()),
            Legend(BarState.LATE, "已逾期"),
        ),
        today=TODAY,
        today_label="今日 7/8",
        alt="未来 13 周三大板块 6 条主线的甘特图。",
        before_label="原计划（v1.2）",
    )  # fmt: skip


def moved_risks() -> RiskMap:
    """Risk 1 came up from beside risk 3, 2 from the cell of 6, 5 stayed, 7 came down."""
    block = risks_chapter().sections[0].blocks[0]
    if not isinstance(block, RiskMap):
        raise TypeError
    moves = {1: (3, 3), 2: (2, 4), 5: (3, 3), 7: (5, 5)}
    marks = tuple(replace(mark, was=moves.get(mark.number)) for mark in block.marks)
    return replace(block, key="moved-risks", marks=marks)
