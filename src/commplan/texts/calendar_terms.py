"""Labels and sentences about the days of the plan's own calendar and of the trade."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.counted import Counted


@dataclass(frozen=True, slots=True)
class CalendarTerms:
    """Commercial nodes, own holidays, days on which something must not happen."""

    group: str
    nodes: str
    nodes_headline: Counted
    nodes_provisional_headline: Counted  # hole: provisional
    nodes_usual_headline: Counted
    node: str
    registration: str
    price_check: str
    taken: str
    basis: str
    provisional: str
    usual: str
    node_alt: str  # holes: name, days
    provisional_alt: str  # holes: name, days
    days_headline: Counted  # hole: parts
    kind: str
    name: str
    scope: str
    reason: str
    holidays: str
    holidays_count: Counted
    working_days: str
    working_days_count: Counted
    brand_days: str
    brand_days_count: Counted
    blackouts: str
    blackouts_count: Counted
    freezes: str
    freezes_count: Counted
    quiet_periods: str
    quiet_periods_count: Counted
    own_days: str
