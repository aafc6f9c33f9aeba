"""The words about full weeks and clashes, in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.counted import say_always
from commplan.texts.load_terms import LoadTerms

LOAD = LoadTerms(
    chapter="附录：每周负荷与冲突",
    person="姓名",
    channel="渠道",
    people="{quarter} 每人每周工时",
    people_headline="{quarter} 没有人超出可用工时；最满的是 {person}，{week} 那一周用到 {percent}",
    people_idle_headline="{quarter} 没有给任何人排工作",
    people_full_headline=say_always(
        "{quarter} 有 {count} 个人周超出可用工时；最满的是 {person}，{week} 那一周用到 {percent}"
    ),
    people_legend=(
        "表头是每周第一天，格内是要干的小时数；底色三档：到 50%、到 80%、到 100%；"
        "▲ 超出可用工时，◆ 超过可用工时的 {percent}，– 当周不上班"
    ),
    away="–",
    estimated="部分按发布频率估算",
    months="每月最满一周：工作占可用工时的比例",
    months_headline="全年没有人超出可用工时；最满的是 {person}，{week} 那一周用到 {percent}",
    months_full_headline=say_always(
        "全年有 {count} 个人周超出可用工时；最满的是 {person}，{week} 那一周用到 {percent}"
    ),
    months_legend="底色三档：到 50%、到 80%、到 100%；▲ 超出可用工时，◆ 超过可用工时的 {percent}",
    channels="{quarter} 各渠道每周消息数",
    channels_headline=say_always(
        "{quarter} 共发 {count} 条消息；最密的是 {channel}，{week} 那一周 {most} 条"
    ),
    channels_legend=(
        "表头是每周第一天，格内是条数，颜色越深越多；≈ 没有写明消息，按约定的发布频率估算"
    ),
    roughly="≈{number}",
    clashes="时间、人手与消息的冲突，按周排列",
    clashes_headline=say_always("时间、人手与消息共有 {count} 处冲突，最早在 {week} 那一周"),
    clashes_undated_headline=say_always("时间、人手与消息共有 {count} 处冲突"),
    week="哪一周",
    undated="不限",
    slack_title="前后相接的事项，最紧的在前",
    slack_headline=say_always("{count} 项前后相接；最紧的是 {step}，只有 {days} 天余量"),
    critical="关键路径",
    step="事项",
    planned="计划时间",
    latest_start="最晚开始",
    slack="余量（天）",
)
