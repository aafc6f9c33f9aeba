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
_MOST_DIGITS = 30
_LIMIT = Decimal(10**15)
_EFFORT = re.compile(r"(\d{1,6}(?:\.\d{1,6})?)\s*(d|h|天|人天|小时|人时|工时)")
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_SCALES = {"万": Decimal(10_000), "萬": Decimal(10_000), "亿": Decimal(10**8), "億": Decimal(10**8)}
_CURRENCY_MARKS = {
    "CNY": ("¥", "CNY", "RMB", "人民币", "元"),
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
    scale = Decimal(1)
    if text and text[-1] in _SCALES:
        scale, text = _SCALES[text[-1]], text[:-1].strip()
    if _GROUPED.fullmatch(text):
        text = text.replace(",", "")
    if not _NUMBER.fullmatch(text) or len(text) > _MOST_DIGITS:
        return None
    number = Decimal(text) * scale
    return number if abs(number) < _LIMIT else None


def read_number(value: object) -> Decimal:
    """Read a number: ``5,000``, ``1.2万``, ``31%`` (the unit says what the sign would)."""
    return _require_number(value, "number_unreadable")


def _require_number(value: object, kind: str) -> Decimal:
    number = _read_decimal(require_text(value, kind).removesuffix("%").strip())
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
    own = _CURRENCY_MARKS.get(currency, (currency,))
    for mark in (*own, *_ALL_MARKS):
        bare = text.removeprefix(mark).removesuffix(mark).strip()
        if bare == text:
            continue
        if mark not in own:
            raise PydanticCustomError("money_foreign", "other currency", {"mark": mark})
        text = bare
    amount = _read_decimal(text)
    if amount is None:
        raise PydanticCustomError("money_unreadable", "not an amount")
    if amount < 0:
        raise PydanticCustomError("money_negative", "below zero")
    return amount


def read_effort(value: object) -> Decimal:
    """Read work as hours: ``24h``, ``3d`` (8 hours a day), ``3天``, ``24小时``."""
    text = require_text(value, "effort_unreadable")
    match = _EFFORT.fullmatch(text)
    if match is None:
        raise PydanticCustomError("effort_unreadable", "not an effort")
    per_unit = HOURS_PER_DAY if match[2] in {"d", "天", "人天"} else 1
    return Decimal(match[1]) * per_unit


Number: TypeAlias = Annotated[Decimal, Reads(read_number)]
Whole: TypeAlias = Annotated[int, Reads(read_whole)]
FiveStep: TypeAlias = Annotated[int, Reads(read_scale)]
Percent: TypeAlias = Annotated[Decimal, Reads(read_number)]
Money: TypeAlias = Annotated[Decimal, ReadsInContext(read_money)]
WorkHours: TypeAlias = Annotated[Decimal, Reads(read_effort)]
