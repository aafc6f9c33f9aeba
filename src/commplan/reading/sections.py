"""Sections to models: items one by one, so that a broken one hides nothing.

What cannot be read is reported and left out; the rest of its item, its list and its section lives
on. An item that cannot live without what was lost is kept by name as ``Broken``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from pydantic import ValidationError

from commplan.diagnostics import Diagnostic
from commplan.model.base import Base, Item
from commplan.model.fields import (
    FieldShape,
    list_shape,
    part_shape,
    shapes_of,
    validator_of,
)
from commplan.model.plan import Broken, Remains
from commplan.reading import faults
from commplan.reading.model_errors import Head, Owner, expect, explain_error
from commplan.reading.routes import find_stretch, list_written_keys
from commplan.reading.shorthand import unfold
from commplan.source import BLANK, Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from commplan.diagnostics import Fact, Route
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


def _report_shape(node: Node, shape: FieldShape, route: Route, scope: Scope) -> None:
    """Report a value that stands for a part, or for an item, without its fields."""
    from commplan.source.damage import find_key_damage  # noqa: PLC0415 - only for what is broken

    source = scope.found.source
    damage = find_key_damage(source, node) if isinstance(node, Scalar) else None
    if damage is not None:
        scope.found.add(damage.describe(source, route))
        return
    facts: dict[str, Fact] = {"field": _section_of(route), **expect("model_type", shape)}
    span = source.span(node.start, node.end)
    scope.found.add(Diagnostic(faults.UNREADABLE_VALUE, route, facts=facts, span=span))


def _section_of(route: Route) -> str:
    """Return the last key of a route; the root has none."""
    return next((step for step in reversed(route) if isinstance(step, str)), "")


def read_items(node: Sequence, model: type[ItemT], route: Route, scope: Scope) -> tuple[ItemT, ...]:
    """Read a list of items that are already in one shape; broken ones go to the scope."""
    items = []
    for number, tree in enumerate(node.items):
        place = (*route, number)
        if not isinstance(tree, Mapping):
            _report_shape(tree, list_shape(model), place, scope)
            continue
        item = _settle(to_plain(tree), model, place, scope, tree)
        if item is not None:
            items.append(item)
    return tuple(items)


def _settle(
    data: dict[str, Any], model: type[ModelT], route: Route, scope: Scope, tree: Mapping
) -> ModelT | None:
    """Validate; report every error once; drop what is wrong and try again with the rest."""
    key, name = _names_of(data, model)
    if not issubclass(model, Item):
        name = _section_of(route)
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
    for error in _merge_window(errors):
        written = list_written_keys(tree, error["loc"]) or (_section_of(owner.route),)
        diagnostic = explain_error(error, owner, written, scope.head)
        scope.found.add(_place(diagnostic, len(owner.route), tree, scope))


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
    """Give the diagnostic its span now: what is wrong may leave the tree's shape later."""
    stretch = find_stretch(tree, diagnostic.route[depth:], diagnostic.part)
    span = scope.found.source.span(*stretch)
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
