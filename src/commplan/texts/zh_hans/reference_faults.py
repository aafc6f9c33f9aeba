"""The words of the rules about references in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "REF010": FaultText(
        message=(
            "方案里写到了 {names}，却没有列出任何{kind}",
            "方案里没有叫 `{text}` 的{kind}",
        ),
        help=(
            "请在 `{section}` 里把这 {count} 个名字逐一列出来",
            "几个名字要写成列表，用英文逗号隔开：[{parts}]",
            "这里只能写一个名字，{either} 选一个；其余的写在 `with` 里",
            "这里只能写一个名字：{alone} 选一个",
            "这是岗位，这里要写人：{holders}",
            "是不是想写 `{suggestion}`？现有：{known}",
            "如果改了名，这里也要改成 `{renamed}`；现有：{known}",
            "现有：{known}",
            "请先在 `{section}` 里加上这个{kind}",
            "请先在方案里加上这个{kind}",
        ),
        notes={"replace": "改成 `{suggestion}`", "again": "这里也是"},
        summary="引用了方案里没有的条目。",
        why="工作派给了不存在的人，例如已经离职的同事。",
        do="改正名字，或在对应的部分补上这个条目。",
    ),
    "REF011": FaultText(
        message=("有 {count} 个条目都叫 `{text}`（{kinds}），分不清指的是哪一个",),
        help=("给每一个都加上自己的 `id`，引用时写编号",),
        notes={"candidate": "{candidate} 叫这个名字", "again": "这里也是"},
        summary="一个引用可能指好几个条目。",
        why="两个条目同名，谁也不知道指的是哪一个。",
        do="给条目加编号，引用时写编号。",
    ),
    "REF012": FaultText(
        message=("`{text}` 是{found}，这里要写{kind}",),
        help=("这里可以写：{known}", "请先在方案里加上要引用的{kind}"),
        notes={"found": "`{text}` 在这里", "again": "这里也是"},
        summary="引用的条目类型不对。",
        why="渠道不能当活动的负责人，里程碑也付不了钱。",
        do="改写成合适类型的编号或名称。",
    ),
    "REF020": FaultText(
        message=("{alone} 在等它自己", "这几项互相等待，成了死循环：{path}"),
        help=(
            "从它自己的 `after` 里去掉 `{alone}`",
            "从 {waiting} 的 `after` 里去掉 `{weakest}`：按日期看，这一条最说不通",
            "去掉其中一个 `after`；按日期看每一条都说得通",
        ),
        notes={"next": "{waiting} 在这里等 {awaited}"},
        summary="几个条目互相等待，绕成一圈。",
        why="圈里的每一项都永远无法开始。",
        do="去掉最不要紧的那个 `after`；提示里给了建议。",
    ),
    "REF030": FaultText(
        message=(
            "{item} 定于 {starts}，但要等 {awaited} 在 {due} 结束，再过 {lag} 天",
            "{item} 定于 {starts}，但它等待的 {awaited} 要到 {due} 才结束",
        ),
        help=(
            (
                "最早 {earliest} 开始（后面的 {moved} 也要顺延，共 {count} 项），"
                "或让 {awaited} 在 {latest} 当天或之前完成"
            ),
            "最早 {earliest} 开始，或让 {awaited} 在 {latest} 当天或之前完成",
        ),
        notes={
            "awaited": "{awaited} 到这里结束",
            "other": "它还在等 {awaited}，{due} 才结束",
            "follower": "{item} 最早只能顺延到 {day}",
            "begin": "改成 {earliest}",
        },
        summary="前置工作还没完成就要开始。",
        why="系统没验收商城先开业，规则没定群先建好。",
        do="推后开始，或让前置工作提前完成；提示里写明了两个日期。",
    ),
    "REF031": FaultText(
        message=(
            "{item} 从 {start} 起就卖 {product}，而它到 {in_stock} 才有货",
            "{item} 从 {start} 起就卖 {product}，而它到 {launched} 才上市",
        ),
        help=("推到 {ready} 或之后开始，或让 {product} 在 {start} 前备好",),
        notes={"ready": "{product} 这天才准备好", "replace": "改到 {ready} 开始"},
        summary="产品还没上市或没到货，就已经开卖。",
        why="订单来了发不出货，每一单迟发都要赔。",
        do="等到货再开卖，或提前备好货。",
    ),
    "REF040": FaultText(
        message=(
            "{item} 定于 {day}，不在所属战役 {parent} 的 {from_day} 到 {to_day} 之内",
            "{item} 从 {start} 到 {end}，超出了所属战役 {parent} 的 {from_day} 到 {to_day}",
        ),
        help=(
            "改到 {nearest} 开始，或让 {parent} 提前到 {begin}，或换一个战役",
            "改到 {nearest} 开始，或让 {parent} 延到 {finish}，或换一个战役",
            "缩短它，放宽 {parent} 的时间，或换一个战役",
        ),
        notes={"parent": "{parent} 的时间在这里"},
        summary="活动超出了所属战役的时间。",
        why="它的费用和结果会算错地方。",
        do="移动活动、放宽战役，或换一个战役。",
    ),
    "REF041": FaultText(
        message=(
            "{item} 定于 {day}，不在所属阶段 {parent} 的 {from_day} 到 {to_day} 之内",
            "{item} 从 {start} 到 {end}，超出了所属阶段 {parent} 的 {from_day} 到 {to_day}",
        ),
        help=(
            "改到 {nearest} 开始，或让 {parent} 提前到 {begin}，或换一个阶段",
            "改到 {nearest} 开始，或让 {parent} 延到 {finish}，或换一个阶段",
            "缩短它，放宽 {parent} 的时间，或换一个阶段",
        ),
        notes={"parent": "{parent} 的时间在这里"},
        summary="活动超出了所属阶段的时间。",
        why="它的费用和结果会算错地方。",
        do="移动活动、放宽阶段，或换一个阶段。",
    ),
    "REF042": FaultText(
        message=(
            "{touch} 在 {day} 就发出去，而 {activity} 的推广 {first} 才开始",
            "{touch} 在 {day} 才发出去，而 {activity} 在 {end} 就结束了",
        ),
        help=(
            "改到 {first} 到 {last} 之间发，或把推广提前到 {day} 开始",
            "改到 {last} 或之前发，或换一个活动",
        ),
        notes={"activity": "{activity} 从这里开始"},
        summary="触达落在所属活动的日子之外。",
        why="会员看到的是已经结束、或者还没定下来的事。",
        do="把触达移到推广期和活动期之内，或改正它所属的活动。",
    ),
    "REF043": FaultText(
        message=(
            "{item} 定在 {day}，可它说的那个季度 {end} 才结束",
            "{item} 定在 {day}，那个季度早在 {closed} 结束，已经过了 {late} 天",
        ),
        help=("改到 {first} 到 {last} 之间，例如 {meant}",),
        notes={"move": "改成 {meant}"},
        summary="季度复盘排得太早或太晚。",
        why="季度没过完，还没有结果可看；过去太久，想改也来不及了。",
        do="排在季度结束前后，或改正名字里的季度。",
    ),
    "REF050": FaultText(
        message=(
            "有 {count} 个目标没有指标：{items}",
            "目标 {item} 没有指标",
        ),
        help=(
            "指标 {kpi} 如果就是衡量它的，在那里写上 `objective: {key}`",
            "{item} 可以看“{idea}”，并在这个指标里写上 `objective: {key}`",
            "给 {item} 定一个指标，写上 `objective: {key}`",
        ),
        notes={"again": "{item} 也没有"},
        summary="目标没有指标。",
        why="到了年底，谁也说不清这个目标达成没有。",
        do="给它定一个指标，或在已有的指标里写明对应的目标。",
    ),
    "REF051": FaultText(
        message=(
            "有 {count} 个指标不对应任何目标：{items}",
            "指标 {item} 不对应任何目标",
        ),
        help=(
            "合适的话，在 {item} 里写上 `objective: {objective}`；现有目标：{objectives}",
            "在 {item} 里写上它衡量的 `objective`；现有目标：{objectives}",
        ),
        notes={"again": "{item} 也不对应任何目标"},
        summary="指标不对应任何目标。",
        why="月月都在统计，却没人知道为了什么。",
        do="写上它衡量的目标，或不再统计它。",
    ),
    "REF052": FaultText(
        message=(
            "有 {count} 个目标没有活动去做：{items}",
            "目标 {item} 没有任何活动去做",
        ),
        help=(
            "为 {item} 安排一项，例如{idea}；或让已有的活动带上 {kpis} 的目标值",
            "为 {item} 安排一项，例如{idea}，并写上这个目标的指标",
            "让已有的活动带上 {kpis} 的目标值，或为 {item} 安排一项活动",
            "为 {item} 安排一项活动",
        ),
        notes={"again": "{item} 也没有活动"},
        summary="目标没有活动支撑。",
        why="没人去做的目标，只是愿望。",
        do="为它安排活动，或给已经在帮忙的活动写上指标目标值。",
    ),
    "REF053": FaultText(
        message=(
            "有 {count} 项活动不为任何指标、目的或其他事项服务：{items}",
            "{item} 不为任何指标、目的或其他事项服务",
        ),
        help=(
            "合适的话，在 {item} 里写上 `targets: {{{kpi}: …}}` 或 `goal`；用不着就不办",
            "在 {item} 里写上 `targets` 或 `goal`，用不着就不办；现有指标：{kpis}",
        ),
        notes={"again": "{item} 也是"},
        summary="活动不为任何目标服务。",
        why="白忙的活动，占掉了真正该做的事的时间。",
        do="写上指标目标值或活动目的，否则就不办。",
    ),
    "REF054": FaultText(
        message=(
            "有 {count} 条好处没有对应的目标：{texts}",
            "好处“{text}”没有对应的目标",
        ),
        help=(
            "合适的话，写上 `objective: {objective}`；现有目标：{objectives}",
            "写上能让它成真的 `objective`；现有目标：{objectives}",
        ),
        notes={"again": "“{text}”也没有"},
        summary="承诺的好处没有目标承接。",
        why="预算是冲着这些好处批的，方案里却没有一处让它成真。",
        do="写上承接它的目标，或删掉这条好处。",
    ),
    "REF055": FaultText(
        message=(
            "有 {count} 个难题没有落到方案里：{texts}",
            "难题“{text}”的对策没有落到方案里",
        ),
        help=(
            "如果由 {item} 来承接，写上 `points_to: {key}`；不是的话，写上承接它的那一项",
            "在 `points_to` 里写上承接它的活动、里程碑或预算行",
        ),
        notes={"again": "“{text}”也没有落到方案里"},
        summary="难题的对策没有落到方案里。",
        why="没有活动、里程碑或预算承接的对策，只是说说而已。",
        do="在 `points_to` 里写明由哪一项来承接。",
    ),
    "REF060": FaultText(
        message=(
            "这些{kind}写了，却没有任何地方用到：{items}",
            "{kind} {item} 写了，却没有任何地方用到",
        ),
        help=("在该用的地方用上，或删掉",),
        notes={"again": "{item} 也没有用到"},
        summary="写了却没有用到的条目。",
        why="花钱开通却从来不发的渠道，谈好却被忘掉的合作方。",
        do="在该用的地方用上，或删掉。",
    ),
    "REF061": FaultText(
        message=("{segment} 平时在 {reachable}，给他们的内容却只发在 {used}",),
        help=("给 {segment} 的内容也发到 {reachable}，或改正它的 `reachable_on`",),
        summary="人群不在为它安排的任何渠道上。",
        why="内容发出去了，该看到的人却一个也没看到。",
        do="换到他们在的渠道，或改正这个人群的触达渠道。",
    ),
    "REF062": FaultText(
        message=(
            "{item} 从 {start} 到 {end} 有 {days} 天什么都没安排，这样的空档共 {count} 段",
            "{item} 从 {start} 到 {end} 有 {days} 天什么都没安排",
        ),
        help=("最晚 {by} 前在 {item} 上安排一项，或写上 `cadence`，或停用它",),
        summary="渠道长时间没有内容。",
        why="不说话的群会死掉，不更新的账号会被忘掉。",
        do="在空档里安排内容，写明更新频率，或停用这个渠道。",
    ),
    "REF063": FaultText(
        message=(
            "{item} 从 {start} 到 {end} 有 {days} 天什么都没有，这样的空档共 {count} 段",
            "{item} 从 {start} 到 {end} 有 {days} 天什么都没有",
        ),
        help=("最晚 {by} 前为 {item} 安排一项，或把它加进已有活动的 `audience`",),
        summary="某个等级或人群长时间没有任何安排。",
        why="整个夏天都没收到消息的会员，到秋天就走了。",
        do="在空档里为他们安排一项，或把他们加进已有的活动。",
    ),
    "REF064": FaultText(
        message=(
            "{item} 的群从 {start} 到 {end} 有 {days} 天什么都没安排，这样的空档共 {count} 段",
            "{item} 的群从 {start} 到 {end} 有 {days} 天什么都没安排",
        ),
        help=("最晚 {by} 前给 {item} 的群安排一项",),
        summary="团长的群长时间没有任何安排。",
        why="团长没有东西可讲，群会散，人也会走。",
        do="在空档里给他的群安排一项。",
    ),
}
