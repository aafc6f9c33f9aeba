"""Pages that are generated are not stale: ``pytest tests/docs --rewrite`` writes them anew."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from commplan.diagnostics import Part
from commplan.rules import RULES
from commplan.rules.page import as_written, read_page
from commplan.rules.pages import PAGES
from commplan.texts import load_texts
from commplan.writers.findings.rules_page import write_rules_page
from tests.docs.field_table import write_fields_page
from tests.docs.key_table import write_keys_page
from tests.docs.rule_tables import (
    read_catalogue,
    write_catalogue_page,
    write_facts_page,
    write_figures_page,
    write_thresholds_page,
)
from tests.plans import BASIC, find_all

if TYPE_CHECKING:
    from commplan.rules import Documented
    from tests.golden_files import Golden

ROOT = Path(__file__).parents[2]
BESIDE_THE_CATALOGUE = ("CMP001", "GOV040", "GOV041", "GOV042")
"""Rules of our own: facts that have grown old, and the limits that a plan states itself."""

_PLACES_HEAD = """# Where each rule points

Generated from the examples of the rules (`docs/rules.md`): the path of the value or key that is
underlined, `[]` for any position in a list. What is missing is shown at the first key of the item
that lacks it; a syntax fault has a place in the file and no path.

| code | name | points at | also shows |
|---|---|---|---|
"""


@pytest.mark.parametrize(
    ("language", "name"), [("en", "docs/rules.md"), ("zh-Hans", "docs/rules.zh.md")]
)
def test_the_rules_page_is_not_stale(language: str, name: str, golden: Golden) -> None:
    golden.check(name, write_rules_page(PAGES, load_texts(language)))


def test_the_table_of_places_is_not_stale(golden: Golden) -> None:
    rows = "".join(_row(page) for page in PAGES)
    golden.check("docs/spec/places.md", _PLACES_HEAD + rows)


def _row(page: type[Documented]) -> str:
    example = as_written(read_page(page).bad)
    alone = [one._replace(is_off=False) for one in RULES if one.code == page.fault.code]
    found = find_all(example, alone or BASIC) if example else ()
    found = tuple(one for one in found if one.code == page.fault.code)
    places = dict.fromkeys(
        f"`{_generalise(one.path)}`{' (the key)' if one.part is Part.KEY else ''}"
        for one in found
        if one.path
    )
    notes = dict.fromkeys(related.note for one in found for related in one.related)
    return (
        f"| {page.fault.code} | {page.fault.name} | {', '.join(places) or 'the place in the file'}"
        f" | {', '.join(notes) or '–'} |\n"
    )


def _generalise(path: str) -> str:
    return re.sub(r"\[\d+\]", "[]", path)


def test_the_page_of_the_catalogue_is_not_stale(golden: Golden) -> None:
    golden.check("docs/catalogue.md", write_catalogue_page(ROOT))


def test_every_row_of_the_catalogue_is_carried() -> None:
    rows = [row for rows in read_catalogue(ROOT).values() for row in rows]
    assert len(rows) == 83
    assert [row.name for row in rows if not row.carriers] == []


def test_every_rule_belongs_to_a_row() -> None:
    rows = [row for rows in read_catalogue(ROOT).values() for row in rows]
    names = {page.fault.name for row in rows for page in row.carriers}
    beside = ("SYN", *BESIDE_THE_CATALOGUE)
    assert [p.fault.code for p in PAGES if p.fault.name not in names] == [
        page.fault.code for page in PAGES if page.fault.code.startswith(beside)
    ]


@pytest.mark.parametrize(
    ("language", "name"), [("en", "docs/thresholds.md"), ("zh-Hans", "docs/thresholds.zh.md")]
)
def test_the_page_of_thresholds_is_not_stale(language: str, name: str, golden: Golden) -> None:
    golden.check(name, write_thresholds_page(language))


@pytest.mark.parametrize(
    ("language", "name"), [("en", "docs/figures.md"), ("zh-Hans", "docs/figures.zh.md")]
)
def test_the_page_of_figures_is_not_stale(language: str, name: str, golden: Golden) -> None:
    golden.check(name, write_figures_page(language))


def test_the_page_of_facts_is_not_stale(golden: Golden) -> None:
    golden.check("docs/law.md", write_facts_page())


def test_the_page_of_fields_is_not_stale(golden: Golden) -> None:
    golden.check("docs/fields.md", write_fields_page())


def test_the_page_of_keys_is_not_stale(golden: Golden) -> None:
    golden.check("docs/keys.md", write_keys_page())
