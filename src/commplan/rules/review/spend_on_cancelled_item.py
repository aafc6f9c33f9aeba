"""REV014: money is spent on an activity that was cancelled."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.review.known_days import find_known_days
from commplan.diagnostics import Amount, Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.model.actuals import Actuals
    from commplan.model.base import Item
    from commplan.model.results import Spend


class SpendOnCancelledItem(Rule):
    """Money is spent on an activity that was cancelled, and no comment says for what.

    The plan or a file of actuals may have cancelled it. What is paid, owed or ordered counts.

    Why: either the activity took place or the money went elsewhere; both numbers of the deck are
    then wrong.
    Do: name what the money was really spent on, correct the state, or say in `comment` what could
    not be taken back.
    Catalogue: REV-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {id: A1, name: 五月手账节, when: 2026-05-09..17, budget: 3万}
          - {id: A2, name: 书店市集, when: 2026-05-23, budget: 2万, status: cancelled}
        --- # actuals/2026-Q2.yaml
        spend:
          - {for: A1, actual: 28000}
          - {for: A2, actual: 6000}  # REV014

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {id: A1, name: 五月手账节, when: 2026-05-09..17, budget: 3万}
          - {id: A2, name: 书店市集, when: 2026-05-23, budget: 2万, status: cancelled}
        --- # actuals/2026-Q2.yaml
        spend:
          - {for: A1, actual: 28000}
          - {for: A2, actual: 6000, comment: 场地定金不退}
    """

    fault = Fault(
        "REV014",
        "spend-on-cancelled-item",
        Severity.ERROR,
        message=("{amount} are spent on {activity}, which was cancelled",),
        help=(
            (
                "name in `for` what it was spent on, correct the state of {activity}, "
                "or say in `comment` what could not be taken back"
            ),
        ),
        notes={"cancelled": "{activity} was cancelled here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every spend line without a comment, file by file: what was cancelled stays so."""
        index = facts.analysis.index
        cancelled = _Cancelled(facts)
        files = sorted(facts.analysis.actuals, key=lambda file: find_known_days(file).end)
        for file in files:
            cancelled.follow(file)
            for spend in file.spend:
                named = index.find(spend.for_, ("activity",))
                if named is None or named.item is None or spend.comment is not None:
                    continue
                place, amount = cancelled.places.get(named.route), _add_up(spend)
                if amount and place is not None:
                    yield self._report(spend, named.item, place, amount, facts)

    def _report(
        self, spend: Spend, activity: Item, place: Route, amount: Decimal, facts: Facts
    ) -> Diagnostic:
        name = name_item(activity)
        said: dict[str, Fact] = {
            "amount": Amount(amount, facts.plan.root.currency),
            "activity": name,
        }
        related = (Related(place, "cancelled", facts={"activity": name}),)
        return self.point_at((*spend.route, "for"), (activity.key,), said, related)


class _Cancelled:
    """Where each cancelled activity was cancelled: in the plan, or in a file followed so far."""

    def __init__(self, facts: Facts) -> None:
        self._index = facts.analysis.index
        self._by_plan = {
            activity.route: (*activity.route, "status")
            for activity in facts.plan.activities
            if activity.status == "cancelled"
        }
        self.places: dict[Route, Route] = dict(self._by_plan)

    def follow(self, file: Actuals) -> None:
        """Take over the states of a file; the plan's word stays."""
        for result in file.activities:
            named = self._index.find(result.activity, ("activity",))
            if named is None or result.state is None or named.route in self._by_plan:
                continue
            if result.state == "cancelled":
                self.places[named.route] = (*result.route, "state")
            else:
                self.places.pop(named.route, None)


def _add_up(spend: Spend) -> Decimal:
    parts = (spend.actual, spend.accrued, spend.committed)
    return sum((part for part in parts if part is not None), Decimal(0))
