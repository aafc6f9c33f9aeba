"""YAML events to the positioned tree: one pass, an explicit stack, limits from the first event.

PyYAML's own loader resolves types (``19:00`` becomes 1140), keeps the last of two equal keys and
recurses; so only its event stream is used (libyaml's, where PyYAML was built with it).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import yaml

from commplan.diagnostics import Diagnostic, Related
from commplan.source import faults
from commplan.source.damage import find_hyphen_damage, find_key_damage
from commplan.source.events import place_of, read_events
from commplan.source.node import Entry, Mapping, Node, Scalar, Sequence, SourceText
from commplan.source.repair import find_damages

if TYPE_CHECKING:
    from commplan.diagnostics import Fact, Fault

DEPTH_LIMIT = 64
NODE_LIMIT = 1_000_000
_THOUSANDS = re.compile(r"\d{3}")
_STR_TAG = "tag:yaml.org,2002:str"
_CONTROL = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Parsed:
    """A file as a tree; ``tree`` is None where nothing could be read."""

    source: SourceText
    tree: Mapping | None
    diagnostics: tuple[Diagnostic, ...]


class _Stop(Exception):  # noqa: N818 - ends the walk over the events, is no error of the program
    """Nothing behind this place can be read."""


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet."""

    start: int
    is_mapping: bool
    is_flow: bool
    anchor: str | None
    count_before: int
    entries: dict[str, Entry] = field(default_factory=dict)
    items: list[Node] = field(default_factory=list)
    key: Scalar | None = None
    is_skipping: bool = False  # the value of a key that was refused
    end: int = 0


@dataclass(slots=True)
class _Anchor:
    node: Node
    size: int


