"""Events to nodes: one pass over an explicit stack, with limits from the first event.

No input can make it recurse or grow without end. The loop over the events is the hottest of the
program (a year plan has some thousands of them): it tells the plain cases apart itself, everything
else has a method.
"""

from __future__ import annotations

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
    from commplan.source.damage import Damage

DEPTH_LIMIT = 64
NODE_LIMIT = 1_000_000
DAMAGE_LIMIT = 1_000
_STR_TAG = "tag:yaml.org,2002:str"
_WIDE_BRACE = "｛"
_ODD_STARTS = frozenset(("-", "－", "—", "\u3000", _WIDE_BRACE))
_QUOTES = 2  # characters around a quoted text
_BEGINNINGS = (MappingStartEvent, SequenceStartEvent)
_ENDINGS = (MappingEndEvent, SequenceEndEvent)
_LINED = ("", "'", '"', None)  # styles whose text ends where the event ends


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
        "level",
        "repeated",
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
        self.repeated: list[tuple[Scalar, Scalar]] = []  # keys that stood here, and their firsts
        self.is_skipping = False  # the value of a key that was refused
        self.level = 1  # of nesting in it, through aliases too


class Builder:
    """Turns events into nodes; what is wrong goes to ``found``, the tree to ``root``.

    ``damages`` is what YAML reads as something that nobody meant, with the mends that it needs.
    """

    def __init__(self, source: SourceText) -> None:
        self.source = source
        self.found: list[Diagnostic] = []
        self.damages: list[Damage] = []
        self.root: Node | None = None
        self._stack: list[_Open] = []
        self._anchors: dict[str, tuple[Node, int, int]] = {}
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
                if style and end - node.start > len(text) + _QUOTES:
                    self._find_open_quote(node)
            else:
                node = self._make_scalar(event, marks.start_mark.index, end)
            if not stack:
                self.root = node
                continue
            parent = stack[-1]
            parent.end = end
            key = parent.key
            if not text or text[0] in _ODD_STARTS or parent.is_skipping:
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

    def _take(self, event: Any) -> None:  # noqa: ANN401 - any event but that of a scalar
        kind = type(event)
        if kind in _BEGINNINGS:
            self._open(event, event.start_mark.index)
        elif kind in _ENDINGS:
            self._close(event.end_mark.index)
        elif kind is AliasEvent:
            self._take_alias(event.anchor or "", event.start_mark.index, event.end_mark.index)
        elif kind is DocumentStartEvent and self.root is not None:
            start = event.start_mark.index
            self.report(faults.SEVERAL_DOCUMENTS, start, start + 3)
            raise Stop

    def _make_scalar(self, event: ScalarEvent, start: int, end: int) -> Scalar:
        """Make the node of a block text, or of one with a tag or an anchor."""
        if event.style in {"|", ">"}:
            line, column = self.source.position(start)
            end = start + len(self.source.line(line)) - column + 1
        if event.tag is not None:
            self._check_tag(event.tag, start)
        node = Scalar(event.value, start, end, not event.style and event.tag is None)
        if event.anchor is not None:
            self._anchors[event.anchor] = (node, 1, 0)
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
        self._grow(2 * len(done.entries) + len(done.items), done.start)
        if done.repeated:
            self._settle_repeated(done)
        end = end if done.is_flow else done.end
        node: Node = (
            Mapping(done.entries, done.start, end)
            if done.is_mapping
            else Sequence(tuple(done.items), done.start, end)
        )
        if done.anchor is not None:
            self._anchors[done.anchor] = (node, self._count - done.count_before, done.level)
        if self._stack:
            self._stack[-1].level = max(self._stack[-1].level, done.level + 1)
            if not done.is_mapping and not done.is_flow:
                self._find_glued_items(done.items)
        self._place(node)

    def _take_alias(self, name: str, start: int, end: int) -> None:
        if name not in self._anchors:
            self.report(faults.BROKEN_ALIAS, start, end, name=name)
            self._place(Scalar("", start, end))
            return
        node, size, level = self._anchors[name]
        self._grow(size, start)
        if self._stack:
            parent = self._stack[-1]
            parent.level = max(parent.level, level + 1)
            if len(self._stack) + level > DEPTH_LIMIT:
                self.report(faults.TOO_DEEP, start, end, limit=DEPTH_LIMIT)
                raise Stop
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
        if parent.key is not None and type(node) is not Scalar:
            parent.entries[parent.key.text] = Entry(parent.key, node)
            parent.key = None
        else:
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
            if not node.text and parent.is_flow and self._has_flow_damage(parent, key):
                return
            if self._has_odd_start(node):
                node = Scalar("", node.start, node.end)
        parent.entries[key.text] = Entry(key, node)

    def _take_key(self, parent: _Open, node: Node) -> None:
        if not isinstance(node, Scalar):
            self.report(faults.COMPLEX_KEY, node.start, node.start + 1)
        elif node.text == "<<" and node.is_plain:
            self.report(faults.MERGE_KEY, node.start, node.end)
        elif self._has_odd_start(node):
            pass
        elif node.text in parent.entries:
            parent.repeated.append((node, parent.entries[node.text].key))
        else:
            parent.key = node
            return
        parent.is_skipping = True

    def _has_odd_start(self, node: Scalar) -> bool:
        """Find a text or a key that was meant as an item of a list, or stands further right."""
        sign, text = node.text[:1], self.source.text
        if sign not in _ODD_STARTS or len(self.damages) >= DAMAGE_LIMIT:
            return False
        before = text[text.rfind("\n", 0, node.start) + 1 : node.start]
        if sign != _WIDE_BRACE and (before.strip(" -") or self._stack[-1].is_flow):
            return False
        from commplan.source.silent import list_odd_starts  # noqa: PLC0415 - rarely suspected

        damages = list_odd_starts(self.source, node)
        self.damages += damages
        return bool(damages)

    def _has_flow_damage(self, parent: _Open, key: Scalar) -> bool:
        """Find out why a key between braces has no value: it was meant as something else."""
        from commplan.source.silent import list_flow_damages  # noqa: PLC0415 - rarely suspected

        if len(self.damages) >= DAMAGE_LIMIT:
            return True
        before = next(reversed(parent.entries.values()), None)
        damages = list_flow_damages(self.source, before, key)
        self.damages += damages
        return bool(damages)

    def _find_open_quote(self, node: Scalar) -> None:
        """Find a quoted text that runs over several lines because it is not closed."""
        if "\n" not in self.source.text[node.start : node.end]:
            return
        from commplan.source.silent import find_open_quote  # noqa: PLC0415 - rarely suspected

        damage = find_open_quote(self.source, node)
        if damage is not None:
            self.damages.append(damage)

    def _find_glued_items(self, items: list[Node]) -> None:
        """Find texts that run over several lines, the next of which begins with a hyphen."""
        for item in items:
            if type(item) is Scalar and item.is_plain and item.end - item.start != len(item.text):
                from commplan.source.silent import find_glued_item  # noqa: PLC0415 - rare

                damage = find_glued_item(self.source, item)
                if damage is not None:
                    self.damages.append(damage)

    def _settle_repeated(self, done: _Open) -> None:
        """Tell an item whose hyphen is missing from keys that stand twice."""
        if len(self.damages) >= DAMAGE_LIMIT:
            return
        above = self._stack[-1] if self._stack else None
        is_item = above is not None and not above.is_mapping and not done.is_flow
        keys = {second.text for second, _ in done.repeated}
        first = next(iter(done.entries), "")
        if is_item and len(keys) > 1 and first in keys:
            from commplan.source.silent import list_missing_hyphens  # noqa: PLC0415 - rare

            self.damages += list_missing_hyphens(
                self.source, [second for second, _ in done.repeated if second.text == first]
            )
            return
        for second, one in done.repeated[:DAMAGE_LIMIT]:
            place = Related((), "first", span=self.source.span(one.start, one.end))
            self.report(faults.DUPLICATE_KEY, second.start, second.end, (place,), key=second.text)

    def check_root(self) -> None:
        """Say what is wrong with a file that does not consist of sections."""
        root = self.root
        if isinstance(root, Mapping):
            return
        if root is None or (isinstance(root, Scalar) and root.is_blank):
            self.report(faults.EMPTY_FILE, 0, 1)
            return
        if isinstance(root, Scalar):
            from commplan.source.silent import find_root_damage  # noqa: PLC0415 - only for no plan

            damage = find_root_damage(self.source, root)
            if damage is not None:
                self.damages.append(damage)
                return
        self.report(faults.NOT_A_MAPPING, root.start, root.start + 1)


def start_of(diagnostic: Diagnostic) -> tuple[int, int]:
    """Return line and column of a finding; the head of the file where it has none."""
    span = diagnostic.span
    return (span.line, span.column) if span is not None else (0, 0)


def _short_tag(tag: str) -> str:
    return "!!" + tag.removeprefix("tag:yaml.org,2002:") if tag.startswith("tag:") else tag
