from __future__ import annotations

import pytest

from commplan.analysis.offers.price_history import find_raised_prices
from tests.plans import HEAD, analysis_of

CHANNELS = "channels: [{name: 小程序, kind: pull}, {name: 门店, kind: store}]\n"


def lowest_before(*activities: str) -> list[str]:
    text = HEAD + CHANNELS + "activities:\n" + "".join(f"  - {{{one}}}\n" for one in activities)
    return [
        f"{one.price.activity.name} {one.lowest.activity.name} {one.lowest.amount}"
        for one in find_raised_prices(analysis_of(text).prices, 7)
    ]


CUT = "name: 特价, when: 2026-06-16, offers: [{product: 豆, price: 69, reference_price: 99}]"


@pytest.mark.parametrize(
    ("before", "found"),
    [
        ("when: 2026-06-09", ["特价 拼单 72"]),  # seven days before: 06-09 to 06-15
        ("when: 2026-06-08", []),
        ("when: 2026-06-15", ["特价 拼单 72"]),
        ("when: 2026-06-16", []),  # the same day is not before
        ("when: 2026-05-01..2026-06-10", ["特价 拼单 72"]),  # it still held
        ("when: 2026-06-12..2026-06-20", ["特价 拼单 72"]),
        ("when: 2026-06-12, status: cancelled", []),
    ],
)
def test_the_days_before_are_those_of_the_law(before: str, found: list[str]) -> None:
    assert (
        lowest_before(f"name: 拼单, {before}, offers: [{{product: 豆, price: 72}}]", CUT) == found
    )


def test_another_product_does_not_count() -> None:
    other = "name: 拼单, when: 2026-06-12, offers: [{product: 杯, price: 72}]"
    assert lowest_before(other, CUT) == []


def test_the_lowest_of_several_counts() -> None:
    first = "name: 一, when: 2026-06-10, offers: [{product: 豆, price: 72}]"
    second = "name: 二, when: 2026-06-13, offers: [{product: 豆, price: 75}]"
    assert lowest_before(second, first, CUT) == ["特价 一 72"]


@pytest.mark.parametrize(
    ("here", "there", "found"),
    [
        ("[小程序]", "[门店]", []),  # another place of business
        ("[小程序]", "[门店, 小程序]", ["特价 拼单 72"]),
        ("[]", "[门店]", ["特价 拼单 72"]),  # sold everywhere
        ("[小程序]", "[]", ["特价 拼单 72"]),
    ],
)
def test_the_place_has_to_be_shared(here: str, there: str, found: list[str]) -> None:
    before = "name: 拼单, when: 2026-06-12, offers: [{product: 豆, price: 72}]"
    channels = (f", channels: {there}", f", channels: {here}")
    assert lowest_before(before + channels[0], CUT + channels[1]) == found


def test_an_offer_is_not_compared_with_its_own_earlier_days() -> None:
    series = CUT.replace("2026-06-16", "2026-06-01..30, repeats: 每周二")
    assert lowest_before(series) == []


def test_a_price_without_a_higher_one_is_no_discount() -> None:
    before = "name: 拼单, when: 2026-06-12, offers: [{product: 豆, price: 72}]"
    plain = "name: 特价, when: 2026-06-16, offers: [{product: 豆, price: 69}]"
    assert lowest_before(before, plain) == []


@pytest.mark.parametrize(("price", "found"), [("98", ["特价 拼单 98"]), ("99", []), ("120", [])])
def test_a_comparison_with_the_true_lowest_price_is_fine(price: str, found: list[str]) -> None:
    before = f"name: 拼单, when: 2026-06-12, offers: [{{product: 豆, price: {price}}}]"
    assert lowest_before(before, CUT) == found
