"""Which money stands behind an item: own budgets, rests of campaigns, lines for it, loose lines."""

from __future__ import annotations

import pytest

from commplan.analysis.money.funding import split_name
from tests.plans import HEAD, analysis_of

PLAN = HEAD + (
    "campaigns: [{name: 春季, when: 2026-03, budget: 5万}]\n"
    "resources: [{name: 湖畔会场, kind: venue}, {name: 数据看板, kind: tool}]\n"
    "partners: [{name: 山野拾光}, {name: 未用}]\n"
    "activities:\n"
    "  - {name: 甲, when: 2026-03-02, campaign: 春季, budget: 2万, partners: [山野拾光]}\n"
    "  - {name: 乙, when: 2026-03-09, campaign: 春季, partners: 山野拾光, resources: 湖畔会场}\n"
    "  - {name: 丙, when: 2026-04-09..05-10, repeats: 每周五, budget: 1000}\n"
    "  - {name: 丁, when: 2026-05-09, budget: 9万, status: cancelled, partners: [未用]}\n"
    "budget:\n"
    "  lines:\n"
    "    - {name: 会场定金, for: 湖畔会场, amount: 3000}\n"
    "    - {name: 看板开发, amount: 26000}\n"
    "    - {name: 法务, amount: 1万}\n"
    "    - {name: 乙的保险, for: 乙, amount: 500}\n"
)


@pytest.mark.parametrize(
    ("name", "money"),
    [
        ("甲", 20000),  # its own
        ("乙", 30500),  # 5万 of the campaign less 2万 of 甲, and its line
        ("丙", 5000),  # five Fridays: 10 and 17 and 24 April, 1 and 8 May
    ],
)
def test_an_activity_has_its_own_money_or_what_its_campaign_leaves(name: str, money: int) -> None:
    analysis = analysis_of(PLAN)
    activity = next(one for one in analysis.plan.activities if one.name == name)
    assert analysis.funding.find_money(activity) == money


@pytest.mark.parametrize(
    ("name", "lines", "activities"),
    [
        ("湖畔会场", 3000, 30500),  # its line; 乙 uses it
        ("数据看板", 26000, 0),  # a line for nothing has 看板 in common
        ("山野拾光", 0, 50500),  # 甲 and 乙
        ("未用", 0, 0),  # a cancelled activity pays for nothing
    ],
)
def test_an_item_has_its_lines_and_the_money_of_those_who_use_it(
    name: str, lines: int, activities: int
) -> None:
    analysis = analysis_of(PLAN)
    named = analysis.index.find(name)
    assert named is not None
    assert named.item is not None
    means = analysis.funding.find_means(named.item)
    assert [means.lines, means.activities] == [lines, activities]


@pytest.mark.parametrize(
    ("one", "other", "is_alike"),
    [
        ("数据看板", "看板年费", True),
        ("数据看板", "数量", False),
        ("Group tool", "group fee", True),
        ("Tea room", "Tea bar", False),  # words of three letters say too little
        ("直播间", "播", False),
    ],
)
def test_names_are_compared_by_pairs_of_signs_and_longer_words(
    one: str, other: str, *, is_alike: bool
) -> None:
    assert bool(split_name(one) & split_name(other)) is is_alike
