"""Appendix: the differences of KPIs, by factors and by activities."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from tests.examples.figures.cells import items, name_item, number, number_or_none, text
from tests.examples.figures.days import list_times
from tests.examples.figures.drivers import split_difference
from tests.examples.figures.kpis import find_actual, find_target, list_sources
from tests.examples.figures.schedule import FIRST, LAST
from tests.examples.figures.slides.rows import tell_place, tell_row
from tests.examples.figures.wording import plain, signed

if TYPE_CHECKING:
    from tests.examples.figures.matching import Told

FIELDS = {"K2": "new_members", "K5": "participants"}
"""What activities bring to these KPIs."""


class Part(NamedTuple):
    """What an activity was to bring, what it brought, and where that stands."""

    activity: str
    target: Decimal
    actual: Decimal
    cells: str

    @property
    def difference(self) -> Decimal:
        return self.actual - self.target


def tell_factors(kpi: str) -> list[Told]:
    """Return the factors of a KPI, and the whole."""
    table, found = "drivers-1 1 drivers-1", []
    effects = split_difference(kpi)
    for row, effect in enumerate(effects, start=1):
        cells = (f"{effect.cell}.plan", f"{effect.cell}.actual")
        found += tell_row(
            table,
            row,
            ("目标", plain(number(cells[0])), cells[0]),
            ("实际", plain(number(cells[1])), cells[1]),
            (_head(kpi), word_effect(effect.amount), "; ".join(cells)),
        )
    return [*_tell_head("drivers-1", kpi), *found, *_tell_whole(table, len(effects) + 1, kpi)]


def tell_activities(section: str, kpi: str) -> list[Told]:
    """Return what each activity brought beside its target, the largest difference first."""
    table, found = f"{section} 1 {section}", []
    parts = list_parts(kpi)
    for row, part in enumerate(parts, start=1):
        name = f"plan: activities[{part.activity}].name"
        found += tell_row(
            table,
            row,
            ("活动", text(name), name),
            ("目标", plain(part.target), part.cells),
            ("实际", plain(part.actual), part.cells),
            (_head(kpi), word_effect(part.difference), part.cells),
        )
    others = find_actual(kpi) - find_target(kpi) - sum(one.difference for one in parts)
    row = len(parts) + 1
    return [
        *_tell_head(section, kpi),
        *found,
        *tell_row(table, row, (_head(kpi), word_effect(others), f"Q2: kpis[{kpi}].value")),
        *_tell_whole(table, row + 1, kpi),
    ]


def list_parts(kpi: str) -> list[Part]:
    """Return the activities with results that are off their target of the quarter."""
    found = [_read_part(name_item(one), kpi) for one in items("Q2: activities")]
    known = [one for one in found if one is not None and one.difference]
    return sorted(known, key=lambda one: abs(one.difference), reverse=True)


def word_effect(amount: Decimal) -> str:
    return f"{'◆' if amount < 0 else '●'} {signed(plain(amount))}"


def _read_part(activity: str, kpi: str) -> Part | None:
    cell = f"Q2: activities[{activity}].{FIELDS[kpi]}"
    actual = number_or_none(cell)
    if actual is None:
        return None
    goal = f"plan: activities[{activity}].targets.{kpi}"
    each = number_or_none(goal)
    if each is None:
        return Part(activity, Decimal(), actual, cell)
    times = [one for one in list_times(activity) if FIRST <= one.start <= LAST]
    return Part(activity, each * len(times), actual, f"{goal}; {cell}")


def _head(kpi: str) -> str:
    return f"影响（{text(f'plan: kpis[{kpi}].unit')}）"


def _tell_head(section: str, kpi: str) -> list[Told]:
    words = plain(find_actual(kpi) - find_target(kpi))
    return tell_place(f"{section} head", (words, list_sources(kpi)))


def _tell_whole(table: str, row: int, kpi: str) -> list[Told]:
    target, actual = find_target(kpi), find_actual(kpi)
    cells = list_sources(kpi).split("; ")
    return tell_row(
        table,
        row,
        ("目标", plain(target), cells[0]),
        ("实际", plain(actual), cells[1]),
        (_head(kpi), word_effect(actual - target), list_sources(kpi)),
    )
