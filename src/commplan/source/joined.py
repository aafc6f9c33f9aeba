"""Several files as one text: a plan and what it includes share one space of offsets."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from commplan.source.node import Entry, Mapping, Node, Scalar, Sequence, SourceText

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Span


class JoinedText(SourceText):
    """The texts of several files, one behind the other; the first one is the plan itself.

    A span names its own file and counts the lines there. ``position``, ``line`` and
    ``offset_of_line`` count the lines of the whole: they belong together, and need no file.
    """

    def __init__(self, parts: Iterable[SourceText]) -> None:
        self.parts = tuple(parts)
        self.starts: list[int] = []
        text = ""
        for part in self.parts:
            self.starts.append(len(text))
            text += part.text if part.text.endswith("\n") else part.text + "\n"
        super().__init__(self.parts[0].file, text)

    @property
    def files(self) -> tuple[str, ...]:
        """The files that the text was read from, the plan itself first."""
        return tuple(part.file for part in self.parts)

    def span(self, start: int, end: int) -> Span:
        """Return the stretch between two offsets, in the file in which it begins."""
        number = bisect_right(self.starts, start) - 1
        part, offset = self.parts[number], self.starts[number]
        return part.span(start - offset, min(end - offset, len(part.text)))

    def line_of(self, span: Span) -> str | None:
        """Return the line on which a span begins; None where its file has no text."""
        lines = (part.line_of(span) for part in self.parts)
        return next((line for line in lines if line is not None), None)


def shift_tree(tree: Mapping, offset: int) -> Mapping:
    """Return the tree of a file at the offset at which its text begins in a joined one."""
    entries = {
        name: Entry(_shift_scalar(key, offset), _shift(value, offset))
        for name, (key, value) in tree.entries.items()
    }
    return Mapping(entries, tree.start + offset, tree.end + offset)


def _shift(node: Node, offset: int) -> Node:
    if isinstance(node, Scalar):
        return _shift_scalar(node, offset)
    if isinstance(node, Mapping):
        return shift_tree(node, offset)
    items = tuple(_shift(item, offset) for item in node.items)
    return Sequence(items, node.start + offset, node.end + offset, node.is_written)


def _shift_scalar(node: Scalar, offset: int) -> Scalar:
    return Scalar(node.text, node.start + offset, node.end + offset, node.is_plain)


def count_nodes(tree: Node) -> int:
    """Return how many values a tree has where every alias is written out."""
    if isinstance(tree, Scalar):
        return 1
    if isinstance(tree, Sequence):
        return 1 + sum(count_nodes(item) for item in tree.items)
    return 1 + sum(count_nodes(entry.value) for entry in tree.entries.values())
