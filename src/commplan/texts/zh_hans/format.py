"""How Simplified Chinese writes dates, numbers and lists."""

from __future__ import annotations

from commplan.texts.texts import FormatTerms

FORMAT = FormatTerms(
    weekdays=("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    date_with_weekday="{date}（{weekday}）",
    months=tuple(f"{number} 月" for number in range(1, 13)),
    quarter="Q{number}",
    list_separator="、",
    day_range="{start} 至 {end}",
    percent_points="{number} 个百分点",
    currency_units={"CNY": " 元", "TWD": " 新台币", "HKD": " 港元", "USD": " 美元"},
    ten_thousand=" 万",
    quote="“{text}”",
    is_tight=True,
    choice="{value}（{label}）",
)
