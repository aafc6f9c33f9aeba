"""What changed between two plans: small plans, and what was moved in each by hand."""

from __future__ import annotations

import time
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from commplan.analysis.changes import Changes, ItemChange, compare_plans
from commplan.analysis.changes.earlier_days import list_earlier_days
from commplan.model.base import Item
from commplan.model.dates import DateRange
from tests.plans import HEAD, plan_of

if TYPE_CHECKING:
    from commplan.model.base import Base

TEAM = "team: {people: [{name: 苏末, role: 运营}, {name: 顾言, role: 设计}]}\n"
KPI = "kpis: [{id: K1, name: 成员, unit: 人, direction: higher, rollup: sum"


def compare(old: str, new: str) -> Changes:
    return compare_plans(plan_of(HEAD + old), plan_of(HEAD + new))


def only(old: str, new: str) -> ItemChange:
    """Return the one change that there is between two plans."""
    changes = compare(old, new)
    assert changes.added == ()
    assert changes.removed == ()
    (change,) = changes.changed
    return change


def plain(*numbers: Decimal | None) -> list[int | None]:
    """Return whole amounts as they are written in a table."""
    return [None if number is None else int(number) for number in numbers]


def names(items: tuple[Item, ...]) -> list[str]:
    return [item.called for item in items]


def call(part: Base) -> str:
    return part.called if isinstance(part, Item) else ""


@pytest.mark.parametrize(
    ("before", "after", "shift", "slip", "longer"),
    [
        ("2026-03-12", "2026-03-19", 7, 7, 0),  # a week later
        ("2026-03-12", "2026-03-10", -2, -2, 0),
        ("2026-02-28", "2026-03-01", 1, 1, 0),  # 2026 is no leap year
        ("2026-03-12..13", "2026-03-12..16", 0, 3, 3),
        ("2026-03-12..16", "2026-03-14..16", 2, 0, -2),
        ("2026-03-12..13", "2026-03-14..20", 2, 7, 5),
    ],
)
def test_days_move_by_their_first_and_their_last_day(
    before: str, after: str, shift: int, slip: int, longer: int
) -> None:
    change = only(
        f"activities: [{{name: 护肤课, when: {before}}}]\n",
        f"activities: [{{name: 护肤课, when: {after}}}]\n",
    )
    (move,) = change.days
    assert (move.field, move.shift, move.slip, move.longer) == ("when", shift, slip, longer)
    assert change.main_move == move


def test_a_milestone_moves_by_its_day() -> None:
    old = "milestones: [{name: 上线, due: 2026-02-01}]\n"
    (move,) = only(old, old.replace("02-01", "02-10")).days
    assert move.before == DateRange(date(2026, 2, 1), date(2026, 2, 1))
    assert (move.field, move.slip) == ("due", 9)


def test_money_of_a_series_is_that_of_all_its_days() -> None:
    # Each Thursday of April 2026 (2, 9, 16, 23, 30) is 5 × 100; of the first half (2, 9) 2 × 100.
    old = "activities: [{name: 课, when: 2026-04-01..30, repeats: weekly Thu, budget: 100}]\n"
    change = only(old, old.replace("..30", "..15"))
    (move,) = change.money
    assert plain(move.before, move.after, move.difference) == [500, 200, -300]


def test_a_cancelled_activity_costs_nothing_any_more() -> None:
    old = "activities: [{name: 课, when: 2026-04-01, budget: 100}]\n"
    change = only(old, old.replace("budget: 100", "budget: 100, status: cancelled"))
    (move,), (status,) = change.money, change.status
    assert plain(move.before, move.after) == [100, 0]
    assert (status.before, status.after) == (None, "cancelled")


@pytest.mark.parametrize(
    ("old", "new", "kind", "field", "before", "after"),
    [
        ("total: 10万", "total: 12万", "budget", "total", 100_000, 120_000),
        ("contingency: 1万", "contingency: 5000", "budget", "contingency", 10_000, 5_000),
        (
            "categories: [{name: 物料, limit: 3万}]",
            "categories: [{name: 物料, limit: 4万}]",
            "category",
            "limit",
            30_000,
            40_000,
        ),
        (
            "lines: [{name: 物料, amount: 3万}]",
            "lines: [{name: 物料, amount: 2万}]",
            "line",
            "amount",
            30_000,
            20_000,
        ),
        ("quarters: {Q2: 3万}", "quarters: {Q2: 2万}", "budget", "quarters", 30_000, 20_000),
    ],
)
def test_every_amount_of_the_budget_is_compared(
    old: str, new: str, kind: str, field: str, before: int, after: int
) -> None:
    change = only(f"budget: {{{old}}}\n", f"budget: {{{new}}}\n")
    (move,) = change.money
    assert (change.kind, move.field) == (kind, field)
    assert plain(move.before, move.after) == [before, after]


