# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the rules about channels and audiences in Traditional Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "CHN070": FaultText(
        message=(
            "{days}，{item} 裡 {product} 的會員價是 {price}，而 {other} 里人人都能花 {lower} 買到",
            "{item} 裡 {product} 的會員價是 {price}，比標價 {listed} 還貴",
        ),
        help=(
            "會員價不高於 {lower}，或讓 {item} 在 {until} 之後再開始",
            "會員價不高於 {lower}",
            "會員價不高於 {listed}",
        ),
        notes={
            "lower": "{other} 在這裡賣 {lower}",
            "listed": "標價是 {listed}",
            "same": "改成 {lower}",
            "list": "改成 {listed}",
        },
        summary="會員價比公開價還貴。",
        why="老會員覺得被當成冤大頭，紛紛要求退差價。",
        do="會員給同樣或更低的價，或把兩個優惠的日子錯開。",
    ),
    "CHN071": FaultText(
        message=("{days}，{item} 裡 {product} 的群價是 {price}，而 {other} 裡單買只要 {lower}",),
        help=(
            "群價降到 {lower} 以下，或讓 {item} 在 {until} 之後再開始",
            "群價降到 {lower} 以下",
        ),
        notes={"lower": "{other} 在這裡賣 {lower}", "same": "改成 {lower}"},
        summary="拼團價或群價比單買還貴。",
        why="好不容易湊齊三位鄰居，卻發現店裡更便宜。",
        do="把群價降到店價以下，或把兩個優惠的日子錯開。",
    ),
    "CHN072": FaultText(
        message=(
            (
                "{days}，{item} 裡 {higher} 買 {product} 要 {price}，"
                "等級更低的 {lower_tier} 在 {other} 只要 {lower}"
            ),
        ),
        help=(
            "給 {higher} 的價格不高於 {lower}，或讓 {item} 在 {until} 之後再開始",
            "給 {higher} 的價格不高於 {lower}",
        ),
        notes={"lower": "{other} 在這裡賣 {lower}", "same": "改成 {lower}"},
        summary="同一天裡，高等級會員買得比低等級貴。",
        why="最好的客戶最先比價。",
        do="給高等級同樣或更低的價，或把兩個優惠的日子錯開。",
    ),
    "CHN073": FaultText(
        message=("{days}，{product} 在 {item} 賣 {price}，在 {other} 賣 {lower}",),
        help=(
            "兩邊都賣 {lower}，或讓 {item} 在 {until} 之後再開始",
            "兩邊都賣 {lower}",
        ),
        notes={"lower": "{other} 在這裡賣 {lower}", "same": "改成 {lower}"},
        summary="同一批人同一天看到同一產品的兩個價格。",
        why="上午買貴了的人，下午就來要差價。",
        do="統一成一個價，或把日子錯開。",
    ),
    "CHN074": FaultText(
        message=("{item} 承諾最低價，{product} 賣 {price}，而 {days} 在 {other} 只賣 {lower}",),
        help=(
            "去掉最低價的承諾，或降到 {lower}，或讓 {other} 在 {own_end} 之後再開始",
            "去掉最低價的承諾，或降到 {lower}",
        ),
        notes={"lower": "{other} 在這裡賣 {lower}", "same": "改成 {lower}"},
        summary="承諾了最低價，另一個優惠卻更低。",
        why="最低價的承諾一破就要退差價，截圖會一直流傳。",
        do="提高另一個價格、錯開日子，或收回承諾。",
    ),
    "CHN075": FaultText(
        message=(
            "{item} 從 {start} 起 {product} 只賣 {price}，而 {before} 的 {dearer} 價保到 {guarded}",
        ),
        help=("讓 {item} 從 {free} 或之後開始，或在此之前仍賣 {dearer}",),
        notes={"lower": "{other} 之前賣 {lower}", "days": "價保 {days} 天"},
        summary="價保期內又出現更低的價格。",
        why="之前買的人都可以來要差價。",
        do="等價保期過了再降價，或留出補差價的錢。",
    ),
    "CHN080": FaultText(
        message=(
            "{channel} 要到 {ready} 才開通，卻有 {count} 項提前用它：{day} 的 {item}，還有 {also}",
            "{item} 在 {day} 要用 {channel}，而它 {ready} 才開通",
        ),
        help=(
            "改到 {ready} 或之後，或先用 {other}",
            "改到 {ready} 或之後，或讓渠道在 {day} 之前開通",
        ),
        notes={"ready": "{channel} 在 {ready} 開通", "again": "{item} 在 {day} 也要用"},
        summary="渠道還沒開通就用上了。",
        why="第一條就發不出去，被通知來看的人全都撲空。",
        do="等渠道開通再開始，或先用別的渠道。",
    ),
    "CHN081": FaultText(
        message=(
            "{channel} 還沒有認證，卻有 {count} 項要用它：{day} 的 {item}，還有 {also}",
            "{item} 在 {day} 要用 {channel}，而它還沒有認證",
        ),
        help=(
            "在 {day} 之前完成認證並寫上 `ready_from`，或先用 {other}",
            "在 {day} 之前完成認證，並寫上 `ready_from`",
        ),
        notes={"verified": "{channel} 還沒有認證", "again": "{item} 在 {day} 也要用"},
        summary="渠道沒有認證就要用，也沒寫哪天認證好。",
        why="多數平臺上，沒有認證的賬號不能群發、不能賣貨、不能開播。",
        do="寫上認證完成的日子（`ready_from`），或寫 `verified: true`。",
    ),
    "CHN082": FaultText(
        message=(
            "{item} 在 {day} 要用 {channel}，而負責它的 {person} {begins} 才入職",
            "{item} 在 {day} 要用 {channel}，而負責它的 {person} {leaves} 就離職了",
        ),
        help=(
            "改到 {begins} 或之後，或先讓 {backup} 負責這個渠道",
            "改到 {begins} 或之後，或換一個 `owner`",
            "之後讓 {backup} 負責這個渠道",
            "之後換一個 `owner`",
        ),
        notes={"owner": "由 {person} 負責", "again": "{item} 在 {day} 也要用"},
        summary="渠道要用的時候，負責人不在職。",
        why="消息發出去了，回覆沒有人看。",
        do="換一位在職的負責人，或等他到崗再開始。",
    ),
    "CHN083": FaultText(
        message=("{item} 在 {day} 要用 {channel}，而它的錢（{amount}）要到 {start} 才有",),
        help=("把 {line} 提前到更早的季度，或改到 {start} 或之後再用",),
        notes={"line": "錢排在這裡", "again": "{item} 在 {day} 也要用"},
        summary="渠道要花的錢還沒到就用上了。",
        why="沒付錢，運營商一條也不會發。",
        do="把預算行提前到第一次使用的季度，或晚點開始。",
    ),
    "CHN090": FaultText(
        message=(
            (
                "{channel} 承諾每週 {promised} 條，{weeks} 週裡排了 {planned} 條，"
                "平均每週 {per_week} 條；與承諾不符的還有：{others}"
            ),
            (
                "{channel} 承諾每週 {promised} 條，{weeks} 週裡排了 {planned} 條，"
                "平均每週 {per_week} 條"
            ),
        ),
        help=(
            "再排 {missing} 條，或把頻率改成每週 {per_week} 條",
            "減掉 {surplus} 條，或把頻率改成每週 {per_week} 條",
        ),
        notes={
            "planned": "頻率改成每週 {per_week} 條",
            "other": "{channel}：承諾每週 {promised} 條，排了 {per_week} 條",
        },
        summary="渠道排期的條數與承諾的頻率差得遠。",
        why="說好的欄目斷了會被發現，沒完沒了地發也會。",
        do="把缺的補上，或按實際改頻率。",
    ),
    "CHN091": FaultText(
        message=(
            (
                "{pillar} 占已排內容的 {planned}%（{total} 條裡的 {number} 條），"
                "本來要占 {share}%；差得遠的還有：{others}"
            ),
            "{pillar} 占已排內容的 {planned}%（{total} 條裡的 {number} 條），本來要占 {share}%",
        ),
        help=(
            "再排大約 {missing} 條 {pillar}，或改占比",
            "少排大約 {surplus} 條 {pillar}，或多排其他內容",
        ),
        notes={"other": "{pillar}：排了 {planned}%，本來要占 {share}%"},
        summary="已排的內容與計劃的占比差得遠。",
        why="沒有誰決定變成廣告號，是一條一條變過去的。",
        do="把缺的內容排上，或按本意改占比。",
    ),
    "CHN092": FaultText(
        message=("{total} 條消息裡有 {number} 條（{percent}%）不能回覆，最多應占 {most}%",),
        help=("把其中 {turn} 條改成提問、投票或答疑",),
        summary="大多數消息都是單向的，沒法回覆。",
        why="只有品牌在說話的社群，就是一個廣告號。",
        do="把一部分改成提問，並留下來看回答。",
    ),
    "CHN093": FaultText(
        message=(
            (
                "活動費用的 {percent}% 花在 {platform}，其次是 {next}（{rest}%）；"
                "一個平臺最多應占 {most}%"
            ),
            "活動費用的 {percent}% 花在 {platform}，一個平臺最多應占 {most}%",
            "消息的 {share}% 發在 {platform}，一個平臺最多應占 {most}%",
        ),
        help=("把其中 {move} 個百分點挪到別的平臺",),
        notes={"also": "這個渠道也在 {platform}"},
        summary="大部分消息或費用都壓在一個平臺上。",
        why="平臺改一條規則，一年就白忙了。",
        do="分一部分到別的平臺，或直接留下會員的聯繫方式。",
    ),
    "CHN100": FaultText(
        message=(
            "{item} 在 {days} 需要 {partner}，而合同 {ended} 就到期了",
            "{item} 在 {days} 需要 {partner}，而合同 {begins} 才生效",
            "{item} 在 {days} 需要 {partner}，而合同期是 {from_day} 到 {to_day}",
        ),
        help=(
            "把合同延到 {until}，或由 {backup} 頂上",
            "把合同延到 {until}，或把 {item} 提前到 {to_day} 或之前",
            "讓合同從 {since} 開始，或由 {backup} 頂上",
            "讓合同從 {since} 開始，或把 {item} 推遲到 {from_day} 或之後",
            "讓合同也覆蓋 {days}",
        ),
        notes={
            "contract": "合同期是 {from_day} 到 {to_day}",
            "extend": "合同延到 {until}",
            "begin": "合同從 {since} 開始",
        },
        summary="需要合作方的日子不在合同期內。",
        why="合同之外，對方沒有義務來，出了事也沒有保障。",
        do="延長合同、移動活動，或請替補頂上。",
    ),
    "CHN101": FaultText(
        message=("{item} 在 {channels} 上做，而 {partner} 只在 {platforms}",),
        help=(
            "同時在 {own} 上做，或與 {partner} 談好 {channels}",
            "與 {partner} 談好 {channels}，或換一位在那裡的合作方",
        ),
        notes={"platforms": "{partner} 的平臺寫在這裡"},
        summary="活動所在的平臺，合作方都不在。",
        why="花錢請來的粉絲在別的平臺。",
        do="放到合作方的平臺上做，談好新平臺，或換合作方。",
    ),
    "CHN102": FaultText(
        message=("{item} 在 {days} 需要 {partner}，而留給我們的檔期是 {slots}",),
        help=(
            "把 {item} 移到最近的空檔 {free}，或由 {backup} 頂上",
            "把 {item} 移到最近的空檔 {free}，或另約 {partner} {days} 的時間",
            "由 {backup} 頂上，或另約 {partner} {days} 的時間",
            "另約 {partner} {days} 的時間，或把 {item} 移進檔期",
        ),
        notes={"slots": "檔期寫在這裡"},
        summary="需要合作方的日子不在留給我們的檔期裡。",
        why="那天嘉賓正站在別人的臺上。",
        do="把活動移進檔期，另約時間，或請替補頂上。",
    ),
    "CHN103": FaultText(
        message=(
            (
                "{day} 的 {item} 請了 {partner}，而因為 {other}，"
                "{from_day} 到 {to_day} 是 {rival} 的「{category}」排他期"
            ),
        ),
        help=("讓 {item} 從 {free} 或之後開始，或先與 {rival} 談好",),
        notes={"exclusive": "與 {rival} 約定的排他條款", "other": "{other} 由 {rival} 參加"},
        summary="一家合作方的排他期裡，請了同類的另一家。",
        why="會招來索賠，好的那一家下次也不來了。",
        do="按約定隔開日子，或與兩家都談好。",
    ),
    "CHN104": FaultText(
        message=("{partner} 的資質還沒有核驗，{day} 的 {item} 就要用到",),
        help=("在 {day} 之前核驗，並寫上 `licence_checked: true`",),
        notes={"item": "{item} 從 {day} 開始"},
        summary="合作方的資質還沒有核驗。",
        why="舞臺沒有許可、專家沒有證書，最後都算在品牌頭上。",
        do="第一場活動之前核驗證照、資質和授權。",
    ),
    "CHN105": FaultText(
        message=(
            "{day} 的 {item} 只有 {partner} 一位主講，沒有替補；同樣的還有 {also}",
            "{day} 的 {item} 只有 {partner} 一位主講，沒有替補",
        ),
        help=(
            "把 {other} 寫成 {partner} 的 `backup`，並約好那天的時間",
            "給 {partner} 寫上 `backup`，並約好那天的時間",
        ),
        notes={"partner": "{partner} 沒有寫 `backup`"},
        summary="直播或大型活動的主講嘉賓沒有替補。",
        why="嘉賓誤了一趟車，整場就沒了。",
        do="寫上 `backup`，選一位熟悉產品的人。",
    ),
    "CHN110": FaultText(
        message=(
            (
                "{activity} {approved} 才批下來，卻有 {count} 條消息提前發出，"
                "第一條是 {day} 在 {channel}"
            ),
            "{activity} {approved} 才批下來，{day} 卻已經在 {channel} 發出消息",
        ),
        help=("改到 {approved} 或之後再發，或在 {day} 之前批下來",),
        notes={
            "approval": "{approved} 批下來",
            "later": "改到 {approved} 發",
            "again": "這一條在 {on} 發出",
        },
        summary="活動還沒批下來，消息就先發出去了。",
        why="發出去的消息收不回來。",
        do="批下來當天或之後再發，或提前審批。",
    ),
    "CHN111": FaultText(
        message=("{item} 在 {day} 發佈，{review} 才審完",),
        help=("在 {before} 之前審完，或改到 {review} 或之後發", "改到 {review} 或之後發"),
        notes={"day": "{day} 發佈", "earlier": "審核提前到 {before}"},
        summary="內容還沒審完就發佈了。",
        why="審核發現的問題，已經有幾千人看過了。",
        do="提前審核，或推遲發佈。",
    ),
    "CHN112": FaultText(
        message=("{item} 下單就送{gift}，只備了 {gifts} 份，預計有 {orders} 單",),
        help=("再備 {missing} 份，或寫明前 {gifts} 單才送",),
        notes={"orders": "預計 {orders} 單", "stock": "改成 {orders}"},
        summary="承諾的贈品比預計的訂單少。",
        why="最後一天下單的人，收到的只有道歉。",
        do="多備一些，或寫明送完為止。",
    ),
}
