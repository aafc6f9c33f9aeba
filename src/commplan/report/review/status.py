"""Where the year stands, as a few short tables: what ``commplan status`` prints."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review import Review, make_period
from commplan.analysis.review.lights import Light
from commplan.analysis.review.milestone_slips import MilestoneState
from commplan.analysis.review.promises import trace_promises
from commplan.report.blocks import Cell, Paragraph, Table, Tone
from commplan.report.review.kpi_words import word_value
from commplan.report.review.lights import TONES, light_cell, word_light
from commplan.report.tables import head_cell, left, make_table, right, say, word_cell
from commplan.texts.format import format_number, format_range, round_half_up

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from commplan.analysis.people.workload import PersonLoad
    from commplan.analysis.review.kpi_standings import KpiStanding
    from commplan.analysis.review.milestone_slips import MilestoneSlip
    from commplan.analysis.review.promises import Promise
    from commplan.report.review.brief import ReviewBrief
    from commplan.texts.status_terms import StatusTerms

_MOST_ROWS = 8
_FULL = 100


class StatusPart(NamedTuple):
    """A titled part of the status; the first one is untitled."""

    title: str
    block: Table | Paragraph


def build_status(brief: ReviewBrief) -> tuple[StatusPart, ...]:
    """Say where the plan stands on the day: light, KPIs, milestones, money, load, promises.

    A part for which the plan has nothing is left out.
    """
    terms = brief.words.status
    parts = (
        StatusPart("", Paragraph(say(_word_headline(brief, terms)))),
        _list_kpis(brief, terms),
        _list_milestones(brief, terms),
        _list_money(brief, terms),
        _list_load(brief, terms),
        _list_promises(brief, terms),
    )
    return tuple(part for part in parts if part is not None)


def _word_headline(brief: ReviewBrief, terms: StatusTerms) -> str:
    review = brief.review
    light = word_light(brief, review.overall.light)
    title, day = brief.tell(brief.plan.root.title), review.as_of.isoformat()
    lines = [terms.headline.format(title=title, date=day, light=light)]
    if review.own:
        said = terms.period.format(
            period=brief.name_period(), date=review.own[-1].as_of.isoformat()
        )
        score = review.score.value
        if score is not None:
            points = format_number(round_half_up(score * _FULL, 1))
            said = brief.join((said, terms.score.format(score=points)))
        lines.append(said)
    else:
        lines.append(terms.no_actuals.format(file=brief.file))
    return "\n".join(lines)


def _list_kpis(brief: ReviewBrief, terms: StatusTerms) -> StatusPart | None:
    standings = [one for one in brief.review.kpis if one.actual is not None]
    if not standings:
        return None
    columns = (
        left(terms.kpi, 2),
        right(terms.target),
        right(terms.actual),
        right(terms.attained),
        left(terms.light),
        right(terms.forecast),
        right(terms.year_target),
    )
    rows = (_list_kpi(brief, one) for one in standings)
    return StatusPart(terms.kpis, make_table("kpis", terms.kpis, columns, rows))


def _list_kpi(brief: ReviewBrief, standing: KpiStanding) -> tuple[Cell, ...]:
    def show(number: Decimal | None) -> Cell:
        return word_cell("" if number is None else word_value(brief, number, standing.kpi))

    attained = "" if standing.attainment is None else brief.share(standing.attainment)
    forecast = standing.forecast.value if standing.forecast is not None else None
    return (
        head_cell(brief.call(standing.kpi)),
        show(standing.target_so_far),
        show(standing.actual),
        word_cell(attained, TONES[standing.light]),
        light_cell(brief, standing.light),
        show(forecast),
        show(standing.year_target),
    )


def _list_milestones(brief: ReviewBrief, terms: StatusTerms) -> StatusPart | None:
    """List what is overdue first, then what comes next."""
    plan = brief.plan
    year = Review(brief.analysis, make_period(plan, plan.period))
    late = [
        one
        for one in year.schedule.milestones
        if one.state in {MilestoneState.OVERDUE, MilestoneState.UNKNOWN}
    ]
    ahead = [
        one
        for one in year.schedule.milestones
        if one.state in {MilestoneState.AHEAD, MilestoneState.MOVED}
    ]
    ahead.sort(key=_find_day)
    shown = (*late, *ahead)[:_MOST_ROWS]
    if not shown:
        return None
    columns = (left(terms.day), left(terms.milestone, 2), left(terms.owner), left(terms.state))
    rows = (
        (
            word_cell(_find_day(one).isoformat()),
            head_cell(brief.call(one.milestone)),
            word_cell(brief.name_person(one.milestone.owner)),
            _word_milestone(brief, terms, one),
        )
        for one in shown
    )
    return StatusPart(terms.milestones, make_table("milestones", terms.milestones, columns, rows))


def _find_day(slip: MilestoneSlip) -> date:
    return slip.new_due or slip.milestone.due


def _word_milestone(brief: ReviewBrief, terms: StatusTerms, slip: MilestoneSlip) -> Cell:
    if slip.state is MilestoneState.OVERDUE:
        return word_cell(terms.overdue.fill(slip.days), Tone.BAD)
    if slip.state is MilestoneState.UNKNOWN:
        return word_cell(terms.unconfirmed, Tone.WATCH)
    left_days = (_find_day(slip) - brief.review.as_of).days
    if left_days < 0:  # the latest file was written while it was still ahead
        return word_cell(terms.unconfirmed, Tone.WATCH)
    words = terms.days_left.fill(left_days) if left_days else terms.today
    if slip.state is MilestoneState.MOVED:
        moved = terms.moved.format(due=slip.milestone.due.isoformat())
        return word_cell(brief.join((words, moved)), Tone.WATCH)
    return word_cell(words)


def _list_money(brief: ReviewBrief, terms: StatusTerms) -> StatusPart | None:
    money = brief.review.money
    if money is None:
        return None
    reported, tone = money.reported, TONES[money.light]
    pace = "" if reported.pace is None else brief.share(reported.pace)
    runway = money.runway
    lasts = ""
    if runway is not None:
        lasts = terms.months.format(number=format_number(round_half_up(runway, 1)))
    columns = (
        left(terms.budget),
        left(terms.spent),
        left(terms.committed),
        left(terms.available),
        left(terms.pace),
        left(terms.burn),
        left(terms.runway),
        left(terms.forecast_money),
    )
    row = (
        word_cell(brief.money(money.budget)),
        word_cell(brief.money(reported.spent)),
        word_cell(brief.money(reported.committed)),
        word_cell(brief.money(money.available)),
        word_cell(pace, tone),
        word_cell(brief.money(money.burn_rate)),
        word_cell(lasts),
        word_cell(
            brief.money(money.forecast), Tone.BAD if money.forecast_difference > 0 else Tone.PLAIN
        ),
    )
    return StatusPart(terms.money, make_table("money", terms.money, columns, (row,)))


def _list_load(brief: ReviewBrief, terms: StatusTerms) -> StatusPart | None:
    """List the hours of the week that holds the day, the fullest people first."""
    workload, day = brief.analysis.workload, brief.review.as_of
    period = brief.plan.period
    if not workload.is_known or not period.start <= day <= period.end:
        return None
    week = workload.weeks.get(workload.weeks.number_of(day))
    loads = [(one, one.in_week(week)) for one in workload.people]
    busy = sorted(
        (pair for pair in loads if pair[1].hours), key=lambda pair: -(pair[1].percent or 0)
    )
    if not busy:
        return None
    columns = (left(terms.person, 2), right(terms.hours), right(terms.room), right(terms.percent))
    rows = (_list_person(brief, load) for load, _ in busy[:_MOST_ROWS])
    title = terms.load.format(days=format_range(week.days, brief.texts))
    return StatusPart(title, make_table("load", title, columns, rows))


def _list_person(brief: ReviewBrief, load: PersonLoad) -> tuple[Cell, ...]:
    weeks, limits = brief.analysis.workload.weeks, brief.analysis.thresholds
    week = load.in_week(weeks.get(weeks.number_of(brief.review.as_of)))
    percent, tone = week.percent, Tone.PLAIN
    if percent is not None and percent > limits["load_percent"]:
        tone = Tone.BAD if percent > limits["overload_percent"] else Tone.WATCH
    return (
        head_cell(brief.call(load.person)),
        word_cell(format_number(round_half_up(week.hours, 1))),
        word_cell(format_number(round_half_up(week.room, 1))),
        word_cell("" if percent is None else f"{format_number(round_half_up(percent))}%", tone),
    )


def _list_promises(brief: ReviewBrief, terms: StatusTerms) -> StatusPart | None:
    """List what was promised in any file and is not done, the longest overdue first."""
    day = brief.review.as_of
    promises = trace_promises(brief.analysis.actuals, day + timedelta(days=1), day)
    if not promises.has_earlier:
        return None
    if not promises.open:
        return StatusPart(terms.promises, Paragraph(say(terms.nothing_open)))
    shown = sorted(promises.open, key=lambda one: one.due or date.max)
    columns = (left(terms.promise, 3), left(terms.owner), left(terms.due), left(terms.age))
    rows = [_list_promise(brief, terms, one) for one in shown[:_MOST_ROWS]]
    rows += _count_rest(terms, shown[_MOST_ROWS:])
    return StatusPart(terms.promises, make_table("promises", terms.promises, columns, rows))


def _list_promise(brief: ReviewBrief, terms: StatusTerms, promise: Promise) -> tuple[Cell, ...]:
    due = promise.new_due or promise.due
    words = due.isoformat() if due is not None else terms.no_day
    late = promise.late_days or 0
    tone = Tone.BAD if promise.light is Light.RED else Tone.PLAIN
    return (
        head_cell(brief.tell(promise.what)),
        word_cell(brief.name_person(promise.owner)),
        word_cell(
            brief.join((words, terms.overdue.fill(late))) if promise.is_overdue else words, tone
        ),
        word_cell(terms.age_days.fill(promise.age_days)),
    )


def _count_rest(terms: StatusTerms, rest: Sequence[Promise]) -> Iterator[tuple[Cell, ...]]:
    if rest:
        yield (word_cell(terms.more.fill(len(rest)), Tone.MUTED), *(Cell(()),) * 3)
