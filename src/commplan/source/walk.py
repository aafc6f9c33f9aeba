"""Every entry of a tree, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.source.node import Mapping, Scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.source.node import Entry, Node


def walk_entries(tree: Node) -> Iterator[Entry]:
    """Yield every entry once, also where aliases show it in many places."""
    seen: set[int] = set()
    left: list[Node] = [tree]
    while left:
        node = left.pop()
        if isinstance(node, Scalar):
            continue
        inside = node.entries if isinstance(node, Mapping) else node.items
        if id(inside) in seen:
            continue
        seen.add(id(inside))
        if isinstance(node, Mapping):
            yield from node.entries.values()
            left += (entry.value for entry in node.entries.values())
        else:
            left += node.items
