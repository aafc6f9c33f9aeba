# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the rules about messages and their receivers in Taiwan's Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "CHN010": FaultText(
        message=(
            (
                "{when}：{channel} 沒有寫具體訊息，"
                "按 `cadence` 的每週 {cadence} 條估算會發 {count} 條，"
                "平台規定每個{per}每{window}最多 {most} 條（估算）"
            ),
            (
                "{when}：{channel} 沒有寫具體訊息，按 {estimated} 估算會發 {count} 條，"
                "平台規定每個{per}每{window}最多 {most} 條（估算）"
            ),
            (
                "{when}：{channel} 可能會給 {perhaps} 發 {count} 條訊息，"
                "平台規定每個{per}每{window}最多 {most} 條"
            ),
            (
                "{when} 等共 {times} 次：{channel} 會給 {receiver} 發 {count} 條訊息，"
                "平台規定每個{per}每{window}最多 {most} 條"
            ),
            (
                "{when}：{channel} 會給 {receiver} 發 {count} 條訊息，"
                "平台規定每個{per}每{window}最多 {most} 條"
            ),
            (
                "{when} 等共 {times} 次：{channel} 會發 {count} 條訊息，"
                "平台規定每個{per}每{window}最多 {most} 條"
            ),
            "{when}：{channel} 會發 {count} 條訊息，平台規定每個{per}每{window}最多 {most} 條",
        ),
        help=(
            "把 {channel} 的 `cadence` 調到 {lower}，或把真正要發的訊息寫下來",
            "調低 {estimated} 的頻率，或把真正要發的訊息寫下來",
            (
                "去掉 {last} 這條，或與 {first} 合成一條，或改走 {other}，"
                "或把 {movable} 改到 {free} 發"
            ),
            "去掉 {last} 這條，或與 {first} 合成一條，或把 {movable} 改到 {free} 發",
            "去掉 {last} 這條，或改走 {other}，或把 {movable} 改到 {free} 發",
            "去掉 {last} 這條，或把 {movable} 改到 {free} 發",
            "去掉 {last} 這條，或與 {first} 合成一條，或改走 {other}",
            "去掉 {last} 這條，或改走 {other}",
            "去掉 {last} 這條，或與 {first} 合成一條",
            "去掉 {last} 這條，或少發幾條",
        ),
        notes={
            "also": "{also} 在這裡發出（{on}）",
            "quota": "平台額度寫在這裡",
            "move": "把 {movable} 改到 {free} 發",
        },
        summary="通路發的訊息超過了平台允許的條數。",
        why="超出的訊息平台根本不會送達。",
        do="去掉最後一條、把兩條合成一條，或改走別的通路。",
    ),
    "CHN011": FaultText(
        message=(
            (
                "{when}：{channel} 沒有寫具體訊息，"
                "按 `cadence` 的每週 {cadence} 條估算會發 {count} 條，"
                "據瞭解平台規定每個{per}每{window}最多 {most} 條（估算；{source}，"
                "資料截至 {seen_on}）"
            ),
            (
                "{when}：{channel} 沒有寫具體訊息，按 {estimated} 估算會發 {count} 條，"
                "據瞭解平台規定每個{per}每{window}最多 {most} 條（估算；{source}，"
                "資料截至 {seen_on}）"
            ),
            (
                "{when}：{channel} 可能會給 {perhaps} 發 {count} 條訊息，"
                "據瞭解平台規定每個{per}每{window}最多 {most} 條（{source}，資料截至 {seen_on}）"
            ),
            (
                "{when} 等共 {times} 次：{channel} 會給 {receiver} 發 {count} 條訊息，"
                "據瞭解平台規定每個{per}每{window}最多 {most} 條（{source}，資料截至 {seen_on}）"
            ),
            (
                "{when}：{channel} 會給 {receiver} 發 {count} 條訊息，"
                "據瞭解平台規定每個{per}每{window}最多 {most} 條（{source}，資料截至 {seen_on}）"
            ),
        ),
        help=(
            "把 {channel} 的 `cadence` 調到 {lower}，或在 `quota` 裡寫明 {channel} 實際的限額",
            "調低 {estimated} 的頻率，或在 `quota` 裡寫明 {channel} 實際的限額",
            (
                "去掉 {last} 這條，或與 {first} 合成一條，或改走 {other}，"
                "或把 {movable} 改到 {free} 發；如果 {channel} 的限額不同，請寫在 `quota` 裡"
            ),
            (
                "去掉 {last} 這條，或與 {first} 合成一條，或把 {movable} 改到 {free} 發；"
                "如果 {channel} 的限額不同，請寫在 `quota` 裡"
            ),
            (
                "去掉 {last} 這條，或改走 {other}，或把 {movable} 改到 {free} 發；"
                "如果 {channel} 的限額不同，請寫在 `quota` 裡"
            ),
            (
                "去掉 {last} 這條，或把 {movable} 改到 {free} 發；如果 {channel} 的限額不同，"
                "請寫在 `quota` 裡"
            ),
            (
                "去掉 {last} 這條，或與 {first} 合成一條，或改走 {other}；"
                "如果 {channel} 的限額不同，請寫在 `quota` 裡"
            ),
            "去掉 {last} 這條，或改走 {other}；如果 {channel} 的限額不同，請寫在 `quota` 裡",
            "去掉 {last} 這條，或與 {first} 合成一條；如果 {channel} 的限額不同，請寫在 `quota` 裡",
            "去掉 {last} 這條，或少發幾條；如果 {channel} 的限額不同，請寫在 `quota` 裡",
        ),
        notes={
            "also": "{also} 在這裡發出（{on}）",
            "move": "把 {movable} 改到 {free} 發",
        },
        summary="通路沒有寫平台額度，但發的訊息超過了平台一般允許的條數。",
        why="超出的訊息平台根本不會送達。",
        do="去掉最後一條或把兩條合成一條；帳號的限額不同時，用 `quota` 寫明。",
    ),
    "CHN020": FaultText(
        message=(
            (
                "{when}：{channel} 沒有寫具體訊息，"
                "按 `cadence` 的每週 {cadence} 條估算會發 {count} 條，"
                "自訂上限是每個{per}每{window} {most} 條（估算）"
            ),
            (
                "{when}：{channel} 沒有寫具體訊息，按 {estimated} 估算會發 {count} 條，"
                "自訂上限是每個{per}每{window} {most} 條（估算）"
            ),
            (
                "{when}：{channel} 可能會給 {perhaps} 發 {count} 條訊息，"
                "自訂上限是每個{per}每{window} {most} 條"
            ),
            (
                "{when} 等共 {times} 次：{channel} 會給 {receiver} 發 {count} 條訊息，"
                "自訂上限是每個{per}每{window} {most} 條"
            ),
            (
                "{when}：{channel} 會給 {receiver} 發 {count} 條訊息，"
                "自訂上限是每個{per}每{window} {most} 條"
            ),
            (
                "{when} 等共 {times} 次：{channel} 會發 {count} 條訊息，"
                "自訂上限是每個{per}每{window} {most} 條"
            ),
            "{when}：{channel} 會發 {count} 條訊息，自訂上限是每個{per}每{window} {most} 條",
        ),
        help=(
            "把 {channel} 的 `cadence` 調到 {lower}，或把真正要發的訊息寫下來",
            "調低 {estimated} 的頻率，或把真正要發的訊息寫下來",
            (
                "去掉 {last} 這條，或與 {first} 合成一條，或改走 {other}，"
                "或把 {movable} 改到 {free} 發"
            ),
            "去掉 {last} 這條，或與 {first} 合成一條，或把 {movable} 改到 {free} 發",
            "去掉 {last} 這條，或改走 {other}，或把 {movable} 改到 {free} 發",
            "去掉 {last} 這條，或把 {movable} 改到 {free} 發",
            "去掉 {last} 這條，或與 {first} 合成一條，或改走 {other}",
            "去掉 {last} 這條，或改走 {other}",
            "去掉 {last} 這條，或與 {first} 合成一條",
            "去掉 {last} 這條，或少發幾條",
        ),
        notes={
            "also": "{also} 在這裡發出（{on}）",
            "cap": "自訂上限寫在這裡",
            "move": "把 {movable} 改到 {free} 發",
        },
        summary="會員從一個通路收到的訊息超過了方案自己定的上限。",
        why="各個活動只看得見自己的那一條，會員卻全都收到，於是屏蔽、退群。",
        do="合併訊息、把一條移到空一點的時段，或去掉最不要緊的一條。",
    ),
    "CHN021": FaultText(
        message=(
            (
                "{from_day} 到 {to_day}，"
                "{perhaps} 可能會從 {channels} 收到 {count} 條促銷訊息（{items}）；"
                "30 天裡超過 {most} 條會把會員趕走"
            ),
            (
                "{from_day} 到 {to_day}，"
                "{receiver} 會從 {channels} 收到 {count} 條促銷訊息（{items}）；"
                "30 天裡超過 {most} 條會把會員趕走"
            ),
        ),
        help=(
            "去掉 {last} 這條，或與別的訊息合成一條，或把 {movable} 改到 {free} 發",
            "去掉 {last} 這條，或與別的訊息合成一條",
        ),
        notes={
            "also": "{also} 在這裡發出（{on}）",
        },
        summary="會員在三十天裡收到的促銷訊息太多。",
        why="調查顯示，三十天裡收到四條以上，一半多的會員會離開。",
        do="把幾個優惠合成一條訊息，或把其中一條移出這三十天。",
    ),
    "CHN022": FaultText(
        message=(
            (
                "{perhaps} 在 {when} 可能會從 {channels} 收到 {count} 條訊息（{items}）；"
                "每{window}超過 {most} 條會讓人厭煩"
            ),
            (
                "{receiver} 在 {when} 等共 {times} 次從 {channels} 收到 {count} 條訊息（{items}）；"
                "每{window}超過 {most} 條會讓人厭煩"
            ),
            (
                "{receiver} 在 {when} 會從 {channels} 收到 {count} 條訊息（{items}）；"
                "每{window}超過 {most} 條會讓人厭煩"
            ),
        ),
        help=(
            "去掉 {last} 這條，或與別的訊息合成一條，或把 {movable} 改到 {free} 發",
            "去掉 {last} 這條，或與別的訊息合成一條",
        ),
        notes={
            "also": "{also} 在這裡發出（{on}）",
        },
        summary="會員一週裡收到的一對一推播，或一個月裡收到的簡訊太多。",
        why="各個團隊只看得見自己的那一條，會員卻全都收到，於是屏蔽、取消關注。",
        do="合併訊息，或把一條移到空一點的一週。",
    ),
    "CHN030": FaultText(
        message=(
            "{day} 等共 {times} 次，{channel} 會給同一批會員發兩個不同的優惠：{first} 和 {second}",
            "{day}，{channel} 會給同一批會員發兩個不同的優惠：{first} 和 {second}",
        ),
        help=(
            "把 {second} 改到 {free} 發，那天 {channel} 沒有別的優惠；或兩個合成一條訊息",
            "把 {second} 改到另一天發，或分開受眾，或兩個合成一條訊息",
        ),
        notes={
            "first": "{first} 在這裡發出",
        },
        summary="兩個活動在同一天給同一批會員推播不同的優惠。",
        why="會員同時被叫去做兩件事，事後也分不清是哪一個起了作用。",
        do="把其中一個改到另一天發、分開受眾，或合成一條訊息。",
    ),
    "CHN040": FaultText(
        message=(
            (
                "{day} 等共 {times} 次，{second} {begins} 就要用 {channel}，"
                "而 {first} 要到 {ends} 才結束"
            ),
            "{day}，{second} {begins} 就要用 {channel}，而 {first} 要到 {ends} 才結束",
        ),
        help=(
            "把 {second} 改到 {free_from} 開始（{free}），{channel} 當天從那時起空著；或換一個帳號",
            "把 {second} 改到另一天，或換一個帳號：{channel} 當天後面都排滿了",
        ),
        notes={
            "first": "{first} 在這裡占用",
            "move": "改到 {free}",
        },
        summary="兩場直播同一時間用同一個帳號。",
        why="一個帳號同一時間只能開一場直播。",
        do="把一場移到另一場之後，或換一個帳號。",
    ),
    "CHN050": FaultText(
        message=(
            (
                "{item} 在 {day} 等共 {times} 次於 {time} 通過 {channel} 發出，"
                "而 {channel} 在 {quiet} 免打擾"
            ),
            "{item} 在 {day} {time} 通過 {channel} 發出，而 {channel} 在 {quiet} 免打擾",
        ),
        help=(
            "提前到當天 {latest} 之前發，或等到 {next_day} {earliest} 之後",
            "改到當天 {earliest} 發",
        ),
        notes={
            "quiet": "勿擾時段寫在這裡",
            "move": "改到 {allowed} 發",
        },
        summary="訊息在會員休息的時間發出。",
        why="會員會投訴，半夜發訊息最容易被拉黑。",
        do="在勿擾時段開始前發，或第二天早上再發。",
    ),
    "CHN060": FaultText(
        message=(
            (
                "{group} 計畫到 {day} 有 {size} 人，而這類群一般最多 {capacity} 人（{source}，"
                "資料截至 {seen_on}）"
            ),
            "{group} 計畫到 {day} 有 {size} 人，容量只有 {capacity} 人",
        ),
        help=(
            "{full_on} 起 {group} 就滿了，新成員請進 {sibling}，多出的 {surplus} 人那邊放得下",
            "{full_on} 前再開 {more} 個群（那天 {group} 就滿了），把多出的 {surplus} 人排到新群",
            "把多出的 {surplus} 人轉到 {sibling}，那邊放得下",
            "現在就再開 {more} 個群，把多出的 {surplus} 人排到新群",
        ),
        notes={
            "capacity": "容量寫在這裡",
        },
        summary="一個群計畫的人數超過了它的容量。",
        why="新成員進不了群，等有人抱怨才發現。",
        do="在第一個群滿之前開第二個群，並寫明兩個群各自的人數。",
    ),
    "CHN061": FaultText(
        message=(
            (
                "{group} 計畫到 {day} 有 {size} 人，"
                "而 {count} 個群、每群 {capacity} 人只放得下 {places} 人（{source}，"
                "資料截至 {seen_on}）"
            ),
            (
                "{group} 計畫到 {day} 有 {size} 人，"
                "而 {count} 個群、每群 {capacity} 人只放得下 {places} 人"
            ),
        ),
        help=(
            "再開 {more} 個群，第一個不晚於 {full_on}，並寫 `count: {needed}`",
            "現在就再開 {more} 個群，並寫 `count: {needed}`",
        ),
        notes={
            "capacity": "容量寫在這裡",
            "open": "寫成 {needed} 個群",
        },
        summary="計畫的人數需要的群比現有的多。",
        why="新成員等在門口，卻沒有人開下一個群。",
        do="調高 `count`，並安排誰在什麼時候開新群。",
    ),
}
