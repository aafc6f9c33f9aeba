"""Numbers, money and work that are not exact, or not written as numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pydantic_core import PydanticCustomError

from commplan.diagnostics import Word
from commplan.model.amounts import read_effort, read_number, read_scale, read_whole
from commplan.model.numerals import read_numeral
from commplan.model.words import fold_value

if TYPE_CHECKING:
    from collections.abc import Callable

    from commplan.diagnostics import Fact

_READERS: dict[str, Callable[[object], object]] = {
    "number_unreadable": read_number,
    "whole_unreadable": read_whole,
    "scale_unreadable": read_scale,
    "money_unreadable": read_number,
    "effort_unreadable": read_effort,
}
_MARKS = r"¥|NT\$|HK\$|US\$|[$€]|CNY|RMB|人民币|元|块钱|块"
_BETWEEN = r"\s*(?:-|–|—|~|至|到)\s*"
_ABOUT = (
    r"^(?:约|大约|大概|近|将近|差不多|about|around|approx\.?|ca\.?|~)\s*|\s*(?:左右|上下|多|[+?])$"
)
_BOUND = (
    r"^(?:[<>≥≤]=?|≧|≦|至少|最少|不少于|不低于|超过|高于|最多|不超过|不高于|低于|少于"
    r"|at least|at most|min\.?|max\.?|up to|over|under)\s*|\s*(?:以上|以下|以内|起)$"
)
_SUFFIXES = {"k": "千", "w": "万"}
_WEEKS = r"(\d{1,3}(?:\.\d)?|[一二两三四五六七八九十]+)\s*(?:周|个?星期|w|weeks?)"
_WORKDAYS_OF_WEEK = 5
_TEN_THOUSAND = 10_000


def explain_amount(kind: str, written: str) -> dict[str, Fact]:
    """Return the ``form`` to write, or the ``ends`` of a range, and ``why`` it was refused."""
    text = fold_value(written)
    if kind == "money_unreadable":
        text = re.sub(_MARKS, "", text).strip()
    reader = _READERS[kind]
    if ends := _split_range(text, reader):
        return {"why": Word("why.range"), "ends": ends}
    for why, signs in (("why.about", _ABOUT), ("why.bound", _BOUND)):
        bare = re.sub(signs, "", text, flags=re.IGNORECASE)
        if bare != text and (form := _spell(bare, reader)):
            return {"why": Word(why), "form": form}
    if form := _spell(text, reader):
        return {"form": form}
    if reader is read_whole and (match := re.fullmatch(r"(\d{1,9})\.\d+", text)):
        return {"why": Word("why.whole"), "ends": (match[1], str(int(match[1]) + 1))}
    return _explain_work(text) if reader is read_effort else _explain_unit(text, reader)


def _reads(text: str, reader: Callable[[object], object]) -> bool:
    try:
        reader(text)
    except PydanticCustomError:
        return False
    return True


def _split_range(text: str, reader: Callable[[object], object]) -> tuple[str, ...]:
    """Return both ends of ``3-5万``; the first one takes its scale and unit from the second."""
    parts = re.split(_BETWEEN, text)
    if len(parts) != 2 or not parts[0]:  # noqa: PLR2004 - two ends
        return ()
    tail = re.sub(r"^[\d.,]+", "", parts[1]) if re.fullmatch(r"[\d.,]+", parts[0]) else ""
    ends = [_spell(part, reader) for part in (parts[0] + tail, parts[1])]
    return tuple(ends) if all(ends) else ()


def _spell(text: str, reader: Callable[[object], object]) -> str:
    """Return a text as the reader takes it, its numerals and its ``k`` or ``w`` spelt out."""
    text = text.strip()
    suffix = _SUFFIXES.get(text[-1:].casefold())
    forms = [text, text[:-1] + suffix if suffix else ""]
    if match := re.fullmatch(r"([零〇一二两三四五六七八九十百千万亿]+)(.*)", text):
        number = read_numeral(match[1])
        forms.append("" if number is None else _write(number) + match[2])
    return next((form for form in forms if form and _reads(form, reader)), "")


def _write(number: int) -> str:
    is_round = number >= _TEN_THOUSAND and number % _TEN_THOUSAND == 0
    return f"{number // _TEN_THOUSAND}万" if is_round else str(number)


def _explain_work(text: str) -> dict[str, Fact]:
    """Ask for days or hours; weeks are five days."""
    if re.fullmatch(r"\d{1,6}(?:\.\d{1,6})?", text):
        return {"units": (f"{text}d", f"{text}h")}
    match = re.fullmatch(_WEEKS, text.casefold())
    if match is None:
        return {}
    weeks = float(match[1]) if match[1][0].isdigit() else (read_numeral(match[1]) or 0)
    return {"why": Word("why.week"), "form": f"{weeks * _WORKDAYS_OF_WEEK:g}d"}


def _explain_unit(text: str, reader: Callable[[object], object]) -> dict[str, Fact]:
    """Take the unit off a number."""
    match = re.fullmatch(r"([\d.,]+\s*[百千]?[万亿]?)\s*\D{1,8}", text)
    if match is None or not _reads(match[1].strip(), reader):
        return {}
    return {"why": Word("why.unit"), "form": match[1].strip()}
