# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the rules about personal data, consent and minors, in Traditional Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "CMP050": FaultText(
        message=(
            "{data} 涉及不滿 14 歲的孩子，寫的同意卻不是監護人的：「{consent}」",
            "{data} 涉及不滿 14 歲的孩子，沒有寫監護人的同意",
        ),
        help=(
            (
                "{user} 從 {first} 開始收集，在那之前徵得監護人同意；請法務確認（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
            (
                "在 `consent_text` 裡寫清監護人怎樣同意；請法務確認（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
        ),
        summary="收集孩子的信息，沒有監護人的同意。",
        why="孩子的照片和姓名傳出去，就收不回來了。",
        do="請監護人單獨同意，並寫進 `consent_text`。",
    ),
    "CMP051": FaultText(
        message=("{data} 屬於敏感信息，還缺：{missing}",),
        help=(
            (
                "{user} 從 {first} 開始收集，在那之前補齊；請法務確認（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
            "收集之前補齊，或者不收集；請法務確認（依據：{source}，資料截至 {seen_on}）",
        ),
        summary="敏感信息缺了不能沒有的內容。",
        why="健康、人臉、行蹤和孩子的信息一旦洩露，影響好多年。",
        do="寫清用途、保存期限和同意方式，事先做影響評估。",
    ),
    "CMP052": FaultText(
        message=(
            "{data} 裡有「{child_word}」，可能是不滿 14 歲孩子的信息，沒有寫明",
            "{data} 裡有「{word}」，可能是敏感信息，沒有寫明",
        ),
        help=(
            (
                "寫上 `about_minors_under_14: 是` 或 `否`；請法務確認（依據：{child_source}，"
                "資料截至 {seen_on}）"
            ),
            (
                "寫上 `sensitive: 是` 或 `否`，或者改收別的；請法務確認（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
        ),
        summary="看起來是敏感信息，卻沒有寫明。",
        why="沒有標明的，會被當成暱稱一樣對待。",
        do="寫明 `sensitive` 或 `about_minors_under_14`，是或否。",
    ),
    "CMP053": FaultText(
        message=("{segment} 是未成年人，{activities} 卻向他們推廣 {product}",),
        help=(
            (
                "把 {segment} 從受眾裡去掉，或換別的產品；請法務確認（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
        ),
        notes={"activity": "{activity}：{day}"},
        summary="向未成年人推廣不適合他們的產品。",
        why="化妝品、酒、保健食品、藥品不能在面向未成年人的地方推廣。",
        do="把這個人群排除在外（`exclude`），或換別的產品。",
    ),
    "CMP054": FaultText(
        message=("{item} 讓孩子主持或代言：「{words}」",),
        help=(
            "換成大人來說，並在 {review} 前交法務看（依據：{source}，資料截至 {seen_on}）",
            "換成大人來說；請法務確認（依據：{source}，資料截至 {seen_on}）",
        ),
        notes={"again": "這裡也有"},
        summary="讓孩子主持或代言。",
        why="不滿十歲的孩子不能代言，大一點的也有限制。",
        do="讓大人來說；孩子可以出鏡，用自己平時就用的東西。",
    ),
    "CMP055": FaultText(
        message=("{item} 在 {day} 舉辦，和「{drink}」有關，沒有寫只限成年人",),
        help=(
            (
                "在 `rules_text` 裡寫明只限成年人、怎樣查驗；請法務確認（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
        ),
        summary="有酒的活動沒有寫只限成年人。",
        why="照片裡只要有一個未成年人端著酒杯就夠了。",
        do="只接待成年人，並寫進 `rules_text`。",
    ),
    "CMP060": FaultText(
        message=(
            "{count} 項個人信息沒有寫用途或保存期限：{several}",
            "{data} 沒有寫：{missing}",
        ),
        help=("補齊這些內容；請法務確認（依據：{source}，資料截至 {seen_on}）",),
        notes={"also": "{data}：{missing}"},
        summary="收集個人信息，沒有寫用途或保存期限。",
        why="沒人用也沒人刪的，就是洩露出去的。",
        do="每一項都寫上 `purpose` 和 `retention`，用不上的就不收。",
    ),
    "CMP061": FaultText(
        message=(
            "{item} 在 {day} 給 {segment} 發短信，他們的同意不是明示同意：「{basis}」",
            "{item} 在 {day} 給 {segment} 發短信，沒有寫他們同意過",
            "{item} 在 {day} 給所有人發短信，並不是所有人都同意過",
        ),
        help=(
            "只發給 {consenting}；請法務確認（依據：{source}，資料截至 {seen_on}）",
            (
                "只發給單獨勾選同意的人，把他們寫成一個人群，帶上 `consent: {{basis: …}}`；"
                "請法務確認（依據：{source}，資料截至 {seen_on}）"
            ),
        ),
        notes={"segment": "{segment} 的同意寫在這裡"},
        summary="短信發給了沒有同意的人。",
        why="短信投訴直接到監管部門和運營商那裡。",
        do="只發給同意過的人群，並在 `consent.basis` 寫明怎樣同意的。",
    ),
    "CMP062": FaultText(
        message=("{segment} 到 {day} 都會收到短信，卻沒有寫怎樣退訂",),
        help=(
            (
                "把退訂方式寫進 `opt_out` 和每條短信（例如「拒收請回覆 T」）；請法務確認（依據："
                "{source}，資料截至 {seen_on}）"
            ),
        ),
        notes={"message": "{item} 在這裡發給他們"},
        summary="沒有寫怎樣退訂短信。",
        why="退不掉的人會去投訴，先找運營商。",
        do="把退訂方式寫進 `consent.opt_out` 和每條短信。",
    ),
    "CMP063": FaultText(
        message=(
            "按個人信息推薦（{means}），卻沒有寫怎樣關閉",
            "按個人信息推薦，卻沒有寫怎樣關閉",
        ),
        help=("寫上 `opt_out`：在哪裡一鍵關閉；請法務確認（依據：{source}，資料截至 {seen_on}）",),
        summary="按個人信息推薦，卻不能拒絕。",
        why="覺得被盯著的會員會走，走之前還會投訴。",
        do="給一個不針對個人的頁面或開關，寫進 `opt_out`。",
    ),
    "CMP064": FaultText(
        message=(
            "{data} 要提供給 {receivers}，寫的同意沒有單獨說到這一點：「{consent}」",
            "{data} 要提供給 {receivers}，沒有寫會員同意",
        ),
        help=(
            (
                "請會員單獨勾選，寫明提供給 {receivers} 和用途，並寫進 `consent_text`；"
                "請法務確認（依據：{source}，資料截至 {seen_on}）"
            ),
        ),
        summary="把信息提供給合作方，沒有單獨徵得同意。",
        why="會員把手機號給了你，沒有給別人。",
        do="單獨徵求同意，寫明給誰、做什麼用，寫進 `consent_text`。",
    ),
    "CMP065": FaultText(
        message=("{data} 要提供給 {receivers}，沒有做個人信息保護影響評估",),
        help=(
            (
                "{user} 從 {first} 開始，在那之前做完，寫上 `impact_assessment: 是`；請法務確認（"
                "依據：{source}，資料截至 {seen_on}）"
            ),
            (
                "先做評估，寫上 `impact_assessment: 是`；請法務確認（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
        ),
        summary="把信息提供給合作方，沒有做影響評估。",
        why="評估要在提供之前做，記錄之後會被查。",
        do="先評估、留記錄，寫上 `impact_assessment: 是`。",
    ),
}
