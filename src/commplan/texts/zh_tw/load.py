# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words about full weeks and clashes, in Taiwan's Chinese."""

from __future__ import annotations

from commplan.texts.counted import say_always
from commplan.texts.load_terms import LoadTerms

LOAD = LoadTerms(
    chapter="附錄：每週負荷與衝突",
    person="姓名",
    channel="通路",
    people="{quarter} 每人每週工時",
    people_headline="{quarter} 沒有人超出可用工時；最滿的是 {person}，{week} 那一週用到 {percent}",
    people_idle_headline="{quarter} 沒有給任何人排工作",
    people_full_headline=say_always(
        "{quarter} 有 {count} 個人週超出可用工時；最滿的是 {person}，{week} 那一週用到 {percent}"
    ),
    people_legend=(
        "表頭是每週第一天，格內是要乾的小時數；底色三檔：到 50%、到 80%、到 100%；"
        "▲ 超出可用工時，◆ 超過可用工時的 {percent}，– 當週不上班"
    ),
    away="–",
    estimated="部分按發布頻率估算",
    months="每月最滿一週：工作占可用工時的比例",
    months_headline="全年沒有人超出可用工時；最滿的是 {person}，{week} 那一週用到 {percent}",
    months_full_headline=say_always(
        "全年有 {count} 個人週超出可用工時；最滿的是 {person}，{week} 那一週用到 {percent}"
    ),
    months_legend="底色三檔：到 50%、到 80%、到 100%；▲ 超出可用工時，◆ 超過可用工時的 {percent}",
    channels="{quarter} 各通路每週訊息數",
    channels_headline=say_always(
        "{quarter} 共發 {count} 條訊息；最密的是 {channel}，{week} 那一週 {most} 條"
    ),
    channels_legend=(
        "表頭是每週第一天，格內是條數，顏色越深越多；≈ 沒有寫明訊息，按約定的發布頻率估算"
    ),
    roughly="≈{number}",
    clashes="時間、人手與訊息的衝突，按週排列",
    clashes_headline=say_always("時間、人手與訊息共有 {count} 處衝突，最早在 {week} 那一週"),
    clashes_undated_headline=say_always("時間、人手與訊息共有 {count} 處衝突"),
    week="哪一週",
    undated="不限",
    slack_title="前後相接的事項，最緊的在前",
    slack_headline=say_always("{count} 項前後相接；最緊的是 {step}，只有 {days} 天餘量"),
    critical="關鍵路徑",
    step="事項",
    planned="計畫時間",
    latest_start="最晚開始",
    slack="餘量（天）",
)
