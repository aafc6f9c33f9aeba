"""What an activity gives and has to prove: prices, gifts, prizes, rewards, permits, disclosure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.activity_words import (
    word_days,
    word_gift,
    word_gift_facts,
    word_reference_price,
)
from commplan.report.money_scale import count_cents, head_money, show_amount
from commplan.report.tables import centre, head_cell, left, make_table, right, say, word_cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.offers import Disclosure, Offer, Permit, Prize, Referral
    from commplan.model.schedule import Activity
    from commplan.report.blocks import Cell, Runs, Table
    from commplan.report.brief import Brief


def list_offers(brief: Brief, activity: Activity, number: int) -> Table | None:
    """Show the prices and gifts of the activity with this ``number``.

    A gift that belongs to no product stands in the place of one.
    """
    if not activity.offers:
        return None
    terms = brief.terms.cards
    columns = (
        left(terms.offer, 1.2),
        right(head_money(brief, terms.price), 0.8),
        left(terms.reference_price, 1.6),
        left(terms.offer_days, 1.1),
        centre(terms.stackable, 0.7),
        left(terms.gift, 3),
    )
    decimals = count_cents(offer.price for offer in activity.offers)
    rows = (_list_offer(brief, offer, decimals) for offer in activity.offers)
    return make_table(f"offers-{number}", terms.offers, columns, rows)


def _list_offer(brief: Brief, offer: Offer, decimals: int) -> tuple[Cell, ...]:
    product, gift = brief.name(offer.product, "product"), word_gift(brief, offer.gift)
    if not product and offer.gift is not None:
        product, gift = brief.tell(offer.gift.kind), word_gift_facts(brief, offer.gift)
    return (
        head_cell(product),
        show_amount(offer.price, decimals=decimals),
        word_cell(word_reference_price(brief, offer)),
        word_cell(word_days(brief, offer.start, offer.end)),
        word_cell(brief.answer(offer.stackable)),
        word_cell(gift),
    )


def label_lines(brief: Brief, *lines: tuple[str, str]) -> Iterator[Runs]:
    """Say labelled facts as lines of a panel; those without words are left out."""
    yield from (say(brief.label(label, text)) for label, text in lines if text)


def list_prize(brief: Brief, activity: Activity, number: int) -> Table | None:
    """Show the facts of a prize one by one, as the rules of a draw have to state them."""
    if activity.prize is None:
        return None
    terms = brief.terms.cards
    columns = (left(terms.prize_fact, 1), left(terms.prize_text, 5))
    rows = (
        (head_cell(label), word_cell(text))
        for label, text in _word_prize(brief, activity.prize)
        if text
    )
    return make_table(f"prize-{number}", terms.prize, columns, rows)


def _word_prize(brief: Brief, prize: Prize) -> tuple[tuple[str, str], ...]:
    terms, years = brief.terms.cards, prize.archive_years
    drawn = (
        "" if prize.by_chance is None else terms.by_chance if prize.by_chance else terms.by_merit
    )
    return (
        (terms.draw, drawn),
        (terms.prizes, brief.tell_all(prize.items)),
        (terms.top_value, "" if prize.top_value is None else brief.money(prize.top_value)),
        (terms.prize_number, "" if prize.number is None else f"{prize.number:,}"),
        (terms.odds, brief.tell(prize.odds)),
        (terms.draw_at, brief.tell(prize.draw_at)),
        (terms.how, brief.tell(prize.how)),
        (terms.claim, brief.tell(prize.claim)),
        (terms.organiser, brief.tell(prize.organiser)),
        (terms.published, prize.published.isoformat() if prize.published else ""),
        (terms.archive, "" if years is None else terms.years.fill(years)),
    )


def list_referral(brief: Brief, referral: Referral) -> Iterator[Runs]:
    """List what a member gets for bringing another one."""
    terms, levels = brief.terms.cards, referral.levels
    return label_lines(
        brief,
        (terms.reward_for, brief.tell(referral.reward_for)),
        (terms.levels, "" if levels is None else terms.levels_count.fill(levels)),
        (terms.needs_sharing, brief.answer(referral.needs_sharing)),
    )


def list_proof(brief: Brief, activity: Activity) -> Iterator[Runs]:
    """List what has to be asked for, said openly or kept safe."""
    if activity.permit is not None:
        yield from _list_permit(brief, activity.permit)
    if activity.disclosure is not None:
        yield from _list_disclosure(brief, activity.disclosure)
    data = brief.name_all(activity.data, "data item")
    yield from label_lines(brief, (brief.terms.cards.data, data))


def _list_permit(brief: Brief, permit: Permit) -> Iterator[Runs]:
    terms = brief.terms.cards
    facts = brief.join(
        (
            *(
                words.format(day=day.isoformat())
                for words, day in (
                    (terms.apply_by, permit.apply_by),
                    (terms.applied_on, permit.applied_on),
                    (terms.granted_on, permit.granted_on),
                )
                if day is not None
            ),
            terms.permit_owner.format(name=brief.name_person(permit.owner)) if permit.owner else "",
        )
    )
    kind = brief.word("permit.kind", permit.kind)
    yield say(brief.label(kind, facts) if facts else kind)


def _list_disclosure(brief: Brief, disclosure: Disclosure) -> Iterator[Runs]:
    terms = brief.terms.cards
    return label_lines(
        brief,
        (terms.paid, brief.answer(disclosure.paid)),
        (terms.gifted, brief.answer(disclosure.gifted)),
        (terms.marked, brief.answer(disclosure.marked)),
        (terms.platform_report, brief.tell(disclosure.platform_report)),
    )
