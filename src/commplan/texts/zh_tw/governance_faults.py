# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the rules about governance in Taiwan's Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "GOV010": FaultText(
        message=(
            "有 {count} 項沒有負責人：{items}",
            "{kind} {item} 沒有負責人",
        ),
        help=("每一項寫一個 `owner`，例如 {person}（名下現有 {owned} 項）",),
        notes={"again": "{kind} {item} 也沒有負責人"},
        summary="里程碑、指標、風險、通路或活動沒有負責人。",
        why="大家都管，等於沒人管。",
        do="每一項寫一個負責人，或在方案開頭寫一個總負責人。",
    ),
    "GOV011": FaultText(
        message=(
            "{owner} 不是一個人，卻負責 {count} 項：{items}",
            "{owner} 不是一個人，卻負責 {items}",
            "{owner} 不是一個人，卻在這裡當負責人",
        ),
        help=(
            "寫到具體的一個人，例如 {people}",
            "先把這個人加進團隊，再在這裡寫他的名字",
        ),
        notes={"again": "這裡也是"},
        summary="負責人寫成了部門，或把幾個人寫在了一起。",
        why="出了事，部門裡每個人都以為是別人在管。",
        do="寫到具體的一個人；其他人寫進 `with`。",
    ),
    "GOV012": FaultText(
        message=("「{task}」有 {count} 個人一起做，卻沒有寫誰拍板",),
        help=("寫上 `accountable: {first}`，或 {people} 中的另一位",),
        summary="一項任務好幾個人做，沒有人拍板。",
        why="每個人都在等別人。",
        do="在 `accountable` 裡寫上對結果負責的那一位。",
    ),
    "GOV020": FaultText(
        message=(
            "{item} 要在 {day} 前批下來，卻沒寫由誰批",
            "{item}（{amount}）定於 {start} 開始，卻沒寫哪天簽核",
            "{item} 定於 {start} 開始，卻沒寫哪天簽核",
        ),
        help=(
            "{day} 之前在 {item} 或方案開頭寫上 `approver`",
            "寫上 `approve_by: {due}`（提前 {days} 天），由 {approver} 簽核",
            "寫上 `approve_by: {due}`（提前 {days} 天）",
        ),
        summary="該簽核的行銷戰役或大額活動沒寫簽核日或簽核人。",
        why="沒有定日子的簽核，總要等到東西都訂好了才批下來。",
        do="寫上夠早的 `approve_by` 和 `approver`。",
    ),
    "GOV021": FaultText(
        message=(
            "{item} 在 {start} 就開始了，簽核卻排在 {day}",
            "{item} 開始前 {ahead} 天才簽核，{gate} 要求提前 {days} 天",
            "{item} 開始前 {ahead} 天才簽核，規定是提前 {days} 天",
        ),
        help=(
            "{due} 前批下來，或最早 {possible} 開始",
            "最早 {possible} 開始：按時簽核的日子（{missed}）已經過了",
        ),
        notes={"start": "{item} 從這裡開始", "forward": "改成 {due}"},
        summary="簽核晚於規定。",
        why="批得晚，印刷、備貨、投放都要加急；不批，就全打了水漂。",
        do="提前簽核，或推後開始；提示裡寫明了兩個日期。",
    ),
    "GOV022": FaultText(
        message=(
            "整個方案由 {boss} 負責，也由 {boss} 自己簽核",
            "有 {count} 項由 {person} 負責，也由 {person} 自己簽核：{items}",
            "{items} 由 {person} 負責，也由 {person} 自己簽核",
        ),
        help=(
            "改由 {other} 簽核，或換一個負責人",
            "換一個 `approver`，不能是負責人自己",
        ),
        notes={"again": "{item} 也是"},
        summary="負責人自己簽核自己的事。",
        why="簽核要的就是另一雙眼睛。",
        do="換一個簽核人。",
    ),
    "GOV023": FaultText(
        message=(
            "{approver} 最多能批 {limit}，而 {item} 要花 {amount}，多出 {over}",
            "{item} 要花 {amount}，超過 {above} 就得由 {entitled} 簽核",
        ),
        help=(
            "改成 `approver: {needed}`，或縮減 {over}",
            "換一個能批 {amount} 的 `approver`，或縮減 {over}",
        ),
        summary="簽核金額超出了權限。",
        why="這樣的簽核不算數，到了活動當天財務會卡住付款。",
        do="按權限換簽核人，或縮減預算。",
    ),
    "GOV030": FaultText(
        message=(
            "{rule} 的特批在 {until} 已經到期，有 {count} 個問題重新算數",
            "{rule} 的特批在 {until} 已經到期",
        ),
        help=(
            "把它放行的問題改好，或請 {by} 寫明原因、延長 `until`",
            "把它放行的問題改好，或寫明原因、延長 `until`",
        ),
        notes={"covered": "這裡重新算數"},
        summary="特批已經到期，原來放行的問題重新算數。",
        why="當時只批了一段時間，之後沒有人再看過。",
        do="改好原來的問題；確需延長的，請核准人寫明原因。",
    ),
    "GOV031": FaultText(
        message=(
            "對 {items} 的 {rule} 特批沒有用上：沒有這樣的問題",
            "{rule} 的特批沒有用上：沒有這樣的問題",
        ),
        help=("刪掉它，免得以後把新的問題也蓋住",),
        summary="特批沒有對應的問題。",
        why="哪天出了新問題，會被它悄悄蓋住，而沒有人同意過。",
        do="刪掉它；如果是規則或條目寫錯了，就改對。",
    ),
    "GOV032": FaultText(
        message=("{rule} 屬於結構或引用錯誤，不能特批，也不能關掉",),
        help=("把 {rule} 指出的問題改好，再刪掉這一條",),
        summary="想特批或關掉必須改正的錯誤。",
        why="負責人不存在、日期不存在，其他檢查就都不可信了。",
        do="改正錯誤本身，再刪掉這條特批或設定。",
    ),
    "GOV033": FaultText(
        message=("沒有叫 `{word}` 的規則",),
        help=(
            "是不是 `{suggestion}`？",
            "`commplan rules` 會列出全部規則；寫編號（如 CAL010）或名稱",
        ),
        notes={"replace": "改成 `{suggestion}`"},
        summary="特批或設定裡寫了不存在的規則。",
        why="它不起作用：想放行的還在報，想提高的沒有提高。",
        do="照 `commplan rules` 裡的編號或名稱寫。",
    ),
    "GOV034": FaultText(
        message=("有 {count} 個群沒有管理員：{items}", "{item} 沒有管理員"),
        help=(
            "每個群寫上 `admins`；{person} 已經在管 {others}",
            "每個群寫上 `admins`",
        ),
        notes={"again": "{item} 也沒有"},
        summary="群沒有管理員。",
        why="廣告和爭吵會一直掛在群裡。",
        do="給每個群寫上 `admins`。",
    ),
    "GOV035": FaultText(
        message=(
            "方案裡有 {count} 個群，卻沒有群規",
            "群規裡沒有寫 {missing}",
        ),
        help=("寫上{meanings}",),
        summary="群規不完整。",
        why="出了糾紛再定的規矩，誰也不服。",
        do="補齊提示裡列出的幾條。",
    ),
    "GOV036": FaultText(
        message=(
            "群規 {day} 才公布，而 {opening} 在 {start} 就開始了",
            "{opening} 在 {start} 開始，卻沒寫群規哪天公布",
        ),
        help=("寫上 `published_on: {by}`，或讓 {opening} 在那之後開始",),
        notes={"opening": "{opening} 從這裡開始", "forward": "改成 {by}"},
        summary="新社群的群規沒有在招人之前公布。",
        why="先進群的人從沒同意過後來的規矩。",
        do="在招募開始前公布群規。",
    ),
    "GOV037": FaultText(
        message=("有 {count} 種成員角色沒有寫職責：{roles}", "成員角色「{role}」沒有寫職責"),
        help=("給「{role}」寫上 `duties`：做什麼、多久做一次",),
        notes={"again": "「{role}」也沒有寫"},
        summary="成員角色沒有職責。",
        why="只有名頭沒有職責，只會招人眼紅。",
        do="寫上這個角色的職責，或去掉它。",
    ),
    "GOV038": FaultText(
        message=("方案狀態是「{status}」，版本已到 {version}，卻沒有任何變更記錄",),
        help=("在 `governance` 裡寫上 `change_log: [{{date: {today}, what: …, why: …}}]`",),
        summary="批過的方案改了版本，卻沒有變更記錄。",
        why="哪些是批過的、哪些是後來改的，誰也說不清了。",
        do="在 `governance.change_log` 裡寫明改了什麼、何時、為什麼、誰改的。",
    ),
    "GOV039": FaultText(
        message=("{rule} 被關掉了，但沒有寫原因",),
        help=("寫上原因：`{{rule: {rule}, severity: off, reason: …}}`，或者不要關",),
        summary="關掉一條規則卻沒有寫原因。",
        why="半年後沒有人知道是不是有意的，也沒有人敢再開啟。",
        do="寫上 `reason`，或者讓規則照常執行。",
    ),
    "GOV040": FaultText(
        message=(
            "{said}（條件：{condition}；實際：{actual}）",
            "{said}（條件：{condition}）",
            "自己定的限制沒有守住。條件：{condition}；實際：{actual}",
            "自己定的限制沒有守住。條件：{condition}",
        ),
        help=(
            "把 {figure} 減少 {over}；如果情況已經變了，就把 {bound} 改成 {value}",
            "把 {figure} 增加 {short}；如果情況已經變了，就把 {bound} 改成 {value}",
            "把 {figure} 減少 {strictly_over} 以上",
            "把 {figure} 增加 {strictly_short} 以上",
            "改方案，或改 `expr` 裡的條件",
        ),
        notes={"figure": "{reading}", "day": "{reading}，從 {day} 起"},
        summary="方案自己定的限制沒有守住。",
        why="寫下這條限制，是因為有人要靠它。",
        do="把數字拉回限制以內，或與定下限制的人商量後改限制。",
    ),
    "GOV041": FaultText(
        message=(
            "條件裡的 `{figure}` 不是能用的資料名稱（第 {place} 個字）",
            "方案裡沒有叫 `{name}` 的{kind}（第 {place} 個字）",
            "條件從第 {place} 個字 `{found}` 起看不懂：{problem}",
            "條件從第 {place} 個字起看不懂：{problem}",
        ),
        help=(
            "是不是 `{suggestion}`？",
            "可以寫：{known}",
            "照這樣寫：`{example}`",
            '照這樣寫：`budget.total <= 60萬`，或 `person("林一").hours <= 1500`',
        ),
        summary="方案自己定的限制看不懂。",
        why="寫的人以為有人在盯著，其實沒有。",
        do=(
            "照提示改正那一處。條件是拿方案裡的資料和數字作比較，如 `budget.total <= 60萬`、"
            '`person("林一").load_max_percent <= 100%`、'
            "`預算.總額 <= 60萬 and 活動.同時最多 <= 5`。"
        ),
    ),
    "GOV042": FaultText(
        message=(
            "這條限制沒有判斷：方案裡缺資料，算不出 {figures}",
            "這條限制沒有判斷：{divisors} 是 0，不能拿來除",
        ),
        help=(
            "先在 `{section}` 裡寫上 `{field}`",
            "先在 `{section}` 裡列出來",
            "改一改條件，不要除以 0",
        ),
        summary="限制要用的資料方案裡沒有，沒有判斷。",
        why="不出聲的限制，看起來就像守住了一樣。",
        do="把提示裡說的內容補上，或刪掉這條限制。",
    ),
}
