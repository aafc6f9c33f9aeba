"""Damages that do not stop the parser: YAML reads them as something that nobody meant."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any

from yaml.events import ScalarEvent

from commplan.source import faults
from commplan.source.characters import NAMING
from commplan.source.damage import Damage
from commplan.source.draft import Mend
from commplan.source.full_width import PAIRS, full_width, full_width_pair
from commplan.source.halt import holds_entries
from commplan.source.indentation import find_wide_indent, list_misplaced, missing_hyphen
from commplan.source.node import Scalar
from commplan.source.quoting import list_ends_of_quote, unquoted
from commplan.source.spacing import find_key_damage, list_hyphen_damages, missing_space
from commplan.source.walk import walk_entries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from yaml.events import Event

    from commplan.source.node import Entry, Node, SourceText

_NUMBER = re.compile(r"(?<!\d)\d{1,3}$")
_REST_OF_NUMBER = re.compile(r"\d{3}(?:,\d{3})*(?:\.\d+)?[^\d\s,{}\[\]:]{0,3}(?=\s*[,}])")
_NAME = re.compile(r"[^：:，]{1,40}(：)")
_FIELD_NAME = re.compile(rf"(?:[A-Za-z_]\w*|{'|'.join(sorted(NAMING))})(：)")
_NEXT_NAME = re.compile(r"([，；])\s*(?:[A-Za-z_]\w*|[^\W\d]\w{0,7})(?:(：)|:?$)")
_NAME_AND_COLON = re.compile(r"[^\W\d]\w*(:)(?!/)")
_REMARK = re.compile(r"( +)#[^\s#]")
_MOST_LINES = 1_000
_NEXT_REMARK = re.compile(r"\s+#(?=\s|$)|\s+$")
_ITEM = re.compile(r"\s*- ")
_FIELD = re.compile(r"\s*[^\W\d]\w{0,40}[:：]")


def list_odd_starts(source: SourceText, node: Scalar) -> tuple[Damage, ...]:
    """Return what is wrong with a text or a key that begins with an odd sign.

    A text may hold several lines that do.
    """
    if not node.is_plain:
        return ()
    if node.text[0] == "\u3000":
        damage = find_wide_indent(source, node)
    elif node.text[0] == "｛":
        damage = _find_wide_braces(source, node)
    else:
        return tuple(islice(list_hyphen_damages(source, node), _MOST_LINES))
    return () if damage is None else (damage,)


def _find_wide_braces(source: SourceText, node: Scalar) -> Damage | None:
    number, column = source.position(node.start)
    line = source.line(number)
    closing = line.find("｝", column)
    if closing < 0:
        return None
    return full_width_pair(line, node.start - column + 1, column - 1, closing)


def list_flow_damages(source: SourceText, before: Entry | None, key: Scalar) -> tuple[Damage, ...]:
    """Return why a key between braces has no value; ``before`` is the entry before it.

    It may be the rest of the value there, which was cut at its comma (``30,000``, ``【C1, C3】``);
    or its colon, and the commas and colons behind, are not those of YAML.
    """
    if not key.is_plain:
        return ()
    if before is not None and isinstance(before.value, Scalar) and before.value.is_plain:
        damage = _find_cut_value(source, before.value, key)
        if damage is not None:
            return (damage,)
    if match := _NAME_AND_COLON.match(key.text):
        return (missing_space(key.text, key.start, match.start(1)),)
    return tuple(_list_wide_signs(source, key, _NAME.match(key.text)))


def _list_wide_signs(
    source: SourceText, key: Scalar, name: re.Match[str] | None
) -> Iterator[Damage]:
    """Yield the full-width colon behind a name, and the commas and colons of names behind it."""
    number, column = source.position(key.start)
    line, start = source.line(number), key.start - column + 1
    if name is not None:
        yield full_width(line, start, column - 1 + name.start(1))
        for match in _NEXT_NAME.finditer(key.text, name.end()):
            for sign in (1, 2):
                if match[sign]:
                    yield full_width(line, start, column - 1 + match.start(sign))


def _find_cut_value(source: SourceText, value: Scalar, key: Scalar) -> Damage | None:
    between = source.text[value.end : key.start]
    if _NUMBER.search(value.text) and between == ",":
        rest = _REST_OF_NUMBER.match(source.text, key.start)
        if rest is not None and rest.end() >= key.end:
            return unquoted(source.text[value.start : rest.end()], value.start, ",")
    if PAIRS.get(value.text[:1]) == key.text[-1:] and between.strip() == ",":
        number, column = source.position(value.start)
        start = value.start - column + 1
        return full_width_pair(source.line(number), start, column - 1, key.end - 1 - start)
    return None


def find_open_quote(source: SourceText, node: Scalar) -> Damage | None:
    """Return the quote that is not closed before the next fields and items begin."""
    if not holds_entries(source.text, node.start, node.end):
        return None
    line = source.text.rfind("\n", 0, node.start) + 1
    return next(list_ends_of_quote(source, node.start, line))


def list_wide_keys(source: SourceText, tree: Node | None) -> Iterator[Damage]:
    """Yield the full-width signs in keys that hold several fields: ``{name：课，when: 5月}``."""
    for key, _ in () if tree is None else walk_entries(tree):
        if key.is_plain and "：" in key.text:
            yield from _list_wide_signs(source, key, _FIELD_NAME.match(key.text))


def list_missing_hyphens(source: SourceText, repeated: Iterable[Scalar]) -> Iterator[Damage]:
    """Yield the missing hyphen before each key with which a new item begins."""
    for key in repeated:
        if source.text[key.start - 2 : key.start] == "  ":
            mend = Mend(key.start - 2, 2, "- ")
            yield missing_hyphen(key.start, key.text, (mend,))


def find_glued_item(source: SourceText, node: Node) -> Damage | None:
    """Return what is wrong with an item that runs over several lines which are items or fields."""
    if not isinstance(node, Scalar) or not node.is_plain:
        return None
    first, _ = source.position(node.start)
    last, _ = source.position(node.end)
    for number in range(first + 1, last + 1):
        line = source.line(number)
        if _ITEM.match(line):
            return next(iter(list_misplaced(source, number)), None)
        if _FIELD.match(line):
            return find_key_damage(source, node, _is_field_name)
    return None


def find_root_damage(source: SourceText, text: Scalar) -> Damage | None:
    """Return what is wrong with a file that is one text: perhaps none of its colons is one."""
    first, _ = source.position(text.start)
    last, _ = source.position(text.end)
    numbers = range(first, min(last, first + _MOST_LINES) + 1)
    has_fields = sum(_FIELD.match(source.line(number)) is not None for number in numbers) > 1
    return find_key_damage(source, text, lambda word: has_fields or word.isascii())


def _is_field_name(word: str) -> bool:
    return word.isascii() or word in NAMING


def list_cut_remarks(source: SourceText, events: Iterable[Event]) -> Iterator[Damage]:
    """Yield the plain values that end before a ``#`` which was meant as a part of them."""
    for event in events if _REMARK.search(source.text) else ():
        marks: Any = event  # typed as if they could be missing; a parser sets them
        end = marks.end_mark.index
        is_plain = isinstance(event, ScalarEvent) and not event.style
        remark = _REMARK.match(source.text, end) if is_plain else None
        if remark is not None:
            yield _cut_remark(source, marks.start_mark.index, end, remark.end(1))


def _cut_remark(source: SourceText, start: int, end: int, sign: int) -> Damage:
    """Describe a value that ends before the ``#`` at ``sign``; an empty one begins there."""
    number, column = source.position(sign)
    line = source.line(number)
    last = _NEXT_REMARK.search(line, column)
    length = (len(line.rstrip()) if last is None else last.start()) - column + 1
    begin = start if end > start else sign
    whole = unquoted(source.text[begin : sign + length], begin, "#")
    facts = {"rest": source.text[start:end], **whole.facts} if end > start else whole.facts
    return Damage(faults.CUT_VALUE, sign, length, whole.mends, facts)
