# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words about the days of the plan's calendar, in Traditional Chinese."""

from __future__ import annotations

from commplan.texts.calendar_terms import CalendarTerms
from commplan.texts.counted import say_always

CALENDAR = CalendarTerms(
    group="日曆",
    nodes="營銷節點",
    nodes_headline=say_always("全年 {count} 個營銷節點，排期照此避讓或借勢"),
    nodes_provisional_headline=say_always(
        "全年 {count} 個營銷節點，其中 {provisional} 個按往年慣例，待平臺公告"
    ),
    nodes_usual_headline=say_always("全年 {count} 個營銷節點，日期按往年慣例，待平臺公告"),
    node="節點",
    registration="報名",
    price_check="價格監測",
    taken="參與的戰役與活動",
    basis="依據",
    provisional="暫定",
    usual="往年慣例",
    node_alt="{name}，{days}",
    provisional_alt="{name}，{days}（暫定）",
    days_headline=say_always("自有日曆共 {count} 條：{parts}"),
    kind="類別",
    name="名稱",
    scope="範圍",
    reason="原因",
    holidays="自定假期",
    holidays_count=say_always("{count} 個自定假期"),
    working_days="自定上班日",
    working_days_count=say_always("{count} 個自定上班日"),
    brand_days="品牌日",
    brand_days_count=say_always("{count} 個品牌日"),
    blackouts="禁排期",
    blackouts_count=say_always("{count} 段禁排期"),
    freezes="凍結期",
    freezes_count=say_always("{count} 段凍結期"),
    quiet_periods="靜默期",
    quiet_periods_count=say_always("{count} 段靜默期"),
    own_days="自有日曆",
)
