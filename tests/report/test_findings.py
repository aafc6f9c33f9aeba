from __future__ import annotations

from datetime import date

import pytest

from commplan.analysis import analyse
from commplan.diagnostics import Diagnostic, Fault, Severity
from commplan.reading import read_plan
from commplan.report.annual_plan import build_annual_plan
from commplan.report.blocks import Bullets, Document, Paragraph, Tone
from commplan.texts import LANGUAGES, load_texts

from .building import HEAD, build, find_section, find_tables, list_sections, read_rows


def make_diagnostic(severity: Severity, message: str) -> Diagnostic:
    fault = Fault("XYZ010", "any-fault", severity, (message,), ("Mend it.",))
    return Diagnostic(fault, ("activities", 0, "start"), path="activities[0].start")


ERROR, WARNING, INFO = (make_diagnostic(severity, severity.value.title()) for severity in Severity)


def build_with(*diagnostics: Diagnostic, language: str = "en") -> Document:
    plan = read_plan(HEAD, "plan.yaml").plan
    assert plan is not None
    facts = analyse(plan, date(2026, 7, 8))
    return build_annual_plan(plan, facts, diagnostics, load_texts(language), "plan.yaml")


@pytest.mark.parametrize(
    ("diagnostics", "headline"),
    [
        ((), "The plan was checked as of 2026-07-08, and nothing was found"),
        ((INFO, INFO), "No errors or warnings; 2 pieces of information"),
        ((WARNING,), "Still open: one warning"),
        ((INFO, WARNING, ERROR, ERROR), "Still open: 2 errors, one warning"),
    ],
)
def test_the_headline_counts_what_was_found(
    diagnostics: tuple[Diagnostic, ...], headline: str
) -> None:
    assert find_section(build_with(*diagnostics), "findings/findings").headline == headline


def test_the_sentence_below_counts_information_too() -> None:
    (first, *_) = find_section(build_with(INFO, ERROR), "findings/findings").blocks
    assert isinstance(first, Paragraph)
    assert "one error, one piece of information." in first.runs[0].text


def test_errors_stand_first_and_information_is_not_listed() -> None:
    section = find_section(build_with(INFO, WARNING, ERROR), "findings/findings")
    (table,) = find_tables(section)
    assert read_rows(table) == (
        ("error", "activities[0].start", "Error", "Mend it."),
        ("warning", "activities[0].start", "Warning", "Mend it."),
    )
    assert [row[0].tone for row in table.rows] == [Tone.BAD, Tone.WATCH]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_without_findings_says_so(language: str) -> None:
    section = find_section(build_with(language=language), "findings/findings")
    assert isinstance(section.blocks[0], Paragraph)
    assert "2026-07-08" in section.blocks[0].runs[0].text
    assert find_tables(section) == ()


def test_items_that_could_not_be_read_are_listed_by_kind_and_name() -> None:
    document = build(
        "activities: [{id: A1, name: Fair, when: soon}, {when: never}]\nmembership: gold\n"
    )
    section = find_section(document, "findings/unreadable")
    (table,) = find_tables(section)
    assert read_rows(table) == (
        ("activity", "Fair", "activities.0"),
        ("activity", "(no name)", "activities.1"),
    )
    assert section.headline == "2 items could not be read and are missing from this document"
    assert isinstance(section.blocks[1], Paragraph)
    assert section.blocks[1].runs[0].text.endswith("could not be read: membership.")


def test_what_a_small_plan_lacks_is_listed_with_its_gain() -> None:
    document = build("channels: [{name: A, kind: push}]\nrisks: []\n")
    section = find_section(document, "findings/missing")
    (bullets,) = section.blocks
    assert isinstance(bullets, Bullets)
    names = [item[0].text for item in bullets.items]
    assert "risks" in names
    assert "channels" not in names
    assert section.headline == f"{len(names)} more sections could be added to the plan"


def test_a_plan_with_every_section_lacks_none() -> None:
    document = build(
        "positioning: {audience_statement: A, value_proposition: B}\nsegments: [{name: A1}]\n"
        "objectives: [B1]\n"
        "kpis: [{name: C1, unit: x, direction: higher, rollup: sum}]\n"
        "team: {people: [{name: D1, role: R}]}\ncommunity: {name: E1}\n"
        "channels: [{name: F1, kind: push}]\nphases: [{name: G1, when: 2026}]\n"
        "milestones: [{name: H1, due: 2026-02-01}]\nactivities: [{name: I1, when: 2026-02-01}]\n"
        "budget: {total: 5}\n"
        "risks: [{statement: J1, category: market, probability: 1, impact: 1}]\n"
    )
    assert "findings/missing" not in list_sections(document)
