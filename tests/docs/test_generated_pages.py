"""Pages that are generated are not stale: ``pytest tests/docs --rewrite`` writes them anew."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from commplan.diagnostics import Part
from commplan.rules.page import as_written, read_page
from commplan.rules.pages import PAGES
from commplan.texts import load_texts
from commplan.writers.findings.rules_page import write_rules_page
from tests.docs.field_table import write_fields_page
from tests.docs.key_table import write_keys_page
from tests.plans import find_all

if TYPE_CHECKING:
    from commplan.rules import Documented
    from tests.golden_files import Golden

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
    found = [one for one in find_all(example) if one.code == page.fault.code] if example else []
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


def test_the_page_of_fields_is_not_stale(golden: Golden) -> None:
    golden.check("docs/fields.md", write_fields_page())


def test_the_page_of_keys_is_not_stale(golden: Golden) -> None:
    golden.check("docs/keys.md", write_keys_page())
