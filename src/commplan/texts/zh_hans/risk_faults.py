"""The words of the rules about risks in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "RSK010": FaultText(
        message=("风险“{risk}”属于高风险（{score}），却没有写 {missing}",),
        help=("补上 {meanings}",),
        summary="高风险没有负责人、预警信号或应对措施。",
        why="最可能出的大事，没有人管。",
        do="补齐提示里列出的字段。",
    ),
    "RSK020": FaultText(
        message=(
            "方案带来的风险有 {count} 类没有登记：{reasons}",
            "{reason}（{items}），风险清单里却没有对应的风险",
        ),
        help=(
            (
                "在 `risks` 里加一条："
                "`- {{statement: {statement}, category: {category}, probability: 2, impact: 4}}`"
            ),
        ),
        notes={"other": "{reason}，例如：{statement}（类别 {category}）"},
        summary="安排的事带来的风险没有登记。",
        why="人人都知道的风险，恰恰没人写下来。",
        do="每一类补一条；提示里有现成的写法，可以直接抄。",
    ),
    "RSK021": FaultText(
        message=("这几类风险一条都没有：{families}",),
        help=(
            (
                "把这五类逐一想一遍，例如："
                "`- {{statement: {statement}, category: market, probability: 3, impact: 3}}`"
            ),
        ),
        summary="市场、竞争、运营、法律、技术五类风险一条都没有。",
        why="每个方案都有这五类风险；一条都没有，说明没有认真想过。",
        do="逐类过一遍，至少写下最要紧的一条。",
    ),
    "RSK030": FaultText(
        message=(
            "“{sign}”没有说清楚，风险 {risk} 到什么程度才要出手",
            "风险 {risk}（{score}）没有预警信号",
        ),
        help=(
            "写清楚看什么、到多少就出手，例如：{example}；最晚在 {start} 前定下来",
            "写清楚看什么、到多少就出手，例如：{example}",
        ),
        summary="预警信号没法衡量。",
        why="“密切关注”没有告诉任何人什么时候该出手。",
        do="写明看哪个数、到多少就行动。",
    ),
    "RSK031": FaultText(
        message=(
            "有 {count} 条风险没有写哪天复查：{risks}",
            "风险 {risk}（{score}）没有写哪天复查",
        ),
        help=("例如在 {risk} 里写上 `review_on: {day}`",),
        notes={"again": "{risk} 也没有写"},
        summary="风险没有复查日期。",
        why="风险清单写完就再没人看。",
        do="写上复查日，最好排在相关活动开始之前。",
    ),
    "RSK032": FaultText(
        message=(
            "有 {count} 条风险过了复查日还没有复查，最久的是 {risk}，过了 {late} 天：{risks}",
            "风险 {risk} 应在 {day} 复查，已经过了 {late} 天",
        ),
        help=("现在就看一遍，改好分数，再写上下一次复查日，例如 {following}",),
        notes={"again": "{risk} 应在 {day} 复查", "next": "改成 {following}"},
        summary="风险的复查日已经过了。",
        why="这段时间风险有没有变大，没人知道。",
        do="现在复查，改好分数，写上下一次日期。",
    ),
    "RSK033": FaultText(
        message=(
            "有 {count} 条风险还挂着，而它们针对的事都结束了：{risks}",
            "风险 {risk} 还挂着，而 {items} 在 {last} 就结束了",
        ),
        help=("删掉它，或在 `for` 里写上它现在针对什么，并写上下一次 `review_on`",),
        notes={"again": "{risk}：{last} 已经结束"},
        summary="相关事项都结束了，风险还挂着。",
        why="清单里全是过去的事，要来的风险就看不见了。",
        do="删掉它，或改写它现在针对的事项和复查日。",
    ),
    "RSK040": FaultText(
        message=(
            "方案有 {members} 名会员（超过 {limit} 名），却没有危机预案",
            "{event} 要线下见面，却没有危机预案",
        ),
        help=(
            (
                "在 `crisis` 里为这几种情况各写一条：{scenarios}；"
                "写明 `lead`、`first_reply_minutes` 和 `contacts`"
            ),
        ),
        summary="会员多或有线下活动，却没有危机预案。",
        why="成败就在头一个小时，那时候没工夫再商量谁出面。",
        do="四种情况各写一条：成员争吵、外部攻击、线下事故、信息泄露。",
    ),
    "RSK041": FaultText(
        message=("危机预案“{case}”没有写 {missing}",),
        help=("补上{meanings}",),
        summary="危机预案缺牵头人、首次回应时间或联系人。",
        why="头一个小时，没人有空去找名字和电话。",
        do="补齐提示里列出的字段。",
    ),
    "RSK042": FaultText(
        message=(
            "“{case}”由 {lead} 牵头，可 {start} 到 {end} 休假，没有人顶替",
            "“{case}”由 {lead} 牵头，节假日没有人顶替",
        ),
        help=(
            "给 {lead} 写上 `backup`，例如 {other}，或再写一位联系人",
            "给 {lead} 写上 `backup`，或再写一位联系人",
        ),
        notes={"again": "“{case}”也没有人顶替"},
        summary="危机牵头人没有人顶替。",
        why="事情偏偏出在节假日，那时牵头人也在放假。",
        do="给牵头人写上替补，或再写一位联系人。",
    ),
}
