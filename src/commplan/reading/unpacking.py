"""Values that a text was meant to hold: reported as what is wrong with its signs, and read on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.reading.keys import find_key
from commplan.source import Entry, Mapping, Node, Scalar, Sequence
from commplan.source.packed import (
    Unpacked,
    in_brackets,
    unpack_brackets,
    unpack_field,
    unpack_names,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.base import Base
    from commplan.reading.found import Found
    from commplan.source.damage import Damage

_BRACKETS = "【［（"
_COMMAS = frozenset(",，、")


def unpack_mapping(text: Scalar, model: type[Base], found: Found) -> Node:
    """Return the field that a text was meant as which stands where fields of ``model`` belong."""

    def is_key(word: str) -> bool:
        return word.isascii() or find_key(word, model) is not None

    return _take(unpack_field(found.source, text, is_key), found) or text


def unpack_pairs(text: Scalar, found: Found) -> Node:
    """Return the map that the lines of a text were meant as: ``K1：21``, ``K2：7430``.

    It stands where such a map belongs, so that every word in front of a colon is a key.
    """
    entries: dict[str, Entry] = {}
    damages: list[Damage] = []
    for line in _list_lines(text, found):
        field = unpack_field(found.source, line, lambda _: True)
        if field is None or not isinstance(field.node, Mapping):
            return text
        entries |= field.node.entries
        damages += field.damages
    for damage in damages:
        found.add(damage.describe(found.source))
    return Mapping(entries, text.start, text.end)


def _list_lines(text: Scalar, found: Found) -> Iterator[Scalar]:
    """Yield the lines of a text that stands on several ones, each with its place."""
    start = text.start
    for line in found.source.text[text.start : text.end].split("\n"):
        written = line.strip()
        if written:
            first = start + line.index(written)
            yield Scalar(written, first, first + len(written), text.is_plain)
        start += len(line) + 1


def unpack_list(text: Scalar, found: Found, *, is_of_names: bool) -> Node:
    """Return the list that a text was meant as which stands alone where a list belongs.

    Other texts may begin and end with such brackets, so there has to be a comma too. Without
    brackets it is a list only where all its parts are names of the plan.
    """
    sign, has_comma = text.text[0], not _COMMAS.isdisjoint(text.text)
    listed = unpack_brackets(found.source, text) if sign in _BRACKETS else None
    if listed is not None and (is_of_names or (has_comma and sign != "（")):
        node = _take(listed, found) or text
        return unpack_items(node, found) if is_of_names and isinstance(node, Sequence) else node
    named = unpack_names(found.source, text, found.names()) if is_of_names else None
    return _take(named if named is None else in_brackets(named), found) or text


def unpack_items(listed: Sequence, found: Found) -> Sequence:
    """Return a list of names with those apart that one item holds: ``[C1，C3]``."""
    items = tuple(one for item in listed.items for one in _list_names(item, found))
    return listed if len(items) == len(listed.items) else listed._replace(items=items)


def _list_names(item: Node, found: Found) -> Iterator[Node]:
    named = None
    if isinstance(item, Scalar):
        named = _take(unpack_names(found.source, item, found.names()), found)
    if isinstance(named, Sequence):
        yield from named.items
    else:
        yield item


def _take(unpacked: Unpacked | None, found: Found) -> Node | None:
    if unpacked is None:
        return None
    for damage in unpacked.damages:
        found.add(damage.describe(found.source))
    return unpacked.node
