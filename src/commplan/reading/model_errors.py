"""pydantic's errors as diagnostics: by their type, never by their words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from commplan.diagnostics import Diagnostic, Edit, Fault, Fix, Part, Word
from commplan.model.fields import FieldShape, part_shape, shapes_of, write_example
from commplan.reading import faults
from commplan.reading.suggest import suggest_name

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
    "date_unreadable": faults.UNREADABLE_DATE,
    "time_impossible": faults.IMPOSSIBLE_TIME,
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
    "whole_unreadable": "500",
    "scale_unreadable": Word("example.scale"),
    "text_unreadable": '"…"',
    "flag_unreadable": "true",
    "tuple_type": "[…]",
}
EXPECTED_OF_TYPE = {
    "text_unreadable": Word("expected.text"),
    "flag_unreadable": Word("expected.flag"),
    "tuple_type": Word("expected.list"),
    "model_type": Word("expected.fields"),
}
"""What an error type that has no fault of its own expected."""


class Head(NamedTuple):
    """What messages need to know of the head of the plan."""

    currency: str
    year: int


class Owner(NamedTuple):
    """The part that a value belongs to; ``key`` and ``name`` are empty where it has none.

    A part that is no item goes by the name of its section.
    """

    model: type[Base]
    route: Route
    key: str
    name: str


def explain_error(
    error: ErrorDetails, owner: Owner, written: tuple[str, ...], head: Head
) -> Diagnostic:
    """Return the diagnostic for one pydantic error.

    ``written`` are the keys that lead to it as they stand in the file, at least one.
    """
    kind, loc = error["type"], error["loc"]
    fault = FAULT_OF_TYPE.get(kind, faults.UNREADABLE_VALUE)
    place = (*owner.route, *loc)
    facts: dict[str, Fact] = {"field": written[-1]}
    above = written[-2] if len(written) > 1 else owner.name
    if above:
        facts["owner"] = above
    if fault is not faults.MISSING_FIELD:
        facts["value"] = _echo(error["input"])
    facts |= _facts_of(kind, error.get("ctx", {}), head)
    if fault is faults.UNKNOWN_CHOICE:
        facts |= _choices(_shape_at(owner.model, loc), facts["value"])
    if fault is faults.UNREADABLE_VALUE:
        facts |= expect(kind, _shape_at(owner.model, loc))
    ids = (owner.key,) if owner.key else ()
    return Diagnostic(fault, place, Part.VALUE, ids, facts, (), _replacements(place, facts))


def expect(kind: str, shape: FieldShape) -> dict[str, Fact]:
    """Return what a value of a wrong shape should have been, with an example of it."""
    if shape.model is None:
        return {"expected": EXPECTED_OF_TYPE[kind], "example": _EXAMPLES[kind]}
    example = write_example(shape.model)
    return {
        "expected": EXPECTED_OF_TYPE[kind],
        "example": f"[{example}]" if shape.is_list else example,
    }


def _replacements(place: Route, facts: dict[str, Fact]) -> tuple[Fix, ...]:
    for name in ("nearest", "suggestion"):
        if name in facts:
            edit = Edit(place, str(facts[name]))
            return (Fix("replace", (edit,), {name: facts[name]}),)
    return ()


def _echo(value: object) -> str:
    text = (value or '""') if isinstance(value, str) else "…"
    return text if len(text) <= _MAX_ECHO else text[:_MAX_ECHO] + "…"


def _facts_of(kind: str, context: dict[str, Any], head: Head) -> dict[str, Fact]:
    facts: dict[str, Fact] = {}
    if kind in _EXAMPLES:
        facts["example"] = _EXAMPLES[kind]
    if kind == "money_foreign":
        facts["currency"] = head.currency
    if kind == "date_without_year":
        facts["example"] = f"{head.year}-{context['month']:02}-{context['day']:02}"
    for name in ("nearest", "readings"):
        if name in context:
            facts[name] = context[name]
    return facts


def _shape_at(model: type[Base], loc: tuple[int | str, ...]) -> FieldShape:
    """Return the shape of the field that an error is about; of the part itself for none."""
    shape = part_shape(model)
    for step in loc:
        if isinstance(step, str) and shape.model is not None:
            shape = shapes_of(shape.model)[step]
    return shape


def _choices(shape: FieldShape, value: Fact) -> dict[str, Fact]:
    facts: dict[str, Fact] = {"choices": shape.choices}
    suggestion = suggest_name(str(value), shape.choices)
    if suggestion is not None:
        facts["suggestion"] = suggestion
    return facts
