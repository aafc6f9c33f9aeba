"""The faults of actuals in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "REV010": FaultText(
        message=(
            "`{text}` 在方案里是{other}，这里要写的是{kind}",
            "方案里没有叫 `{text}` 的{kind}",
        ),
        help=(
            "这里写{kind}，不是{other}；现有：{known}",
            "是不是 `{suggestion}`？现有：{known}",
            "年中新出现的，加上 `{new}: 是`；现有：{known}",
            "年中新出现的，加上 `{new}: 是`",
            "现有：{known}",
            "先在方案的 `{section}` 里加上这项{kind}，或者删掉这一行",
            "先在方案里加上这项{kind}，或者删掉这一行",
        ),
        notes={"replace": "改成 `{suggestion}`", "again": "这里也是"},
        summary="实际数据里写了方案里没有的东西。",
        why="数字没有着落，复盘里明明有结果却显示空白。",
        do="改对名字；年中新出现的风险写 `new: true`。",
    ),
    "REV011": FaultText(
        message=("{item} 的 `{key}` 写的是 {day}，晚于这份数据的截止日 {as_of}",),
        help=(
            "写真实发生的日子；还没到的日子，写进 `{instead}`",
            "写真实发生的日子，或者改这份数据的 `as_of`",
        ),
        summary="已经发生的事，日期却在数据截止日之后。",
        why="只是预计的事被当成完成，整份复盘就没人信了。",
        do="写真实日期；还没到的，写进 `new_due`、`new_start` 或 `new_end`。",
    ),
    "REV012": FaultText(
        message=(
            "{item} 写着已完成，进度却只有 {progress}%",
            "{item} 写了完成日 {day}，状态却是 {state}",
        ),
        help=(
            "把 {progress} 改成 `progress: 100`，或者把状态改成 `state: running`",
            "改成 `state: done`，或者去掉 `done_on`",
        ),
        summary="既写完成，又写没完成。",
        why="两处必有一处是错的，谁也说不清是哪处。",
        do="改状态，或改进度，或去掉完成日。",
    ),
    "REV013": FaultText(
        message=("{item} 的 `{last}` 是 {end}，早于 `{first}`（{start}）",),
        help=("改正 `{first}` 或 `{last}`",),
        notes={"start": "这里写的开始日更晚"},
        summary="活动还没开始就结束了。",
        why="办了几天、晚了几天，都算不出来。",
        do="改正其中一个日期。",
    ),
    "REV014": FaultText(
        message=("{activity} 已经取消，却记了 {amount}支出",),
        help=(
            (
                "在 `for` 里写清楚钱花在了哪里，或者改正 {activity} 的状态；"
                "退不回来的钱（如定金），在 `comment` 里说明"
            ),
        ),
        notes={"cancelled": "{activity} 在这里写了取消"},
        summary="已经取消的活动还有支出，又没有说明。",
        why="要么活动其实办了，要么钱花到了别处；两个数都会错。",
        do="写清楚钱花在哪里，改正状态，或者在 `comment` 里说明退不回来的是什么。",
    ),
    "REV015": FaultText(
        message=(
            "{kpi} 的灯，按数据是“{computed}”，手工改成了“{light}”",
            "{kpi} 的灯手工定为“{light}”，没有写原因",
        ),
        help=(
            "按数据是“{computed}”：去掉 `light`，要改最多只能改一级",
            "补上 `light_reason`，或者去掉 `light`",
        ),
        summary="手工改灯没有写原因，或者和数据差得太远。",
        why="一盏灯凭感觉，其他灯也没人信了。",
        do="去掉手工的灯；要改就只改一级，并写明原因。",
    ),
    "REV016": FaultText(
        message=(
            "这份实际数据是 {start} 至 {end} 的，方案是 {first} 至 {last} 的",
            "这份实际数据截至 {as_of}，可它的第一天是 {begin}",
        ),
        help=(
            "`as_of` 写数据统计到哪一天，例如 {after}；期间写错了就改期间",
            "改正文件里或文件名里的年份；往年的数据写进指标的 `baseline.quarters`",
        ),
        summary="实际数据的日期不在方案期间内，或者截止日早于它的第一天。",
        why="这些数字不会被算进来，或者算错了年份。",
        do="改正年份；往年的结果写进指标的 `baseline.quarters`。",
    ),
    "REV017": FaultText(
        message=(
            "{item} 同一段日子在 {file} 里也有数，只按那一份算",
            "{item} 写了两次，只按后面那条算",
        ),
        help=("只留一条；按月填了，就不要在当季的文件里再填一遍",),
        notes={"counts": "按这条算"},
        summary="同一段日子，同一个指标、里程碑、活动、支出或渠道写了两次。",
        why="金额会算两遍，或者两个数碰巧显示其中一个。",
        do="只留一条；没改之前，按日子靠后的算，同一天截止的，按时间跨度长的算。",
    ),
    "REV018": FaultText(
        message=("{kpi} 的单位是 %（目标 {target}%），这里却写了 {written}",),
        help=("如果是 {meant}%，就写 {meant}",),
        notes={"target": "目标写在这里", "replace": "改成 {meant}"},
        summary="单位是 % 的指标，实际值写成了小数。",
        why="指标看起来跌到了零，加权得分也跟着被拉低。",
        do="按百分数写，例如 31。",
    ),
    "REV019": FaultText(
        message=("这份实际数据写的是方案“{named}”，旁边的方案是“{title}”",),
        help=("把文件放回它自己的方案旁边，或者写 `{key}: {title}`",),
        notes={"replace": "改成 `{title}`"},
        summary="实际数据写的是另一个方案。",
        why="抄来的文件会把别的品牌、别的年份的数字带进复盘。",
        do="写上本方案的标题，或者把文件放回它自己的方案旁边。",
    ),
    "REV020": FaultText(
        message=(
            "{months} 没有实际数据，{quarters} 的数不完整",
            "{quarters} 已在 {end} 结束，却没有实际数据",
        ),
        help=("补一个文件，例如 `{file}`",),
        summary="有别的实际数据，却缺了一个已结束的季度，或者缺了其中几个月。",
        why="累计值偏小或算不出来，环比也没有参照。",
        do="给这个季度补一个文件，只写几项也行。",
    ),
    "REV021": FaultText(
        message=(
            "{kpi} 的 `{field}` 和以前不一样，以前是“{before}”",
            "{kpi} 现在才写 `{field}`，而前面的数已经报过了",
        ),
        help=("按新口径重算前几季，再写 `restated: true`；或者沿用旧口径",),
        notes={"before": "以前写在这里"},
        summary="指标口径变了，以前的数没有重算。",
        why="两个季度按两种口径算，比不了，增长也是假的。",
        do="重算前几季并写 `restated: true`，或沿用旧口径。",
    ),
    "REV022": FaultText(
        message=(
            "{start} 至 {end} 有 {count} 项指标定了目标，却没有填实际值：{kpis}",
            "{kpi} 定了目标，{start} 至 {end} 却没有填实际值",
        ),
        help=(
            "全年的合计到年底才用得上：把每个月的数依次写进 `{months}`",
            "补上实际值，或者从方案里去掉目标",
        ),
        summary="已结束的季度，有指标没填实际值。",
        why="没人填的指标在记分卡上是灰的，也不计入得分。",
        do="补上实际值，或去掉目标。",
    ),
    "REV023": FaultText(
        message=("{day} 期初成员写 {start}，上一期期末却是 {expected}",),
        help=(
            (
                "{begin} + 新增 {joined} − 流失 {left} = {expected}："
                "改正其中一个数，或者把 `{key}` 写成 {expected}"
            ),
            "上一期各等级合计 {expected}：改正其中一个数",
        ),
        notes={"before": "上一期期末是 {expected}"},
        summary="期初成员和上一期期末对不上。",
        why="凭空多出来的成员，让增长率和流失率都靠不住。",
        do="两期用同一口径统计，或者改正写错的那个数。",
    ),
    "REV024": FaultText(
        message=(
            "{kpi} 写了 {count} 个月，可这份数据只有 {months} 个月",
            "{kpi} 写了 `{given}`，没有写 `{lacking}`",
            "{kpi} 的 `{zero}` 是 0，算不出来",
            "{kpi} 各月加起来是 {total}，`{key}` 写的却是 {value}",
            "{kpi} 最后一个月是 {last}，`{key}` 写的却是 {value}",
            "{kpi} 按分子、分母算是 {rate}，`{key}` 写的却是 {value}",
        ),
        help=(
            "按月份先后写，最多 {months} 个数",
            "补上 `{lacking}`，或者只写结果",
            "写上真实的 `{zero}`，或者删掉这一行",
            "改正写错的那个；没改之前按 `{key}` 算",
        ),
        summary="同一项指标的几个数对不上，有的不会被算进来。",
        why="只有一个数算数，其余的被丢下，谁也看不出错的是哪个。",
        do="改正写错的那个，或者去掉它。",
    ),
    "REV025": FaultText(
        message=(
            "流失 {left} 人，可期初只有 {begin} 人，新增 {joined} 人",
            "活跃 {active} 人，可期末只有 {end} 人",
        ),
        help=("改正其中一个数；数的是人，不是人次",),
        summary="流失或活跃的人数，比成员总数还多。",
        why="期末有多少人说不清，或者活跃率超过 100%。",
        do="改正其中一个数；数的是人，不是人次。",
    ),
    "REV030": FaultText(
        message=(
            "{item} 从 {due} 改到 {moved}，没有写原因",
            "{item} 应在 {begin} 开始，到 {on} 已晚 {days} 天，没有新日期；{waiting} 还在等它",
            "{item} 应在 {begin} 开始，到 {on} 已晚 {days} 天，没有新日期",
            "{item} 应在 {due} 完成，到 {on} 已逾期 {days} 天，没有新日期；{waiting} 还在等它",
            "{item} 应在 {due} 完成，到 {on} 已逾期 {days} 天，没有新日期",
        ),
        help=(
            "为什么改到 {moved}，写进 `reason`",
            "在实际数据里写上新日期和 `reason`，并通知等它的人",
        ),
        notes={"waits": "{one} 至少顺延 {by} 天"},
        summary="到期没完成，也没有新日期和原因。",
        why="没人重新排期，就会一拖再拖，后面等它的事跟着拖。",
        do="写上新日期和原因，并通知后面等它的人。",
    ),
    "REV040": FaultText(
        message=(
            "有 {count} 项活动结束超过 {days} 天，还没有任何结果：{items}",
            "{item} 在 {end} 结束，已超过 {days} 天，没有结果，也没有经验",
        ),
        help=(
            (
                "问 {owner}：补上 {item} 的 `participants`、`revenue` 或 `feedback`，"
                "或者写 `well`、`badly`"
            ),
            "补上 {item} 的 `participants`、`revenue` 或 `feedback`，或者写 `well`、`badly`",
        ),
        notes={"also": "{one} 在 {day} 结束"},
        summary="活动早已结束，实际数据里没有结果，也没有经验。",
        why="下一场什么也学不到，活动排行也缺了一行。",
        do="找负责人要数；至少写下哪里好、哪里不好。",
    ),
    "REV050": FaultText(
        message=(
            "有 {count} 条结论没有负责人或期限：{items}",
            "“{item}”没有写 {missing}",
        ),
        help=("补上 `owner` 和 `due`",),
        notes={"also": "“{one}”没有写 {lacks}"},
        summary="经验、决定、行动项或措施没有负责人或期限。",
        why="大家都同意、没人去办的事，下个季度还要再说一遍。",
        do="写上 `owner` 和 `due`；没人办的，不如取消。",
    ),
    "REV051": FaultText(
        message=(
            (
                "有 {count} 项上期决议还没完成，"
                "最早的“{item}”是 {promised} 定的，已过 {age} 天：{items}"
            ),
            "“{item}”是 {promised} 定的，已过 {age} 天，还没完成",
        ),
        help=(
            (
                "问 {owner}：办完写 `state: done` 和 `done_on`，"
                "要延就改 `due`，不办写 `state: dropped`"
            ),
            "办完写 `state: done` 和 `done_on`，要延就改 `due`，不办写 `state: dropped`",
        ),
        notes={"also": "“{one}”已过 {days} 天"},
        summary="上期复盘的决议到期还没完成。",
        why="同一件事每季都定一遍，等于说话不用算数。",
        do="办完，或者写明新的期限和原因，或者取消。",
    ),
}
