"""The words of the rules about messages and their receivers in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "CHN010": FaultText(
        message=(
            (
                "{when}：{channel} 没有写具体消息，"
                "按 `cadence` 的每周 {cadence} 条估算会发 {count} 条，"
                "平台规定每个{per}每{window}最多 {most} 条（估算）"
            ),
            (
                "{when}：{channel} 没有写具体消息，按 {estimated} 估算会发 {count} 条，"
                "平台规定每个{per}每{window}最多 {most} 条（估算）"
            ),
            (
                "{when}：{channel} 可能会给 {perhaps} 发 {count} 条消息，"
                "平台规定每个{per}每{window}最多 {most} 条"
            ),
            (
                "{when} 等共 {times} 次：{channel} 会给 {receiver} 发 {count} 条消息，"
                "平台规定每个{per}每{window}最多 {most} 条"
            ),
            (
                "{when}：{channel} 会给 {receiver} 发 {count} 条消息，"
                "平台规定每个{per}每{window}最多 {most} 条"
            ),
            (
                "{when} 等共 {times} 次：{channel} 会发 {count} 条消息，"
                "平台规定每个{per}每{window}最多 {most} 条"
            ),
            "{when}：{channel} 会发 {count} 条消息，平台规定每个{per}每{window}最多 {most} 条",
        ),
        help=(
            "把 {channel} 的 `cadence` 调到 {lower}，或把真正要发的消息写下来",
            "调低 {estimated} 的频率，或把真正要发的消息写下来",
            (
                "去掉 {last} 这条，或与 {first} 合成一条，或改走 {other}，"
                "或把 {movable} 改到 {free} 发"
            ),
            "去掉 {last} 这条，或与 {first} 合成一条，或把 {movable} 改到 {free} 发",
            "去掉 {last} 这条，或改走 {other}，或把 {movable} 改到 {free} 发",
            "去掉 {last} 这条，或把 {movable} 改到 {free} 发",
            "去掉 {last} 这条，或与 {first} 合成一条，或改走 {other}",
            "去掉 {last} 这条，或改走 {other}",
            "去掉 {last} 这条，或与 {first} 合成一条",
            "去掉 {last} 这条，或少发几条",
        ),
        notes={
            "also": "{also} 在这里发出（{on}）",
            "quota": "平台限额写在这里",
            "move": "把 {movable} 改到 {free} 发",
        },
        summary="渠道发的消息超过了平台允许的条数。",
        why="超出的消息平台根本不会送达。",
        do="去掉最后一条、把两条合成一条，或改走别的渠道。",
    ),
    "CHN011": FaultText(
        message=(
            (
                "{when}：{channel} 没有写具体消息，"
                "按 `cadence` 的每周 {cadence} 条估算会发 {count} 条，"
                "据了解平台规定每个{per}每{window}最多 {most} 条（估算；{source}，"
                "资料截至 {seen_on}）"
            ),
            (
                "{when}：{channel} 没有写具体消息，按 {estimated} 估算会发 {count} 条，"
                "据了解平台规定每个{per}每{window}最多 {most} 条（估算；{source}，"
                "资料截至 {seen_on}）"
            ),
            (
                "{when}：{channel} 可能会给 {perhaps} 发 {count} 条消息，"
                "据了解平台规定每个{per}每{window}最多 {most} 条（{source}，资料截至 {seen_on}）"
            ),
            (
                "{when} 等共 {times} 次：{channel} 会给 {receiver} 发 {count} 条消息，"
                "据了解平台规定每个{per}每{window}最多 {most} 条（{source}，资料截至 {seen_on}）"
            ),
            (
                "{when}：{channel} 会给 {receiver} 发 {count} 条消息，"
                "据了解平台规定每个{per}每{window}最多 {most} 条（{source}，资料截至 {seen_on}）"
            ),
        ),
        help=(
            "把 {channel} 的 `cadence` 调到 {lower}，或在 `quota` 里写明 {channel} 实际的限额",
            "调低 {estimated} 的频率，或在 `quota` 里写明 {channel} 实际的限额",
            (
                "去掉 {last} 这条，或与 {first} 合成一条，或改走 {other}，"
                "或把 {movable} 改到 {free} 发；如果 {channel} 的限额不同，请写在 `quota` 里"
            ),
            (
                "去掉 {last} 这条，或与 {first} 合成一条，或把 {movable} 改到 {free} 发；"
                "如果 {channel} 的限额不同，请写在 `quota` 里"
            ),
            (
                "去掉 {last} 这条，或改走 {other}，或把 {movable} 改到 {free} 发；"
                "如果 {channel} 的限额不同，请写在 `quota` 里"
            ),
            (
                "去掉 {last} 这条，或把 {movable} 改到 {free} 发；如果 {channel} 的限额不同，"
                "请写在 `quota` 里"
            ),
            (
                "去掉 {last} 这条，或与 {first} 合成一条，或改走 {other}；"
                "如果 {channel} 的限额不同，请写在 `quota` 里"
            ),
            "去掉 {last} 这条，或改走 {other}；如果 {channel} 的限额不同，请写在 `quota` 里",
            "去掉 {last} 这条，或与 {first} 合成一条；如果 {channel} 的限额不同，请写在 `quota` 里",
            "去掉 {last} 这条，或少发几条；如果 {channel} 的限额不同，请写在 `quota` 里",
        ),
        notes={
            "also": "{also} 在这里发出（{on}）",
            "move": "把 {movable} 改到 {free} 发",
        },
        summary="渠道没有写平台限额，但发的消息超过了平台一般允许的条数。",
        why="超出的消息平台根本不会送达。",
        do="去掉最后一条或把两条合成一条；账号的限额不同时，用 `quota` 写明。",
    ),
    "CHN020": FaultText(
        message=(
            (
                "{when}：{channel} 没有写具体消息，"
                "按 `cadence` 的每周 {cadence} 条估算会发 {count} 条，"
                "自定上限是每个{per}每{window} {most} 条（估算）"
            ),
            (
                "{when}：{channel} 没有写具体消息，按 {estimated} 估算会发 {count} 条，"
                "自定上限是每个{per}每{window} {most} 条（估算）"
            ),
            (
                "{when}：{channel} 可能会给 {perhaps} 发 {count} 条消息，"
                "自定上限是每个{per}每{window} {most} 条"
            ),
            (
                "{when} 等共 {times} 次：{channel} 会给 {receiver} 发 {count} 条消息，"
                "自定上限是每个{per}每{window} {most} 条"
            ),
            (
                "{when}：{channel} 会给 {receiver} 发 {count} 条消息，"
                "自定上限是每个{per}每{window} {most} 条"
            ),
            (
                "{when} 等共 {times} 次：{channel} 会发 {count} 条消息，"
                "自定上限是每个{per}每{window} {most} 条"
            ),
            "{when}：{channel} 会发 {count} 条消息，自定上限是每个{per}每{window} {most} 条",
        ),
        help=(
            "把 {channel} 的 `cadence` 调到 {lower}，或把真正要发的消息写下来",
            "调低 {estimated} 的频率，或把真正要发的消息写下来",
            (
                "去掉 {last} 这条，或与 {first} 合成一条，或改走 {other}，"
                "或把 {movable} 改到 {free} 发"
            ),
            "去掉 {last} 这条，或与 {first} 合成一条，或把 {movable} 改到 {free} 发",
            "去掉 {last} 这条，或改走 {other}，或把 {movable} 改到 {free} 发",
            "去掉 {last} 这条，或把 {movable} 改到 {free} 发",
            "去掉 {last} 这条，或与 {first} 合成一条，或改走 {other}",
            "去掉 {last} 这条，或改走 {other}",
            "去掉 {last} 这条，或与 {first} 合成一条",
            "去掉 {last} 这条，或少发几条",
        ),
        notes={
            "also": "{also} 在这里发出（{on}）",
            "cap": "自定上限写在这里",
            "move": "把 {movable} 改到 {free} 发",
        },
        summary="会员从一个渠道收到的消息超过了方案自己定的上限。",
        why="各个活动只看得见自己的那一条，会员却全都收到，于是屏蔽、退群。",
        do="合并消息、把一条移到空一点的时段，或去掉最不要紧的一条。",
    ),
    "CHN021": FaultText(
        message=(
            (
                "{from_day} 到 {to_day}，"
                "{perhaps} 可能会从 {channels} 收到 {count} 条促销消息（{items}）；"
                "30 天里超过 {most} 条会把会员赶走"
            ),
            (
                "{from_day} 到 {to_day}，"
                "{receiver} 会从 {channels} 收到 {count} 条促销消息（{items}）；"
                "30 天里超过 {most} 条会把会员赶走"
            ),
        ),
        help=(
            "去掉 {last} 这条，或与别的消息合成一条，或把 {movable} 改到 {free} 发",
            "去掉 {last} 这条，或与别的消息合成一条",
        ),
        notes={
            "also": "{also} 在这里发出（{on}）",
        },
        summary="会员在三十天里收到的促销消息太多。",
        why="调查显示，三十天里收到四条以上，一半多的会员会离开。",
        do="把几个优惠合成一条消息，或把其中一条移出这三十天。",
    ),
    "CHN022": FaultText(
        message=(
            (
                "{perhaps} 在 {when} 可能会从 {channels} 收到 {count} 条消息（{items}）；"
                "每{window}超过 {most} 条会让人厌烦"
            ),
            (
                "{receiver} 在 {when} 等共 {times} 次从 {channels} 收到 {count} 条消息（{items}）；"
                "每{window}超过 {most} 条会让人厌烦"
            ),
            (
                "{receiver} 在 {when} 会从 {channels} 收到 {count} 条消息（{items}）；"
                "每{window}超过 {most} 条会让人厌烦"
            ),
        ),
        help=(
            "去掉 {last} 这条，或与别的消息合成一条，或把 {movable} 改到 {free} 发",
            "去掉 {last} 这条，或与别的消息合成一条",
        ),
        notes={
            "also": "{also} 在这里发出（{on}）",
        },
        summary="会员一周里收到的一对一推送，或一个月里收到的短信太多。",
        why="各个团队只看得见自己的那一条，会员却全都收到，于是屏蔽、取消关注。",
        do="合并消息，或把一条移到空一点的一周。",
    ),
    "CHN030": FaultText(
        message=(
            "{day} 等共 {times} 次，{channel} 会给同一批会员发两个不同的优惠：{first} 和 {second}",
            "{day}，{channel} 会给同一批会员发两个不同的优惠：{first} 和 {second}",
        ),
        help=(
            "把 {second} 改到 {free} 发，那天 {channel} 没有别的优惠；或两个合成一条消息",
            "把 {second} 改到另一天发，或分开受众，或两个合成一条消息",
        ),
        notes={
            "first": "{first} 在这里发出",
        },
        summary="两个活动在同一天给同一批会员推送不同的优惠。",
        why="会员同时被叫去做两件事，事后也分不清是哪一个起了作用。",
        do="把其中一个改到另一天发、分开受众，或合成一条消息。",
    ),
    "CHN040": FaultText(
        message=(
            (
                "{day} 等共 {times} 次，{second} {begins} 就要用 {channel}，"
                "而 {first} 要到 {ends} 才结束"
            ),
            "{day}，{second} {begins} 就要用 {channel}，而 {first} 要到 {ends} 才结束",
        ),
        help=(
            "把 {second} 改到 {free_from} 开始（{free}），{channel} 当天从那时起空着；或换一个账号",
            "把 {second} 改到另一天，或换一个账号：{channel} 当天后面都排满了",
        ),
        notes={
            "first": "{first} 在这里占用",
            "move": "改到 {free}",
        },
        summary="两场直播同一时间用同一个账号。",
        why="一个账号同一时间只能开一场直播。",
        do="把一场移到另一场之后，或换一个账号。",
    ),
    "CHN050": FaultText(
        message=(
            (
                "{item} 在 {day} 等共 {times} 次于 {time} 通过 {channel} 发出，"
                "而 {channel} 在 {quiet} 免打扰"
            ),
            "{item} 在 {day} {time} 通过 {channel} 发出，而 {channel} 在 {quiet} 免打扰",
        ),
        help=(
            "提前到当天 {latest} 之前发，或等到 {next_day} {earliest} 之后",
            "改到当天 {earliest} 发",
        ),
        notes={
            "quiet": "免打扰时段写在这里",
            "move": "改到 {allowed} 发",
        },
        summary="消息在会员休息的时间发出。",
        why="会员会投诉，半夜发消息最容易被拉黑。",
        do="在免打扰时段开始前发，或第二天早上再发。",
    ),
    "CHN060": FaultText(
        message=(
            (
                "{group} 计划到 {day} 有 {size} 人，而这类群一般最多 {capacity} 人（{source}，"
                "资料截至 {seen_on}）"
            ),
            "{group} 计划到 {day} 有 {size} 人，容量只有 {capacity} 人",
        ),
        help=(
            "{full_on} 起 {group} 就满了，新成员请进 {sibling}，多出的 {surplus} 人那边放得下",
            "{full_on} 前再开 {more} 个群（那天 {group} 就满了），把多出的 {surplus} 人排到新群",
            "把多出的 {surplus} 人转到 {sibling}，那边放得下",
            "现在就再开 {more} 个群，把多出的 {surplus} 人排到新群",
        ),
        notes={
            "capacity": "容量写在这里",
        },
        summary="一个群计划的人数超过了它的容量。",
        why="新成员进不了群，等有人抱怨才发现。",
        do="在第一个群满之前开第二个群，并写明两个群各自的人数。",
    ),
    "CHN061": FaultText(
        message=(
            (
                "{group} 计划到 {day} 有 {size} 人，"
                "而 {count} 个群、每群 {capacity} 人只放得下 {places} 人（{source}，"
                "资料截至 {seen_on}）"
            ),
            (
                "{group} 计划到 {day} 有 {size} 人，"
                "而 {count} 个群、每群 {capacity} 人只放得下 {places} 人"
            ),
        ),
        help=(
            "再开 {more} 个群，第一个不晚于 {full_on}，并写 `count: {needed}`",
            "现在就再开 {more} 个群，并写 `count: {needed}`",
        ),
        notes={
            "capacity": "容量写在这里",
            "open": "写成 {needed} 个群",
        },
        summary="计划的人数需要的群比现有的多。",
        why="新成员等在门口，却没有人开下一个群。",
        do="调高 `count`，并安排谁在什么时候开新群。",
    ),
}
