"""pydantic's errors as diagnostics: by their type, never by their words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from commplan.diagnostics import Diagnostic, Edit, Fault, Fix, Part, Word
from commplan.model.clock import Hours
from commplan.model.distances import Message, Moment
from commplan.model.fields import FieldShape, part_shape, shapes_of
from commplan.model.goals import Quarters
from commplan.reading import faults
from commplan.texts.spelling import spell_choice, spell_flag

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from commplan.diagnostics import Fact, Route
    from commplan.model.base import Base

_MAX_ECHO = 60

FAULT_OF_TYPE: dict[str, Fault] = {
    "missing": faults.MISSING_FIELD,
    "literal_error": faults.UNKNOWN_CHOICE,
    "date_impossible": faults.IMPOSSIBLE_DATE,
    "date_ambiguous": faults.AMBIGUOUS_DATE,
    "date_without_year": faults.AMBIGUOUS_DATE,
    "date_weekday": faults.AMBIGUOUS_DATE,
    "date_unreadable": faults.UNREADABLE_DATE,
    "time_impossible": faults.IMPOSSIBLE_TIME,
    "clock_unreadable": faults.IMPOSSIBLE_TIME,
    "hours_unreadable": faults.IMPOSSIBLE_TIME,
    "rhythm_unreadable": faults.UNREADABLE_RHYTHM,
    "message_unreadable": faults.UNREADABLE_MESSAGE,
    "effort_unreadable": faults.UNREADABLE_EFFORT,
    "number_unreadable": faults.UNREADABLE_NUMBER,
    "whole_unreadable": faults.UNREADABLE_NUMBER,
    "scale_unreadable": faults.UNREADABLE_NUMBER,
    "money_unreadable": faults.UNREADABLE_AMOUNT,
    "money_negative": faults.UNREADABLE_AMOUNT,
    "money_foreign": faults.FOREIGN_CURRENCY,
    "id_unreadable": faults.UNREADABLE_ID,
}
"""The fault of each error type; every other type is a value of the wrong shape."""

_EXAMPLES: dict[str, Fact] = {
    "number_unreadable": Word("example.number"),
    "whole_unreadable": Word("example.whole"),
    "scale_unreadable": Word("example.scale"),
    "text_unreadable": '"…"',
    "tuple_type": "[…]",
}
EXPECTED_OF_TYPE = {
    "text_unreadable": Word("expected.text"),
    "flag_unreadable": Word("expected.flag"),
    "tuple_type": Word("expected.list"),
    "model_type": Word("expected.fields"),
}
"""What an error type that has no fault of its own expected."""

_EXAMPLE_YEAR = 2026


class Head(NamedTuple):
    """What messages need to know of the head of the plan: its currency, the years it names."""

    currency: str
    years: tuple[int, ...]

    @property
    def year(self) -> int:
        """The year that dates in messages are given."""
        return self.years[0] if self.years else _EXAMPLE_YEAR


class Owner(NamedTuple):
    """The part that a value belongs to; ``key`` and ``name`` are empty where it has none.

    A part that is no item goes by the word for its section.
    """

    model: type[Base]
    route: Route
    key: str
    name: str


class Written(NamedTuple):
    """How a value stands in the file: the keys that lead to it, at least one, and their language.

    ``is_window`` says that it is a ``when``, which takes several days.
    """

    keys: tuple[str, ...]
    language: str
    is_window: bool = False


def explain_error(error: ErrorDetails, owner: Owner, written: Written, head: Head) -> Diagnostic:
    """Return the diagnostic for one pydantic error."""
    kind, loc = error["type"], error["loc"]
    fault = FAULT_OF_TYPE.get(kind, faults.UNREADABLE_VALUE)
    place = (*owner.route, *loc)
    holder, shape = _find_shape(owner.model, () if fault is faults.MISSING_FIELD else loc)
    facts: dict[str, Fact] = {"field": written.keys[-1]}
    above = written.keys[-2] if len(written.keys) > 1 else owner.name
    if above:
        facts["owner"] = above
    if fault is not faults.MISSING_FIELD:
        facts["value"] = _echo(error["input"])
    if fault is faults.UNREADABLE_VALUE:
        facts |= _expect_shape(error, shape, holder, written.language)
    elif fault is faults.UNKNOWN_CHOICE:
        facts |= _list_choices(facts["value"], holder, shape, written.language)
    elif isinstance(error["input"], str) and fault is not faults.MISSING_FIELD:
        facts |= _explain_value(error, shape, written, head)
    facts |= _facts_of(kind, shape, error.get("ctx", {}), head)
    if "year" in facts:
        fault = faults.AMBIGUOUS_DATE
    ids = (owner.key,) if owner.key else ()
    return Diagnostic(fault, place, Part.VALUE, ids, facts, (), _replacements(place, kind, facts))


def expect(kind: str, shape: FieldShape, language: str) -> dict[str, Fact]:
    """Return what a value of a wrong shape should have been, with an example of it."""
    from commplan.reading.key_words import write_example  # noqa: PLC0415 - only for what is broken

    if shape.model is None:
        example = spell_flag(language)[0] if kind == "flag_unreadable" else _EXAMPLES[kind]
        return {"expected": EXPECTED_OF_TYPE[kind], "example": example}
    example = write_example(shape.model, language)
    return {
        "expected": EXPECTED_OF_TYPE[kind],
        "example": f"[{example}]" if shape.is_list else example,
    }


def _expect_shape(
    error: ErrorDetails, shape: FieldShape, model: type[Base], language: str
) -> dict[str, Fact]:
    """Return what a value of the wrong shape should have been, and what is wrong with a list."""
    kind, value = error["type"], error["input"]
    facts = expect(kind, shape, language)
    if not isinstance(value, list):
        return facts
    from commplan.reading.key_words import word_key  # noqa: PLC0415 - only for what is broken

    if shape.model is Quarters:
        words = (word_key(Quarters, quarter, language) for quarter in ("Q1", "Q2", "Q3", "Q4"))
        quarters = "{" + ", ".join(f"{word}: …" for word in words) + "}"
        return {**facts, "count": len(value), "quarters": quarters}
    names = tuple(one for one in value if isinstance(one, str))
    if kind == "text_unreadable" and len(names) > 1 and len(names) == len(value):
        facts |= {"number": len(names), "first": names[0]}
        if shape.name == "owner" and "with" in shapes_of(model):
            others = word_key(model, "with", language)
            facts |= {"others": others, "rest": "[" + ", ".join(names[1:]) + "]"}
    return facts


def _explain_value(
    error: ErrorDetails, shape: FieldShape, written: Written, head: Head
) -> dict[str, Fact]:
    """Return what helps with a value that the field does not take."""
    from commplan.reading.nearest import Value, explain_value  # noqa: PLC0415 - only if broken
    from commplan.reading.nearest_days import Asked  # noqa: PLC0415 - only for what is broken

    asked = Asked.WINDOW if written.is_window else Asked.DAY
    if shape.leaf is Moment:
        asked = Asked.DISTANCE
    return explain_value(Value(error["type"], error["input"], error.get("ctx", {}), asked), head)


def _replacements(place: Route, kind: str, facts: dict[str, Fact]) -> tuple[Fix, ...]:
    """Offer the right form; a certain one where the value had only one reading."""
    for name in ("nearest", "suggestion", "form"):
        if name in facts:
            meant = facts[name]
            edit = Edit(place, str(meant))
            is_certain = (
                name == "form"
                and kind != "rhythm_unreadable"
                and not (facts.keys() & {"why", "year"})
            )
            return (Fix("replace", (edit,), {name: meant}, is_certain),)
    return ()


def _echo(value: object) -> str:
    text = (value or '""') if isinstance(value, str) else "…"
    return text if len(text) <= _MAX_ECHO else text[:_MAX_ECHO] + "…"


def _facts_of(kind: str, shape: FieldShape, context: dict[str, Any], head: Head) -> dict[str, Fact]:
    """Return what a fault asks for beside the value; of a message, the time is what is wrong."""
    facts: dict[str, Fact] = {}
    if kind in _EXAMPLES and kind not in EXPECTED_OF_TYPE:
        facts["example"] = _EXAMPLES[kind]
    if kind == "money_foreign":
        facts["currency"] = head.currency
    if FAULT_OF_TYPE.get(kind) is faults.IMPOSSIBLE_TIME:
        is_stretch = shape.leaf is Hours
        facts["expected"] = Word("expected.hours" if is_stretch else "expected.time")
        if not is_stretch:
            facts["clock"] = "20:00"
        if shape.leaf is Message and "time" in context:
            facts["value"] = context["time"]
    return facts


def _find_shape(model: type[Base], loc: tuple[int | str, ...]) -> tuple[type[Base], FieldShape]:
    """Return the part and the field that an error is about; the field is the part for none."""
    holder, shape = model, part_shape(model)
    for step in loc:
        if isinstance(step, str) and shape.model is not None:
            holder = shape.model
            shape = shapes_of(holder)[step]
    return holder, shape


def _list_choices(
    value: Fact, holder: type[Base], shape: FieldShape, language: str
) -> dict[str, Fact]:
    from commplan.reading.choices import (  # noqa: PLC0415 - only for what is broken
        label_choices,
        suggest_choice,
    )

    facts: dict[str, Fact] = {"choices": label_choices(holder, shape)}
    suggestion = suggest_choice(str(value), holder, shape)
    if suggestion is None:
        return facts
    return {**facts, "suggestion": spell_choice(holder, shape.name, suggestion, language)[0]}
