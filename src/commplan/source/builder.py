"""Events to nodes: one pass over an explicit stack, with limits from the first event.

No input can make it recurse or grow without end. The loop over the events is the hottest of the
program (a year plan has some thousands of them): it tells the plain cases apart itself, everything
else has a method.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from commplan.diagnostics import Diagnostic, Related
from commplan.source import faults
from commplan.source.node import Entry, Mapping, Node, Scalar, Sequence, SourceText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from yaml.events import Event

    from commplan.diagnostics import Fact, Fault

DEPTH_LIMIT = 64
NODE_LIMIT = 1_000_000
_STR_TAG = "tag:yaml.org,2002:str"
_HYPHENS = frozenset("-－—")
_LINED = ("", "'", '"', None)  # styles whose text ends where the event ends
_THOUSANDS = re.compile(r"\d{3}")


class Stop(Exception):  # noqa: N818 - ends the walk over the events, is no error of the program
    """Nothing behind this place can be read."""


class _Open:
    """A list or mapping whose end has not come yet."""

    __slots__ = (
        "anchor",
        "count_before",
        "end",
        "entries",
        "is_flow",
        "is_mapping",
        "is_skipping",
        "items",
        "key",
        "start",
    )

    def __init__(
        self, event: MappingStartEvent | SequenceStartEvent, start: int, count: int
    ) -> None:
        self.start = self.end = start
        self.is_mapping = isinstance(event, MappingStartEvent)
        self.is_flow = bool(event.flow_style)
        self.anchor = event.anchor
        self.count_before = count
        self.entries: dict[str, Entry] = {}
        self.items: list[Node] = []
        self.key: Scalar | None = None
        self.is_skipping = False  # the value of a key that was refused


class Builder:
    """Turns events into nodes; what is wrong goes to ``found``, the tree to ``root``."""

    def __init__(self, source: SourceText) -> None:
        self.source = source
        self.found: list[Diagnostic] = []
        self.root: Node | None = None
        self._stack: list[_Open] = []
        self._anchors: dict[str, tuple[Node, int]] = {}
        self._count = 0

    def report(
        self,
        fault: Fault,
        start: int,
        end: int,
        related: tuple[Related, ...] = (),
        **facts: Fact,
    ) -> None:
        """Say that a fault stands between two offsets."""
        span = self.source.span(start, end)
        self.found.append(Diagnostic(fault, (), facts=facts, related=related, span=span))

    def take_all(self, events: Iterable[Event]) -> None:
        """Build the tree; raises Stop where nothing behind a place can be read."""
        stack = self._stack
        make: Callable[..., Any] = tuple.__new__  # what a NamedTuple calls itself, a step later
        for event in events:
            if type(event) is not ScalarEvent:
                self._take(event)
                continue
            text, style = event.value, event.style
            marks: Any = event  # typed as if they could be missing; a parser sets them
            end = marks.end_mark.index
            if event.tag is event.anchor and style in _LINED:  # both None
                node = make(Scalar, (text, marks.start_mark.index, end, not style))
            else:
                node = self._make_scalar(event, marks.start_mark.index, end)
            if not stack:
                self.root = node
                continue
            parent = stack[-1]
            parent.end = end
            self._count += 1
            key = parent.key
            if not text or text[0] in _HYPHENS or parent.is_skipping:
                self._add(parent, node)
            elif key is not None:
                parent.entries[key.text] = make(Entry, (key, node))
                parent.key = None
            elif not parent.is_mapping:
                parent.items.append(node)
            elif text in parent.entries or text == "<<":
                self._take_key(parent, node)
            else:
                parent.key = node

    def _take(self, event: Event) -> None:
        start, end = _ends_of(event)
        match event:
            case MappingStartEvent() | SequenceStartEvent():
                self._open(event, start)
            case MappingEndEvent() | SequenceEndEvent():
                self._close(end)
            case AliasEvent():
                self._take_alias(event.anchor or "", start, end)
            case DocumentStartEvent() if self.root is not None:
                self.report(faults.SEVERAL_DOCUMENTS, start, start + 3)
                raise Stop
            case _:
                pass

    def _make_scalar(self, event: ScalarEvent, start: int, end: int) -> Scalar:
        """Make the node of a block text, or of one with a tag or an anchor."""
        if event.style in {"|", ">"}:
            line, column = self.source.position(start)
            end = start + len(self.source.line(line)) - column + 1
        if event.tag is not None:
            self._check_tag(event.tag, start)
        node = Scalar(event.value, start, end, not event.style and event.tag is None)
        if event.anchor is not None:
            self._anchors[event.anchor] = (node, 1)
        return node

    def _open(self, event: MappingStartEvent | SequenceStartEvent, start: int) -> None:
        if len(self._stack) >= DEPTH_LIMIT:
            self.report(faults.TOO_DEEP, start, start + 1, limit=DEPTH_LIMIT)
            raise Stop
        if event.tag is not None:
            self._check_tag(event.tag, start)
        if event.anchor is not None:
            self._anchors.pop(event.anchor, None)
        self._stack.append(_Open(event, start, self._count))
        self._grow(1, start)

    def _close(self, end: int) -> None:
        done = self._stack.pop()
        self._grow(0, done.start)
        end = end if done.is_flow else done.end
        node: Node = (
            Mapping(done.entries, done.start, end)
            if done.is_mapping
            else Sequence(tuple(done.items), done.start, end)
        )
        if done.anchor is not None:
            self._anchors[done.anchor] = (node, self._count - done.count_before)
        self._place(node)

    def _take_alias(self, name: str, start: int, end: int) -> None:
        if name not in self._anchors:
            self.report(faults.BROKEN_ALIAS, start, end, name=name)
            self._place(Scalar("", start, end))
            return
        node, size = self._anchors[name]
        self._grow(size, start)
        self._place(node._replace(start=start, end=end))

    def _check_tag(self, tag: str, start: int) -> None:
        if tag != _STR_TAG:
            self.report(faults.REFUSED_TAG, start, start + 1, tag=_short_tag(tag))

    def _grow(self, more: int, start: int) -> None:
        self._count += more
        if self._count > NODE_LIMIT:
            self.report(faults.TOO_MANY_ALIASES, start, start + 1, limit=NODE_LIMIT)
            raise Stop

    def _place(self, node: Node) -> None:
        if not self._stack:
            self.root = node
            return
        parent = self._stack[-1]
        parent.end = node.end
        self._add(parent, node)

    def _add(self, parent: _Open, node: Node) -> None:
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
        if isinstance(node, Scalar):
            if not node.text and self._join_number(parent, key):
                return
            if self._has_broken_hyphen(node):
                node = Scalar("", node.start, node.end)
        parent.entries[key.text] = Entry(key, node)

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

    def _has_broken_hyphen(self, node: Scalar) -> bool:
        """Report a text or a key that was meant as an item of a list."""
        if node.text[:1] not in _HYPHENS or self._stack[-1].is_flow:
            return False
        from commplan.source.damage import find_hyphen_damage  # noqa: PLC0415 - rarely suspected

        damage = find_hyphen_damage(self.source, node)
        if damage is None:
            return False
        self.found.append(damage.describe(self.source))
        return True

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
        if self.found and start_of(self.found[-1]) == self.source.position(number.start):
            self.found.pop()  # 1,234 has become 1,234,567
        quoted = f'"{whole}"'
        self.report(faults.UNQUOTED_VALUE, number.start, key.end, sign=",", quoted=quoted)
        return True

    def _report_duplicate(self, second: Scalar, first: Scalar) -> None:
        place = Related((), "first", span=self.source.span(first.start, first.end))
        self.report(faults.DUPLICATE_KEY, second.start, second.end, (place,), key=second.text)


def start_of(diagnostic: Diagnostic) -> tuple[int, int]:
    """Return line and column of a finding; the head of the file where it has none."""
    span = diagnostic.span
    return (span.line, span.column) if span is not None else (0, 0)


def _ends_of(event: Event) -> tuple[int, int]:
    start, end = event.start_mark, event.end_mark
    return (start.index if start else 0), (end.index if end else 0)


def _short_tag(tag: str) -> str:
    return "!!" + tag.removeprefix("tag:yaml.org,2002:") if tag.startswith("tag:") else tag
