"""Who is meant: every item by id and name, and every reference that a plan makes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from commplan.analysis.commercial_nodes import NODE_NAMES
from commplan.model.base import DATED_KINDS, Base, Item
from commplan.model.distances import Dependency, Message
from commplan.model.fields import shapes_of
from commplan.model.plan import SECTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.diagnostics import Route
    from commplan.model.broken import Broken
    from commplan.model.plan import Plan

ANY_KIND = "any"
NEVER_NAMED = frozenset({"compliance", "waiver", "limit"})
"""Items that nothing refers to: what they are called is a rule or a formula, not a name."""

SECTION_OF_KIND = {
    "segment": "segments",
    "objective": "objectives",
    "kpi": "kpis",
    "person": "team",
    "stakeholder": "team",
    "group": "community",
    "leader": "community",
    "channel": "channels",
    "track": "tracks",
    "phase": "phases",
    "milestone": "milestones",
    "campaign": "campaigns",
    "activity": "activities",
    "touch": "touches",
    "content": "content",
    "pillar": "content",
    "series": "content",
    "tier": "membership",
    "benefit": "membership",
    "partner": "partners",
    "data item": "data",
    "resource": "resources",
    "category": "budget",
    "line": "budget",
    "risk": "risks",
    "crisis": "crisis",
    "request": "support_needed",
    "product": "positioning",
    "node": "calendar",
}
"""Where items of a kind stand; while that section cannot be read, nobody knows who is in it."""

ALWAYS_DEFINED = {
    "segment": frozenset({"all", "全体会员", "全體會員", "全体", "全體"}),
    "node": NODE_NAMES,
}


class Named(NamedTuple):
    """An item, or what is left of one that could not be read."""

    kind: str
    key: str
    called: str
    route: Route
    item: Item | None
    broken: Broken | None = None


class Reference(NamedTuple):
    """A field that names an item: what it says, where, who says it, and whom that may mean."""

    text: str
    kinds: tuple[str, ...]
    route: Route
    owner: Item | None
    found: tuple[Named, ...]


class Index(NamedTuple):
    """Every item of a plan by what it may be called."""

    items: tuple[Named, ...]
    by_word: dict[str, tuple[Named, ...]]

    def find_all(self, text: str, kinds: tuple[str, ...] = (ANY_KIND,)) -> tuple[Named, ...]:
        """Return the items of these kinds that ``text`` may mean; an id outdoes a name."""
        found = self.by_word.get(text, ())
        if ANY_KIND not in kinds:
            found = tuple(named for named in found if named.kind in kinds)
        if len(found) <= 1:
            return found
        by_id = tuple(named for named in found if named.key == text and named.called != text)
        return by_id or found

    def find(self, text: str | None, kinds: tuple[str, ...] = (ANY_KIND,)) -> Named | None:
        """Return the one item that is meant, or None where there is none or more than one."""
        found = self.find_all(text, kinds) if text is not None else ()
        return found[0] if len(found) == 1 else None

    def words_of(self, kinds: tuple[str, ...]) -> tuple[str, ...]:
        """Return all ids and names of these kinds, for suggestions."""
        words = (
            word
            for named in self.items
            if ANY_KIND in kinds or named.kind in kinds
            for word in (named.key, named.called)
            if word
        )
        return tuple(dict.fromkeys(words))


def build_index(plan: Plan) -> Index:
    """Collect every item of the plan, read or broken."""
    named = [
        Named(item.kind_of_item, item.key, item.called, item.route, item)
        for item in walk_items(plan)
    ]
    named += [
        Named(broken.kind, broken.key, broken.name or broken.key, broken.route, None, broken)
        for broken in plan.broken
        if broken.key
    ]
    words: dict[str, list[Named]] = {}
    for one in named:
        for word in dict.fromkeys((one.key, one.called)):
            words.setdefault(word, []).append(one)
    return Index(tuple(named), {word: tuple(found) for word, found in words.items()})


def walk_items(plan: Plan) -> Iterator[Item]:
    """Yield every item of the plan that can be named, in the order of its sections."""
    for name in SECTIONS:
        section: Base | tuple[Item, ...] | None = getattr(plan, name)
        if isinstance(section, tuple):
            yield from (item for item in section if item.kind_of_item not in NEVER_NAMED)
        elif section is not None:
            for field in _lists_of_items(type(section)):
                yield from getattr(section, field)


def list_references(plan: Plan, index: Index) -> tuple[Reference, ...]:
    """Return every reference that the plan makes, resolved as far as that is possible."""
    written: list[Written] = []
    _collect(plan.root, (), None, written)
    for name in SECTIONS:
        section: Base | tuple[Item, ...] | None = getattr(plan, name)
        if isinstance(section, tuple):
            for item in section:
                _collect(item, item.route, item, written)
        elif section is not None:
            _collect(section, (name,), None, written)
    return tuple(
        Reference(text, kinds, route, owner, index.find_all(text, kinds))
        for text, kinds, route, owner in written
    )


Written: TypeAlias = "tuple[str, tuple[str, ...], Route, Item | None]"


def _collect(part: Base, route: Route, owner: Item | None, written: list[Written]) -> None:
    """Collect what a part and its parts refer to."""
    for name, key, kinds in _linked_fields(type(part)):
        value: Any = getattr(part, name)
        if not value:
            continue
        if not isinstance(value, tuple):
            _collect_one(value, (*route, key), kinds, owner, written)
            continue
        for number, one in enumerate(value):
            _collect_one(one, (*route, key, number), kinds, owner, written)


def _collect_one(
    one: object, place: Route, kinds: tuple[str, ...], owner: Item | None, written: list[Written]
) -> None:
    match one:
        case str():
            written.append((one, kinds, place, owner))
        case Item():
            _collect(one, one.route, one, written)
        case Base():
            _collect(one, place, owner, written)
        case Dependency():
            written.append((one.item, DATED_KINDS, place, owner))
        case Message():
            written.append((one.channel, ("channel",), place, owner))
            if one.audience is not None:
                written.append((one.audience, ("segment", "tier", "group"), place, owner))
        case _:
            pass


@cache
def _lists_of_items(model: type[Base]) -> tuple[str, ...]:
    """Return the fields of a section that are lists of items."""
    return tuple(
        shape.name
        for shape in shapes_of(model).values()
        if shape.model is not None and issubclass(shape.model, Item)
    )


@cache
def _linked_fields(model: type[Base]) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Return the fields that hold references or parts: name, key in the file, kinds."""
    return tuple(
        (shape.name, key, shape.kinds)
        for key, shape in shapes_of(model).items()
        if shape.kinds or shape.model is not None or shape.leaf in {Dependency, Message}
    )
