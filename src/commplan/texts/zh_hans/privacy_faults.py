"""The words of the rules about personal data, consent and minors, in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "CMP050": FaultText(
        message=(
            "{data} 涉及不满 14 岁的孩子，写的同意却不是监护人的：“{consent}”",
            "{data} 涉及不满 14 岁的孩子，没有写监护人的同意",
        ),
        help=(
            (
                "{user} 从 {first} 开始收集，在那之前征得监护人同意；请法务确认（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
            (
                "在 `consent_text` 里写清监护人怎样同意；请法务确认（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
        ),
        summary="收集孩子的信息，没有监护人的同意。",
        why="孩子的照片和姓名传出去，就收不回来了。",
        do="请监护人单独同意，并写进 `consent_text`。",
    ),
    "CMP051": FaultText(
        message=("{data} 属于敏感信息，还缺：{missing}",),
        help=(
            (
                "{user} 从 {first} 开始收集，在那之前补齐；请法务确认（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
            "收集之前补齐，或者不收集；请法务确认（依据：{source}，资料截至 {seen_on}）",
        ),
        summary="敏感信息缺了不能没有的内容。",
        why="健康、人脸、行踪和孩子的信息一旦泄露，影响好多年。",
        do="写清用途、保存期限和同意方式，事先做影响评估。",
    ),
    "CMP052": FaultText(
        message=(
            "{data} 里有“{child_word}”，可能是不满 14 岁孩子的信息，没有写明",
            "{data} 里有“{word}”，可能是敏感信息，没有写明",
        ),
        help=(
            (
                "写上 `about_minors_under_14: 是` 或 `否`；请法务确认（依据：{child_source}，"
                "资料截至 {seen_on}）"
            ),
            (
                "写上 `sensitive: 是` 或 `否`，或者改收别的；请法务确认（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
        ),
        summary="看起来是敏感信息，却没有写明。",
        why="没有标明的，会被当成昵称一样对待。",
        do="写明 `sensitive` 或 `about_minors_under_14`，是或否。",
    ),
    "CMP053": FaultText(
        message=("{segment} 是未成年人，{activities} 却向他们推广 {product}",),
        help=(
            (
                "把 {segment} 从受众里去掉，或换别的产品；请法务确认（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
        ),
        notes={"activity": "{activity}：{day}"},
        summary="向未成年人推广不适合他们的产品。",
        why="化妆品、酒、保健食品、药品不能在面向未成年人的地方推广。",
        do="把这个人群排除在外（`exclude`），或换别的产品。",
    ),
    "CMP054": FaultText(
        message=("{item} 让孩子主持或代言：“{words}”",),
        help=(
            "换成大人来说，并在 {review} 前交法务看（依据：{source}，资料截至 {seen_on}）",
            "换成大人来说；请法务确认（依据：{source}，资料截至 {seen_on}）",
        ),
        notes={"again": "这里也有"},
        summary="让孩子主持或代言。",
        why="不满十岁的孩子不能代言，大一点的也有限制。",
        do="让大人来说；孩子可以出镜，用自己平时就用的东西。",
    ),
    "CMP055": FaultText(
        message=("{item} 在 {day} 举办，和“{drink}”有关，没有写只限成年人",),
        help=(
            (
                "在 `rules_text` 里写明只限成年人、怎样查验；请法务确认（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
        ),
        summary="有酒的活动没有写只限成年人。",
        why="照片里只要有一个未成年人端着酒杯就够了。",
        do="只接待成年人，并写进 `rules_text`。",
    ),
    "CMP060": FaultText(
        message=(
            "{count} 项个人信息没有写用途或保存期限：{several}",
            "{data} 没有写：{missing}",
        ),
        help=("补齐这些内容；请法务确认（依据：{source}，资料截至 {seen_on}）",),
        notes={"also": "{data}：{missing}"},
        summary="收集个人信息，没有写用途或保存期限。",
        why="没人用也没人删的，就是泄露出去的。",
        do="每一项都写上 `purpose` 和 `retention`，用不上的就不收。",
    ),
    "CMP061": FaultText(
        message=(
            "{item} 在 {day} 给 {segment} 发短信，他们的同意不是明示同意：“{basis}”",
            "{item} 在 {day} 给 {segment} 发短信，没有写他们同意过",
            "{item} 在 {day} 给所有人发短信，并不是所有人都同意过",
        ),
        help=(
            "只发给 {consenting}；请法务确认（依据：{source}，资料截至 {seen_on}）",
            (
                "只发给单独勾选同意的人，把他们写成一个人群，带上 `consent: {{basis: …}}`；"
                "请法务确认（依据：{source}，资料截至 {seen_on}）"
            ),
        ),
        notes={"segment": "{segment} 的同意写在这里"},
        summary="短信发给了没有同意的人。",
        why="短信投诉直接到监管部门和运营商那里。",
        do="只发给同意过的人群，并在 `consent.basis` 写明怎样同意的。",
    ),
    "CMP062": FaultText(
        message=("{segment} 到 {day} 都会收到短信，却没有写怎样退订",),
        help=(
            (
                "把退订方式写进 `opt_out` 和每条短信（例如“拒收请回复 T”）；请法务确认（依据："
                "{source}，资料截至 {seen_on}）"
            ),
        ),
        notes={"message": "{item} 在这里发给他们"},
        summary="没有写怎样退订短信。",
        why="退不掉的人会去投诉，先找运营商。",
        do="把退订方式写进 `consent.opt_out` 和每条短信。",
    ),
    "CMP063": FaultText(
        message=(
            "按个人信息推荐（{means}），却没有写怎样关闭",
            "按个人信息推荐，却没有写怎样关闭",
        ),
        help=("写上 `opt_out`：在哪里一键关闭；请法务确认（依据：{source}，资料截至 {seen_on}）",),
        summary="按个人信息推荐，却不能拒绝。",
        why="觉得被盯着的会员会走，走之前还会投诉。",
        do="给一个不针对个人的页面或开关，写进 `opt_out`。",
    ),
    "CMP064": FaultText(
        message=(
            "{data} 要提供给 {receivers}，写的同意没有单独说到这一点：“{consent}”",
            "{data} 要提供给 {receivers}，没有写会员同意",
        ),
        help=(
            (
                "请会员单独勾选，写明提供给 {receivers} 和用途，并写进 `consent_text`；"
                "请法务确认（依据：{source}，资料截至 {seen_on}）"
            ),
        ),
        summary="把信息提供给合作方，没有单独征得同意。",
        why="会员把手机号给了你，没有给别人。",
        do="单独征求同意，写明给谁、做什么用，写进 `consent_text`。",
    ),
    "CMP065": FaultText(
        message=("{data} 要提供给 {receivers}，没有做个人信息保护影响评估",),
        help=(
            (
                "{user} 从 {first} 开始，在那之前做完，写上 `impact_assessment: 是`；请法务确认（"
                "依据：{source}，资料截至 {seen_on}）"
            ),
            (
                "先做评估，写上 `impact_assessment: 是`；请法务确认（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
        ),
        summary="把信息提供给合作方，没有做影响评估。",
        why="评估要在提供之前做，记录之后会被查。",
        do="先评估、留记录，写上 `impact_assessment: 是`。",
    ),
}
