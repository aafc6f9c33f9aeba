"""What is planned to be spent in each phase that has a limit.

An activity that names its phase spends all its money there; another one, and what a campaign has
left, day by day in the phases that its days fall into. A line for a phase is spent in it, one for
a dated item like the item, any other one in no phase.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.model.schedule import Activity, Phase, Windowed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.money.budget import Ledger
    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.base import Item
    from commplan.model.dates import DateRange
    from commplan.model.plan import Plan

_CENT = Decimal("0.01")


class PhaseShare(NamedTuple):
    """What one activity, campaign or line spends in a phase."""

    item: Item
    amount: Decimal


class PhaseMoney(NamedTuple):
    """A phase with a limit, and everything that is spent in it."""

    phase: Phase
    limit: Decimal
    shares: tuple[PhaseShare, ...]

    @property
    def planned(self) -> Decimal:
        """What all of it adds up to."""
        return sum((share.amount for share in self.shares), Decimal(0))


class _Cost(NamedTuple):
    """Money of an item, the phase that it names, and the days on which it is spent."""

    item: Item
    amount: Decimal
    phase: Route | None
    days: tuple[DateRange, ...]


def add_up_phases(
    plan: Plan, ledger: Ledger, occurrences: tuple[Occurrence, ...], index: Index
) -> tuple[PhaseMoney, ...]:
    """Return the money of every phase that has a limit."""
    if all(phase.limit is None for phase in plan.phases):
        return ()
    costs = tuple(_list_costs(plan, ledger, occurrences, index))
    return tuple(
        PhaseMoney(phase, phase.limit, tuple(_share_out(costs, phase)))
        for phase in plan.phases
        if phase.limit is not None and phase.range.days >= 1
    )


def _list_costs(
    plan: Plan, ledger: Ledger, occurrences: tuple[Occurrence, ...], index: Index
) -> Iterator[_Cost]:
    days: dict[Route, list[DateRange]] = {}
    for occurrence in occurrences:
        days.setdefault(occurrence.activity.route, []).append(occurrence.range)
    for activity, amount in ledger.costs:
        named = index.find(activity.phase, ("phase",))
        route = named.route if named is not None else None
        yield _Cost(activity, amount, route, tuple(days.get(activity.route, ())))
    for envelope in ledger.envelopes:
        rest = max(envelope.budget - envelope.spent, Decimal(0))
        yield _Cost(envelope.campaign, rest, None, (envelope.campaign.range,))
    for line in plan.budget.lines if plan.budget is not None else ():
        named = index.find(line.for_, ("phase", "activity", "campaign"))
        item = named.item if named is not None else None
        match item:
            case Phase():
                yield _Cost(line, line.amount, item.route, ())
            case Activity():
                phase = index.find(item.phase, ("phase",))
                route = phase.route if phase is not None else None
                yield _Cost(line, line.amount, route, tuple(days.get(item.route, ())))
            case Windowed():
                yield _Cost(line, line.amount, None, (item.range,))
            case _:
                continue


def _share_out(costs: Iterable[_Cost], phase: Phase) -> Iterator[PhaseShare]:
    for cost in costs:
        whole = sum(days.days for days in cost.days)
        if cost.phase is not None:
            amount = cost.amount if cost.phase == phase.route else Decimal(0)
        elif whole > 0:
            shared = (days.clip(phase.range) for days in cost.days)
            inside = sum(part.days for part in shared if part is not None)
            amount = (cost.amount * inside / whole).quantize(_CENT, ROUND_HALF_UP)
        else:
            amount = Decimal(0)
        if amount > 0:
            yield PhaseShare(cost.item, amount)
