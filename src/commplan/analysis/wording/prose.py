"""Every text that a planner wrote in words of their own, with its place."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, assert_never

from commplan.model.base import Base, Item
from commplan.model.fields import shapes_of
from commplan.model.plan import SECTIONS
from commplan.model.words import LocalText

if TYPE_CHECKING:
    from commplan.diagnostics import Route
    from commplan.model.fields import FieldShape
    from commplan.model.plan import Plan

ABOUT_THE_PLAN = frozenset({"waivers", "limits", "settings", "compliance"})
"""Sections that speak about the plan itself and are no part of what it says."""


class Passage(NamedTuple):
    """A text, the route and the key of its field, and the item that it belongs to (None: none)."""

    text: LocalText
    route: Route
    key: str
    item: Item | None

    @property
    def section(self) -> str:
        """The key at the root of the plan under which it stands."""
        return str(self.route[0])

    @property
    def is_name(self) -> bool:
        """Whether it is what its item is called."""
        return self.item is not None and self.key == self.item.naming


_Holds: TypeAlias = Literal["text", "part", "item"]


class _Field(NamedTuple):
    """A field that leads to texts: its name, its key in the file, what stands in it."""

    name: str
    key: str
    is_list: bool
    holds: _Holds


def collect_prose(plan: Plan) -> tuple[Passage, ...]:
    """Return the texts of a plan in the order of its sections; ids and references are none."""
    found: list[Passage] = []
    _collect(plan.root, (), None, found)
    for name in SECTIONS:
        if name in ABOUT_THE_PLAN:
            continue
        section: Base | tuple[Item, ...] | None = getattr(plan, name)
        if isinstance(section, tuple):
            for item in section:
                _collect(item, item.route, item, found)
        elif section is not None:
            _collect(section, (name,), None, found)
    return tuple(found)


def _collect(part: Base, route: Route, item: Item | None, found: list[Passage]) -> None:
    """Collect the texts of a part and of its parts.

    What a field holds is known by its shape; asking each value would take most of the time.
    """
    values: dict[str, Any] = vars(part)
    for name, key, is_list, holds in _worded_fields(type(part)):
        value = values[name]
        if not value:
            continue
        for number, one in enumerate(value if is_list else (value,)):
            place = (*route, key, number) if is_list else (*route, key)
            match holds:
                case "text":
                    found.append(Passage(one, place, key, item))
                case "part":
                    _collect(one, place, item, found)
                case "item":
                    _collect(one, one.route, one, found)
                case _:
                    assert_never(holds)


@cache
def _worded_fields(model: type[Base]) -> tuple[_Field, ...]:
    """Return the fields of a model that hold texts, or parts in which there are some."""
    shapes = shapes_of(model).items()
    held = ((key, shape, _find_held(shape)) for key, shape in shapes)
    return tuple(
        _Field(shape.name, key, shape.is_list, holds) for key, shape, holds in held if holds
    )


def _find_held(shape: FieldShape) -> _Holds | None:
    """Return what a field holds, None where there can be no words in it."""
    if shape.model is None:
        return "text" if shape.leaf is LocalText and not shape.kinds else None
    if not _worded_fields(shape.model):
        return None
    return "item" if issubclass(shape.model, Item) else "part"
