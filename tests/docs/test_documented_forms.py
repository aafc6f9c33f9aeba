"""Every form that ``docs/fields.md`` shows is read."""

from __future__ import annotations

import re

import pytest

from commplan.reading import read_plan
from tests.docs.field_table import write_fields_page
from tests.plans import HEAD

_CODE = re.compile(r"`([^`]+)`")
_FIELDS = {
    "date": "when: {}",
    "`when`: one stretch": "when: {}",
    "`when`: from, to": "when: {}",
    "hours": "when: 2026, hours: {}",
    "number": "when: 2026, attendance: {}",
    "money": "when: 2026, budget: {}",
    "work": "when: 2026, effort: {}",
    "distance from the start": "when: 2026, prepare_from: {}",
    "message": "when: 2026, messages: {}",
    "rhythm: days": "when: 2026, repeats: {}",
    "rhythm: weeks": "when: 2026, repeats: {}",
    "rhythm: months": "when: 2026, repeats: {}",
    "rhythm: quarters, years": "when: 2026, repeats: {}",
}


def list_forms() -> list[tuple[str, str]]:
    """Return each form of the table with the field that it is tried in."""
    rows = (
        line.strip("| ").split(" | ", 1)
        for line in write_fields_page().splitlines()
        if line.startswith("| ")
    )
    return [
        (_FIELDS[cells[0]], form)
        for cells in rows
        if cells[0] in _FIELDS
        for form in _CODE.findall(cells[1])
        if ": " not in form
    ]


def test_the_table_has_a_row_for_each_field_that_is_tried() -> None:
    assert {field for field, _ in list_forms()} == set(_FIELDS.values())


@pytest.mark.parametrize(("field", "form"), list_forms())
def test_a_documented_form_is_read(field: str, form: str) -> None:
    said = field.format(f'"{form}"')
    text = f"{HEAD}activities: [{{name: 课, {said}}}]\n"
    assert read_plan(text, "plan.yaml").diagnostics == ()
