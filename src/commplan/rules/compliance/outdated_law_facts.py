"""CMP001: what commplan knows of law and platforms is too old for this plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.dated_facts import find_oldest_day, load_dated_facts
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.dated_facts import DatedFact
    from commplan.diagnostics import Diagnostic, Fact

_MOST_SOURCES = 6


class OutdatedLawFacts(Rule):
    """What commplan knows of law and platforms is too old for this plan.

    Only facts count that the plan is about. Their age is counted to the first day of the period, or
    to the day of the check where the plan has begun.

    Why: rules of platforms change within months; checked by old ones is not checked.
    Do: install a newer commplan, or look the sources up yourself before you rely on these findings.
    Catalogue: CMP-00.

    Bad::

        title: 粉丝社群 2028
        period: 2028  # CMP001
        activities:
          - name: 周年抽奖
            when: 2028-06-18
            prize: {by_chance: true, top_value: 1680}

    Good::

        title: 粉丝社群 2027
        period: 2027
        activities:
          - name: 周年抽奖
            when: 2027-06-18
            prize: {by_chance: true, top_value: 1680}
    """

    fault = Fault(
        "CMP001",
        "outdated-law-facts",
        Severity.WARNING,
        message=(
            (
                "this plan is judged by law and platforms as they were on {seen_on}: {days} days "
                "old, more than {limit} (sources so old: {count})"
            ),
        ),
        help=("install a newer commplan, or check with legal whether these still hold: {sources}",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the days on which the facts were looked up with the limit; one finding."""
        limit = int(facts.threshold("law_facts_max_age_days"))
        day = max(facts.analysis.as_of, facts.plan.period.start)
        oldest = find_oldest_day()
        if oldest is None or (day - oldest).days <= limit:
            return
        old = [
            fact
            for fact in load_dated_facts().values()
            if (day - fact.as_of).days > limit and _is_used(fact, facts)
        ]
        if old:
            oldest = min(fact.as_of for fact in old)
            sources = tuple(dict.fromkeys(fact.source for fact in old))
            said: dict[str, Fact] = {
                "count": len(sources),
                "days": (day - oldest).days,
                "limit": limit,
                "seen_on": oldest.isoformat(),
                "sources": sources[:_MOST_SOURCES],
            }
            yield self.point_at(("period",), (), said)


def _is_used(fact: DatedFact, facts: Facts) -> bool:
    return any(facts.has(path) for path in fact.concerns)
