# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""How Taiwan's Chinese writes dates, numbers and lists."""

from __future__ import annotations

from commplan.texts.texts import FormatTerms

FORMAT = FormatTerms(
    weekdays=("週一", "週二", "週三", "週四", "週五", "週六", "週日"),
    date_with_weekday="{date}（{weekday}）",
    months=tuple(f"{number} 月" for number in range(1, 13)),
    quarter="Q{number}",
    list_separator="、",
    day_range="{start} 至 {end}",
    percent_points="{number} 個百分點",
    currency_units={"CNY": " 人民幣", "TWD": " 元", "HKD": " 港元", "USD": " 美元"},
    ten_thousand=" 萬",
    quote="「{text}」",
    is_tight=True,
    choice="{value}（{label}）",
)
