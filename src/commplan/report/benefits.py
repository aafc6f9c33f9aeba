"""What members get: benefits by tier, and what a use of each costs."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from commplan.report.blocks import Cell, Tone
from commplan.report.sections import make_section
from commplan.report.tables import (
    centre,
    head_cell,
    left,
    make_table,
    number_cell,
    right,
    say,
    word_cell,
)

if TYPE_CHECKING:
    from decimal import Decimal

    from commplan.model.membership import MemberBenefit, Membership, Tier
    from commplan.report.blocks import Section, Table
    from commplan.report.brief import Brief

_MOST_TIERS_ACROSS = 5
_NONE = "–"


def show_matrix(brief: Brief, membership: Membership, tiers: tuple[Tier, ...]) -> Section | None:
    """Show who gets what: benefits down, tiers across while there is room."""
    given = {
        tier.key: {
            brief.name(one.benefit, "benefit"): brief.tell(one.value) for one in tier.benefits
        }
        for tier in tiers
    }
    names = tuple(dict.fromkeys(name for values in given.values() for name in values))
    if not names:
        return None
    if len(tiers) > _MOST_TIERS_ACROSS:
        table = _list_by_tier(brief, tiers, given)
    else:
        table = _cross_tiers(brief, membership, tiers, given)
    return make_section(brief, "benefits", _weigh_matrix(brief, tiers, given), table)


def _weigh_matrix(brief: Brief, tiers: tuple[Tier, ...], given: dict[str, dict[str, str]]) -> str:
    """Say that benefits rise with the tiers where they do; else count them."""
    terms = brief.terms.membership.benefits
    numbers = [len(given[tier.key]) for tier in tiers]
    is_rising = all(before < after for before, after in pairwise(numbers))
    if len(tiers) > 1 and is_rising:
        return terms.rising_headline.fill(
            numbers[-1],
            first=brief.call(tiers[0]),
            least=str(numbers[0]),
            last=brief.call(tiers[-1]),
            most=str(numbers[-1]),
        )
    return terms.matrix_headline.fill(len({name for values in given.values() for name in values}))


def _cross_tiers(
    brief: Brief,
    membership: Membership,
    tiers: tuple[Tier, ...],
    given: dict[str, dict[str, str]],
) -> Table:
    units = {brief.call(one): brief.tell(one.unit) for one in membership.benefits}
    listed = dict.fromkeys((*units, *(name for values in given.values() for name in values)))
    rows = (
        (
            head_cell(name, brief.note(units.get(name, ""))),
            *(_show_value(given[tier.key].get(name, "")) for tier in tiers),
        )
        for name in listed
        if any(name in values for values in given.values())
    )
    terms = brief.terms.membership.benefits
    columns = (left(terms.benefit, 1.6), *(centre(brief.call(tier)) for tier in tiers))
    return make_table("benefits", terms.benefit, columns, rows)


def _show_value(value: str) -> Cell:
    return word_cell(value) if value else word_cell(_NONE, Tone.MUTED)


def _list_by_tier(brief: Brief, tiers: tuple[Tier, ...], given: dict[str, dict[str, str]]) -> Table:
    terms = brief.terms.membership.benefits
    rows = (
        (
            head_cell(brief.call(tier)),
            word_cell(
                brief.join(brief.label(name, value) for name, value in given[tier.key].items())
            ),
        )
        for tier in tiers
    )
    columns = (left(terms.tier, 1), left(terms.benefits, 5))
    return make_table("benefits", terms.benefits, columns, rows)


def show_benefit_costs(brief: Brief, membership: Membership) -> Section | None:
    """Show of what kind each benefit is, what a use costs, and how much there is of it."""
    benefits, terms = membership.benefits, brief.terms.membership.benefits
    if not benefits:
        return None
    columns = (
        left(terms.benefit, 1.6),
        left(terms.kind, 1),
        left(terms.better, 1),
        right(terms.cost, 1),
        right(terms.uses, 0.9),
        right(terms.supply, 0.9),
    )
    rows = (_list_benefit(brief, one) for one in benefits)
    known = sum(one.cost_per_use is not None for one in benefits)
    headline = (
        terms.costs_known_headline.fill(len(benefits), known=str(known))
        if known
        else terms.costs_headline.fill(len(benefits))
    )
    table = make_table("benefit-costs", terms.benefit, columns, rows)
    return make_section(brief, "benefit-costs", headline, table)


def _list_benefit(brief: Brief, benefit: MemberBenefit) -> tuple[Cell, ...]:
    return (
        head_cell(brief.call(benefit), brief.note(brief.tell(benefit.unit))),
        word_cell(brief.word("benefit.kind", benefit.kind)),
        word_cell(brief.word("better", benefit.better)),
        _show_money(brief, benefit.cost_per_use),
        number_cell(benefit.uses_per_year),
        number_cell(benefit.supply),
    )


def _show_money(brief: Brief, amount: Decimal | None) -> Cell:
    return Cell(say("" if amount is None else brief.money(amount)), amount)
