"""Prepaid cards that a plan sells: their money, in whose name they are, how long they hold."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.wording.words_found import holds_word
from commplan.model.numerals import read_numeral
from commplan.model.words import fold_width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.diagnostics import Route
    from commplan.model.base import Item
    from commplan.model.offers import Offer
    from commplan.model.plan import Plan

_VALIDITY = (
    r"有效期?\s*(?:为|是|：|:)?\s*(\d{1,3}|[一二两三四五六七八九十]{1,3})\s*(年|个?月|天|日)"
    r"|(\d{1,3}|[一二两三四五六七八九十]{1,3})\s*(年|个?月|天|日)\s*(?:内有效|有效)"
    r"|valid for (\d{1,3}) (year|month|day)s?"
)
_YEARS = {"年": 1, "year": 1, "月": 12, "个月": 12, "month": 12, "天": 365, "日": 365, "day": 365}
"""How many of a unit make a year."""


class CardWords(NamedTuple):
    """By which words a plan speaks of prepaid cards, in somebody's name and in nobody's."""

    cards: tuple[str, ...]
    named: tuple[str, ...]
    unnamed: tuple[str, ...]


class Card(NamedTuple):
    """A prepaid card: the item that sells it and the place of its money.

    ``is_named`` is None where the plan does not say; ``years`` is its validity where that is said.
    """

    item: Item
    called: str
    route: Route
    amount: Decimal | None
    is_named: bool | None
    years: Decimal | None


def list_cards(plan: Plan, words: CardWords) -> Iterator[Card]:
    """Yield the prepaid cards among the products and the offers of a plan."""
    is_card = cache(lambda text: holds_word(text, words.cards))
    for product in plan.positioning.products if plan.positioning is not None else ():
        named = f"{product.name} {product.category or ''}"
        if is_card(named):
            said = " ".join((named, *product.selling_points, *product.advantages))
            place = (*product.route, "name" if product.list_price is None else "list_price")
            yield _make_card(product, product.called, place, product.list_price, said, words)
    for activity in plan.activities:
        if activity.status == "cancelled":
            continue
        for number, offer in enumerate(activity.offers):
            if offer.product is not None and is_card(offer.product):
                said = " ".join((offer.product, *activity.rules_text, *activity.copy_))
                field, amount = _find_amount(offer)
                place = (*activity.route, "offers", number, field)
                yield _make_card(activity, str(offer.product), place, amount, said, words)


def _find_amount(offer: Offer) -> tuple[str, Decimal | None]:
    """Return the money of an offer and the field that holds it; the product where none does."""
    if offer.price is not None:
        return "price", offer.price
    if offer.reference_price is not None:
        return "reference_price", offer.reference_price
    return "product", None


def _make_card(
    item: Item, called: str, place: Route, amount: Decimal | None, said: str, words: CardWords
) -> Card:
    is_named = None
    if holds_word(said, words.unnamed):
        is_named = False
    elif holds_word(said, words.named):
        is_named = True
    return Card(item, called, place, amount, is_named, read_validity(said))


def read_validity(text: str) -> Decimal | None:
    """Return for how many years a text says that something is valid, or None."""
    match = re.search(_VALIDITY, fold_width(text))
    if match is None:
        return None
    number, unit = next((match[at], match[at + 1]) for at in (1, 3, 5) if match[at] is not None)
    count = int(number) if number.isdigit() else read_numeral(number)
    return None if count is None else Decimal(count) / _YEARS[unit]
