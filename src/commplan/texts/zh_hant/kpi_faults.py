# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the rules about KPIs in Traditional Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "KPI010": FaultText(
        message=(
            "{count} 個指標沒寫上年是多少：{kpis}",
            "指標 {kpi} 沒寫上年是多少",
        ),
        help=("補上 {day} 的數：`baseline: {{value: …, date: {date}}}`",),
        notes={"also": "{kpi} 也沒寫"},
        summary="指標沒有基線。",
        why="沒有上年的數，誰也說不清目標是高還是低。",
        do="寫上上年的數和日期，例如 `baseline: {value: 2600, date: 2025-12-31}`。",
    ),
    "KPI011": FaultText(
        message=(
            "{count} 個指標沒寫數據從哪裡來：{kpis}",
            "指標 {kpi} 沒寫數據從哪裡來",
        ),
        help=("寫上從哪張報表或哪個系統取數，例如 `source: 企微後臺`",),
        notes={"also": "{kpi} 也沒寫"},
        summary="指標沒有寫數據來源。",
        why="兩個人會數出兩個數，復盤變成吵口徑。",
        do="寫上取數的報表或系統，例如 `source: 企微後臺`。",
    ),
    "KPI013": FaultText(
        message=(
            "{count} 項活動一共花 {money}，卻沒有任何衡量辦法：{activities}",
            "{activity} 要花 {money}，卻沒有任何衡量辦法",
        ),
        help=("寫上它對某個指標的貢獻，例如 `targets: {{{kpi}: …}}`",),
        notes={"also": "{activity} 也是：{money}"},
        summary="花了錢的活動沒有可衡量的結果。",
        why="復盤時沒法評價，留還是砍全憑心情。",
        do="寫上它對指標的貢獻，例如 `targets: {K2: 300}`。",
    ),
    "KPI020": FaultText(
        message=(
            "{kpi} 四個季度按 {rollup} 匯總是 {computed}，全年卻寫了 {written}（{difference}）",
        ),
        help=(
            "寫成 `year: {computed}`，或改正某個季度，或改用說得通的 `rollup: {fitting}`",
            "寫成 `year: {computed}`，或改正某個季度",
        ),
        summary="指標的四個季度按約定的口徑加不出全年目標。",
        why="一份匯報裡出現兩個數，復盤時對不上賬。",
        do="改正季度或全年的數，或換成對得上的匯總方式。",
    ),
    "KPI030": FaultText(
        message=(
            "{kpi} 越低越好，目標卻從 {base} 升到 {risen}",
            "{kpi} 越高越好，目標卻從 {base} 降到 {fallen}",
        ),
        help=("把目標改得比 {base} 好；方向寫反了的，改成 `direction: {other}`",),
        notes={"base": "原來是 {base}", "turn": "改成 `direction: {other}`"},
        summary="指標的目標比基線還差。",
        why="多半是方向寫反了，或者打錯了一位數。",
        do="改正方向或數字；確實如此的，在目標裡說明原因。",
    ),
    "KPI040": FaultText(
        message=("{kpi} 的 {quarter} 要從上年的 {base} 漲到 {target}，漲幅 {percent}%",),
        help=(
            "說清靠什麼漲，或者最多定到 {most}；全年漲幅是 {year}%",
            "說清靠什麼漲，或者最多定到 {most}",
        ),
        notes={"also": "{quarter}：+{percent}%"},
        summary="某個季度比上年同季高出太多。",
        why="圖上突然翹起來的一段，審方案的人一眼就會圈出來。",
        do="說清增長從哪裡來，或把它攤到全年。",
    ),
    "KPI041": FaultText(
        message=("{kpi} 的 {quarter} 要完成全年的 {share}%，按淡旺季只占 {usual}%",),
        help=("說清靠什麼完成，或按淡旺季把 {quarter} 定在 {fit} 左右",),
        notes={"season": "淡旺季寫在這裡"},
        summary="某個季度的占比遠超它的淡旺季。",
        why="全年的任務壓在了沒有生意的季度。",
        do="按淡旺季分攤，或說清這個季度靠什麼。",
    ),
    "KPI050": FaultText(
        message=(
            "{kpi} 按 `parts` 的關係，{place} 應當是 {fitting}，卻寫了 {written}；共 {count} 處",
            "{kpi} 按 `parts` 的關係，{place} 應當是 {fitting}，卻寫了 {written}",
        ),
        help=("改成 {fitting}，或核對 {others}", "改成 {fitting}"),
        notes={"parts": "關係寫在這裡", "write": "改成 {fitting}"},
        summary="有關係的幾個指標，數字對不上。",
        why="幾個數是在不同的會上定的，放進一份匯報就露餡。",
        do="改成算得出來的數，或改正其中一項。",
    ),
    "KPI051": FaultText(
        message=("{kpi} 是百分比，不可能是 {written}%",),
        help=(
            "想寫的是 {meant} 就改成 {meant}；{written} 另有單位的，改 `unit`",
            "改成 0 到 100 之間的數；{written} 另有單位的，改 `unit`",
        ),
        summary="比率超出了 0 到 100。",
        why="數字填錯了行，或者單位寫錯了。",
        do="改正數字或單位。",
    ),
    "KPI052": FaultText(
        message=("{kpi} 在 {quarter} 是 {written}，可各{parts}加起來是 {whole}",),
        help=("改成 {whole}，或把各{parts}的計劃改動 {difference}",),
        notes={"write": "改成 {whole}"},
        summary="各等級或各群的人數，和會員總數對不上。",
        why="同一份匯報裡，會員總數出現了兩個。",
        do="寫成各部分之和，或改正其中一部分。",
    ),
    "KPI060": FaultText(
        message=("{kpi} 的目標是 {target}，活動加起來只有 {planned}，是目標的 {percent}%",),
        help=(
            "還差 {gap}，缺口最大的是 {quarter}（差 {short}）；加活動，或下調目標",
            "還差 {gap}；加活動，或下調目標",
        ),
        notes={"share": "{item} 貢獻 {amount}"},
        summary="活動的貢獻遠遠撐不起指標目標。",
        why="目標後面沒有計劃。",
        do="加活動、提高貢獻，或下調目標。",
    ),
    "KPI061": FaultText(
        message=(
            "{sales} 個指標全是銷售：{kpis}",
            "{counts} 個指標全在數數量：{kpis}",
        ),
        help=("加一個看代價的指標，例如投訴率、退群率或復購率",),
        summary="指標只看一面。",
        why="不衡量的東西就會被透支：只看銷售，社群會變成廣告群。",
        do="補上另一面的指標：投訴率、復購率、月活躍率、滿意度。",
    ),
    "KPI062": FaultText(
        message=("方案用 {channels} 主動推送，卻沒有指標盯著退訂和流失",),
        help=("加一個越低越好的指標，例如退訂率，並寫進 {kpi} 的 `guards`",),
        summary="有推送，卻沒有指標盯著它的代價。",
        why="推得越多，悄悄退群、屏蔽的越多，到年底才看見。",
        do="加一個 `direction: lower` 的指標，例如退訂率，並寫進其他指標的 `guards`。",
    ),
    "KPI070": FaultText(
        message=("{kpi} 的目標是 {target}，活動加起來有 {planned}，是目標的 {percent}%",),
        help=("減去 {gap}，先看 {largest}；或把目標提高到 {planned}",),
        notes={"share": "{item} 貢獻 {amount}"},
        summary="活動的貢獻加起來遠遠超過指標目標。",
        why="不是重複計算，就是目標定低了，復盤對不上賬。",
        do="核對貢獻最大的幾項；一個系列合計的，寫 `per: series`。",
    ),
    "KPI071": FaultText(
        message=(
            "{activities} 同期進行，{kpi} 可能重複計算",
            "{first} 和 {second} 同期進行，{kpi} 可能重複計算",
        ),
        help=("在 {second} 寫上 `attribution`：按哪個活動碼或標記來計",),
        notes={"also": "{activity} 計 {amount}"},
        summary="兩項活動可能把同一筆成交各算一次。",
        why="一張訂單，大促算一次，直播又算一次，復盤對不上賬。",
        do="寫明歸因口徑，例如 `attribution: 按直播訂單標記計`，或拆開目標。",
    ),
}
