"""Pieces of JSON Schema, and the words under which a file may say them.

Editors show what a schema says, so its form follows what yaml-language-server does with it. A
``type`` is offered as a value (``true``, ``null``), an ``enum`` as a choice, and both are looked
for in ``anyOf`` but not behind ``then``. So whatever only forbids stands behind ``then``, and a
blank value, which the reader leaves out, is allowed without being named.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

from commplan.texts.spelling import CHINESE, ENGLISH, spell_choice, spell_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.model.base import Base
    from commplan.model.fields import FieldShape

Json: TypeAlias = dict[str, Any]

BLANK: Json = {"not": {"type": ["object", "array", "string", "number", "boolean"]}}
"""A key without a value: the reader leaves it out."""


def refer_to(definition: str) -> Json:
    """Return a reference to a definition of the schema."""
    return {"$ref": f"#/definitions/{definition}"}


def forbid(types: list[str], instead: str, message: str) -> Json:
    """Return what refuses values of these types with a message; ``instead`` is a type that fits."""
    return {"if": {"type": types}, "then": {"type": instead, "errorMessage": message}}


def match_words(words: Iterable[str]) -> str:
    """Return a pattern that only these words match."""
    return f"^(?:{'|'.join(re.escape(word) for word in words)})$"


def list_spellings(model: type[Base], key: str, language: str) -> tuple[str, ...]:
    """Return every spelling of a key, the one of ``language`` first."""
    order = (language, *CHINESE, ENGLISH)
    words = (word for one in order for word in spell_key(model, key, one))
    return tuple(dict.fromkeys(words))


def list_choice_spellings(
    model: type[Base], shape: FieldShape, value: str, language: str
) -> tuple[str, ...]:
    """Return every spelling of a value of an enumeration, the one of ``language`` first."""
    order = (language, *CHINESE, ENGLISH)
    words = (word for one in order for word in spell_choice(model, shape.name, value, one))
    return tuple(dict.fromkeys(words))
