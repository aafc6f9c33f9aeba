"""Prices by day and buyer, and where they contradict each other."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from commplan.analysis.offers.price_clashes import (
    Contradiction,
    find_dearer,
    find_dearer_tiers,
    find_promising,
    find_undercut,
)
from tests.plans import HEAD, analysis_of

if TYPE_CHECKING:
    from commplan.analysis.offers.prices import Price

TIERS = "membership: {tiers: [{name: 普通}, {name: 银}, {name: 金}]}\n"
CHANNELS = "channels: [{name: 群, kind: group}, {name: 小程序, kind: pull}]\n"
PEOPLE = "segments: [{name: 家庭}]\n"


def _prices(*activities: str) -> tuple[Price, ...]:
    lines = "".join(f"  - {{name: A{n}, {rest}}}\n" for n, rest in enumerate(activities))
    return analysis_of(HEAD + TIERS + CHANNELS + PEOPLE + "activities:\n" + lines).prices


def _pairs(found: tuple[Contradiction, ...]) -> list[tuple[str, str]]:
    return [(one.price.activity.called, one.lower.activity.called) for one in found]


@pytest.mark.parametrize(
    ("rest", "days"),
    [
        ("when: 2026-05-16..17, offers: [{product: 米, price: 9}]", ["05-16..05-17"]),
        (
            "when: 2026-05-16..31, offers: [{product: 米, price: 9, when: 2026-05-20}]",
            ["05-20..05-20"],
        ),
        (
            (
                "when: 2026-05-01..31, repeats: {on: 每周六}, offers: [{product: 米, price: 9}, "
                "{product: 油, price: 9, end: 2026-05-10}]"
            ),
            [
                "05-02..05-02",
                "05-01..05-10",
                "05-09..05-09",
                "05-16..05-16",
                "05-23..05-23",
                "05-30..05-30",
            ],
        ),
        ("when: 2026-05-16, offers: [{product: 米}, {price: 9}]", []),
        ("when: 2026-05-16, offers: [{product: 米, price: 9}], status: cancelled", []),
        (
            "when: 2026-05-16, offers: [{product: 米, price: 9, when: 2026-05-20..2026-05-18}]",
            [],
        ),
    ],
)
def test_an_offer_holds_on_its_own_days_or_on_each_occurrence(rest: str, days: list[str]) -> None:
    found = [f"{price.days.start:%m-%d}..{price.days.end:%m-%d}" for price in _prices(rest)]
    assert found == days


@pytest.mark.parametrize(
    ("audience", "ranks"),
    [
        ("[金]", {2}),
        ("[银, 金]", {1, 2}),
        ("[普通, 银, 金]", set()),  # all tiers are everybody
        ("[金, 家庭]", set()),
        ("[全体会员]", set()),
        ("[]", set()),
    ],
)
def test_a_price_is_for_tiers_where_the_audience_is_nothing_else(
    audience: str, ranks: set[int]
) -> None:
    rest = f"when: 2026-05-16, audience: {audience}, offers: [{{product: 米, price: 9}}]"
    assert _prices(rest)[0].tiers == ranks


@pytest.mark.parametrize(
    ("rest", "is_group"),
    [
        ("channels: [群]", True),
        ("channels: [群, 小程序]", False),
        ("channels: [小程序], kind: group_buy", True),
        ("label: 周末", False),
    ],
)
def test_a_group_price_is_bought_in_a_group(rest: str, is_group: bool) -> None:
    (price,) = _prices(f"when: 2026-05-16, {rest}, offers: [{{product: 米, price: 9}}]")
    assert price.is_group is is_group


def _offer(amount: object, days: str, more: str = "") -> str:
    return f"when: {days}{more}, offers: [{{product: 米, price: {amount}}}]"


def test_a_price_is_dearer_where_both_hold_on_a_day() -> None:
    prices = _prices(
        _offer(9, "2026-05-01..10"),
        _offer(8, "2026-05-10..12"),  # shares the tenth with A0
        _offer(7, "2026-05-13..20"),  # touches nothing
        _offer(9, "2026-05-21..22"),
        _offer(9, "2026-05-22..23"),  # the same price contradicts nothing
    )
    assert _pairs(find_dearer(prices, prices)) == [("A0", "A1")]


def test_the_last_day_of_a_lower_price_counts() -> None:
    prices = _prices(_offer(8, "2026-05-01..10"), _offer(9, "2026-05-10..12"))
    assert _pairs(find_dearer(prices, prices)) == [("A1", "A0")]
    prices = _prices(_offer(8, "2026-05-01..10"), _offer(9, "2026-05-11..12"))
    assert find_dearer(prices, prices) == ()


def test_each_dearer_price_is_found_once_however_many_are_lower() -> None:
    prices = _prices(
        _offer(9, "2026-05-01..31"), *(_offer(n, "2026-05-05..06") for n in range(1, 9))
    )
    found = _pairs(find_dearer(prices[:1], prices[1:]))
    assert [dear for dear, _ in found] == ["A0"]


def test_the_sweep_finds_whom_all_pairs_find() -> None:
    amounts, spans = (5, 6, 7), ("01..04", "03..08", "05..05", "09..12", "04..09")
    prices = _prices(*(_offer(a, f"2026-05-{s}") for a, s in product(amounts, spans)))
    plain = {
        one.route
        for one in prices
        for other in prices
        if one.amount > other.amount and one.days.overlaps(other.days)
    }
    assert {one.price.route for one in find_dearer(prices, prices)} == plain


def test_halving_the_ranks_finds_whom_all_pairs_find() -> None:
    tiers = ("普通", "银", "金", "[普通, 银]", "[银, 金]")
    prices = _prices(
        *(
            _offer(amount, f"2026-05-{span}", f", audience: {tier}")
            for amount, span, tier in product((5, 6), ("01..04", "03..08"), tiers)
        )
    )
    plain = {
        one.route
        for one in prices
        for other in prices
        if min(one.tiers) > max(other.tiers)
        and one.amount > other.amount
        and one.days.overlaps(other.days)
    }
    found = [one.price.route for one in find_dearer_tiers(prices)]
    assert (set(found), len(found)) == (plain, len(plain))


@pytest.mark.parametrize(
    ("second", "guard", "found"),
    [
        (_offer(8, "2026-05-17..20"), 7, [("A0", "A1")]),  # seven days after the tenth
        (_offer(8, "2026-05-18..20"), 7, []),
        (_offer(9, "2026-05-12"), 7, []),
        (_offer(8, "2026-05-10..20"), 7, []),  # it overlaps: that is another fault
        (_offer(8, "2026-05-12", ", audience: 金"), 7, []),  # other buyers
        (_offer(8, "2026-05-12"), 0, []),
    ],
)
def test_a_guarantee_counts_from_the_last_day(
    second: str, guard: int, found: list[tuple[str, str]]
) -> None:
    prices = _prices(_offer(9, "2026-05-01..10"), second)
    assert _pairs(find_undercut(prices, guard)) == found


@pytest.mark.parametrize(
    ("rest", "promises"),
    [
        ("copy: [全网最低价]", True),
        ("rules_text: [鮮米史上最低]", True),
        ("rules_text: [近七天成交最低价 59 元]", False),
        ("theme: Our lowest price ever", True),
        ("copy: [天天好价]", False),
    ],
)
def test_a_promise_of_the_lowest_price_is_read_in_what_is_published(
    rest: str, promises: bool
) -> None:
    prices = _prices(_offer(9, "2026-05-01", f", {rest}"))
    words = ("全网最低", "史上最低", "最低价", "lowest price")
    assert bool(find_promising(prices, words, ("成交最低价",))) is promises
