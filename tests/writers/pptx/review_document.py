"""A small quarterly review: what looks back, and nothing that the sample document has already."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from commplan.report.blocks import (
    Align,
    Bar,
    BarState,
    Block,
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
    RiskMark,
    Run,
    Section,
    Series,
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
from tests.writers.sample_document import plain, sample_document

TODAY = date(2026, 7, 8)


def review_document() -> Document:
    document = sample_document()
    sections: dict[str, tuple[Block, ...]] = {
        "tiles": (tiles(),),
        "scorecard": (scorecard(),),
        "drivers": (drivers(), takeaway()),
        "forecast": (forecast(),),
        "budget": (budget(), takeaway()),
        "weeks": (next_weeks(),),
        "risks": (risk_map(),),
    }
    chapters = tuple(
        Chapter(key, f"第 {number} 章", (Section(key, f"结论 {number}", blocks, f"来源 {number}"),))
        for number, (key, blocks) in enumerate(sections.items(), 1)
    )
    return replace(document, chapters=chapters, has_contents=False)


def amounts(*values: str) -> tuple[Decimal, ...]:
    return tuple(Decimal(value) for value in values)


def tiles() -> Tiles:
    rising, falling = amounts("1", "2", "3", "5"), amounts("6", "8", "5", "1")
    return Tiles(
        (
            Tile("社群 GMV", "4,685", "万元", "+9.0% vs 计划", Tone.GOOD, rising, "逐月上升"),
            Tile("月活跃率", "33.4", "%", "−2.6 个百分点", Tone.BAD, falling, "三个月连降"),
            Tile("预算执行", "1,711", "万元", "", Tone.WATCH, rising, "花费逐月上升"),
            Tile("新指标", "—", "", "从本季起统计", Tone.MUTED, amounts("1"), "只有一个月"),
        )
    )


SCORES = """\
社群会员数|45|47.2|105%|1.05|● 达标|31 36 43 47.2
月活跃率|36|33.4|93%|0.93|▲ 关注|35.1 37.2 36 33.4
UGC 内容占比|26|21.5|83%|0.83|◆ 落后|18 20 22 21.5
复购率|3|9.6|320%|3.2|● 达标|3 3 3 3
单会员成本|3|—|—||○ 无数据|2.9
"""
TONES = {"●": Tone.GOOD, "▲": Tone.WATCH, "◆": Tone.BAD, "○": Tone.MUTED}


def scorecard(times: int = 1) -> Table:
    columns = (
        Column("指标", weight=2.0),
        Column("Q2 计划", Align.RIGHT, 0.9),
        Column("Q2 实际", Align.RIGHT, 0.9),
        Column("达成率", weight=1.6),
        Column("近 4 个月", Align.CENTER, 1.3),
        Column("状态", Align.CENTER, 1.0),
    )
    rows = tuple(_score(line.split("|")) for line in SCORES.splitlines()) * times
    return Table("scorecard", "核心指标", columns, rows)


def _score(words: list[str]) -> tuple[Cell, ...]:
    name, plan, actual, attained, share, light, values = words
    tone = TONES[light[0]]
    return (
        Cell((Run(name, bold=True),)),
        Cell(plain(plan)),
        Cell(plain(actual)),
        Cell(
            plain(attained),
            tone=tone,
            mark=Meter(Decimal(share), Decimal("1.2")) if share else None,
        ),
        Cell(plain(f"走势 {values}"), mark=Trend(amounts(*values.split()))),
        Cell(plain(light), tone=tone, mark=Light()),
    )


def drivers() -> Waterfall:
    """The worked example of driver attribution, whole yuan."""
    return Waterfall(
        "drivers",
        "社群 GMV：计划到实际",
        "元",
        (
            WaterfallStep("计划", Decimal(300000), "30.00 万", is_whole=True),
            WaterfallStep("触达", Decimal(27492), "+2.75 万", tone=Tone.GOOD),
            WaterfallStep("参与率", Decimal(-30391), "−3.04 万", tone=Tone.BAD),
            WaterfallStep("转化率", Decimal(0), "0"),
            WaterfallStep("客单价", Decimal(-19901), "−1.99 万", tone=Tone.BAD),
            WaterfallStep("实际", Decimal(277200), "27.72 万", is_whole=True),
        ),
        ("总额", "拉高", "拉低"),
        "按对数平均法分解，与顺序无关。",
        "瀑布图：计划 30 万元，实际 27.72 万元。",
    )


def forecast() -> Waterfall:
    steps = (
        ("期初", "40", True),
        ("支出", "-70", False),
        ("退款", "-30", False),
        ("回款", "80", False),
        ("尾差", "-1", False),
        ("期末", "19", True),
    )
    return Waterfall(
        "balance",
        "活动账户余额",
        "万元",
        tuple(
            WaterfallStep(label, Decimal(value), f"{value} 万", whole)
            for label, value, whole in steps
        ),
        ("余额", "流入", "流出"),
        "",
        "瀑布图：余额由 40 万元降至 19 万元，中途透支。",
    )


def takeaway() -> Takeaway:
    points = (
        Point("参与率 −3.04 万", plain("权益重复发放，老会员不愿参与。"), Tone.BAD),
        Point("触达 +2.75 万", plain("包裹卡二期多触达 1 万人。"), Tone.GOOD),
    )
    return Takeaway("根因", points)


def budget() -> Chart:
    return Chart(
        key="budget",
        kind=ChartKind.COLUMNS,
        title="按类别：预算与实际",
        unit="万元",
        categories=("达人与内容", "社群活动", "会员权益", "线下见面会"),
        series=(
            Series("预算", amounts("420", "360", "310", "150")),
            Series("实际", amounts("468", "341", "356", "118")),
        ),
        decimals=0,
        alt="柱形图：四类预算与实际支出。",
        exceptions=(0, 2),
        exception_label="实际（超支 >5%）",
        notes=(
            ChartNote("+48", "+11.4%", Tone.BAD),
            ChartNote("−19", "−5.3%", Tone.GOOD),
            ChartNote("+46", "+14.8%", Tone.BAD),
            ChartNote("−32", "−21.3%", Tone.GOOD),
        ),
    )


def next_weeks() -> YearChart:
    """Thirteen weeks under their three months: lanes with late, moved and planned bars."""
    start, end = date(2026, 7, 6), date(2026, 10, 4)
    weeks = tuple(start + timedelta(weeks=number) for number in range(13))
    months = ((7, start, date(2026, 7, 31)), (8, date(2026, 8, 1), date(2026, 8, 31)))
    return YearChart(
        key="weeks",
        title="未来 13 周",
        start=start,
        end=end,
        quarters=(
            *(Stretch(f"{month} 月", first, last) for month, first, last in months),
            Stretch("9 月", date(2026, 9, 1), date(2026, 9, 30)),
            Stretch("10 月", date(2026, 10, 1), end),
        ),
        months=tuple(
            Stretch(f"{day.month}/{day.day}", day, day + timedelta(days=6)) for day in weeks
        ),
        bands_title="节点",
        bands=(Stretch("中秋", date(2026, 9, 25), date(2026, 9, 27)),),
        lanes_title="主线",
        groups=(LaneGroup("用户增长", tuple(_lane(number) for number in range(14))),),
        milestones_title="里程碑",
        milestones=(
            Mark(
                "points",
                "积分 2.0 全量",
                date(2026, 9, 15),
                "9/15",
                BarState.LATE,
                "积分 2.0 全量，9/15，已延期",
                date(2026, 8, 31),
            ),
        ),
        legend=tuple(
            Legend(state, words)
            for state, words in zip(BarState, ("已完成", "进行中", "计划中", "已延期"), strict=True)
        ),
        today=TODAY,
        today_label="今日 7/8",
        alt="未来 13 周的安排。",
        before_label="原计划",
    )


def _lane(number: int) -> Lane:
    first = date(2026, 7, 6) + timedelta(days=5 * number)
    last = first + timedelta(days=12)
    state = BarState.LATE if number == 1 else BarState.PLANNED
    before = (first - timedelta(days=4), last - timedelta(days=4)) if number % 2 else None
    bar = Bar(
        f"bar-{number}", f"活动 {number}", first, last, state, f"活动 {number} 的日期", before
    )
    return Lane(f"主线 {number}", (bar,))


def risk_map() -> RiskMap:
    levels = ("一", "二", "三", "四", "五")
    return RiskMap(
        key="risk-map",
        title="风险热力图",
        probability_title="可能性",
        probability_levels=tuple(f"概率{level}" for level in levels),
        impact_title="影响",
        impact_levels=tuple(f"影响{level}" for level in levels),
        bands=("低", "较低", "中", "较高", "高"),
        tints=tuple(tuple((row + column) // 2 for column in range(5)) for row in range(5)),
        marks=(
            RiskMark(1, "达人产能不足", 4, 4, (3, 5)),
            RiskMark(2, "积分延期", 2, 2, (2, 2)),
            RiskMark(3, "舆情", 1, 5),
        ),
        alt="三项风险。",
    )
