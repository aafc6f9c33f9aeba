"""Keys that a part does not have: what was meant, and what is done with the value.

Only broken files come here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.diagnostics import Diagnostic, Edit, Fix, Part
from commplan.model.fields import list_required, shapes_of
from commplan.model.head import Root
from commplan.model.plan import SECTIONS, model_of
from commplan.reading import faults
from commplan.reading.cut_values import join_cut_values
from commplan.reading.key_words import suggest_key, suggest_naming, word_key, word_route
from commplan.reading.keys import find_key
from commplan.source import Entry, Mapping, Scalar

if TYPE_CHECKING:
    from commplan.diagnostics import Fact, Route
    from commplan.model.base import Base
    from commplan.reading.found import Found

MOST_FIELDS = 10
"""So many fields are named in a message."""

_MAX_ECHO = 40


class Holder(NamedTuple):
    """The part in which unknown keys stand. ``model`` is None for the root.

    ``known`` are its fields; ``route`` leads to it; planners call it ``called``, and other programs
    ``item_key``.
    """

    known: tuple[str, ...]
    model: type[Base] | None
    route: Route
    item_key: str
    called: str

    def name_in(self, language: str) -> str:
        """Return what messages call it; the root has no name."""
        return self.called or word_route(self.route, language)


class _Unknown(NamedTuple):
    """A key that its part does not have; for the fields that are ``free`` nothing is written."""

    key: str
    entry: Entry
    free: list[str]
    holder: Holder

    @property
    def model(self) -> type[Base]:
        return self.holder.model or Root


def settle_unknown(
    unknown: dict[str, Entry], settled: dict[str, Entry], holder: Holder, found: Found
) -> None:
    """Report the unknown keys of a part, and keep what they say where it was meant to stand.

    A key may be the rest of the value before it. Otherwise it becomes the field that was meant, or
    moves into the one part that has such a field, as far as nothing stands there and the part needs
    nothing else.
    """
    model, language = holder.model or Root, found.key_language
    rests = {key for key in unknown if not suggest_key(key, model, holder.known, language)}
    joined = join_cut_values({**settled, **unknown}, rests, holder, found)
    settled |= {key: joined[key] for key in settled}
    for key, entry in unknown.items():
        if key not in joined:
            continue
        free = [one for one in holder.known if one not in settled]
        _settle(_Unknown(key, entry, free, holder), settled, found)


def _settle(unknown: _Unknown, settled: dict[str, Entry], found: Found) -> None:
    key, language = unknown.key, found.key_language
    meant = suggest_key(key, unknown.model, unknown.holder.known, language)
    meant = meant or suggest_naming(key, unknown.model, unknown.free, language)
    is_of_root = unknown.holder.model is None
    inside = None if meant and is_of_root else _find_inside(key, unknown.holder.model)
    if inside is not None:
        field, part = inside
        example = _write_inside(unknown, part, language)
        there = word_key(unknown.model, field, language)
        _report(unknown, {"inside": there, "example": example}, found)
        _move(key, unknown.entry, (field, part), settled)
        return
    if meant is None:
        _report(unknown, {}, found)
        return
    _report(unknown, {"suggestion": meant.word}, found)
    settled.setdefault(meant.key, unknown.entry)


def _find_inside(key: str, model: type[Base] | None) -> tuple[str, type[Base]] | None:
    """Return the one part of a model, or of the root, that has such a field."""
    if model is None:
        parts = {name: model_of(name) for name, section in SECTIONS.items() if not section.is_list}
    else:
        shapes = shapes_of(model).items()
        parts = {name: one.model for name, one in shapes if one.model and not one.is_list}
    having = [(name, part) for name, part in parts.items() if _has_key(part, key)]
    return having[0] if len(having) == 1 else None


def _has_key(model: type[Base], word: str) -> bool:
    return word in shapes_of(model) or find_key(word, model) is not None


def _write_inside(unknown: _Unknown, part: type[Base], language: str) -> str:
    """Write the part with the key in it, as ``{on: …, skip: holidays}``."""
    value = unknown.entry.value
    is_short = isinstance(value, Scalar) and 0 < len(value.text) <= _MAX_ECHO
    said = value.text if isinstance(value, Scalar) and is_short else "…"
    others = (key for key in list_required(part) if key != unknown.key)
    required = [f"{word_key(part, key, language)}: …" for key in others]
    return "{" + ", ".join([*required, f"{unknown.key}: {said}"]) + "}"


def _move(key: str, entry: Entry, place: tuple[str, type[Base]], settled: dict[str, Entry]) -> None:
    field, part = place
    there = settled.get(field)
    nobody = Scalar("", entry.key.start, entry.key.end)
    if there is None and set(list_required(part)) <= {key}:
        value = Mapping({key: entry}, entry.key.start, entry.value.end)
        settled[field] = Entry(nobody, value)
    elif there is not None and isinstance(there.value, Mapping):
        value = there.value._replace(entries={key: entry, **there.value.entries})
        settled[field] = there._replace(value=value)
    elif there is not None and isinstance(there.value, Scalar) and part.short_key:
        short = Entry(nobody._replace(start=there.value.start), there.value)
        value = Mapping({part.short_key: short, key: entry}, there.value.start, there.value.end)
        settled[field] = there._replace(value=value)


def _report(unknown: _Unknown, meant: dict[str, Fact], found: Found) -> None:
    (key, entry, free, holder), language = unknown, found.key_language
    facts: dict[str, Fact] = {"key": key}
    if usual := _list_usual(free, unknown.model):
        facts["known"] = tuple(word_key(unknown.model, one, language) for one in usual)
    facts |= meant
    if owner := holder.name_in(language):
        facts["owner"] = owner
    place = (*holder.route, key)
    span = found.source.span(entry.key.start, entry.key.end)
    fixes: tuple[Fix, ...] = ()
    if "suggestion" in meant:
        edit = Edit(place, str(meant["suggestion"]), Part.KEY, span)
        fixes = (Fix("rename", (edit,), meant),)
    ids = (holder.item_key,) if holder.item_key else ()
    found.add(Diagnostic(faults.UNKNOWN_KEY, place, Part.KEY, ids, facts, (), fixes, span))


def _list_usual(free: list[str], model: type[Base]) -> list[str]:
    """Return the fields that are worth naming: what is required first, ``when`` for the two days.

    At the root the sections are worth more than the rest of the head.
    """
    required = {*list_required(model), "when"}
    usual = [key for key in free if key not in {"start", "end", "id", "commplan"}]
    usual.sort(key=lambda key: (key not in required, model is Root and key not in SECTIONS))
    return usual[:MOST_FIELDS]
