"""Did you mean: likeness, case, width and the trade's own words."""

from __future__ import annotations

import pytest

from commplan.model.fields import shapes_of
from commplan.model.schedule import Activity
from commplan.reading.suggest import suggest_name

FIELDS = (*shapes_of(Activity), "when")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("onwer", "owner"),
        ("Owner", "owner"),
        ("ｏｗｎｅｒ", "owner"),
        ("负责人", "owner"),
        ("日期", "when"),
        ("date", "when"),
        ("deps", "after"),
        ("前置依赖", "after"),
        ("渠道", "channels"),
        ("chanels", "channels"),
        ("budgets", "budget"),
        ("天气", None),
        ("x", None),
        ("", None),
    ],
)
def test_the_field_that_was_meant_is_found(word: str, meant: str | None) -> None:
    assert suggest_name(word, FIELDS) == meant


def test_a_word_of_the_trade_counts_only_where_its_field_is_known() -> None:
    assert suggest_name("deadline", ["due", "name"]) == "due"
    assert suggest_name("deadline", ["name"]) is None


@pytest.mark.parametrize(("word", "meant"), [("RMB", "CNY"), ("人民币", "CNY"), ("cny", "CNY")])
def test_currencies_have_other_names(word: str, meant: str) -> None:
    assert suggest_name(word, ["CNY", "TWD"]) == meant


def test_nothing_is_suggested_where_nothing_is_known() -> None:
    assert suggest_name("owner", []) is None
