"""What a model says about its fields: the keys it knows, which are lists, which hold models."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from commplan.model.base import Base


@dataclass(frozen=True, slots=True)
class FieldShape:
    """A field as the reader sees it; ``model`` is the model of its value or of its list's items."""

    is_list: bool
    model: type[Base] | None
    choices: tuple[str, ...]


@cache
def shapes_of(model: type[Base]) -> dict[str, FieldShape]:
    """Return the fields of a model by the key that stands in a file."""
    return {
        info.alias or name: _shape(info.annotation) for name, info in model.model_fields.items()
    }


def write_example(model: type[Base]) -> str:
    """Return the least that a part may say, as it would stand in a file: ``{name: …, when: …}``.

    A part that requires nothing is shown with its first field.
    """
    required = [
        info.alias or name for name, info in model.model_fields.items() if info.is_required()
    ]
    keys = required or [key for key in shapes_of(model) if key != "id"][:1]
    if model.has_window and {"start", "end"} <= set(keys):
        keys = [*(key for key in keys if key not in {"start", "end"}), "when"]
    return "{" + ", ".join(f"{key}: …" for key in keys) + "}"


def _shape(annotation: Any) -> FieldShape:  # noqa: ANN401 - annotations are of any type
    inner = _without_none(annotation)
    is_list = get_origin(inner) is tuple
    if is_list:
        inner = _without_none(get_args(inner)[0])
    model = inner if isinstance(inner, type) and issubclass(inner, Base) else None
    choices = get_args(inner) if get_origin(inner) is Literal else ()
    return FieldShape(is_list, model, choices)


def _without_none(annotation: Any) -> Any:  # noqa: ANN401 - annotations are of any type
    origin = get_origin(annotation)
    if origin is Annotated:
        return _without_none(get_args(annotation)[0])
    if origin in {Union, UnionType}:
        parts = [part for part in get_args(annotation) if part is not type(None)]
        return _without_none(parts[0])
    return annotation
