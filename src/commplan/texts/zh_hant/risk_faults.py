# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the rules about risks in Traditional Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "RSK010": FaultText(
        message=("風險「{risk}」屬於高風險（{score}），卻沒有寫 {missing}",),
        help=("補上 {meanings}",),
        summary="高風險沒有負責人、預警信號或應對措施。",
        why="最可能出的大事，沒有人管。",
        do="補齊提示裡列出的字段。",
    ),
    "RSK020": FaultText(
        message=(
            "方案帶來的風險有 {count} 類沒有登記：{reasons}",
            "{reason}（{items}），風險清單裡卻沒有對應的風險",
        ),
        help=(
            (
                "在 `risks` 裡加一條："
                "`- {{statement: {statement}, category: {category}, probability: 2, impact: 4}}`"
            ),
        ),
        notes={"other": "{reason}，例如：{statement}（類別 {category}）"},
        summary="安排的事帶來的風險沒有登記。",
        why="人人都知道的風險，恰恰沒人寫下來。",
        do="每一類補一條；提示裡有現成的寫法，可以直接抄。",
    ),
    "RSK021": FaultText(
        message=("這幾類風險一條都沒有：{families}",),
        help=(
            (
                "把這五類逐一想一遍，例如："
                "`- {{statement: {statement}, category: market, probability: 3, impact: 3}}`"
            ),
        ),
        summary="市場、競爭、運營、法律、技術五類風險一條都沒有。",
        why="每個方案都有這五類風險；一條都沒有，說明沒有認真想過。",
        do="逐類過一遍，至少寫下最要緊的一條。",
    ),
    "RSK030": FaultText(
        message=(
            "「{sign}」沒有說清楚，風險 {risk} 到什麼程度才要出手",
            "風險 {risk}（{score}）沒有預警信號",
        ),
        help=(
            "寫清楚看什麼、到多少就出手，例如：{example}；最晚在 {start} 前定下來",
            "寫清楚看什麼、到多少就出手，例如：{example}",
        ),
        summary="預警信號沒法衡量。",
        why="「密切關注」沒有告訴任何人什麼時候該出手。",
        do="寫明看哪個數、到多少就行動。",
    ),
    "RSK031": FaultText(
        message=(
            "有 {count} 條風險沒有寫哪天複查：{risks}",
            "風險 {risk}（{score}）沒有寫哪天複查",
        ),
        help=("例如在 {risk} 裡寫上 `review_on: {day}`",),
        notes={"again": "{risk} 也沒有寫"},
        summary="風險沒有複查日期。",
        why="風險清單寫完就再沒人看。",
        do="寫上覆查日，最好排在相關活動開始之前。",
    ),
    "RSK032": FaultText(
        message=(
            "有 {count} 條風險過了複查日還沒有複查，最久的是 {risk}，過了 {late} 天：{risks}",
            "風險 {risk} 應在 {day} 複查，已經過了 {late} 天",
        ),
        help=("現在就看一遍，改好分數，再寫上下一次複查日，例如 {following}",),
        notes={"again": "{risk} 應在 {day} 複查", "next": "改成 {following}"},
        summary="風險的複查日已經過了。",
        why="這段時間風險有沒有變大，沒人知道。",
        do="現在複查，改好分數，寫上下一次日期。",
    ),
    "RSK033": FaultText(
        message=(
            "有 {count} 條風險還掛著，而它們針對的事都結束了：{risks}",
            "風險 {risk} 還掛著，而 {items} 在 {last} 就結束了",
        ),
        help=("刪掉它，或在 `for` 裡寫上它現在針對什麼，並寫上下一次 `review_on`",),
        notes={"again": "{risk}：{last} 已經結束"},
        summary="相關事項都結束了，風險還掛著。",
        why="清單裡全是過去的事，要來的風險就看不見了。",
        do="刪掉它，或改寫它現在針對的事項和複查日。",
    ),
    "RSK040": FaultText(
        message=(
            "方案有 {members} 名會員（超過 {limit} 名），卻沒有危機預案",
            "{event} 要線下見面，卻沒有危機預案",
        ),
        help=(
            (
                "在 `crisis` 裡為這幾種情況各寫一條：{scenarios}；"
                "寫明 `lead`、`first_reply_minutes` 和 `contacts`"
            ),
        ),
        summary="會員多或有線下活動，卻沒有危機預案。",
        why="成敗就在頭一個小時，那時候沒工夫再商量誰出面。",
        do="四種情況各寫一條：成員爭吵、外部攻擊、線下事故、信息洩露。",
    ),
    "RSK041": FaultText(
        message=("危機預案「{case}」沒有寫 {missing}",),
        help=("補上{meanings}",),
        summary="危機預案缺牽頭人、首次回應時間或聯繫人。",
        why="頭一個小時，沒人有空去找名字和電話。",
        do="補齊提示裡列出的字段。",
    ),
    "RSK042": FaultText(
        message=(
            "「{case}」由 {lead} 牽頭，可 {start} 到 {end} 休假，沒有人頂替",
            "「{case}」由 {lead} 牽頭，節假日沒有人頂替",
        ),
        help=(
            "給 {lead} 寫上 `backup`，例如 {other}，或再寫一位聯繫人",
            "給 {lead} 寫上 `backup`，或再寫一位聯繫人",
        ),
        notes={"again": "「{case}」也沒有人頂替"},
        summary="危機牽頭人沒有人頂替。",
        why="事情偏偏出在節假日，那時牽頭人也在放假。",
        do="給牽頭人寫上替補，或再寫一位聯繫人。",
    ),
}
