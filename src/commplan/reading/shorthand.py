"""Short forms to one shape, on the positioned tree, before anything is validated.

A bare value where a list may stand, ``when`` for two days, a map for a list of pairs: all become
what the models expect, and each piece keeps its place in the file. Unknown keys are found here,
where the model of every mapping is known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from commplan.diagnostics import Diagnostic, Part, Related
from commplan.model.base import Item
from commplan.model.fields import FieldShape, list_required, list_shape, shapes_of
from commplan.model.goals import Quarters
from commplan.model.months import MONTHS_PER_YEAR
from commplan.model.words import fold_width
from commplan.reading.keys import (
    has_field,
    is_of_fields,
    known_keys,
    list_keys,
    translate_choice,
    translate_entries,
)
from commplan.reading.windows import split_window
from commplan.source import Entry, Mapping, Node, Scalar, Sequence
from commplan.source.faults import DUPLICATE_KEY

if TYPE_CHECKING:
    from commplan.diagnostics import Fact, Route, Span
    from commplan.model.base import Base
    from commplan.reading.found import Found

Names: TypeAlias = tuple[str, str]
"""The key of an item (id, else name) and what planners call it; empty where it has none."""

_SEPARATORS = frozenset(",，、；")
_LIST_BRACKETS = frozenset("【［（")
_QUARTER_KEYS = ("Q1", "Q2", "Q3", "Q4")


def unfold(node: Node, model: type[Base], route: Route, names: Names, found: Found) -> Node:
    """Return the value in the one shape that ``model`` reads.

    ``names`` are the key and the name of the item that the value belongs to, for messages; unknown
    keys are added to ``found`` and settled.
    """
    node = _name_parts(node, model)
    if isinstance(node, Scalar) and not node.is_blank:
        from commplan.reading.unpacking import unpack_mapping  # noqa: PLC0415 - rarely needed

        node = unpack_mapping(node, model, found)
    if not isinstance(node, Mapping):
        return node
    entries, names = _settle_entries(node.entries, model, route, names, found)
    shapes = shapes_of(model)
    changed: dict[str, Entry] = {}
    for key, entry in entries.items():
        shape, value = shapes[key], entry.value
        if shape.model is not None or (
            shape.is_list and (shape.kinds or isinstance(value, Scalar))
        ):
            value = _unfold_field(value, shape, (*route, key), names, found)
        if shape.choices:
            value = translate_choice(value, model, shape)
        if value is not entry.value:
            changed[key] = Entry(entry.key, value)
    if not changed and entries is node.entries:
        return node
    return Mapping({**entries, **changed}, node.start, node.end)


def _settle_entries(
    entries: dict[str, Entry], model: type[Base], route: Route, names: Names, found: Found
) -> tuple[dict[str, Entry], Names]:
    """Return what a part says by the keys of its model, and the names that messages give it."""
    shapes = shapes_of(model)
    if entries.keys() <= shapes.keys():
        return entries, _names_of(entries, model) if issubclass(model, Item) else names
    entries = translate_entries(entries, model, route, found)
    if issubclass(model, Item):
        names = _names_of(entries, model)
    if not known_keys(model).issuperset(entries):
        entries = settle_keys(entries, list_keys(model), (route, names), found, model)
    if model.has_window:
        _report_window_twice(entries, route, found)
        entries = _split_when(entries, shapes)
    return entries, names


def _name_parts(node: Node, model: type[Base]) -> Node:
    """Give a bare value, or a list of quarters or months, the keys that it stands for."""
    if isinstance(node, Scalar) and not node.is_blank and (short := _short_key(model, node.text)):
        return Mapping({short: Entry(_unwritten(node), node)}, node.start, node.end)
    if isinstance(node, Sequence) and model is Quarters:
        return _name_quarters(node)
    return node


def _short_key(model: type[Base], text: str) -> str | None:
    """Return the field that a bare value stands for; the name where an item needs nothing else.

    (A text with a colon may be a field whose colon is not one.)
    """
    if model.short_key or not issubclass(model, Item) or ":" in text or "：" in text:
        return model.short_key
    return model.naming if list_required(model) == [model.naming] else None


def unfold_list(node: Node, model: type[Base], route: Route, found: Found) -> Sequence:
    """Return a section that is a list in one shape; one bare item is a list of one."""
    listed = _unfold_field(node, list_shape(model), route, ("", ""), found)
    if isinstance(listed, Sequence):
        return listed
    return Sequence((listed,), listed.start, listed.end, is_written=False)


def settle_keys(
    entries: dict[str, Entry],
    known: tuple[str, ...],
    item: tuple[Route, Names],
    found: Found,
    model: type[Base] | None = None,
) -> dict[str, Entry]:
    """Report unknown keys; keep them as the field that was meant where that one is still free.

    Width and capitals do not make a key unknown. ``model`` is the part's, None at the root.
    """
    settled = {key: entry for key, entry in entries.items() if key in known}
    unknown = {key: entry for key, entry in entries.items() if key not in known}
    folded = {key.casefold(): key for key in known if key not in settled}
    for key in list(unknown):
        meant = folded.get(fold_width(key).casefold())
        if meant is not None and meant not in settled:
            settled[meant] = unknown.pop(key)
    if unknown:
        from commplan.reading.unknown_keys import (  # noqa: PLC0415 - only for what is broken
            Holder,
            settle_unknown,
        )

        route, (item_key, called) = item
        settle_unknown(unknown, settled, Holder(known, model, route, item_key, called), found)
    return settled


def _names_of(entries: dict[str, Entry], model: type[Item]) -> Names:
    def text_of(key: str) -> str:
        entry = entries.get(key)
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
    if model is not None and model.keyed is not None:
        node = _unfold_pairs(node, model, route, found)
    if isinstance(node, Scalar):
        if node.is_blank:
            return node
        if _may_hold_list(node.text):
            from commplan.reading.unpacking import unpack_list  # noqa: PLC0415 - rarely needed

            node = unpack_list(node, found, is_of_names=bool(shape.kinds))
    if not isinstance(node, Sequence):
        node = Sequence((node,), node.start, node.end, is_written=False)
    elif shape.kinds and any(_may_hold_names(item) for item in node.items):
        from commplan.reading.unpacking import unpack_items  # noqa: PLC0415 - rarely needed

        node = unpack_items(node, found)
    if model is None:
        return node
    items = tuple(
        unfold(item, model, (*route, number), names, found)
        for number, item in enumerate(node.items)
    )
    return Sequence(items, node.start, node.end, node.is_written, node.parts)


def _may_hold_list(text: str) -> bool:
    return text[:1] in _LIST_BRACKETS or not _SEPARATORS.isdisjoint(text)


def _may_hold_names(item: Node) -> bool:
    return isinstance(item, Scalar) and not _SEPARATORS.isdisjoint(item.text)


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
        facts: dict[str, Fact] = {"key": entries[key].key.text, "first": when.key.text}
        span = _span_of(entries[key].key, found)
        found.add(Diagnostic(DUPLICATE_KEY, (*route, key), Part.KEY, (), facts, (place,), (), span))


def _span_of(key: Scalar, found: Found) -> Span:
    return found.source.span(key.start, key.end)


def _name_quarters(node: Sequence) -> Node:
    """Give four values the names of the quarters, and twelve that of the months."""
    if len(node.items) == MONTHS_PER_YEAR:
        return Mapping({"months": Entry(_unwritten(node), node)}, node.start, node.end)
    if len(node.items) != len(_QUARTER_KEYS):
        return node
    entries = {
        key: Entry(_unwritten(value), value)
        for key, value in zip(_QUARTER_KEYS, node.items, strict=True)
    }
    return Mapping(entries, node.start, node.end)


def _unfold_pairs(node: Node, model: type[Base], route: Route, found: Found) -> Node:
    """Return the list that a map of pairs stands for; lines with broken colons are such a map."""
    if isinstance(node, Scalar) and "：" in node.text:
        from commplan.reading.unpacking import unpack_pairs  # noqa: PLC0415 - rarely needed

        node = unpack_pairs(node, found)
    if not isinstance(node, Mapping) or is_of_fields(node.entries, model, found):
        return node
    return _list_pairs(node, model, route, found)


def _list_pairs(node: Mapping, model: type[Base], route: Route, found: Found) -> Node:
    """Turn ``{物料: 3万}`` into a list of pairs.

    A pair whose value is a map says more than its value: ``{K4: {value: 24, comment: …}}``. A value
    that stands where only fields make sense is reported.
    """
    assert model.keyed is not None  # noqa: S101 - asked for such models only
    key_field, value_field = model.keyed
    items: list[Node] = []
    for number, entry in enumerate(node.entries.values()):
        first = {key_field: Entry(_unwritten(entry.key), entry.key)}
        rest: dict[str, Entry] = {}
        if isinstance(entry.value, Mapping) and _holds_fields(entry.value, model, value_field):
            rest = entry.value.entries
        elif value_field is not None:
            rest = {value_field: entry}
        elif not (isinstance(entry.value, Scalar) and entry.value.is_blank):
            _report_bare(entry, model, (*route, number), found)
        items.append(Mapping({**first, **rest}, entry.key.start, entry.value.end))
    return Sequence(tuple(items), node.start, node.end, is_written=False)


def _holds_fields(value: Mapping, model: type[Base], value_field: str | None) -> bool:
    """Tell whether a map holds the fields of a pair, mistyped ones included, or is its value."""
    if value_field is None or has_field(value, model):
        return True
    return shapes_of(model)[value_field].model is None


def _report_bare(entry: Entry, model: type[Base], route: Route, found: Found) -> None:
    """Report a bare value of a pair, and show the first field that could be meant."""
    from commplan.reading import faults  # noqa: PLC0415 - only for what is broken
    from commplan.reading.key_words import word_key  # noqa: PLC0415 - only for what is broken
    from commplan.reading.model_errors import EXPECTED_OF_TYPE  # noqa: PLC0415 - as above

    assert model.keyed is not None  # noqa: S101 - asked for such models only
    first = next(key for key in shapes_of(model) if key != model.keyed[0])
    facts: dict[str, Fact] = {
        "field": entry.key.text,
        "expected": EXPECTED_OF_TYPE["model_type"],
        "example": f"{{{word_key(model, first, found.key_language)}: …}}",
    }
    span = found.source.span(entry.value.start, entry.value.end)
    found.add(Diagnostic(faults.UNREADABLE_VALUE, route, facts=facts, span=span))
