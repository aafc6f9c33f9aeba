"""Short forms to one shape, on the positioned tree, before anything is validated.

A bare value where a list may stand, ``when`` for two days, a map for a list of pairs: all become
what the models expect, and each piece keeps its place in the file. Unknown keys are found here,
where the model of every mapping is known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from commplan.diagnostics import Diagnostic, Edit, Fix, Part, Related
from commplan.model.base import Item
from commplan.model.fields import FieldShape, list_shape, shapes_of
from commplan.model.goals import Quarters
from commplan.reading import faults
from commplan.reading.suggest import suggest_name
from commplan.reading.windows import split_window
from commplan.source import Entry, Mapping, Node, Scalar, Sequence
from commplan.source.faults import DUPLICATE_KEY

if TYPE_CHECKING:
    from commplan.diagnostics import Fact, Route, Span
    from commplan.model.base import Base
    from commplan.reading.found import Found

Names: TypeAlias = tuple[str, str]
"""The key of an item (id, else name) and what planners call it; empty where it has none."""

MOST_FIELDS = 12
"""So many fields are named in a message."""

_QUARTER_KEYS = ("Q1", "Q2", "Q3", "Q4")


def unfold(node: Node, model: type[Base], route: Route, names: Names, found: Found) -> Node:
    """Return the value in the one shape that ``model`` reads.

    ``names`` are the key and the name of the item that the value belongs to, for messages; unknown
    keys are added to ``found`` and settled.
    """
    node = _name_parts(node, model)
    if not isinstance(node, Mapping):
        return node
    if issubclass(model, Item):
        names = _names_of(node, model)
    shapes = shapes_of(model)
    entries = node.entries
    if not entries.keys() <= shapes.keys():
        entries = settle_keys(entries, _known_keys(model, shapes), (route, names), found)
        if model.has_window:
            _report_window_twice(entries, route, found)
            entries = _split_when(entries, shapes)
    changed: dict[str, Entry] = {}
    for key, entry in entries.items():
        shape = shapes[key]
        if shape.model is not None or (shape.is_list and isinstance(entry.value, Scalar)):
            value = _unfold_field(entry.value, shape, (*route, key), names, found)
            if value is not entry.value:
                changed[key] = Entry(entry.key, value)
    if not changed and entries is node.entries:
        return node
    return Mapping({**entries, **changed}, node.start, node.end)


def _name_parts(node: Node, model: type[Base]) -> Node:
    """Give a bare value, or a list of four quarters, the keys that it stands for."""
    if isinstance(node, Scalar) and model.short_key and not node.is_blank:
        return Mapping({model.short_key: Entry(_unwritten(node), node)}, node.start, node.end)
    if isinstance(node, Sequence) and model is Quarters and len(node.items) == len(_QUARTER_KEYS):
        return _name_quarters(node)
    return node


def _known_keys(model: type[Base], shapes: dict[str, FieldShape]) -> list[str]:
    return [*shapes, "when"] if model.has_window else [*shapes]


def unfold_list(node: Node, model: type[Base], route: Route, found: Found) -> Sequence:
    """Return a section that is a list in one shape; one bare item is a list of one."""
    listed = _unfold_field(node, list_shape(model), route, ("", ""), found)
    if isinstance(listed, Sequence):
        return listed
    return Sequence((listed,), listed.start, listed.end, is_written=False)


def settle_keys(
    entries: dict[str, Entry], known: list[str], item: tuple[Route, Names], found: Found
) -> dict[str, Entry]:
    """Report unknown keys; keep them as the field that was meant where that one is still free."""
    settled = {key: entry for key, entry in entries.items() if key in known}
    for key, entry in entries.items():
        if key not in known:
            meant = _report_unknown(key, entry, known, item, found)
            if meant is not None and meant not in settled:
                settled[meant] = entry
    return settled


def _names_of(node: Mapping, model: type[Item]) -> Names:
    def text_of(key: str) -> str:
        entry = node.entries.get(key)
        return entry.value.text if entry and isinstance(entry.value, Scalar) else ""

    called = text_of(model.naming) or text_of("id")
    return text_of("id") or called, called


def _unwritten(node: Node) -> Scalar:
    """Return the key of a value that stands without one; it shows in no path."""
    return Scalar("", node.start, node.end)


def _unfold_field(node: Node, shape: FieldShape, route: Route, names: Names, found: Found) -> Node:
    model = shape.model
    if not shape.is_list:
        return node if model is None else unfold(node, model, route, names, found)
    if model is not None and model.keyed is not None and isinstance(node, Mapping):
        node = _list_pairs(node, model, model.keyed)
    if not isinstance(node, Sequence):
        if isinstance(node, Scalar) and node.is_blank:
            return node
        node = Sequence((node,), node.start, node.end, is_written=False)
    if model is None:
        return node
    items = tuple(
        unfold(item, model, (*route, number), names, found)
        for number, item in enumerate(node.items)
    )
    return Sequence(items, node.start, node.end, node.is_written)


def _split_when(entries: dict[str, Entry], shapes: dict[str, FieldShape]) -> dict[str, Entry]:
    """Put two days in the place of ``when``, each where its half of the text stands."""
    when = entries.get("when")
    if when is None or "when" in shapes:
        return entries
    days: tuple[Node, Node] = (when.value, when.value)
    if isinstance(when.value, Scalar):
        days = split_window(when.value)
    split: dict[str, Entry] = {}
    for key, entry in entries.items():
        if key == "when":
            split["start"] = Entry(when.key, days[0])
            split["end"] = Entry(when.key, days[1])
        elif key not in {"start", "end"}:
            split[key] = entry
    return split


def _report_window_twice(entries: dict[str, Entry], route: Route, found: Found) -> None:
    """Report a first or last day that stands beside ``when``, which says it already."""
    when = entries.get("when")
    for key in ("start", "end"):
        if when is None or key not in entries:
            continue
        place = Related((*route, "when"), "first", span=_span_of(when.key, found))
        facts: dict[str, Fact] = {"key": key}
        span = _span_of(entries[key].key, found)
        found.add(Diagnostic(DUPLICATE_KEY, (*route, key), Part.KEY, (), facts, (place,), (), span))


def _span_of(key: Scalar, found: Found) -> Span:
    return found.source.span(key.start, key.end)


def _name_quarters(node: Sequence) -> Mapping:
    entries = {
        key: Entry(_unwritten(value), value)
        for key, value in zip(_QUARTER_KEYS, node.items, strict=True)
    }
    return Mapping(entries, node.start, node.end)


def _list_pairs(node: Mapping, model: type[Base], keyed: tuple[str, str | None]) -> Node:
    """Turn ``{物料: 3万}`` into a list of pairs; a map of the pair's own fields stays one item."""
    if node.entries.keys() <= shapes_of(model).keys():
        return node
    key_field, value_field = keyed
    items: list[Node] = []
    for entry in node.entries.values():
        first = {key_field: Entry(_unwritten(entry.key), entry.key)}
        if value_field is not None:
            rest = {value_field: entry}
        elif isinstance(entry.value, Mapping):
            rest = entry.value.entries
        else:
            rest = {}
        items.append(Mapping({**first, **rest}, entry.key.start, entry.value.end))
    return Sequence(tuple(items), node.start, node.end, is_written=False)


def _list_usual(known: list[str]) -> tuple[str, ...]:
    """Return the fields that are worth naming: the first ones, and ``when`` for the two days."""
    usual = [key for key in known if key not in {"start", "end", "id", "when"}]
    return tuple((["when"] if "when" in known else []) + usual)[:MOST_FIELDS]


def _report_unknown(
    key: str, entry: Entry, known: list[str], item: tuple[Route, Names], found: Found
) -> str | None:
    """Report an unknown key; return the known one that it most likely stands for."""
    route, (item_key, called) = item
    meant = suggest_name(key, known)
    facts: dict[str, Fact] = {"key": key, "known": _list_usual(known)}
    owner = called or next((step for step in reversed(route) if isinstance(step, str)), "")
    if owner:
        facts["owner"] = owner
    fixes: tuple[Fix, ...] = ()
    place = (*route, key)
    span = _span_of(entry.key, found)
    if meant is not None:
        facts["suggestion"] = meant
        edit = Edit(place, meant, Part.KEY, span)
        fixes = (Fix("rename", (edit,), {"suggestion": meant}),)
    ids = (item_key,) if item_key else ()
    found.add(Diagnostic(faults.UNKNOWN_KEY, place, Part.KEY, ids, facts, (), fixes, span))
    return meant
