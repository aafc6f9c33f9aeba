"""The words of the rules about governance in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "GOV010": FaultText(
        message=(
            "有 {count} 项没有负责人：{items}",
            "{kind} {item} 没有负责人",
        ),
        help=("每一项写一个 `owner`，例如 {person}（名下现有 {owned} 项）",),
        notes={"again": "{kind} {item} 也没有负责人"},
        summary="里程碑、指标、风险、渠道或活动没有负责人。",
        why="大家都管，等于没人管。",
        do="每一项写一个负责人，或在方案开头写一个总负责人。",
    ),
    "GOV011": FaultText(
        message=(
            "{owner} 不是一个人，却负责 {count} 项：{items}",
            "{owner} 不是一个人，却负责 {items}",
            "{owner} 不是一个人，却在这里当负责人",
        ),
        help=(
            "写到具体的一个人，例如 {people}",
            "先把这个人加进团队，再在这里写他的名字",
        ),
        notes={"again": "这里也是"},
        summary="负责人写成了部门，或把几个人写在了一起。",
        why="出了事，部门里每个人都以为是别人在管。",
        do="写到具体的一个人；其他人写进 `with`。",
    ),
    "GOV012": FaultText(
        message=("“{task}”有 {count} 个人一起做，却没有写谁拍板",),
        help=("写上 `accountable: {first}`，或 {people} 中的另一位",),
        summary="一项任务好几个人做，没有人拍板。",
        why="每个人都在等别人。",
        do="在 `accountable` 里写上对结果负责的那一位。",
    ),
    "GOV020": FaultText(
        message=(
            "{item} 要在 {day} 前批下来，却没写由谁批",
            "{item}（{amount}）定于 {start} 开始，却没写哪天审批",
            "{item} 定于 {start} 开始，却没写哪天审批",
        ),
        help=(
            "{day} 之前在 {item} 或方案开头写上 `approver`",
            "写上 `approve_by: {due}`（提前 {days} 天），由 {approver} 审批",
            "写上 `approve_by: {due}`（提前 {days} 天）",
        ),
        summary="该审批的战役或大额活动没写审批日或审批人。",
        why="没有定日子的审批，总要等到东西都订好了才批下来。",
        do="写上够早的 `approve_by` 和 `approver`。",
    ),
    "GOV021": FaultText(
        message=(
            "{item} 在 {start} 就开始了，审批却排在 {day}",
            "{item} 开始前 {ahead} 天才审批，{gate} 要求提前 {days} 天",
            "{item} 开始前 {ahead} 天才审批，规定是提前 {days} 天",
        ),
        help=(
            "{due} 前批下来，或最早 {possible} 开始",
            "最早 {possible} 开始：按时审批的日子（{missed}）已经过了",
        ),
        notes={"start": "{item} 从这里开始", "forward": "改成 {due}"},
        summary="审批晚于规定。",
        why="批得晚，印刷、备货、投放都要加急；不批，就全打了水漂。",
        do="提前审批，或推后开始；提示里写明了两个日期。",
    ),
    "GOV022": FaultText(
        message=(
            "整个方案由 {boss} 负责，也由 {boss} 自己审批",
            "有 {count} 项由 {person} 负责，也由 {person} 自己审批：{items}",
            "{items} 由 {person} 负责，也由 {person} 自己审批",
        ),
        help=(
            "改由 {other} 审批，或换一个负责人",
            "换一个 `approver`，不能是负责人自己",
        ),
        notes={"again": "{item} 也是"},
        summary="负责人自己审批自己的事。",
        why="审批要的就是另一双眼睛。",
        do="换一个审批人。",
    ),
    "GOV023": FaultText(
        message=(
            "{approver} 最多能批 {limit}，而 {item} 要花 {amount}，多出 {over}",
            "{item} 要花 {amount}，超过 {above} 就得由 {entitled} 审批",
        ),
        help=(
            "改成 `approver: {needed}`，或压减 {over}",
            "换一个能批 {amount} 的 `approver`，或压减 {over}",
        ),
        summary="审批金额超出了权限。",
        why="这样的审批不算数，到了活动当天财务会卡住付款。",
        do="按权限换审批人，或压减预算。",
    ),
    "GOV030": FaultText(
        message=(
            "{rule} 的特批在 {until} 已经到期，有 {count} 个问题重新算数",
            "{rule} 的特批在 {until} 已经到期",
        ),
        help=(
            "把它放行的问题改好，或请 {by} 写明原因、延长 `until`",
            "把它放行的问题改好，或写明原因、延长 `until`",
        ),
        notes={"covered": "这里重新算数"},
        summary="特批已经到期，原来放行的问题重新算数。",
        why="当时只批了一段时间，之后没有人再看过。",
        do="改好原来的问题；确需延长的，请批准人写明原因。",
    ),
    "GOV031": FaultText(
        message=(
            "对 {items} 的 {rule} 特批没有用上：没有这样的问题",
            "{rule} 的特批没有用上：没有这样的问题",
        ),
        help=("删掉它，免得以后把新的问题也盖住",),
        summary="特批没有对应的问题。",
        why="哪天出了新问题，会被它悄悄盖住，而没有人同意过。",
        do="删掉它；如果是规则或条目写错了，就改对。",
    ),
    "GOV032": FaultText(
        message=("{rule} 属于结构或引用错误，不能特批，也不能关掉",),
        help=("把 {rule} 指出的问题改好，再删掉这一条",),
        summary="想特批或关掉必须改正的错误。",
        why="负责人不存在、日期不存在，其他检查就都不可信了。",
        do="改正错误本身，再删掉这条特批或设置。",
    ),
    "GOV033": FaultText(
        message=("没有叫 `{word}` 的规则",),
        help=(
            "是不是 `{suggestion}`？",
            "`commplan rules` 会列出全部规则；写编号（如 CAL010）或名称",
        ),
        notes={"replace": "改成 `{suggestion}`"},
        summary="特批或设置里写了不存在的规则。",
        why="它不起作用：想放行的还在报，想提高的没有提高。",
        do="照 `commplan rules` 里的编号或名称写。",
    ),
    "GOV034": FaultText(
        message=("有 {count} 个群没有管理员：{items}", "{item} 没有管理员"),
        help=(
            "每个群写上 `admins`；{person} 已经在管 {others}",
            "每个群写上 `admins`",
        ),
        notes={"again": "{item} 也没有"},
        summary="群没有管理员。",
        why="广告和争吵会一直挂在群里。",
        do="给每个群写上 `admins`。",
    ),
    "GOV035": FaultText(
        message=(
            "方案里有 {count} 个群，却没有群规",
            "群规里没有写 {missing}",
        ),
        help=("写上{meanings}",),
        summary="群规不完整。",
        why="出了纠纷再定的规矩，谁也不服。",
        do="补齐提示里列出的几条。",
    ),
    "GOV036": FaultText(
        message=(
            "群规 {day} 才公布，而 {opening} 在 {start} 就开始了",
            "{opening} 在 {start} 开始，却没写群规哪天公布",
        ),
        help=("写上 `published_on: {by}`，或让 {opening} 在那之后开始",),
        notes={"opening": "{opening} 从这里开始", "forward": "改成 {by}"},
        summary="新社群的群规没有在招人之前公布。",
        why="先进群的人从没同意过后来的规矩。",
        do="在招募开始前公布群规。",
    ),
    "GOV037": FaultText(
        message=("有 {count} 种成员角色没有写职责：{roles}", "成员角色“{role}”没有写职责"),
        help=("给“{role}”写上 `duties`：做什么、多久做一次",),
        notes={"again": "“{role}”也没有写"},
        summary="成员角色没有职责。",
        why="只有名头没有职责，只会招人眼红。",
        do="写上这个角色的职责，或去掉它。",
    ),
    "GOV038": FaultText(
        message=("方案状态是“{status}”，版本已到 {version}，却没有任何变更记录",),
        help=("在 `governance` 里写上 `change_log: [{{date: {today}, what: …, why: …}}]`",),
        summary="批过的方案改了版本，却没有变更记录。",
        why="哪些是批过的、哪些是后来改的，谁也说不清了。",
        do="在 `governance.change_log` 里写明改了什么、何时、为什么、谁改的。",
    ),
    "GOV039": FaultText(
        message=("{rule} 被关掉了，但没有写原因",),
        help=("写上原因：`{{rule: {rule}, severity: off, reason: …}}`，或者不要关",),
        summary="关掉一条规则却没有写原因。",
        why="半年后没有人知道是不是有意的，也没有人敢再打开。",
        do="写上 `reason`，或者让规则照常运行。",
    ),
    "GOV040": FaultText(
        message=(
            "{said}（条件：{condition}；实际：{actual}）",
            "{said}（条件：{condition}）",
            "自己定的限制没有守住。条件：{condition}；实际：{actual}",
            "自己定的限制没有守住。条件：{condition}",
        ),
        help=(
            "把 {figure} 减少 {over}；如果情况已经变了，就把 {bound} 改成 {value}",
            "把 {figure} 增加 {short}；如果情况已经变了，就把 {bound} 改成 {value}",
            "把 {figure} 减少 {strictly_over} 以上",
            "把 {figure} 增加 {strictly_short} 以上",
            "改方案，或改 `expr` 里的条件",
        ),
        notes={"figure": "{reading}", "day": "{reading}，从 {day} 起"},
        summary="方案自己定的限制没有守住。",
        why="写下这条限制，是因为有人要靠它。",
        do="把数字拉回限制以内，或与定下限制的人商量后改限制。",
    ),
    "GOV041": FaultText(
        message=(
            "条件里的 `{figure}` 不是能用的数据名称（第 {place} 个字）",
            "方案里没有叫 `{name}` 的{kind}（第 {place} 个字）",
            "条件从第 {place} 个字 `{found}` 起看不懂：{problem}",
            "条件从第 {place} 个字起看不懂：{problem}",
        ),
        help=(
            "是不是 `{suggestion}`？",
            "可以写：{known}",
            "照这样写：`{example}`",
            '照这样写：`budget.total <= 60万`，或 `person("林一").hours <= 1500`',
        ),
        summary="方案自己定的限制看不懂。",
        why="写的人以为有人在盯着，其实没有。",
        do=(
            "照提示改正那一处。条件是拿方案里的数据和数字作比较，如 `budget.total <= 60万`、"
            '`person("林一").load_max_percent <= 100%`、'
            "`预算.总额 <= 60万 and 活动.同时最多 <= 5`。"
        ),
    ),
    "GOV042": FaultText(
        message=(
            "这条限制没有判断：方案里缺数据，算不出 {figures}",
            "这条限制没有判断：{divisors} 是 0，不能拿来除",
        ),
        help=(
            "先在 `{section}` 里写上 `{field}`",
            "先在 `{section}` 里列出来",
            "改一改条件，不要除以 0",
        ),
        summary="限制要用的数据方案里没有，没有判断。",
        why="不出声的限制，看起来就像守住了一样。",
        do="把提示里说的内容补上，或删掉这条限制。",
    ),
}
