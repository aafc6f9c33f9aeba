"""The reading arrow: a file or a text becomes a plan, its tree and everything found on the way."""

from __future__ import annotations

import gc
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from commplan.diagnostics import Diagnostic, Part
from commplan.model.fields import shapes_of
from commplan.model.head import Root
from commplan.model.plan import SECTIONS, Plan
from commplan.reading import faults
from commplan.reading.files import FileText, Home, decode_text, read_file
from commplan.reading.found import Found, is_doubtful_text
from commplan.reading.keys import (
    INCLUDE,
    find_key_language,
    list_keys,
    translate_choice,
    translate_entries,
)
from commplan.reading.model_errors import Head
from commplan.reading.routes import find_stretch, locate_diagnostics, write_path
from commplan.reading.sections import Scope, read_model, read_section
from commplan.reading.shorthand import settle_keys
from commplan.source import Entry, Mapping, Scalar, SourceText, parse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from commplan.model.actuals import Actuals

FORMAT = 1
_YEAR = re.compile(r"[12]\d{3}")


class Loaded(NamedTuple):
    """A plan after reading; ``source`` has the text of its file and of all that it includes.

    ``plan`` is None where no plan could be made of it; ``is_opened`` is False where there was not
    even text. ``tree`` is all of it in one shape, for finding the places of later diagnostics.
    ``actuals`` are the files of actuals that were read for it, in the order of their days.
    """

    source: SourceText
    plan: Plan | None
    tree: Mapping | None
    diagnostics: tuple[Diagnostic, ...]
    is_opened: bool = True
    actuals: tuple[Actuals, ...] = ()

    def locate(self, diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
        """Give diagnostics about this plan their places in its file.

        What is said of a text that could not be read as it stands is left out.
        """
        located = locate_diagnostics(diagnostics, self.tree, self.source)
        doubtful = {one.span for one in self.diagnostics if is_doubtful_text(one)}
        return tuple(one for one in located if one.span not in doubtful) if doubtful else located

    def say_path(self, path: str) -> str:
        """Return the keys of a path that the models know, as the file would write them.

        A value behind it (``channels.kind=sms``) stays as it is.
        """
        keys, equals, value = path.partition("=")
        said = write_path(self.tree, tuple(keys.split(".")), find_key_language(self.tree))
        return f"{said}{equals}{value}"


def load_plan(path: Path, encoding: str | None = None) -> Loaded:
    """Read a plan file. Never raises for what is in it; what is wrong is in ``diagnostics``."""
    return _read_file_text(read_file(path, encoding), path.as_posix(), Home(path, encoding))


def load_stream(data: bytes, name: str, encoding: str | None = None) -> Loaded:
    """Read a plan from bytes; ``name`` is the file in messages."""
    return _read_file_text(decode_text(data, name, encoding), name, None)


def _read_file_text(file: FileText, name: str, home: Home | None) -> Loaded:
    if file.text is None:
        found = () if file.problem is None else (file.problem,)
        return Loaded(SourceText(name, ""), None, None, found, is_opened=False)
    return read_plan(file.text, name, home)


def read_plan(text: str, name: str, home: Home | None = None) -> Loaded:
    """Read the text of a plan; ``name`` is the file in messages.

    Without a ``home`` nothing can be included.
    """
    with _paused_collector():
        parsed = parse(text, name)
        found = Found(parsed.source, list(parsed.diagnostics))
        if parsed.tree is None:
            return Loaded(parsed.source, None, None, tuple(found.diagnostics))
        plan, tree = _read_root(parsed.tree, found, home)
        if plan is not None and parsed.incomplete:
            named = _name_sections(parsed.incomplete, tree)
            plan = plan._replace(incomplete=(*plan.incomplete, *named))
        diagnostics = locate_diagnostics(found.diagnostics, tree, found.source)
    return Loaded(found.source, plan, tree, diagnostics)


@contextmanager
def _paused_collector() -> Iterator[None]:
    """Keep the garbage collector from walking a growing tree that holds no garbage."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _read_root(tree: Mapping, found: Found, home: Home | None) -> tuple[Plan | None, Mapping]:
    found.tree = tree
    entries = translate_entries(tree.entries, Root, (), found)
    entries = settle_keys(entries, list_keys(Root), ((), ("", "")), found)
    is_whole = True
    if INCLUDE in entries:
        from commplan.reading.includes import join_includes  # noqa: PLC0415 - rarely needed

        entries, is_whole = join_includes(entries, found, home)
    found.tree = tree._replace(entries=entries)
    head = {key: entry for key, entry in entries.items() if key in shapes_of(Root)}
    scope = Scope(found, Head(_currency_of(head), _years_of(head, found.source)), [])
    root, head_tree = _read_head(head, tree, scope)
    values: dict[str, Any] = {}
    unread: list[str] = []
    incomplete = () if is_whole else tuple(SECTIONS)  # any of them may go on in a missing file
    for key in [key for key in entries if key in SECTIONS]:
        value, node = read_section(SECTIONS[key], entries[key].value, (key,), scope)
        entries[key] = entries[key]._replace(value=node)
        if value is not None:
            values[key] = value
        elif not (isinstance(node, Scalar) and node.is_blank):
            unread.append(key)
    whole = tree._replace(entries={**entries, **head_tree.entries})
    if root is None:
        return None, whole
    broken, lost = tuple(scope.broken), tuple(unread)
    return Plan(root, broken=broken, unread=lost, incomplete=incomplete, **values), whole


def _name_sections(written: tuple[str, ...], tree: Mapping) -> tuple[str, ...]:
    """Return the sections whose keys are written so; what no section answers to is left out."""
    names = {entry.key.text: key for key, entry in tree.entries.items()}
    named = (names.get(key, key) for key in written)
    return tuple(key for key in named if key in SECTIONS)


def _currency_of(head: dict[str, Entry]) -> str:
    shape = shapes_of(Root)["currency"]
    written = translate_choice(head["currency"].value, Root, shape) if "currency" in head else None
    text = written.text if isinstance(written, Scalar) else ""
    return text if text in shape.choices else "CNY"


def _years_of(head: dict[str, Entry], source: SourceText) -> tuple[int, ...]:
    """Return the years that the period names; dates in messages are given the first one."""
    period = head["period"].value if "period" in head else None
    if period is None:
        return ()
    years = _YEAR.findall(source.text, period.start, period.end)
    return tuple(sorted({int(year) for year in years}))


def _read_head(head: dict[str, Entry], tree: Mapping, scope: Scope) -> tuple[Root | None, Mapping]:
    """Read section 1. Without a title the brand or the file's name stands in for it."""
    if "title" not in head or not _text_of(head["title"]):
        from commplan.reading.key_words import word_key  # noqa: PLC0415 - only for what is broken

        word = word_key(Root, "title", scope.found.key_language)
        if not scope.found.may_lack_field(tree):
            _report_missing_title(tree, word, scope)
        stem = scope.found.source.file.rsplit("/", 1)[-1].rsplit(".", 1)[0]
        text = (_text_of(head["brand"]) if "brand" in head else "") or stem or "-"
        key = Scalar(word, tree.start, tree.start)
        head = {**head, "title": Entry(key, Scalar(text, tree.start, tree.start))}
    root, node = read_model(tree._replace(entries=head), Root, (), scope)
    if root is not None and root.commplan > FORMAT:
        facts = {"format": root.commplan, "known": FORMAT}
        scope.found.add(Diagnostic(faults.NEWER_FORMAT, ("commplan",), facts=facts))
    return root, node if isinstance(node, Mapping) else tree


def _text_of(entry: Entry) -> str:
    if not isinstance(entry.value, Scalar):
        return "?"
    return "" if entry.value.is_blank else entry.value.text.strip()


def _report_missing_title(tree: Mapping, word: str, scope: Scope) -> None:
    stretch = find_stretch(tree, ("title",), Part.KEY)
    span = scope.found.source.span(*stretch)
    facts = {"field": word}
    scope.found.add(Diagnostic(faults.MISSING_FIELD, ("title",), facts=facts, span=span))
