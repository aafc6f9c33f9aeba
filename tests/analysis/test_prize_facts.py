from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from commplan.analysis.offers.prize_facts import (
    find_late_publication,
    find_top_prize,
    is_by_chance,
    list_missing_facts,
)
from tests.plans import HEAD, plan_of

if TYPE_CHECKING:
    from commplan.model.schedule import Activity


def activity_of(rest: str) -> Activity:
    return plan_of(f"{HEAD}activities:\n  - {{name: 甲, when: 2026-03-02, {rest}}}\n").activities[0]


@pytest.mark.parametrize(
    ("rest", "by_chance"),
    [
        ("kind: draw, prize: {items: [杯]}", True),
        ("kind: draw, prize: {by_chance: false}", False),  # what is written wins
        ("kind: vote, prize: {items: [杯]}", False),  # the best of a contest
        ("kind: vote, prize: {odds: 5%}", True),
        ("kind: topic, prize: {draw_at: 结束次日}", True),
        ("kind: draw", False),  # no prizes
    ],
)
def test_luck_decides_where_prizes_are_drawn(rest: str, *, by_chance: bool) -> None:
    assert is_by_chance(activity_of(rest)) is by_chance


@pytest.mark.parametrize(
    ("prize", "value", "is_written"),
    [
        ("top_value: 1680, items: [钢笔 99 元]", 1680, True),
        ("items: [钢笔 1 支 1680 元, 墨水 10 份每份 99 元]", 1680, False),
        ("items: ['咖啡机与旅行 61,000 元']", 61000, False),
        ("items: [旅行一份 6.1 万元]", 61000, False),
        ("items: [钢笔 1 支]", None, None),  # no amount is named
    ],
)
def test_the_largest_prize_is_written_or_read_from_the_list(
    prize: str, value: int | None, *, is_written: bool | None
) -> None:
    written = activity_of(f"prize: {{{prize}}}").prize
    assert written is not None
    top = find_top_prize(written)
    found = (None, None) if top is None else (top.value, top.is_written)
    assert found == (None if value is None else Decimal(value), is_written)


ASKED = ("items", "rules_text", "number|odds", "top_value")


@pytest.mark.parametrize(
    ("rest", "missing"),
    [
        ("prize: {by_chance: true}", ASKED),
        ("rules_text: [甲], prize: {items: [杯 30 元], odds: 5%}", ()),
        ("rules_text: [甲], prize: {items: [杯], number: 5}", ("top_value",)),
        ("prize: {items: [杯], number: 5, top_value: 30}", ("rules_text",)),
    ],
)
def test_what_is_not_said_is_missing(rest: str, missing: tuple[str, ...]) -> None:
    assert list_missing_facts(activity_of(rest), ASKED) == missing


@pytest.mark.parametrize(
    ("published", "late"), [("2026-03-01", False), ("2026-03-02", False), ("2026-03-03", True)]
)
def test_rules_are_late_behind_the_first_day(published: str, *, late: bool) -> None:
    found = find_late_publication(activity_of(f"prize: {{published: {published}}}"))
    assert (found is not None) is late
