"""What partners are to get, and the money behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from commplan.analysis.money.funding import Means
    from commplan.model.partners import Partner
    from commplan.rules.base import Facts


class Fee(NamedTuple):
    """A partner's fee for the whole contract, and the money that could pay it."""

    partner: Partner
    amount: Decimal
    means: Means


def list_fees(facts: Facts) -> Iterator[Fee]:
    """Yield the fees that are to be paid; a stand-in who takes part in nothing is paid nothing."""
    partners, index = facts.plan.partners, facts.analysis.index
    stand_ins = {
        named.route
        for partner in partners
        if (named := index.find(partner.backup, ("partner",))) is not None
    }
    for partner in partners:
        fee = partner.terms.fee if partner.terms is not None else None
        if not fee or {"terms", "fee"} & partner.unread:
            continue
        means = facts.analysis.funding.find_means(partner)
        if means.whole or means.users or partner.route not in stand_ins:
            yield Fee(partner, fee, means)
