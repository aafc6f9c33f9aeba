"""From routes to places: which stretch of the file a diagnostic points at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Part
from commplan.source import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Collection

    from commplan.diagnostics import Diagnostic, Fix, Related, Route, Span
    from commplan.source import SourceText


def find_stretch(tree: Mapping, route: Route, part: Part) -> tuple[int, int]:
    """Return the offsets that ``route`` stands for.

    A value, or its key where ``part`` asks for that. Where the route leads to something that is not
    written (a missing field), its owner's first key is shown; for a list or mapping likewise,
    since a whole block cannot be underlined.
    """
    node: Node = tree
    key: Scalar | None = None
    for step in route:
        below = _step_down(node, step)
        if below is None:
            return _show(node)
        node, key = below[1], below[0] or key
    if part is Part.KEY and key is not None and key.text:
        return key.start, key.end
    return _show(node)


def find_characters(tree: Mapping, route: Route, characters: tuple[int, int]) -> tuple[int, int]:
    """Return the offsets of some characters of the value that ``route`` stands for.

    A value that the file writes otherwise than it reads (with escapes, over several lines) is shown
    whole. Characters count from the first one that is not blank.
    """
    node: Node = tree
    for step in route:
        below = _step_down(node, step)
        node = node if below is None else below[1]
    start, end = find_stretch(tree, route, Part.VALUE)
    quotes = 0 if not isinstance(node, Scalar) or node.is_plain else 2
    if not isinstance(node, Scalar) or end - start != len(node.text) + quotes:
        return start, end
    first = start + quotes // 2 + len(node.text) - len(node.text.lstrip())
    return first + characters[0], min(first + characters[1], end)


def find_list(tree: Node, route: Route) -> tuple[int, int] | None:
    """Return the offsets of the whole list that ``route`` leads to, or None where there is none."""
    node: Node = tree
    for step in route:
        below = _step_down(node, step)
        if below is None:
            return None
        node = below[1]
    return (node.start, node.end) if isinstance(node, Sequence) and node.is_written else None


def _step_down(node: Node, step: str | int) -> tuple[Scalar | None, Node] | None:
    if isinstance(node, Mapping) and isinstance(step, str) and step in node.entries:
        entry = node.entries[step]
        return entry.key, entry.value
    if isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
        return None, node.items[step]
    return None


def _show(node: Node) -> tuple[int, int]:
    while not isinstance(node, Scalar):
        if isinstance(node, Mapping) and node.entries:
            node = next(iter(node.entries.values())).key
        elif isinstance(node, Sequence) and node.items:
            node = node.items[0]
        else:
            break
    return node.start, node.end


def write_path(tree: Mapping | None, route: Route, language: str) -> str:
    """Return the route in the words of the file: ``activities[7].when``.

    Keys stand as the planner wrote them, one that is missing in the ``language`` of the others. A
    position in a list that was not written as one is left out. An item of an included file has its
    position in that file.
    """
    from commplan.reading.key_words import word_route  # noqa: PLC0415 - a clean plan has no findings

    node: Node | None = tree
    path = ""
    for depth, step in enumerate(route, 1):
        below = None if node is None else _step_down(node, step)
        if isinstance(step, int):
            path += _write_position(node, step)
        else:
            key = None if below is None else below[0]
            word = word_route(route[:depth], language) if key is None else key.text
            path += ("." if path and word else "") + word
        node = None if below is None else below[1]
    return path


def _write_position(node: Node | None, step: int) -> str:
    """Write a position in a list; in a joined one that in the list of its own file."""
    if not isinstance(node, Sequence):
        return f"[{step}]"
    for part in node.parts:
        if step < len(part.items):
            return _write_position(part, step)
        step -= len(part.items)
    return f"[{step}]" if node.is_written else ""


def list_written_keys(tree: Node, route: Route) -> tuple[str, ...]:
    """Return the keys of a route as the planner wrote them, without positions in lists.

    A key that nobody wrote (the field that a bare value stands for) is left out; one that is
    missing from the file stands as the models call it.
    """
    node: Node | None = tree
    keys: list[str] = []
    for step in route:
        below = None if node is None else _step_down(node, step)
        if isinstance(step, str):
            keys.append(step if below is None or below[0] is None else below[0].text)
        node = None if below is None else below[1]
    return tuple(key for key in keys if key)


def locate_diagnostics(
    diagnostics: Collection[Diagnostic], tree: Mapping | None, source: SourceText
) -> tuple[Diagnostic, ...]:
    """Give each diagnostic its path and its stretch of the file, and its related places theirs."""
    if not diagnostics:
        return ()
    from commplan.reading.keys import find_key_language  # noqa: PLC0415 - keys knows of routes

    language = find_key_language(tree)
    return tuple(_locate(diagnostic, tree, source, language) for diagnostic in diagnostics)


def _locate(
    diagnostic: Diagnostic, tree: Mapping | None, source: SourceText, language: str
) -> Diagnostic:
    language = diagnostic.key_language or language

    def span_of(route: Route, part: Part, known: Span | None) -> Span | None:
        if known is not None or tree is None:
            return known
        return source.span(*find_stretch(tree, route, part))

    def place_related(related: Related) -> Related:
        return related._replace(span=span_of(related.route, related.part, related.span))

    def place_fix(fix: Fix) -> Fix:
        edits = (
            edit._replace(span=span_of(edit.route, edit.part, edit.span)) for edit in fix.edits
        )
        return fix._replace(edits=tuple(edits))

    def span_of_finding() -> Span | None:
        if tree is None or diagnostic.characters is None or diagnostic.span is not None:
            return span_of(diagnostic.route, diagnostic.part, diagnostic.span)
        return source.span(*find_characters(tree, diagnostic.route, diagnostic.characters))

    return diagnostic._replace(
        path=diagnostic.path or write_path(tree, diagnostic.route, language),
        key_language=language,
        span=span_of_finding(),
        related=tuple(place_related(related) for related in diagnostic.related),
        fixes=tuple(place_fix(fix) for fix in diagnostic.fixes),
    )
