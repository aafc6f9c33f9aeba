"""Where in the file it stands what an operator looks after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.rules.base import point_to
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from decimal import Decimal

    from commplan.analysis.people.operators import Operator
    from commplan.diagnostics import Related, Route


def point_to_charges(
    operator: Operator, parts: tuple[Decimal, ...]
) -> tuple[Route, tuple[Related, ...]]:
    """Return the place of the largest part, and the other parts, the largest first."""
    by_size = sorted(
        zip(operator.charges, parts, strict=True), key=lambda pair: pair[1], reverse=True
    )
    first = by_size[0][0].group
    places = tuple(
        point_to(charge.group, "name", "group", group=name_item(charge.group), part=round(part, 1))
        for charge, part in by_size[1 : MOST_NAMES + 1]
        if part
    )
    return (*first.route, "admins"), places
