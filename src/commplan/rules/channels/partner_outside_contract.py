"""CHN100: a partner is needed outside the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.offers.partners import find_stand_in, list_outside_contract
from commplan.diagnostics import Edit, Fault, Fix, Related, Severity
from commplan.rules.assignments import MOST_DAYS
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.offers.partners import Engagement
    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.dates import DateRange
    from commplan.model.partners import Contract


class PartnerOutsideContract(Rule):
    """A partner is needed on days that the contract does not cover.

    Why: outside the contract nobody has to come, and nothing is insured.
    Do: extend the contract, move the activity, or let the stand-in do it.
    Catalogue: CHN-10.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        partners: [{name: 山野拾光, kind: kol, contract: 2026-04-20..2026-06-30}]
        activities:
          - {name: 露营直播, when: 2026-07-20, partners: 山野拾光}  # CHN100

    Good::

        title: 粉丝社群 2026
        period: 2026
        partners: [{name: 山野拾光, kind: kol, contract: 2026-04-20..2026-07-31}]
        activities:
          - {name: 露营直播, when: 2026-07-20, partners: 山野拾光}
    """

    fault = Fault(
        "CHN100",
        "partner-outside-contract",
        Severity.ERROR,
        message=(
            "{item} needs {partner} on {days}, after the contract has ended on {ended}",
            "{item} needs {partner} on {days}, before the contract begins on {begins}",
            "{item} needs {partner} on {days}; the contract runs from {from_day} to {to_day}",
        ),
        help=(
            "extend the contract to {until}, or let {backup} stand in",
            "extend the contract to {until}, or move {item} to {to_day} or before",
            "let the contract begin on {since}, or let {backup} stand in",
            "let the contract begin on {since}, or move {item} to {from_day} or later",
            "let the contract cover {days} as well",
        ),
        notes={
            "contract": "the contract runs from {from_day} to {to_day}",
            "extend": "end the contract on {until}",
            "begin": "begin the contract on {since}",
        },
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each partner of each activity; the days of a series are one finding."""
        for engagement in facts.analysis.engagements:
            outside = list_outside_contract(engagement)
            contract = engagement.partner.contract
            if outside and contract is not None:
                yield self._report(engagement, outside, contract, facts)

    def _report(
        self,
        engagement: Engagement,
        outside: tuple[DateRange, ...],
        contract: Contract,
        facts: Facts,
    ) -> Diagnostic:
        partner, activity = engagement.partner, engagement.activity
        said: dict[str, Fact] = {
            "item": name_item(activity),
            "partner": name_item(partner),
            "days": tuple(days.start for days in outside[:MOST_DAYS]),
            "from_day": contract.start,
            "to_day": contract.end,
        }
        home = (*partner.route, "contract")
        fixes: tuple[Fix, ...] = ()
        last, first = max(days.end for days in outside), outside[0].start
        if all(days.end > contract.end for days in outside):
            said["until"] = last
            if first > contract.end:
                said["ended"] = contract.end
            fixes = (Fix("extend", (Edit((*home, "end"), last.isoformat()),)),)
        elif all(days.start < contract.start for days in outside):
            said |= {"since": first, "begins": contract.start}
            fixes = (Fix("begin", (Edit((*home, "start"), first.isoformat()),)),)
        backup = find_stand_in(partner, outside[0], facts.analysis.index)
        if backup is not None:
            said["backup"] = name_item(backup)
        ids = (activity.key, partner.key)
        place = Related(home, "contract")
        return self.point_at(engagement.route, ids, said, (place,), fixes=fixes)
