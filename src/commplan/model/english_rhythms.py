"""Rhythms in English: ``weekly Thu``, ``every other Friday``, ``monthly on the 18th``."""

from __future__ import annotations

import re

from commplan.model.dates import MONTHS
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

_WHOLE = {
    **dict.fromkeys(("daily", "every day", "everyday", "each day"), DAILY),
    **dict.fromkeys(
        ("weekdays", "every weekday", "workdays", "every workday", "every working day"), WORKDAYS
    ),
    **dict.fromkeys(("weekends", "every weekend"), Pattern("week", 1, WEEKEND)),
}
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            ("mon", "monday", "mondays"),
            ("tue", "tues", "tuesday", "tuesdays"),
            ("wed", "wednesday", "wednesdays"),
            ("thu", "thur", "thurs", "thursday", "thursdays"),
            ("fri", "friday", "fridays"),
            ("sat", "saturday", "saturdays"),
            ("sun", "sunday", "sundays"),
        )
    )
    for name in names
}
_NTHS = {
    name: number
    for number, names in (
        (1, ("1st", "first")),
        (2, ("2nd", "second")),
        (3, ("3rd", "third")),
        (4, ("4th", "fourth")),
        (LAST, ("last",)),
    )
    for name in names
}
_NAME = "[a-z]{3,10}"
_AND = r"(?: ?, ?(?:and )?| and | ?& ?)"
_EVERY_TWO = "biweekly|bi-weekly|fortnightly|every (?:other|2|two) weeks?|every other"
_WEEKLY = (
    rf"(?:(?:(?P<two>{_EVERY_TWO})|weekly|every week|every|each) )?"
    rf"(?:(?P<days>{_NAME}(?:{_AND}{_NAME})*)|(?P<first>{_NAME})(?: ?- ?| to )(?P<last>{_NAME}))"
)
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?|last(?: day)?|end)"
_DAYS = rf"{_DAY}(?:{_AND}{_DAY})*"
_OF_MONTH = "(?:of )?(?:(?:every|each) )?month"
_MONTHLY = rf"(?:(?:monthly|every month) (?P<days>{_DAYS})|(?P<some>{_DAYS}) {_OF_MONTH})"
_NTH = "1st|first|2nd|second|3rd|third|4th|fourth|last"
_BY_WEEKDAY = (
    rf"(?:(?:monthly|every month) (?P<nth>{_NTH}) (?P<day>{_NAME})"
    rf"|(?P<some>{_NTH}) (?P<other>{_NAME}) {_OF_MONTH}"
    rf"|every (?P<edge>first|1st|last) (?P<same>{_NAME})(?: {_OF_MONTH})?)"
)
_YEARLY = rf"(?:yearly|annually|every year) (?:({_NAME}) (\d{{1,2}})|(\d{{1,2}}) ({_NAME}))"
_QUARTERLY = (
    r"(?:quarterly (first|last)(?: day)?|(first|last) day (?:of )?(?:every|each) quarter"
    r"|(end) (?:of )?(?:every|each) quarter)"
)


def read_english(text: str) -> Pattern | None:
    """Return the rhythm of a text in small letters, or None for what is none."""
    text = " ".join(word for word in text.split() if word not in {"on", "the"})
    if text in _WHOLE:
        return _WHOLE[text]
    if match := re.fullmatch(_QUARTERLY, text):
        return make_quarterly(1 if "first" in match.groups() else LAST)
    if match := re.fullmatch(_MONTHLY, text):
        days = re.findall(_DAY, match["days"] or match["some"])
        return make_monthly(int(re.sub(r"\D", "", day) or LAST) for day in days)
    if match := re.fullmatch(_BY_WEEKDAY, text):
        weekday = _WEEKDAYS.get(match["day"] or match["other"] or match["same"])
        nth = _NTHS[match["nth"] or match["some"] or match["edge"]]
        return None if weekday is None else make_monthly_by_weekday(weekday, (nth,))
    if match := re.fullmatch(_YEARLY, text):
        month = MONTHS.get(match[1] or match[4], 0)
        return make_yearly(month, int(match[2] or match[3]))
    match = re.fullmatch(_WEEKLY, text)
    return None if match is None else _read_weekly(match)


def _read_weekly(match: re.Match[str]) -> Pattern | None:
    names = re.split(_AND, match["days"]) if match["days"] else [match["first"], match["last"]]
    numbers = [_WEEKDAYS[name] for name in names if name in _WEEKDAYS]
    if len(numbers) != len(names):
        return None
    weekdays = tuple(sorted(set(numbers))) if match["days"] else span_weekdays(*numbers)
    return Pattern("week", 2 if match["two"] else 1, weekdays)
