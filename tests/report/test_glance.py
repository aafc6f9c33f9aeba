"""The opening page: what it gathers, and when it is left out."""

from __future__ import annotations

from datetime import date

import pytest

from commplan.analysis import analyse
from commplan.diagnostics import Diagnostic, Fault, Severity
from commplan.reading import read_plan
from commplan.report.annual_plan import build_annual_plan
from commplan.report.blocks import Document, Panels, Tiles, Tone
from commplan.texts import load_texts

from .building import HEAD, find_section, list_sections

MONTHS = (2, 7, 8, 9, 10)
PLAN = (
    "objectives: [Grow, Keep]\n"
    "kpis:\n"
    "  - {name: Members, objective: Grow, dimension: size, unit: people, direction: higher,"
    " rollup: last, targets: [1, 2, 3, 150], baseline: 100}\n"
    "  - {name: Guests, dimension: size, unit: people, direction: higher, rollup: last}\n"
    "budget: {total: 1000, contingency: 100}\n"
    "milestones: ["
    + ", ".join(f"{{name: M{month}, due: 2026-{month:02}-01}}" for month in MONTHS)
    + "]\nrisks:\n"
    + "".join(
        f"  - {{statement: R{n}, category: market, probability: {n}, impact: 5}}\n"
        for n in range(1, 6)
    )
)


def make_diagnostic(severity: Severity, number: int) -> Diagnostic:
    fault = Fault("XYZ010", "any-fault", severity, (f"{severity.value} {number}",), ("Mend it.",))
    return Diagnostic(fault, ("activities", number))


FOUND = tuple(
    make_diagnostic(severity, number)
    for severity in (Severity.INFO, Severity.WARNING, Severity.ERROR)
    for number in (1, 2)
)


def build_with(text: str, *found: Diagnostic) -> Document:
    plan = read_plan(HEAD + text, "plan.yaml").plan
    assert plan is not None
    facts = analyse(plan, date(2026, 7, 8))
    return build_annual_plan(plan, facts, found, load_texts("en"), "plan.yaml")


def read_panels(document: Document) -> list[tuple[str, Tone, list[str]]]:
    panels = find_section(document, "glance/glance").blocks[-1]
    assert isinstance(panels, Panels)
    return [
        (panel.title, panel.tone, ["".join(run.text for run in item) for item in panel.items])
        for panel in panels.panels
    ]


def test_the_first_page_gathers_what_matters_most() -> None:
    assert read_panels(build_with(PLAN, *FOUND)) == [
        ("What we want to reach", Tone.ACCENT, ["Grow: Members 150 people", "Keep"]),
        (
            "Next 3 milestones",
            Tone.PLAIN,
            ["2026-08-01 M8", "2026-09-01 M9", "2026-10-01 M10"],
        ),
        (
            "Largest 3 risks",
            Tone.WATCH,
            ["R5 (high 25)", "R4 (high 20)", "R3 (high 15)"],
        ),
        ("Open findings (4)", Tone.BAD, ["error 1", "error 2", "warning 1"]),
    ]


def test_a_dimension_has_one_tile_and_the_budget_stands_last() -> None:
    tiles = find_section(build_with(PLAN), "glance/glance").blocks[0]
    assert isinstance(tiles, Tiles)
    assert [(tile.label, tile.value, tile.note) for tile in tiles.tiles] == [
        ("Members", "150", "from 100 people  +50%"),
        ("Budget of the year", "¥1,000", "10% of it assigned"),
    ]


@pytest.mark.parametrize(
    ("plan", "found", "headline"),
    [
        (PLAN, (), "This year: Members 150 people; ¥1,000 of budget; 5 milestones"),
        (
            PLAN,
            FOUND,
            "This year: Members 150 people; ¥1,000 of budget; 5 milestones; still open: 4 findings",
        ),
        (
            "objectives: [A]\nmilestones: [{name: M, due: 2026-08-01}]\n",
            (),
            "This year: one milestone; one objective",
        ),
    ],
)
def test_the_headline_is_the_year_in_three_facts(
    plan: str, found: tuple[Diagnostic, ...], headline: str
) -> None:
    assert find_section(build_with(plan, *found), "glance/glance").headline == headline


@pytest.mark.parametrize(
    "plan", ["", "objectives: [A]\n", "milestones: [{name: M, due: 2026-02-01}]\nbudget: {}\n"]
)
def test_a_plan_of_one_subject_has_no_first_page(plan: str) -> None:
    assert "glance/glance" not in list_sections(build_with(plan))
