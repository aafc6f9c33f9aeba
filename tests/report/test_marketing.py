from __future__ import annotations

import pytest

from commplan.report.blocks import Chart, Pairs

from .building import build, find_section, list_sections

OVERVIEW = "positioning: {audience_statement: A, value_proposition: B, "


@pytest.mark.parametrize(
    ("text", "key", "headline"),
    [
        (
            "marketing: {product: [A, B], price: [C]}",
            "marketing/strategy",
            "How we sell: 2 on product, one on price",
        ),
        (
            "marketing: {price_guard_days: 15}",
            "marketing/prices",
            "A price is a promise: kept for 15 days",
        ),
        (
            "marketing: {stacking: A}",
            "marketing/prices",
            "How offers add up and gifts are given is settled beforehand",
        ),
        (
            "marketing: {communication_mix: {Groups: 60%, Stores: 40%}}",
            "marketing/mix",
            "2 means of communication; Groups takes most, 60%",
        ),
        (
            "marketing: {personalisation: {used: no}}",
            "marketing/personalisation",
            "No personal offers: everybody sees the same",
        ),
        (
            "marketing: {personalisation: {used: yes, opt_out: A}}",
            "marketing/personalisation",
            "Offers follow preferences, and members can switch that off",
        ),
        (
            "marketing: {store_traffic: [A], fission: {allowed: [B], refused: [C, D]}}",
            "marketing/traffic",
            (
                "People bring people: one way from store to group, one kind of referral, "
                "2 kinds refused"
            ),
        ),
        (
            "background: {stage: growing, success_factors: [A, B], warning_signs: [C]}",
            "why/factors",
            "Stage: growing",
        ),
        (
            "background: {warning_signs: [C]}",
            "why/factors",
            "What it takes, and what warns us: one warning sign",
        ),
        ("background: {stage: growing}", "why/factors", "Stage: growing"),
        (
            "background: {challenges: [{statement: A, answer: B}, C]}",
            "why/last-year",
            "Of 2 challenges, 1 still lack their answers",
        ),
        (
            OVERVIEW + "products: [{name: Pen, hero: yes}, {name: Ink}]}",
            "positioning/products",
            "2 products; in front: Pen",
        ),
        (
            OVERVIEW + "products: [{name: Pen, advantages: [A]}, {name: Ink}]}",
            "positioning/arguments",
            "Why people want it: what speaks for the product",
        ),
        (
            "segments: [{name: A, strategy: Talk}, {name: B}]",
            "audience/needs",
            "What the audience asks for decides what we do: one approach",
        ),
        (
            "segments: [{name: A, overlaps: [B]}, {name: B}]",
            "audience/habits",
            "How one segment spends and what it likes decides what we offer",
        ),
        (
            "community: {boards: [A, B]}",
            "people/boards",
            "2 boards, each with its topics and its ways to take part",
        ),
        ("community: {facilities: [A, B]}", "people/boards", "The community has 2 facilities"),
        (
            "community: {groups: [{name: A, size_now: 5}]}",
            "people/group-sizes",
            "How large one group is, and may become",
        ),
        (
            "channels: [{name: A, kind: feed, pros: [X]}, {name: B, kind: sms, cons: [Y]}]",
            "platforms/strengths",
            "2 channels, each used for what it does best; with limits named for 1",
        ),
        (
            "channels: [{name: A, kind: feed, cadence: 3}, {name: B, kind: sms, cadence: 1.5}]",
            "platforms/running",
            "How 2 channels run: 4.5 posts a week",
        ),
        (
            "channels: [{name: A, kind: feed, account: X}]",
            "platforms/running",
            "How one channel runs is settled",
        ),
    ],
)
def test_headlines_of_marketing_and_of_what_it_rests_on(text: str, key: str, headline: str) -> None:
    assert find_section(build(text), key).headline == headline


def test_one_means_of_communication_is_no_ring() -> None:
    blocks = find_section(
        build("marketing: {communication_mix: {Groups: 100%}}"), "marketing/mix"
    ).blocks
    assert [block for block in blocks if isinstance(block, Chart)] == []


def test_price_rules_are_said_one_by_one() -> None:
    text = "marketing: {stacking: One, price_guard_days: 15, gift_rule: All}"
    (pairs,) = find_section(build(text), "marketing/prices").blocks
    assert isinstance(pairs, Pairs)
    assert [(pair.label, pair.runs[0].text) for pair in pairs.items] == [
        ("Adding up offers", "One"),
        ("Price protection", "15 days"),
        ("Gifts", "All"),
    ]


def test_a_marketing_that_says_nothing_has_no_chapter() -> None:
    assert [key for key in list_sections(build("marketing: {}")) if "marketing" in key] == []
