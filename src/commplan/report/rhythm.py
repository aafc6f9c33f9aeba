"""Chapter 8: the year in phases, milestones, lanes and campaigns."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.model.dates import DateRange
from commplan.report.blocks import BarState, Step, Steps, YearChart
from commplan.report.money_scale import head_money, show_amount
from commplan.report.sections import make_chapter, make_section
from commplan.report.states import find_state
from commplan.report.tables import head_cell, left, make_table, number_cell, right, word_cell
from commplan.report.targets import word_contributions
from commplan.report.year_chart import draw_year
from commplan.texts.format import format_short_range

if TYPE_CHECKING:
    from commplan.analysis.budget import Envelope
    from commplan.model.schedule import Campaign, Milestone, Phase
    from commplan.report.blocks import Cell, Chapter, Section
    from commplan.report.brief import Brief


def build_rhythm(brief: Brief) -> Chapter | None:
    """Say how the year runs."""
    sections = (
        _show_phases(brief),
        _show_milestones(brief),
        _show_year(brief),
        _show_campaigns(brief),
    )
    return make_chapter("rhythm", brief.terms.rhythm.chapter, sections)


def _show_phases(brief: Brief) -> Section | None:
    terms, phases = brief.terms.rhythm, brief.plan.phases
    if not phases:
        return None
    running = [
        phase
        for phase in phases
        if find_state(phase.range, brief.analysis.as_of) is BarState.RUNNING
    ]
    headline = (
        terms.phases_now_headline.fill(len(phases), now=brief.call(running[0]))
        if running
        else terms.phases_headline.fill(
            len(phases), first=brief.call(phases[0]), last=brief.call(phases[-1])
        )
    )
    steps = tuple(_make_phase(brief, phase) for phase in phases)
    return make_section(brief, "phases", headline, Steps(steps))


def _make_phase(brief: Brief, phase: Phase) -> Step:
    return Step(
        brief.call(phase),
        format_short_range(phase.range, brief.texts),
        brief.tell(phase.outcome),
        tuple(brief.tell(text) for text in phase.exit_criteria),
        find_state(phase.range, brief.analysis.as_of),
    )


def _show_milestones(brief: Brief) -> Section | None:
    terms = brief.terms.rhythm
    milestones = sorted(brief.plan.milestones, key=lambda one: one.due)
    if not milestones:
        return None
    due = [one for one in milestones if one.due >= brief.analysis.as_of]
    headline = (
        terms.milestones_next_headline.fill(
            len(milestones), next=brief.call(due[0]), day=due[0].due.isoformat()
        )
        if due
        else terms.milestones_headline.fill(len(milestones))
    )
    steps = tuple(_make_milestone(brief, one) for one in milestones)
    return make_section(brief, "milestones", headline, Steps(steps))


def _make_milestone(brief: Brief, milestone: Milestone) -> Step:
    return Step(
        brief.call(milestone),
        milestone.due.isoformat(),
        brief.name_person(milestone.owner),
        tuple(brief.tell(text) for text in milestone.criteria),
        find_state(DateRange(milestone.due, milestone.due), brief.analysis.as_of),
    )


def _show_year(brief: Brief) -> Section | None:
    chart = draw_year(brief)
    if chart is None:
        return None
    return make_section(brief, "year", _weigh_year(brief, chart), chart)


def _weigh_year(brief: Brief, chart: YearChart) -> str:
    terms, occurrences = brief.terms.rhythm, brief.analysis.occurrences
    if not chart.groups:
        return terms.milestones_only_headline.fill(len(chart.milestones))
    activities = terms.activities_count.fill(len({one.activity.route for one in occurrences}))
    times = terms.times_count.fill(len(occurrences))
    months = Counter((one.range.start.year, one.range.start.month) for one in occurrences)
    (month, most), *others = months.most_common()
    if others and others[0][1] == most:
        return terms.year_quiet_headline.format(activities=activities, times=times)
    return terms.year_headline.format(
        activities=activities,
        times=times,
        month=brief.texts.format.months[month[1] - 1],
        busiest=terms.times.fill(most),
    )


def _show_campaigns(brief: Brief) -> Section | None:
    terms, campaigns = brief.terms.rhythm, brief.plan.campaigns
    if not campaigns:
        return None
    columns = (
        left(terms.campaign, 1.5),
        left(brief.terms.labels.when, 1.5),
        left(terms.size, 0.6),
        left(brief.terms.labels.owner, 0.9),
        right(terms.activities, 0.85),
        right(head_money(brief, terms.envelope), 1),
        right(head_money(brief, terms.assigned), 1),
        left(terms.targets, 2.4),
    )
    envelopes = {one.campaign.route: one for one in brief.analysis.ledger.envelopes}
    rows = tuple(_list_campaign(brief, one, envelopes.get(one.route)) for one in campaigns)
    table = make_table("campaigns", terms.campaign, columns, rows)
    return make_section(
        brief, "campaigns", _weigh_campaigns(brief, tuple(envelopes.values())), table
    )


def _list_campaign(brief: Brief, campaign: Campaign, envelope: Envelope | None) -> tuple[Cell, ...]:
    index = brief.analysis.index
    members = sum(
        named is not None and named.item is campaign
        for named in (index.find(one.campaign, ("campaign",)) for one in brief.plan.activities)
    )
    budget = envelope.budget if envelope else None
    spent = envelope.spent if envelope else None
    return (
        head_cell(brief.call(campaign)),
        word_cell(format_short_range(campaign.range, brief.texts)),
        word_cell(brief.word("size", campaign.size)),
        word_cell(brief.name_person(campaign.owner)),
        number_cell(members),
        show_amount(budget),
        show_amount(spent),
        word_cell(word_contributions(brief, campaign.targets)),
    )


def _weigh_campaigns(brief: Brief, envelopes: tuple[Envelope, ...]) -> str:
    terms, number = brief.terms.rhythm, len(brief.plan.campaigns)
    total = sum((one.budget for one in envelopes), Decimal(0))
    if not total:
        return terms.campaigns_headline.fill(number)
    largest = max(envelopes, key=lambda one: one.budget)
    return terms.campaigns_money_headline.fill(
        number,
        money=brief.money(total),
        name=brief.call(largest.campaign),
        share=brief.percent(largest.budget, total),
    )
