"""Chapter 8: the year in phases, milestones, lanes and campaigns."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from commplan.model.dates import DateRange
from commplan.report.blocks import BarState, Step, Steps, YearChart
from commplan.report.calendar_tables import show_nodes, show_own_days
from commplan.report.campaigns import show_campaigns
from commplan.report.lanes import word_due, word_state
from commplan.report.sections import make_chapter, make_section
from commplan.report.states import find_state
from commplan.report.year_chart import draw_year
from commplan.texts.format import format_short_range

if TYPE_CHECKING:
    from commplan.model.schedule import Milestone, Phase
    from commplan.report.blocks import Chapter, Section
    from commplan.report.brief import Brief


def build_rhythm(brief: Brief) -> Chapter | None:
    """Say how the year runs."""
    sections = (
        _show_phases(brief),
        _show_milestones(brief),
        _show_year(brief),
        show_nodes(brief),
        show_own_days(brief),
        show_campaigns(brief),
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
    state = find_state(phase.range, brief.analysis.as_of)
    kind, outcome = brief.word("phase.kind", phase.kind), brief.tell(phase.outcome)
    about = brief.label(kind, outcome) if kind and outcome else kind or outcome
    points = [brief.tell(text) for text in phase.exit_criteria]
    if phase.limit is not None:
        points.append(brief.label(brief.terms.money.limit, brief.money(phase.limit)))
    return Step(
        brief.call(phase),
        format_short_range(phase.range, brief.texts),
        _word_standing(brief, word_state(brief, state), about),
        tuple(points),
        state,
    )


def _word_standing(brief: Brief, state: str, about: str) -> str:
    """Word where a step stands before what it is about: colour alone would not tell everybody."""
    return brief.terms.rhythm.standing.format(state=state, about=about) if about else state


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
    state = find_state(DateRange(milestone.due, milestone.due), brief.analysis.as_of)
    about = (brief.name_person(milestone.owner), brief.word("milestone.kind", milestone.kind))
    return Step(
        brief.call(milestone),
        milestone.due.isoformat(),
        _word_standing(brief, word_due(brief, state), brief.join(about)),
        tuple(brief.tell(text) for text in milestone.criteria),
        state,
    )


def _show_year(brief: Brief) -> Section | None:
    chart = draw_year(brief)
    if chart is None:
        return None
    return make_section(brief, "year", _weigh_year(brief, chart), chart)


def _weigh_year(brief: Brief, chart: YearChart) -> str:
    terms, occurrences = brief.terms.rhythm, brief.analysis.occurrences
    if not any(
        lane.bars for group in chart.groups if not group.is_calendar for lane in group.lanes
    ):
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
