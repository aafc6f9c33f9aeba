"""The analysis of a plan: pure facts, each computed when it is first asked for, and once.

Rules and reports both read them. A fact is one pure function of values; its module is imported with
the first question, so that a small plan pays for nothing that it does not use.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal

    from commplan.analysis.days.calendar import Calendar, Holiday
    from commplan.analysis.days.closures import Closure, Interruption, Intrusion
    from commplan.analysis.days.deadlines import Deadline
    from commplan.analysis.days.phases import PhaseCover
    from commplan.analysis.days.preparation import Preparation
    from commplan.analysis.days.rests import Push
    from commplan.analysis.days.reviews import Reviews
    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.goals.contributions import Contributions
    from commplan.analysis.goals.kpi import YearTarget
    from commplan.analysis.goals.usage import Usage
    from commplan.analysis.limits.judging import Verdict
    from commplan.analysis.messages.audience import Population
    from commplan.analysis.messages.channel_uses import ChannelUses
    from commplan.analysis.messages.reach import Reach
    from commplan.analysis.messages.sendings import Sending
    from commplan.analysis.messages.text_messages import Receivers
    from commplan.analysis.money.budget import Ledger
    from commplan.analysis.money.funding import Funding
    from commplan.analysis.money.scales import Slip
    from commplan.analysis.offers.partners import Engagement
    from commplan.analysis.offers.prepaid import Card
    from commplan.analysis.offers.price_history import Earlier
    from commplan.analysis.offers.prices import Price
    from commplan.analysis.order.dependencies import Order
    from commplan.analysis.order.network import Network
    from commplan.analysis.people.approvals import Approval, Rights
    from commplan.analysis.people.attendance import Absence, Assignment
    from commplan.analysis.people.operators import Operator
    from commplan.analysis.people.ownership import Ownership
    from commplan.analysis.people.staffing import Staffing
    from commplan.analysis.people.workload import Workload
    from commplan.analysis.places.bookings import Bookings
    from commplan.analysis.references import Index, Reference
    from commplan.analysis.review import Review
    from commplan.analysis.said import Said
    from commplan.analysis.wording.prose import Passage
    from commplan.analysis.wording.words_found import Copy
    from commplan.diagnostics import Route
    from commplan.model.actuals import Actuals
    from commplan.model.dates import DateRange
    from commplan.model.plan import Plan


@dataclass(frozen=True)
class Analysis:
    """What follows from a plan, and from the actuals known by then, on the day ``as_of``."""

    plan: Plan
    as_of: date
    actuals: tuple[Actuals, ...] = ()

    @cached_property
    def thresholds(self) -> Mapping[str, Decimal]:
        """The number behind each threshold, by its name."""
        from commplan.analysis.thresholds import settle_thresholds

        return settle_thresholds(self.plan)

    @cached_property
    def said(self) -> Said:
        """Whether the plan says anything at a path."""
        from commplan.analysis.said import Said

        return Said(self.plan, self.actuals)

    @cached_property
    def calendar(self) -> Calendar:
        """Which days are worked."""
        from commplan.analysis.days.calendar import set_up_calendar

        return set_up_calendar(self.plan)

    @cached_property
    def index(self) -> Index:
        """Every item by what it may be called."""
        from commplan.analysis.references import build_index

        return build_index(self.plan)

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """Every reference that the plan makes."""
        from commplan.analysis.references import list_references

        return list_references(self.plan, self.index)

    @cached_property
    def occurrences(self) -> tuple[Occurrence, ...]:
        """Every time that an activity takes place."""
        from commplan.analysis.days.schedule import list_occurrences

        return list_occurrences(self.plan, self.calendar)

    @cached_property
    def order(self) -> Order:
        """What waits for what."""
        from commplan.analysis.order.dependencies import order_items

        return order_items(self.index)

    @cached_property
    def schedule_network(self) -> Network:
        """Earliest and latest days of what waits and is waited for."""
        from commplan.analysis.order.network import schedule_items

        return schedule_items(self.order, self.plan.period)

    @cached_property
    def approvals(self) -> tuple[Approval, ...]:
        """Who approves what by when."""
        from commplan.analysis.people.approvals import list_approvals

        return list_approvals(self.plan, self.ledger.costs, int(self.thresholds["approval_days"]))

    @cached_property
    def rights(self) -> Rights:
        """Up to which amount who may approve."""
        from commplan.analysis.people.approvals import collect_rights

        return collect_rights(self.plan, self.index)

    @cached_property
    def usage(self) -> Usage:
        """What is planned for whom and on which channel."""
        from commplan.analysis.goals.usage import measure_usage

        return measure_usage(self.plan, self.occurrences, self.index)

    @cached_property
    def prose(self) -> tuple[Passage, ...]:
        """Every text in the words of the planner."""
        from commplan.analysis.wording.prose import collect_prose

        return collect_prose(self.plan)

    @cached_property
    def resource_bookings(self) -> tuple[Bookings, ...]:
        """Who holds each resource that cannot be shared."""
        from commplan.analysis.places.bookings import list_resource_bookings

        return list_resource_bookings(self.occurrences, self.index)

    @cached_property
    def partner_bookings(self) -> tuple[Bookings, ...]:
        """When partners who are persons have to be somewhere."""
        from commplan.analysis.places.bookings import list_partner_bookings

        return list_partner_bookings(self.occurrences, self.index)

    @cached_property
    def deadlines(self) -> tuple[Deadline, ...]:
        """Days that are kept by people at work."""
        from commplan.analysis.days.deadlines import list_deadlines

        return list_deadlines(self.plan, self.occurrences)

    @cached_property
    def closures(self) -> tuple[Closure, ...]:
        """The closed days of the plan's own calendar."""
        from commplan.analysis.days.closures import list_closures

        return list_closures(self.plan, self.index)

    @cached_property
    def intrusions(self) -> tuple[Intrusion, ...]:
        """What takes place on closed days."""
        from commplan.analysis.days.closures import find_intrusions

        return find_intrusions(self.closures, self.occurrences, self.index)

    @cached_property
    def interruptions(self) -> tuple[Interruption, ...]:
        """Which messages go out on closed days."""
        from commplan.analysis.days.closures import find_interruptions

        return find_interruptions(self.closures, self.sendings)

    @cached_property
    def long_holidays(self) -> tuple[Holiday, ...]:
        """The public holidays over which offices empty."""
        return self.calendar.list_long_holidays(self.plan.period)

    @cached_property
    def short_preparations(self) -> tuple[Preparation, ...]:
        """Activities that are prepared too briefly."""
        from commplan.analysis.days.preparation import list_short_preparations

        return list_short_preparations(
            self.plan, self.spans, self.index, self.calendar, self.thresholds
        )

    @cached_property
    def spans(self) -> Mapping[Route, DateRange]:
        """From when to when each activity takes place, by its place."""
        from commplan.analysis.days.activity_days import span_activities

        return span_activities(self.occurrences)

    @cached_property
    def reviews(self) -> Reviews:
        """What has to be reviewed, and when the plan looks back."""
        from commplan.analysis.days.reviews import list_reviews

        return list_reviews(self.plan, self.occurrences, self.spans)

    @cached_property
    def large_pushes(self) -> tuple[Push, ...]:
        """The large campaigns and activities, by their first day."""
        from commplan.analysis.days.rests import list_large_pushes

        return list_large_pushes(self.plan, self.index)

    @cached_property
    def assignments(self) -> tuple[Assignment, ...]:
        """Who has to be there when."""
        from commplan.analysis.people.attendance import list_assignments

        return list_assignments(self.occurrences, self.index)

    @cached_property
    def absences(self) -> tuple[Absence, ...]:
        """Assignments that fall into a leave."""
        from commplan.analysis.people.attendance import find_absences

        return find_absences(self.assignments, self.calendar)

    @cached_property
    def workload(self) -> Workload:
        """How many hours each person has to work in each week."""
        from commplan.analysis.people.workload import add_up_work

        minutes = self.thresholds["minutes_per_post"]
        return add_up_work(self.plan, self.occurrences, self.index, self.calendar, minutes)

    @cached_property
    def staffing(self) -> Staffing:
        """Who has hours left when."""
        from commplan.analysis.people.staffing import look_up_staffing

        return look_up_staffing(self.workload, self.assignments)

    @cached_property
    def ownership(self) -> Ownership:
        """Who answers for how many activities, in all and at once."""
        from commplan.analysis.people.ownership import count_ownership

        return count_ownership(self.plan, self.occurrences, self.index)

    @cached_property
    def operators(self) -> tuple[Operator, ...]:
        """How many groups and members each operator looks after."""
        from commplan.analysis.people.operators import list_operators

        return list_operators(self.plan, self.index)

    @cached_property
    def ledger(self) -> Ledger:
        """Where the money goes."""
        from commplan.analysis.money.budget import add_up_budget

        return add_up_budget(self.plan, self.occurrences, self.index)

    @cached_property
    def funding(self) -> Funding:
        """Which money can pay for what."""
        from commplan.analysis.money.funding import trace_funding

        return trace_funding(self.plan, self.ledger, self.index)

    @cached_property
    def money_slips(self) -> tuple[Slip, ...]:
        """Amounts of another scale than their neighbours."""
        from commplan.analysis.money.scales import find_money_slips

        return find_money_slips(self.plan, self.ledger, self.thresholds["scale_times"])

    @cached_property
    def kpi_slips(self) -> tuple[Slip, ...]:
        """Quarters of KPIs of another scale than the others."""
        from commplan.analysis.money.scales import find_kpi_slips

        return find_kpi_slips(self.plan, self.thresholds["scale_times"])

    @cached_property
    def contributions(self) -> tuple[Contributions, ...]:
        """What the activities add to each KPI."""
        from commplan.analysis.goals.contributions import add_up_contributions

        return add_up_contributions(self.plan, self.year_targets, self.occurrences, self.index)

    @cached_property
    def year_targets(self) -> tuple[YearTarget, ...]:
        """What the quarters of each KPI make of the year."""
        from commplan.analysis.goals.kpi import roll_up_year

        return tuple(roll_up_year(kpi) for kpi in self.plan.kpis)

    @cached_property
    def phase_cover(self) -> PhaseCover:
        """How the phases cover the period."""
        from commplan.analysis.days.phases import cover_period

        return cover_period(self.plan)

    @cached_property
    def population(self) -> Population:
        """The parts of the membership, and which of them share members."""
        from commplan.analysis.messages.audience import survey_population

        return survey_population(self.plan, self.index)

    @cached_property
    def reach(self) -> Reach:
        """The channels on which each segment can be reached."""
        from commplan.analysis.messages.reach import survey_reach

        return survey_reach(self.plan, self.index)

    @cached_property
    def sendings(self) -> tuple[Sending, ...]:
        """Every message that goes out, by day and time."""
        from commplan.analysis.messages.sendings import list_sendings

        return list_sendings(self.plan, self.occurrences, self.index)

    @cached_property
    def sendings_by_channel(self) -> Mapping[Route, list[Sending]]:
        """What goes out inside the period, by the place of the channel."""
        from commplan.analysis.messages.sendings import group_by_channel

        return group_by_channel(self.sendings, self.plan.period)

    @cached_property
    def prices(self) -> tuple[Price, ...]:
        """What offers sell for, by product and days."""
        from commplan.analysis.offers.prices import list_prices

        return list_prices(self.plan, self.occurrences, self.index)

    @cached_property
    def promising(self) -> frozenset[Route]:
        """The activities that promise the lowest price."""
        from commplan.analysis.dated_facts import find_dated_fact
        from commplan.analysis.offers.price_clashes import find_promising

        words = find_dated_fact("lowest_price_promises").words
        return find_promising(self.prices, words, find_dated_fact("lowest_price_harmless").words)

    @cached_property
    def engagements(self) -> tuple[Engagement, ...]:
        """Which partner works with us in what, and when."""
        from commplan.analysis.offers.partners import list_engagements

        return list_engagements(self.plan, self.occurrences, self.index)

    @cached_property
    def channel_uses(self) -> tuple[ChannelUses, ...]:
        """Who uses which channel from which day on."""
        from commplan.analysis.messages.channel_uses import list_channel_uses

        return list_channel_uses(self.plan, self.occurrences, self.sendings, self.index)

    @cached_property
    def raised_prices(self) -> tuple[Earlier, ...]:
        """Discounts that are counted from more than the lowest price of the days before."""
        from commplan.analysis.dated_facts import find_dated_fact
        from commplan.analysis.offers.price_history import find_raised_prices

        days = int(find_dated_fact("price_basis_days").number)
        return tuple(find_raised_prices(self.prices, days))

    @cached_property
    def prepaid_cards(self) -> tuple[Card, ...]:
        """The prepaid cards that the plan sells."""
        from commplan.analysis.dated_facts import find_dated_fact
        from commplan.analysis.offers.prepaid import CardWords, list_cards

        names = ("prepaid_cards", "registered_cards", "unregistered_cards")
        words = CardWords(*(find_dated_fact(name).words for name in names))
        return tuple(list_cards(self.plan, words))

    @cached_property
    def copy_text(self) -> Copy:
        """What members will read, ready to be searched for words."""
        from commplan.analysis.wording.copy_lines import list_copy_lines
        from commplan.analysis.wording.words_found import join_lines

        return join_lines(list_copy_lines(self.plan))

    @cached_property
    def text_receivers(self) -> tuple[Receivers, ...]:
        """Who gets text messages."""
        from commplan.analysis.messages.text_messages import list_receivers

        return tuple(list_receivers(self.sendings, self.index))

    @cached_property
    def standing(self) -> Review:
        """Where the year stands, seen from the quarter of the latest actuals."""
        from commplan.analysis.review import review_latest_quarter

        return review_latest_quarter(self)

    @cached_property
    def limits(self) -> tuple[Verdict, ...]:
        """What becomes of the plan's own limits."""
        from commplan.analysis.limits.judging import judge_limits

        return judge_limits(self)


def analyse(plan: Plan, as_of: date, actuals: tuple[Actuals, ...] = ()) -> Analysis:
    """Return the facts that rules and reports ask for.

    Of the actuals those count that were known on the day: their period was over, or they were
    written by then.
    """
    known = tuple(one for one in actuals if min(one.days.end, one.as_of) <= as_of)
    return Analysis(plan, as_of, known)
