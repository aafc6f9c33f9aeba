"""A plan in which every field of every model says something of its own, made from the models."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, get_args

from commplan.model.amounts import FiveStep, Money, Number, Percent, Whole, WorkHours
from commplan.model.clock import ClockHours, ClockTime
from commplan.model.dates import Day
from commplan.model.distances import After, DayOrDistance, ShortMessage
from commplan.model.fields import shapes_of
from commplan.model.head import Root
from commplan.model.plan import SECTIONS, model_of
from commplan.model.repeats import Rhythm
from commplan.model.words import Flag, Id, Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from commplan.model.base import Base
    from commplan.model.fields import FieldShape

Place: TypeAlias = tuple[str | int, ...]

FIXED = {
    "Root.region": ("CN", "Chinese mainland"),
    "Period.start": ("2026-01-01", "2026-01-01"),
    "Period.end": ("2026-12-31", "12-31"),
    "Activity.end": ("2026-12-31", "12-31"),
    "Settings.fiscal_year_starts": ("4", "Apr"),
}
"""What has to be read in a certain way: the value, and what a document says of it."""

_CHOSEN = {"Activity.format": "offline", "Activity.kind": "recruit"}
"""Choices that make a document show more of an item."""

_FIRST_DAY = date(2026, 1, 2)
_FIRST_NUMBER, _NUMBER_STEP = 10_007, 13
_FIRST_MINUTE, _MINUTE_STEP = 61, 7


class Leaf(NamedTuple):
    """A value of the plan, and where it stands.

    ``shown`` is what a document must say of it; a value that is no text of its own (yes or no, a
    choice, a rhythm) can only be seen by the difference that ``other`` makes in its place.
    """

    place: Place
    shown: str = ""
    other: str = ""

    @property
    def path(self) -> str:
        """The keys that lead to the value, without the places in lists."""
        return ".".join(key for key in self.place if isinstance(key, str))


class FilledPlan(NamedTuple):
    """A whole plan as plain maps and lists, and its values one by one."""

    tree: dict[str, Any]
    leaves: tuple[Leaf, ...]


def fill_plan() -> FilledPlan:
    """Give every field of a plan a value that occurs nowhere else in it; lists hold one item."""
    marks = _Marks()
    tree = marks.fill(Root, ())
    for name, section in SECTIONS.items():
        model = model_of(name)
        tree[name] = (
            [marks.fill(model, (name, 0))] if section.is_list else marks.fill(model, (name,))
        )
    return FilledPlan(tree, tuple(marks.leaves))


def cut_to(plan: FilledPlan, leaf: Leaf) -> dict[str, Any]:
    """Return the least plan that has this value: with what is required beside it, and no more."""
    section, *rest = leaf.place
    if section not in SECTIONS:
        return _keep_required(plan.tree, Root, leaf.place)
    head = _keep_required(plan.tree, Root, ())
    model, part = model_of(str(section)), plan.tree[str(section)]
    if SECTIONS[str(section)].is_list:
        return {**head, section: [_keep_required(part[0], model, tuple(rest[1:]))]}
    return {**head, section: _keep_required(part, model, tuple(rest))}


def _keep_required(part: dict[str, Any], model: type[Base], place: Place) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    required = {
        info.alias or name for name, info in model.model_fields.items() if info.is_required()
    }
    for key, shape in shapes_of(model).items():
        is_meant = place[:1] == (key,)
        if key not in required and not is_meant:
            continue
        inside = place[1:] if is_meant else ()
        if shape.model is None:
            kept[key] = part[key]
        elif shape.is_list:
            kept[key] = [_keep_required(part[key][0], shape.model, inside[1:])]
        else:
            kept[key] = _keep_required(part[key], shape.model, inside)
    return kept


class _Marks:
    """Gives out values, each once, and remembers them."""

    def __init__(self) -> None:
        self.leaves: list[Leaf] = []
        self._numbers = count(_FIRST_NUMBER, _NUMBER_STEP)
        self._days = count()
        self._minutes = count(_FIRST_MINUTE, _MINUTE_STEP)
        self._inventors: dict[int, Callable[[], tuple[str, str, str]]] = {
            id(_schema_of(kind)): invent
            for kinds, invent in (
                ((Text,), self._invent_text),
                ((Id,), lambda: (f"id-{next(self._numbers)}", "", "")),
                ((Number, Percent, Whole, Money), self._invent_number),
                ((FiveStep,), lambda: ("2", "", "3")),
                ((WorkHours,), self._invent_hours),
                ((Day, DayOrDistance), self._invent_day),
                ((ClockHours,), self._invent_clock_hours),
                ((ClockTime,), self._invent_time),
                ((After, ShortMessage), self._invent_message),
                ((Rhythm,), lambda: ("monthly 7", "", "weekly Thu")),
                ((Flag,), lambda: ("yes", "", "no")),
            )
            for kind in kinds
        }

    def fill(self, model: type[Base], place: Place) -> dict[str, Any]:
        filled: dict[str, Any] = {}
        for key, shape in shapes_of(model).items():
            field = f"{model.__name__}.{shape.name}"
            inside = (*place, key, 0) if shape.is_list else (*place, key)
            value = (
                self.fill(shape.model, inside)
                if shape.model is not None
                else self._mark(field, shape, inside)
            )
            filled[key] = [value] if shape.is_list else value
        return filled

    def _mark(self, field: str, shape: FieldShape, place: Place) -> str:
        if field in FIXED:
            value, shown, other = *FIXED[field], ""
        elif shape.choices:
            value = _CHOSEN.get(field, shape.choices[0])
            shown, other = "", next((one for one in shape.choices if one != value), "")
        elif shape.kinds:
            value, shown, other = self._invent_text()
        else:
            value, shown, other = self._inventors[id(shape.schema)]()
        self.leaves.append(Leaf(place, shown, other))
        return value

    def _invent_text(self) -> tuple[str, str, str]:
        """Return words; as a reference they lead nowhere, and are repeated as they stand."""
        words = f"W{next(self._numbers)}w"
        return words, words, ""

    def _invent_number(self) -> tuple[str, str, str]:
        number = next(self._numbers)
        return str(number), str(number), ""

    def _invent_hours(self) -> tuple[str, str, str]:
        number = next(self._numbers)
        return f"{number}h", str(number), ""

    def _invent_day(self) -> tuple[str, str, str]:
        day = (_FIRST_DAY + timedelta(days=next(self._days))).isoformat()
        return day, day[5:], ""

    def _invent_clock_hours(self) -> tuple[str, str, str]:
        start, end = self._take_clock(), self._take_clock()
        return f"{start}-{end}", start, ""

    def _invent_time(self) -> tuple[str, str, str]:
        time = self._take_clock()
        return time, time, ""

    def _take_clock(self) -> str:
        hour, minute = divmod(next(self._minutes), 60)
        return f"{hour:02}:{minute:02}"

    def _invent_message(self) -> tuple[str, str, str]:
        words, shown, _ = self._invent_text()
        return f"-3d {words}", shown, ""


def _schema_of(kind: object) -> object:
    """Return the schema by which a scalar type of plans is read."""
    return next(mark.schema for mark in get_args(kind)[1:] if hasattr(mark, "schema"))
