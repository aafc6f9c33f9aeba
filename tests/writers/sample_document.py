"""One believable Chinese document that uses every block, with short and long texts."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from commplan.report.blocks import (
    Align,
    Bar,
    BarState,
    Block,
    Bullets,
    Cell,
    Chapter,
    Chart,
    ChartKind,
    Column,
    Cover,
    Document,
    Lane,
    LaneGroup,
    Legend,
    Level,
    Mark,
    Pair,
    Pairs,
    Panel,
    Panels,
    Paragraph,
    Point,
    Pyramid,
    RiskMap,
    RiskMark,
    Run,
    Runs,
    Section,
    Series,
    Step,
    Steps,
    Stretch,
    Table,
    Takeaway,
    Tile,
    Tiles,
    Tone,
    Words,
    YearChart,
)

TODAY = date(2026, 7, 8)
STATE_NAMES = {
    BarState.ENDED: "已完成",
    BarState.RUNNING: "进行中",
    BarState.PLANNED: "计划中",
}


def plain(text: str) -> Runs:
    return (Run(text),)


def numbers(*values: str) -> tuple[Decimal | None, ...]:
    return tuple(Decimal(value) if value else None for value in values)


def state_on(start: date, end: date) -> BarState:
    if end < TODAY:
        return BarState.ENDED
    return BarState.PLANNED if start > TODAY else BarState.RUNNING


def sample_document() -> Document:
    return Document(
        key="qinghe-2026",
        language="zh-Hans",
        cover=Cover(
            title="2026 年度社群运营计划暨 Q2 复盘",
            subtitle="青禾生活 · 天猫 / 小程序双阵地社群",
            facts=(
                Pair("日期", plain("2026-07-08")),
                Pair("版本", plain("v1.4")),
                Pair("负责人", plain("林晓")),
            ),
        ),
        footer="青禾生活 · 2026 年度社群运营计划 | 内部资料",
        chapters=(
            summary_chapter(),
            goals_chapter(),
            rhythm_chapter(),
            activities_chapter(),
            budget_chapter(),
            risks_chapter(),
        ),
        words=Words(
            contents="目录",
            source="资料来源",
            legend="图例",
            dates="起止日期",
            back_to_top="回到顶部",
            appendix="附录",
        ),
        on=TODAY,
    )


def section(key: str, headline: str, source: str, *blocks: Block) -> Section:
    return Section(key=key, headline=headline, blocks=blocks, source=source)


def summary_chapter() -> Chapter:
    return Chapter(
        key="summary",
        title="摘要",
        sections=(
            section(
                "summary",
                "上半年社群 GMV 4,685 万元、完成全年 49%；Q3 三件事：拉活跃、补内容、稳权益",
                "社群数据看板、财务结算表，统计至 2026-06-30。",
                Tiles(
                    (
                        Tile("社群 GMV", "4,685", "万元", "+9.0% vs 计划", Tone.GOOD),
                        Tile("社群会员", "47.2", "万人", "+4.9% vs 计划", Tone.GOOD),
                        Tile("月活跃率", "33.4", "%", "−2.6 个百分点", Tone.BAD),
                        Tile("预算执行", "1,711", "万元", "+1.9% vs 预算", Tone.WATCH),
                    ),
                ),
                Panels(
                    (
                        Panel(
                            "做得好的",
                            (
                                plain("包裹卡二期拉新 3.1 万人，单客成本 4.2 元，低于目标 18%"),
                                plain("618 社群成交 1,860 万元，同比 +42%，客单价 268 元"),
                                plain("看板上线后周报编制由 6 小时缩短到 40 分钟"),
                            ),
                            Tone.GOOD,
                        ),
                        Panel(
                            "需要改进的",
                            (
                                plain("月活跃率连降 3 个月，沉默群占比升至 27%"),
                                plain("UGC 占比 21.5%，低于计划 4.5 个百分点"),
                                plain("积分灰度延期 3 周，双轨发券重复核销 27 万元"),
                            ),
                            Tone.BAD,
                        ),
                        Panel(
                            "Q3 决策请求",
                            (
                                (
                                    Run("批准追加 "),
                                    Run("40 名共创达人", bold=True),
                                    Run("（预算 36 万元）"),
                                ),
                                plain("同意合并 86 个低效群，释放 2 名运营人力"),
                                plain("确认积分 2.0 于 9/15 全量，双 11 权益以新体系承接"),
                            ),
                            Tone.ACCENT,
                        ),
                    ),
                ),
            ),
            section(
                "background",
                "社群从“促销通知群”转为“生活方式俱乐部”，三年复购率要从 31% 提到 42%",
                "2025 年会员调研（n = 3,204）；竞品社群观察 2025-11。",
                Paragraph(
                    (
                        Run("青禾生活的社群始于 2021 年的售后答疑群，今天有 "),
                        Run("1,012 个活跃群、47.2 万名会员", bold=True),
                        Run("。会员愿意留下来，是因为群里有"),
                        Run("真实的使用经验", italic=True),
                        Run("，而不是更多的优惠券。完整的口径说明见"),
                        Run("数据口径手册", link="https://example.com/handbook?v=2.1&lang=zh"),
                        Run("，取数视图为 "),
                        Run("dm_community_daily", code=True),
                        Run("；疑问请写信给 "),
                        Run("社群小组", link="mailto:community@example.com"),
                        Run("。"),
                    ),
                ),
                Pairs(
                    (
                        Pair("定位", plain("懂收纳、爱下厨、愿意分享的城市家庭的生活方式俱乐部")),
                        Pair("价值主张", plain("先有用，再好玩，最后才是好价")),
                        Pair(
                            "核心人群",
                            plain(
                                "25–40 岁一二线城市女性，家庭月收入 2 万元以上，"
                                "一年内购买过两次及以上，关注成分、收纳与亲子",
                            ),
                        ),
                        Pair("边界", plain("不做裂变返利，不在 22:00 之后群发，不替客服承诺赔付")),
                    ),
                ),
                Bullets(
                    (
                        plain("先把 86 个沉默群并入主题群，再谈增长"),
                        plain("把 30% 的促销话题换成会员共创话题"),
                        plain("把积分、等级、权益合成一套账"),
                    ),
                    ordered=True,
                ),
            ),
        ),
    )


def goals_chapter() -> Chapter:
    return Chapter(
        key="goals",
        title="指标达成",
        sections=(
            section(
                "scorecard",
                "Q2 八项核心指标 6 项达标：规模与成交领先计划，"
                "活跃率与 UGC 占比落后，需在 Q3 集中投入",
                "社群数据看板（口径 v2.1），统计至 2026-06-30；"
                "达成率 = 实际 ÷ 计划（成本类取倒数）。",
                scorecard(),
            ),
            section(
                "members",
                "会员以 L2、L3 为主体：L4 共创者只占 3%，却贡献 28% 的内容与 19% 的成交",
                "会员系统快照 2026-06-30。",
                Pyramid(
                    (
                        Level(
                            "L4 共创者 · 1.4 万人",
                            (plain("共创新品、担任群主"), plain("年度见面会、共创分成")),
                        ),
                        Level(
                            "L3 分享者 · 9.8 万人",
                            (plain("每月至少一次晒单或回答"), plain("积分加倍、新品试用")),
                        ),
                        Level(
                            "L2 参与者 · 18.6 万人",
                            (plain("每月至少一次互动"), plain("会员日专享价、生日礼")),
                        ),
                        Level(
                            "L1 新成员 · 17.4 万人",
                            (plain("入群 30 天内，完成新人三步"), plain("入群礼、答疑优先")),
                        ),
                    ),
                ),
            ),
            section(
                "activity-rate",
                "月活跃率从 3 月的 37.2% 降到 6 月的 33.4%，内容占比同步走低",
                "社群数据看板，2026 年 1–6 月。",
                Chart(
                    key="activity-line",
                    kind=ChartKind.LINES,
                    title="月活跃率：计划与实际",
                    unit="%",
                    categories=("1 月", "2 月", "3 月", "4 月", "5 月", "6 月", "7 月", "8 月"),
                    series=(
                        Series("计划", numbers("35", "35.5", "36", "36", "36", "36", "37", "37.5")),
                        Series(
                            "实际",
                            numbers("35.1", "36.4", "37.2", "36.0", "34.6", "33.4", "", ""),
                        ),
                    ),
                    decimals=1,
                    alt="折线图：月活跃率计划值平稳在 36%，实际值 3 月见顶 37.2%，6 月降至 33.4%。",
                ),
                Chart(
                    key="content-mix",
                    kind=ChartKind.DOUGHNUT,
                    title="Q2 内容构成",
                    unit="%",
                    categories=("促销通知", "产品答疑", "会员晒单", "主题话题", "官方种草"),
                    series=(Series("占比", numbers("38.0", "17.5", "21.5", "12.0", "11.0")),),
                    decimals=1,
                    alt="环形图：促销通知 38.0%，会员晒单 21.5%，产品答疑 17.5%。",
                ),
            ),
        ),
    )


SCORES = """\
社群会员数（万人）|60|45|47.2|105%|● 达标|包裹卡二期拉新 3.1 万人，超计划
活跃社群数（个）|1,200|980|1,012|103%|● 达标|新增 12 个城市群，健康度达标
月活跃率（%）|38|36|33.4|93%|▲ 关注|沉默群占比上升，7 月启动分层激活
人均互动次数（次/月）|6.5|6|5.9|98%|● 达标|接近目标，夏日挑战赛延期影响
UGC 内容占比（%）|30|26|21.5|83%|◆ 落后|达人共创产能不足，追加 40 名达人
社群 GMV（万元）|9,600|4,300|4,685|109%|● 达标|618 社群成交 1,860 万元，同比 +42%
会员复购率（%）|42|39|39.8|102%|● 达标|积分灰度群复购高出 4.6 个百分点
单会员运营成本（元/月）|2.8|3|2.9|103%|● 达标|机器人承接 61% 咨询
"""
LIGHTS = {"●": Tone.GOOD, "▲": Tone.WATCH, "◆": Tone.BAD}


def split_rows(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(line.split("|")) for line in text.splitlines())


def scorecard() -> Table:
    return Table(
        key="scorecard",
        caption="Q2 核心指标",
        columns=(
            Column("指标", weight=2.2),
            Column("年目标", Align.RIGHT, 0.9),
            Column("Q2 计划", Align.RIGHT, 0.9),
            Column("Q2 实际", Align.RIGHT, 0.9),
            Column("达成率", Align.RIGHT, 0.8),
            Column("状态", Align.CENTER, 0.9),
            Column("说明与行动", weight=3.2),
        ),
        rows=tuple(
            (
                Cell((Run(name, bold=True),)),
                Cell(plain(goal), tone=Tone.MUTED),
                Cell(plain(planned)),
                Cell((Run(actual, bold=True),)),
                Cell(plain(share)),
                Cell(plain(light), tone=LIGHTS[light[0]]),
                Cell(plain(note)),
            )
            for name, goal, planned, actual, share, light, note in split_rows(SCORES)
        ),
    )


def rhythm_chapter() -> Chapter:
    return Chapter(
        key="rhythm",
        title="运营节奏",
        sections=(
            section(
                "phases",
                "全年分四段推进：打底、放量、修复、收获",
                "commplan 计划文件 plan-2026.yaml（v1.4）。",
                Steps(
                    (
                        Step(
                            "打底",
                            "1 月 – 3 月",
                            "理顺群结构与口径",
                            ("合并低效群", "上线数据看板"),
                            BarState.ENDED,
                        ),
                        Step(
                            "放量",
                            "4 月 – 6 月",
                            "以 618 为主战场拉新",
                            ("包裹卡二期", "共创季", "618 社群预热"),
                            BarState.ENDED,
                        ),
                        Step(
                            "修复",
                            "7 月 – 9 月",
                            "拉活跃、补内容、稳权益",
                            ("沉默群激活", "积分 2.0 全量"),
                            BarState.RUNNING,
                        ),
                        Step(
                            "收获",
                            "10 月 – 12 月",
                            "双 11 承接与年度颁奖",
                            ("双 11 专场", "年度共创者大会", "2027 年规划"),
                            BarState.PLANNED,
                        ),
                    ),
                ),
                Steps(
                    tuple(
                        Step(title, when, "", (), state)
                        for title, when, state in (
                            ("群结构盘点完成", "1 月 31 日", BarState.ENDED),
                            ("看板上线", "3 月 16 日", BarState.ENDED),
                            ("小程序 2.0 上线", "4 月 15 日", BarState.ENDED),
                            ("618 复盘", "6 月 20 日", BarState.ENDED),
                            ("会员破 50 万", "7 月 31 日", BarState.PLANNED),
                            ("积分 2.0 全量", "9 月 15 日", BarState.PLANNED),
                            ("双 11 复盘", "11 月 20 日", BarState.PLANNED),
                            ("年度颁奖", "12 月 18 日", BarState.PLANNED),
                        )
                    ),
                ),
            ),
            section(
                "year",
                "全年 13 条主线按四大板块推进：上半年 20 项已完成，"
                "积分灰度与夏日挑战赛延期需在 Q3 追回",
                "commplan 计划文件 plan-2026.yaml（v1.4）；状态截至 2026-07-08。",
                year_chart(),
            ),
        ),
    )


MEMBER_DAYS = "|".join(f"{month} 月会员日 {month:02}-14 {month:02}-23" for month in range(1, 13))
LANES = f"""\
用户增长|包裹卡引流入群|一期 01-05 03-31|二期 04-08 06-26|三期 07-06 09-30|四期 10-08 12-20
用户增长|达人共创招募|招募 02-01 03-15|共创季 04-01 08-31|案例沉淀 09-10 11-10
用户增长|老带新裂变|春季 03-01 03-31|夏季 06-01 06-30|秋季 09-01 09-30|冬季 12-01 12-25
社群活跃|会员日直播|{MEMBER_DAYS}
社群活跃|UGC 话题挑战赛|新春 01-12 02-15|夏日 05-20 07-20|双 11 种草 09-15 11-11
社群活跃|社群分层 SOP|试点 02-10 04-30|全量推广 05-06 10-31
社群活跃|线下见面会|上海 04-18 05-05|成都 08-10 08-28|广州 11-16 12-02
会员转化|大促社群预热|38 节 02-16 03-08|618 05-08 06-20|双 11 09-28 11-11|双 12 11-20 12-12
会员转化|积分体系改版|设计 03-01 04-20|灰度 04-21 06-30|全量 07-10 09-15
会员转化|付费会员试点|方案 06-01 07-31|试点 08-01 10-31
平台能力|小程序 2.0|开发 01-05 04-10|迭代 04-15 09-30
平台能力|数据看板|指标口径 02-01 03-20|看板上线 03-21 05-31|自动预警 07-01 10-15
平台能力|内容风控|词库 03-10 05-10|机审上线 08-01 11-15
"""


def day(text: str) -> date:
    return date.fromisoformat(f"2026-{text}")


def bar(lane: int, number: int, words: str) -> Bar:
    label, first, last = words.rsplit(" ", 2)
    start, end = day(first), day(last)
    state = state_on(start, end)
    alt = f"{label}，{first} 至 {last}，{STATE_NAMES[state]}"
    return Bar(f"bar-{lane}-{number}", label, start, end, state, alt)


def lane_groups() -> tuple[LaneGroup, ...]:
    rows = split_rows(LANES)
    return tuple(
        LaneGroup(
            name,
            tuple(
                Lane(title, tuple(bar(lane, n, words) for n, words in enumerate(bars, 1)))
                for lane, (group, title, *bars) in enumerate(rows, 1)
                if group == name
            ),
        )
        for name in dict.fromkeys(row[0] for row in rows)
    )


def calendar_group() -> LaneGroup:
    """Days that the schedule has to respect: they end, run and come without a state."""
    days = (
        ("系统封版", "01-26", "02-10"),
        ("盘点停发货（仓库与门店）", "06-28", "07-12"),
        ("年终盘点", "12-28", "12-31"),
    )
    bars = tuple(
        Bar(
            f"days-{n}", label, day(start), day(end), BarState.PLANNED, f"{label}，{start} 至 {end}"
        )
        for n, (label, start, end) in enumerate(days, 1)
    )
    return LaneGroup("日历", (Lane("禁排期", bars),), is_calendar=True)


MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def year_chart() -> YearChart:
    months = tuple(
        Stretch(f"{month} 月", date(2026, month, 1), date(2026, month, length))
        for month, length in enumerate(MONTH_LENGTHS, 1)
    )
    return YearChart(
        key="year-chart",
        title="年度运营地图",
        start=date(2026, 1, 1),
        end=date(2026, 12, 31),
        quarters=tuple(
            Stretch(f"Q{quarter + 1}", months[quarter * 3].start, months[quarter * 3 + 2].end)
            for quarter in range(4)
        ),
        months=months,
        bands_title="大促节点",
        bands=(
            Stretch("年货节", day("01-05"), day("01-25")),
            Stretch("38 节", day("03-01"), day("03-08")),
            Stretch("618", day("05-20"), day("06-20")),
            Stretch("双 11", day("10-20"), day("11-11")),
            Stretch("双 12", day("12-06"), day("12-12")),
        ),
        lanes_title="板块 / 主线",
        groups=(*lane_groups(), calendar_group()),
        milestones_title="里程碑",
        milestones=tuple(
            Mark(
                f"mark-{number}",
                label,
                day(on),
                words,
                state,
                f"{label}，{words}，{STATE_NAMES[state]}",
            )
            for number, (label, on, words, state) in enumerate(
                (
                    ("小程序 2.0 上线", "04-15", "4/15", BarState.ENDED),
                    ("618 复盘", "06-20", "6/20", BarState.ENDED),
                    ("会员破 50 万", "07-31", "7/31", BarState.PLANNED),
                    ("积分 2.0 全量", "09-15", "9/15", BarState.PLANNED),
                    ("年度颁奖", "12-18", "12/18", BarState.PLANNED),
                ),
                1,
            )
        ),
        legend=tuple(Legend(state, name) for state, name in STATE_NAMES.items()),
        today=TODAY,
        today_label="今日 7/8",
        alt="全年四大板块 13 条主线的甘特图，红线为 7 月 8 日。",
    )


def activities_chapter() -> Chapter:
    return Chapter(
        key="activities",
        title="活动总表",
        sections=(
            section(
                "activities",
                "全年 38 项活动：会员日 12 场、主题活动 26 场，预算合计 1,140 万元",
                "commplan 计划文件 plan-2026.yaml（v1.4）。",
                activity_table(),
            ),
            section(
                "procedure",
                "每场活动走同一套六步流程，提前 21 天立项、结束后 5 天复盘",
                "社群运营 SOP v3.2。",
                Steps(
                    tuple(
                        Step(title, when, text, ())
                        for title, when, text in (
                            ("立项", "D−21", "目标、人群、预算与负责人一页写清"),
                            ("内容", "D−14", "文案、海报与话术完成，法务审核"),
                            ("预热", "D−7", "分层触达，每群不超过两条"),
                            ("执行", "D 日", "群主值守，15 分钟内回复"),
                            ("转化", "D+2", "未购人群二次触达一次"),
                            ("复盘", "D+5", "达成率、投诉与素材归档"),
                        )
                    ),
                ),
                Takeaway(
                    "关键解读",
                    (
                        Point(
                            "提前量",
                            plain("Q2 有 3 场活动立项不足 14 天，全部落后计划。"),
                            Tone.BAD,
                        ),
                        Point("复盘率", plain("复盘归档率由 62% 升到 91%。"), Tone.GOOD),
                    ),
                ),
            ),
        ),
    )


def activity_table() -> Table:
    names = (
        "会员日直播",
        "厨房收纳挑战赛",
        "共创者下午茶",
        "老带新福利周",
        "城市见面会（含亲子工作坊、品牌分享与现场新品试用三个环节）",
    )
    owners = ("林晓", "周岚", "陈立", "许可", "赵敏")
    goals = (
        "拉活跃",
        "补内容",
        "共创新品，收集不少于 200 条有效反馈",
        "拉新 8,000 人",
        "高价值会员关系维护",
    )
    done, planned = Cell(plain("● 已完成"), tone=Tone.GOOD), Cell(plain("○ 计划中"))
    rows = tuple(
        (
            Cell(plain(f"A{number:02}"), tone=Tone.MUTED),
            Cell((Run(names[number % 5], bold=True), Run(f" 第 {number} 期"))),
            Cell(plain(f"{number % 12 + 1}/{number % 27 + 1}")),
            Cell(plain(owners[number % 5])),
            Cell(plain(goals[number * 3 % 5])),
            Cell(plain(f"{12 + number}.0"), Decimal(12 + number)),
            done if number < 20 else planned,
        )
        for number in range(1, 39)
    )
    total = tuple(Cell(plain(text)) for text in ("", "合计", "", "", "", "1,197.0", ""))
    return Table(
        key="activity-table",
        caption="活动总表",
        columns=(
            Column("编号", weight=0.7),
            Column("活动", weight=3.2),
            Column("日期", weight=0.8),
            Column("负责人", weight=0.9),
            Column("目标", weight=3.0),
            Column("预算（万元）", Align.RIGHT, 1.2),
            Column("状态", Align.CENTER, 1.1),
        ),
        rows=(*rows, total),
        has_total=True,
    )


QUARTERS = """\
Q1|750|742|−8|●
Q2|930|969|+39|◆
Q3|860|885|+25|▲
Q4|820|874|+54|◆
合计|3,360|3,470|+110|◆
"""


def budget_chapter() -> Chapter:
    categories = ("达人与内容", "社群活动", "平台与工具", "会员权益", "线下见面会", "人力外包")
    return Chapter(
        key="budget",
        title="预算执行",
        sections=(
            section(
                "budget",
                "上半年实际支出 1,711 万元，超预算 31 万元（+1.8%）："
                "超支集中在达人内容与会员权益两类",
                "财务结算表 2026-06；单位：万元。差异率 =（实际 − 预算）÷ 预算。",
                Chart(
                    key="budget-columns",
                    kind=ChartKind.COLUMNS,
                    title="按类别：预算与实际",
                    unit="万元",
                    categories=categories,
                    series=(
                        Series("预算", numbers("420", "360", "260", "310", "150", "180")),
                        Series("实际", numbers("468", "341", "252", "356", "118", "176")),
                    ),
                    decimals=0,
                    alt="柱形图：六类预算与实际支出，达人与内容、会员权益超支。",
                ),
                Takeaway(
                    "关键解读",
                    (
                        Point(
                            "达人与内容 +48",
                            plain(
                                "618 追加 32 名达人，单条成本上升 9%；"
                                "内容复用率 2.3 次，低于目标 3 次。"
                            ),
                            Tone.BAD,
                        ),
                        Point(
                            "会员权益 +46",
                            plain(
                                "积分灰度期双轨发券，重复核销约 27 万元；7 月起合并为单一权益池。"
                            ),
                            Tone.BAD,
                        ),
                        Point(
                            "线下见面会 −32",
                            plain("成都站顺延至 8 月，属时间差，不计为节约。"),
                            Tone.GOOD,
                        ),
                        Point(
                            "全年展望",
                            plain(
                                "若不调整，全年预计 3,470 万元，超年度预算 110 万元（+3.3%）。"
                                "建议：权益设月度上限，达人费用改为效果分成。"
                            ),
                        ),
                    ),
                ),
            ),
            section(
                "budget-quarters",
                "预算前低后高：Q4 占 34%，主要投在双 11 内容与会员权益",
                "财务滚动预测 2026-07；单位：万元。",
                Chart(
                    key="budget-quarters",
                    kind=ChartKind.STACKED_COLUMNS,
                    title="分季度预算构成",
                    unit="万元",
                    categories=("Q1", "Q2", "Q3", "Q4"),
                    series=(
                        Series("达人与内容", numbers("180", "240", "210", "330")),
                        Series("会员权益", numbers("140", "170", "180", "290")),
                        Series("活动与线下", numbers("210", "300", "240", "320")),
                        Series("工具与人力", numbers("220", "220", "230", "200")),
                    ),
                    decimals=0,
                    alt="堆积柱形图：四个季度的预算构成，Q4 最高。",
                ),
                Table(
                    key="budget-table",
                    caption="分季度预算（万元）",
                    columns=(
                        Column("季度", weight=0.8),
                        Column("预算", Align.RIGHT),
                        Column("实际/预测", Align.RIGHT, 1.2),
                        Column("差异", Align.RIGHT),
                    ),
                    rows=tuple(
                        (
                            Cell(plain(quarter)),
                            Cell(plain(planned)),
                            Cell(plain(actual)),
                            Cell(plain(gap), tone=LIGHTS[light]),
                        )
                        for quarter, planned, actual, gap, light in split_rows(QUARTERS)
                    ),
                    has_total=True,
                ),
            ),
            section(
                "channels",
                "拉新成本最低的是包裹卡（4.2 元/人），最高的是信息流（17.8 元/人）",
                "投放后台 2026-06。",
                Chart(
                    key="channel-bars",
                    kind=ChartKind.BARS,
                    title="各渠道单客成本",
                    unit="元/人",
                    categories=("包裹卡", "老带新", "门店扫码", "直播间引导", "达人口播", "信息流"),
                    series=(
                        Series("单客成本", numbers("4.2", "5.6", "6.1", "9.4", "12.5", "17.8")),
                    ),
                    decimals=1,
                    alt="条形图：六个渠道的单客成本，包裹卡最低，信息流最高。",
                ),
            ),
        ),
    )


RISKS = split_rows("""\
4|4|达人产能不足，UGC 占比落后 4.5 个百分点|高 16|周岚|追加 40 名达人并上线创作激励，8 月底补齐
3|5|积分 2.0 灰度延期，影响双 11 权益承接|高 15|陈立|拆分两批上线，9/15 前完成全量
4|3|活跃率连续 3 个月下滑|较高 12|许可|按分层 SOP 激活沉默群，合并 86 个低效群
2|5|舆情：直播选品质量投诉|中 10|品控组|选品双签，建立 2 小时响应机制
3|3|会员权益成本超支 15%|中 9|赵敏|权益券改为阶梯发放，设月度上限
2|4|平台规则收紧（外链与诱导分享）|中 8|法务组|裂变玩法合规评审，预备站内方案
2|2|线下见面会场地取消|低 4|韩雪|每城备选 2 个场地
""")
LEVEL_TONES = {"高": Tone.BAD, "较": Tone.WATCH, "中": Tone.WATCH, "低": Tone.GOOD}


def risks_chapter() -> Chapter:
    return Chapter(
        key="risks",
        title="风险与应对",
        sections=(
            section(
                "risks",
                "七项风险中两项处于高位：达人产能与积分 2.0 延期必须在双 11 前关闭，"
                "否则影响约 1,200 万元社群成交",
                "项目组风险登记册 2026-07-08；可能性、影响按 1–5 级评分，等级 = 可能性 × 影响。",
                RiskMap(
                    key="risk-map",
                    title="风险热力图（圆点编号对应右表）",
                    probability_title="可能性",
                    probability_levels=("极低", "低", "中", "高", "极高"),
                    impact_title="影响",
                    impact_levels=("轻微", "较小", "中等", "重大", "严重"),
                    bands=("低", "较低", "中", "较高", "高"),
                    tints=(
                        (0, 0, 0, 0, 1),
                        (0, 0, 1, 2, 2),
                        (0, 1, 2, 3, 4),
                        (0, 2, 3, 4, 4),
                        (1, 2, 4, 4, 4),
                    ),
                    marks=tuple(
                        RiskMark(number, risk[2], int(risk[0]), int(risk[1]))
                        for number, risk in enumerate(RISKS, 1)
                    ),
                    alt="5 × 5 风险热力图，七项风险中 1、2 号处于高位。",
                ),
                risk_table(),
            ),
            section(
                "decisions",
                "请管理层在 7 月 15 日前就三件事拍板",
                "项目组建议，2026-07-08。",
                Bullets(
                    (
                        (
                            Run("追加 40 名共创达人：", bold=True),
                            Run("预算 36 万元，8 月底前把 UGC 占比补到 26%"),
                        ),
                        (
                            Run("合并 86 个低效群：", bold=True),
                            Run("释放 2 名运营人力，转做主题群与分层激活"),
                        ),
                        (
                            Run("积分 2.0 于 9/15 全量：", bold=True),
                            Run("双 11 权益以新体系承接，旧券 10/31 停发"),
                        ),
                    ),
                ),
            ),
        ),
    )


def risk_table() -> Table:
    return Table(
        key="risk-table",
        caption="风险登记册",
        columns=(
            Column("#", Align.CENTER, 0.5),
            Column("风险", weight=3.2),
            Column("等级", Align.CENTER, 0.9),
            Column("责任人", weight=0.9),
            Column("应对措施与期限", weight=3.4),
        ),
        rows=tuple(
            (
                Cell((Run(str(number), bold=True),), Decimal(number)),
                Cell((Run(label, bold=level.startswith("高")),)),
                Cell((Run(level, bold=True),), Decimal(level.split()[1]), LEVEL_TONES[level[0]]),
                Cell(plain(owner)),
                Cell(plain(answer)),
            )
            for number, (_, _, label, level, owner, answer) in enumerate(RISKS, 1)
        ),
    )
