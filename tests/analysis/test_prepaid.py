from __future__ import annotations

from decimal import Decimal

import pytest

from commplan.analysis.offers.prepaid import CardWords, list_cards, read_validity
from tests.plans import HEAD, plan_of

WORDS = CardWords(("礼品卡", "gift card*"), ("记名", "实名"), ("不记名",))
PRODUCT = (
    "positioning:\n  audience_statement: 甲\n  value_proposition: 乙\n  products: [{{{product}}}]\n"
)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("有效期 3 年", "3"),
        ("有效期三年", "3"),
        ("有效期：18 个月", "1.5"),
        ("购买后 24 个月内有效", "2"),
        ("有效期 730 天", "2"),
        ("valid for 6 months", "0.5"),
        ("长期有效", None),
        ("3 年质保", None),
    ],
)
def test_a_validity_is_read_from_the_text(text: str, years: str | None) -> None:
    assert read_validity(text) == (None if years is None else Decimal(years))


@pytest.mark.parametrize(
    ("product", "found"),
    [
        ("name: 不记名礼品卡, list_price: 500", [("500", False)]),
        ("name: 记名礼品卡, list_price: 500", [("500", True)]),  # 记名 inside 不记名 is not meant
        ("name: 礼品卡, list_price: 500", [("500", None)]),
        ("name: 礼品卡, selling_points: [实名购买]", [(None, True)]),
        ("name: Gift cards, list_price: 500", [("500", None)]),
        ("name: 礼盒, list_price: 500", []),
    ],
)
def test_cards_are_known_by_their_words(
    product: str, found: list[tuple[str | None, bool | None]]
) -> None:
    plan = plan_of(HEAD + PRODUCT.format(product=product))
    cards = [
        (None if card.amount is None else str(card.amount), card.is_named)
        for card in list_cards(plan, WORDS)
    ]
    assert cards == found


def test_an_offer_sells_cards_as_well() -> None:
    offer = "{product: 不记名礼品卡, reference_price: 1500}"
    rest = f"when: 2026-06-18, offers: [{offer}], rules_text: [有效期 1 年]"
    plan = plan_of(f"{HEAD}activities: [{{name: 甲, {rest}}}]\n")
    (card,) = list_cards(plan, WORDS)
    assert (card.amount, card.is_named, card.years) == (Decimal(1500), False, Decimal(1))
    assert card.route[-1] == "reference_price"
