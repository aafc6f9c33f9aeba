"""Who is meant: every item by id and name, and every reference that a plan makes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, assert_never

from commplan.model.base import DATED_KINDS, Base, Item
from commplan.model.distances import Dependency, Message
from commplan.model.fields import shapes_of
from commplan.model.plan import SECTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from commplan.diagnostics import Route
    from commplan.model.broken import Broken
    from commplan.model.fields import FieldShape
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

ALWAYS_DEFINED = {"segment": frozenset({"all", "全体会员", "全體會員", "全体", "全體"})}
"""What a plan need not write down, by kind; of seasons see ``is_always_defined``."""


def is_always_defined(kind: str, text: str) -> bool:
    """Tell whether a text names something that a plan need not write down."""
    if kind == "node":
        from commplan.analysis.days.commercial_nodes import list_node_names  # noqa: PLC0415 - few ask

        return text in list_node_names()
    return text in ALWAYS_DEFINED.get(kind, ())


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
        if len(found) == 1:  # the usual case, asked for tens of thousands of times
            return found if found[0].kind in kinds or ANY_KIND in kinds else ()
        if ANY_KIND not in kinds:
            found = tuple(named for named in found if named.kind in kinds)
        if len(found) <= 1:
            return found
        by_id = tuple(named for named in found if named.key == text and named.called != text)
        return by_id or found

    def find(self, text: str | None, kinds: tuple[str, ...] = (ANY_KIND,)) -> Named | None:
        """Return the one item that is meant, or None where there is none or more than one."""
        if text is None:
            return None
        found = self.find_all(text, kinds)
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
        words.setdefault(one.key, []).append(one)
        if one.called != one.key:
            words.setdefault(one.called, []).append(one)
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
    find, found = index.find_all, list[Reference]()
    collect_references(plan.root, (), None, find, found)
    for name in SECTIONS:
        section: Base | tuple[Item, ...] | None = getattr(plan, name)
        if isinstance(section, tuple):
            for item in section:
                collect_references(item, item.route, item, find, found)
        elif section is not None:
            collect_references(section, (name,), None, find, found)
    return tuple(found)


_FindAll: TypeAlias = "Callable[[str, tuple[str, ...]], tuple[Named, ...]]"
_Holds: TypeAlias = Literal["text", "part", "item", "wait", "message"]
_WRITTEN_SHORT: dict[Any, _Holds] = {Dependency: "wait", Message: "message"}
_CHANNEL, _AUDIENCE = ("channel",), ("segment", "tier", "group")


class _Link(NamedTuple):
    """A field that leads to references: its name, its key in the file, what stands in it."""

    name: str
    key: str
    is_list: bool
    holds: _Holds
    kinds: tuple[str, ...]


def collect_references(
    part: Base, route: Route, owner: Item | None, find: _FindAll, found: list[Reference]
) -> None:
    """Add to ``found`` what a part and its parts refer to.

    What a field holds is known by its shape; asking each value would take most of the time.
    """
    values: dict[str, Any] = vars(part)
    for name, key, is_list, holds, kinds in _linked_fields(type(part)):
        value = values[name]
        if not value:
            continue
        for number, one in enumerate(value if is_list else (value,)):
            place = (*route, key, number) if is_list else (*route, key)
            match holds:
                case "text":
                    found.append(Reference(one, kinds, place, owner, find(one, kinds)))
                case "part":
                    collect_references(one, place, owner, find, found)
                case "item":
                    collect_references(one, one.route, one, find, found)
                case "wait":
                    awaited = find(one.item, DATED_KINDS)
                    found.append(Reference(one.item, DATED_KINDS, place, owner, awaited))
                case "message":
                    text, meant = one.channel, find(one.channel, _CHANNEL)
                    found.append(Reference(text, _CHANNEL, place, owner, meant))
                    if one.audience is not None:
                        text, meant = one.audience, find(one.audience, _AUDIENCE)
                        found.append(Reference(text, _AUDIENCE, place, owner, meant))
                case _:
                    assert_never(holds)


@cache
def _lists_of_items(model: type[Base]) -> tuple[str, ...]:
    """Return the fields of a section that are lists of items."""
    return tuple(
        shape.name
        for shape in shapes_of(model).values()
        if shape.model is not None and issubclass(shape.model, Item)
    )


@cache
def _linked_fields(model: type[Base]) -> tuple[_Link, ...]:
    """Return the fields that hold references, or parts that hold some."""
    return tuple(
        _Link(shape.name, key, shape.is_list, holds, shape.kinds)
        for key, shape in shapes_of(model).items()
        if (holds := _look_into(shape)) is not None
    )


def _look_into(shape: FieldShape) -> _Holds | None:
    """Return what a field holds, None where nothing in it can refer to anything."""
    if shape.kinds:
        return "text"
    if shape.model is None:
        return _WRITTEN_SHORT.get(shape.leaf)
    if not _linked_fields(shape.model):
        return None
    return "item" if issubclass(shape.model, Item) else "part"