class _Builder:
    """Turns events into nodes; what is wrong goes to ``found``."""

    def __init__(self, source: SourceText) -> None:
        self.source = source
        self.found: list[Diagnostic] = []
        self.stack: list[_Open] = []
        self.anchors: dict[str, _Anchor] = {}
        self.root: Node | None = None
        self.count = 0

    def report(
        self,
        fault: Fault,
        start: int,
        end: int,
        related: tuple[Related, ...] = (),
        **facts: Fact,
    ) -> None:
        span = self.source.span(start, end)
        self.found.append(Diagnostic(fault, (), facts=facts, related=related, span=span))

    def take(self, event: yaml.Event) -> None:
        match event:
            case yaml.ScalarEvent():
                self._take_scalar(event)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._open(event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._close(event)
            case yaml.AliasEvent():
                self._take_alias(event)
            case yaml.DocumentStartEvent() if self.root is not None:
                start, _ = _ends_of(event)
                self.report(faults.SEVERAL_DOCUMENTS, start, start + 3)
                raise _Stop
            case _:
                pass

    def _take_scalar(self, event: yaml.ScalarEvent) -> None:
        start, end = _ends_of(event)
        if event.style in {"|", ">"}:
            line, _ = self.source.position(start)
            end = start + len(self.source.line(line)) - (start - self._line_start(start))
        if event.tag is not None:
            self._check_tag(event.tag, start)
        is_plain = not event.style and event.tag is None
        node = Scalar(event.value, start, end, is_plain)
        self._count(1, start)
        if event.anchor is not None:
            self.anchors[event.anchor] = _Anchor(node, 1)
        self._add(node)

    def _has_broken_hyphen(self, node: Node) -> bool:
        """Report a text or a key that was meant as an item of a list."""
        damage = find_hyphen_damage(self.source, node) if isinstance(node, Scalar) else None
        if damage is None or self.stack[-1].is_flow:
            return False
        self.found.append(damage.describe(self.source))
        return True

    def _line_start(self, offset: int) -> int:
        return offset - self.source.position(offset)[1] + 1

    def _open(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent) -> None:
        start, _ = _ends_of(event)
        if len(self.stack) >= DEPTH_LIMIT:
            self.report(faults.TOO_DEEP, start, start + 1, limit=DEPTH_LIMIT)
            raise _Stop
        if event.tag is not None:
            self._check_tag(event.tag, start)
        if event.anchor is not None:
            self.anchors.pop(event.anchor, None)
        self._count(1, start)
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        is_flow = bool(event.flow_style)
        before = self.count - 1
        self.stack.append(_Open(start, is_mapping, is_flow, event.anchor, before, end=start))

    def _close(self, event: yaml.MappingEndEvent | yaml.SequenceEndEvent) -> None:
        done = self.stack.pop()
        end = _ends_of(event)[1] if done.is_flow else done.end
        node: Node = (
            Mapping(done.entries, done.start, end)
            if done.is_mapping
            else Sequence(tuple(done.items), done.start, end)
        )
        if done.anchor is not None:
            self.anchors[done.anchor] = _Anchor(node, self.count - done.count_before)
        self._add(node)

    def _take_alias(self, event: yaml.AliasEvent) -> None:
        start, end = _ends_of(event)
        name = event.anchor or ""
        anchor = self.anchors.get(name)
        if anchor is None:
            self.report(faults.BROKEN_ALIAS, start, end, name=name)
            self._add(Scalar("", start, end))
            return
        self._count(anchor.size, start)
        self._add(anchor.node._replace(start=start, end=end))

    def _check_tag(self, tag: str, start: int) -> None:
        if tag != _STR_TAG:
            self.report(faults.REFUSED_TAG, start, start + 1, tag=_short_tag(tag))

    def _count(self, more: int, start: int) -> None:
        self.count += more
        if self.count > NODE_LIMIT:
            self.report(faults.TOO_MANY_ALIASES, start, start + 1, limit=NODE_LIMIT)
            raise _Stop

    def _add(self, node: Node) -> None:
        if not self.stack:
            self.root = node
            return
        parent = self.stack[-1]
        parent.end = max(parent.end, node.end)
        if not parent.is_mapping:
            parent.items.append(node)
        elif parent.is_skipping:
            parent.is_skipping = False
        elif parent.key is None:
            self._take_key(parent, node)
        else:
            self._take_value(parent, parent.key, node)
            parent.key = None

    def _take_value(self, parent: _Open, key: Scalar, node: Node) -> None:
        if isinstance(node, Scalar) and not node.text and self._join_number(parent, key):
            return
        if self._has_broken_hyphen(node):
            node = Scalar("", node.start, node.end)
        parent.entries[key.text] = Entry(key, node)

    def _join_number(self, parent: _Open, key: Scalar) -> bool:
        """Put ``3,000`` together again, which YAML cuts at the comma between braces, and say so."""
        if not parent.is_flow or not parent.entries or not _THOUSANDS.fullmatch(key.text):
            return False
        name, entry = next(reversed(parent.entries.items()))
        number = entry.value
        is_cut = isinstance(number, Scalar) and number.is_plain and number.text[-1:].isdigit()
        if not is_cut or number.end + 1 != key.start:
            return False
        whole = self.source.text[number.start : key.end]
        parent.entries[name] = Entry(entry.key, Scalar(whole, number.start, key.end))
        if self.found and _start_of(self.found[-1]) == self.source.position(number.start):
            self.found.pop()  # 1,234 has become 1,234,567
        quoted = f'"{whole}"'
        self.report(faults.UNQUOTED_VALUE, number.start, key.end, sign=",", quoted=quoted)
        return True

    def _take_key(self, parent: _Open, node: Node) -> None:
        if not isinstance(node, Scalar):
            self.report(faults.COMPLEX_KEY, node.start, node.start + 1)
        elif node.text == "<<" and node.is_plain:
            self.report(faults.MERGE_KEY, node.start, node.end)
        elif self._has_broken_hyphen(node):
            pass
        elif node.text in parent.entries:
            self._report_duplicate(node, parent.entries[node.text].key)
        else:
            parent.key = node
            return
        parent.is_skipping = True

    def _report_duplicate(self, second: Scalar, first: Scalar) -> None:
        place = Related((), "first", span=self.source.span(first.start, first.end))
        self.report(faults.DUPLICATE_KEY, second.start, second.end, (place,), key=second.text)


def _ends_of(event: yaml.Event) -> tuple[int, int]:
    start, end = event.start_mark, event.end_mark
    return (start.index if start else 0), (end.index if end else 0)


def _short_tag(tag: str) -> str:
    return "!!" + tag.removeprefix("tag:yaml.org,2002:") if tag.startswith("tag:") else tag


def parse(text: str, file: str) -> Parsed:
    """Read YAML as a positioned tree; what is wrong with it is data beside the tree.

    ``text`` has no byte-order mark. A tree is returned only where the whole file could be read:
    findings such as a duplicate key leave it whole, a syntax fault does not.
    """
    source = SourceText(file, text)
    control = _CONTROL.search(text)
    if control is not None:
        span = source.span(control.start(), control.end())
        facts: dict[str, Fact] = {"character": f"U+{ord(control[0]):04X}"}
        fault = Diagnostic(faults.CONTROL_CHARACTER, (), facts=facts, span=span)
        return Parsed(source, None, (fault,))
    builder = _Builder(source)
    try:
        for event in read_events(text):
            builder.take(event)
    except _Stop:
        builder.root = None
    except yaml.MarkedYAMLError as error:
        builder.root = None
        builder.found = _merge(builder.found, find_damages(source, place_of(error)))
    else:
        _check_root(builder)
    tree = builder.root if isinstance(builder.root, Mapping) else None
    return Parsed(source, tree, tuple(builder.found))


def _merge(found: list[Diagnostic], damages: tuple[Diagnostic, ...]) -> list[Diagnostic]:
    """Put all findings in the order of the file; a damage outdoes what else is at its place."""
    damaged = {_start_of(damage) for damage in damages}
    rest = (one for one in found if _start_of(one) not in damaged)
    return sorted((*rest, *damages), key=_start_of)


def _start_of(diagnostic: Diagnostic) -> tuple[int, int]:
    span = diagnostic.span
    return (span.line, span.column) if span is not None else (0, 0)


def _check_root(builder: _Builder) -> None:
    match builder.root:
        case Mapping():
            return
        case None:
            builder.report(faults.EMPTY_FILE, 0, 1)
        case Scalar(is_blank=True):
            builder.report(faults.EMPTY_FILE, 0, 1)
        case Scalar() as text if (damage := find_key_damage(builder.source, text)) is not None:
            builder.found.append(damage.describe(builder.source))
        case root:
            builder.report(faults.NOT_A_MAPPING, root.start, root.start + 1)
