"""The reading arrow: a file or a text becomes a plan, its tree and everything found on the way."""

from __future__ import annotations

import gc
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from commplan.diagnostics import Diagnostic, Part
from commplan.model.dangers import Crisis, Risk
from commplan.model.fields import shapes_of
from commplan.model.foundations import Background, Positioning, Segment
from commplan.model.goals import Kpi, Objective
from commplan.model.money import Budget
from commplan.model.people import Team
from commplan.model.places import Channel, Community, Resource
from commplan.model.plan import Plan, Root
from commplan.model.schedule import Activity, Campaign, Milestone, Phase, Track
from commplan.reading import faults
from commplan.reading.files import FileText, decode_text, read_file
from commplan.reading.found import Found
from commplan.reading.model_errors import Head
from commplan.reading.routes import find_stretch, locate_diagnostics
from commplan.reading.sections import Scope, read_items, read_model
from commplan.reading.shorthand import settle_keys, unfold_list
from commplan.source import Entry, Mapping, Scalar, SourceText, parse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from commplan.model.base import Base, Item
    from commplan.source import Node

FORMAT = 1
_YEAR = re.compile(r"[12]\d{3}")
_EXAMPLE_YEAR = 2026
LISTS: dict[str, type[Item]] = {
    "segments": Segment,
    "objectives": Objective,
    "kpis": Kpi,
    "channels": Channel,
    "tracks": Track,
    "phases": Phase,
    "milestones": Milestone,
    "campaigns": Campaign,
    "activities": Activity,
    "resources": Resource,
    "risks": Risk,
    "crisis": Crisis,
}
MODELS: dict[str, type[Base]] = {
    "background": Background,
    "positioning": Positioning,
    "team": Team,
    "community": Community,
    "budget": Budget,
}
NOT_READ_YET = (
    "touches",
    "content",
    "membership",
    "marketing",
    "partners",
    "service",
    "data",
    "support_needed",
    "governance",
    "compliance",
    "calendar",
    "waivers",
    "limits",
    "settings",
    "include",
)


class Loaded(NamedTuple):
    """A file after reading.

    ``plan`` is None where no plan could be made of it; ``is_opened`` is False where there was not
    even text. ``tree`` is the file in one shape, for finding the places of later diagnostics.
    """

    source: SourceText
    plan: Plan | None
    tree: Mapping | None
    diagnostics: tuple[Diagnostic, ...]
    is_opened: bool = True

    def locate(self, diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
        """Give diagnostics about this plan their places in its file."""
        return locate_diagnostics(diagnostics, self.tree, self.source)


def load_plan(path: Path, encoding: str | None = None) -> Loaded:
    """Read a plan file. Never raises for what is in it; what is wrong is in ``diagnostics``."""
    return _read_file_text(read_file(path, encoding), path.as_posix())


def load_stream(data: bytes, name: str, encoding: str | None = None) -> Loaded:
    """Read a plan from bytes; ``name`` is the file in messages."""
    return _read_file_text(decode_text(data, name, encoding), name)


def _read_file_text(file: FileText, name: str) -> Loaded:
    if file.text is None:
        found = () if file.problem is None else (file.problem,)
        return Loaded(SourceText(name, ""), None, None, found, is_opened=False)
    return read_plan(file.text, name)


def read_plan(text: str, name: str) -> Loaded:
    """Read the text of a plan; ``name`` is the file in messages."""
    with _paused_collector():
        parsed = parse(text, name)
        found = Found(parsed.source, list(parsed.diagnostics))
        if parsed.tree is None:
            return Loaded(parsed.source, None, None, tuple(found.diagnostics))
        plan, tree = _read_root(parsed.tree, found)
        diagnostics = locate_diagnostics(found.diagnostics, tree, parsed.source)
    return Loaded(parsed.source, plan, tree, diagnostics)


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


def _read_root(tree: Mapping, found: Found) -> tuple[Plan | None, Mapping]:
    known = [*shapes_of(Root), *LISTS, *MODELS, *NOT_READ_YET]
    entries = settle_keys(dict(tree.entries), known, ((), ("", "")), found)
    head = {key: entry for key, entry in entries.items() if key in shapes_of(Root)}
    scope = Scope(found, Head(_currency_of(head), _year_of(head, found.source)), [])
    root, head_tree = _read_head(head, tree, scope)
    values: dict[str, Any] = {}
    for key in [key for key in entries if key in LISTS or key in MODELS]:
        value, node = _read_section(key, entries[key].value, scope)
        entries[key] = entries[key]._replace(value=node)
        if value is not None:
            values[key] = value
    unread = tuple(key for key in entries if key in NOT_READ_YET)
    for key in unread:
        found.add(Diagnostic(faults.SECTION_NOT_READ, (key,), Part.KEY, facts={"section": key}))
    whole = tree._replace(entries={**entries, **head_tree.entries})
    if root is None:
        return None, whole
    return Plan(root, broken=tuple(scope.broken), unread=unread, **values), whole


def _currency_of(head: dict[str, Entry]) -> str:
    written = head["currency"].value if "currency" in head else None
    text = written.text if isinstance(written, Scalar) else ""
    return text if text in shapes_of(Root)["currency"].choices else "CNY"


def _year_of(head: dict[str, Entry], source: SourceText) -> int:
    """Return the first year that the period names: the one that dates in messages are given."""
    period = head["period"].value if "period" in head else None
    year = None if period is None else _YEAR.search(source.text, period.start, period.end)
    return int(year[0]) if year else _EXAMPLE_YEAR


def _read_head(head: dict[str, Entry], tree: Mapping, scope: Scope) -> tuple[Root | None, Mapping]:
    """Read section 1. Without a title the brand or the file's name stands in for it."""
    if "title" not in head or not _text_of(head["title"]):
        _report_missing_title(tree, scope)
        stem = scope.found.source.file.rsplit("/", 1)[-1].rsplit(".", 1)[0]
        text = (_text_of(head["brand"]) if "brand" in head else "") or stem or "-"
        key = Scalar("title", tree.start, tree.start)
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


def _report_missing_title(tree: Mapping, scope: Scope) -> None:
    stretch = find_stretch(tree, ("title",), Part.KEY)
    span = scope.found.source.span(*stretch)
    facts = {"field": "title"}
    scope.found.add(Diagnostic(faults.MISSING_FIELD, ("title",), facts=facts, span=span))


def _read_section(key: str, node: Node, scope: Scope) -> tuple[object, Node]:
    if isinstance(node, Scalar) and node.is_blank:
        return None, node
    if key in MODELS:
        return read_model(node, MODELS[key], (key,), scope)
    listed = unfold_list(node, LISTS[key], (key,), scope.found)
    return read_items(listed, LISTS[key], (key,), scope), listed
