"""Findings about things that have a price and too little money behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Amount
from commplan.rules.base import point_to
from commplan.rules.budget.posts import MOST_POSTS, TOLERANCE
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.places import Channel, Resource
    from commplan.rules.base import Facts, Rule


def report_short_item(
    rule: Rule, item: Resource | Channel, cost: Decimal, facts: Facts
) -> Iterator[Diagnostic]:
    """Yield a diagnostic where the money behind an item does not pay its ``cost``."""
    means, currency = facts.analysis.funding.find_means(item), facts.plan.root.currency
    short = cost - means.whole
    if short < TOLERANCE:
        return
    users = means.users[:MOST_POSTS]
    said: dict[str, Fact] = {
        "item": item.called,
        "cost": Amount(cost, currency),
        "short": Amount(short, currency),
    }
    if means.whole:
        said["money"] = Amount(means.whole, currency)
    if users:
        said["user"] = name_item(users[0])
    field = f"{item.kind_of_item}s"
    places = tuple(point_to(user, field, "user", item=name_item(user)) for user in users)
    keys = (item.key, *(user.key for user in users))
    yield rule.point_at((*item.route, "cost"), keys, said, places)
