# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the rules about the calendar in Taiwan's Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "CAL010": FaultText(
        message=(
            "會議 {item} 定在 {day}，這天依法放假（{holiday}）；{year} 年的放假安排還沒有公布",
            "會議 {item} 有 {count} 次趕上國定假日：{day} 等",
            "會議 {item} 定在 {day}，這天是國定假日（{holiday}）",
            "會議 {item} 定在 {own_day}，這天方案自己放假（`calendar.holidays`）",
            "會議 {item} 定在 {day}，這天是公眾假期",
        ),
        help=(
            "在 `repeats` 裡寫 `skip: holidays`，或改期：`changes: {{{written}: {{to: {moved}}}}}`",
            "改到補班的 {make_up}，或節後的 {following}",
            "改到節前最後一個工作日 {before}，或節後的 {following}",
            "改到節前最後一個工作日 {before}",
            "改到工作日",
        ),
        notes={"before": "改到 {before}"},
        summary="會議定在了國定假日。",
        why="該到場的人都在放假，會期會不聲不響地拖到節後。",
        do="改到節前最後一個工作日，或節後第一個工作日。",
    ),
    "CAL011": FaultText(
        message=(
            "{item} 的期限是 {day}，這天依法放假（{holiday}）；{year} 年的放假安排還沒有公布",
            "{item} 的期限是 {day}，這天是國定假日（{holiday}）",
            "{item} 的期限是 {own_day}，這天方案自己放假（`calendar.holidays`）",
            "{item} 的期限是 {day}，這天是公眾假期",
        ),
        help=(
            "改到補班的 {make_up}，或節後的 {following}",
            "改到節前最後一個工作日 {before}，或節後的 {following}",
            "改到節前最後一個工作日 {before}",
            "改到工作日",
        ),
        notes={"before": "改到 {before}"},
        summary="期限、關卡或檢討定在了國定假日。",
        why="簽核人在放假，期限會拖過整個長假。",
        do="改到節前最後一個工作日。",
    ),
    "CAL012": FaultText(
        message=(
            "{item} 有 {count} 次落在週末休息日：{day} 等",
            "{item} 的期限是 {day}，是週末休息日",
        ),
        help=(
            "如果這天沒人上班，在 `repeats` 裡給它改期：`changes: {{{written}: {{to: {moved}}}}}`",
            "如果這天沒人上班，改到補班的 {make_up}，或 {following}",
            "如果這天沒人上班，改到 {before} 或 {following}",
            "如果這天沒人上班，改到工作日",
        ),
        notes={"before": "改到 {before}"},
        summary="期限或會議定在了沒人上班的週末。",
        why="辦公室沒有人，真正的期限其實是前一個週五。",
        do="改到前一個工作日；補班日算工作日。",
    ),
    "CAL013": FaultText(
        message=(
            "不知道 {region} 的公眾假期，目前只按週末檢查",
            "{year} 年的放假安排還沒有公布，目前只按週末和法定假日檢查",
        ),
        help=(
            "把 {region} 的假期寫進 `calendar.holidays`",
            (
                "安排公布後請再檢查一次日期；"
                "已經知道的，可以先寫進 `calendar.holidays` 和 `calendar.working_days`"
            ),
        ),
        summary="這個週期的放假安排還沒有正式公布。",
        why="每年的放假通知在前一年 11 月前後公布；"
        "在那之前，只有週末和法定假日當天是確定的，連休和調休都不知道。",
        do="等通知公布後再看一遍。",
    ),
    "CAL014": FaultText(
        message=(
            "{item} 的許可最晚 {day} 申請，這天依法放假（{holiday}）；{year} 年的安排還沒公布",
            "{item} 的許可最晚要在 {day} 申請，這天是國定假日（{holiday}），窗口不辦公",
            "{item} 的許可最晚要在 {day} 申請，這天窗口不辦公",
        ),
        help=(
            "最晚在節前的 {before} 遞交，節後再交可能來不及",
            "改到之前的工作日遞交",
        ),
        notes={"before": "最晚在 {before} 遞交"},
        summary="辦許可的最後期限是國定假日。",
        why="窗口不辦公，材料交晚了，活動就沒有許可。",
        do="在節前最後一個工作日或更早遞交。",
    ),
    "CAL020": FaultText(
        message=("{item} 定在 {day}，看著是週末，其實要補班，客人都在上班、上學",),
        help=(
            "給這一天改期：在 `repeats` 裡寫 `changes: {{{written}: {{to: {moved}}}}}`",
            "改到真正休息的 {off}，或改到晚上 {evening} 以後開始",
            "改到真正休息的日子，或改到晚上 {evening} 以後開始",
        ),
        summary="線下活動定在了補班的週末。",
        why="日曆上看是週末，其實客人都在上班、上學，來不了。",
        do="改到真正休息的日子，或者下班以後再開始。",
    ),
    "CAL030": FaultText(
        message=(
            "{holiday}（{from_day} 到 {to_day}）有 {count} 項活動要人手，卻沒有寫誰值班：{items}",
            "{item} 趕上{holiday}（{from_day} 到 {to_day}），卻沒有寫誰值班",
        ),
        help=(
            (
                "寫上值班的人：`roster: [{owner}]`；能自動執行的寫 `automatic: true`；"
                "或者推到 {following} 或之後"
            ),
            (
                "寫上值班的人（`roster`）；能自動執行的寫 `automatic: true`；"
                "或者推到 {following} 或之後"
            ),
        ),
        notes={"item": "{item}：{day}"},
        summary="活動趕上長假，沒有安排值班。",
        why="春節沒有快遞，沒有設計，也沒有人回訊息。",
        do="寫明誰值班（`roster`），寫明自動執行（`automatic`），或者改期。",
    ),
    "CAL031": FaultText(
        message=(
            "{item} 從 {start} 開始，這是{holiday}（{from_day} 到 {to_day}）前的最後一個工作日",
        ),
        help=("提前到 {before} 或更早，或等大家都回來，從 {following} 開始",),
        summary="長假前最後一個工作日才開始。",
        why="頭幾天最容易出問題，偏偏辦公室沒有人。",
        do="提前幾天開始，或者等節後再開始。",
    ),
    "CAL040": FaultText(
        message=("方案裡有促銷，卻沒有哪一項對應{nodes}（高峰：{peaks}）",),
        help=(
            (
                "要參加{first}，就寫 `nodes: [{written}]`，最晚從 {begin} 開始籌備；"
                "不參加，高峰前後 {distance} 天內也別辦促銷"
            ),
        ),
        summary="做銷售的方案沒有回應產業大促。",
        why="不管參不參加，大促都會搶走注意力、庫存和快遞。",
        do="讓某個行銷戰役或活動參加（`nodes`）；決定不參加的，寫一條特批說明。",
    ),
    "CAL041": FaultText(
        message=("{item}（{start} 到 {end}）撞上了{node}的高峰（{from_day} 到 {to_day}）",),
        help=(
            "要參加就寫 `nodes: [{written}]`；不參加就在 {before} 前結束，或從 {following} 開始",
        ),
        summary="自辦促銷撞上了平台大促的高峰。",
        why="注意力、庫存和快遞都被占了，沒人注意到你的週年慶。",
        do="參加大促（`nodes`），或者錯開一週。",
    ),
    "CAL050": FaultText(
        message=(
            "{item} 定在 {only_day}，正趕上封版期「{closed}」",
            "{item} 定在 {day}，正在封版期「{closed}」（{from_day} 到 {to_day}）裡：{reason}",
            "{item} 定在 {day}，正在封版期「{closed}」（{from_day} 到 {to_day}）裡",
            "{item} 定在 {day}，正在封版期（{from_day} 到 {to_day}）裡",
        ),
        help=("最晚在 {before} 做完，或從 {following} 開始",),
        notes={"closed": "封版期寫在這裡"},
        summary="封版期間要改系統。",
        why="雙11 高峰上新版本，最賺錢的時候店鋪打不開。",
        do="封版前上線，或等封版結束。",
    ),
    "CAL051": FaultText(
        message=(
            "{item} 排在 {only_day}，正趕上「{closed}」：{reason}",
            "{item} 排在 {only_day}，正趕上「{closed}」",
            "{item} 排在 {day}，正在「{closed}」（{from_day} 到 {to_day}）裡：{reason}",
            "{item} 排在 {day}，正在「{closed}」（{from_day} 到 {to_day}）裡",
            "{item} 排在 {day}，正在不安排活動的日子（{from_day} 到 {to_day}）裡",
        ),
        help=(
            "這次跳過：`repeats` 裡寫 `except: [{written}]`；或改到 {following} 或之後",
            "最晚 {before} 結束，或從 {following} 開始",
        ),
        notes={"closed": "這段日子寫在這裡"},
        summary="活動排進了方案自己留空的日子。",
        why="正在盤點不發貨，訂單卻一直進來。",
        do="提前結束，或者推後開始。",
    ),
    "CAL052": FaultText(
        message=(
            "{item} 排在 {only_day}，這天要靜默（{closed}）：{reason}",
            "{item} 排在 {only_day}，這天要靜默（{closed}）",
            "{item} 排在 {day}，正在靜默期「{closed}」（{from_day} 到 {to_day}）裡：{reason}",
            "{item} 排在 {day}，正在靜默期「{closed}」（{from_day} 到 {to_day}）裡",
            "{item} 排在 {day}，正在靜默期（{from_day} 到 {to_day}）裡",
        ),
        help=(
            "這次跳過：`repeats` 裡寫 `except: [{written}]`；或改到 {following} 或之後",
            "最晚 {before} 結束，或從 {following} 開始",
        ),
        notes={"closed": "靜默期寫在這裡"},
        summary="靜默期裡還在促銷或辦熱鬧活動。",
        why="公祭日、高考那幾天熱熱鬧鬧做促銷，成員會反感。",
        do="提前結束，或者推後開始。",
    ),
    "CAL053": FaultText(
        message=(
            "{item} 要在 {only_day} 往 {channel} 發訊息，正趕上「{closed}」",
            "{item} 要在 {day} 往 {channel} 發訊息，正在「{closed}」（{from_day} 到 {to_day}）裡",
            "{item} 要在 {day} 往 {channel} 發訊息，正在留空的日子（{from_day} 到 {to_day}）裡",
        ),
        help=("最晚 {before} 發，或從 {following} 起再發",),
        notes={"closed": "這段日子寫在這裡"},
        summary="訊息排進了留空或靜默的日子。",
        why="公祭日推優惠，或者盤點不發貨時還在催單，都會傷感情。",
        do="提前發，或者推後發。",
    ),
    "CAL060": FaultText(
        message=(
            (
                "{item} 定在 {start}，從 {begins} 開始準備只有 {has_workdays} 個工作日；"
                "{what}至少要 {workdays} 個"
            ),
            "{item} 定在 {start}，從 {begins} 開始準備只有 {has_days} 天；{what}至少要 {days} 天",
        ),
        help=(
            "最早 {earliest} 開始，或最晚 {latest} 就動手準備；不做{what}，準備{rest}來得及",
            "最早 {earliest} 開始，或最晚 {latest} 就動手準備",
            "最早 {earliest} 開始",
        ),
        notes={"begins": "從這裡開始準備"},
        summary="準備的時間不夠。",
        why="設計趕不出來、貨沒備好、許可沒下來，活動辦砸多半是因為這個。",
        do="早點動手，晚點開始，或者去掉最費時間的那部分。",
    ),
    "CAL070": FaultText(
        message=(
            "{item} 到 {approved} 才簽核，而{node}的報名 {closes} 就截止了",
            "{item} 到 {approved} 才簽核，而{node}從 {locks} 起就鎖定價格",
        ),
        help=("最晚 {latest} 批下來",),
        notes={"latest": "最晚 {latest} 批下來", "node": "{node}的日期在這裡"},
        summary="平台報名截止了，活動還沒有簽核。",
        why="沒批的不能報名，錯過報名就錯過整個大促。",
        do="把簽核提前。",
    ),
    "CAL071": FaultText(
        message=(
            (
                "{item} 在 {day} 把 {product} 賣到 {price}，"
                "正在{node}的查價期（{from_day} 到 {to_day}）裡；大促價是 {node_price}"
            ),
        ),
        help=("賣價不低於 {node_price}，或推到 {following} 或之後（或 {from_day} 之前）",),
        notes={"node": "大促的價格在這裡", "raise": "改成 {node_price}"},
        summary="平台查價期間，同一產品賣得更便宜。",
        why="9 月隨手給出的低價，可能讓這個產品上不了雙11。",
        do="提高價格，或把優惠移出查價期。",
    ),
    "CAL080": FaultText(
        message=(
            "{item} 定在 {start}，那是 {copied} 年的{festival}；{year} 年是 {true}",
            "{item} 從 {start} 開始，而{festival}是 {true}",
        ),
        help=(
            "改到 {true} 或之前幾天；不是為這個節辦的，就改 `festival: {written}`",
            "改到 {true} 或之前幾天；不是為這個節辦的，就換個名字",
        ),
        summary="節日活動的日期不對。",
        why="照抄了去年的中秋，而農曆每年都在變。",
        do="改到提示裡寫的正確日期。",
    ),
    "CAL090": FaultText(
        message=(
            (
                "{second} 從 {start} 開始，而 {first} 到 {end} 才結束，兩者重疊 {overlap} 天；"
                "面向同一批人的大型活動，中間一般要歇 {needed} 天"
            ),
            (
                "{second} 從 {start} 開始，離 {first} 結束（{end}）只隔 {rest} 天；"
                "面向同一批人的大型活動，中間一般要歇 {needed} 天"
            ),
        ),
        help=("推到 {earliest} 或之後，或把它做小一點（`size: medium`，少發訊息、少讓利）",),
        notes={"first": "{first} 到這裡結束"},
        summary="兩次大型活動之間歇得太短。",
        why="成員學會了等下一次打折，團隊疲憊，價格也亂了。",
        do="中間留一週，或者把後一次做小。",
    ),
    "CAL091": FaultText(
        message=(
            (
                "{start} 到 {end} 有 {count} 次大型活動陸續開始：{items}；"
                "{window} 天裡一般不超過 {most} 次"
            ),
        ),
        help=("把 {last} 推到 {earliest} 或之後，或把其中一次做小",),
        notes={"item": "{one} 從這裡開始"},
        summary="30 天裡大型活動太多。",
        why="成員分不清哪個是哪個，團隊也沒有時間回頭看。",
        do="推後一次，或者把一次做小；上限是 `large_in_30_days`。",
    ),
    "CAL100": FaultText(
        message=(
            "{second} 有 {count} 次要用 {resource}，都被 {first} 占著：{day} 等",
            "{second} 在 {day} 要用 {resource}，同一時間已被 {first} 占用",
        ),
        help=(
            "當天 {resource} 空著的時段：{slots}；或把 {second} 改到 {free_day}",
            "當天 {resource} 空著的時段：{slots}",
            "把 {second} 改期：{resource} 到 {free_day} 才又空出來",
            "把 {second} 改到別的日子：{first} 占著 {resource}",
        ),
        notes={"first": "{first} 在這裡占用", "hours": "改到 {hours}"},
        summary="兩項活動同時占用一個不能共用的資源。",
        why="後到的一撥人會被拒之門外，或者一個主播要同時出現在兩地。",
        do="把其中一項改到空閒的時段或日子；能容下兩項的，寫上 `exclusive: false`。",
    ),
    "CAL101": FaultText(
        message=(
            "{second} 有 {count} 次要 {resource} 到場，{first} 同一時間也要：{day} 等",
            "{second} 在 {day} 要 {resource} 到場，同一時間 {first} 也要",
        ),
        help=(
            "當天 {resource} 空著的時段：{slots}；或把 {second} 改到 {free_day}",
            "當天 {resource} 空著的時段：{slots}",
            "把 {second} 改期：{resource} 到 {free_day} 才又有空",
            "把 {second} 改到別的日子，或換一位",
        ),
        notes={"first": "{first} 在這裡也要同一個人", "hours": "改到 {hours}"},
        summary="同一位達人或專家，同一時間被排進兩項活動。",
        why="一個人不能同時出現在兩座城市。",
        do="把其中一項改到空閒的時段或日子，或者換一位。",
    ),
    "CAL102": FaultText(
        message=(
            "{item} 有 {count} 次要用 {resource}，那時都不能用：{day} 等",
            "{item} 在 {day} 要用 {resource}，那時不能用",
        ),
        help=(
            "推到 {following} 或之後，或提前到 {before} 或更早",
            "推到 {following} 或之後，那時 {resource} 才能用",
            "提前到 {before} 或更早，那時 {resource} 還能用",
            "換一個能用的",
        ),
        notes={"available": "{resource} 能用的日子在這裡"},
        summary="要用資源的日子，它不能用。",
        why="場地租給了別人，車在修。",
        do="把活動移到能用的日子，或換一個資源。",
    ),
    "CAL110": FaultText(
        message=("{item}：{later} 是 {later_day}，卻早於 {earlier} 的 {earlier_day}",),
        help=(
            (
                "順序是籌備、預熱、舉辦、檢討：把 `{field}` 改到 {earlier_day} 或之後，"
                "或把 {earlier} 提前"
            ),
        ),
        notes={"earlier": "{earlier} 在這裡"},
        summary="活動的各個環節順序顛倒。",
        why="還沒準備好就開始預熱，或者沒辦完就檢討。",
        do="按籌備、預熱、舉辦、檢討排好日期。",
    ),
    "CAL111": FaultText(
        message=(
            "{count} 項招募早於就緒日：{lacking}到 {ready} 才就緒，最早的 {item} 從 {start} 就開始",
            "{item} 從 {start} 就開始招募，而{lacking}到 {ready} 才就緒",
        ),
        help=("從 {earliest} 起再招募，或讓{lacking}在 {latest} 前就緒",),
        notes={"ready": "就緒日：{day}", "item": "{one} 從這裡開始"},
        summary="群規、平台或管理員還沒就緒就開始招募。",
        why="人進來看到的是沒有規矩的空群，走了就不再回來。",
        do="等三樣都就緒再招募。",
    ),
    "CAL112": FaultText(
        message=(
            "{count} 項活動結束後 {days} 天內沒有檢討：{items}",
            "{item} 在 {end} 結束，之後 {days} 天內沒有檢討",
        ),
        help=(
            "在這 {count} 項活動或所屬行銷戰役上寫 `review_by`，例如 `+{days}d`；{item} 最晚 {by}",
            "在活動或所屬行銷戰役上寫 `review_by`，最晚 {by}",
        ),
        notes={"item": "{one} 在 {day} 結束"},
        summary="活動結束了，沒有安排檢討。",
        why="兩週以後誰也記不清哪裡做得好，明年照樣再犯。",
        do="在活動或行銷戰役上寫 `review_by`，寫 `+14d` 就行。",
    ),
    "CAL113": FaultText(
        message=("{item} 在 {end} 結束，{review} 才檢討，隔了 {late} 天；最多隔 {days} 天",),
        help=("最晚 {by} 檢討",),
        notes={"end": "{item} 到這裡結束", "by": "最晚 {by} 檢討"},
        summary="檢討太晚。",
        why="兩週以後誰也記不清細節，下一場卻已經在準備了。",
        do="結束後 14 天內檢討（`review_within_days`）。",
    ),
}
