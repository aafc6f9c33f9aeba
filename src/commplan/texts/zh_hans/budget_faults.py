"""The words of the rules about the budget in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "BUD010": FaultText(
        message=(
            "连同机动预算 {contingency} 一共安排了 {allocated}，比总预算 {total} 多出 {over}",
            "一共安排了 {allocated}，比总预算 {total} 多出 {over}",
        ),
        help=("需要压减 {over}；金额最大的是：{largest}",),
        notes={
            "large": "{item}：{amount}",
            "series": "{item}：{count} 次 × {each} = {amount}；{each} 是总数的话，写 `per: series`",
        },
        summary="各项金额加起来超过了总预算。",
        why="财务审方案，第一眼看的就是这个。",
        do="压减金额大的项目，或申请追加总预算。",
    ),
    "BUD011": FaultText(
        message=("总预算 {total} 中还有 {left} 没有分配",),
        help=("这不算问题：可以继续安排，也可以留作备用",),
        summary="总预算还有一部分没有分配。",
        why="先知道还剩多少，再谈追加。",
        do="不用处理；需要时分给活动、预算行或机动预算。",
    ),
    "BUD020": FaultText(
        message=("战役 {campaign} 的活动合计 {spent}，比战役预算 {limit} 多出 {over}",),
        help=("压减 {over}，最容易从 {largest} 下手；或提高战役预算",),
        notes={"part": "{part}：{amount}"},
        summary="战役下的活动加起来超过了战役预算。",
        why="每一项都批了，加起来却没批。",
        do="压减某项活动，或申请更高的战役预算。",
    ),
    "BUD021": FaultText(
        message=("科目“{category}”安排了 {planned}，比限额 {limit} 多出 {over}",),
        help=("压减 {over}；金额最大的是：{largest}",),
        notes={
            "large": "{item}：{amount}",
            "series": "{item}：{count} 次 × {each} = {amount}；{each} 是总数的话，写 `per: series`",
        },
        summary="某个预算科目超过了限额。",
        why="科目之间挪钱要重新报批。",
        do="压减这个科目里的金额，或调整限额。",
    ),
    "BUD022": FaultText(
        message=("{quarter} 安排了 {planned}，比季度限额 {limit} 多出 {over}",),
        help=("把 {over} 挪到别的季度；金额最大的是：{largest}",),
        notes={"large": "{item}：{amount}"},
        summary="某个季度的安排超过了季度限额。",
        why="全年的钱够，用的时候却还没到账。",
        do="把一部分挪到别的季度，或调整限额。",
    ),
    "BUD023": FaultText(
        message=("预算行“{line}”和 {item} 自己的预算重复：{amount} 会被算两次",),
        help=("两处删掉一处；活动或战役的 `budget` 本身就是预算行",),
        notes={"first": "同一笔钱在这里"},
        summary="同一笔钱写了两遍。",
        why="方案看起来更贵，或者钱真的花了两次。",
        do="只保留一处。",
    ),
    "BUD024": FaultText(
        message=("阶段 {phase} 安排了 {planned}，比阶段限额 {limit} 多出 {over}",),
        help=("压减 {over}，或挪到别的阶段；金额最大的是：{largest}",),
        notes={"large": "{item}：{amount}"},
        summary="某个阶段的安排超过了阶段限额。",
        why="阶段还没过完钱就花光了，只好由下一阶段来垫。",
        do="把活动挪到别的阶段，或提高限额。",
    ),
    "BUD025": FaultText(
        message=(
            "{partners} 的合作费一共 {fee}，可他们参与的活动总共只有 {money}",
            "{partner} 的合作费是 {fee}，可对方参与的活动总共只有 {money}",
        ),
        help=("给 {largest} 的预算加 {short}，或把合作费谈到 {money} 以内",),
        notes={"user": "{item} 有对方参与"},
        summary="合作费超过了相关活动的预算。",
        why="合同签了，活动却付不起。",
        do="提高活动预算，或把合作费谈低。",
    ),
    "BUD030": FaultText(
        message=("总预算 {total}，没有留机动预算",),
        help=(
            "写上 `contingency: {written}`（5%）；还有 {left} 没安排，正好可以留作机动",
            "留出 {usual}（5%）：`contingency: {written}`",
        ),
        summary="预算里没有留机动。",
        why="每个方案都会遇到意外，临时要钱比意外来得慢。",
        do="留出总预算的 5% 到 10%，写在 `contingency` 里。",
    ),
    "BUD031": FaultText(
        message=("机动预算 {contingency} 只占总预算 {total} 的 {percent}%",),
        help=("再加 {more}，至少留到 {least}（{bound}%）",),
        notes={"raise": "提高到 {least}"},
        summary="机动预算太少，不顶用。",
        why="场地一涨价就用光了。",
        do="留出总预算的 5% 到 10%。",
    ),
    "BUD032": FaultText(
        message=("机动预算 {contingency} 占了总预算 {total} 的 {percent}%",),
        help=("最多留 {most}（{bound}%），其余 {over} 安排到活动里，或者少申请一些",),
        summary="机动预算留得太多。",
        why="审批的人会认为这笔钱还没想好怎么花。",
        do="把多出的部分分给活动或预算行，或减少总预算。",
    ),
    "BUD040": FaultText(
        message=(
            "{activity} 的奖品值 {worth}，预算只有 {money}",
            "{activity} 的奖品值 {worth}，却没有预算",
        ),
        help=("补上 {short}，或换便宜些的奖品",),
        notes={"budget": "这里有 {money}"},
        summary="奖品的价值超过了活动的预算。",
        why="奖品已经对外公布，却没钱买。",
        do="补足预算，或换小一些的奖品。",
    ),
    "BUD041": FaultText(
        message=(
            "{item} 要花 {cost}，预算里只有 {money}",
            "{item} 要花 {cost}，预算里没有这笔钱",
        ),
        help=(
            "给 {user} 的预算加 {short}，或加一行预算：`for: {item}`，金额 {short}",
            "加一行预算：`for: {item}`，金额 {short}",
        ),
        notes={"user": "{item} 要用它"},
        summary="场地、直播间或工具标了价，预算里却没有钱。",
        why="漏掉的费用，总在最紧张的季度冒出来。",
        do="给它加一行预算，或加到用它的活动里。",
    ),
    "BUD042": FaultText(
        message=("{activity} 预计来 {guests} 人，却没有预算",),
        help=(
            "加上大约 {amount}：方案里别的线下活动人均 {each}；真不花钱就写 `budget: 0`",
            "把费用写进 `budget`；真不花钱就写 `budget: 0`",
        ),
        summary="要来很多人的线下活动没有预算。",
        why="场地、茶水、保险都要钱，到时候才发现没有。",
        do="补上预算；确实不花钱的，写 `budget: 0`。",
    ),
    "BUD043": FaultText(
        message=("{partner} 的合作费是 {fee}，预算里没有这笔钱",),
        help=(
            "给 {user} 的预算加 {fee}，或加一行预算：`for: {partner}`，金额 {fee}",
            "加一行预算：`for: {partner}`，金额 {fee}",
        ),
        notes={"user": "{item} 有对方参与"},
        summary="合作方要付费，预算里却没有这笔钱。",
        why="账单总在最紧张的季度寄来；没有预算行的承诺不算计划。",
        do="给合作方加一行预算，或把钱写进活动。",
    ),
    "BUD044": FaultText(
        message=(
            "渠道 {item} 要花 {cost}，预算里只有 {money}",
            "渠道 {item} 要花 {cost}，预算里没有这笔钱",
        ),
        help=(
            "给 {user} 的预算加 {short}，或加一行预算：`for: {item}`，金额 {short}",
            "加一行预算：`for: {item}`，金额 {short}",
        ),
        notes={"user": "{item} 用这个渠道"},
        summary="要花钱的渠道，预算里没有钱。",
        why="投放没有钱就没有曝光，第一张账单一来就停。",
        do="给渠道加一行预算，或加到用它的活动里。",
    ),
    "BUD045": FaultText(
        message=(
            "积分兑换要花 {cost}，预算里只留了 {money}",
            "积分兑换要花 {cost}，预算里没有这笔钱",
        ),
        help=("加一行预算，写 `kind: points`，金额 {short}",),
        notes={"line": "{line}：{amount}"},
        summary="会员会用积分，预算里却没有这笔钱。",
        why="积分就是欠会员的账，财务知不知道，会员都会来兑。",
        do="加一行 `kind: points` 的预算。",
    ),
    "BUD046": FaultText(
        message=(
            "会员权益一年要花 {cost}，可以用来付这笔钱的预算行只有 {money}",
            "会员权益一年要花 {cost}，预算里没有一行能付",
        ),
        help=("加一行 {short} 的预算；花得最多的是：{largest}",),
        notes={"benefit": "{benefit}：{amount}"},
        summary="等级权益的成本超过了预算里的钱。",
        why="权益是对老客的承诺，写没写进预算都得兑现。",
        do="给会员权益加一行预算，或减少权益。",
    ),
    "BUD047": FaultText(
        message=(
            "{start} 到 {end} 要加 {agents} 名客服，预算里没有这笔钱",
            "{people} 今年入职，预算里没有招人的钱",
        ),
        help=(
            "加一行预算，大约 {agents} 人各 {days} 个工作日的费用",
            "加一行招聘费用；由别的部门出钱的，写一行金额 0",
        ),
        notes={"peak": "这里也要加 {agents} 名客服"},
        summary="要招人、加人，预算里却没有钱。",
        why="招聘、兼职、值守都要花钱，而且都挤在最忙的季度。",
        do="给人力加一行预算；别的部门出钱的，写一行金额 0。",
    ),
    "BUD048": FaultText(
        message=("{activity} 写明是付费内容，却没有预算",),
        help=(
            "补上费用；同样付费的 {example} 有 {amount}",
            "用 `budget` 补上费用；没有付费的，写 `paid: no`",
        ),
        summary="付费内容没有预算。",
        why="付费的内容没写价钱，财务总是最后一个知道。",
        do="给活动写上预算，或把合作费写在合作方名下。",
    ),
    "BUD050": FaultText(
        message=(
            "{partner} 要付 {fee}，预算行“{line}”加上 {users} 一共只有 {money}",
            "{partner} 要付 {fee}，预算行“{line}”只有 {money}",
        ),
        help=("把这一行加 {short}，到 {fit}；或把合作费谈到 {money} 以内",),
        notes={"fee": "合作费写在这里", "raise": "提高到 {fit}"},
        summary="答应合作方的钱超过了预算行。",
        why="合同签了就得付，超支往往晚一个月才看见。",
        do="提高这一行预算，或在签约前把费用谈低。",
    ),
    "BUD051": FaultText(
        message=(
            "{line}（{amount}）在 {quarter} 就付，可 {item} 到 {approved} 才批",
            "{item} 从 {first} 就开始花钱预热，可到 {approved} 才批",
        ),
        help=(
            "在 {before} 之前（含当天）批下来，或改到 {fit} 付",
            "在 {before} 之前（含当天）批下来，或从 {after} 起再花钱",
        ),
        notes={"approved": "{item} 在这里审批", "move": "改成 {fit}"},
        summary="还没批就开始花钱。",
        why="万一没批，钱已经付出去了。",
        do="提前审批，或推迟付款。",
    ),
    "BUD052": FaultText(
        message=(
            "{line}（{amount}）排在 {quarter} 付，可 {item} 在 {end} 就结束了，晚了 {days} 天",
            "{line}（{amount}）排在 {quarter} 付，方案周期里没有这个季度",
        ),
        help=("改成 `quarter: {fit}`",),
        notes={"end": "{item} 到这里结束", "move": "改成 {fit}"},
        summary="事情早就结束了，钱才要付。",
        why="账已经结了，这笔钱谁也不认。",
        do="把这一行放到该付款的季度。",
    ),
    "BUD060": FaultText(
        message=(
            "{activity} 每带来一个“{kpi}”要花 {each}，方案里别的活动最多 {usual}",
            "{activity} 人均要花 {each}，方案里别的活动最多 {usual}",
        ),
        help=("核对两个数：{money} 该换来 {results} 以上；只有 {result} 的话，{fit} 就够",),
        notes={"result": "这里计划 {result}"},
        summary="某项活动的单位成本远高于别的活动。",
        why="不是金额或数量多写、少写了一位，就是钱花得不值。",
        do="核对金额和数量；活动另有目的的，把它也写进目标。",
    ),
    "BUD061": FaultText(
        message=(
            "{activity} 花 {money} 要卖 {sales}，每 1 元换 {each} 元，别的活动最多换 {best} 元",
            "{activity} 花 {money} 要卖 {sales}，每 1 元换 {each} 元，别的活动至少换 {worst} 元",
        ),
        help=("核对两个数：照别的活动来看，{money} 能卖 {fit}",),
        notes={"money": "这里计划花 {money}"},
        summary="投入产出和别的活动差得太远。",
        why="谁也做不到的目标，不算计划。",
        do="核对销售目标和预算。",
    ),
    "BUD062": FaultText(
        message=("{activity} 每带来一个“{kpi}”要花 {each}，上年只要 {base}",),
        help=("核对两个数：{money} 该换来 {results} 左右；只有 {result} 的话，{fit} 就够",),
        notes={"base": "上年的成本写在这里"},
        summary="某项结果的单位成本远高于上年。",
        why="不是金额或数量多写、少写了一位，就是钱花得不值。",
        do="核对金额和数量；活动另有目的的，把它也写进目标。",
    ),
    "BUD070": FaultText(
        message=(
            "{item} 写的是 {amount}，旁边各项都在 {usual} 上下",
            "总预算写的是 {amount}，可各项安排加起来有 {usual}",
        ),
        help=("想写的是不是 {meant}？是的话改成 {written}",),
        notes={"meant": "改成 {meant}"},
        summary="金额和旁边各项差了几个数量级。",
        why="把万元写成元，是手写方案最常见的错，一错整份汇报都错。",
        do="改成真正想写的金额。",
    ),
    "BUD071": FaultText(
        message=("{item} 写的是 {written}，按百分数算还不到百分之一",),
        help=("想写百分之 {meant}，就写 {meant}；真的不到百分之一，单位用 ‰",),
        summary="百分数写成了小数。",
        why="把 31% 写成 0.31，合计和图表都会小一百倍。",
        do="写成 `31` 或 `31%`；真的不到百分之一，单位用 ‰。",
    ),
    "BUD072": FaultText(
        message=("{kpi} 的 {quarter} 写的是 {written}，别的季度都在 {usual} 上下",),
        help=("想写的是不是 {meant}？是的话改过来",),
        notes={"meant": "改成 {meant}"},
        summary="指标有一个季度和别的季度差了几个数量级。",
        why="6000 旁边写 0.65，多半是把“万”当成了单位，合计和图表都会错。",
        do="四个季度都按指标的单位来写。",
    ),
}
