"""The words of the rules about membership in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "MEM010": FaultText(
        message=("{higher} 的{dimension}要求是 {less}，反而低于下一级 {lower} 的 {more}",),
        help=("把 {higher} 提到 {more} 以上，或把 {lower} 降到 {less} 以下",),
        notes={"lower": "{lower} 在这里要求 {more}"},
        summary="高等级的门槛比低等级还低。",
        why="会员还没到银卡就先成了金卡，门店和客服都解释不清。",
        do="让每一项门槛随等级逐级升高。",
    ),
    "MEM011": FaultText(
        message=("{higher} 的门槛和 {lower} 一样：{dimension} {value}",),
        help=("把 {higher} 的要求提到 {value} 以上，或把两级并成一级",),
        notes={"lower": "{lower} 的门槛也是这些"},
        summary="两个等级的门槛完全一样。",
        why="够得上低等级的人同时够得上高等级，低等级永远没有人。",
        do="至少把高等级的一项门槛提高。",
    ),
    "MEM012": FaultText(
        message=("不满足 {lower} 的{dimension}要求（{value}），也能升到 {higher}",),
        help=("{higher} 也要求{dimension}不低于 {value}（`match: all`）",),
        notes={"lower": "{lower} 在这里要求 {value}"},
        summary="不满足低等级的某项要求，也能升到高等级。",
        why="这位会员够得上高等级，却够不上低等级；一降级就没有等级可去。",
        do="高等级也写上这项门槛，或从低等级里去掉它。",
    ),
    "MEM013": FaultText(
        message=("{second} 的 `rank` 是 {rank}，已经被 {first} 用了",),
        help=("给 {second} 换一个 `rank`，例如 {free}",),
        notes={"first": "{first} 先用了这个数", "free": "改成 {free}"},
        summary="两个等级排在同一位。",
        why="谁高谁低说不清，门槛和权益也没法比。",
        do="从 1（最低）开始给等级编号，每级一个数。",
    ),
    "MEM014": FaultText(
        message=("{tier} 没有写怎样才能达到",),
        help=(
            "写上 `entry`，要求高于 {lower}（{dimension} {value}）",
            "写上 `entry`：要消费多少、下几单或攒多少活跃分",
        ),
        summary="一个等级没有门槛，别的等级都有。",
        why="会员不知道该往哪里努力，客服也没法回答。",
        do="在 `entry` 里写清门槛，比下一级高。",
    ),
    "MEM020": FaultText(
        message=("{benefit}：{higher} 只有 {less}，下一级 {lower} 反而有 {more}",),
        help=("给 {higher} {more} 或更好，或把 {lower} 调到 {less}",),
        notes={"lower": "{lower} 在这里有 {more}"},
        summary="高等级的某项权益反而更差。",
        why="最好的客户最先比较，走的时候声音也最大。",
        do="高等级的每项权益至少和低等级一样好。",
    ),
    "MEM021": FaultText(
        message=("{lower} 有“{benefit}”（{value}），更高的 {higher} 却没有",),
        help=("给 {higher} 也写上 `{benefit}`，不低于 {value}",),
        notes={"lower": "{lower} 在这里有这项权益"},
        summary="低等级有的权益，高等级没有。",
        why="升级反而少了东西，会员会觉得被耍了。",
        do="把这项权益也写进高等级。",
    ),
    "MEM022": FaultText(
        message=("{higher} 的权益和 {lower} 完全一样：{benefits}",),
        help=("让 {higher} 至少有一项更好，例如 `{benefit}`",),
        notes={"lower": "{lower} 的权益也是这些"},
        summary="高一级的权益和低一级完全一样。",
        why="没有升级的理由。",
        do="让高等级至少有一项权益更好。",
    ),
    "MEM030": FaultText(
        message=("没有写 {tiers} 的门槛按几个月累计",),
        help=("如果按一年算，写 `rules: {{window_months: {months}}}`",),
        summary="等级门槛没有写按多长时间累计。",
        why="一年消费 2500 元和一辈子消费 2500 元，是两张完全不同的卡。",
        do="在会员规则里写 `window_months`。",
    ),
    "MEM031": FaultText(
        message=("{tiers} 写了怎么升，没写怎么保级、怎么降级",),
        help=(
            (
                "给每一级写上 `keep`，例如 {tier} 的{dimension}不超过 {value}；"
                "或在 `downgrade` 里写清怎么降级"
            ),
        ),
        summary="等级只写了怎么升，没写怎么保、怎么降。",
        why="等到第一次集体降级，规则就只能当着所有人的面临时定了。",
        do="每级写上 `keep`，或在 `downgrade` 里写清；“终身有效”也是一种写法。",
    ),
    "MEM032": FaultText(
        message=("{tiers} 一达不到保级要求就立刻降级，没有宽限期",),
        help=("在 `keep` 里写 `grace_days: {days}`",),
        summary="降级没有宽限期。",
        why="只差 20 元的老会员，一夜之间就掉了级。",
        do="在 `keep` 里写 `grace_days`，例如 30 天。",
    ),
    "MEM033": FaultText(
        message=(
            (
                "{tier} 保级比升级还难：{kept_months} 个月内{dimension} {kept}，"
                "升级是 {months} 个月内 {asked}"
            ),
            "{tier} 保级比升级还难：{dimension}要 {kept}，升级只要 {asked}",
            "{tier} 保级比升级还难：{dimension}要 {kept}，升级时根本不看这一项",
        ),
        help=("保级要求不超过 {most}", "从 `keep` 里去掉这一项，或在 `entry` 里也写上"),
        notes={"entry": "升级只要 {asked}"},
        summary="保级比升级还难。",
        why="新会员轻松进来，老会员做得更多却被降级。",
        do="保级要求不要高于升级要求。",
    ),
    "MEM034": FaultText(
        message=(
            "等级规则有变化时只提前 {notice} 天通知会员，通行做法是 {needed} 天",
            "等级规则 {published} 才公布，{judged} 就按它评定，只隔 {days} 天",
        ),
        help=(
            "至少提前 {needed} 天（`notice_days`）",
            "在 {latest} 之前公布，或推迟到 {earliest} 之后评定",
        ),
        notes={"judged": "{judged} 评定", "longer": "改成 {needed}"},
        summary="会员知道等级规则时已经太晚。",
        why="规则一公布就生效，是会员发怒最常见的原因。",
        do="早点公布，或晚点评定。",
    ),
    "MEM035": FaultText(
        message=(
            (
                "{judged} 评定、宽限 {grace} 天后，会员在 {lost} 降级，"
                "离 {campaign} 开始只有 {days} 天"
            ),
            "会员在 {lost} 降级，离 {campaign} 开始只有 {days} 天",
            "{judged} 评定、宽限 {grace} 天后，会员在 {lost} 降级，正赶上 {campaign}",
            "会员在 {lost} 降级，正赶上 {campaign}",
        ),
        help=("把评定放到 {after} 或之后，或提前到 {before} 或之前",),
        notes={"campaign": "{campaign} 从 {start} 开始"},
        summary="大型战役前夕或进行中，会员被降级。",
        why="刚被降级的人，不会来捧场。",
        do="把评定放到战役之后，或提前两周以上。",
    ),
    "MEM040": FaultText(
        message=("预计使用的积分要花 {cost}（{use} 分 × {value}），比积分预算 {budget} 多 {over}",),
        help=("再留出 {over}，或把使用量控制在 {affordable} 分以内：{budget} 只够这么多",),
        notes={"use": "预计使用 {use} 分"},
        summary="预计使用的积分超过了积分预算。",
        why="积分是会员已经挣到手的钱，来兑换时必须拿得出来。",
        do="增加积分预算，少发一些，或降低单分价值。",
    ),
    "MEM041": FaultText(
        message=("会员能攒积分（{ways}），却没有地方用",),
        help=("在 `burn` 里加一种用法，例如 `{{name: …, kind: gift, points: {points}}}`",),
        summary="积分只能攒，没有地方用。",
        why="只涨不用的数字打动不了任何人，欠账却越滚越大。",
        do="至少写一种用法：换礼品、抵现金或换权益。",
    ),
    "MEM042": FaultText(
        message=(
            "积分永不过期，每年大约多欠会员 {left}",
            "积分没有写有效期（`expiry_months`），等于永不过期",
        ),
        help=("写上 `expiry_months: {months}`，并提前 {days} 天提醒（`reminder_days`）",),
        summary="积分没有有效期。",
        why="今年没用掉的积分要一直欠着，不知不觉越来越多。",
        do="写上 `expiry_months`，入会时就告诉会员。",
    ),
    "MEM043": FaultText(
        message=("积分 {months} 个月后过期，却没有安排到期提醒",),
        help=("写上 `reminder_days: {days}`，并把提醒消息排进计划",),
        summary="积分会过期，却没有提醒。",
        why="会员发现积分没了，会说是品牌偷走的。",
        do="写上 `reminder_days`，例如 30 天。",
    ),
    "MEM044": FaultText(
        message=(
            (
                "最高等级每消费一元，积分返还 {percent}%（{points} 分 × {multiple} 倍 × {value}），"
                "而毛利率只有 {margin}%"
            ),
            "每消费一元，积分返还 {percent}%（{points} 分 × {value}），而毛利率只有 {margin}%",
        ),
        help=("单分价值最多 {most}，或者少发一些积分",),
        notes={"earn": "这里每消费一元得 {points} 分", "margin": "毛利率是 {margin}%"},
        summary="积分返还超过了毛利。",
        why="最好的会员每下一单，品牌就亏一单。",
        do="消费少给一些积分，或降低单分价值。",
    ),
    "MEM050": FaultText(
        message=(
            (
                "{item}：再叠加 {tier} 的{benefit}和 {points}% 的积分返还，"
                "{product} 只卖 {lowest}，低于底价 {floor}"
            ),
            "{item}：再叠加 {tier} 的{benefit}，{product} 只卖 {lowest}，低于底价 {floor}",
            (
                "{tier} 的{benefit}加上 {points}% 的积分返还，{product} 只卖 {lowest}，"
                "低于底价 {floor}"
            ),
            "{tier} 的{benefit}让 {product} 只卖 {lowest}，低于底价 {floor}",
        ),
        help=(
            "写上 `stackable: false`，或把 {product} 的活动价提到 {price} 以上",
            "折扣不要低于 {least} 折，或让这些产品不参加：{products}",
        ),
        notes={"floor": "{product} 的底价是 {floor}", "benefit": "折扣写在这里"},
        summary="几项权益叠加后，价格低于底价。",
        why="最好的客户买得最多，每一单都亏。",
        do="收窄折扣，写明不叠加，或提高活动价。",
    ),
    "MEM051": FaultText(
        message=("{item} 里 {product} 只卖 {price}，比底价 {floor} 还低 {under}",),
        help=("活动价不低于 {floor}",),
        notes={"floor": "{product} 的底价是 {floor}", "raise": "改成 {floor}"},
        summary="活动价低于底价。",
        why="底价是最后一分利润所在，再低就是贴钱卖。",
        do="把价格提到底价，或改送赠品。",
    ),
    "MEM052": FaultText(
        message=("{benefit}：一年承诺 {uses}（{sums}），只备了 {supply}，差 {over}",),
        help=(
            "再备 {over}，或把 {tier} 的每年 {now} 改成 {fewer}",
            "再备 {over}，或写清谁优先",
        ),
        notes={"tier": "{members} 位会员 × {each}"},
        summary="承诺给会员的，比备的多。",
        why="排到最后落空的，往往正是承诺最多的人。",
        do="多备一些，少承诺一些，或写明名额有限。",
    ),
}
