"""The values of a plan that are one word or number: their patterns, examples and messages.

A pattern is wider than what the reader takes and never narrower: an editor that marks what is
right is switched off. What is wrong in detail is for ``commplan validate`` to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, get_args

from commplan.model.amounts import FiveStep, Money, Number, Percent, Whole, WorkHours
from commplan.model.clock import ClockHours, ClockTime
from commplan.model.dates import Day
from commplan.model.distances import After, DayOrDistance, ShortMessage
from commplan.model.repeats import Rhythm
from commplan.model.words import Flag, Id, Text
from commplan.texts.languages import LANGUAGES
from commplan.texts.spelling import ENGLISH, spell_flag
from commplan.writers.schema.json import Json, forbid, match_words, refer_to

if TYPE_CHECKING:
    from typing import Any

    from commplan.model.fields import FieldShape
    from commplan.texts.editor_terms import EditorTerms

_DIGIT = "[0-9０-９]"
_NUMERAL = "0-9０-９零一二两兩三四五六七八九十"
_YEAR = _DIGIT + "{4}"
_CLOCK = rf"^\s*(?:[上下]午|早上?|晚上?)?\s*{_DIGIT}{{1,2}}\s*(?:[:：点點时時]|[apAP][mM])"
_NAMES = {
    id(get_args(alias)[1].schema): name
    for alias, name in (
        (Text, "text"),
        (Id, "id"),
        (Flag, "flag"),
        (Day, "date"),
        (ClockTime, "time"),
        (ClockHours, "hours"),
        (Number, "number"),
        (Percent, "percent"),
        (Whole, "whole"),
        (FiveStep, "scale"),
        (Money, "money"),
        (WorkHours, "work"),
        (DayOrDistance, "moment"),
        (After, "after"),
        (ShortMessage, "message"),
        (Rhythm, "rhythm"),
    )
}


class _Kind(NamedTuple):
    """A kind of value: its pattern as text, bounds as a number, whether a number is one at all."""

    pattern: str
    bounds: Json = {}  # noqa: RUF012 - read only
    takes_bool: bool = False


KINDS = {
    "reference": _Kind(r"\S", takes_bool=True),
    "id": _Kind(r"^[^\s@,;|]{1,64}$", takes_bool=True),
    "date": _Kind(_YEAR, {"minimum": 1000_00_00}),
    "window": _Kind(_YEAR, {"minimum": 1000}),
    "window_or_hours": _Kind(f"{_YEAR}|{_CLOCK}", {"minimum": 1000}),
    "time": _Kind(f"[{_NUMERAL}]"),
    "hours": _Kind(f"[{_NUMERAL}]"),
    "number": _Kind(_DIGIT),
    "percent": _Kind(_DIGIT),
    "whole": _Kind(_DIGIT, {"minimum": 0, "multipleOf": 1}),
    "scale": _Kind(r"^\s*[1-5１-５]", {"minimum": 1, "maximum": 5, "multipleOf": 1}),
    "money": _Kind(_DIGIT, {"minimum": 0}),
    "work": _Kind(f"{_DIGIT}|半"),
    "moment": _Kind(f"[{_NUMERAL}当當dDｄＤ]", {"minimum": 1000_00_00}),
    "after": _Kind(r"\S", takes_bool=True),
    "message": _Kind(r"\S\s+\S"),
    "rhythm": _Kind(r"\S"),
}
_YES = ("yes", "y", "on", "是", "有", "要", "需要", "包含", "√", "✓")
_NO = ("no", "n", "off", "否", "不是", "无", "没有", "不要", "不需要", "不包含")


def name_scalar(shape: FieldShape) -> str:
    """Return the definition that a field's values go by."""
    return "reference" if shape.kinds else _NAMES[id(shape.schema)]


def define_scalars(terms: EditorTerms, language: str) -> dict[str, Json]:
    """Return the definitions of all kinds of values."""
    defined = {name: _define(name, kind, terms) for name, kind in KINDS.items()}
    return {"text": _define_text(terms), "flag": _define_flag(terms, language), **defined}


def _define(name: str, kind: _Kind, terms: EditorTerms) -> Json:
    form = terms.forms[name]
    foreign = ["array", "object"] if kind.takes_bool else ["array", "object", "boolean"]
    examples: dict[str, Any] = {"examples": list(form.examples)} if form.examples else {}
    return {
        "pattern": kind.pattern,
        "patternErrorMessage": form.message,
        **kind.bounds,
        **examples,
        **forbid(foreign, "string", form.message),
    }


def _define_text(terms: EditorTerms) -> Json:
    """Return a text, or one for each of several languages; those are offered to nobody unasked."""
    inner: Json = {**refer_to("reference"), "doNotSuggest": True}
    return {
        **forbid(["array"], "string", terms.forms["text"].message),
        "pattern": r"\S",
        "patternErrorMessage": terms.forms["text"].message,
        "properties": dict.fromkeys(LANGUAGES, inner),
        "additionalProperties": False,
        "minProperties": 1,
    }


def _define_flag(terms: EditorTerms, language: str) -> Json:
    message = terms.forms["flag"].message
    both: Json = {"type": "boolean", "errorMessage": message}
    written = spell_flag(language)
    if language != ENGLISH:
        # Offered are 是 and 否; what JSON calls true stays allowed.
        both = {"enum": list(written), "errorMessage": message}
    spelled = [word for word in (*_YES, *_NO) if word not in written]
    cased = [form for word in spelled for form in dict.fromkeys((word, word.title(), word.upper()))]
    others: Json = {
        **forbid(["array", "object", "number"], "string", message),
        "pattern": match_words(cased),
        "patternErrorMessage": message,
    }
    return {"anyOf": [both, others]}
