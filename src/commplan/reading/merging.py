"""Sections of several files as one: lists one behind the other, fields side by side.

What several files say of one section is brought to one shape first, so that a bare value joins a
list, and a map of pairs another one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Diagnostic, Part, Related
from commplan.model.base import Item
from commplan.model.fields import shapes_of
from commplan.model.plan import SECTIONS, model_of
from commplan.reading import faults
from commplan.reading.found import Found
from commplan.reading.routes import locate_diagnostics
from commplan.reading.shorthand import unfold, unfold_list
from commplan.source import Entry, Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from commplan.diagnostics import Fact, Route
    from commplan.model.base import Base


def merge_sections(entries: dict[str, Entry], tree: Mapping, found: Found) -> dict[str, Entry]:
    """Return the sections of a plan with those of one more file; ``tree`` is that file.

    Its findings go to ``found`` with their paths in that file, which nobody could tell later.
    """
    own = Found(found.source)
    own.tree = tree
    own.tree = found.tree
    shaped = {key: _shape(key, tree.entries[key], own) for key in tree.entries if key in SECTIONS}
    merged = dict(entries)
    for key, entry in shaped.items():
        if key in merged:
            model = None if issubclass(model_of(key), Item) else model_of(key)
            merged[key] = _merge_entry(_shape(key, merged[key], found), entry, model, (key,), own)
        else:
            merged[key] = entry
    tree = tree._replace(entries=shaped)
    for diagnostic in locate_diagnostics(own.diagnostics, tree, found.source):
        found.add(diagnostic)
    return merged


def _shape(key: str, section: Entry, found: Found) -> Entry:
    """Return a section in the one shape that its model reads."""
    if _is_blank(section.value):
        return section
    model, route = model_of(key), (key,)
    if issubclass(model, Item):
        return section._replace(value=unfold_list(section.value, model, route, found))
    return section._replace(value=unfold(section.value, model, route, ("", ""), found))


def _merge_entry(
    first: Entry, second: Entry, model: type[Base] | None, route: Route, own: Found
) -> Entry:
    """Return what two files say in one place; two plain values are one too many."""
    if _is_blank(first.value):
        return second
    if _is_blank(second.value):
        return first
    left, right = first.value, second.value
    if isinstance(left, Sequence) and isinstance(right, Sequence):
        return first._replace(value=_append(left, right))
    if isinstance(left, Mapping) and isinstance(right, Mapping) and model is not None:
        return first._replace(value=_merge_fields(left, right, model, route, own))
    _report_twice(first.key, second.key, route, own)
    return first


def _merge_fields(
    left: Mapping, right: Mapping, model: type[Base], route: Route, own: Found
) -> Mapping:
    fields = dict(left.entries)
    for key, entry in right.entries.items():
        there = fields.get(key)
        if there is None:
            fields[key] = entry
        else:
            inner = shapes_of(model)[key].model
            fields[key] = _merge_entry(there, entry, inner, (*route, key), own)
    return left._replace(entries=fields)


def _append(left: Sequence, right: Sequence) -> Sequence:
    parts = (*(left.parts or (left,)), right)
    return left._replace(items=left.items + right.items, parts=parts)


def _report_twice(first: Scalar, second: Scalar, route: Route, own: Found) -> None:
    there = own.source.span(first.start, first.end)
    here = own.source.span(second.start, second.end)
    facts: dict[str, Fact] = {"key": second.text, "file": there.file}
    place = Related(route, "first", span=there)
    own.add(Diagnostic(faults.FIELD_IN_TWO_FILES, route, Part.KEY, (), facts, (place,), span=here))


def _is_blank(node: Node) -> bool:
    return isinstance(node, Scalar) and node.is_blank
