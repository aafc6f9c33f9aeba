"""The words of the rules about capacity in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "CAP010": FaultText(
        message=(
            "{person} 在 {only_day} 休假，却被排进了 {item}",
            "{person} 在 {from_day} 到 {to_day} 休假，却在 {days} 被排进了 {item}",
        ),
        help=(
            (
                "请 {stand_in} 代班（那一周还空 {free} 小时）：在 `repeats` 里写 "
                "`changes: [{{date: {date}, owner: {stand_in}}}]`"
            ),
            (
                "请 {stand_in} 代班：在 `repeats` 里写 "
                "`changes: [{{date: {date}, owner: {stand_in}}}]`"
            ),
            "安排代班的人：在 `repeats` 里写 `changes: [{{date: {date}, owner: …}}]`",
            "请 {stand_in} 代班（那一周还空 {free} 小时），或把 {item} 移到 {back} 或之后",
            "请 {stand_in} 代班，或把 {item} 移到 {back} 或之后",
            "安排代班的人，或把 {item} 移到 {back} 或之后",
        ),
        notes={
            "away": "{person} 的休假在这里",
            "backup": "替补 {backup} 这时也来不了",
            "replace": "改由 {stand_in} 负责",
        },
        summary="有人在休假期间被安排了工作。",
        why="到了当天，直播间里没有主播。",
        do="写明代班的人（`owner`、`with` 或 `roster`），或把活动移到假期之后。",
    ),
    "CAP011": FaultText(
        message=(
            "{person} 在 {joins} 才入职，却在 {day} 就被排进了 {item}",
            "{person} 在 {leaves} 离职，{day} 却还排在 {item} 里",
        ),
        help=(
            "把 {item} 交给 {stand_in}（那一周还空 {free} 小时），或推到 {joins} 或之后",
            "把 {item} 交给 {stand_in}（那一周还空 {free} 小时），或在 {leaves} 前结束",
            "把 {item} 交给 {stand_in}，或推到 {joins} 或之后",
            "把 {item} 交给 {stand_in}，或在 {leaves} 前结束",
            "把 {item} 交给别人，或推到 {joins} 或之后",
            "把 {item} 交给别人，或在 {leaves} 前结束",
        ),
        notes={
            "joins": "{person} 从这天入职",
            "leaves": "{person} 到这天离职",
            "backup": "替补 {backup} 这时也来不了",
            "replace": "改由 {stand_in} 负责",
        },
        summary="有人在入职前或离职后被安排了工作。",
        why="工作派给了还没到岗或已经离开的人。",
        do="提前招人、移动活动，或换人负责。",
    ),
    "CAP012": FaultText(
        message=("{person} 的班次是 {shift}，却在 {hours} 被排进了 {item}",),
        help=(
            "把 {item} 改到 {slot}，或交给 {stand_in}（那一周还空 {free} 小时）",
            "把 {item} 改到 {slot}，或交给 {stand_in}",
            "这场比班次还长，交给 {stand_in}（那一周还空 {free} 小时）",
            "这场比班次还长，交给 {stand_in}",
            "把 {item} 改到 {slot}，或交给别的班次的同事",
            "这场比班次还长，请两个人分着做",
        ),
        notes={
            "shift": "{person} 的班次",
            "move": "改到 {slot}",
            "backup": "替补 {backup} 这时也来不了",
            "replace": "改由 {stand_in} 负责",
        },
        summary="有人在班次之外被安排了工作。",
        why="晚场直播排给了六点下班的人。",
        do="调整活动时间、班次或人选。",
    ),
    "CAP020": FaultText(
        message=(
            (
                "{person} 有 {count} 周排得太满，最满的是 {week} 开始的一周："
                "要干 {hours} 小时（其中 {estimated} 小时按发布频率估算），可用的只有 {room} 小时"
            ),
            (
                "{person} 有 {count} 周排得太满，最满的是 {week} 开始的一周："
                "要干 {hours} 小时，可用的只有 {room} 小时"
            ),
            (
                "{person} 在 {week} 开始的一周要干 {hours} 小时"
                "（其中 {estimated} 小时按发布频率估算），可用的只有 {room} 小时"
            ),
            "{person} 在 {week} 开始的一周要干 {hours} 小时，可用的只有 {room} 小时",
        ),
        help=(
            (
                "把 {item} 的 {moved} 小时挪到 {to} 开始的一周（那周还空 {left} 小时），"
                "另外 {rest} 小时分给别人或减掉"
            ),
            (
                "把 {item} 的 {moved} 小时挪到 {to} 开始的一周（那周还空 {left} 小时），"
                "或者分 {over} 小时给 {helper}（本周还空 {free} 小时）"
            ),
            "把 {item} 的 {moved} 小时挪到 {to} 开始的一周（那周还空 {left} 小时）",
            "分 {over} 小时给 {helper}，本周还空 {free} 小时",
            "这一周没有人能分担：减掉 {over} 小时的活，或换一周办",
        ),
        notes={
            "part": "{part}：这一周 {part_hours} 小时",
            "standing": "固定工作：这一周 {part_hours} 小时",
        },
        summary="有人一周的工作超过了可用的工时。",
        why=(
            "一开始就靠加班撑着，最忙的几周质量一定往下掉。"
            "固定工作和工作量按在岗的工作日折算，有节假日、调休或休假的周按比例算。"
        ),
        do="把工作挪到有空的一周，分给还有工时的同事，或少排一些。",
    ),
    "CAP030": FaultText(
        message=(
            "{person} 一个人负责 {total} 项活动里的 {count} 项，占 {percent}%，超过了 {limit}%",
        ),
        help=(
            "分出 {surplus} 项给别人；{helper} 平均每周还空 {free} 小时",
            "分出 {surplus} 项给别人；手上最少的是 {helpers}",
            "分出 {surplus} 项给别人",
        ),
        summary="一个人负责的活动太多。",
        why=(
            "整个方案都压在一个人身上，一场感冒就全停下来。"
            "上限按全部活动的比例算；小团队按人均份额的一倍半算。"
        ),
        do="把一部分活动分给还有工时的同事。",
    ),
    "CAP031": FaultText(
        message=("{day} 这天，{person} 同时负责 {count} 项活动：{items}",),
        help=(
            "把 {item} 交给 {helper}（平均每周还空 {free} 小时），或晚一点开始",
            "把 {item} 交给手上活动少的同事：{helpers}；或晚一点开始",
            "让 {item} 晚一点开始",
        ),
        notes={"another": "{another} 也在这时进行"},
        summary="一个人同时负责的活动太多。",
        why=(
            "最忙的那天，所有人都在找同一个人。上限是固定的项数；小团队按当天人均份额的一倍半算。"
        ),
        do="把其中一项交给同事，或晚一点开始。",
    ),
    "CAP040": FaultText(
        message=("{role} 还没招到人，{item} 从 {day} 起就要用人",),
        help=("最晚 {by} 前招到人，或先写一个替补（`backup`）",),
        notes={"item": "{item} 在这里要用人"},
        summary="工作派给了还没有招到人的岗位。",
        why="人没及时招到，活就落在碰巧在场的人头上。",
        do="在提示的日期前招到人，或先写好替补 `backup`。",
    ),
    "CAP041": FaultText(
        message=("{person} 在 {leaves} 离职，之后没有人接手：{items}",),
        help=("最晚 {leaves} 交接完：把接手的人写进 `backup`，或把这些改由别人负责",),
        notes={"item": "{item} 由 {person} 负责"},
        summary="有人离职，手上的事没有人接。",
        why=("没人管的渠道会冷下来，没人管的指标没人统计。离职后还要办的活动另外报错（CAP011）。"),
        do="把接手的人写进 `backup`，或把这些条目改由留下的人负责。",
    ),
    "CAP042": FaultText(
        message=("{item} 要会{ability}的人，团队里却没有人有这项技能",),
        help=("最晚 {by} 前培训或招到人；有人会的话，写进 `skills`",),
        notes={"also": "{also} 也要用到"},
        summary="团队里没有人会做这类活动。",
        why=(
            "直播排好了，却没有一个人播过。技能、岗位和职责里都会找；"
            "全团队都没写技能时不报，有合作方或外请主播的活动也不报。"
        ),
        do="在提示的日期前培训或招人；已经有人会的，写进 `skills`。",
    ),
    "CAP043": FaultText(
        message=(
            "{count} 项大型活动都只靠 {person} 一个人，没有替补：{items}",
            "大型活动 {item} 只靠 {person} 一个人，没有替补",
        ),
        help=(
            "给 {person} 写上 `backup: {stand_in}`：那几天在岗，当周还空 {free} 小时",
            "给 {person} 写上 `backup: {stand_in}`：那几天在岗，也会做",
            "最晚 {by} 前给 {person} 写上替补 `backup`，或在 `with` 里加一个熟手",
        ),
        notes={"also": "{also} 也一样", "person": "{person} 没有写 `backup`"},
        summary="大型活动全靠一个人。",
        why="负责人要是前一周病倒，活动只能取消，花掉的钱也回不来。",
        do="给负责人写上替补 `backup`，或在 `with` 里写一个同样熟悉的人。",
    ),
    "CAP050": FaultText(
        message=(
            "{person} 要照看 {count} 个群，超过了方案定的每人 {limit} 个",
            "{person} 要照看 {count} 个群；一个人大约能顾 {usual} 个（经验值，没有行业标准）",
        ),
        help=("至少要 {needed} 个人：培养团长，增加管理员，或并掉 {over} 个群",),
        notes={"group": "{group}：{part} 个群"},
        summary="一名运营照看的群太多。",
        why=(
            "没人答话的群，很快就冷了。群算在管理员名下，几个人管的平分；没写管理员的算渠道负责人，"
            "有团长带的不算。上限先看团队的 `ratio_limits`，没有就用经验值。"
        ),
        do="培养团长，合并冷群，分给同事，或换更好的工具。",
    ),
    "CAP051": FaultText(
        message=(
            "{person} {time}要照看 {count} 名成员，超过了方案定的每人 {limit} 名",
            (
                "{person} {time}要照看 {count} 名成员；用上工具，一个人大约能顾 {usual} 名"
                "（经验值，没有行业标准）"
            ),
        ),
        help=("人最多的时候要 {needed} 个人：为多出的 {over} 名成员培养团长或增加管理员",),
        notes={"group": "{group}：{part} 名成员"},
        summary="一名运营照看的成员太多。",
        why=(
            "问题要等几个小时才有人答，问的人就不会再问了。目前和每个季度的人数都会比，几个人管的群平分。"
            "上限先看团队的 `ratio_limits`，没有就用经验值。"
        ),
        do="培养团长，把群分给同事，或放慢增长。",
    ),
}
