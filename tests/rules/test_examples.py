"""Every page is its own test: the bad example shows the fault where it says, the good one does not.

Each rule runs alone, so that a new rule moves no other test.
"""

from __future__ import annotations

import re

import pytest

from commplan.reading import read_plan
from commplan.rules import RULES, Documented, Entry, Rule
from commplan.rules.governance.expired_waiver import ExpiredWaiver
from commplan.rules.governance.unused_waiver import UnusedWaiver
from commplan.rules.page import as_written, read_page
from commplan.rules.pages import PAGES
from tests.plans import facts_of, find_all

_MARK = re.compile(r"# ([A-Z]{3}\d{3})\b")
_FILE_FAULTS = {
    *("SYN040", "SYN041", "SYN042", "SYN043", "SYN090"),
    *("SYN050", "SYN051", "SYN052", "SYN053", "SYN054", "SYN055", "SYN056", "SYN058", "SYN059"),
    *("SYN060", "SYN061", "SYN062", "SYN063", "SYN064"),
    *("SYN065", "SYN066", "SYN067", "SYN068", "SYN069"),
}
"""Faults of files, which no text alone can show."""

OF_WAIVERS = (ExpiredWaiver, UnusedWaiver)
"""Faults that show only when all other rules have spoken."""

READER_PAGES = [page for page in PAGES if not issubclass(page, (Rule, *OF_WAIVERS))]


def _marks(example: str) -> set[tuple[str, int]]:
    return {
        (code, number)
        for number, line in enumerate(example.splitlines(), 1)
        for code in _MARK.findall(line)
    }


@pytest.mark.parametrize("entry", RULES, ids=lambda entry: entry.code)
def test_a_rule_alone_finds_its_fault_on_the_marked_lines_only(entry: Entry) -> None:
    page = read_page(type(entry.load()))
    alone = [entry._replace(is_off=False)]
    marks = _marks(page.bad)
    found = find_all(page.bad, alone)
    assert marks
    assert {(one.code, one.span.line) for one in found if one.span} == marks
    assert find_all(page.good, alone) == ()


@pytest.mark.parametrize("entry", RULES, ids=lambda entry: entry.code)
def test_an_entry_says_what_its_rule_says(entry: Entry) -> None:
    fault = entry.load().fault
    assert (fault.code, fault.name) == (entry.code, entry.name)


@pytest.mark.parametrize("entry", RULES, ids=lambda entry: entry.code)
def test_the_bad_example_has_what_the_rule_needs(entry: Entry) -> None:
    facts = facts_of(read_page(type(entry.load())).bad)
    assert [need for need in entry.needs if not facts.has(need)] == []


@pytest.mark.parametrize(
    "page",
    [page for page in READER_PAGES if page.fault.code not in _FILE_FAULTS],
    ids=lambda page: page.fault.code,
)
def test_the_reader_finds_its_fault_on_the_marked_lines_only(page: type[Rule]) -> None:
    example = read_page(page)
    marks = _marks(example.bad)
    found = read_plan(as_written(example.bad), "plan.yaml").diagnostics
    assert marks
    assert {(one.code, one.span.line) for one in found if one.span} == marks
    assert read_plan(example.good, "plan.yaml").diagnostics == ()


@pytest.mark.parametrize("page", OF_WAIVERS, ids=lambda page: page.fault.code)
def test_a_fault_of_waivers_is_found_on_the_marked_lines_only(page: type[Documented]) -> None:
    example = read_page(page)
    found = [one for one in find_all(example.bad) if one.code == page.fault.code]
    assert {(one.code, one.span.line) for one in found if one.span} == _marks(example.bad)
    assert [one for one in find_all(example.good) if one.code == page.fault.code] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.fault.code)
def test_a_page_says_what_why_and_what_to_do(page: type[Rule]) -> None:
    parts = read_page(page)
    for part in (parts.summary, parts.why, parts.do, parts.catalogue):
        assert part
    assert parts.summary.endswith(".")
    has_examples = bool(parts.bad) and bool(parts.good)
    assert has_examples is (page.fault.code not in _FILE_FAULTS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.fault.code)
def test_a_code_belongs_to_the_row_of_its_page(page: type[Rule]) -> None:
    row = read_page(page).catalogue
    code = page.fault.code
    expected = "–" if code.startswith("SYN") else f"{code[:3]}-{code[3:5]}"
    assert row == expected


def test_codes_and_names_are_never_used_twice() -> None:
    codes = [page.fault.code for page in PAGES]
    names = [page.fault.name for page in PAGES]
    assert len(codes) == len(set(codes))
    assert len(names) == len(set(names))
