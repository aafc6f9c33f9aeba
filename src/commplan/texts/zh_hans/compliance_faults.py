"""The words of the rules about prizes, prices, sharing, events and cards, in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "CMP001": FaultText(
        message=(
            (
                "本方案用到的 {count} 份法规和平台资料，最早的在 {seen_on} 核对过，"
                "到时已隔 {days} 天，超过 {limit} 天"
            ),
        ),
        help=("装新版 commplan，或请法务确认这些是否仍然有效：{sources}",),
        summary="法规和平台资料对这份方案来说太旧了。",
        why="平台规则几个月就变，用旧规则检查等于没检查。",
        do="装新版 commplan，或先自己核对来源，再采信相关提示。",
    ),
    "CMP010": FaultText(
        message=(
            "{item} 列出的奖品里有 {estimated}，比抽奖最高奖上限 {cap} 多出 {over}",
            "{item} 的最高奖值 {value}，比抽奖最高奖上限 {cap} 多出 {over}",
        ),
        help=("把最高奖降到 {cap} 或以下；请法务确认（依据：{source}，资料截至 {seen_on}）",),
        summary="抽奖的最高奖超过了上限。",
        why="实物、旅行、服务、虚拟物品、折扣都按市场价算，一样受限。",
        do="换小一点的最高奖，或把它拆给几位中奖者。",
    ),
    "CMP020": FaultText(
        message=(
            "{item} 已在 {began} 开始，规则里还没有写：{missing}",
            "{item} 将在 {start} 开始，规则里还没有写：{missing}",
        ),
        help=(
            (
                "活动 {began} 就开始了，今天补齐并公布；请法务确认（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
            "补齐后在 {by} 前公布；请法务确认（依据：{source}，资料截至 {seen_on}）",
        ),
        summary="抽奖规则没有写全应当公布的内容。",
        why="这些要在第一个人参加之前公布，开始以后不能再加。",
        do="补齐缺的内容，在开始前公布。",
    ),
    "CMP021": FaultText(
        message=("{item} 在 {start} 开始，规则却要到 {published} 才公布",),
        help=("改到 {by} 或之前公布；请法务确认（依据：{source}，资料截至 {seen_on}）",),
        notes={"start": "从这里开始", "earlier": "改到 {by} 公布"},
        summary="抽奖开始以后才公布规则。",
        why="在那之前参加的人并不知道规则。",
        do="在开始前公布规则，或推迟开始。",
    ),
    "CMP022": FaultText(
        message=("{item} 的规则 {public} 已经公开，却在 {changed} 改成：{what}",),
        help=(
            (
                "到 {end} 为止照公布的规则办；要改也只能改得对参加的人更有利；请法务确认（依据："
                "{source}，资料截至 {seen_on}）"
            ),
        ),
        notes={"prize": "公布的规则在这里"},
        summary="抽奖规则公布以后又改了。",
        why="已经参加的人是冲着原来的规则来的，只能改得对他们更有利。",
        do="这一场照原规则办，下一场再改。",
    ),
    "CMP023": FaultText(
        message=("{item} 现场兑奖，最高 {value}，却没有写 {limit} 以上的奖品被领走后怎样公示",),
        help=(
            (
                "用看板随时公示已领走的大奖，并写进 `claim`；兑奖档案保存 {years} 年；"
                "请法务确认（依据：{source}，资料截至 {seen_on}）"
            ),
        ),
        summary="现场兑奖，却看不出哪些大奖已被领走。",
        why="大奖早被领走了，后来的人还在抽。",
        do="随时公示已领走的大奖，并写进 `claim` 或 `rules_text`。",
    ),
    "CMP024": FaultText(
        message=("{item} 的规则里写了“{words}”",),
        help=(
            (
                "在 {review} 前删掉这句，改写成遇到争议怎么处理；请法务确认（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
            "删掉这句，改写成遇到争议怎么处理；请法务确认（依据：{source}，资料截至 {seen_on}）",
        ),
        notes={"again": "这里也有"},
        summary="规则里给自己留了“最终解释权”。",
        why="这句话保护不了商家，监管部门会看成霸王条款。",
        do="删掉这句，写清疑问和投诉怎么处理。",
    ),
    "CMP025": FaultText(
        message=(
            "{item} 已在 {began} 开始，赠品“{gift}”还没有写：{missing}",
            "{item} 将在 {start} 开始，赠品“{gift}”还没有写：{missing}",
        ),
        help=(
            (
                "活动 {began} 就开始了，今天补齐并公布；请法务确认（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
            "补齐后在 {by} 前公布；请法务确认（依据：{source}，资料截至 {seen_on}）",
        ),
        summary="赠品没有写全应当公布的内容。",
        why="送什么、有多少、送到什么时候，最容易起纠纷。",
        do="在品种之外，写清规格、数量、期限和领取方式。",
    ),
    "CMP026": FaultText(
        message=("{item} 的抽奖档案保存不满 {least} 年（`archive_years: {years}`）",),
        help=("写成 `archive_years: {least}`；请法务确认（依据：{source}，资料截至 {seen_on}）",),
        notes={"longer": "保存 {least} 年"},
        summary="抽奖档案保存得太短。",
        why="一年后有人来问，没人说得清当时怎么抽的。",
        do="规则、名单、录屏和签收单按要求的年限保存。",
    ),
    "CMP027": FaultText(
        message=(
            "{item} 的规则有 {steps} 条，超过 {most_steps} 条",
            "{item} 的规则有 {characters} 字，超过 {most_characters} 字",
        ),
        help=(
            "删去 {over_steps} 条，或放到详情页",
            "删去 {over_characters} 字，或放到详情页",
        ),
        summary="活动规则长到没人看。",
        why="看得懂的活动才有人参加；没人看的规则，事后最容易吵。",
        do="只留要紧的几句，其余放到详情页。",
    ),
    "CMP030": FaultText(
        message=(
            "{item} 把 {product} 的 {reference} 划掉卖 {price}，却没有写 `basis`（划线价的依据）",
            "{item} 把 {reference} 划掉卖 {price}，却没有写 `basis`（划线价的依据）",
        ),
        help=(
            (
                "写上 `basis`：同一店铺 {from_day} 到 {to_day} 的最低成交价；请法务确认（依据："
                "{source}，资料截至 {seen_on}）"
            ),
        ),
        summary="折扣没有写和什么价比。",
        why="不写依据，就按同一店铺前七天的最低价算。",
        do="写上 `basis`：哪里的价、从哪天到哪天。",
    ),
    "CMP031": FaultText(
        message=(
            (
                "{item} 说 {product} 从 {reference} 降到 {price}，"
                "可 {earlier} 一直到 {day} 都只卖 {lowest}"
            ),
        ),
        help=(
            (
                "{no_cut} 比 {lowest} 并没有便宜：去掉 `reference_price`，或再降一些；"
                "请法务确认（依据：{source}，资料截至 {seen_on}）"
            ),
            "写成 `reference_price: {lowest}`；请法务确认（依据：{source}，资料截至 {seen_on}）",
        ),
        notes={"earlier": "{earlier}：{lowest}", "true": "从 {lowest} 算起"},
        summary="折扣从高于前几天的价格算起。",
        why="看起来就是先涨后降，上周买过的人手里有小票。",
        do="按前几天真实的最低价算，或把活动价再降一些。",
    ),
    "CMP032": FaultText(
        message=("{item} 说是限时优惠，却要办 {days} 天，优惠自己也没有写日期",),
        help=(
            (
                "给优惠写上 `when`，例如 {from_day} 到 {to_day}；请法务确认（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
        ),
        summary="说是限时优惠，却没写到什么时候。",
        why="催人赶紧买，就得说清截止到哪天。",
        do="给优惠写上自己的日期（`when`），或缩短活动。",
    ),
    "CMP033": FaultText(
        message=("{item} 将在 {start} 开始，优惠的条件哪里都没有写",),
        help=(
            (
                "在 `rules_text` 里写清谁能买、限购多少、能不能和别的优惠同享；请法务确认（依据："
                "{source}，资料截至 {seen_on}）"
            ),
        ),
        summary="优惠没有写条件。",
        why="谁能买、买几件、能不能同享，要和价格写在一起。",
        do="把条件写进 `rules_text`。",
    ),
    "CMP040": FaultText(
        message=(
            "营销策略里允许了“{strategy_word}”换奖励",
            "{item} 用奖励换“{word}”",
            "{item} 要会员分享才给奖励",
        ),
        help=(
            (
                "改成好友首单签收、没有退货后再奖励推荐人，只算一级；请法务确认（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
        ),
        notes={"again": "这里也是", "no_sharing": "不要求分享"},
        summary="在微信里用奖励换转发、助力或集赞。",
        why="微信会先封链接，再封账号。",
        do="奖励转发之后的事：好友真实的首单，只算一级。",
    ),
    "CMP041": FaultText(
        message=("{item} 的推荐奖励有 {levels} 级，只能有 {most} 级",),
        help=(
            (
                "写成 `levels: {most}`，只奖励直接带来买家的人；请法务确认（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
        ),
        notes={"fewer": "只奖励 {most} 级"},
        summary="推荐奖励不止一级。",
        why="给好友的好友也计酬，就接近传销了。",
        do="只奖励一级，只奖真实购买。",
    ),
    "CMP090": FaultText(
        message=(
            "{item} 预计 {days} 天共 {people} 人，没有安排公安许可；其中一天达到 {limit} 人就需要",
            "{item} 预计 {people} 人，{limit} 人起要有公安许可，方案里没有安排",
        ),
        help=(
            (
                "向{office}申请的截止日 {missed} 已经过了：马上问公安机关和法务，"
                "或把每天控制在 {limit} 人以下（依据：{source}，资料截至 {seen_on}）"
            ),
            (
                "在 {last} 前向{office}申请，或把每天控制在 {limit} 人以下；请法务确认（依据："
                "{source}，资料截至 {seen_on}）"
            ),
        ),
        summary="大型公众活动没有安排公安许可。",
        why="当天会被叫停，人都到门口了。",
        do="按时向公安机关申请，写上 `permit: {kind: police, apply_by: …}`。",
    ),
    "CMP091": FaultText(
        message=("{item} 在 {applied} 申请许可，离 {start} 开始只有 {days} 天，要提前 {lead} 天",),
        help=(
            (
                "提前到 {last} 申请，或把 {item} 推到 {earliest} 或之后；请法务确认（依据："
                "{source}，资料截至 {seen_on}）"
            ),
            "把 {item} 推到 {earliest} 或之后；请法务确认（依据：{source}，资料截至 {seen_on}）",
        ),
        notes={"start": "从这里开始", "earlier": "改到 {last} 申请"},
        summary="大型活动的公安许可申请得太晚。",
        why="公安机关审批要时间，活动办完了才批等于没批。",
        do="早点申请，或推迟活动。",
    ),
    "CMP092": FaultText(
        message=("{item} 在 {day} 带 {people} 人到 {place}，还没有向任何人报备",),
        help=(
            (
                "在 {last} 前向物业或街道报备，并写上 `permit`；请法务确认（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
            (
                "马上向物业或街道报备，并写上 `permit`；请法务确认（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
        ),
        summary="户外活动没有向任何人报备。",
        why="广场保安会把人都请走。",
        do="向物业或街道报备，写上 `permit`。",
    ),
    "CMP100": FaultText(
        message=(
            "{card} 面额 {amount}，比记名卡上限 {limit} 多出 {over}",
            "{card} 面额 {amount}，没有写记名还是不记名；不记名卡最多 {open_limit}",
            "{card} 不记名，面额 {amount}，比上限 {unnamed_limit} 多出 {over}",
        ),
        help=(
            (
                "改到 {limit} 或以下；请法务确认，也问问所在城市的规定（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
            (
                "改到 {unnamed_limit} 或以下，或做成记名卡（最多 {named_limit}）；请法务确认，"
                "也问问所在城市的规定（依据：{source}，资料截至 {seen_on}）"
            ),
        ),
        summary="预付卡面额超过了上限。",
        why="先收进来的是顾客的钱，面额有上限，各地还有自己的规定。",
        do="改小面额，或做成记名卡。",
    ),
    "CMP101": FaultText(
        message=(
            "{card} 是记名卡，却在 {named_months} 个月后失效",
            "{card} 在 {months} 个月后失效，不记名卡至少要 {least} 年",
        ),
        help=(
            (
                "去掉 {named_months} 个月的有效期，记名卡不设有效期；请法务确认（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
            (
                "有效期写 {least} 年以上，并写清过期怎样换卡；请法务确认（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
        ),
        summary="预付卡有效期太短。",
        why="到期就没了的钱，顾客会去打官司。",
        do="不记名卡给足年限，记名卡不设有效期。",
    ),
    "CMP102": FaultText(
        message=(
            "“{action}”送 {points} 积分，等于没买东西先收钱",
            "{item} 没买东西先收钱：“{word}”",
        ),
        help=(
            "在 {review} 前把退款和备案条款交法务看（依据：{source}，资料截至 {seen_on}）",
            "积分只随消费赠送；请法务确认（依据：{source}，资料截至 {seen_on}）",
        ),
        summary="积分或押金卖成了预付卡。",
        why="没买东西先收钱，就要守预付卡的规矩，包括退款。",
        do="积分只随消费赠送；要收预付款，就先备案并写明退款。",
    ),
}
