"""Values between braces that end at their own comma: ``{name: 课, how: two a shop, by turns}``.

YAML takes what follows for a key without a value. Only broken files come here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commplan.diagnostics import Diagnostic, Edit, Fix, Part
from commplan.model.fields import shapes_of
from commplan.model.head import Root
from commplan.model.words import LocalText
from commplan.reading import faults
from commplan.source import Entry, Scalar, Sequence
from commplan.source.quoting import unquoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.diagnostics import Fact
    from commplan.model.fields import FieldShape
    from commplan.reading.found import Found
    from commplan.reading.unknown_keys import Holder

_COMMA = re.compile(r"[ \t]*,[ \t]*")
_NEXT_IN_BRACES = re.compile(r"\s*[,}]")


def join_cut_values(
    entries: dict[str, Entry], rests: set[str], holder: Holder, found: Found
) -> dict[str, Entry]:
    """Return the entries of a part with the values together that were cut, and report those.

    ``rests`` are the keys that nothing but the rest of a value explains. A text was meant to hold
    its comma; a list lacks its brackets; what follows any other value is not of it.
    """
    joined = dict(entries)
    for key, parts in _list_cut(entries, rests, found.source.text):
        shape = shapes_of(holder.model or Root).get(key)
        if shape is None or not _may_be_cut(shape):
            continue
        for part in parts:
            del joined[part.text]
        if shape.is_list:
            joined[key] = _enlist((key, entries[key]), parts, holder, found)
        else:
            joined[key] = _quote(entries[key], parts[-1].end, found)
    return joined


def _may_be_cut(shape: FieldShape) -> bool:
    if shape.is_list:
        return shape.leaf is LocalText or bool(shape.kinds)
    return shape.leaf is LocalText


def _list_cut(
    entries: dict[str, Entry], rests: set[str], text: str
) -> Iterator[tuple[str, list[Scalar]]]:
    """Yield the key of each value that was cut, and what was cut from it."""
    last, end, parts = "", 0, list[Scalar]()
    for key, entry in sorted(entries.items(), key=lambda one: one[1].key.start):
        is_rest = key in rests and _is_without_value(entry, text)
        if last and is_rest and _COMMA.fullmatch(text, end, entry.key.start):
            parts.append(entry.key)
            end = entry.key.end
            continue
        if parts:
            yield last, parts
        last, end, parts = key if _can_go_on(entry) else "", entry.value.end, []
    if parts:
        yield last, parts


def _is_without_value(entry: Entry, text: str) -> bool:
    key, value = entry
    is_bare = isinstance(value, Scalar) and value.is_plain and not value.text
    return is_bare and key.is_plain and _NEXT_IN_BRACES.match(text, key.end) is not None


def _can_go_on(entry: Entry) -> bool:
    value = entry.value
    return isinstance(value, Scalar) and value.is_plain and not value.is_blank


def _quote(entry: Entry, end: int, found: Found) -> Entry:
    """Return a text with its comma; quotes are an offer only, for the rest may be a field."""
    start = entry.value.start
    text = found.source.text[start:end]
    diagnostic = unquoted(text, start, ",").describe(found.source)
    fixes = tuple(fix._replace(is_certain=False) for fix in diagnostic.fixes)
    found.add(diagnostic._replace(fixes=fixes))
    return entry._replace(value=Scalar(text, start, end))


def _enlist(field: tuple[str, Entry], parts: list[Scalar], holder: Holder, found: Found) -> Entry:
    """Return a list of what stands between the commas."""
    key, entry = field
    start, end = entry.value.start, parts[-1].end
    listed = f"[{found.source.text[start:end]}]"
    span = found.source.span(start, end)
    route = (*holder.route, key)
    fix = Fix("list", (Edit(route, listed, span=span),), {"listed": listed})
    facts: dict[str, Fact] = {"key": parts[0].text, "field": entry.key.text, "listed": listed}
    if owner := holder.name_in(found.key_language):
        facts["owner"] = owner
    ids = (holder.item_key,) if holder.item_key else ()
    found.add(Diagnostic(faults.UNKNOWN_KEY, route, Part.VALUE, ids, facts, (), (fix,), span))
    first = Scalar(found.source.text[start : entry.value.end], start, entry.value.end)
    return entry._replace(value=Sequence((first, *parts), start, end))
