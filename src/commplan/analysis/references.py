"""Who is meant: every item by id and name, and every reference that a plan makes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from commplan.model.base import DATED_KINDS, Base, Item
from commplan.model.dates import Dependency, Message
from commplan.model.fields import shapes_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.diagnostics import Route
    from commplan.model.plan import Broken, Plan

ANY_KIND = "any"
SECTION_OF_KIND = {
    "tier": "membership",
    "partner": "partners",
    "data item": "data",
    "node": "calendar",
}
"""The kinds whose section this version does not read: references to them cannot be judged."""

ALWAYS_DEFINED = {"segment": ("all", "全体会员", "全體會員")}


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
    """Yield every item of the plan, in the order of its sections."""
    for section in (
        plan.segments,
        plan.objectives,
        plan.kpis,
        plan.channels,
        plan.tracks,
        plan.phases,
        plan.milestones,
        plan.campaigns,
        plan.activities,
        plan.resources,
        plan.risks,
        plan.crisis,
    ):
        yield from section
    if plan.team is not None:
        yield from plan.team.people
        yield from plan.team.stakeholders
    if plan.community is not None:
        yield from plan.community.groups
        yield from plan.community.leaders
    if plan.budget is not None:
        yield from plan.budget.categories
        yield from plan.budget.lines
    if plan.positioning is not None:
        yield from plan.positioning.products


def list_references(plan: Plan, index: Index) -> tuple[Reference, ...]:
    """Return every reference that the plan makes, resolved as far as that is possible."""
    written: list[Written] = []
    _collect(plan.root, (), None, written)
    for name in ("background", "positioning", "team", "community", "budget"):
        section: Base | None = getattr(plan, name)
        if section is not None:
            _collect(section, (name,), None, written)
    for item in walk_items(plan):
        if len(item.route) == 2:  # noqa: PLR2004 - (section, number); deeper ones came with theirs
            _collect(item, item.route, item, written)
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
def _linked_fields(model: type[Base]) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Return the fields that hold references or parts: name, key in the file, kinds."""
    return tuple(
        (shape.name, key, shape.kinds)
        for key, shape in shapes_of(model).items()
        if shape.kinds or shape.model is not None or shape.leaf in {Dependency, Message}
    )
