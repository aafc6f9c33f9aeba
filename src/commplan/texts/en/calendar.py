"""The words about the days of the plan's calendar, in English."""

from __future__ import annotations

from commplan.texts.calendar_terms import CalendarTerms
from commplan.texts.counted import Counted

CALENDAR = CalendarTerms(
    group="Calendar",
    nodes="Commercial nodes",
    nodes_headline=Counted(
        "One commercial node this year that the schedule has to know",
        "{count} commercial nodes this year that the schedule has to know",
    ),
    nodes_provisional_headline=Counted(
        "One commercial node this year; usual days, not yet announced: {provisional}",
        "{count} commercial nodes this year; usual days, not yet announced: {provisional}",
    ),
    nodes_usual_headline=Counted(
        "One commercial node this year, on its usual days until they are announced",
        "{count} commercial nodes this year, on their usual days until they are announced",
    ),
    node="Node",
    registration="Registration",
    price_check="Price check",
    taken="Taking part",
    basis="Basis",
    provisional="provisional",
    usual="usual days",
    node_alt="{name}, {days}",
    provisional_alt="{name}, {days} (provisional)",
    days_headline=Counted(
        "The plan's own calendar has one entry: {parts}",
        "The plan's own calendar has {count} entries: {parts}",
    ),
    kind="Kind",
    name="Name",
    scope="Where",
    reason="Why",
    holidays="Own holiday",
    holidays_count=Counted("one holiday", "{count} holidays"),
    working_days="Own working day",
    working_days_count=Counted("one working day", "{count} working days"),
    brand_days="Brand day",
    brand_days_count=Counted("one brand day", "{count} brand days"),
    blackouts="Blackout",
    blackouts_count=Counted("one blackout", "{count} blackouts"),
    freezes="Freeze",
    freezes_count=Counted("one freeze", "{count} freezes"),
    quiet_periods="Quiet period",
    quiet_periods_count=Counted("one quiet period", "{count} quiet periods"),
    own_days="Own days",
)
