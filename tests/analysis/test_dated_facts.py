"""Facts of law and platforms are complete data, and no number of theirs stands in the rules."""

from __future__ import annotations

import ast
import re
import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path

import opencc
import pytest

import commplan
from commplan.analysis.dated_facts import (
    FILES_OF_REGION,
    DatedFact,
    find_dated_fact,
    find_oldest_day,
    load_dated_facts,
)
from commplan.analysis.wording import scripts
from commplan.model.plan import SECTIONS

FACTS = load_dated_facts()
SOURCE = Path(commplan.__file__).resolve().parent
FOLDERS = (SOURCE / "rules", SOURCE / "analysis")


def fact_of(name: str) -> DatedFact:
    return FACTS[name]


@pytest.mark.parametrize("name", FACTS)
def test_a_fact_says_everything(name: str) -> None:
    fact = fact_of(name)
    assert fact.value
    assert fact.unit
    assert set(fact.source.translations) == {"zh-Hans", "en"}
    assert all(fact.source.translations.values())
    assert fact.certainty in {"A", "B", "C"}
    assert isinstance(fact.as_of, date)
    assert fact.in_force is None or isinstance(fact.in_force, date)


@pytest.mark.parametrize("name", FACTS)
def test_a_fact_concerns_places_that_a_plan_has(name: str) -> None:
    for path in fact_of(name).concerns:
        assert path.split(".")[0] in SECTIONS


@pytest.mark.parametrize("file", [file for files in FILES_OF_REGION.values() for file in files])
def test_a_table_that_is_read_alone_says_what_it_says_in_its_file(file: str) -> None:
    text = (SOURCE / "analysis" / "dated" / f"{file}.toml").read_text("utf-8")
    tables = tomllib.loads(text, parse_float=Decimal)
    sources = tables.pop("sources")
    assert set(tables) <= set(FACTS)
    for name, table in tables.items():
        fact, source = fact_of(name), sources[table["source"]]
        value = table["value"]
        assert fact.value == (tuple(value) if isinstance(value, list) else Decimal(value))
        assert (fact.unit, fact.certainty) == (table["unit"], table["certainty"])
        assert (fact.source, fact.as_of) == (source["zh-Hans"], source["as_of"])
        assert fact.in_force == table.get("in_force")
        assert fact.concerns == tuple(table.get("concerns", ()))


def test_a_name_stands_in_one_file_only() -> None:
    files = [SOURCE / "analysis" / "dated" / f"{name}.toml" for name in FILES_OF_REGION["CN"]]
    names = [
        name
        for file in files
        for name in re.findall(r"^\[(\w+)\]$", file.read_text("utf-8"), re.MULTILINE)
    ]
    assert sorted(names) == sorted(FACTS)


@pytest.mark.parametrize("name", FACTS)
def test_no_word_is_listed_twice(name: str) -> None:
    value = fact_of(name).value
    words = value if isinstance(value, tuple) else ()
    assert len(words) == len(set(words))
    assert all(word and word == word.casefold() for word in words)


def test_the_oldest_day_is_found_without_reading_a_fact() -> None:
    assert find_oldest_day() == min(fact.as_of for fact in FACTS.values())
    assert find_oldest_day("TW") is None


def test_another_region_knows_nothing() -> None:
    assert load_dated_facts("TW") == {}


def test_a_fact_that_nobody_wrote_is_an_error_of_the_code() -> None:
    with pytest.raises(KeyError):
        find_dated_fact("tax_rate")


def test_a_number_is_no_list_and_a_list_no_number() -> None:
    assert find_dated_fact("prize_cap").number == Decimal(50_000)
    assert "国家级" in find_dated_fact("absolute_terms").words
    with pytest.raises(TypeError):
        _ = find_dated_fact("prize_cap").words
    with pytest.raises(TypeError):
        _ = find_dated_fact("absolute_terms").number


@pytest.mark.parametrize(
    ("day", "binds"),
    [(date(2026, 4, 30), False), (date(2026, 5, 1), True), (date(2027, 1, 1), True)],
)
def test_a_revised_rule_binds_from_its_day_on(day: date, *, binds: bool) -> None:
    assert find_dated_fact("sms_express_consent").binds_on(day) is binds


def test_what_is_general_knowledge_says_so() -> None:
    unsure = {name for name, fact in FACTS.items() if fact.certainty == "C"}
    assert {"paid_levels", "guardian_consent", "absolute_terms", "wecom_group_size"} <= unsure
    assert {"prize_cap", "automated_marketing", "permit_lead_days"}.isdisjoint(unsure)


@pytest.mark.parametrize("path", sorted((SOURCE / "rules" / "compliance").glob("*.py")))
def test_no_number_of_the_law_stands_in_a_rule(path: Path) -> None:
    """The numbers of a rule are small ones: how many places and names are listed, months."""
    tree = ast.parse(path.read_text("utf-8"))
    numbers = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and type(node.value) is int
    ]
    allowed = {0, 1, -1, 5, 6, 12}
    assert set(numbers) <= allowed


def test_every_character_of_the_lists_is_folded_to_its_simplified_form() -> None:
    """A word in Traditional characters is found where its Simplified form is listed."""
    to_simplified = opencc.OpenCC("t2s")
    listed = {
        sign
        for fact in FACTS.values()
        if isinstance(fact.value, tuple)
        for word in fact.value
        for sign in word
        if ord(sign) >= 0x4E00
    }
    pairs = {
        chr(code): to_simplified.convert(chr(code))
        for code in range(0x4E00, 0xA000)
        if to_simplified.convert(chr(code)) in listed
    }
    missed = {sign for sign, simple in pairs.items() if scripts.fold_script(sign) != simple}
    assert "".join(sorted(missed)) == ""
