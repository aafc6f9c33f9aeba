"""The usual seasons are complete data, and lie where the trade has them."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

import commplan.analysis
from commplan.analysis.dated_tables import may_name
from commplan.analysis.days.commercial_nodes import list_node_names, load_usual_nodes
from commplan.analysis.references import is_always_defined
from commplan.model.dates import DateRange
from commplan.texts import load_texts

FOLDER = Path(commplan.analysis.__file__).with_name("dated")
FILES = ("commercial_nodes", "festivals", "public_holidays", "calendar_words")


@pytest.mark.parametrize("file", FILES)
def test_every_fact_says_where_it_comes_from(file: str) -> None:
    tables = tomllib.loads((FOLDER / f"{file}.toml").read_text(encoding="utf-8"))
    for table in tables.values():
        assert set(table["source"]) == {"zh-Hans", "en"}
        assert isinstance(table["as_of"], date)
        assert table["certainty"] in {"A", "B", "C"}
        assert table["unit"]


@pytest.mark.parametrize("file", ["calendar_words", "festivals", "platforms"])
def test_every_word_of_a_file_is_found_without_reading_its_tables(file: str) -> None:
    tables = tomllib.loads((FOLDER / f"{file}.toml").read_text(encoding="utf-8"))
    lists = [table.get("names", table.get("value")) for table in tables.values()]
    words = [word for one in lists if isinstance(one, list) for word in one]
    assert words
    assert [word for word in words if not may_name(f"关于{word.upper()}的话", file)] == []


def test_a_name_without_any_word_is_told_apart() -> None:
    assert not may_name("第3期问答", "festivals")
    assert not may_name("读书会 7", "calendar_words")  # it begins as no word does
    assert not may_name("中秋", "platforms")


def test_every_season_has_its_word() -> None:
    words = load_texts("en").words
    assert all(f"usual_node.{node.key}" in words for node in load_usual_nodes())


@pytest.mark.parametrize(
    ("key", "days", "peak"),
    [
        ("618", ("2026-05-20", "2026-06-20"), ("2026-06-16", "2026-06-18")),
        ("double_11", ("2026-10-09", "2026-11-11"), ("2026-11-09", "2026-11-11")),
    ],
)
def test_the_great_seasons_have_a_peak(
    key: str, days: tuple[str, str], peak: tuple[str, str]
) -> None:
    (node,) = [one for one in load_usual_nodes() if one.key == key]
    assert node.is_major
    assert node.place(2026) == DateRange(*map(date.fromisoformat, days))
    assert node.place_peak(2026) == DateRange(*map(date.fromisoformat, peak))


def test_a_lunar_season_has_no_usual_days() -> None:
    (qixi,) = [one for one in load_usual_nodes() if one.key == "qixi"]
    assert (qixi.place(2026), qixi.place_peak(2026)) == (None, None)


def test_a_plan_may_name_a_season_that_it_does_not_write_down() -> None:
    assert "双11" in list_node_names()
    assert is_always_defined("node", "双11")
    assert is_always_defined("segment", "全体会员")
    assert not is_always_defined("segment", "双11")
