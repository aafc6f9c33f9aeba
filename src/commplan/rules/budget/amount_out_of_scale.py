"""BUD070: an amount is of another scale than its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Edit, Fault, Fix, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.numbers import round_off, write_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.money.scales import Slip
    from commplan.diagnostics import Diagnostic, Fact


class AmountOutOfScale(Rule):
    """An amount is of another scale than its neighbours.

    What is spent is compared with what else is spent, limits with limits, the total with the sum.
    A thousand times the median, or a thousandth, is another scale (`scale_times`).

    Why: yuan for ten thousand yuan is the commonest slip of a typed plan; the whole deck is wrong.
    Do: write the amount that is meant.
    Catalogue: BUD-07.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 开春季, when: 2026-03-02..08, budget: 350000}
          - {name: 见面会, when: 2026-05-16, budget: 35}  # BUD070

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 开春季, when: 2026-03-02..08, budget: 350000}
          - {name: 见面会, when: 2026-05-16, budget: 35万}
    """

    fault = Fault(
        "BUD070",
        "amount-out-of-scale",
        Severity.WARNING,
        message=(
            "{item}: {amount} beside amounts of about {usual}",
            "the total of {amount} stands beside {usual} that are planned",
        ),
        help=("write {written} if {meant} are meant",),
        notes={"meant": "write {meant}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report every amount that is far off."""
        for slip in facts.analysis.money_slips:
            yield self._report(slip, facts.plan.root.currency)

    def _report(self, slip: Slip, currency: str) -> Diagnostic:
        figure = slip.figure
        meant = Amount(slip.meant, currency)
        written = write_number(slip.meant)
        said: dict[str, Fact] = {
            "amount": Amount(figure.value, currency),
            "usual": Amount(round_off(slip.usual), currency),
            "written": written,
            "meant": meant,
        }
        if figure.called:
            same = figure.key == figure.called
            said["item"] = figure.called if same else f"{figure.key} {figure.called}"
        keys = (figure.key,) if figure.key else ()
        fix = Fix("meant", (Edit(figure.route, written),), {"meant": meant})
        return self.point_at(figure.route, keys, said, fixes=(fix,))
