"""Every text of a document, found by the shape of the content model and not by its names."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from commplan.report.blocks import Run, Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from commplan.report.blocks import Document

NOT_SHOWN = frozenset({"key", "link", "language", "accent"})

Value = TypeVar("Value")


def texts_of(document: Document) -> Iterator[str]:
    """Yield the texts in reading order; runs that stand together are one text."""
    yield from _texts_in(document)


def rewrite_texts(value: Value, rewrite: Callable[[str], str]) -> Value:
    """Return the same structure with every text rewritten, keys and languages untouched."""
    return _rewrite(value, rewrite)  # type: ignore[no-any-return]  # the walk keeps each type


def _texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple) and value and isinstance(value[0], Run):
        yield "".join(run.text for run in value)
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts_in(item)
    elif is_dataclass(value) and not isinstance(value, Words):
        for field in fields(value):
            if field.name not in NOT_SHOWN:
                yield from _texts_in(getattr(value, field.name))


def _rewrite(value: Any, rewrite: Callable[[str], str]) -> Any:  # noqa: ANN401 - any part of a document
    if isinstance(value, str):
        return rewrite(value)
    if isinstance(value, tuple):
        return tuple(_rewrite(item, rewrite) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        changes = {
            field.name: _rewrite(getattr(value, field.name), rewrite)
            for field in fields(value)
            if field.name not in NOT_SHOWN
        }
        return replace(value, **changes)
    return value