@pytest.mark.parametrize("section", ["activities", "campaigns"])
def test_the_same_money_for_another_category_is_no_move_of_money(section: str) -> None:
    old = f"{section}: [{{name: 课, when: 2026-04-01, budget: {{物料: 100}}}}]\n"
    change = only(old, old.replace("物料", "推广"))
    assert (change.money, change.others) == ((), ("budget",))


def test_targets_are_compared_by_quarter_and_year() -> None:
    change = only(
        f"{KPI}, targets: [1, 2, 3, 4]}}]\n",
        f"{KPI}, targets: {{Q1: 1, Q2: 2, Q3: 5, Q4: 4, year: 12}}}}]\n",
    )
    assert [(one.part, plain(one.before, one.after)) for one in change.targets] == [
        ("Q3", [3, 5]),
        ("year", [None, 12]),
    ]


def test_months_that_make_the_same_quarters_are_no_other_target() -> None:
    # 1 + 1 + 1 = 3 in each quarter
    change = only(
        f"{KPI}, targets: [3, 3, 3, 3]}}]\n", f"{KPI}, targets: [{', '.join('1' * 12)}]}}]\n"
    )
    assert (change.targets, change.others) == ((), ("targets",))


def test_contributions_are_compared_by_kpi() -> None:
    old = f"{KPI}, targets: [1, 2, 3, 4]}}]\nactivities: [{{name: 课, when: 2026-04-01"
    change = only(f"{old}, targets: {{K1: 300}}}}]\n", f"{old}, targets: {{成员: 500}}}}]\n")
    (move,) = change.targets
    assert (move.part, move.unit) == ("成员", "人")
    assert plain(move.before, move.after) == [300, 500]


def test_people_are_those_who_came_and_went() -> None:
    old = TEAM + "activities: [{name: 课, when: 2026-04-01, owner: 苏末, with: [顾言]}]\n"
    change = only(old, old.replace("owner: 苏末, with: [顾言]", "owner: 顾言, with: [苏末, 顾言]"))
    assert [(one.field, one.gone, one.come) for one in change.people] == [
        ("owner", ("苏末",), ("顾言",)),
        ("with", (), ("苏末",)),
    ]


def test_other_fields_are_named() -> None:
    old = "activities: [{name: 课, when: 2026-04-01}]\n"
    assert only(old, old.replace("}]", ", place: 门店, theme: 春}]")).others == ("theme", "place")


def test_an_item_with_an_id_keeps_it_through_another_name() -> None:
    change = only(
        "activities: [{id: A1, name: 春日课, when: 2026-04-01}]\n",
        "activities: [{id: A1, name: 全新的名字, when: 2026-06-01}]\n",
    )
    assert change.is_renamed
    assert len(change.days) == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "name: 会员日, when: 2026-04-01, owner: 苏末",
            "name: 周年庆, when: 2026-04-01, owner: 苏末",
        ),
        (
            "name: 会员日, when: 2026-04-01, kind: live",
            "name: 会员日大促, when: 2026-04-01, kind: draw",
        ),
        (
            "name: 会员日, when: 2026-04-01, owner: 苏末, place: 门店",
            "name: 周年庆, when: 2026-04-01, owner: 苏末, place: 公园",
        ),
        ("name: 春日护肤课, when: 2026-04-01", "name: 春季护肤课, when: 2026-05-01"),
    ],
)
def test_without_an_id_a_renamed_item_is_known_by_its_fields(old: str, new: str) -> None:
    activities = "activities: [{%s}]\n"
    change = only(TEAM + activities % old, TEAM + activities % new)
    assert change.is_renamed


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("name: 会员日, when: 2026-04-01", "name: 新品快闪, when: 2026-06-18"),
        ("id: A1, name: 会员日, when: 2026-04-01", "id: A2, name: 会员日二, when: 2026-04-01"),
    ],
)
def test_what_shares_nothing_is_removed_and_added(old: str, new: str) -> None:
    changes = compare(f"activities: [{{{old}}}]\n", f"activities: [{{{new}}}]\n")
    assert changes.changed == ()
    assert len(changes.removed) == len(changes.added) == 1


