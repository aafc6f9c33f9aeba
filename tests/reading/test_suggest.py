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
        ("date", "when"),
        ("deps", "after"),
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


def test_nothing_is_suggested_where_nothing_is_known() -> None:
    assert suggest_name("owner", []) is None
