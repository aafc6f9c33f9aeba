from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from commplan.analysis import analyse
from commplan.reading import load_plan
from commplan.report.annual_plan import build_annual_plan
from commplan.report.blocks import Document, RiskMap, Run, Table, Tiles
from commplan.texts import LANGUAGES, load_texts

from .building import (
    TODAY,
    build,
    build_whole,
    find_section,
    find_tables,
    list_sections,
    read_rows,
    walk_texts,
)

EXAMPLE = Path(__file__).resolve().parents[2] / "plans/examples/fan-community/plan.yaml"
CHAPTERS = [
    "glance", "why", "positioning", "goals", "audience", "membership", "people", "platforms",
    "content", "rhythm", "activities", "marketing", "partners", "service", "data", "money",
    "dangers", "governance", "appendix-foundations", "appendix-operations", "appendix-control",
    "cards", "details", "load", "findings",
]  # fmt: skip


def build_example(language: str) -> Document:
    loaded = load_plan(EXAMPLE)
    assert loaded.plan is not None
    texts = load_texts(language)
    return build_annual_plan(
        loaded.plan, analyse(loaded.plan, TODAY), loaded.diagnostics, texts, "plan.yaml"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_lines_make_a_document(language: str) -> None:
    document = build("", language)
    assert [chapter.key for chapter in document.chapters] == ["findings"]
    assert (document.cover.title, document.language, document.on) == ("Readers", language, TODAY)


@pytest.mark.parametrize(
    ("plan", "chapters"),
    [
        ("background: {problems: [A]}", ["why"]),
        ("background: {}", []),
        ("business_model: We sell pens.", ["positioning"]),
        ("objectives: [Grow]", ["goals"]),
        ("segments: [{name: A}]", ["audience"]),
        ("team: {people: [{name: A, role: B}]}", ["people"]),
        ("community: {name: X}", []),
        ("channels: [{name: A, kind: push}]", ["platforms"]),
        ("membership: {services: [A]}", ["membership"]),
        ("membership: {points: {}}", []),
        ("content: {forms: [A]}", ["content"]),
        ("content: {}", []),
        ("touches: [{date: 2026-03-02, channel: A}]", ["content"]),
        ("marketing: {stacking: A}", ["marketing"]),
        ("marketing: {}", []),
        ("partners: [{name: A}]", ["partners"]),
        ("resources: [{name: A, kind: tool}]", ["partners"]),
        ("service: {quality: [A]}", ["service"]),
        ("service: {}", []),
        ("data: {security: [A]}", ["data"]),
        ("data: {}", []),
        ("compliance: [{rule: A}]", ["data"]),
        ("support_needed: [{department: A, what: B}]", ["governance"]),
        ("governance: {}", []),
        ("calendar: {brand_days: [{name: A, when: 2026-05-20}]}", ["rhythm"]),
        ("calendar: {}", []),
        ("waivers: [{rule: A, reason: B}]", []),
        ("milestones: [{name: A, due: 2026-02-01}]", ["rhythm"]),
        ("tracks: [A]", []),
        ("activities: [{name: A, when: 2026-02-01}]", ["rhythm", "activities"]),
        ("activities: [{name: A, when: 2027-02-01}]", ["activities"]),
        ("budget: {total: 100}", ["money"]),
        ("budget: {contingency: 10}", ["money"]),
        ("budget: {}", []),
        ("risks: [{statement: A, category: market, probability: 1, impact: 1}]", ["dangers"]),
        ("crisis: [{scenario: A}]", ["dangers"]),
    ],
)
def test_a_chapter_stands_only_where_the_plan_has_its_data(plan: str, chapters: list[str]) -> None:
    assert [chapter.key for chapter in build(plan).chapters] == [*chapters, "findings"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_fills_every_chapter_and_every_text_is_finished(language: str) -> None:
    document = build_example(language)
    assert [chapter.key for chapter in document.chapters] == CHAPTERS
    texts = list(walk_texts(document))
    assert [text for text in texts if re.search(r"\{\w*\}", text)] == []
    assert [
        section.headline for section in list_sections(document).values() if not section.headline
    ] == []


def test_an_english_document_has_no_chinese_words_of_ours() -> None:
    document = build(
        "activities: [{name: A, when: 2026-02-01, kind: draw, format: online}]\n"
        "risks: [{statement: B, category: market, probability: 4, impact: 4}]\n"
        "team: {people: [{name: C, role: D}]}\nchannels: [{name: E, kind: sms}]\n"
    )
    assert [text for text in walk_texts(document) if re.search("[\u4e00-\u9fff]", text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_of_sections_and_tables_are_unique(language: str) -> None:
    document = build_example(language)
    sections = [section for chapter in document.chapters for section in chapter.sections]
    assert len(list_sections(document)) == len(sections)
    keys = [table.key for section in sections for table in find_tables(section)]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_have_a_cell_for_each_column_and_no_more_than_eight_but_maps(language: str) -> None:
    tables = [t for s in list_sections(build_example(language)).values() for t in find_tables(s)]
    assert [t.key for t in tables if any(len(row) != len(t.columns) for row in t.rows)] == []
    plain = [t for t in tables if not any(cell.heat for row in t.rows for cell in row)]
    assert [t.key for t in plain if len(t.columns) > 8] == []
    assert [t.key for t in tables if len(t.columns) > 15] == []  # a quarter, and the names


def test_the_same_plan_makes_the_same_document() -> None:
    assert build_example("zh-Hans") == build_example("zh-Hans")


def test_cover_footer_and_source_say_who_when_and_from_what() -> None:
    document = build(
        "brand: Inkwell\nversion: '1.2'\nstatus: approved\nconfidentiality: Internal\n"
        "presenter: Ann\nteam: {people: [{name: Ann, role: Lead}]}\n"
    )
    assert document.cover.subtitle == "Inkwell · annual operation plan"
    assert [(fact.label, fact.runs) for fact in document.cover.facts] == [
        ("Presented by", (Run("Ann"),)),
        ("Period", (Run("2026-01-01 – 12-31"),)),
        ("Version", (Run("1.2"),)),
        ("Status", (Run("approved"),)),
        ("As of", (Run("2026-07-08"),)),
    ]
    assert document.footer == "Readers | Internal"
    sources = {section.source for section in list_sections(document).values()}
    assert sources == {"plan.yaml, version 1.2; as of 2026-07-08"}


def test_translations_are_chosen_by_the_language_of_the_reader() -> None:
    plan = "channels: [{name: {zh-Hans: 客户群, en: Customer group}, kind: group}]\n"
    headings = {
        language: read_rows(
            find_tables(find_section(build(plan, language), "platforms/channels"))[0]
        )[0][0]
        for language in LANGUAGES
    }
    chinese = dict.fromkeys(("zh-Hans", "zh-Hant", "zh-TW"), "客户群")
    assert headings == {**chinese, "en": "Customer group"}


HOSTILE = r"""
brand: "{0} {brand} %s <b>&amp;</b>"
version: "{version}"
background: {problems: ["**{count}**", "[a](javascript:alert(1))", "| a | b |\n|---|"]}
team: {people: [{name: "{name}", role: "<script>alert(1)</script>"}]}
phases: [{name: "**{now}**", when: 2026Q3}]
activities:
  - {name: "A | B", when: 2026-05-01, owner: "{name}", budget: 10, place: "`{x}`"}
  - {name: "A | B", when: 2026-05-01, owner: nobody}
kpis:
  - {name: "{name}", unit: "{unit}", direction: higher, rollup: sum, targets: [1, 2, 3, 4]}
risks: [{statement: "{severe} *", category: market, probability: 5, impact: 5}]
"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_braces_and_marks_in_a_plan_are_only_text(language: str) -> None:
    document = build(HOSTILE, language)
    texts = list(walk_texts(document))
    assert "{name}" in texts
    assert "<script>alert(1)</script>" in texts
    assert any("{0} {brand} %s <b>&</b>" in text for text in texts)
    assert any("**{now}**" in text for text in texts)


@pytest.mark.parametrize(
    "plan",
    [
        "title: T\nperiod: 2026-12-31..2026-01-01\nactivities: [{name: A, when: 2026-03-01}]\n",
        "title: T\nperiod: 1900-01-01..2199-12-31\nactivities: [{name: A, when: 2026-03-01}]\n",
        "title: T\nperiod: 2199\nactivities: [{name: A, when: 2199-12-31}]\n",
        "title: T\nperiod: 2026\nactivities: [{name: A, when: 2026-03-09..2026-03-01}]\n",
        "title: T\nperiod: 2026\nactivities: [{name: A, when: 2026-03-01, status: cancelled}]\n",
        "title: T\nperiod: 2026\nbudget: {total: 0, lines: [{name: X, amount: 0}]}\n",
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_odd_days_and_amounts_do_not_stop_a_document(plan: str, language: str) -> None:
    assert build_whole(plan, language).chapters


def test_cancelled_activities_are_listed_as_such() -> None:
    document = build("activities: [{name: A, when: 2026-03-01, status: cancelled}]")
    (table,) = find_tables(find_section(document, "activities/all"))
    assert read_rows(table)[0][0] == "A (cancelled)"


def test_equal_risks_keep_their_order_and_ranks_are_the_same_on_map_and_table() -> None:
    rows = "".join(
        f"  - {{statement: {name}, category: market, probability: {p}, impact: {i}}}\n"
        for name, p, i in (("low", 1, 2), ("first", 3, 4), ("second", 4, 3), ("top", 5, 4))
    )
    section = find_section(build(f"risks:\n{rows}"), "dangers/risks")
    risk_map, table = section.blocks
    assert isinstance(risk_map, RiskMap)
    assert isinstance(table, Table)
    assert [mark.label for mark in risk_map.marks] == ["top", "first", "second", "low"]
    assert [row[:3] for row in read_rows(table)] == [
        ("1", "top", "high 20"),
        ("2", "first", "elevated 12"),
        ("3", "second", "elevated 12"),
        ("4", "low", "low 2"),
    ]


def test_tiles_show_the_first_kpi_of_each_dimension() -> None:
    kpis = "".join(
        f"  - {{name: {name}, dimension: {dimension}, unit: x, direction: higher, rollup: last,"
        f" targets: [1, 2, 3, {year}]}}\n"
        for name, dimension, year in (("A", "size", 10), ("B", "size", 20), ("C", "sales", 3000))
    )
    section = find_section(build(f"kpis:\n{kpis}"), "goals/objectives")
    (tiles,) = section.blocks
    assert isinstance(tiles, Tiles)
    assert [(tile.label, tile.value) for tile in tiles.tiles] == [
        ("A", "10"),
        ("C", "3,000"),
        ("B", "20"),
    ]


def test_many_activities_are_cut_by_phase_and_no_table_is_longer_than_nine() -> None:
    days = [date(2026, month, day).isoformat() for month in (1, 2, 8) for day in range(1, 8)]
    activities = "".join(f"  - {{name: N{n}, when: {day}}}\n" for n, day in enumerate(days))
    document = build(
        "phases: [{name: Start, when: 2026-01}, {name: Rise, when: 2026-02..2026-06}]\n".replace(
            "2026-02..2026-06", "2026-02-01..2026-06-30"
        )
        + f"activities:\n{activities}"
    )
    sections = {
        key: section for key, section in list_sections(document).items() if "activities/" in key
    }
    assert [
        (section.headline, len(find_tables(section)[0].rows)) for section in sections.values()
    ] == [
        ("Start: 7 activities", 7),
        ("Rise: 7 activities", 7),
        ("Outside the phases: 7 activities", 7),
    ]
