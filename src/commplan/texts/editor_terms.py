"""The words of the schema that editors show: messages, examples, snippets."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Form(NamedTuple):
    """How a kind of value is written: what to say of a wrong one, and examples of right ones."""

    message: str
    examples: tuple[str | int, ...] = ()


class EditorTerms(NamedTuple):
    """The words of the schema.

    ``forms`` go by the kind of value, ``snippets`` (label, description) by model, and
    ``placeholders`` by the key of a field or ``Model.key``.
    """

    title: str
    description: str
    actuals_title: str
    actuals_description: str
    required: str
    one_of: str  # hole: choices
    forms: Mapping[str, Form]
    snippets: Mapping[str, tuple[str, str]]
    placeholders: Mapping[str, str]
