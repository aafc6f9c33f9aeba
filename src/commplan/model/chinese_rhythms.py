"""Rhythms in Chinese: ``每周二、四``, ``隔周周四``, ``每月1日和15日``, ``每月第二个周六``."""

from __future__ import annotations

import re

from commplan.model.numerals import read_numeral
from commplan.model.pattern import (
    DAILY,
    LAST,
    WEEKEND,
    WORKDAYS,
    Pattern,
    make_monthly,
    make_monthly_by_weekday,
    make_quarterly,
    make_yearly,
    span_weekdays,
)

_WHOLE = {"每天": DAILY, "每日": DAILY, "天天": DAILY} | dict.fromkeys(
    ("工作日", "每个工作日", "每工作日", "每逢工作日"), WORKDAYS
)
_WEEKDAYS = {numeral: number for number, numeral in enumerate("一二三四五六日")} | {"天": 6}
_NTHS = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_WEEK = "(?:周|星期|礼拜)"
_AND = "[、,/和与及]"
_WEEKDAY = rf"{_WEEK}?[一二三四五六日天]"
_DAY = r"(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?|最后[一1][天日]|月?[末底])"
_WEEKLY = (
    rf"(?:(?P<two>每?[两2双]个?|每?隔[一1]?个?)|每个?|每?逢|){_WEEK}的?"
    rf"(?P<days>末|{_WEEKDAY}(?:(?:{_AND}?{_WEEKDAY})*|[至到~-]{_WEEKDAY}))"
)
_MONTHLY = rf"每个?月的?(?P<days>{_DAY}(?:{_AND}{_DAY})*)"
_NTH = (
    rf"每个?月的?(?:第(?P<nths>[一二两三四1-4](?:个?{_AND}第?[一二两三四1-4])*)|最后[一1])"
    rf"个{_WEEK}(?P<day>[一二三四五六日天])"
)
_YEARLY = r"每年的?(\d{1,2})[月/-](\d{1,2})[日号]?"
_QUARTERLY = r"每个?季度?的?(?:(?P<last>[末底]|最后[一1]天)|首日|第[一1]天)"


def read_chinese(text: str) -> Pattern | None:
    """Return the rhythm of a text without spaces, or None for what is none."""
    if text in _WHOLE:
        return _WHOLE[text]
    is_weekly = not any(sign in text for sign in "月季年")
    if is_weekly and (match := re.fullmatch(_WEEKLY, text)):
        return Pattern("week", 2 if match["two"] else 1, _list_weekdays(match["days"]))
    return None if is_weekly else _read_months(text)


def _read_months(text: str) -> Pattern | None:
    """Return a rhythm of days of the month, of the quarter or of the year."""
    if match := re.fullmatch(_MONTHLY, text):
        return make_monthly(_read_day(day) for day in re.split(_AND, match["days"]))
    if match := re.fullmatch(_NTH, text):
        nths = [_NTHS[sign] for sign in match["nths"] or "" if sign in _NTHS]
        return make_monthly_by_weekday(_WEEKDAYS[match["day"]], nths or [LAST])
    if match := re.fullmatch(_YEARLY, text):
        return make_yearly(int(match[1]), int(match[2]))
    if match := re.fullmatch(_QUARTERLY, text):
        return make_quarterly(LAST if match["last"] else 1)
    return None


def _list_weekdays(text: str) -> tuple[int, ...]:
    """Return the weekdays of ``二、四``, of ``周一至周五``, or of ``末`` (the weekend)."""
    if text == "末":
        return WEEKEND
    numbers = [_WEEKDAYS[sign] for sign in text if sign in _WEEKDAYS]
    if re.search("[至到~-]", text):
        return span_weekdays(*numbers)
    return tuple(sorted(set(numbers)))


def _read_day(text: str) -> int:
    """Return a day of the month, ``LAST``, or 0 for what is none."""
    if text[0] in "最月末底":
        return LAST
    bare = text.rstrip("日号")
    return int(bare) if bare.isdigit() else read_numeral(bare) or 0
