"""The words of the rules about the calendar in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "CAL010": FaultText(
        message=(
            "会议 {item} 定在 {day}，这天依法放假（{holiday}）；{year} 年的放假安排还没有公布",
            "会议 {item} 有 {count} 次赶上法定节假日：{day} 等",
            "会议 {item} 定在 {day}，这天是法定节假日（{holiday}）",
            "会议 {item} 定在 {own_day}，这天方案自己放假（`calendar.holidays`）",
            "会议 {item} 定在 {day}，这天是公众假期",
        ),
        help=(
            "在 `repeats` 里写 `skip: holidays`，或改期：`changes: {{{written}: {{to: {moved}}}}}`",
            "改到调休上班的 {make_up}，或节后的 {following}",
            "改到节前最后一个工作日 {before}，或节后的 {following}",
            "改到节前最后一个工作日 {before}",
            "改到工作日",
        ),
        notes={"before": "改到 {before}"},
        summary="会议定在了法定节假日。",
        why="该到场的人都在放假，会期会不声不响地拖到节后。",
        do="改到节前最后一个工作日，或节后第一个工作日。",
    ),
    "CAL011": FaultText(
        message=(
            "{item} 的期限是 {day}，这天依法放假（{holiday}）；{year} 年的放假安排还没有公布",
            "{item} 的期限是 {day}，这天是法定节假日（{holiday}）",
            "{item} 的期限是 {own_day}，这天方案自己放假（`calendar.holidays`）",
            "{item} 的期限是 {day}，这天是公众假期",
        ),
        help=(
            "改到调休上班的 {make_up}，或节后的 {following}",
            "改到节前最后一个工作日 {before}，或节后的 {following}",
            "改到节前最后一个工作日 {before}",
            "改到工作日",
        ),
        notes={"before": "改到 {before}"},
        summary="期限、关卡或复盘定在了法定节假日。",
        why="审批人在放假，期限会拖过整个长假。",
        do="改到节前最后一个工作日。",
    ),
    "CAL012": FaultText(
        message=(
            "{item} 有 {count} 次落在周末休息日：{day} 等",
            "{item} 的期限是 {day}，是周末休息日",
        ),
        help=(
            "如果这天没人上班，在 `repeats` 里给它改期：`changes: {{{written}: {{to: {moved}}}}}`",
            "如果这天没人上班，改到调休上班的 {make_up}，或 {following}",
            "如果这天没人上班，改到 {before} 或 {following}",
            "如果这天没人上班，改到工作日",
        ),
        notes={"before": "改到 {before}"},
        summary="期限或会议定在了没人上班的周末。",
        why="办公室没有人，真正的期限其实是前一个周五。",
        do="改到前一个工作日；调休上班日算工作日。",
    ),
    "CAL013": FaultText(
        message=(
            "不知道 {region} 的公众假期，目前只按周末检查",
            "{year} 年的放假安排还没有公布，目前只按周末和法定假日检查",
        ),
        help=(
            "把 {region} 的假期写进 `calendar.holidays`",
            (
                "安排公布后请再检查一次日期；"
                "已经知道的，可以先写进 `calendar.holidays` 和 `calendar.working_days`"
            ),
        ),
        summary="这个周期的放假安排还没有正式公布。",
        why="每年的放假通知在前一年 11 月前后公布；"
        "在那之前，只有周末和法定假日当天是确定的，连休和调休都不知道。",
        do="等通知公布后再看一遍。",
    ),
    "CAL014": FaultText(
        message=(
            "{item} 的许可最晚 {day} 申请，这天依法放假（{holiday}）；{year} 年的安排还没公布",
            "{item} 的许可最晚要在 {day} 申请，这天是法定节假日（{holiday}），窗口不办公",
            "{item} 的许可最晚要在 {day} 申请，这天窗口不办公",
        ),
        help=(
            "最晚在节前的 {before} 递交，节后再交可能来不及",
            "改到之前的工作日递交",
        ),
        notes={"before": "最晚在 {before} 递交"},
        summary="办许可的最后期限是法定节假日。",
        why="窗口不办公，材料交晚了，活动就没有许可。",
        do="在节前最后一个工作日或更早递交。",
    ),
    "CAL020": FaultText(
        message=("{item} 定在 {day}，看着是周末，其实要调休上班，客人都在上班、上学",),
        help=(
            "给这一天改期：在 `repeats` 里写 `changes: {{{written}: {{to: {moved}}}}}`",
            "改到真正休息的 {off}，或改到晚上 {evening} 以后开始",
            "改到真正休息的日子，或改到晚上 {evening} 以后开始",
        ),
        summary="线下活动定在了调休上班的周末。",
        why="日历上看是周末，其实客人都在上班、上学，来不了。",
        do="改到真正休息的日子，或者下班以后再开始。",
    ),
    "CAL030": FaultText(
        message=(
            "{holiday}（{from_day} 到 {to_day}）有 {count} 项活动要人手，却没有写谁值班：{items}",
            "{item} 赶上{holiday}（{from_day} 到 {to_day}），却没有写谁值班",
        ),
        help=(
            (
                "写上值班的人：`roster: [{owner}]`；能自动运行的写 `automatic: true`；"
                "或者推到 {following} 或之后"
            ),
            (
                "写上值班的人（`roster`）；能自动运行的写 `automatic: true`；"
                "或者推到 {following} 或之后"
            ),
        ),
        notes={"item": "{item}：{day}"},
        summary="活动赶上长假，没有安排值班。",
        why="春节没有快递，没有设计，也没有人回消息。",
        do="写明谁值班（`roster`），写明自动运行（`automatic`），或者改期。",
    ),
    "CAL031": FaultText(
        message=(
            "{item} 从 {start} 开始，这是{holiday}（{from_day} 到 {to_day}）前的最后一个工作日",
        ),
        help=("提前到 {before} 或更早，或等大家都回来，从 {following} 开始",),
        summary="长假前最后一个工作日才开始。",
        why="头几天最容易出问题，偏偏办公室没有人。",
        do="提前几天开始，或者等节后再开始。",
    ),
    "CAL040": FaultText(
        message=("方案里有促销，却没有哪一项对应{nodes}（高峰：{peaks}）",),
        help=(
            (
                "要参加{first}，就写 `nodes: [{written}]`，最晚从 {begin} 开始筹备；"
                "不参加，高峰前后 {distance} 天内也别办促销"
            ),
        ),
        summary="做销售的方案没有回应行业大促。",
        why="不管参不参加，大促都会抢走注意力、库存和快递。",
        do="让某个战役或活动参加（`nodes`）；决定不参加的，写一条特批说明。",
    ),
    "CAL041": FaultText(
        message=("{item}（{start} 到 {end}）撞上了{node}的高峰（{from_day} 到 {to_day}）",),
        help=(
            "要参加就写 `nodes: [{written}]`；不参加就在 {before} 前结束，或从 {following} 开始",
        ),
        summary="自办促销撞上了平台大促的高峰。",
        why="注意力、库存和快递都被占了，没人注意到你的周年庆。",
        do="参加大促（`nodes`），或者错开一周。",
    ),
    "CAL050": FaultText(
        message=(
            "{item} 定在 {only_day}，正赶上封版期“{closed}”",
            "{item} 定在 {day}，正在封版期“{closed}”（{from_day} 到 {to_day}）里：{reason}",
            "{item} 定在 {day}，正在封版期“{closed}”（{from_day} 到 {to_day}）里",
            "{item} 定在 {day}，正在封版期（{from_day} 到 {to_day}）里",
        ),
        help=("最晚在 {before} 做完，或从 {following} 开始",),
        notes={"closed": "封版期写在这里"},
        summary="封版期间要改系统。",
        why="双11 高峰上新版本，最赚钱的时候店铺打不开。",
        do="封版前上线，或等封版结束。",
    ),
    "CAL051": FaultText(
        message=(
            "{item} 排在 {only_day}，正赶上“{closed}”：{reason}",
            "{item} 排在 {only_day}，正赶上“{closed}”",
            "{item} 排在 {day}，正在“{closed}”（{from_day} 到 {to_day}）里：{reason}",
            "{item} 排在 {day}，正在“{closed}”（{from_day} 到 {to_day}）里",
            "{item} 排在 {day}，正在不安排活动的日子（{from_day} 到 {to_day}）里",
        ),
        help=(
            "这次跳过：`repeats` 里写 `except: [{written}]`；或改到 {following} 或之后",
            "最晚 {before} 结束，或从 {following} 开始",
        ),
        notes={"closed": "这段日子写在这里"},
        summary="活动排进了方案自己留空的日子。",
        why="正在盘点不发货，订单却一直进来。",
        do="提前结束，或者推后开始。",
    ),
    "CAL052": FaultText(
        message=(
            "{item} 排在 {only_day}，这天要静默（{closed}）：{reason}",
            "{item} 排在 {only_day}，这天要静默（{closed}）",
            "{item} 排在 {day}，正在静默期“{closed}”（{from_day} 到 {to_day}）里：{reason}",
            "{item} 排在 {day}，正在静默期“{closed}”（{from_day} 到 {to_day}）里",
            "{item} 排在 {day}，正在静默期（{from_day} 到 {to_day}）里",
        ),
        help=(
            "这次跳过：`repeats` 里写 `except: [{written}]`；或改到 {following} 或之后",
            "最晚 {before} 结束，或从 {following} 开始",
        ),
        notes={"closed": "静默期写在这里"},
        summary="静默期里还在促销或办热闹活动。",
        why="公祭日、高考那几天热热闹闹做促销，成员会反感。",
        do="提前结束，或者推后开始。",
    ),
    "CAL053": FaultText(
        message=(
            "{item} 要在 {only_day} 往 {channel} 发消息，正赶上“{closed}”",
            "{item} 要在 {day} 往 {channel} 发消息，正在“{closed}”（{from_day} 到 {to_day}）里",
            "{item} 要在 {day} 往 {channel} 发消息，正在留空的日子（{from_day} 到 {to_day}）里",
        ),
        help=("最晚 {before} 发，或从 {following} 起再发",),
        notes={"closed": "这段日子写在这里"},
        summary="消息排进了留空或静默的日子。",
        why="公祭日推优惠，或者盘点不发货时还在催单，都会伤感情。",
        do="提前发，或者推后发。",
    ),
    "CAL060": FaultText(
        message=(
            (
                "{item} 定在 {start}，从 {begins} 开始准备只有 {has_workdays} 个工作日；"
                "{what}至少要 {workdays} 个"
            ),
            "{item} 定在 {start}，从 {begins} 开始准备只有 {has_days} 天；{what}至少要 {days} 天",
        ),
        help=(
            "最早 {earliest} 开始，或最晚 {latest} 就动手准备；不做{what}，准备{rest}来得及",
            "最早 {earliest} 开始，或最晚 {latest} 就动手准备",
            "最早 {earliest} 开始",
        ),
        notes={"begins": "从这里开始准备"},
        summary="准备的时间不够。",
        why="设计赶不出来、货没备好、许可没下来，活动办砸多半是因为这个。",
        do="早点动手，晚点开始，或者去掉最费时间的那部分。",
    ),
    "CAL070": FaultText(
        message=(
            "{item} 到 {approved} 才审批，而{node}的报名 {closes} 就截止了",
            "{item} 到 {approved} 才审批，而{node}从 {locks} 起就锁定价格",
        ),
        help=("最晚 {latest} 批下来",),
        notes={"latest": "最晚 {latest} 批下来", "node": "{node}的日期在这里"},
        summary="平台报名截止了，活动还没有审批。",
        why="没批的不能报名，错过报名就错过整个大促。",
        do="把审批提前。",
    ),
    "CAL071": FaultText(
        message=(
            (
                "{item} 在 {day} 把 {product} 卖到 {price}，"
                "正在{node}的查价期（{from_day} 到 {to_day}）里；大促价是 {node_price}"
            ),
        ),
        help=("卖价不低于 {node_price}，或推到 {following} 或之后（或 {from_day} 之前）",),
        notes={"node": "大促的价格在这里", "raise": "改成 {node_price}"},
        summary="平台查价期间，同一产品卖得更便宜。",
        why="9 月随手给出的低价，可能让这个产品上不了双11。",
        do="提高价格，或把优惠移出查价期。",
    ),
    "CAL080": FaultText(
        message=(
            "{item} 定在 {start}，那是 {copied} 年的{festival}；{year} 年是 {true}",
            "{item} 从 {start} 开始，而{festival}是 {true}",
        ),
        help=(
            "改到 {true} 或之前几天；不是为这个节办的，就改 `festival: {written}`",
            "改到 {true} 或之前几天；不是为这个节办的，就换个名字",
        ),
        summary="节日活动的日期不对。",
        why="照抄了去年的中秋，而农历每年都在变。",
        do="改到提示里写的正确日期。",
    ),
    "CAL090": FaultText(
        message=(
            (
                "{second} 从 {start} 开始，而 {first} 到 {end} 才结束，两者重叠 {overlap} 天；"
                "面向同一批人的大型活动，中间一般要歇 {needed} 天"
            ),
            (
                "{second} 从 {start} 开始，离 {first} 结束（{end}）只隔 {rest} 天；"
                "面向同一批人的大型活动，中间一般要歇 {needed} 天"
            ),
        ),
        help=("推到 {earliest} 或之后，或把它做小一点（`size: medium`，少发消息、少让利）",),
        notes={"first": "{first} 到这里结束"},
        summary="两次大型活动之间歇得太短。",
        why="成员学会了等下一次打折，团队疲惫，价格也乱了。",
        do="中间留一周，或者把后一次做小。",
    ),
    "CAL091": FaultText(
        message=(
            (
                "{start} 到 {end} 有 {count} 次大型活动陆续开始：{items}；"
                "{window} 天里一般不超过 {most} 次"
            ),
        ),
        help=("把 {last} 推到 {earliest} 或之后，或把其中一次做小",),
        notes={"item": "{one} 从这里开始"},
        summary="30 天里大型活动太多。",
        why="成员分不清哪个是哪个，团队也没有时间回头看。",
        do="推后一次，或者把一次做小；上限是 `large_in_30_days`。",
    ),
    "CAL100": FaultText(
        message=(
            "{second} 有 {count} 次要用 {resource}，都被 {first} 占着：{day} 等",
            "{second} 在 {day} 要用 {resource}，同一时间已被 {first} 占用",
        ),
        help=(
            "当天 {resource} 空着的时段：{slots}；或把 {second} 改到 {free_day}",
            "当天 {resource} 空着的时段：{slots}",
            "把 {second} 改期：{resource} 到 {free_day} 才又空出来",
            "把 {second} 改到别的日子：{first} 占着 {resource}",
        ),
        notes={"first": "{first} 在这里占用", "hours": "改到 {hours}"},
        summary="两项活动同时占用一个不能共用的资源。",
        why="后到的一拨人会被拒之门外，或者一个主播要同时出现在两地。",
        do="把其中一项改到空闲的时段或日子；能容下两项的，写上 `exclusive: false`。",
    ),
    "CAL101": FaultText(
        message=(
            "{second} 有 {count} 次要 {resource} 到场，{first} 同一时间也要：{day} 等",
            "{second} 在 {day} 要 {resource} 到场，同一时间 {first} 也要",
        ),
        help=(
            "当天 {resource} 空着的时段：{slots}；或把 {second} 改到 {free_day}",
            "当天 {resource} 空着的时段：{slots}",
            "把 {second} 改期：{resource} 到 {free_day} 才又有空",
            "把 {second} 改到别的日子，或换一位",
        ),
        notes={"first": "{first} 在这里也要同一个人", "hours": "改到 {hours}"},
        summary="同一位达人或专家，同一时间被排进两项活动。",
        why="一个人不能同时出现在两座城市。",
        do="把其中一项改到空闲的时段或日子，或者换一位。",
    ),
    "CAL102": FaultText(
        message=(
            "{item} 有 {count} 次要用 {resource}，那时都不能用：{day} 等",
            "{item} 在 {day} 要用 {resource}，那时不能用",
        ),
        help=(
            "推到 {following} 或之后，或提前到 {before} 或更早",
            "推到 {following} 或之后，那时 {resource} 才能用",
            "提前到 {before} 或更早，那时 {resource} 还能用",
            "换一个能用的",
        ),
        notes={"available": "{resource} 能用的日子在这里"},
        summary="要用资源的日子，它不能用。",
        why="场地租给了别人，车在修。",
        do="把活动移到能用的日子，或换一个资源。",
    ),
    "CAL110": FaultText(
        message=("{item}：{later} 是 {later_day}，却早于 {earlier} 的 {earlier_day}",),
        help=(
            (
                "顺序是筹备、预热、举办、复盘：把 `{field}` 改到 {earlier_day} 或之后，"
                "或把 {earlier} 提前"
            ),
        ),
        notes={"earlier": "{earlier} 在这里"},
        summary="活动的各个环节顺序颠倒。",
        why="还没准备好就开始预热，或者没办完就复盘。",
        do="按筹备、预热、举办、复盘排好日期。",
    ),
    "CAL111": FaultText(
        message=(
            "{count} 项招募早于就绪日：{lacking}到 {ready} 才就绪，最早的 {item} 从 {start} 就开始",
            "{item} 从 {start} 就开始招募，而{lacking}到 {ready} 才就绪",
        ),
        help=("从 {earliest} 起再招募，或让{lacking}在 {latest} 前就绪",),
        notes={"ready": "就绪日：{day}", "item": "{one} 从这里开始"},
        summary="群规、平台或管理员还没就绪就开始招募。",
        why="人进来看到的是没有规矩的空群，走了就不再回来。",
        do="等三样都就绪再招募。",
    ),
    "CAL112": FaultText(
        message=(
            "{count} 项活动结束后 {days} 天内没有复盘：{items}",
            "{item} 在 {end} 结束，之后 {days} 天内没有复盘",
        ),
        help=(
            "在这 {count} 项活动或所属战役上写 `review_by`，例如 `+{days}d`；{item} 最晚 {by}",
            "在活动或所属战役上写 `review_by`，最晚 {by}",
        ),
        notes={"item": "{one} 在 {day} 结束"},
        summary="活动结束了，没有安排复盘。",
        why="两周以后谁也记不清哪里做得好，明年照样再犯。",
        do="在活动或战役上写 `review_by`，写 `+14d` 就行。",
    ),
    "CAL113": FaultText(
        message=("{item} 在 {end} 结束，{review} 才复盘，隔了 {late} 天；最多隔 {days} 天",),
        help=("最晚 {by} 复盘",),
        notes={"end": "{item} 到这里结束", "by": "最晚 {by} 复盘"},
        summary="复盘太晚。",
        why="两周以后谁也记不清细节，下一场却已经在准备了。",
        do="结束后 14 天内复盘（`review_within_days`）。",
    ),
}
