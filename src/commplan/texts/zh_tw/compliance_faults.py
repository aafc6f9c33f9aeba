# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the rules about prizes, prices, sharing, events and cards, in Taiwan's Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "CMP001": FaultText(
        message=(
            (
                "本方案用到的 {count} 份法規和平台資料，最早的在 {seen_on} 核對過，"
                "到時已隔 {days} 天，超過 {limit} 天"
            ),
        ),
        help=("裝新版 commplan，或請法務確認這些是否仍然有效：{sources}",),
        summary="法規和平台資料對這份方案來說太舊了。",
        why="平台規則幾個月就變，用舊規則檢查等於沒檢查。",
        do="裝新版 commplan，或先自己核對來源，再採信相關提示。",
    ),
    "CMP010": FaultText(
        message=(
            "{item} 列出的獎品裡有 {estimated}，比抽獎最高獎上限 {cap} 多出 {over}",
            "{item} 的最高獎值 {value}，比抽獎最高獎上限 {cap} 多出 {over}",
        ),
        help=("把最高獎降到 {cap} 或以下；請法務確認（依據：{source}，資料截至 {seen_on}）",),
        summary="抽獎的最高獎超過了上限。",
        why="實物、旅行、服務、虛擬物品、折扣都按市場價算，一樣受限。",
        do="換小一點的最高獎，或把它拆給幾位中獎者。",
    ),
    "CMP020": FaultText(
        message=(
            "{item} 已在 {began} 開始，規則裡還沒有寫：{missing}",
            "{item} 將在 {start} 開始，規則裡還沒有寫：{missing}",
        ),
        help=(
            (
                "活動 {began} 就開始了，今天補齊並公布；請法務確認（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
            "補齊後在 {by} 前公布；請法務確認（依據：{source}，資料截至 {seen_on}）",
        ),
        summary="抽獎規則沒有寫全應當公布的內容。",
        why="這些要在第一個人參加之前公布，開始以後不能再加。",
        do="補齊缺的內容，在開始前公布。",
    ),
    "CMP021": FaultText(
        message=("{item} 在 {start} 開始，規則卻要到 {published} 才公布",),
        help=("改到 {by} 或之前公布；請法務確認（依據：{source}，資料截至 {seen_on}）",),
        notes={"start": "從這裡開始", "earlier": "改到 {by} 公布"},
        summary="抽獎開始以後才公布規則。",
        why="在那之前參加的人並不知道規則。",
        do="在開始前公布規則，或推遲開始。",
    ),
    "CMP022": FaultText(
        message=("{item} 的規則 {public} 已經公開，卻在 {changed} 改成：{what}",),
        help=(
            (
                "到 {end} 為止照公布的規則辦；要改也只能改得對參加的人更有利；請法務確認（依據："
                "{source}，資料截至 {seen_on}）"
            ),
        ),
        notes={"prize": "公布的規則在這裡"},
        summary="抽獎規則公布以後又改了。",
        why="已經參加的人是衝著原來的規則來的，只能改得對他們更有利。",
        do="這一場照原規則辦，下一場再改。",
    ),
    "CMP023": FaultText(
        message=("{item} 現場兌獎，最高 {value}，卻沒有寫 {limit} 以上的獎品被領走後怎樣公示",),
        help=(
            (
                "用看板隨時公示已領走的大獎，並寫進 `claim`；兌獎檔案保存 {years} 年；"
                "請法務確認（依據：{source}，資料截至 {seen_on}）"
            ),
        ),
        summary="現場兌獎，卻看不出哪些大獎已被領走。",
        why="大獎早被領走了，後來的人還在抽。",
        do="隨時公示已領走的大獎，並寫進 `claim` 或 `rules_text`。",
    ),
    "CMP024": FaultText(
        message=("{item} 的規則裡寫了「{words}」",),
        help=(
            (
                "在 {review} 前刪掉這句，改寫成遇到爭議怎麼處理；請法務確認（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
            "刪掉這句，改寫成遇到爭議怎麼處理；請法務確認（依據：{source}，資料截至 {seen_on}）",
        ),
        notes={"again": "這裡也有"},
        summary="規則裡給自己留了「最終解釋權」。",
        why="這句話保護不了商家，監管部門會看成霸王條款。",
        do="刪掉這句，寫清疑問和投訴怎麼處理。",
    ),
    "CMP025": FaultText(
        message=(
            "{item} 已在 {began} 開始，贈品「{gift}」還沒有寫：{missing}",
            "{item} 將在 {start} 開始，贈品「{gift}」還沒有寫：{missing}",
        ),
        help=(
            (
                "活動 {began} 就開始了，今天補齊並公布；請法務確認（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
            "補齊後在 {by} 前公布；請法務確認（依據：{source}，資料截至 {seen_on}）",
        ),
        summary="贈品沒有寫全應當公布的內容。",
        why="送什麼、有多少、送到什麼時候，最容易起糾紛。",
        do="在品種之外，寫清規格、數量、期限和領取方式。",
    ),
    "CMP026": FaultText(
        message=("{item} 的抽獎檔案保存不滿 {least} 年（`archive_years: {years}`）",),
        help=("寫成 `archive_years: {least}`；請法務確認（依據：{source}，資料截至 {seen_on}）",),
        notes={"longer": "保存 {least} 年"},
        summary="抽獎檔案保存得太短。",
        why="一年後有人來問，沒人說得清當時怎麼抽的。",
        do="規則、名單、錄屏和簽收單按要求的年限保存。",
    ),
    "CMP027": FaultText(
        message=(
            "{item} 的規則有 {steps} 條，超過 {most_steps} 條",
            "{item} 的規則有 {characters} 字，超過 {most_characters} 字",
        ),
        help=(
            "刪去 {over_steps} 條，或放到詳情頁",
            "刪去 {over_characters} 字，或放到詳情頁",
        ),
        summary="活動規則長到沒人看。",
        why="看得懂的活動才有人參加；沒人看的規則，事後最容易吵。",
        do="只留要緊的幾句，其餘放到詳情頁。",
    ),
    "CMP030": FaultText(
        message=(
            "{item} 把 {product} 的 {reference} 劃掉賣 {price}，卻沒有寫 `basis`（劃線價的依據）",
            "{item} 把 {reference} 劃掉賣 {price}，卻沒有寫 `basis`（劃線價的依據）",
        ),
        help=(
            (
                "寫上 `basis`：同一店鋪 {from_day} 到 {to_day} 的最低成交價；請法務確認（依據："
                "{source}，資料截至 {seen_on}）"
            ),
        ),
        summary="折扣沒有寫和什麼價比。",
        why="不寫依據，就按同一店鋪前七天的最低價算。",
        do="寫上 `basis`：哪裡的價、從哪天到哪天。",
    ),
    "CMP031": FaultText(
        message=(
            (
                "{item} 說 {product} 從 {reference} 降到 {price}，"
                "可 {earlier} 一直到 {day} 都只賣 {lowest}"
            ),
        ),
        help=(
            (
                "{no_cut} 比 {lowest} 並沒有便宜：去掉 `reference_price`，或再降一些；"
                "請法務確認（依據：{source}，資料截至 {seen_on}）"
            ),
            "寫成 `reference_price: {lowest}`；請法務確認（依據：{source}，資料截至 {seen_on}）",
        ),
        notes={"earlier": "{earlier}：{lowest}", "true": "從 {lowest} 算起"},
        summary="折扣從高於前幾天的價格算起。",
        why="看起來就是先漲後降，上週買過的人手裡有小票。",
        do="按前幾天真實的最低價算，或把活動價再降一些。",
    ),
    "CMP032": FaultText(
        message=("{item} 說是限時優惠，卻要辦 {days} 天，優惠自己也沒有寫日期",),
        help=(
            (
                "給優惠寫上 `when`，例如 {from_day} 到 {to_day}；請法務確認（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
        ),
        summary="說是限時優惠，卻沒寫到什麼時候。",
        why="催人趕緊買，就得說清截止到哪天。",
        do="給優惠寫上自己的日期（`when`），或縮短活動。",
    ),
    "CMP033": FaultText(
        message=("{item} 將在 {start} 開始，優惠的條件哪裡都沒有寫",),
        help=(
            (
                "在 `rules_text` 裡寫清誰能買、限購多少、能不能和別的優惠同享；請法務確認（依據："
                "{source}，資料截至 {seen_on}）"
            ),
        ),
        summary="優惠沒有寫條件。",
        why="誰能買、買幾件、能不能同享，要和價格寫在一起。",
        do="把條件寫進 `rules_text`。",
    ),
    "CMP040": FaultText(
        message=(
            "行銷策略裡允許了「{strategy_word}」換獎勵",
            "{item} 用獎勵換「{word}」",
            "{item} 要會員分享才給獎勵",
        ),
        help=(
            (
                "改成好友首單簽收、沒有退貨後再獎勵推薦人，只算一級；請法務確認（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
        ),
        notes={"again": "這裡也是", "no_sharing": "不要求分享"},
        summary="在微信裡用獎勵換轉發、助力或集贊。",
        why="微信會先封連結，再封帳號。",
        do="獎勵轉發之後的事：好友真實的首單，只算一級。",
    ),
    "CMP041": FaultText(
        message=("{item} 的推薦獎勵有 {levels} 級，只能有 {most} 級",),
        help=(
            (
                "寫成 `levels: {most}`，只獎勵直接帶來買家的人；請法務確認（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
        ),
        notes={"fewer": "只獎勵 {most} 級"},
        summary="推薦獎勵不止一級。",
        why="給好友的好友也計酬，就接近傳銷了。",
        do="只獎勵一級，只獎真實購買。",
    ),
    "CMP090": FaultText(
        message=(
            "{item} 預計 {days} 天共 {people} 人，沒有安排警方許可；其中一天達到 {limit} 人就需要",
            "{item} 預計 {people} 人，{limit} 人起要有警方許可，方案裡沒有安排",
        ),
        help=(
            (
                "向{office}申請的截止日 {missed} 已經過了：馬上問公安機關和法務，"
                "或把每天控制在 {limit} 人以下（依據：{source}，資料截至 {seen_on}）"
            ),
            (
                "在 {last} 前向{office}申請，或把每天控制在 {limit} 人以下；請法務確認（依據："
                "{source}，資料截至 {seen_on}）"
            ),
        ),
        summary="大型公眾活動沒有安排警方許可。",
        why="當天會被叫停，人都到門口了。",
        do="按時向公安機關申請，寫上 `permit: {kind: police, apply_by: …}`。",
    ),
    "CMP091": FaultText(
        message=("{item} 在 {applied} 申請許可，離 {start} 開始只有 {days} 天，要提前 {lead} 天",),
        help=(
            (
                "提前到 {last} 申請，或把 {item} 推到 {earliest} 或之後；請法務確認（依據："
                "{source}，資料截至 {seen_on}）"
            ),
            "把 {item} 推到 {earliest} 或之後；請法務確認（依據：{source}，資料截至 {seen_on}）",
        ),
        notes={"start": "從這裡開始", "earlier": "改到 {last} 申請"},
        summary="大型活動的警方許可申請得太晚。",
        why="公安機關簽核要時間，活動辦完了才批等於沒批。",
        do="早點申請，或推遲活動。",
    ),
    "CMP092": FaultText(
        message=("{item} 在 {day} 帶 {people} 人到 {place}，還沒有向任何人報備",),
        help=(
            (
                "在 {last} 前向物業或街道報備，並寫上 `permit`；請法務確認（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
            (
                "馬上向物業或街道報備，並寫上 `permit`；請法務確認（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
        ),
        summary="戶外活動沒有向任何人報備。",
        why="廣場保安會把人都請走。",
        do="向物業或街道報備，寫上 `permit`。",
    ),
    "CMP100": FaultText(
        message=(
            "{card} 面額 {amount}，比記名卡上限 {limit} 多出 {over}",
            "{card} 面額 {amount}，沒有寫記名還是不記名；不記名卡最多 {open_limit}",
            "{card} 不記名，面額 {amount}，比上限 {unnamed_limit} 多出 {over}",
        ),
        help=(
            (
                "改到 {limit} 或以下；請法務確認，也問問所在城市的規定（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
            (
                "改到 {unnamed_limit} 或以下，或做成記名卡（最多 {named_limit}）；請法務確認，"
                "也問問所在城市的規定（依據：{source}，資料截至 {seen_on}）"
            ),
        ),
        summary="預付卡面額超過了上限。",
        why="先收進來的是顧客的錢，面額有上限，各地還有自己的規定。",
        do="改小面額，或做成記名卡。",
    ),
    "CMP101": FaultText(
        message=(
            "{card} 是記名卡，卻在 {named_months} 個月後失效",
            "{card} 在 {months} 個月後失效，不記名卡至少要 {least} 年",
        ),
        help=(
            (
                "去掉 {named_months} 個月的有效期，記名卡不設有效期；請法務確認（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
            (
                "有效期寫 {least} 年以上，並寫清過期怎樣換卡；請法務確認（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
        ),
        summary="預付卡有效期太短。",
        why="到期就沒了的錢，顧客會去打官司。",
        do="不記名卡給足年限，記名卡不設有效期。",
    ),
    "CMP102": FaultText(
        message=(
            "「{action}」送 {points} 點數，等於沒買東西先收錢",
            "{item} 沒買東西先收錢：「{word}」",
        ),
        help=(
            "在 {review} 前把退款和備案條款交法務看（依據：{source}，資料截至 {seen_on}）",
            "點數只隨消費贈送；請法務確認（依據：{source}，資料截至 {seen_on}）",
        ),
        summary="點數或押金賣成了預付卡。",
        why="沒買東西先收錢，就要守預付卡的規矩，包括退款。",
        do="點數只隨消費贈送；要收預付款，就先備案並寫明退款。",
    ),
}
