# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the rules about references in Traditional Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "REF010": FaultText(
        message=(
            "方案裡寫到了 {names}，卻沒有列出任何{kind}",
            "方案裡沒有叫 `{text}` 的{kind}",
        ),
        help=(
            "請在 `{section}` 裡把這 {count} 個名字逐一列出來",
            "幾個名字要寫成列表，用英文逗號隔開：[{parts}]",
            "這裡只能寫一個名字，{either} 選一個；其餘的寫在 `with` 裡",
            "這裡只能寫一個名字：{alone} 選一個",
            "這是崗位，這裡要寫人：{holders}",
            "是不是想寫 `{suggestion}`？現有：{known}",
            "如果改了名，這裡也要改成 `{renamed}`；現有：{known}",
            "現有：{known}",
            "請先在 `{section}` 裡加上這個{kind}",
            "請先在方案裡加上這個{kind}",
        ),
        notes={"replace": "改成 `{suggestion}`", "again": "這裡也是"},
        summary="引用了方案裡沒有的條目。",
        why="工作派給了不存在的人，例如已經離職的同事。",
        do="改正名字，或在對應的部分補上這個條目。",
    ),
    "REF011": FaultText(
        message=("有 {count} 個條目都叫 `{text}`（{kinds}），分不清指的是哪一個",),
        help=("給每一個都加上自己的 `id`，引用時寫編號",),
        notes={"candidate": "{candidate} 叫這個名字", "again": "這裡也是"},
        summary="一個引用可能指好幾個條目。",
        why="兩個條目同名，誰也不知道指的是哪一個。",
        do="給條目加編號，引用時寫編號。",
    ),
    "REF012": FaultText(
        message=("`{text}` 是{found}，這裡要寫{kind}",),
        help=("這裡可以寫：{known}", "請先在方案裡加上要引用的{kind}"),
        notes={"found": "`{text}` 在這裡", "again": "這裡也是"},
        summary="引用的條目類型不對。",
        why="渠道不能當活動的負責人，里程碑也付不了錢。",
        do="改寫成合適類型的編號或名稱。",
    ),
    "REF020": FaultText(
        message=("{alone} 在等它自己", "這幾項互相等待，成了死循環：{path}"),
        help=(
            "從它自己的 `after` 裡去掉 `{alone}`",
            "從 {waiting} 的 `after` 裡去掉 `{weakest}`：按日期看，這一條最說不通",
            "去掉其中一個 `after`；按日期看每一條都說得通",
        ),
        notes={"next": "{waiting} 在這裡等 {awaited}"},
        summary="幾個條目互相等待，繞成一圈。",
        why="圈裡的每一項都永遠無法開始。",
        do="去掉最不要緊的那個 `after`；提示裡給了建議。",
    ),
    "REF030": FaultText(
        message=(
            "{item} 定於 {starts}，但要等 {awaited} 在 {due} 結束，再過 {lag} 天",
            "{item} 定於 {starts}，但它等待的 {awaited} 要到 {due} 才結束",
        ),
        help=(
            (
                "最早 {earliest} 開始（後面的 {moved} 也要順延，共 {count} 項），"
                "或讓 {awaited} 在 {latest} 當天或之前完成"
            ),
            "最早 {earliest} 開始，或讓 {awaited} 在 {latest} 當天或之前完成",
        ),
        notes={
            "awaited": "{awaited} 到這裡結束",
            "other": "它還在等 {awaited}，{due} 才結束",
            "follower": "{item} 最早只能順延到 {day}",
            "begin": "改成 {earliest}",
        },
        summary="前置工作還沒完成就要開始。",
        why="系統沒驗收商城先開業，規則沒定群先建好。",
        do="推後開始，或讓前置工作提前完成；提示裡寫明了兩個日期。",
    ),
    "REF031": FaultText(
        message=(
            "{item} 從 {start} 起就賣 {product}，而它到 {in_stock} 才有貨",
            "{item} 從 {start} 起就賣 {product}，而它到 {launched} 才上市",
        ),
        help=("推到 {ready} 或之後開始，或讓 {product} 在 {start} 前備好",),
        notes={"ready": "{product} 這天才準備好", "replace": "改到 {ready} 開始"},
        summary="產品還沒上市或沒到貨，就已經開賣。",
        why="訂單來了發不出貨，每一單遲發都要賠。",
        do="等到貨再開賣，或提前備好貨。",
    ),
    "REF040": FaultText(
        message=(
            "{item} 定於 {day}，不在所屬戰役 {parent} 的 {from_day} 到 {to_day} 之內",
            "{item} 從 {start} 到 {end}，超出了所屬戰役 {parent} 的 {from_day} 到 {to_day}",
        ),
        help=(
            "改到 {nearest} 開始，或讓 {parent} 提前到 {begin}，或換一個戰役",
            "改到 {nearest} 開始，或讓 {parent} 延到 {finish}，或換一個戰役",
            "縮短它，放寬 {parent} 的時間，或換一個戰役",
        ),
        notes={"parent": "{parent} 的時間在這裡"},
        summary="活動超出了所屬戰役的時間。",
        why="它的費用和結果會算錯地方。",
        do="移動活動、放寬戰役，或換一個戰役。",
    ),
    "REF041": FaultText(
        message=(
            "{item} 定於 {day}，不在所屬階段 {parent} 的 {from_day} 到 {to_day} 之內",
            "{item} 從 {start} 到 {end}，超出了所屬階段 {parent} 的 {from_day} 到 {to_day}",
        ),
        help=(
            "改到 {nearest} 開始，或讓 {parent} 提前到 {begin}，或換一個階段",
            "改到 {nearest} 開始，或讓 {parent} 延到 {finish}，或換一個階段",
            "縮短它，放寬 {parent} 的時間，或換一個階段",
        ),
        notes={"parent": "{parent} 的時間在這裡"},
        summary="活動超出了所屬階段的時間。",
        why="它的費用和結果會算錯地方。",
        do="移動活動、放寬階段，或換一個階段。",
    ),
    "REF042": FaultText(
        message=(
            "{touch} 在 {day} 就發出去，而 {activity} 的推廣 {first} 才開始",
            "{touch} 在 {day} 才發出去，而 {activity} 在 {end} 就結束了",
        ),
        help=(
            "改到 {first} 到 {last} 之間發，或把推廣提前到 {day} 開始",
            "改到 {last} 或之前發，或換一個活動",
        ),
        notes={"activity": "{activity} 從這裡開始"},
        summary="觸達落在所屬活動的日子之外。",
        why="會員看到的是已經結束、或者還沒定下來的事。",
        do="把觸達移到推廣期和活動期之內，或改正它所屬的活動。",
    ),
    "REF043": FaultText(
        message=(
            "{item} 定在 {day}，可它說的那個季度 {end} 才結束",
            "{item} 定在 {day}，那個季度早在 {closed} 結束，已經過了 {late} 天",
        ),
        help=("改到 {first} 到 {last} 之間，例如 {meant}",),
        notes={"move": "改成 {meant}"},
        summary="季度復盤排得太早或太晚。",
        why="季度沒過完，還沒有結果可看；過去太久，想改也來不及了。",
        do="排在季度結束前後，或改正名字裡的季度。",
    ),
    "REF050": FaultText(
        message=(
            "有 {count} 個目標沒有指標：{items}",
            "目標 {item} 沒有指標",
        ),
        help=(
            "指標 {kpi} 如果就是衡量它的，在那裡寫上 `objective: {key}`",
            "{item} 可以看「{idea}」，並在這個指標裡寫上 `objective: {key}`",
            "給 {item} 定一個指標，寫上 `objective: {key}`",
        ),
        notes={"again": "{item} 也沒有"},
        summary="目標沒有指標。",
        why="到了年底，誰也說不清這個目標達成沒有。",
        do="給它定一個指標，或在已有的指標裡寫明對應的目標。",
    ),
    "REF051": FaultText(
        message=(
            "有 {count} 個指標不對應任何目標：{items}",
            "指標 {item} 不對應任何目標",
        ),
        help=(
            "合適的話，在 {item} 裡寫上 `objective: {objective}`；現有目標：{objectives}",
            "在 {item} 裡寫上它衡量的 `objective`；現有目標：{objectives}",
        ),
        notes={"again": "{item} 也不對應任何目標"},
        summary="指標不對應任何目標。",
        why="月月都在統計，卻沒人知道為了什麼。",
        do="寫上它衡量的目標，或不再統計它。",
    ),
    "REF052": FaultText(
        message=(
            "有 {count} 個目標沒有活動去做：{items}",
            "目標 {item} 沒有任何活動去做",
        ),
        help=(
            "為 {item} 安排一項，例如{idea}；或讓已有的活動帶上 {kpis} 的目標值",
            "為 {item} 安排一項，例如{idea}，並寫上這個目標的指標",
            "讓已有的活動帶上 {kpis} 的目標值，或為 {item} 安排一項活動",
            "為 {item} 安排一項活動",
        ),
        notes={"again": "{item} 也沒有活動"},
        summary="目標沒有活動支撐。",
        why="沒人去做的目標，只是願望。",
        do="為它安排活動，或給已經在幫忙的活動寫上指標目標值。",
    ),
    "REF053": FaultText(
        message=(
            "有 {count} 項活動不為任何指標、目的或其他事項服務：{items}",
            "{item} 不為任何指標、目的或其他事項服務",
        ),
        help=(
            "合適的話，在 {item} 裡寫上 `targets: {{{kpi}: …}}` 或 `goal`；用不著就不辦",
            "在 {item} 裡寫上 `targets` 或 `goal`，用不著就不辦；現有指標：{kpis}",
        ),
        notes={"again": "{item} 也是"},
        summary="活動不為任何目標服務。",
        why="白忙的活動，占掉了真正該做的事的時間。",
        do="寫上指標目標值或活動目的，否則就不辦。",
    ),
    "REF054": FaultText(
        message=(
            "有 {count} 條好處沒有對應的目標：{texts}",
            "好處「{text}」沒有對應的目標",
        ),
        help=(
            "合適的話，寫上 `objective: {objective}`；現有目標：{objectives}",
            "寫上能讓它成真的 `objective`；現有目標：{objectives}",
        ),
        notes={"again": "「{text}」也沒有"},
        summary="承諾的好處沒有目標承接。",
        why="預算是衝著這些好處批的，方案裡卻沒有一處讓它成真。",
        do="寫上承接它的目標，或刪掉這條好處。",
    ),
    "REF055": FaultText(
        message=(
            "有 {count} 個難題沒有落到方案裡：{texts}",
            "難題「{text}」的對策沒有落到方案裡",
        ),
        help=(
            "如果由 {item} 來承接，寫上 `points_to: {key}`；不是的話，寫上承接它的那一項",
            "在 `points_to` 裡寫上承接它的活動、里程碑或預算行",
        ),
        notes={"again": "「{text}」也沒有落到方案裡"},
        summary="難題的對策沒有落到方案裡。",
        why="沒有活動、里程碑或預算承接的對策，只是說說而已。",
        do="在 `points_to` 裡寫明由哪一項來承接。",
    ),
    "REF060": FaultText(
        message=(
            "這些{kind}寫了，卻沒有任何地方用到：{items}",
            "{kind} {item} 寫了，卻沒有任何地方用到",
        ),
        help=("在該用的地方用上，或刪掉",),
        notes={"again": "{item} 也沒有用到"},
        summary="寫了卻沒有用到的條目。",
        why="花錢開通卻從來不發的渠道，談好卻被忘掉的合作方。",
        do="在該用的地方用上，或刪掉。",
    ),
    "REF061": FaultText(
        message=("{segment} 平時在 {reachable}，給他們的內容卻只發在 {used}",),
        help=("給 {segment} 的內容也發到 {reachable}，或改正它的 `reachable_on`",),
        summary="人群不在為它安排的任何渠道上。",
        why="內容發出去了，該看到的人卻一個也沒看到。",
        do="換到他們在的渠道，或改正這個人群的觸達渠道。",
    ),
    "REF062": FaultText(
        message=(
            "{item} 從 {start} 到 {end} 有 {days} 天什麼都沒安排，這樣的空檔共 {count} 段",
            "{item} 從 {start} 到 {end} 有 {days} 天什麼都沒安排",
        ),
        help=("最晚 {by} 前在 {item} 上安排一項，或寫上 `cadence`，或停用它",),
        summary="渠道長時間沒有內容。",
        why="不說話的群會死掉，不更新的賬號會被忘掉。",
        do="在空檔裡安排內容，寫明更新頻率，或停用這個渠道。",
    ),
    "REF063": FaultText(
        message=(
            "{item} 從 {start} 到 {end} 有 {days} 天什麼都沒有，這樣的空檔共 {count} 段",
            "{item} 從 {start} 到 {end} 有 {days} 天什麼都沒有",
        ),
        help=("最晚 {by} 前為 {item} 安排一項，或把它加進已有活動的 `audience`",),
        summary="某個等級或人群長時間沒有任何安排。",
        why="整個夏天都沒收到消息的會員，到秋天就走了。",
        do="在空檔裡為他們安排一項，或把他們加進已有的活動。",
    ),
    "REF064": FaultText(
        message=(
            "{item} 的群從 {start} 到 {end} 有 {days} 天什麼都沒安排，這樣的空檔共 {count} 段",
            "{item} 的群從 {start} 到 {end} 有 {days} 天什麼都沒安排",
        ),
        help=("最晚 {by} 前給 {item} 的群安排一項",),
        summary="團長的群長時間沒有任何安排。",
        why="團長沒有東西可講，群會散，人也會走。",
        do="在空檔裡給他的群安排一項。",
    ),
}
