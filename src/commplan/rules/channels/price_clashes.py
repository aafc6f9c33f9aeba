"""How messages say that two prices of one product contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Edit, Fix, Related
from commplan.rules.assignments import MOST_DAYS
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.analysis.offers.price_clashes import Contradiction
    from commplan.analysis.offers.prices import Price
    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.rules.base import Facts, Rule


def group_clashes(found: Iterable[Contradiction]) -> list[list[Contradiction]]:
    """Return the clashes of the same two offers together: a series clashes often."""
    groups: dict[tuple[Route, Route], list[Contradiction]] = {}
    for one in found:
        groups.setdefault((one.price.route, one.lower.route), []).append(one)
    return list(groups.values())


def list_modest(facts: Facts) -> tuple[Price, ...]:
    """Return the prices that promise nothing: those that do are a fault of their own."""
    promising = facts.analysis.promising
    return tuple(one for one in facts.analysis.prices if one.activity.route not in promising)


def say_clash(clashes: list[Contradiction], currency: str) -> dict[str, Fact]:
    """Return what is said of two offers: who sells for what, and on which days both do.

    ``until`` and ``own_end`` are the last days of the lower and the dearer offer; a series has none
    behind which one could move.
    """
    price, lower = clashes[0]
    days = sorted({max(one.price.days.start, one.lower.days.start) for one in clashes})
    said: dict[str, Fact] = {
        "item": name_item(price.activity),
        "product": name_product(price),
        "price": Amount(price.amount, currency),
        "lower": Amount(lower.amount, currency),
        "other": name_item(lower.activity),
        "days": tuple(days[:MOST_DAYS]),
    }
    if len(clashes) == 1:
        said |= {"until": lower.days.end, "own_end": price.days.end}
    return said


def name_product(price: Price) -> str:
    """Return what messages call the product: as the plan's product, else as written."""
    return name_item(price.item) if price.item is not None else price.offer.product or ""


def point_to_lower(lower: Price, currency: str) -> Related:
    """Return the place of the lower price."""
    said: dict[str, Fact] = {
        "other": name_item(lower.activity),
        "lower": Amount(lower.amount, currency),
    }
    return Related(lower.route, "lower", facts=said)


def offer_lower(clashes: list[Contradiction]) -> Fix:
    """Return the fix that takes the price down to the lower one."""
    price, lower = clashes[0]
    return Fix("same", (Edit(price.route, f"{lower.amount:f}"),))


def list_ids(clashes: list[Contradiction]) -> tuple[str, ...]:
    """Return the activity at fault, the other one, and the product."""
    price, lower = clashes[0]
    return price.activity.key, lower.activity.key, price.product


def report_clashes(
    rule: Rule, found: Iterable[Contradiction], currency: str
) -> Iterator[Diagnostic]:
    """Yield one diagnostic of a rule for each two offers that contradict each other."""
    for clashes in group_clashes(found):
        yield rule.point_at(
            clashes[0].price.route,
            list_ids(clashes),
            say_clash(clashes, currency),
            (point_to_lower(clashes[0].lower, currency),),
            fixes=(offer_lower(clashes),),
        )
