"""What a model says about its fields, looked up once per model and only when a plan uses it.

From the same shapes come the keys that a reader knows, the references that an analysis follows and
the validator. pydantic would build the validators itself; for the models of a plan that takes three
times as long, because it derives for every field anew what the types here state (``Reads``).
"""

from __future__ import annotations

from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic_core import SchemaValidator, core_schema

from commplan.model.base import Base, RefTo
from commplan.model.reads import Reads


class FieldShape(NamedTuple):
    """A field. ``leaf`` is the type of its value, or of its list's items.

    ``model`` is that type where it is a part of a plan, ``kinds`` are those of a reference,
    ``choices`` those of an enumeration; ``schema`` reads any other value.
    """

    name: str
    is_list: bool
    leaf: Any
    model: type[Base] | None = None
    kinds: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    schema: core_schema.CoreSchema | None = None


@cache
def shapes_of(model: type[Base]) -> dict[str, FieldShape]:
    """Return the fields of a model by the key that stands in a file."""
    return {
        info.alias or name: _shape(name, info.annotation, info.metadata)
        for name, info in model.model_fields.items()
    }


@cache
def validator_of(model: type[Base]) -> SchemaValidator:
    """Return what makes a model of plain values; it raises pydantic's ValidationError.

    It reads as ``model.model_validate`` does, but takes no None: what was left blank is left out.
    """
    return SchemaValidator(_schema(model))


def list_required(model: type[Base]) -> list[str]:
    """Return the keys that a part has to have; ``when`` stands for the two days."""
    keys = [info.alias or name for name, info in model.model_fields.items() if info.is_required()]
    if model.has_window and {"start", "end"} <= set(keys):
        keys = [*(key for key in keys if key not in {"start", "end"}), "when"]
    return keys


def list_shape(model: type[Base]) -> FieldShape:
    """Return the shape of a section that is a list of such items."""
    return FieldShape("", is_list=True, leaf=model, model=model)


def part_shape(model: type[Base]) -> FieldShape:
    """Return the shape of a section that is one such part."""
    return FieldShape("", is_list=False, leaf=model, model=model)


def _shape(name: str, annotation: Any, metadata: list[Any]) -> FieldShape:
    inner, marks = _strip(annotation, metadata)
    is_list = get_origin(inner) is tuple
    if is_list:
        inner, marks = _strip(get_args(inner)[0], [])
    for mark in marks:
        if isinstance(mark, RefTo):
            return FieldShape(name, is_list, inner, kinds=mark.kinds, schema=mark.schema)
        if isinstance(mark, Reads):
            return FieldShape(name, is_list, inner, schema=mark.schema)
    if get_origin(inner) is Literal:
        choices = get_args(inner)
        schema = core_schema.literal_schema(list(choices))
        return FieldShape(name, is_list, inner, choices=choices, schema=schema)
    return FieldShape(name, is_list, inner, model=inner)


def _strip(annotation: Any, metadata: list[Any]) -> tuple[Any, list[Any]]:
    """Take ``| None`` and ``Annotated`` off; also return what was annotated."""
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *marks = get_args(annotation)
        return _strip(inner, marks)
    if origin in {Union, UnionType}:
        some = next(part for part in get_args(annotation) if part is not type(None))
        return _strip(some, metadata)
    return annotation, metadata


def _schema(model: type[Base]) -> core_schema.CoreSchema:
    fields: dict[str, core_schema.ModelField] = {}
    for (key, shape), info in zip(
        shapes_of(model).items(), model.model_fields.values(), strict=True
    ):
        schema = shape.schema
        if schema is None and shape.model is not None:
            schema = _schema(shape.model)
        assert schema is not None  # noqa: S101 - every leaf reads itself or is a model
        if shape.is_list:
            schema = core_schema.tuple_schema([schema], variadic_item_index=0)
        if not info.is_required():
            schema = core_schema.with_default_schema(schema, default=info.default)
        fields[shape.name] = core_schema.model_field(schema, validation_alias=key)
    inner = core_schema.model_fields_schema(fields, extra_behavior="forbid")
    return core_schema.model_schema(model, inner)
