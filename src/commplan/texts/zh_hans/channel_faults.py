"""The words of the rules about channels and audiences in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "CHN070": FaultText(
        message=(
            "{days}，{item} 里 {product} 的会员价是 {price}，而 {other} 里人人都能花 {lower} 买到",
            "{item} 里 {product} 的会员价是 {price}，比标价 {listed} 还贵",
        ),
        help=(
            "会员价不高于 {lower}，或让 {item} 在 {until} 之后再开始",
            "会员价不高于 {lower}",
            "会员价不高于 {listed}",
        ),
        notes={
            "lower": "{other} 在这里卖 {lower}",
            "listed": "标价是 {listed}",
            "same": "改成 {lower}",
            "list": "改成 {listed}",
        },
        summary="会员价比公开价还贵。",
        why="老会员觉得被当成冤大头，纷纷要求退差价。",
        do="会员给同样或更低的价，或把两个优惠的日子错开。",
    ),
    "CHN071": FaultText(
        message=("{days}，{item} 里 {product} 的群价是 {price}，而 {other} 里单买只要 {lower}",),
        help=(
            "群价降到 {lower} 以下，或让 {item} 在 {until} 之后再开始",
            "群价降到 {lower} 以下",
        ),
        notes={"lower": "{other} 在这里卖 {lower}", "same": "改成 {lower}"},
        summary="拼团价或群价比单买还贵。",
        why="好不容易凑齐三位邻居，却发现店里更便宜。",
        do="把群价降到店价以下，或把两个优惠的日子错开。",
    ),
    "CHN072": FaultText(
        message=(
            (
                "{days}，{item} 里 {higher} 买 {product} 要 {price}，"
                "等级更低的 {lower_tier} 在 {other} 只要 {lower}"
            ),
        ),
        help=(
            "给 {higher} 的价格不高于 {lower}，或让 {item} 在 {until} 之后再开始",
            "给 {higher} 的价格不高于 {lower}",
        ),
        notes={"lower": "{other} 在这里卖 {lower}", "same": "改成 {lower}"},
        summary="同一天里，高等级会员买得比低等级贵。",
        why="最好的客户最先比价。",
        do="给高等级同样或更低的价，或把两个优惠的日子错开。",
    ),
    "CHN073": FaultText(
        message=("{days}，{product} 在 {item} 卖 {price}，在 {other} 卖 {lower}",),
        help=(
            "两边都卖 {lower}，或让 {item} 在 {until} 之后再开始",
            "两边都卖 {lower}",
        ),
        notes={"lower": "{other} 在这里卖 {lower}", "same": "改成 {lower}"},
        summary="同一批人同一天看到同一产品的两个价格。",
        why="上午买贵了的人，下午就来要差价。",
        do="统一成一个价，或把日子错开。",
    ),
    "CHN074": FaultText(
        message=("{item} 承诺最低价，{product} 卖 {price}，而 {days} 在 {other} 只卖 {lower}",),
        help=(
            "去掉最低价的承诺，或降到 {lower}，或让 {other} 在 {own_end} 之后再开始",
            "去掉最低价的承诺，或降到 {lower}",
        ),
        notes={"lower": "{other} 在这里卖 {lower}", "same": "改成 {lower}"},
        summary="承诺了最低价，另一个优惠却更低。",
        why="最低价的承诺一破就要退差价，截图会一直流传。",
        do="提高另一个价格、错开日子，或收回承诺。",
    ),
    "CHN075": FaultText(
        message=(
            "{item} 从 {start} 起 {product} 只卖 {price}，而 {before} 的 {dearer} 价保到 {guarded}",
        ),
        help=("让 {item} 从 {free} 或之后开始，或在此之前仍卖 {dearer}",),
        notes={"lower": "{other} 之前卖 {lower}", "days": "价保 {days} 天"},
        summary="价保期内又出现更低的价格。",
        why="之前买的人都可以来要差价。",
        do="等价保期过了再降价，或留出补差价的钱。",
    ),
    "CHN080": FaultText(
        message=(
            "{channel} 要到 {ready} 才开通，却有 {count} 项提前用它：{day} 的 {item}，还有 {also}",
            "{item} 在 {day} 要用 {channel}，而它 {ready} 才开通",
        ),
        help=(
            "改到 {ready} 或之后，或先用 {other}",
            "改到 {ready} 或之后，或让渠道在 {day} 之前开通",
        ),
        notes={"ready": "{channel} 在 {ready} 开通", "again": "{item} 在 {day} 也要用"},
        summary="渠道还没开通就用上了。",
        why="第一条就发不出去，被通知来看的人全都扑空。",
        do="等渠道开通再开始，或先用别的渠道。",
    ),
    "CHN081": FaultText(
        message=(
            "{channel} 还没有认证，却有 {count} 项要用它：{day} 的 {item}，还有 {also}",
            "{item} 在 {day} 要用 {channel}，而它还没有认证",
        ),
        help=(
            "在 {day} 之前完成认证并写上 `ready_from`，或先用 {other}",
            "在 {day} 之前完成认证，并写上 `ready_from`",
        ),
        notes={"verified": "{channel} 还没有认证", "again": "{item} 在 {day} 也要用"},
        summary="渠道没有认证就要用，也没写哪天认证好。",
        why="多数平台上，没有认证的账号不能群发、不能卖货、不能开播。",
        do="写上认证完成的日子（`ready_from`），或写 `verified: true`。",
    ),
    "CHN082": FaultText(
        message=(
            "{item} 在 {day} 要用 {channel}，而负责它的 {person} {begins} 才入职",
            "{item} 在 {day} 要用 {channel}，而负责它的 {person} {leaves} 就离职了",
        ),
        help=(
            "改到 {begins} 或之后，或先让 {backup} 负责这个渠道",
            "改到 {begins} 或之后，或换一个 `owner`",
            "之后让 {backup} 负责这个渠道",
            "之后换一个 `owner`",
        ),
        notes={"owner": "由 {person} 负责", "again": "{item} 在 {day} 也要用"},
        summary="渠道要用的时候，负责人不在职。",
        why="消息发出去了，回复没有人看。",
        do="换一位在职的负责人，或等他到岗再开始。",
    ),
    "CHN083": FaultText(
        message=("{item} 在 {day} 要用 {channel}，而它的钱（{amount}）要到 {start} 才有",),
        help=("把 {line} 提前到更早的季度，或改到 {start} 或之后再用",),
        notes={"line": "钱排在这里", "again": "{item} 在 {day} 也要用"},
        summary="渠道要花的钱还没到就用上了。",
        why="没付钱，运营商一条也不会发。",
        do="把预算行提前到第一次使用的季度，或晚点开始。",
    ),
    "CHN090": FaultText(
        message=(
            (
                "{channel} 承诺每周 {promised} 条，{weeks} 周里排了 {planned} 条，"
                "平均每周 {per_week} 条；与承诺不符的还有：{others}"
            ),
            (
                "{channel} 承诺每周 {promised} 条，{weeks} 周里排了 {planned} 条，"
                "平均每周 {per_week} 条"
            ),
        ),
        help=(
            "再排 {missing} 条，或把频率改成每周 {per_week} 条",
            "减掉 {surplus} 条，或把频率改成每周 {per_week} 条",
        ),
        notes={
            "planned": "频率改成每周 {per_week} 条",
            "other": "{channel}：承诺每周 {promised} 条，排了 {per_week} 条",
        },
        summary="渠道排期的条数与承诺的频率差得远。",
        why="说好的栏目断了会被发现，没完没了地发也会。",
        do="把缺的补上，或按实际改频率。",
    ),
    "CHN091": FaultText(
        message=(
            (
                "{pillar} 占已排内容的 {planned}%（{total} 条里的 {number} 条），"
                "本来要占 {share}%；差得远的还有：{others}"
            ),
            "{pillar} 占已排内容的 {planned}%（{total} 条里的 {number} 条），本来要占 {share}%",
        ),
        help=(
            "再排大约 {missing} 条 {pillar}，或改占比",
            "少排大约 {surplus} 条 {pillar}，或多排其他内容",
        ),
        notes={"other": "{pillar}：排了 {planned}%，本来要占 {share}%"},
        summary="已排的内容与计划的占比差得远。",
        why="没有谁决定变成广告号，是一条一条变过去的。",
        do="把缺的内容排上，或按本意改占比。",
    ),
    "CHN092": FaultText(
        message=("{total} 条消息里有 {number} 条（{percent}%）不能回复，最多应占 {most}%",),
        help=("把其中 {turn} 条改成提问、投票或答疑",),
        summary="大多数消息都是单向的，没法回复。",
        why="只有品牌在说话的社群，就是一个广告号。",
        do="把一部分改成提问，并留下来看回答。",
    ),
    "CHN093": FaultText(
        message=(
            (
                "活动费用的 {percent}% 花在 {platform}，其次是 {next}（{rest}%）；"
                "一个平台最多应占 {most}%"
            ),
            "活动费用的 {percent}% 花在 {platform}，一个平台最多应占 {most}%",
            "消息的 {share}% 发在 {platform}，一个平台最多应占 {most}%",
        ),
        help=("把其中 {move} 个百分点挪到别的平台",),
        notes={"also": "这个渠道也在 {platform}"},
        summary="大部分消息或费用都压在一个平台上。",
        why="平台改一条规则，一年就白忙了。",
        do="分一部分到别的平台，或直接留下会员的联系方式。",
    ),
    "CHN100": FaultText(
        message=(
            "{item} 在 {days} 需要 {partner}，而合同 {ended} 就到期了",
            "{item} 在 {days} 需要 {partner}，而合同 {begins} 才生效",
            "{item} 在 {days} 需要 {partner}，而合同期是 {from_day} 到 {to_day}",
        ),
        help=(
            "把合同延到 {until}，或由 {backup} 顶上",
            "把合同延到 {until}，或把 {item} 提前到 {to_day} 或之前",
            "让合同从 {since} 开始，或由 {backup} 顶上",
            "让合同从 {since} 开始，或把 {item} 推迟到 {from_day} 或之后",
            "让合同也覆盖 {days}",
        ),
        notes={
            "contract": "合同期是 {from_day} 到 {to_day}",
            "extend": "合同延到 {until}",
            "begin": "合同从 {since} 开始",
        },
        summary="需要合作方的日子不在合同期内。",
        why="合同之外，对方没有义务来，出了事也没有保障。",
        do="延长合同、移动活动，或请替补顶上。",
    ),
    "CHN101": FaultText(
        message=("{item} 在 {channels} 上做，而 {partner} 只在 {platforms}",),
        help=(
            "同时在 {own} 上做，或与 {partner} 谈好 {channels}",
            "与 {partner} 谈好 {channels}，或换一位在那里的合作方",
        ),
        notes={"platforms": "{partner} 的平台写在这里"},
        summary="活动所在的平台，合作方都不在。",
        why="花钱请来的粉丝在别的平台。",
        do="放到合作方的平台上做，谈好新平台，或换合作方。",
    ),
    "CHN102": FaultText(
        message=("{item} 在 {days} 需要 {partner}，而留给我们的档期是 {slots}",),
        help=(
            "把 {item} 移到最近的空档 {free}，或由 {backup} 顶上",
            "把 {item} 移到最近的空档 {free}，或另约 {partner} {days} 的时间",
            "由 {backup} 顶上，或另约 {partner} {days} 的时间",
            "另约 {partner} {days} 的时间，或把 {item} 移进档期",
        ),
        notes={"slots": "档期写在这里"},
        summary="需要合作方的日子不在留给我们的档期里。",
        why="那天嘉宾正站在别人的台上。",
        do="把活动移进档期，另约时间，或请替补顶上。",
    ),
    "CHN103": FaultText(
        message=(
            (
                "{day} 的 {item} 请了 {partner}，而因为 {other}，"
                "{from_day} 到 {to_day} 是 {rival} 的“{category}”排他期"
            ),
        ),
        help=("让 {item} 从 {free} 或之后开始，或先与 {rival} 谈好",),
        notes={"exclusive": "与 {rival} 约定的排他条款", "other": "{other} 由 {rival} 参加"},
        summary="一家合作方的排他期里，请了同类的另一家。",
        why="会招来索赔，好的那一家下次也不来了。",
        do="按约定隔开日子，或与两家都谈好。",
    ),
    "CHN104": FaultText(
        message=("{partner} 的资质还没有核验，{day} 的 {item} 就要用到",),
        help=("在 {day} 之前核验，并写上 `licence_checked: true`",),
        notes={"item": "{item} 从 {day} 开始"},
        summary="合作方的资质还没有核验。",
        why="舞台没有许可、专家没有证书，最后都算在品牌头上。",
        do="第一场活动之前核验证照、资质和授权。",
    ),
    "CHN105": FaultText(
        message=(
            "{day} 的 {item} 只有 {partner} 一位主讲，没有替补；同样的还有 {also}",
            "{day} 的 {item} 只有 {partner} 一位主讲，没有替补",
        ),
        help=(
            "把 {other} 写成 {partner} 的 `backup`，并约好那天的时间",
            "给 {partner} 写上 `backup`，并约好那天的时间",
        ),
        notes={"partner": "{partner} 没有写 `backup`"},
        summary="直播或大型活动的主讲嘉宾没有替补。",
        why="嘉宾误了一趟车，整场就没了。",
        do="写上 `backup`，选一位熟悉产品的人。",
    ),
    "CHN110": FaultText(
        message=(
            (
                "{activity} {approved} 才批下来，却有 {count} 条消息提前发出，"
                "第一条是 {day} 在 {channel}"
            ),
            "{activity} {approved} 才批下来，{day} 却已经在 {channel} 发出消息",
        ),
        help=("改到 {approved} 或之后再发，或在 {day} 之前批下来",),
        notes={
            "approval": "{approved} 批下来",
            "later": "改到 {approved} 发",
            "again": "这一条在 {on} 发出",
        },
        summary="活动还没批下来，消息就先发出去了。",
        why="发出去的消息收不回来。",
        do="批下来当天或之后再发，或提前审批。",
    ),
    "CHN111": FaultText(
        message=("{item} 在 {day} 发布，{review} 才审完",),
        help=("在 {before} 之前审完，或改到 {review} 或之后发", "改到 {review} 或之后发"),
        notes={"day": "{day} 发布", "earlier": "审核提前到 {before}"},
        summary="内容还没审完就发布了。",
        why="审核发现的问题，已经有几千人看过了。",
        do="提前审核，或推迟发布。",
    ),
    "CHN112": FaultText(
        message=("{item} 下单就送{gift}，只备了 {gifts} 份，预计有 {orders} 单",),
        help=("再备 {missing} 份，或写明前 {gifts} 单才送",),
        notes={"orders": "预计 {orders} 单", "stock": "改成 {orders}"},
        summary="承诺的赠品比预计的订单少。",
        why="最后一天下单的人，收到的只有道歉。",
        do="多备一些，或写明送完为止。",
    ),
}