def test_a_colleague_who_follows_another_is_not_the_same_person() -> None:
    old = "team: {people: [{name: 顾言, role: 设计, capacity: 30, skills: [摄影]}]}\n"
    changes = compare(old, old.replace("顾言", "林小满"))
    assert (names(changes.removed), names(changes.added)) == (["顾言"], ["林小满"])


def test_references_to_a_renamed_item_are_no_change() -> None:
    old = (
        "channels: [{id: C1, name: 公众号, kind: group}]\n"
        "milestones: [{id: M1, name: 上线, due: 2026-02-01}]\n"
        "activities:\n"
        "  - {name: 课, when: 2026-04-01, after: [上线 +3d], channels: [公众号], "
        "messages: [-3d 10:00 公众号]}\n"
    )
    new = old.replace("上线", "开通").replace("公众号", "服务号")
    changes = compare(old, new)
    assert [(call(one.after), one.is_renamed, one.others) for one in changes.changed] == [
        ("服务号", True, ()),
        ("开通", True, ()),
    ]


def test_order_spelling_and_place_are_no_change() -> None:
    old = "activities: [{name: 甲, when: 2026-04-01, budget: 1万}, {name: 乙, when: 2026-05-01}]\n"
    new = (
        "活动:\n  - {名称: 乙, 时间: 2026年5月1日}\n  - {名称: 甲, 时间: 2026-04-01, 预算: 10000}\n"
    )
    assert compare(old, new).is_nothing


def test_of_several_with_one_name_the_equal_ones_belong_together() -> None:
    old = "activities: [{name: 课, when: 2026-04-01}, {name: 课, when: 2026-05-01}]\n"
    new = "activities: [{name: 课, when: 2026-05-01}, {name: 课, when: 2026-04-08}]\n"
    change = only(old, new)
    assert [move.slip for move in change.days] == [7]


def test_a_section_that_came_is_one_field_of_the_plan() -> None:
    change = only("", "budget: {total: 10万}\n")
    assert (change.kind, change.others) == ("plan", ("budget",))


def test_totals_count_later_and_earlier_items() -> None:
    old = (
        "budget: {total: 10万}\n"
        "activities: [{name: 甲, when: 2026-04-01, budget: 1万}, {name: 乙, when: 2026-05-10}, "
        "{name: 丙, when: 2026-07-01..05}]\n"
        "milestones: [{name: 上线, due: 2026-02-01}, {name: 验收, due: 2026-03-01}]\n"
    )
    new = (
        "budget: {total: 12万}\n"
        "activities: [{name: 甲, when: 2026-04-04, budget: 3万}, {name: 乙, when: 2026-05-06}, "
        "{name: 丙, when: 2026-07-02..05}]\n"
        "milestones: [{name: 上线, due: 2026-02-11}, {name: 验收, due: 2026-03-01}]\n"
    )
    totals = compare(old, new).totals
    assert plain(*totals.budget) == [100_000, 120_000]
    assert plain(*totals.planned, totals.planned_difference) == [10_000, 30_000, 20_000]
    assert (totals.moved, totals.later, totals.earlier) == (4, 2, 1)  # one only begins later
    assert totals.mean_slip == Decimal("6.5")  # (3 + 10) / 2
    assert totals.largest is not None
    assert call(totals.largest.after) == "上线"


def test_earlier_days_are_those_of_what_moved() -> None:
    old = plan_of(
        HEAD + "activities: [{name: 甲, when: 2026-04-01}, {name: 乙, when: 2026-05-01}]\n"
    )
    new = plan_of(
        HEAD + "activities: [{name: 甲, when: 2026-04-01}, {name: 乙, when: 2026-05-09}]\n"
    )
    assert list_earlier_days(old, new) == {
        ("activities", 1): DateRange(date(2026, 5, 1), date(2026, 5, 1))
    }


def test_a_thousand_renamed_activities_take_no_longer_than_they_are_many() -> None:
    def make(count: int, name: str) -> str:
        lines = (
            f"  - {{name: {name}{number}号, when: 2026-0{number % 9 + 1}-12, owner: 苏末}}"
            for number in range(count)
        )
        return f"{HEAD}{TEAM}activities:\n" + "\n".join(lines)

    def measure(count: int) -> float:
        old, new = plan_of(make(count, "活动")), plan_of(make(count, "课程"))
        best = 9.0
        for _ in range(3):
            begun = time.process_time()
            changes = compare_plans(old, new)
            best = min(best, time.process_time() - begun)
        assert len(changes.changed) == count
        return best

    assert measure(1000) < 16 * measure(250)  # four times as many; quadratic would be sixteen
