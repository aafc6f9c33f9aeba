# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the rules about membership in Traditional Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "MEM010": FaultText(
        message=("{higher} 的{dimension}要求是 {less}，反而低於下一級 {lower} 的 {more}",),
        help=("把 {higher} 提到 {more} 以上，或把 {lower} 降到 {less} 以下",),
        notes={"lower": "{lower} 在這裡要求 {more}"},
        summary="高等級的門檻比低等級還低。",
        why="會員還沒到銀卡就先成了金卡，門店和客服都解釋不清。",
        do="讓每一項門檻隨等級逐級升高。",
    ),
    "MEM011": FaultText(
        message=("{higher} 的門檻和 {lower} 一樣：{dimension} {value}",),
        help=("把 {higher} 的要求提到 {value} 以上，或把兩級併成一級",),
        notes={"lower": "{lower} 的門檻也是這些"},
        summary="兩個等級的門檻完全一樣。",
        why="夠得上低等級的人同時夠得上高等級，低等級永遠沒有人。",
        do="至少把高等級的一項門檻提高。",
    ),
    "MEM012": FaultText(
        message=("不滿足 {lower} 的{dimension}要求（{value}），也能升到 {higher}",),
        help=("{higher} 也要求{dimension}不低於 {value}（`match: all`）",),
        notes={"lower": "{lower} 在這裡要求 {value}"},
        summary="不滿足低等級的某項要求，也能升到高等級。",
        why="這位會員夠得上高等級，卻夠不上低等級；一降級就沒有等級可去。",
        do="高等級也寫上這項門檻，或從低等級裡去掉它。",
    ),
    "MEM013": FaultText(
        message=("{second} 的 `rank` 是 {rank}，已經被 {first} 用了",),
        help=("給 {second} 換一個 `rank`，例如 {free}",),
        notes={"first": "{first} 先用了這個數", "free": "改成 {free}"},
        summary="兩個等級排在同一位。",
        why="誰高誰低說不清，門檻和權益也沒法比。",
        do="從 1（最低）開始給等級編號，每級一個數。",
    ),
    "MEM014": FaultText(
        message=("{tier} 沒有寫怎樣才能達到",),
        help=(
            "寫上 `entry`，要求高於 {lower}（{dimension} {value}）",
            "寫上 `entry`：要消費多少、下幾單或攢多少活躍分",
        ),
        summary="一個等級沒有門檻，別的等級都有。",
        why="會員不知道該往哪裡努力，客服也沒法回答。",
        do="在 `entry` 裡寫清門檻，比下一級高。",
    ),
    "MEM020": FaultText(
        message=("{benefit}：{higher} 只有 {less}，下一級 {lower} 反而有 {more}",),
        help=("給 {higher} {more} 或更好，或把 {lower} 調到 {less}",),
        notes={"lower": "{lower} 在這裡有 {more}"},
        summary="高等級的某項權益反而更差。",
        why="最好的客戶最先比較，走的時候聲音也最大。",
        do="高等級的每項權益至少和低等級一樣好。",
    ),
    "MEM021": FaultText(
        message=("{lower} 有「{benefit}」（{value}），更高的 {higher} 卻沒有",),
        help=("給 {higher} 也寫上 `{benefit}`，不低於 {value}",),
        notes={"lower": "{lower} 在這裡有這項權益"},
        summary="低等級有的權益，高等級沒有。",
        why="升級反而少了東西，會員會覺得被耍了。",
        do="把這項權益也寫進高等級。",
    ),
    "MEM022": FaultText(
        message=("{higher} 的權益和 {lower} 完全一樣：{benefits}",),
        help=("讓 {higher} 至少有一項更好，例如 `{benefit}`",),
        notes={"lower": "{lower} 的權益也是這些"},
        summary="高一級的權益和低一級完全一樣。",
        why="沒有升級的理由。",
        do="讓高等級至少有一項權益更好。",
    ),
    "MEM030": FaultText(
        message=("沒有寫 {tiers} 的門檻按幾個月累計",),
        help=("如果按一年算，寫 `rules: {{window_months: {months}}}`",),
        summary="等級門檻沒有寫按多長時間累計。",
        why="一年消費 2500 元和一輩子消費 2500 元，是兩張完全不同的卡。",
        do="在會員規則裡寫 `window_months`。",
    ),
    "MEM031": FaultText(
        message=("{tiers} 寫了怎麼升，沒寫怎麼保級、怎麼降級",),
        help=(
            (
                "給每一級寫上 `keep`，例如 {tier} 的{dimension}不超過 {value}；"
                "或在 `downgrade` 裡寫清怎麼降級"
            ),
        ),
        summary="等級只寫了怎麼升，沒寫怎麼保、怎麼降。",
        why="等到第一次集體降級，規則就只能當著所有人的面臨時定了。",
        do="每級寫上 `keep`，或在 `downgrade` 裡寫清；「終身有效」也是一種寫法。",
    ),
    "MEM032": FaultText(
        message=("{tiers} 一達不到保級要求就立刻降級，沒有寬限期",),
        help=("在 `keep` 裡寫 `grace_days: {days}`",),
        summary="降級沒有寬限期。",
        why="只差 20 元的老會員，一夜之間就掉了級。",
        do="在 `keep` 裡寫 `grace_days`，例如 30 天。",
    ),
    "MEM033": FaultText(
        message=(
            (
                "{tier} 保級比升級還難：{kept_months} 個月內{dimension} {kept}，"
                "升級是 {months} 個月內 {asked}"
            ),
            "{tier} 保級比升級還難：{dimension}要 {kept}，升級只要 {asked}",
            "{tier} 保級比升級還難：{dimension}要 {kept}，升級時根本不看這一項",
        ),
        help=("保級要求不超過 {most}", "從 `keep` 裡去掉這一項，或在 `entry` 裡也寫上"),
        notes={"entry": "升級只要 {asked}"},
        summary="保級比升級還難。",
        why="新會員輕鬆進來，老會員做得更多卻被降級。",
        do="保級要求不要高於升級要求。",
    ),
    "MEM034": FaultText(
        message=(
            "等級規則有變化時只提前 {notice} 天通知會員，通行做法是 {needed} 天",
            "等級規則 {published} 才公佈，{judged} 就按它評定，只隔 {days} 天",
        ),
        help=(
            "至少提前 {needed} 天（`notice_days`）",
            "在 {latest} 之前公佈，或推遲到 {earliest} 之後評定",
        ),
        notes={"judged": "{judged} 評定", "longer": "改成 {needed}"},
        summary="會員知道等級規則時已經太晚。",
        why="規則一公佈就生效，是會員發怒最常見的原因。",
        do="早點公佈，或晚點評定。",
    ),
    "MEM035": FaultText(
        message=(
            (
                "{judged} 評定、寬限 {grace} 天后，會員在 {lost} 降級，"
                "離 {campaign} 開始只有 {days} 天"
            ),
            "會員在 {lost} 降級，離 {campaign} 開始只有 {days} 天",
            "{judged} 評定、寬限 {grace} 天后，會員在 {lost} 降級，正趕上 {campaign}",
            "會員在 {lost} 降級，正趕上 {campaign}",
        ),
        help=("把評定放到 {after} 或之後，或提前到 {before} 或之前",),
        notes={"campaign": "{campaign} 從 {start} 開始"},
        summary="大型戰役前夕或進行中，會員被降級。",
        why="剛被降級的人，不會來捧場。",
        do="把評定放到戰役之後，或提前兩週以上。",
    ),
    "MEM040": FaultText(
        message=("預計使用的積分要花 {cost}（{use} 分 × {value}），比積分預算 {budget} 多 {over}",),
        help=("再留出 {over}，或把使用量控制在 {affordable} 分以內：{budget} 只夠這麼多",),
        notes={"use": "預計使用 {use} 分"},
        summary="預計使用的積分超過了積分預算。",
        why="積分是會員已經掙到手的錢，來兌換時必須拿得出來。",
        do="增加積分預算，少發一些，或降低單分價值。",
    ),
    "MEM041": FaultText(
        message=("會員能攢積分（{ways}），卻沒有地方用",),
        help=("在 `burn` 裡加一種用法，例如 `{{name: …, kind: gift, points: {points}}}`",),
        summary="積分只能攢，沒有地方用。",
        why="只漲不用的數字打動不了任何人，欠賬卻越滾越大。",
        do="至少寫一種用法：換禮品、抵現金或換權益。",
    ),
    "MEM042": FaultText(
        message=(
            "積分永不過期，每年大約多欠會員 {left}",
            "積分沒有寫有效期（`expiry_months`），等於永不過期",
        ),
        help=("寫上 `expiry_months: {months}`，並提前 {days} 天提醒（`reminder_days`）",),
        summary="積分沒有有效期。",
        why="今年沒用掉的積分要一直欠著，不知不覺越來越多。",
        do="寫上 `expiry_months`，入會時就告訴會員。",
    ),
    "MEM043": FaultText(
        message=("積分 {months} 個月後過期，卻沒有安排到期提醒",),
        help=("寫上 `reminder_days: {days}`，並把提醒消息排進計劃",),
        summary="積分會過期，卻沒有提醒。",
        why="會員發現積分沒了，會說是品牌偷走的。",
        do="寫上 `reminder_days`，例如 30 天。",
    ),
    "MEM044": FaultText(
        message=(
            (
                "最高等級每消費一元，積分返還 {percent}%（{points} 分 × {multiple} 倍 × {value}），"
                "而毛利率只有 {margin}%"
            ),
            "每消費一元，積分返還 {percent}%（{points} 分 × {value}），而毛利率只有 {margin}%",
        ),
        help=("單分價值最多 {most}，或者少發一些積分",),
        notes={"earn": "這裡每消費一元得 {points} 分", "margin": "毛利率是 {margin}%"},
        summary="積分返還超過了毛利。",
        why="最好的會員每下一單，品牌就虧一單。",
        do="消費少給一些積分，或降低單分價值。",
    ),
    "MEM050": FaultText(
        message=(
            (
                "{item}：再疊加 {tier} 的{benefit}和 {points}% 的積分返還，"
                "{product} 只賣 {lowest}，低於底價 {floor}"
            ),
            "{item}：再疊加 {tier} 的{benefit}，{product} 只賣 {lowest}，低於底價 {floor}",
            (
                "{tier} 的{benefit}加上 {points}% 的積分返還，{product} 只賣 {lowest}，"
                "低於底價 {floor}"
            ),
            "{tier} 的{benefit}讓 {product} 只賣 {lowest}，低於底價 {floor}",
        ),
        help=(
            "寫上 `stackable: false`，或把 {product} 的活動價提到 {price} 以上",
            "折扣不要低於 {least} 折，或讓這些產品不參加：{products}",
        ),
        notes={"floor": "{product} 的底價是 {floor}", "benefit": "折扣寫在這裡"},
        summary="幾項權益疊加後，價格低於底價。",
        why="最好的客戶買得最多，每一單都虧。",
        do="收窄折扣，寫明不疊加，或提高活動價。",
    ),
    "MEM051": FaultText(
        message=("{item} 裡 {product} 只賣 {price}，比底價 {floor} 還低 {under}",),
        help=("活動價不低於 {floor}",),
        notes={"floor": "{product} 的底價是 {floor}", "raise": "改成 {floor}"},
        summary="活動價低於底價。",
        why="底價是最後一分利潤所在，再低就是貼錢賣。",
        do="把價格提到底價，或改送贈品。",
    ),
    "MEM052": FaultText(
        message=("{benefit}：一年承諾 {uses}（{sums}），只備了 {supply}，差 {over}",),
        help=(
            "再備 {over}，或把 {tier} 的每年 {now} 改成 {fewer}",
            "再備 {over}，或寫清誰優先",
        ),
        notes={"tier": "{members} 位會員 × {each}"},
        summary="承諾給會員的，比備的多。",
        why="排到最後落空的，往往正是承諾最多的人。",
        do="多備一些，少承諾一些，或寫明名額有限。",
    ),
}
