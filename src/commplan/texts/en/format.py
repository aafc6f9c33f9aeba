"""How English writes dates, numbers and lists."""

from __future__ import annotations

from commplan.texts.texts import FormatTerms

FORMAT = FormatTerms(
    weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    date_with_weekday="{weekday} {date}",
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    quarter="Q{number}",
    list_separator=", ",
    day_range="{start} – {end}",
    percent_points="{number} pp",
    currency_units={"CNY": " CNY"},
    ten_thousand="",
    quote="“{text}”",
    is_tight=False,
    choice="{value}",
)
