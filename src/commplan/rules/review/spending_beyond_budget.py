"""REV061: the year will cost much more than its budget, and nobody is asked to decide."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Fault, Key, Part, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_word
from commplan.rules.numbers import count_percent

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.review.money_standing import MoneyStanding
    from commplan.diagnostics import Diagnostic, Fact

_PERCENT = Decimal(100)
_MOST_NAMED = 3


class SpendingBeyondBudget(Rule):
    """The year will cost much more than its budget, and no decision that names money is asked for.

    What is spent, owed and ordered counts, with what is still planned; or the `forecast` that a
    spend line gives. More than the threshold beyond the budget is much (`forecast_miss_percent`).

    Why: there is still time to cut or to ask; in December there is not.
    Do: write in `decisions_needed` what is asked, with its `money`, or cut what is still planned.
    Catalogue: REV-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {id: A1, name: 五月手账节, when: 2026-05-09..17, budget: 3万}
          - {id: A2, name: 年终见面会, when: 2026-12-12, budget: 4万}
        --- # actuals/2026-Q2.yaml
        spend:  # REV061
          - {for: A1, actual: 42000, cause: real}

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {id: A1, name: 五月手账节, when: 2026-05-09..17, budget: 3万}
          - {id: A2, name: 年终见面会, when: 2026-12-12, budget: 4万}
        --- # actuals/2026-Q2.yaml
        spend:
          - {for: A1, actual: 42000, cause: real}
        decisions_needed:
          - {what: 追加手账节缺货补偿, money: 12000, by: 2026-07-15}
    """

    fault = Fault(
        "REV061",
        "spending-beyond-budget",
        Severity.WARNING,
        message=(
            (
                "the year will cost {forecast}, {over} ({percent}%) more than its budget of "
                "{budget}; most beyond it: {items}"
            ),
            "the year will cost {forecast}, {over} ({percent}%) more than its budget of {budget}",
        ),
        help=(
            (
                "cut {over} of what is still planned, or write in `decisions_needed` what is "
                "asked for, with `{key}: {written}`"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the forecast with the budget, seen from the latest quarter with actuals."""
        review = facts.analysis.standing
        money = review.money
        if money is None or not money.budget:
            return
        limit = 1 + facts.threshold("forecast_miss_percent") / _PERCENT
        is_asked = any(one.money for file in review.own for one in file.decisions_needed)
        if money.forecast <= money.budget * limit or is_asked:
            return
        latest = next(file for file in reversed(review.year_to_date) if file.spend)
        yield self.point_at((*latest.route, "spend"), (), self._say(money, facts), part=Part.KEY)

    def _say(self, money: MoneyStanding, facts: Facts) -> dict[str, Fact]:
        currency, over = facts.plan.root.currency, money.forecast_difference
        beyond = sorted(
            (one for one in money.items if one.whole.forecast_difference > 0),
            key=lambda one: -one.whole.forecast_difference,
        )
        named = dict.fromkeys(name_word(one.called, facts.analysis.index) for one in beyond)
        said: dict[str, Fact] = {
            "forecast": Amount(money.forecast, currency),
            "budget": Amount(money.budget, currency),
            "over": Amount(over, currency),
            "percent": count_percent(over, money.budget),
            "written": f"{over:.0f}",
            "key": Key("DecisionNeeded.money"),
        }
        if named:
            said["items"] = tuple(named)[:_MOST_NAMED]
        return said
