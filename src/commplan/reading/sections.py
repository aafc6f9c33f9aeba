"""Sections to models: items one by one, so that a broken one hides nothing.

What cannot be read is reported and left out; the rest of its item, its list and its section lives
on. An item that cannot live without what was lost is kept by name as ``Broken``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from pydantic import ValidationError

from commplan.diagnostics import Diagnostic
from commplan.model.base import Base, Item
from commplan.model.broken import Broken, Remains
from commplan.model.fields import (
    FieldShape,
    list_required,
    list_shape,
    part_shape,
    shapes_of,
    validator_of,
)
from commplan.reading import faults
from commplan.reading.model_errors import Head, Owner, Written, expect, explain_error
from commplan.reading.routes import find_list, find_stretch, list_written_keys
from commplan.reading.shorthand import unfold, unfold_list
from commplan.source import BLANK, Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from commplan.diagnostics import Fact, Route
    from commplan.model.section import Section
    from commplan.reading.found import Found

_MAX_ROUNDS = 12

ModelT = TypeVar("ModelT", bound=Base)
ItemT = TypeVar("ItemT", bound=Item)


class Scope(NamedTuple):
    """What reading one file needs everywhere: where findings go, the head, the broken items."""

    found: Found
    head: Head
    broken: list[Broken]

    @property
    def context(self) -> dict[str, str]:
        """What validators may ask for."""
        return {"currency": self.head.currency}


def to_plain(node: Node) -> Any:  # noqa: ANN401 - what pydantic takes
    """Return the node as lists, dicts and texts; what was left blank is None or left out."""
    if isinstance(node, Scalar):
        return None if node.is_plain and node.text in BLANK else node.text
    if isinstance(node, Sequence):
        return [to_plain(item) for item in node.items]
    plain: dict[str, Any] = {}
    for key, (_, value) in node.entries.items():
        if not isinstance(value, Scalar):
            plain[key] = to_plain(value)
        elif not value.is_plain or value.text not in BLANK:
            plain[key] = value.text
    return plain


def read_model(
    node: Node, model: type[ModelT], route: Route, scope: Scope
) -> tuple[ModelT | None, Node]:
    """Read a section or an item; also return its tree in one shape, for finding places."""
    tree = unfold(node, model, route, ("", ""), scope.found)
    if not isinstance(tree, Mapping):
        _report_shape(tree, part_shape(model), route, scope)
        return None, tree
    data: dict[str, Any] = {}
    for key, entry in tree.entries.items():
        inner = shapes_of(model)[key].model
        if inner is not None and issubclass(inner, Item) and isinstance(entry.value, Sequence):
            data[key] = read_items(entry.value, inner, (*route, key), scope)
        elif (value := to_plain(entry.value)) is not None:
            data[key] = value
    return _settle(data, model, route, scope, tree), tree


def read_section(section: Section, node: Node, route: Route, scope: Scope) -> tuple[Any, Node]:
    """Read a section of a file; also return its tree in one shape. None where it says nothing."""
    if isinstance(node, Scalar) and node.is_blank:
        return None, node
    model = section.load()
    if not issubclass(model, Item):
        return read_model(node, model, route, scope)
    listed = unfold_list(node, model, route, scope.found)
    return read_items(listed, model, route, scope), listed


def _report_shape(node: Node, shape: FieldShape, route: Route, scope: Scope) -> None:
    """Report a value that stands for a part, or for an item, without its fields."""
    from commplan.reading.key_words import (  # noqa: PLC0415 - only for what is broken
        word_first_list,
        word_route,
    )

    language = scope.found.key_language
    facts: dict[str, Fact] = {
        "field": word_route(route, language),
        **expect("model_type", shape, language),
    }
    is_list_of_a_field = isinstance(node, Sequence) and not shape.is_list
    if is_list_of_a_field and shape.model and (inside := word_first_list(shape.model, language)):
        facts |= {"inside": inside, "example": f"{{{inside}: […]}}"}
    span = scope.found.source.span(node.start, node.end)
    scope.found.add(Diagnostic(faults.UNREADABLE_VALUE, route, facts=facts, span=span))


def read_items(node: Sequence, model: type[ItemT], route: Route, scope: Scope) -> tuple[ItemT, ...]:
    """Read a list of items that are already in one shape; broken ones go to the scope."""
    items = []
    is_said = False
    for number, tree in enumerate(node.items):
        place = (*route, number)
        if not isinstance(tree, Mapping):
            is_said = _keep_bare(tree, model, place, scope, is_said=is_said)
            continue
        item = _settle(to_plain(tree), model, place, scope, tree)
        if item is not None:
            items.append(item)
    return tuple(items)


def _keep_bare(node: Node, model: type[Item], place: Route, scope: Scope, *, is_said: bool) -> bool:
    """Keep an item without fields as broken; a bare text is its name.

    Names in a row are one finding: ``is_said`` tells whether it was made, and so does the result.
    """
    is_name = isinstance(node, Scalar) and not (":" in node.text or "：" in node.text)
    name = (node.text.strip() or None) if isinstance(node, Scalar) and is_name else None
    scope.broken.append(Broken(model.kind_of_item, place, None, name, Remains()))
    if name is None:
        _report_shape(node, list_shape(model), place, scope)
        return is_said
    if not is_said:
        from commplan.reading.key_words import (  # noqa: PLC0415 - only for what is broken
            word_key,
            word_route,
            write_example,
        )

        language = scope.found.key_language
        facts: dict[str, Fact] = {
            "field": word_route(place, language),
            "value": name,
            "needs": tuple(word_key(model, key, language) for key in list_required(model)),
            **expect("model_type", list_shape(model), language),
            "example": f"[{write_example(model, language, name)}]",
        }
        span = scope.found.source.span(node.start, node.end)
        scope.found.add(Diagnostic(faults.UNREADABLE_VALUE, place, facts=facts, span=span))
    return True


def _settle(
    data: dict[str, Any], model: type[ModelT], route: Route, scope: Scope, tree: Mapping
) -> ModelT | None:
    """Validate; report every error once; drop what is wrong and try again with the rest."""
    key, name = _names_of(data, model)
    owner = Owner(model, route, key, name)
    unread: set[str] = set()
    for round_ in range(_MAX_ROUNDS):
        try:
            value: ModelT = validator_of(model).validate_python(data, context=scope.context)
        except ValidationError as failure:
            errors = failure.errors(include_url=False)
            if round_ == 0:
                _report(errors, owner, scope, tree)
            unread |= {str(error["loc"][0]) for error in errors}
            if not _drop_wrong(data, errors):
                break
        else:
            if isinstance(value, Item):
                value.placed(route, frozenset(unread))
            return value
    if issubclass(model, Item):
        scope.broken.append(_keep_broken(data, model, route, scope))
    return None


def _names_of(data: dict[str, Any], model: type[Base]) -> tuple[str, str]:
    naming = model.naming if issubclass(model, Item) else "name"
    name, id_ = data.get(naming), data.get("id")
    called = name if isinstance(name, str) else ""
    key = id_ if isinstance(id_, str) else called
    return key, called or key


def _report(errors: list[ErrorDetails], owner: Owner, scope: Scope, tree: Mapping) -> None:
    from commplan.reading.key_words import (  # noqa: PLC0415 - only for what is broken
        word_field,
        word_route,
    )

    language = scope.found.key_language
    section = word_route(owner.route, language)
    if not issubclass(owner.model, Item):
        owner = owner._replace(name=section)
    for error in _merge_window(errors):
        if error["type"] == "missing" and scope.found.may_lack_field(tree):
            continue
        keys = list_written_keys(tree, error["loc"]) or (section,)
        if error["type"] == "missing":
            keys = (*keys[:-1], word_field(owner.model, error["loc"], language))
        written = Written(keys, language, _is_window(tree, error["loc"]))
        diagnostic = explain_error(error, owner, written, scope.head)
        scope.found.add(_place(diagnostic, len(owner.route), tree, scope))


def _is_window(tree: Mapping, loc: Route) -> bool:
    """Tell whether a first or last day stands in a ``when``: both have its key."""
    if loc[-1:] not in {("start",), ("end",)}:
        return False
    both = {list_written_keys(tree, (*loc[:-1], end)) for end in ("start", "end")}
    return len(both) == 1


def _merge_window(errors: list[ErrorDetails]) -> list[ErrorDetails]:
    """Make one missing ``when`` of a missing first and a missing last day."""
    missing = {error["loc"] for error in errors if error["type"] == "missing"}
    merged: list[ErrorDetails] = []
    for error in errors:
        loc = error["loc"]
        if error["type"] == "missing" and loc[-1] == "end" and (*loc[:-1], "start") in missing:
            continue
        if error["type"] == "missing" and loc[-1] == "start" and (*loc[:-1], "end") in missing:
            whole = error.copy()
            whole["loc"] = (*loc[:-1], "when")
            merged.append(whole)
        else:
            merged.append(error)
    return merged


def _place(diagnostic: Diagnostic, depth: int, tree: Mapping, scope: Scope) -> Diagnostic:
    """Give the diagnostic its span now: what is wrong may leave the tree's shape later.

    A list of the wrong shape is underlined as a whole where it stands on one line.
    """
    route = diagnostic.route[depth:]
    span = scope.found.source.span(*find_stretch(tree, route, diagnostic.part))
    if diagnostic.fault is faults.UNREADABLE_VALUE and (stretch := find_list(tree, route)):
        whole = scope.found.source.span(*stretch)
        span = whole if whole.line == whole.end_line else span
    fixes = tuple(
        fix._replace(edits=tuple(edit._replace(span=span) for edit in fix.edits))
        for fix in diagnostic.fixes
    )
    return diagnostic._replace(span=span, fixes=fixes)


def _drop_wrong(data: dict[str, Any], errors: list[ErrorDetails]) -> bool:
    """Take the wrong values out; False where the item itself is what is wrong."""
    places = {error["loc"][:-1] if error["type"] == "missing" else error["loc"] for error in errors}
    if () in places:
        return False
    for place in sorted(places, key=_depth_first, reverse=True):
        _drop(data, place)
    return True


def _depth_first(place: tuple[int | str, ...]) -> tuple[int, tuple[str, ...]]:
    """Order places so that deep ones and later list positions are dropped first."""
    return len(place), tuple(f"{step:09}" if isinstance(step, int) else step for step in place)


def _drop(data: dict[str, Any], place: tuple[int | str, ...]) -> None:
    parent: Any = data
    for step in place[:-1]:
        try:
            parent = parent[step]
        except (KeyError, IndexError, TypeError):
            return
    last = place[-1]
    if isinstance(parent, dict):
        parent.pop(last, None)
    elif isinstance(parent, list) and isinstance(last, int) and last < len(parent):
        del parent[last]


def _keep_broken(data: dict[str, Any], model: type[Item], route: Route, scope: Scope) -> Broken:
    rest = {key: data[key] for key in ("budget", "amount", "after") if key in data}
    try:
        remains = Remains.model_validate(rest, context=scope.context)
    except ValidationError:
        remains = Remains()
    id_, name = data.get("id"), data.get(model.naming)
    return Broken(
        model.kind_of_item,
        route,
        id_ if isinstance(id_, str) else None,
        name if isinstance(name, str) else None,
        remains,
    )
