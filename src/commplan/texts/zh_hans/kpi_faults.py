"""The words of the rules about KPIs in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "KPI010": FaultText(
        message=(
            "{count} 个指标没写上年是多少：{kpis}",
            "指标 {kpi} 没写上年是多少",
        ),
        help=("补上 {day} 的数：`baseline: {{value: …, date: {date}}}`",),
        notes={"also": "{kpi} 也没写"},
        summary="指标没有基线。",
        why="没有上年的数，谁也说不清目标是高还是低。",
        do="写上上年的数和日期，例如 `baseline: {value: 2600, date: 2025-12-31}`。",
    ),
    "KPI011": FaultText(
        message=(
            "{count} 个指标没写数据从哪里来：{kpis}",
            "指标 {kpi} 没写数据从哪里来",
        ),
        help=("写上从哪张报表或哪个系统取数，例如 `source: 企微后台`",),
        notes={"also": "{kpi} 也没写"},
        summary="指标没有写数据来源。",
        why="两个人会数出两个数，复盘变成吵口径。",
        do="写上取数的报表或系统，例如 `source: 企微后台`。",
    ),
    "KPI013": FaultText(
        message=(
            "{count} 项活动一共花 {money}，却没有任何衡量办法：{activities}",
            "{activity} 要花 {money}，却没有任何衡量办法",
        ),
        help=("写上它对某个指标的贡献，例如 `targets: {{{kpi}: …}}`",),
        notes={"also": "{activity} 也是：{money}"},
        summary="花了钱的活动没有可衡量的结果。",
        why="复盘时没法评价，留还是砍全凭心情。",
        do="写上它对指标的贡献，例如 `targets: {K2: 300}`。",
    ),
    "KPI020": FaultText(
        message=(
            "{kpi} 四个季度按 {rollup} 汇总是 {computed}，全年却写了 {written}（{difference}）",
        ),
        help=(
            "写成 `year: {computed}`，或改正某个季度，或改用说得通的 `rollup: {fitting}`",
            "写成 `year: {computed}`，或改正某个季度",
        ),
        summary="指标的四个季度按约定的口径加不出全年目标。",
        why="一份汇报里出现两个数，复盘时对不上账。",
        do="改正季度或全年的数，或换成对得上的汇总方式。",
    ),
    "KPI030": FaultText(
        message=(
            "{kpi} 越低越好，目标却从 {base} 升到 {risen}",
            "{kpi} 越高越好，目标却从 {base} 降到 {fallen}",
        ),
        help=("把目标改得比 {base} 好；方向写反了的，改成 `direction: {other}`",),
        notes={"base": "原来是 {base}", "turn": "改成 `direction: {other}`"},
        summary="指标的目标比基线还差。",
        why="多半是方向写反了，或者打错了一位数。",
        do="改正方向或数字；确实如此的，在目标里说明原因。",
    ),
    "KPI040": FaultText(
        message=("{kpi} 的 {quarter} 要从上年的 {base} 涨到 {target}，涨幅 {percent}%",),
        help=(
            "说清靠什么涨，或者最多定到 {most}；全年涨幅是 {year}%",
            "说清靠什么涨，或者最多定到 {most}",
        ),
        notes={"also": "{quarter}：+{percent}%"},
        summary="某个季度比上年同季高出太多。",
        why="图上突然翘起来的一段，审方案的人一眼就会圈出来。",
        do="说清增长从哪里来，或把它摊到全年。",
    ),
    "KPI041": FaultText(
        message=("{kpi} 的 {quarter} 要完成全年的 {share}%，按淡旺季只占 {usual}%",),
        help=("说清靠什么完成，或按淡旺季把 {quarter} 定在 {fit} 左右",),
        notes={"season": "淡旺季写在这里"},
        summary="某个季度的占比远超它的淡旺季。",
        why="全年的任务压在了没有生意的季度。",
        do="按淡旺季分摊，或说清这个季度靠什么。",
    ),
    "KPI050": FaultText(
        message=(
            "{kpi} 按 `parts` 的关系，{place} 应当是 {fitting}，却写了 {written}；共 {count} 处",
            "{kpi} 按 `parts` 的关系，{place} 应当是 {fitting}，却写了 {written}",
        ),
        help=("改成 {fitting}，或核对 {others}", "改成 {fitting}"),
        notes={"parts": "关系写在这里", "write": "改成 {fitting}"},
        summary="有关系的几个指标，数字对不上。",
        why="几个数是在不同的会上定的，放进一份汇报就露馅。",
        do="改成算得出来的数，或改正其中一项。",
    ),
    "KPI051": FaultText(
        message=("{kpi} 是百分比，不可能是 {written}%",),
        help=(
            "想写的是 {meant} 就改成 {meant}；{written} 另有单位的，改 `unit`",
            "改成 0 到 100 之间的数；{written} 另有单位的，改 `unit`",
        ),
        summary="比率超出了 0 到 100。",
        why="数字填错了行，或者单位写错了。",
        do="改正数字或单位。",
    ),
    "KPI052": FaultText(
        message=("{kpi} 在 {quarter} 是 {written}，可各{parts}加起来是 {whole}",),
        help=("改成 {whole}，或把各{parts}的计划改动 {difference}",),
        notes={"write": "改成 {whole}"},
        summary="各等级或各群的人数，和会员总数对不上。",
        why="同一份汇报里，会员总数出现了两个。",
        do="写成各部分之和，或改正其中一部分。",
    ),
    "KPI060": FaultText(
        message=("{kpi} 的目标是 {target}，活动加起来只有 {planned}，是目标的 {percent}%",),
        help=(
            "还差 {gap}，缺口最大的是 {quarter}（差 {short}）；加活动，或下调目标",
            "还差 {gap}；加活动，或下调目标",
        ),
        notes={"share": "{item} 贡献 {amount}"},
        summary="活动的贡献远远撑不起指标目标。",
        why="目标后面没有计划。",
        do="加活动、提高贡献，或下调目标。",
    ),
    "KPI061": FaultText(
        message=(
            "{sales} 个指标全是销售：{kpis}",
            "{counts} 个指标全在数数量：{kpis}",
        ),
        help=("加一个看代价的指标，例如投诉率、退群率或复购率",),
        summary="指标只看一面。",
        why="不衡量的东西就会被透支：只看销售，社群会变成广告群。",
        do="补上另一面的指标：投诉率、复购率、月活跃率、满意度。",
    ),
    "KPI062": FaultText(
        message=("方案用 {channels} 主动推送，却没有指标盯着退订和流失",),
        help=("加一个越低越好的指标，例如退订率，并写进 {kpi} 的 `guards`",),
        summary="有推送，却没有指标盯着它的代价。",
        why="推得越多，悄悄退群、屏蔽的越多，到年底才看见。",
        do="加一个 `direction: lower` 的指标，例如退订率，并写进其他指标的 `guards`。",
    ),
    "KPI070": FaultText(
        message=("{kpi} 的目标是 {target}，活动加起来有 {planned}，是目标的 {percent}%",),
        help=("减去 {gap}，先看 {largest}；或把目标提高到 {planned}",),
        notes={"share": "{item} 贡献 {amount}"},
        summary="活动的贡献加起来远远超过指标目标。",
        why="不是重复计算，就是目标定低了，复盘对不上账。",
        do="核对贡献最大的几项；一个系列合计的，写 `per: series`。",
    ),
    "KPI071": FaultText(
        message=(
            "{activities} 同期进行，{kpi} 可能重复计算",
            "{first} 和 {second} 同期进行，{kpi} 可能重复计算",
        ),
        help=("在 {second} 写上 `attribution`：按哪个活动码或标记来计",),
        notes={"also": "{activity} 计 {amount}"},
        summary="两项活动可能把同一笔成交各算一次。",
        why="一张订单，大促算一次，直播又算一次，复盘对不上账。",
        do="写明归因口径，例如 `attribution: 按直播订单标记计`，或拆开目标。",
    ),
}
