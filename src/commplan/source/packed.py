"""Texts that were meant as more: as a field, or as a list. YAML cannot know, the models do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from commplan.source.characters import NAMING
from commplan.source.draft import Mend
from commplan.source.full_width import PAIRS, full_width, full_width_pair
from commplan.source.node import Entry, Mapping, Scalar, Sequence
from commplan.source.spacing import find_key_damage

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator

    from commplan.source.damage import Damage
    from commplan.source.node import Node, SourceText

_BRACKETS = {"【": PAIRS["【"], "［": PAIRS["［"], "（": "）"}
_SEPARATOR = re.compile("[,，、；]")
_PART = re.compile("[^,，、；]+")


class Unpacked(NamedTuple):
    """What a text was meant as, and what is wrong with how it is written."""

    node: Node
    damages: tuple[Damage, ...] = ()


def unpack_field(
    source: SourceText, text: Scalar, is_key: Callable[[str], bool]
) -> Unpacked | None:
    """Return the mapping that a text such as ``name：手冲课`` was meant as."""
    damage = find_key_damage(source, text, is_key)
    if damage is None:
        return None
    sign = damage.start
    key = Scalar(source.text[text.start : sign], text.start, sign)
    value = _trim(source, sign + 1, text.end)
    return Unpacked(Mapping({key.text: Entry(key, value)}, text.start, text.end), (damage,))


def unpack_brackets(source: SourceText, text: Scalar) -> Unpacked | None:
    """Return the list that a text in full-width brackets, ``【C1, C3】``, was meant as."""
    opening, closing = text.text[:1], text.text[1:][-1:]
    if _BRACKETS.get(opening) != closing or not _is_as_written(source, text):
        return None
    number, column = source.position(text.start)
    start = text.start - column + 1
    damage = full_width_pair(source.line(number), start, column - 1, text.end - 1 - start)
    parts = re.finditer("[^,]+", source.text[text.start + 1 : text.end - 1])
    first = text.start + 1
    items = tuple(_trim(source, first + part.start(), first + part.end()) for part in parts)
    return Unpacked(Sequence(items, text.start, text.end), (damage,))


def unpack_names(source: SourceText, text: Scalar, names: Container[str]) -> Unpacked | None:
    """Return the list of names that one text, ``C1、C3``, was meant as.

    A name may hold such signs itself, so each part has to be one of ``names``, and the whole none.
    """
    if not _SEPARATOR.search(text.text) or text.text in names or not _is_as_written(source, text):
        return None
    parts = tuple(
        _trim(source, text.start + part.start(), text.start + part.end())
        for part in _PART.finditer(text.text)
    )
    if len(parts) <= 1 or any(part.text not in names for part in parts):
        return None
    damages = tuple(_list_separators(source, text))
    return Unpacked(Sequence(parts, text.start, text.end), damages)


def _list_separators(source: SourceText, text: Scalar) -> Iterator[Damage]:
    number, column = source.position(text.start)
    start = text.start - column + 1
    for sign in _SEPARATOR.finditer(text.text):
        if sign[0] != ",":
            yield full_width(source.line(number), start, column - 1 + sign.start())


def in_brackets(unpacked: Unpacked) -> Unpacked:
    """Return a list that stands alone behind its key: to be one it needs brackets too."""
    node, damages = unpacked
    if not damages:
        return unpacked
    inside = tuple(mend for damage in damages for mend in damage.mends)
    mends = (Mend(node.start, 0, "["), *inside, Mend(node.end, 0, "]"))
    return Unpacked(node, (damages[0]._replace(mends=mends),))


def list_names(tree: Mapping) -> Iterator[str]:
    """Yield what the items of a plan are called: ids, names and the bare items of its sections."""
    left: list[tuple[Node, int]] = [(tree, 0)]
    seen: set[int] = set()
    while left:
        node, depth = left.pop()
        if isinstance(node, Scalar) or id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, Sequence):
            left += ((item, depth + 1) for item in node.items)
            if depth == 1:
                yield from (item.text for item in node.items if isinstance(item, Scalar))
        else:
            left += ((entry.value, depth + 1) for entry in node.entries.values())
            for name in NAMING & node.entries.keys():
                value = node.entries[name].value
                if isinstance(value, Scalar):
                    yield value.text


def _trim(source: SourceText, start: int, end: int) -> Scalar:
    """Return what stands between two offsets, without the spaces around it."""
    text = source.text[start:end]
    begin = start + len(text) - len(text.lstrip())
    return Scalar(text.strip(), begin, max(begin, start + len(text.rstrip())))


def _is_as_written(source: SourceText, text: Scalar) -> bool:
    return text.is_plain and source.text[text.start : text.end] == text.text
