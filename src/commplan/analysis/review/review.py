"""A review: what follows from plan and actuals for one period, each fact computed once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from commplan.analysis.review.known_days import find_known_days
from commplan.analysis.review.period import ReviewPeriod, make_period
from commplan.analysis.review.year_grid import find_quarter_around

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from commplan.analysis.analysis import Analysis
    from commplan.analysis.changes import Changes
    from commplan.analysis.review.activity_returns import ActivityReturn
    from commplan.analysis.review.channel_loads import ChannelStanding
    from commplan.analysis.review.coverage import Coverage
    from commplan.analysis.review.deliveries import Schedule
    from commplan.analysis.review.drivers import Attribution
    from commplan.analysis.review.earned_value import EarnedValue
    from commplan.analysis.review.kpi_standings import KpiStanding
    from commplan.analysis.review.kpi_year import KpiYear
    from commplan.analysis.review.members import MemberStanding
    from commplan.analysis.review.money_standing import MoneyStanding
    from commplan.analysis.review.next_weeks import NextWeeks
    from commplan.analysis.review.overall import Overall
    from commplan.analysis.review.promises import Promises
    from commplan.analysis.review.recovery import Recovery
    from commplan.analysis.review.risk_moves import Risks
    from commplan.analysis.review.score import Score
    from commplan.analysis.review.told_activities import ActivityTold
    from commplan.diagnostics import Route
    from commplan.model.actuals import Actuals
    from commplan.model.plan import Plan


@dataclass(frozen=True)
class Review:
    """What a period of a plan came to.

    ``baseline`` is the plan as it once was, where there is one to compare with.
    """

    analysis: Analysis
    period: ReviewPeriod
    baseline: Plan | None = None

    @property
    def plan(self) -> Plan:
        """The plan as it stands now."""
        return self.analysis.plan

    @property
    def as_of(self) -> date:
        """The day of the review."""
        return self.analysis.as_of

    @cached_property
    def year_to_date(self) -> tuple[Actuals, ...]:
        """Every file of actuals up to the end of the period, in the order of their days."""
        return tuple(one for one in self.analysis.actuals if one.days.end <= self.period.days.end)

    @cached_property
    def own(self) -> tuple[Actuals, ...]:
        """The files of actuals for the period: those whose days lie within it."""
        return tuple(one for one in self.year_to_date if self.period.days.contains(one.days))

    @cached_property
    def sources(self) -> tuple[Actuals, ...]:
        """The files that speak of the period: its own, else those about more days around it.

        For a month without a file that is the file of its quarter; for a campaign all whose days
        touch its days.
        """
        days = self.period.days
        touching = tuple(one for one in self.begun if one.days.overlaps(days))
        if self.period.campaign is not None:
            return touching
        return self.own or tuple(one for one in touching if one.days.contains(days))

    @cached_property
    def before(self) -> tuple[Actuals, ...]:
        """The files of actuals for the period before."""
        return tuple(one for one in self.year_to_date if self.period.before.contains(one.days))

    @cached_property
    def begun(self) -> tuple[Actuals, ...]:
        """The files whose days begin before the end of the period.

        What they tell may have days of its own, so that a quarter's file also speaks for its
        months, and for a campaign that ends within it.
        """
        end = self.period.days.end
        return tuple(one for one in self.analysis.actuals if one.days.start <= end)

    @cached_property
    def told_activities(self) -> Mapping[Route, ActivityTold]:
        """What is known by the end of the period of each activity, by its place in the plan."""
        from commplan.analysis.review.told_activities import gather_activities

        return gather_activities(self.begun, self.analysis.index)

    @cached_property
    def members(self) -> MemberStanding | None:
        """Members, groups and points; None where the period's files do not tell of them."""
        from commplan.analysis.review.members import judge_members

        return judge_members(self)

    @cached_property
    def channels(self) -> tuple[ChannelStanding, ...]:
        """The channels of which the period's files tell."""
        from commplan.analysis.review.channel_loads import judge_channels

        return judge_channels(self)

    @cached_property
    def promises(self) -> Promises:
        """What earlier files promised, and what became of it."""
        from commplan.analysis.review.promises import trace_promises

        return trace_promises(self.begun, self.period.days.start, self.as_of)

    @cached_property
    def schedule(self) -> Schedule:
        """What became of milestones and activities, and what waits for them."""
        from commplan.analysis.review.deliveries import follow_schedule

        return follow_schedule(self)

    @cached_property
    def risks(self) -> Risks:
        """How the risks moved since the period before."""
        from commplan.analysis.review.risk_moves import compare_risks

        return compare_risks(
            self.plan, self.analysis.index, self.year_to_date, self.period.days.start
        )

    @cached_property
    def next_weeks(self) -> NextWeeks:
        """What lies in the thirteen weeks behind the period."""
        from commplan.analysis.review.next_weeks import look_ahead

        return look_ahead(self)

    @cached_property
    def money(self) -> MoneyStanding | None:
        """Where the money stands; None where no file says anything about spending."""
        from commplan.analysis.review.spending import judge_money

        return judge_money(self)

    @cached_property
    def earned_value(self) -> EarnedValue | None:
        """The earned value of the activities whose progress is known in large steps."""
        from commplan.analysis.review.earned_value import measure_earned_value

        return measure_earned_value(self)

    @cached_property
    def league(self) -> tuple[ActivityReturn, ...]:
        """What activities brought for what they cost, the highest turnover for cost first."""
        from commplan.analysis.review.activity_returns import compare_activities

        return compare_activities(self)

    @cached_property
    def kpi_years(self) -> tuple[KpiYear, ...]:
        """The year of each KPI: figures, targets, last year."""
        from commplan.analysis.review.kpi_year import follow_kpis

        return follow_kpis(self)

    @cached_property
    def kpis(self) -> tuple[KpiStanding, ...]:
        """Where each KPI stands, in the plan's order."""
        from commplan.analysis.review.kpi_standings import stand_kpis

        return stand_kpis(self)

    @cached_property
    def score(self) -> Score:
        """The weighted score of the KPIs."""
        from commplan.analysis.review.score import add_up_score

        return add_up_score(self.plan, self.kpis)

    @cached_property
    def drivers(self) -> tuple[Attribution, ...]:
        """Why the KPIs missed their targets, the heaviest shortfall first."""
        from commplan.analysis.review.drivers import attribute_deviations

        return attribute_deviations(self)

    @cached_property
    def recovery(self) -> tuple[Recovery, ...]:
        """What the forecasts miss of the year, and what is done about it."""
        from commplan.analysis.review.recovery import plan_recovery

        return plan_recovery(self)

    @cached_property
    def changes(self) -> Changes | None:
        """What is different from the baseline; None without one."""
        from commplan.analysis.changes import compare_plans

        return None if self.baseline is None else compare_plans(self.baseline, self.plan)

    @cached_property
    def coverage(self) -> Coverage:
        """How much of the data that the period expects was filled in."""
        from commplan.analysis.review.coverage import measure_coverage

        return measure_coverage(self)

    @cached_property
    def overall(self) -> Overall:
        """The one light of the period."""
        from commplan.analysis.review.lights import Light
        from commplan.analysis.review.overall import judge_overall

        money = Light.GREY if self.money is None else self.money.light
        return judge_overall(self.score, self.schedule.light, money, self.own)


def review_latest_quarter(analysis: Analysis) -> Review:
    """Return the review of the quarter of the latest actuals; of today's where there are none.

    A file for the whole year is about its days up to its ``as_of``.
    """
    plan = analysis.plan
    ends = (find_known_days(one).end for one in analysis.actuals)
    latest = max(ends, default=analysis.as_of)
    day = min(max(latest, plan.period.start), plan.period.end)
    return Review(analysis, make_period(plan, find_quarter_around(plan, day)))
