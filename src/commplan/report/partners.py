"""The chapter on who and what helps from outside: partners and resources."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.blocks import Cell, Tone
from commplan.report.money_scale import head_money, show_amount
from commplan.report.sections import make_chapter, make_section
from commplan.report.tables import head_cell, left, make_table, right, say, word_cell
from commplan.texts.format import format_range, format_short_range

if TYPE_CHECKING:
    from commplan.model.partners import Exclusivity, Partner
    from commplan.model.places import Resource
    from commplan.report.blocks import Block, Chapter, Section, Table
    from commplan.report.brief import Brief


def build_partners(brief: Brief) -> Chapter | None:
    """Say who works with the brand, on which terms, and what is booked or bought."""
    sections = (
        _show_partners(brief),
        _show_agreements(brief),
        _show_resources(brief),
    )
    return make_chapter("partners", brief.terms.partners.chapter, sections)


def _show_partners(brief: Brief) -> Section | None:
    partners, terms = brief.plan.partners, brief.terms.partners
    if not partners:
        return None
    columns = (
        left(terms.partner, 1.3),
        left(terms.kind, 0.9),
        left(terms.platforms, 1.3),
        left(terms.fit, 2),
        left(terms.purpose, 2),
        left(terms.shared, 1.6),
    )
    rows = tuple(
        (
            head_cell(brief.call(one)),
            word_cell(brief.word("partner.kind", one.kind)),
            word_cell(brief.tell_all(one.platforms)),
            Cell(brief.read(one.fit)),
            Cell(brief.read(one.purpose)),
            word_cell(brief.tell_all(one.shared)),
        )
        for one in partners
    )
    table = make_table("partners", terms.partner, columns, rows)
    return make_section(brief, "partners", _count_kinds(brief), table)


def _count_kinds(brief: Brief) -> str:
    terms, partners = brief.terms.partners, brief.plan.partners
    kinds = Counter(one.kind for one in partners)
    if None in kinds:
        return terms.partners_headline.fill(len(partners))
    words = brief.join(
        terms.kind_count.format(kind=brief.word("partner.kind", kind), number=number)
        for kind, number in kinds.most_common()
    )
    return terms.partners_kinds_headline.fill(len(partners), kinds=words)


def _show_agreements(brief: Brief) -> Section | None:
    """Show what partners get and give, and below it when they are free and how to reach them."""
    terms = brief.terms.partners
    agreed = [one for one in brief.plan.partners if one.contract or one.terms or one.exclusive]
    reached = [one for one in brief.plan.partners if _is_reached(one)]
    blocks: list[Block] = [_list_agreements(brief, agreed)] if agreed else []
    if reached:
        blocks.append(_list_slots(brief, reached))
    if not blocks:
        return None
    unchecked = sum(one.licence_checked is False for one in reached)
    fees = sum((one.terms.fee or Decimal(0) for one in agreed if one.terms), Decimal(0))
    if unchecked:
        headline = terms.unchecked_headline.fill(len(reached), unchecked=str(unchecked))
    elif fees:
        headline = terms.agreements_headline.fill(len(agreed), fees=brief.money(fees))
    else:
        headline = terms.agreements_plain_headline.fill(max(len(agreed), len(reached)))
    return make_section(brief, "agreements", headline, *blocks)


def _is_reached(partner: Partner) -> bool:
    written = partner.slots or partner.contact or partner.backup
    return bool(written) or partner.licence_checked is not None


def _list_agreements(brief: Brief, partners: list[Partner]) -> Table:
    terms = brief.terms.partners
    columns = (
        left(terms.partner, 1.3),
        left(terms.contract, 1.5),
        right(head_money(brief, terms.fee), 0.9),
        right(terms.commission, 0.7),
        left(terms.deliverables, 2.4),
        left(terms.exclusive, 1.8),
    )
    rows = (_list_agreement(brief, one) for one in partners)
    return make_table("agreements", terms.agreements, columns, rows)


def _list_agreement(brief: Brief, partner: Partner) -> tuple[Cell, ...]:
    agreed = partner.terms
    commission = agreed.commission if agreed else None
    return (
        head_cell(brief.call(partner)),
        word_cell(format_range(partner.contract.range, brief.texts) if partner.contract else ""),
        show_amount(agreed.fee if agreed else None),
        Cell(say("" if commission is None else brief.measure(commission, "%")), commission),
        word_cell(brief.tell_all(agreed.deliverables) if agreed else ""),
        word_cell(_word_exclusivity(brief, partner.exclusive)),
    )


def _word_exclusivity(brief: Brief, exclusive: Exclusivity | None) -> str:
    if exclusive is None:
        return ""
    terms, before, after = brief.terms.partners, exclusive.days_before, exclusive.days_after
    days = brief.join(
        (
            "" if before is None else terms.days_before.fill(before),
            "" if after is None else terms.days_after.fill(after),
        )
    )
    return brief.tell(exclusive.category) + brief.note(days)


def _list_slots(brief: Brief, partners: list[Partner]) -> Table:
    terms = brief.terms.partners
    columns = (
        left(terms.partner, 1.3),
        left(terms.free, 2.4),
        left(terms.licence, 0.9),
        left(terms.contact, 1.8),
        left(terms.backup, 1.1),
    )
    return make_table("slots", terms.slots, columns, (_list_slot(brief, x) for x in partners))


def _list_slot(brief: Brief, partner: Partner) -> tuple[Cell, ...]:
    terms = brief.terms.partners
    slots = brief.join(
        format_short_range(slot.range, brief.texts) + brief.note(brief.tell(slot.note))
        for slot in partner.slots
    )
    licence = Cell(())
    if partner.licence_checked is not None:
        licence = (
            word_cell(terms.checked, Tone.GOOD)
            if partner.licence_checked
            else word_cell(terms.unchecked, Tone.WATCH)
        )
    return (
        head_cell(brief.call(partner)),
        word_cell(slots),
        licence,
        word_cell(brief.tell(partner.contact)),
        word_cell(brief.name(partner.backup, "partner")),
    )


def _show_resources(brief: Brief) -> Section | None:
    resources, terms = brief.plan.resources, brief.terms.partners
    if not resources:
        return None
    columns = (
        left(terms.resource, 1.6),
        left(terms.use, 2.2),
        left(terms.available, 1.6),
        left(terms.sharing, 0.8),
        right(head_money(brief, terms.cost), 0.9),
        left(terms.supplier, 1.2),
    )
    table = make_table(
        "resources", terms.resource, columns, (_list_resource(brief, one) for one in resources)
    )
    money = sum((one.cost or Decimal(0) for one in resources), Decimal(0))
    headline = (
        terms.resources_cost_headline.fill(len(resources), money=brief.money(money))
        if money
        else terms.resources_headline.fill(len(resources))
    )
    return make_section(brief, "resources", headline, table)


def _list_resource(brief: Brief, resource: Resource) -> tuple[Cell, ...]:
    terms = brief.terms.partners
    available = brief.join(format_range(days.range, brief.texts) for days in resource.available)
    sharing = terms.one_at_a_time if resource.one_at_a_time else terms.shareable
    return (
        head_cell(brief.call(resource), brief.note(brief.word("resource.kind", resource.kind))),
        Cell(brief.read(resource.purpose)),
        word_cell(available),
        word_cell(sharing),
        show_amount(resource.cost),
        word_cell(brief.tell(resource.supplier)),
    )
