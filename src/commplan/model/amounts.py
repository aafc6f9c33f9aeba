"""Numbers, money, shares and work as planners write them; see ``words`` for the manner."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, TypeAlias

from pydantic_core import PydanticCustomError

from commplan.model.reads import Reads, ReadsInContext
from commplan.model.words import require_text

if TYPE_CHECKING:
    from pydantic import ValidationInfo

HOURS_PER_DAY = 8
_FEW_DIGITS = 15  # below the limit whatever they are
_MOST_DIGITS = 30
_LIMIT = Decimal(10**15)
_NUMBER = (
    r"(?P<number>[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)"
    r"\s*(?P<scale>[百千]?[万亿]|[百千])?"
)
_SCALES = {"百": 100, "千": 1000, "万": 10_000, "亿": 10**8}
_COUNTERS = r"(?<=[\d\s百千万亿])个?[人个次篇场条名家只户份张组群位件单款期套]$"
"""Words that count and measure nothing: behind a number they change nothing of it."""

_HOUR_PARTS = (
    (Decimal(HOURS_PER_DAY), 1, "d|days?|天|日|人天|人日|个?工作日|(?:person|man)-?days?"),
    (Decimal(1), 1, "h|hrs?|hours?|个?小时|人时|工时|个?人小时|个?钟头"),
    (Decimal(1), 60, "m|mins?|minutes?|分钟"),
)
"""What parts of an effort are worth: hours, parts of an hour, units."""

_USUAL_WORK = r"(\d{1,6}(?:\.\d{1,6})?)([dh])"
_WORK_NUMBER = r"(\d{1,6}(?:\.\d{1,6})?|半)"
_WORK = r"\s*".join(rf"(?:{_WORK_NUMBER}\s*(?:{units}))?" for *_, units in _HOUR_PARTS)

_CURRENCY_MARKS = {
    "CNY": ("¥", "CNY", "RMB", "人民币", "元", "块钱", "块"),
    "TWD": ("NT$", "TWD", "新台币", "新臺幣", "元"),
    "HKD": ("HK$", "HKD", "港币", "港幣", "元"),
    "USD": ("US$", "$", "USD", "美元"),
    "EUR": ("€", "EUR", "欧元"),
    "JPY": ("¥", "JPY", "日元", "円"),
}
_ALL_MARKS = tuple(
    sorted({mark for marks in _CURRENCY_MARKS.values() for mark in marks}, key=len, reverse=True)
)


def _read_decimal(text: str) -> Decimal | None:
    """Return a number below the limit that sums and formats stand; None for anything else."""
    if text.isascii() and text.isdecimal() and len(text) <= _FEW_DIGITS:
        return Decimal(text)
    match = re.fullmatch(_NUMBER, text)
    if match is None or len(text) > _MOST_DIGITS:
        return None
    number = Decimal(match["number"].replace(",", ""))
    for sign in match["scale"] or "":
        number *= _SCALES[sign]
    return number if abs(number) < _LIMIT else None


def read_number(value: object) -> Decimal:
    """Read a number: ``5,000``, ``1.2万``, ``430人``, ``31%`` (the unit says what % would)."""
    return _require_number(value, "number_unreadable")


def _require_number(value: object, kind: str) -> Decimal:
    text = require_text(value, kind)
    number = _read_decimal(text.removesuffix("%").rstrip())
    if number is None:
        number = _read_decimal(re.sub(_COUNTERS, "", text).rstrip())
    if number is None:
        raise PydanticCustomError(kind, "not a number")
    return number


def read_whole(value: object) -> int:
    """Read a whole number that is not negative."""
    number = _require_number(value, "whole_unreadable")
    if number != number.to_integral_value() or number < 0:
        raise PydanticCustomError("whole_unreadable", "not a whole number")
    return int(number)


def read_scale(value: object) -> int:
    """Read a step of a five-step scale, 1 to 5."""
    number = _require_number(value, "scale_unreadable")
    if number not in {1, 2, 3, 4, 5}:
        raise PydanticCustomError("scale_unreadable", "not 1 to 5")
    return int(number)


def read_money(value: object, info: ValidationInfo) -> Decimal:
    """Read an amount in the plan's currency: ``12万``, ``¥3,000``, ``3,000 CNY``, ``1.5亿元``.

    The currency is the one of the validation context, else CNY. Marks of another one are refused.
    """
    currency = (info.context or {}).get("currency", "CNY")
    text = require_text(value, "money_unreadable")
    amount = _read_decimal(text)
    if amount is None:
        amount = _read_decimal(_strip_currency(text, currency))
    if amount is None:
        raise PydanticCustomError("money_unreadable", "not an amount")
    if amount < 0:
        raise PydanticCustomError("money_negative", "below zero")
    return amount


def _strip_currency(text: str, currency: str) -> str:
    """Return an amount without the marks of its currency; those of another one are refused."""
    own = _CURRENCY_MARKS.get(currency, (currency,))
    for mark in (*own, *_ALL_MARKS):
        bare = text.removeprefix(mark).removesuffix(mark).strip()
        if bare == text:
            continue
        if mark not in own:
            raise PydanticCustomError("money_foreign", "other currency", {"mark": mark})
        text = bare
    return text


def read_effort(value: object) -> Decimal:
    """Read work as hours: ``24h``, ``3d`` (8 hours a day), ``半天``, ``1天4小时``, ``90分钟``."""
    text = require_text(value, "effort_unreadable").casefold()
    if match := re.fullmatch(_USUAL_WORK, text):
        return Decimal(match[1]) * (HOURS_PER_DAY if match[2] == "d" else 1)
    match = re.fullmatch(_WORK, text)
    if match is None or not any(match.groups()):
        raise PydanticCustomError("effort_unreadable", "not an effort")
    return sum(
        (
            Decimal("0.5" if number == "半" else number) * hours / parts
            for number, (hours, parts, _) in zip(match.groups(), _HOUR_PARTS, strict=True)
            if number
        ),
        Decimal(0),
    )


Number: TypeAlias = Annotated[Decimal, Reads(read_number)]
Whole: TypeAlias = Annotated[int, Reads(read_whole)]
FiveStep: TypeAlias = Annotated[int, Reads(read_scale)]
Percent: TypeAlias = Annotated[Decimal, Reads(read_number)]
Money: TypeAlias = Annotated[Decimal, ReadsInContext(read_money)]
WorkHours: TypeAlias = Annotated[Decimal, Reads(read_effort)]
