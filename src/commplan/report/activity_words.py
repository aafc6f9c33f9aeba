"""What activities say in a few words: stages, efforts, dependencies, messages, prices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.model.dates import DateRange
from commplan.report.occurrences import find_owner
from commplan.texts.format import (
    format_hours,
    format_minutes,
    format_number,
    format_short_day,
    format_short_range,
)

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from commplan.model.distances import Dependency, Message, Moment
    from commplan.model.offers import Gift, Offer
    from commplan.model.schedule import Activity, BudgetShare, Effort, OccurrenceChange
    from commplan.report.brief import Brief


def word_moment(brief: Brief, moment: Moment | None, activity: Activity) -> str:
    """Word a day of the preparation: a date, or for a series the distance from each time."""
    return word_distant_day(brief, moment, activity.start if activity.repeats is None else None)


def word_distant_day(brief: Brief, moment: Moment | None, start: date | None) -> str:
    """Word a day that may be written as a distance; without a ``start`` it stays one."""
    if moment is None:
        return ""
    day = find_day(moment, start)
    return word_distance(brief, moment.offset_days) if day is None else day.isoformat()


def find_day(moment: Moment, start: date | None) -> date | None:
    """Return the day that is meant; None for a distance without a start."""
    return moment.day if start is None else moment.on(start)


def word_distance(brief: Brief, days: int) -> str:
    """Word a distance in days from a start."""
    terms = brief.terms.details
    if days == 0:
        return terms.distance_none
    words = terms.distance_before if days < 0 else terms.distance_after
    return words.format(days=terms.days.fill(abs(days)))


def word_dependency(brief: Brief, dependency: Dependency) -> str:
    """Word what is waited for, and how many days more or fewer."""
    name = brief.name(dependency.item)
    if not dependency.lag_days:
        return name
    days = brief.terms.details.days.fill(abs(dependency.lag_days))
    sign = "+" if dependency.lag_days > 0 else "−"
    return brief.terms.details.lag.format(name=name, days=f"{sign}{days}")


def word_message(brief: Brief, message: Message) -> str:
    """Word a message of an activity: when, where and for whom."""
    when = word_distance(brief, message.offset_days)
    if message.minutes is not None:
        when = f"{when} {format_minutes(message.minutes)}"
    channel = brief.name(message.channel, "channel")
    words = brief.terms.details.message.format(when=when, channel=channel)
    return words + brief.note(brief.name(message.audience, "segment", "tier", "group"))


def word_efforts(brief: Brief, activity: Activity) -> str:
    """Word all work on an activity, for each time where it repeats."""
    words = brief.join(_word_effort(brief, one, activity) for one in activity.effort)
    if words and activity.repeats is not None and activity.per == "occurrence":
        return brief.terms.activities.each_time.format(target=words)
    return words


def word_duty(brief: Brief, activity: Activity) -> str:
    """Word who is on duty, and whether an activity needs anybody at all."""
    terms, staffed = brief.terms.details, activity.staffed
    return brief.join(
        (
            brief.name_people(activity.roster),
            terms.automatic if activity.automatic else "",
            "" if staffed is None else terms.staffed if staffed else terms.unstaffed,
        )
    )


def _word_effort(brief: Brief, effort: Effort, activity: Activity) -> str:
    """Word the work of one person: hours in all, hours a week, and its days."""
    terms = brief.terms.details
    hours = brief.join(
        (
            _word_hours(terms.hours, effort.hours),
            _word_hours(terms.hours_a_week, effort.hours_per_week),
        )
    )
    days = word_days(brief, effort.start, effort.end)
    name = brief.name_person(effort.person or find_owner(brief, activity))
    return " ".join(part for part in (name, hours) if part) + brief.note(days)


def _word_hours(words: str, hours: Decimal | None) -> str:
    return "" if hours is None else words.format(number=format_number(hours))


def word_days(brief: Brief, start: date | None, end: date | None) -> str:
    """Word days of which only the first or only the last may be known."""
    terms = brief.terms.cards
    if start is not None and end is not None:
        return format_short_range(DateRange(start, end), brief.texts)
    if start is not None:
        return terms.days_from.format(day=format_short_day(start))
    return "" if end is None else terms.days_until.format(day=format_short_day(end))


def word_change(brief: Brief, change: OccurrenceChange) -> str:
    """Word what is different on one day of a series."""
    terms = brief.terms.details
    facts = brief.join(
        (
            terms.moved.format(day=format_short_day(change.to)) if change.to else "",
            format_hours(change.hours) if change.hours else "",
            brief.tell(change.place),
            brief.name_person(change.owner),
        )
    )
    return terms.change.format(day=format_short_day(change.date), facts=facts)


def word_shares(brief: Brief, shares: tuple[BudgetShare, ...]) -> str:
    """Word money by category; money without one stands alone."""
    return brief.join(
        brief.money(one.amount)
        if one.category is None
        else f"{brief.name(one.category, 'category')} {brief.money(one.amount)}"
        for one in shares
    )


def word_reference_price(brief: Brief, offer: Offer) -> str:
    """Word the price that a discount is measured by, and its basis."""
    basis = brief.tell(offer.basis)
    if offer.reference_price is None:
        return basis
    money = brief.money(offer.reference_price)
    if not basis:
        return money
    return brief.terms.cards.reference_note.format(money=money, basis=basis)


def word_gift(brief: Brief, gift: Gift | None) -> str:
    """Word a gift with the facts that must be public."""
    return "" if gift is None else brief.tell(gift.kind) + brief.note(word_gift_facts(brief, gift))


def word_gift_facts(brief: Brief, gift: Gift) -> str:
    """Word how large a gift is, how many there are, when and how it is given."""
    number = "" if gift.number is None else brief.terms.cards.pieces.fill(gift.number)
    facts = (brief.tell(gift.spec), number, brief.tell(gift.period), brief.tell(gift.how))
    return brief.terms.cards.separator.join(fact for fact in facts if fact)
