"""A plan with everything that it includes as one file, to be compared with later.

It is written from the tree, not from the models: what the planner wrote stays as it was written,
short forms are written out, and keys stand in the order of the models. Reading it gives the same
plan.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, assert_never

from commplan.model.fields import shapes_of
from commplan.model.head import Root
from commplan.model.plan import SECTIONS, model_of
from commplan.reading.keys import find_key_language
from commplan.reading.translate import translate_keys
from commplan.source import Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.model.base import Base
    from commplan.source import Entry, Node

_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")
_STEP = "  "


def write_baseline(tree: Mapping, notes: Iterable[str]) -> str:
    """Return the text of a plan; ``notes`` are the lines of the comment on top.

    Keys and enumerated values are in the language of the plan's own.
    """
    entries = tree.entries
    head = [key for key in shapes_of(Root) if key in entries]
    sections = [key for key in SECTIONS if key in entries]
    lines = [f"# {note}" for note in notes]
    for key in (*head, *sections):
        if not _is_blank(entries[key].value):
            lines += _write_entry(key, entries[key].value, _model_at(Root, key), "")
    return translate_keys("\n".join(lines) + "\n", find_key_language(tree))


def _model_at(model: type[Base] | None, key: str) -> type[Base] | None:
    if model is None:
        return None
    if key in model.sections:
        return model_of(key)
    shape = shapes_of(model).get(key)
    return None if shape is None else shape.model


def _write_entry(key: str, value: Node, model: type[Base] | None, margin: str) -> Iterator[str]:
    """Yield a key and what stands under it."""
    name = f"{margin}{_write_text(key, is_plain=key.isidentifier())}:"
    if isinstance(value, Scalar) or not _list_parts(value):
        yield f"{name} {_write_small(value)}"
        return
    yield name
    yield from _write_parts(value, model, margin + _STEP)


def _write_parts(node: Mapping | Sequence, model: type[Base] | None, margin: str) -> Iterator[str]:
    """Yield the entries of a mapping, or the values of a list behind dashes."""
    if isinstance(node, Mapping):
        for key, entry in _sort_entries(node, model):
            yield from _write_entry(key, entry.value, _model_at(model, key), margin)
        return
    for item in node.items:
        if isinstance(item, Scalar) or not _list_parts(item):
            yield f"{margin}- {_write_small(item)}"
            continue
        first, *others = _write_parts(item, model, margin + _STEP)
        yield f"{margin}- {first.strip()}"
        yield from others


def _sort_entries(node: Mapping, model: type[Base] | None) -> list[tuple[str, Entry]]:
    """Return the entries in the order of the model; what it does not know stands last."""
    known = () if model is None else tuple(shapes_of(model))
    keys = (*(key for key in known if key in node.entries), *node.entries)
    entries = ((key, node.entries[key]) for key in dict.fromkeys(keys))
    return [(key, entry) for key, entry in entries if not _is_blank(entry.value)]


def _list_parts(node: Mapping | Sequence) -> tuple[object, ...]:
    if isinstance(node, Sequence):
        return node.items
    return tuple(entry for entry in node.entries.values() if not _is_blank(entry.value))


def _write_small(node: Node) -> str:
    """Write a value that stands on the line of its key."""
    match node:
        case Scalar():
            return _write_text(node.text, is_plain=node.is_plain)
        case Sequence():
            return "[]"
        case Mapping():
            return "{}"
        case _:
            assert_never(node)


def _write_text(text: str, *, is_plain: bool) -> str:
    """Write a text without quotes where it stood without any, else in double ones."""
    return text or "~" if is_plain and text.isprintable() else _quote(text)


def _quote(text: str) -> str:
    written = json.dumps(text, ensure_ascii=False)
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", written)


def _is_blank(node: Node) -> bool:
    return isinstance(node, Scalar) and node.is_blank
