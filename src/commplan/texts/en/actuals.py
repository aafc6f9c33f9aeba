"""The English words of ``commplan actuals new``."""

from __future__ import annotations

from commplan.texts.actuals_terms import ActualsTerms

ACTUALS = ActualsTerms(
    sheets=("kpis", "spend", "activities"),
    name="name",
    unit="unit",
    target="target",
    planned="planned",
    days="planned days",
    top=(
        "Actuals of {period}: {plan}",
        "Fill in the numbers; leave out what is not known: blank is not zero.",
        "Rates are written 31 or 31%. The plan itself stays as it is.",
    ),
    as_of="the day up to which the data go, such as {day}",
    status="provisional while more is to come, complete when nothing changes any more",
    sections={
        "kpis": "KPIs: what each came to in the period",
        "milestones": "Milestones: the day it was reached; else the new day, and why",
        "activities": "Activities: how far they are, and what they brought in the period",
        "spend": "Money: paid and owed in the period, and what is ordered at its end",
        "risks": "Risks: probability and impact now, 1 to 5; leave blank what has not moved",
        "members": "Members: at the start, joined, left; each tier at the end",
        "channels": "Channels: delivered, opt-outs, and what they sold",
        "actions": "Actions: those of the last period that were open; say where they stand",
        "causes": "Causes: why the KPIs that are furthest off are where they are",
        "measures": "Measures: what is done, and how much it wins back",
        "lessons": "Lessons: keep, stop, start",
        "decisions_needed": "Decisions needed: what the room is asked to decide",
        "support_needed": "Support needed: means, or the work of another department",
        "decisions_made": "Decisions made in the period",
        "next_quarter": "Next quarter: its focus, and what changes",
    },
    wanted="Blocks for those who need them: take the # off, and write",
    kpi_note="{name}: target {target} {unit}",
    kpi_bare_note="{name} ({unit}): no target in the period",
    money_note="{name}: {money} planned in the period",
    day_note="{name}: due {day}",
    days_note="{name}: {days}",
    risk_note="{text}: probability {probability}, impact {impact} in the plan",
    open_note="open from last time: {what}",
    no_period="say which period: --quarter Q2 or --month 2026-05",
    bad_format='there is no format "{value}"; possible: yaml, csv, xlsx',
    bad_section='there is no section "{value}"; possible: {known}',
    not_in_sheets="--section goes with --to csv only",
    no_plan="the plan cannot be read; run commplan validate first",
    step_fill="Fill in the actuals, then check them:",
    step_review="Then make the review:",
)
