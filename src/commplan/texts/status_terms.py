"""Words of ``commplan status``: where the year stands, in the terminal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.counted import Counted


@dataclass(frozen=True, slots=True)
class StatusTerms:
    """The status of a plan on a day."""

    headline: str  # holes: title, date, light
    period: str  # holes: period, date; the quarter that the KPIs are of
    score: str  # hole: score
    no_actuals: str  # hole: file
    kpis: str
    kpi: str
    target: str
    actual: str
    attained: str
    light: str
    forecast: str  # hole: year target
    year_target: str
    milestones: str
    day: str
    milestone: str
    owner: str
    state: str
    days_left: Counted
    today: str
    overdue: Counted
    moved: str  # holes: due
    unconfirmed: str
    money: str
    budget: str
    spent: str
    committed: str
    available: str
    forecast_money: str
    pace: str
    burn: str  # hole: money; a month
    runway: str
    months: str  # hole: number
    load: str  # hole: days
    person: str
    hours: str
    room: str
    percent: str
    promises: str
    promise: str
    due: str
    age: str
    no_day: str
    age_days: Counted
    nothing_open: str
    more: Counted
