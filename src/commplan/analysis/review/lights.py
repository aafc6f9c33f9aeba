"""Traffic lights: numeric, and grey where nothing is known; see docs/spec/review.md.

Plus or minus five and ten points are what trade articles give for the pace of money; the cut of
attainment at 95 and 90 percent is our translation of them, not a standard. A delay of up to seven
days is amber: a house rule.
"""

from __future__ import annotations

from decimal import Decimal
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.model.goals import Kpi
    from commplan.model.plan import Plan

_PERCENT = Decimal(100)
_SHORT_DELAY_DAYS = 7


class Light(IntEnum):
    """How something stands; the higher, the worse. Grey is not judged."""

    GREY = 0
    GREEN = 1
    AMBER = 2
    RED = 3


class Cuts(NamedTuple):
    """Attainment (shares of the target) from which a light is green, and from which it is amber."""

    green: Decimal = Decimal("0.95")
    amber: Decimal = Decimal("0.9")


def settle_cuts(plan: Plan, kpi: Kpi | None = None) -> Cuts:
    """Return the cuts of a KPI: its own, else those of the plan's settings, else 95 and 90 %."""
    own = kpi.thresholds if kpi is not None else None
    settings = plan.settings.lights if plan.settings is not None else None
    found = own or settings
    return Cuts() if found is None else Cuts(found.green / _PERCENT, found.amber / _PERCENT)


def light_share(attainment: Decimal | None, cuts: Cuts) -> Light:
    """Return the light of an attainment; grey without one."""
    if attainment is None:
        return Light.GREY
    if attainment >= cuts.green:
        return Light.GREEN
    return Light.AMBER if attainment >= cuts.amber else Light.RED


def light_distance(distance: Decimal | None, green: Decimal, amber: Decimal) -> Light:
    """Return the light of a distance that should be small, such as points of pace or days."""
    if distance is None:
        return Light.GREY
    if abs(distance) <= green:
        return Light.GREEN
    return Light.AMBER if abs(distance) <= amber else Light.RED


def light_delay(days: int) -> Light:
    """Return the light of something that was done, or has a new date, ``days`` behind its day."""
    if days <= 0:
        return Light.GREEN
    return Light.AMBER if days <= _SHORT_DELAY_DAYS else Light.RED


def read_light(word: str | None) -> Light | None:
    """Return the light that a planner wrote by hand."""
    return None if word is None else Light[word.upper()]


def find_worst(lights: Iterable[Light]) -> Light:
    """Return the worst light; grey where there is none."""
    return max(lights, default=Light.GREY)


def lower_light(light: Light) -> Light:
    """Return the next worse light; grey stays."""
    return light if light in {Light.GREY, Light.RED} else Light(light + 1)
