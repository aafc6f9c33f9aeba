"""The parts of a plan: a definition for each model, and one for each of its fields.

Each field has a definition of its own, so that all spellings of its key share one: that of the
language is a property, which editors offer, the others are read and not offered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.model.actuals_head import ActualsHead
from commplan.model.base import Base, Item
from commplan.model.fields import FieldShape, list_required, list_shape, part_shape, shapes_of
from commplan.model.goals import Quarters
from commplan.model.months import MONTHS_PER_YEAR
from commplan.reading.keys import INCLUDE, list_keys
from commplan.texts.spelling import ENGLISH, name_choice
from commplan.writers.schema.fields import describe_field
from commplan.writers.schema.json import (
    BLANK,
    Json,
    forbid,
    list_choice_spellings,
    list_spellings,
    match_words,
    refer_to,
)
from commplan.writers.schema.scalars import name_scalar
from commplan.writers.schema.snippets import make_snippets

if TYPE_CHECKING:
    from commplan.texts import Texts

_WINDOW = ("start", "end")


def define_parts(root: type[Base], texts: Texts) -> dict[str, Json]:
    """Return the definitions of every model of a file and of its fields."""
    defined: dict[str, Json] = {}
    waiting: list[type[Base]] = [root]
    while waiting:
        model = waiting.pop(0)
        if model.__name__ in defined:
            continue
        defined[model.__name__] = define_part(model, texts)
        for key in list_keys(model):
            shape = _shape_of(model, key)
            defined[f"{model.__name__}.{key}"] = {
                **describe_field(model, key, texts),
                "anyOf": _allow_field(model, key, shape, texts),
            }
            if shape is not None and shape.model is not None:
                waiting.append(shape.model)
    return defined


def define_part(model: type[Base], texts: Texts, given: str | None = None) -> Json:
    """Return a mapping of the fields of ``model``; the field ``given`` is said elsewhere."""
    properties: Json = {}
    patterns: Json = {}
    for key in list_keys(model):
        if key == given:
            continue
        field = refer_to(f"{model.__name__}.{key}")
        word, *others = list_spellings(model, key, texts.language)
        properties[word] = field
        if others:
            patterns[match_words(others)] = field
    return {
        "type": "object",
        "properties": properties,
        **({"patternProperties": patterns} if patterns else {}),
        "additionalProperties": False,
        **_require(model, texts, given),
    }


def _require(model: type[Base], texts: Texts, given: str | None) -> Json:
    """Return what misses a key that has to be there in whichever spelling; ``when`` is two days."""
    if model is ActualsHead:  # its days may stand under three keys, or in the name of the file
        return {}
    missing: list[Json] = []
    for key in list_required(model):
        if key == given:
            continue
        words = list_spellings(model, key, texts.language)
        miss: Json = {"required": [words[0]]}
        if key == "when" and model.has_window:
            start, end = (list_spellings(model, one, texts.language) for one in _WINDOW)
            none = _has_none((*words, *start, *end))
            missing += [
                {"if": none, "then": miss},
                {"if": _has_only(start, (*words, *end)), "then": {"required": [end[0]]}},
                {"if": _has_only(end, (*words, *start)), "then": {"required": [start[0]]}},
            ]
        else:
            missing.append({"if": _has_none(words), "then": miss})
    return {"if": {}, "then": {"allOf": missing}} if missing else {}


def _has_none(words: tuple[str, ...]) -> Json:
    return {"propertyNames": {"not": {"pattern": match_words(words)}}}


def _has_only(one: tuple[str, ...], others: tuple[str, ...]) -> Json:
    """Return what a mapping fulfils that has a key of ``one`` and none of ``others``."""
    return {"allOf": [{"not": _has_none(one)}, _has_none(others)]}


def _shape_of(model: type[Base], key: str) -> FieldShape | None:
    """Return the shape of a field or a section; None for ``when`` and the like."""
    shape = shapes_of(model).get(key)
    if shape is None and key in model.sections:
        section = model.sections[key]
        return list_shape(section.load()) if section.is_list else part_shape(section.load())
    return shape


def _allow_field(model: type[Base], key: str, shape: FieldShape | None, texts: Texts) -> list[Json]:
    """Return the forms that a field may be written in, the usual one first."""
    if key == INCLUDE:
        return _allow_list([refer_to("reference")])
    if key in model.further_keys:
        return [refer_to("text")]
    if shape is None:
        is_either = "hours" in shapes_of(model)
        return [refer_to("window_or_hours" if is_either else "window")]
    if shape.model is None:
        value = _allow_value(model, shape, texts)
        return _allow_list(value) if shape.is_list else value
    alternatives = _allow_part(shape.model)
    if shape.is_list:
        snippets = make_snippets(shape.model, texts)
        keyed = [_allow_pairs(shape.model, texts)] if shape.model.keyed else []
        return [*_allow_list(alternatives, snippets), *keyed, BLANK]
    return [*alternatives, BLANK]


def _allow_list(alternatives: list[Json], snippets: list[Json] | None = None) -> list[Json]:
    """Return a list of such values, or one of them without brackets."""
    items = alternatives[0] if len(alternatives) == 1 else {"anyOf": alternatives}
    listed: Json = {"type": "array", "items": items}
    if snippets:
        listed["defaultSnippets"] = snippets
    return [listed, *alternatives]


def _allow_value(model: type[Base], shape: FieldShape, texts: Texts) -> list[Json]:
    if not shape.choices:
        return [refer_to(name_scalar(shape))]
    offered: list[str] = []
    others: list[str] = []
    for value in shape.choices:
        word, *rest = list_choice_spellings(model, shape, value, texts.language)
        offered.append(word)
        others += rest
    choice: Json = {"enum": offered, "enumDescriptions": _describe_choices(model, shape, texts)}
    if not others:
        return [choice, BLANK]
    message = texts.editor.one_of.format(
        choices=texts.format.list_separator.join(offered),
    )
    choice["errorMessage"] = message
    spelled: Json = {
        **forbid(["array", "object", "boolean", "number"], "string", message),
        "pattern": match_words(dict.fromkeys(others)),
        "patternErrorMessage": message,
    }
    return [choice, spelled]


def _describe_choices(model: type[Base], shape: FieldShape, texts: Texts) -> list[str]:
    """Return what stands beside each choice: its meaning in English, else the English spelling."""
    if texts.language != ENGLISH:
        return list(shape.choices)
    return [texts.words[name_choice(model, shape.name, value)] for value in shape.choices]


def _allow_part(model: type[Base]) -> list[Json]:
    """Return a part as a mapping and, where one value says it all, as that value."""
    alternatives = [refer_to(model.__name__)]
    required = list_required(model)
    short = model.short_key
    if short is None and issubclass(model, Item) and required == [model.naming]:
        short = model.naming
    if short is not None and set(required) <= {short}:
        alternatives.append(_allow_bare(model, short))
    if model is Quarters:
        alternatives += [
            {"type": "array", "items": refer_to("number"), "minItems": size, "maxItems": size}
            for size in (4, MONTHS_PER_YEAR)
        ]
    return alternatives


def _allow_bare(model: type[Base], short: str) -> Json:
    shape = shapes_of(model).get(short)
    if shape is None:
        return refer_to("window")
    if shape.choices:
        return refer_to(f"{model.__name__}.{short}")
    name = name_scalar(shape)
    return refer_to("reference" if name == "text" else name)


def _allow_pairs(model: type[Base], texts: Texts) -> Json:
    """Return a map whose keys say the first field, and whose values the second or all others."""
    assert model.keyed is not None  # noqa: S101 - asked for such models only
    key, value = model.keyed
    part = define_part(model, texts, given=key)
    inner = part if value is None else {"anyOf": [refer_to(f"{model.__name__}.{value}"), part]}
    shape = shapes_of(model)[key]
    if not shape.choices:
        return {"type": "object", "additionalProperties": inner}
    words = [
        list_choice_spellings(model, shape, choice, texts.language) for choice in shape.choices
    ]
    return {
        "type": "object",
        "properties": {first: inner for first, *_ in words},
        "patternProperties": {match_words(word for one in words for word in one[1:]): inner},
        "additionalProperties": False,
    }
