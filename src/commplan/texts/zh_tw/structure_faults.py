# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the rules about structure in Taiwan's Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "STR024": FaultText(
        message=("沒有叫 `{word}` 的閾值",),
        help=("是不是 `{suggestion}`？", "可用的名字例如：{known}"),
        notes={"replace": "改成 `{suggestion}`"},
        summary="設定了一個沒有規則會用的閾值。",
        why="本來想改的那條規則還在用預設的數，誰也不會發現。",
        do="按 docs/thresholds.md 裡的名字寫。",
    ),
    "STR025": FaultText(
        message=(
            "`{word}` 設了兩次：{first} 和 {second}",
            "綠燈從 {green}% 開始，比黃燈的 {amber}% 還低",
            "`{word}` 是 {negative}，小於零",
        ),
        help=(
            "`{second}` 和 `{first}` 只留一個",
            "兩個對調：綠燈 {amber}%，黃燈 {green}%",
            "寫一個不小於零的數",
        ),
        notes={"first": "這裡寫的是 {first}"},
        summary="設定前後矛盾，或者寫了不可能的數。",
        why="到底按哪個算全憑運氣，方案會被一個沒人選過的數來評判。",
        do="只留一個；綠燈要高於黃燈，閾值不能小於零。",
    ),
    "STR030": FaultText(
        message=("{second} 的編號 `{id}` 已經被 {first} 用了",),
        help=(
            "給 {second} 換一個編號，例如 `{free}`；引用 `{id}` 的有：{users}",
            "給 {second} 換一個編號，例如 `{free}`",
        ),
        notes={"first": "{first} 在這裡先用了"},
        summary="兩個條目用了同一個編號。",
        why="引用會分不清指的是誰；複製出來的一行會蓋掉原來的一行。",
        do="給後一個條目換編號，再看看誰引用了它。",
    ),
    "STR047": FaultText(
        message=(
            "{activity} 有 {number} 個月沒有這一天，會跳過：{months}",
            "{activity} 在 {month} 沒有這一天，會跳過",
        ),
        help=("想在每月最後一天，寫 `每月最後一天`；否則選 28 日或更早的日子",),
        summary="系列活動會跳過沒有這一天的月份。",
        why="定在 31 日的會員日，一年只有七次，多半不是本意。",
        do="寫成 `每月最後一天`，或選每個月都有的日子。",
    ),
    "STR050": FaultText(
        message=("{item} 的結束日期 {end} 早於開始日期 {start}",),
        help=("把兩個日期對調，或檢查月份和年份",),
        notes={"start": "從這裡開始"},
        summary="結束早於開始。",
        why="它會從所有日曆上消失，到時候沒有人在場。",
        do="對調兩個日期，或改正年份、月份。",
    ),
    "STR060": FaultText(
        message=(
            "{count} 個有日期的條目都不在方案週期（{from_day} 到 {to_day}）之內",
            "{item} 排到了 {day}，超出方案截止日 {bound}",
            "{item} 從 {day} 開始，早於方案起始日 {early}",
        ),
        help=(
            "把 `period` 改對，或把所有條目的日期改到 {year} 年",
            "是不是 {meant}？不是的話，改到 {early} 或之後開始，或放寬 `period`",
            "是不是 {meant}？不是的話，改到 {bound} 或之前結束，或放寬 `period`",
            "改到 {bound} 或之前結束；確實要跨年且不超過 {days} 天的，寫上 `carry_over: true`",
            "改到 {early} 或之後開始，或放寬 `period`",
        ),
        notes={"period": "方案的週期在這裡", "item": "{item}：{day}"},
        summary="日期落在方案週期之外。",
        why="它的費用和結果會算到別的年度去。",
        do="改正日期；有意跨年幾天的，寫上 `carry_over: true`。",
    ),
    "STR061": FaultText(
        message=("{item} 比方案截止日 {bound} 多出 {days} 天",),
        help=("把後半段寫進下一年的方案，或在 {bound} 結束",),
        summary="活動有意跨過方案截止日幾天。",
        why="剩下的部分屬於下一年的方案，容易被忘掉。",
        do="在下一年的方案裡接上它；本方案不用改。",
    ),
    "STR070": FaultText(
        message=(
            "有 {count} 處還留著占位文字：{words}",
            "「{text}」裡還留著占位文字 `{word}`",
        ),
        help=("填上真正的內容，用不著就刪掉",),
        notes={"again": "這裡也是：{text}"},
        summary="範本裡的占位文字沒有換掉。",
        why="它會原樣念給領導聽，甚至原樣發給會員。",
        do="換成真正的內容，或刪掉；提示裡列出了每一處。",
    ),
    "STR071": FaultText(
        message=(
            "有 {count} 個標題寫的不是 {own} 年：{titles}",
            "標題「{title}」寫的是 {year} 年，方案卻是 {own} 年的",
        ),
        help=("是不是「{meant}」？是的話，日期和金額也一起核對一遍",),
        notes={"again": "這裡也是：{title}", "replace": "年份改成 {own}"},
        summary="標題裡寫著別的年份。",
        why="多半是從去年的方案裡抄來的，日期和價格可能也沒改。",
        do="改成今年，並把整行再看一遍；回顧往年的標題可以寫往年的年份。",
    ),
    "STR072": FaultText(
        message=(
            "「{text}」在 {sections} 裡幾乎一樣（共 {count} 處）",
            "「{text}」在 {sections} 裡一字不差",
        ),
        help=("只在一處保留；`{last}` 裡改寫它自己的內容，或刪掉",),
        notes={"again": "這裡已經寫過：{text}"},
        summary="同一句話在好幾個部分裡重複。",
        why="占了篇幅，卻沒有新意思；改了一處，另一處就對不上了。",
        do="留在最該出現的地方，別處只寫各自不同的內容。",
    ),
    "STR080": FaultText(
        message=("階段 {second} 從 {start} 開始，而 {first} 到 {end} 才結束",),
        help=("讓 {first} 在 {last} 結束，或讓 {second} 從 {following} 開始",),
        notes={"first": "{first} 到這裡結束"},
        summary="兩個階段有重疊的日子。",
        why="重疊的那些天，誰也說不清該用哪個階段的成果來衡量。",
        do="移動分界線，讓前一階段在後一階段開始的前一天結束。",
    ),
    "STR081": FaultText(
        message=(
            "{start} 到 {end} 不屬於任何階段（夾在 {before} 和 {after} 之間）",
            "{start} 到 {end} 不屬於任何階段（在 {after} 之前）",
            "{start} 到 {end} 不屬於任何階段（在 {before} 之後）",
        ),
        help=(
            "讓 {before} 延到 {end}，或讓 {after} 提前到 {start}",
            "讓 {after} 提前到 {start}",
            "讓 {before} 延到 {end}",
        ),
        summary="週期裡有幾天不屬於任何階段。",
        why="沒有階段的工作，就沒有可以衡量的成果。",
        do="移動分界線，讓各階段首尾相接、蓋滿整個週期。",
    ),
    "STR082": FaultText(
        message=("階段 {phase}（{start} 到 {end}）裡沒有任何活動或里程碑",),
        help=("在這個階段安排工作，或把它併入相鄰階段",),
        summary="一個階段裡什麼都沒有安排。",
        why="沒有活動和里程碑的階段只是一句口號。",
        do="排上活動或里程碑，或併入相鄰階段。",
    ),
}
