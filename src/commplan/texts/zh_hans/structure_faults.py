"""The words of the rules about structure in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "STR024": FaultText(
        message=("没有叫 `{word}` 的阈值",),
        help=("是不是 `{suggestion}`？", "可用的名字例如：{known}"),
        notes={"replace": "改成 `{suggestion}`"},
        summary="设置了一个没有规则会用的阈值。",
        why="本来想改的那条规则还在用默认的数，谁也不会发现。",
        do="按 docs/thresholds.md 里的名字写。",
    ),
    "STR025": FaultText(
        message=(
            "`{word}` 设了两次：{first} 和 {second}",
            "绿灯从 {green}% 开始，比黄灯的 {amber}% 还低",
            "`{word}` 是 {negative}，小于零",
        ),
        help=(
            "`{second}` 和 `{first}` 只留一个",
            "两个对调：绿灯 {amber}%，黄灯 {green}%",
            "写一个不小于零的数",
        ),
        notes={"first": "这里写的是 {first}"},
        summary="设置前后矛盾，或者写了不可能的数。",
        why="到底按哪个算全凭运气，方案会被一个没人选过的数来评判。",
        do="只留一个；绿灯要高于黄灯，阈值不能小于零。",
    ),
    "STR030": FaultText(
        message=("{second} 的编号 `{id}` 已经被 {first} 用了",),
        help=(
            "给 {second} 换一个编号，例如 `{free}`；引用 `{id}` 的有：{users}",
            "给 {second} 换一个编号，例如 `{free}`",
        ),
        notes={"first": "{first} 在这里先用了"},
        summary="两个条目用了同一个编号。",
        why="引用会分不清指的是谁；复制出来的一行会盖掉原来的一行。",
        do="给后一个条目换编号，再看看谁引用了它。",
    ),
    "STR047": FaultText(
        message=(
            "{activity} 有 {number} 个月没有这一天，会跳过：{months}",
            "{activity} 在 {month} 没有这一天，会跳过",
        ),
        help=("想在每月最后一天，写 `每月最后一天`；否则选 28 日或更早的日子",),
        summary="系列活动会跳过没有这一天的月份。",
        why="定在 31 日的会员日，一年只有七次，多半不是本意。",
        do="写成 `每月最后一天`，或选每个月都有的日子。",
    ),
    "STR050": FaultText(
        message=("{item} 的结束日期 {end} 早于开始日期 {start}",),
        help=("把两个日期对调，或检查月份和年份",),
        notes={"start": "从这里开始"},
        summary="结束早于开始。",
        why="它会从所有日历上消失，到时候没有人在场。",
        do="对调两个日期，或改正年份、月份。",
    ),
    "STR060": FaultText(
        message=(
            "{count} 个有日期的条目都不在方案周期（{from_day} 到 {to_day}）之内",
            "{item} 排到了 {day}，超出方案截止日 {bound}",
            "{item} 从 {day} 开始，早于方案起始日 {early}",
        ),
        help=(
            "把 `period` 改对，或把所有条目的日期改到 {year} 年",
            "是不是 {meant}？不是的话，改到 {early} 或之后开始，或放宽 `period`",
            "是不是 {meant}？不是的话，改到 {bound} 或之前结束，或放宽 `period`",
            "改到 {bound} 或之前结束；确实要跨年且不超过 {days} 天的，写上 `carry_over: true`",
            "改到 {early} 或之后开始，或放宽 `period`",
        ),
        notes={"period": "方案的周期在这里", "item": "{item}：{day}"},
        summary="日期落在方案周期之外。",
        why="它的费用和结果会算到别的年度去。",
        do="改正日期；有意跨年几天的，写上 `carry_over: true`。",
    ),
    "STR061": FaultText(
        message=("{item} 比方案截止日 {bound} 多出 {days} 天",),
        help=("把后半段写进下一年的方案，或在 {bound} 结束",),
        summary="活动有意跨过方案截止日几天。",
        why="剩下的部分属于下一年的方案，容易被忘掉。",
        do="在下一年的方案里接上它；本方案不用改。",
    ),
    "STR070": FaultText(
        message=(
            "有 {count} 处还留着占位文字：{words}",
            "“{text}”里还留着占位文字 `{word}`",
        ),
        help=("填上真正的内容，用不着就删掉",),
        notes={"again": "这里也是：{text}"},
        summary="模板里的占位文字没有换掉。",
        why="它会原样念给领导听，甚至原样发给会员。",
        do="换成真正的内容，或删掉；提示里列出了每一处。",
    ),
    "STR071": FaultText(
        message=(
            "有 {count} 个标题写的不是 {own} 年：{titles}",
            "标题“{title}”写的是 {year} 年，方案却是 {own} 年的",
        ),
        help=("是不是“{meant}”？是的话，日期和金额也一起核对一遍",),
        notes={"again": "这里也是：{title}", "replace": "年份改成 {own}"},
        summary="标题里写着别的年份。",
        why="多半是从去年的方案里抄来的，日期和价格可能也没改。",
        do="改成今年，并把整行再看一遍；回顾往年的标题可以写往年的年份。",
    ),
    "STR072": FaultText(
        message=(
            "“{text}”在 {sections} 里几乎一样（共 {count} 处）",
            "“{text}”在 {sections} 里一字不差",
        ),
        help=("只在一处保留；`{last}` 里改写它自己的内容，或删掉",),
        notes={"again": "这里已经写过：{text}"},
        summary="同一句话在好几个部分里重复。",
        why="占了篇幅，却没有新意思；改了一处，另一处就对不上了。",
        do="留在最该出现的地方，别处只写各自不同的内容。",
    ),
    "STR080": FaultText(
        message=("阶段 {second} 从 {start} 开始，而 {first} 到 {end} 才结束",),
        help=("让 {first} 在 {last} 结束，或让 {second} 从 {following} 开始",),
        notes={"first": "{first} 到这里结束"},
        summary="两个阶段有重叠的日子。",
        why="重叠的那些天，谁也说不清该用哪个阶段的成果来衡量。",
        do="移动分界线，让前一阶段在后一阶段开始的前一天结束。",
    ),
    "STR081": FaultText(
        message=(
            "{start} 到 {end} 不属于任何阶段（夹在 {before} 和 {after} 之间）",
            "{start} 到 {end} 不属于任何阶段（在 {after} 之前）",
            "{start} 到 {end} 不属于任何阶段（在 {before} 之后）",
        ),
        help=(
            "让 {before} 延到 {end}，或让 {after} 提前到 {start}",
            "让 {after} 提前到 {start}",
            "让 {before} 延到 {end}",
        ),
        summary="周期里有几天不属于任何阶段。",
        why="没有阶段的工作，就没有可以衡量的成果。",
        do="移动分界线，让各阶段首尾相接、盖满整个周期。",
    ),
    "STR082": FaultText(
        message=("阶段 {phase}（{start} 到 {end}）里没有任何活动或里程碑",),
        help=("在这个阶段安排工作，或把它并入相邻阶段",),
        summary="一个阶段里什么都没有安排。",
        why="没有活动和里程碑的阶段只是一句口号。",
        do="排上活动或里程碑，或并入相邻阶段。",
    ),
}
