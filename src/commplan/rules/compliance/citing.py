"""How findings name what they rest on: the source, its age, and how sure it is."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.wording.words_found import Refusals
from commplan.diagnostics import Amount, Word

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from commplan.analysis.dated_facts import DatedFact
    from commplan.diagnostics import Fact
    from commplan.rules.base import Facts

_MAINLAND_CURRENCY = "CNY"


def cite(fact: DatedFact) -> dict[str, Fact]:
    """Return the source and the day on which it was looked up, as facts of a finding.

    What is general knowledge only says so behind its name.
    """
    source: Fact = fact.source
    if fact.certainty == "C":
        source = (fact.source, Word("certainty.not_confirmed"))
    return {"source": source, "seen_on": fact.as_of.isoformat()}


def in_yuan(value: Decimal) -> Amount:
    """Return an amount in the currency in which the law counts."""
    return Amount(value, _MAINLAND_CURRENCY)


def counts_in_yuan(facts: Facts) -> bool:
    """Tell whether the plan counts its money as the law does."""
    return facts.plan.root.currency == _MAINLAND_CURRENCY


def look_up_refusals(facts: Facts) -> Refusals:
    """Return the words that turn a sentence into its opposite."""
    names = ("refusals", "later_refusals", "not_refusals")
    return Refusals(*(facts.dated(name).words for name in names))


def find_workday_by(day: date, facts: Facts) -> date:
    """Return the day itself where it is worked, else the last working day before it."""
    calendar = facts.analysis.calendar
    before = None if calendar.look_up(day).is_worked else calendar.last_workday_before(day)
    return before or day


def has_started(start: date, facts: Facts) -> bool:
    """Tell whether something has begun on the day of the judgement."""
    return start <= facts.analysis.as_of


def find_review_day(start: date | None, facts: Facts) -> date | None:
    """Return the day by which legal should see a text, or None where nobody knows when it starts.

    A day that has passed is moved to the day of the judgement.
    """
    if start is None:
        return None
    lead = timedelta(days=int(facts.threshold("legal_review_days")))
    return max(find_workday_by(start - lead, facts), facts.analysis.as_of)
