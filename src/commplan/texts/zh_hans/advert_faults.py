"""The words of the rules about paid content and the wording of copy, in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "CMP070": FaultText(
        message=(
            "{item} 从 {paid_from} 起付费做内容，却没有标明广告",
            "{item} 从 {day} 起送产品换内容，却没有标明广告",
        ),
        help=(
            (
                "{day} 之前，让每条带购买链接的内容都标上“广告”；请法务确认（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
        ),
        notes={"mark": "标明广告"},
        summary="付费或送产品的内容没有标明广告。",
        why="追究的是品牌，平台还会限流。",
        do="每条都标上“广告”，并写 `marked: 是`。",
    ),
    "CMP071": FaultText(
        message=("{partner} 从 {day} 起在 {item} 里发内容，没有写是不是付费、有没有标明",),
        help=(
            (
                "{day} 之前写上，例如 `disclosure: {{paid: 是, marked: 是}}`；请法务确认（依据："
                "{source}，资料截至 {seen_on}）"
            ),
        ),
        summary="达人为品牌发内容，没有写怎样标明。",
        why="带购买链接、又付费或送产品的内容都要标明广告。",
        do="写上 `disclosure`：付费还是送产品、有没有标明、在哪里报备。",
    ),
    "CMP072": FaultText(
        message=("{item} 从 {day} 起在 {place} 付费做内容，没有写平台报备",),
        help=(
            (
                "{day} 之前在蒲公英或星图报备，并写上 `platform_report`；请法务确认（依据："
                "{source}，资料截至 {seen_on}）"
            ),
        ),
        summary="付费内容没有向平台报备。",
        why="不走蒲公英、星图的内容会扣品牌的分，再扣流量。",
        do="在平台报备，并写上 `platform_report`。",
    ),
    "CMP080": FaultText(
        message=("{item} 的文案里有绝对化用语“{words}”",),
        help=(
            "改成能拿出证据的说法，并在 {review} 前交法务看（依据：{source}，资料截至 {seen_on}）",
            "改成能拿出证据的说法；请法务确认（依据：{source}，资料截至 {seen_on}）",
        ),
        notes={"again": "这里也有"},
        summary="文案里有绝对化用语。",
        why="“最好”谁也证明不了，职业打假人专门搜这些词。",
        do="说真实、能证明的：用了什么料、谁试过、卖了多少。",
    ),
    "CMP081": FaultText(
        message=("{item} 的文案宣称有医疗效果：“{words}”",),
        help=(
            "改说口味、感受或用法，并在 {review} 前交法务看（依据：{source}，资料截至 {seen_on}）",
            "改说口味、感受或用法；请法务确认（依据：{source}，资料截至 {seen_on}）",
        ),
        notes={"again": "这里也有"},
        summary="文案宣称有医疗效果。",
        why="食品和化妆品不能这样说，信的人会受害，店会被关。",
        do="说口味、感受和用法，治病的事交给医生。",
    ),
    "CMP082": FaultText(
        message=("{item} 的文案拿婴幼儿食品和母乳比：“{words}”",),
        help=(
            (
                "去掉比较，只写含有什么，并在 {review} 前交法务看（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
            "去掉比较，只写含有什么；请法务确认（依据：{source}，资料截至 {seen_on}）",
        ),
        notes={"again": "这里也有"},
        summary="文案拿婴幼儿食品和母乳比。",
        why="有的家长看了一句话就不喂母乳了。",
        do="写清含有什么，不提母乳。",
    ),
    "CMP083": FaultText(
        message=("{item} 的文案保证效果或收益：“{words}”",),
        help=(
            "改成实际测得的结果，并在 {review} 前交法务看（依据：{source}，资料截至 {seen_on}）",
            "改成实际测得的结果；请法务确认（依据：{source}，资料截至 {seen_on}）",
        ),
        notes={"again": "这里也有"},
        summary="文案保证效果或收益。",
        why="只要有一位顾客没见效，官司就输了。",
        do="写测了什么、测了谁、什么时候测的，否则去掉。",
    ),
    "CMP084": FaultText(
        message=("{item} 的文案宣称要批准才能说的功能：“{words}”",),
        help=(
            (
                "写明批准文号，或去掉这句，并在 {review} 前交法务看（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
            "写明批准文号，或去掉这句；请法务确认（依据：{source}，资料截至 {seen_on}）",
        ),
        notes={"again": "这里也有"},
        summary="食品宣称了要批准才能说的功能。",
        why="只有注册过的保健食品才能说免疫、睡眠、疲劳。",
        do="在文案里写明批准文号，或去掉这句。",
    ),
    "CMP085": FaultText(
        message=("{item} 花钱买好评：“{words}”",),
        help=(
            (
                "改成真实评价不论好坏都一样奖励，并在 {review} 前交法务看（依据：{source}，"
                "资料截至 {seen_on}）"
            ),
            "改成真实评价不论好坏都一样奖励；请法务确认（依据：{source}，资料截至 {seen_on}）",
        ),
        notes={"again": "这里也有"},
        summary="花钱买好评。",
        why="买来的好评误导人，平台会下架整个店。",
        do="请会员写真实评价，好坏都一样奖励。",
    ),
}
