"""Two states of a plan beside each other: added, removed, and what changed in what stayed."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.analysis import Analysis
from commplan.analysis.changes.changes import (
    PLAN,
    AmountMove,
    Changes,
    ItemChange,
    Totals,
)
from commplan.analysis.changes.fields import Differences, compare_fields
from commplan.analysis.changes.matching import pair_plans
from commplan.analysis.changes.sameness import Sameness
from commplan.model.base import Base
from commplan.model.plan import SECTIONS
from commplan.model.schedule import Activity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.diagnostics import Route
    from commplan.model.base import Item
    from commplan.model.plan import Plan


def compare_plans(old: Plan, new: Plan) -> Changes:
    """Return what is different in ``new``.

    A reference that reads otherwise only because the item that it names was renamed is no change,
    and neither is another place in the file.
    """
    before, after = Analysis(old, old.period.start), Analysis(new, new.period.start)
    pairing = pair_plans(old, new)
    became = {one.route: other.route for one, other in pairing.pairs}
    sameness = Sameness(before.index, after.index, became)
    costs = _add_up_costs(before), _add_up_costs(after)
    changed = (
        *_compare_parts(old, new, sameness),
        *(_compare_items(one, other, sameness, costs) for one, other in pairing.pairs),
    )
    kept = tuple(change for change in changed if not change.is_nothing)
    totals = _add_up(before, after, kept)
    return Changes(pairing.added, pairing.removed, kept, totals)


def _add_up_costs(analysis: Analysis) -> dict[Route, Decimal]:
    """Return what each activity costs in the year, all its occurrences together."""
    return {activity.route: amount for activity, amount in analysis.ledger.costs}


def _compare_items(
    before: Item,
    after: Item,
    sameness: Sameness,
    costs: tuple[dict[Route, Decimal], dict[Route, Decimal]],
) -> ItemChange:
    found = compare_fields(before, after, sameness)
    if isinstance(after, Activity):
        one, other = (
            of.get(item.route, Decimal(0)) for of, item in zip(costs, (before, after), strict=True)
        )
        if one != other:
            found.money.append(AmountMove("budget", "", one, other))
            found.others = [key for key in found.others if key != "budget"]
    return _make_change(after.kind_of_item, before, after, found)


def _compare_parts(old: Plan, new: Plan, sameness: Sameness) -> Iterator[ItemChange]:
    """Compare the head and the sections that are no lists; one that came or went is one field."""
    head = compare_fields(old.root, new.root, sameness)
    changes = []
    for key, section in SECTIONS.items():
        before, after = getattr(old, key), getattr(new, key)
        if section.is_list:
            continue
        if isinstance(before, Base) and isinstance(after, Base):
            found = compare_fields(before, after, sameness)
            changes.append(_make_change(key, before, after, found))
        elif before is not after:
            head.others.append(key)
    yield _make_change(PLAN, old.root, new.root, head)
    yield from changes


def _make_change(kind: str, before: Base, after: Base, found: Differences) -> ItemChange:
    return ItemChange(
        kind,
        before,
        after,
        tuple(found.days),
        tuple(found.money),
        tuple(found.targets),
        tuple(found.people),
        tuple(found.status),
        tuple(found.others),
    )


def _add_up(before: Analysis, after: Analysis, changed: tuple[ItemChange, ...]) -> Totals:
    slips = [(move.slip, one) for one in changed if (move := one.main_move) is not None]
    later = [(slip, one) for slip, one in slips if slip > 0]
    worst = max((slip for slip, _ in later), default=0)
    mean = Decimal(sum(slip for slip, _ in later)) / len(later) if later else None
    return Totals(
        budget=(before.ledger.total, after.ledger.total),
        planned=(before.ledger.allocated, after.ledger.allocated),
        moved=len(slips),
        later=len(later),
        earlier=sum(slip < 0 for slip, _ in slips),
        mean_slip=mean,
        largest=next((one for slip, one in later if slip == worst), None),
    )
