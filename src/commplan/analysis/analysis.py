"""The analysis of a plan: pure facts, computed once; rules and reports both read them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from commplan.analysis.bookings import Overlap, find_double_bookings
from commplan.analysis.budget import Ledger, add_up_budget
from commplan.analysis.calendar import Calendar, set_up_calendar
from commplan.analysis.dependencies import Order, order_items
from commplan.analysis.kpi import YearTarget, roll_up_year
from commplan.analysis.phases import PhaseCover, cover_period
from commplan.analysis.references import Index, Reference, build_index, list_references
from commplan.analysis.schedule import Occurrence, list_occurrences
from commplan.analysis.workload import (
    Absence,
    Assignment,
    find_absences,
    list_assignments,
)

if TYPE_CHECKING:
    from datetime import date

    from commplan.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Analysis:
    """What follows from a plan on the day ``as_of``."""

    as_of: date
    calendar: Calendar
    index: Index
    references: tuple[Reference, ...]
    occurrences: tuple[Occurrence, ...]
    order: Order
    double_bookings: tuple[Overlap, ...]
    assignments: tuple[Assignment, ...]
    absences: tuple[Absence, ...]
    ledger: Ledger
    year_targets: tuple[YearTarget, ...]
    phase_cover: PhaseCover


def analyse(plan: Plan, as_of: date) -> Analysis:
    """Compute everything that rules and reports ask for."""
    calendar = set_up_calendar(plan)
    index = build_index(plan)
    occurrences = list_occurrences(plan, calendar)
    assignments = list_assignments(occurrences, index)
    return Analysis(
        as_of=as_of,
        calendar=calendar,
        index=index,
        references=list_references(plan, index),
        occurrences=occurrences,
        order=order_items(index),
        double_bookings=find_double_bookings(occurrences, index),
        assignments=assignments,
        absences=find_absences(assignments, calendar),
        ledger=add_up_budget(plan, occurrences, index),
        year_targets=tuple(roll_up_year(kpi) for kpi in plan.kpis),
        phase_cover=cover_period(plan),
    )
