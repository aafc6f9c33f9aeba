# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the rules about paid content and the wording of copy, in Traditional Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "CMP070": FaultText(
        message=(
            "{item} 從 {paid_from} 起付費做內容，卻沒有標明廣告",
            "{item} 從 {day} 起送產品換內容，卻沒有標明廣告",
        ),
        help=(
            (
                "{day} 之前，讓每條帶購買鏈接的內容都標上「廣告」；請法務確認（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
        ),
        notes={"mark": "標明廣告"},
        summary="付費或送產品的內容沒有標明廣告。",
        why="追究的是品牌，平臺還會限流。",
        do="每條都標上「廣告」，並寫 `marked: 是`。",
    ),
    "CMP071": FaultText(
        message=("{partner} 從 {day} 起在 {item} 裡發內容，沒有寫是不是付費、有沒有標明",),
        help=(
            (
                "{day} 之前寫上，例如 `disclosure: {{paid: 是, marked: 是}}`；請法務確認（依據："
                "{source}，資料截至 {seen_on}）"
            ),
        ),
        summary="達人為品牌發內容，沒有寫怎樣標明。",
        why="帶購買鏈接、又付費或送產品的內容都要標明廣告。",
        do="寫上 `disclosure`：付費還是送產品、有沒有標明、在哪裡報備。",
    ),
    "CMP072": FaultText(
        message=("{item} 從 {day} 起在 {place} 付費做內容，沒有寫平臺報備",),
        help=(
            (
                "{day} 之前在蒲公英或星圖報備，並寫上 `platform_report`；請法務確認（依據："
                "{source}，資料截至 {seen_on}）"
            ),
        ),
        summary="付費內容沒有向平臺報備。",
        why="不走蒲公英、星圖的內容會扣品牌的分，再扣流量。",
        do="在平臺報備，並寫上 `platform_report`。",
    ),
    "CMP080": FaultText(
        message=("{item} 的文案裡有絕對化用語「{words}」",),
        help=(
            "改成能拿出證據的說法，並在 {review} 前交法務看（依據：{source}，資料截至 {seen_on}）",
            "改成能拿出證據的說法；請法務確認（依據：{source}，資料截至 {seen_on}）",
        ),
        notes={"again": "這裡也有"},
        summary="文案裡有絕對化用語。",
        why="「最好」誰也證明不了，職業打假人專門搜這些詞。",
        do="說真實、能證明的：用了什麼料、誰試過、賣了多少。",
    ),
    "CMP081": FaultText(
        message=("{item} 的文案宣稱有醫療效果：「{words}」",),
        help=(
            "改說口味、感受或用法，並在 {review} 前交法務看（依據：{source}，資料截至 {seen_on}）",
            "改說口味、感受或用法；請法務確認（依據：{source}，資料截至 {seen_on}）",
        ),
        notes={"again": "這裡也有"},
        summary="文案宣稱有醫療效果。",
        why="食品和化妝品不能這樣說，信的人會受害，店會被關。",
        do="說口味、感受和用法，治病的事交給醫生。",
    ),
    "CMP082": FaultText(
        message=("{item} 的文案拿嬰幼兒食品和母乳比：「{words}」",),
        help=(
            (
                "去掉比較，只寫含有什麼，並在 {review} 前交法務看（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
            "去掉比較，只寫含有什麼；請法務確認（依據：{source}，資料截至 {seen_on}）",
        ),
        notes={"again": "這裡也有"},
        summary="文案拿嬰幼兒食品和母乳比。",
        why="有的家長看了一句話就不餵母乳了。",
        do="寫清含有什麼，不提母乳。",
    ),
    "CMP083": FaultText(
        message=("{item} 的文案保證效果或收益：「{words}」",),
        help=(
            "改成實際測得的結果，並在 {review} 前交法務看（依據：{source}，資料截至 {seen_on}）",
            "改成實際測得的結果；請法務確認（依據：{source}，資料截至 {seen_on}）",
        ),
        notes={"again": "這裡也有"},
        summary="文案保證效果或收益。",
        why="只要有一位顧客沒見效，官司就輸了。",
        do="寫測了什麼、測了誰、什麼時候測的，否則去掉。",
    ),
    "CMP084": FaultText(
        message=("{item} 的文案宣稱要批准才能說的功能：「{words}」",),
        help=(
            (
                "寫明批准文號，或去掉這句，並在 {review} 前交法務看（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
            "寫明批准文號，或去掉這句；請法務確認（依據：{source}，資料截至 {seen_on}）",
        ),
        notes={"again": "這裡也有"},
        summary="食品宣稱了要批准才能說的功能。",
        why="只有註冊過的保健食品才能說免疫、睡眠、疲勞。",
        do="在文案裡寫明批准文號，或去掉這句。",
    ),
    "CMP085": FaultText(
        message=("{item} 花錢買好評：「{words}」",),
        help=(
            (
                "改成真實評價不論好壞都一樣獎勵，並在 {review} 前交法務看（依據：{source}，"
                "資料截至 {seen_on}）"
            ),
            "改成真實評價不論好壞都一樣獎勵；請法務確認（依據：{source}，資料截至 {seen_on}）",
        ),
        notes={"again": "這裡也有"},
        summary="花錢買好評。",
        why="買來的好評誤導人，平臺會下架整個店。",
        do="請會員寫真實評價，好壞都一樣獎勵。",
    ),
}
