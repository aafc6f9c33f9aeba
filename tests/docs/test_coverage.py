"""What ``docs/coverage.yaml`` claims is proved on models, examples, documents and rules."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from commplan.analysis import analyse
from commplan.model.fields import shapes_of
from commplan.model.head import Root
from commplan.model.plan import SECTIONS, Plan, model_of
from commplan.reading import load_plan
from commplan.report.annual_plan import build_annual_plan
from commplan.rules.pages import PAGES
from commplan.texts import load_texts
from commplan.writers.pptx import cut_into_slides
from tests.docs.coverage_page import (
    MARKS,
    read_sources,
    write_coverage_page,
)
from tests.e2e.example_documents import REVIEWED, build_review
from tests.plans import AS_OF
from tests.report.building import list_sections, walk_texts

if TYPE_CHECKING:
    from commplan.model.base import Base
    from commplan.report.blocks import Block, Document
    from commplan.writers.pptx.deck import Deck
    from tests.docs.coverage_page import Row
    from tests.golden_files import Golden

ROOT = Path(__file__).parents[2]
SOURCES = {source.key: source for source in read_sources(ROOT)}
LETTERS = dict(zip("mcdq", MARKS, strict=True))
ASKED = {
    "S0": """
        md md md m c m m m m md c md md m mc
        md m m mc m m m mq m m mc m m m m
        mq m m m md md c c mq mq mcd m md m m
        mc c m m m mc m c mdq q mq q c c d""",
    "S1": """
        m m md md c m m mc m m c m m m q
        q m m mq m c m m c m m mc m m md
        md m m m mc m m m mc q m m m m mc
        m mc mc q q m mc m m m q m m m md""",
    "S2": """
        m m md m m mc md c m m m md m m m
        c m m m c m mc mq m q q m m m m
        c mc m m mc q q q c m m d q m q""",
    "S3": """
        m m c md m m m m m md m m m m m
        c m c q m c m c mc m mc m m m mc
        m m c m q q q md mc m m md m d q""",
    "S4": """
        m m md m m m m c m c m m c m md
        c m m m m m m m m m m q q md c
        md c mc m m c m c m m c m q m m
        m q m mq c m md md c mc m q q d m""",
}
"""The marks of the 270 requirements in their order: model, check, d for render, q for review."""

OF_THE_DECK = ("contents", "parts")
"""What writers make of all chapters: no field stands behind it."""


@cache
def load_example(name: str) -> Plan:
    loaded = load_plan(ROOT / "plans" / "examples" / name / "plan.yaml")
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    return loaded.plan


@cache
def build_example(name: str) -> Document:
    plan = load_example(name)
    return build_annual_plan(plan, analyse(plan, AS_OF), (), load_texts("en"), "plan.yaml")


def find_fault_in_path(path: str) -> str:
    """Return what the models have against a path; empty where they know it."""
    names, _, choice = path.partition("=")
    model: type[Base] | None = Root
    choices: tuple[str, ...] = ()
    first, *_ = keys = names.split(".")
    if first in SECTIONS:
        model, keys = model_of(first), keys[1:]
    for key in keys:
        if model is None or key not in shapes_of(model):
            return f"{names}: no field {key}"
        choices, model = shapes_of(model)[key].choices, shapes_of(model)[key].model
    return f"{path}: no such choice" if choice and choices and choice not in choices else ""


def find_values(plan: Plan, path: str) -> list[Any]:
    """Return what a plan says at a path: everything that was written there and is not empty."""
    first, *below = keys = path.split(".")
    if first not in SECTIONS:
        return descend([plan.root], keys)
    return descend(spread([getattr(plan, first)]), below)


def descend(parts: list[Any], keys: list[str]) -> list[Any]:
    for key in keys:
        parts = spread([value for part in parts for value in read_field(part, key)])
    return parts


def read_field(part: Base, key: str) -> tuple[Any, ...]:
    """Return the value of a field that was written; a default is nothing that a plan says."""
    name = shapes_of(type(part))[key].name
    return (getattr(part, name),) if name in part.model_fields_set else ()


def spread(values: list[Any]) -> list[Any]:
    """Return the values, lists as their items, without those that are empty."""
    flat: list[Any] = []
    for value in values:
        flat += value if type(value) is tuple else [value]
    return [value for value in flat if value is not None and str(value).strip()]


def is_filled(plan: Plan, path: str) -> bool:
    names, _, choice = path.partition("=")
    values = find_values(plan, names)
    return choice in map(str, values) if choice else bool(values)


@cache
def cut_example(name: str) -> Deck:
    """Return a deck of the first chapters: contents and parts are made of all in the same way."""
    document = build_example(name)
    return cut_into_slides(replace(document, chapters=document.chapters[:3]))


def name_blocks(blocks: tuple[Block, ...]) -> set[str]:
    """Return what a block can be found by: its key where it has one, and its kind."""
    keys = {block.key for block in blocks if hasattr(block, "key")}
    return keys | {type(block).__name__.lower() for block in blocks}


def is_shown(example: str, target: str) -> bool:
    document = build_example(example)
    if target == "cover":
        return bool(document.cover.title and document.cover.facts)
    if target == "contents":
        return any(slide.key == "contents" for slide in cut_example(example).slides)
    if target == "parts":
        chapters = {chapter.key for chapter in document.chapters[:3]}
        return chapters <= {part.key for part in cut_example(example).parts}
    place, _, block = target.partition("#")
    section = list_sections(document).get(place)
    return section is not None and (not block or block in name_blocks(section.blocks))


def says_one_of(example: str, target: str, paths: tuple[str, ...]) -> bool:
    """Whether a part of the document says a text or a number that stands at one of the paths."""
    document, plan = build_example(example), load_example(example)
    place = target.partition("#")[0]
    part = document.cover if place == "cover" else list_sections(document)[place]
    said = "\n".join(walk_texts(part))
    names = (path.partition("=")[0] for path in paths)
    words = (word_value(value) for name in names for value in find_values(plan, name))
    return any(len(word) > 1 and word in said for word in words)


def word_value(value: Any) -> str:  # noqa: ANN401 - a field holds a text, a number or a part
    return f"{value:,}" if isinstance(value, (int, Decimal)) else str(value)


@cache
def list_reviewed() -> set[str]:
    """Return the chapters and slides that the reviews of the examples fill with data."""
    unfilled = load_texts("en").review.frame.fill_in_title
    filled: set[str] = set()
    for example in REVIEWED:
        for chapter in build_review("en", example).chapters:
            sections = {
                section.key for section in chapter.sections if unfilled not in walk_texts(section)
            }
            filled |= sections | ({chapter.key} if sections else set())
    return filled


def list_claims(key: str, mark: str) -> list[tuple[Row, str]]:
    rows = SOURCES[key].rows
    return [(row, carrier) for row in rows for carrier in row.carriers.get(mark, ())]


@pytest.mark.parametrize("key", ASKED)
def test_every_requirement_is_listed_with_all_its_marks(key: str) -> None:
    asked = ASKED[key].split()
    listed = {row.id: set(row.carriers) for row in SOURCES[key].rows}
    assert listed == {
        f"{key}-{number:02}": {LETTERS[letter] for letter in letters}
        for number, letters in enumerate(asked, 1)
    }


def test_every_requirement_says_in_few_words_what_it_asks() -> None:
    rows = [row for source in SOURCES.values() for row in source.rows]
    assert [row.id for row in rows if not 3 <= len(row.asks.split()) <= 8] == []
    assert [row.id for row in rows if not all(row.carriers.values())] == []
    assert [row.id for row in rows if not set(row.lacks) <= set(row.carriers)] == []


@pytest.mark.parametrize("key", ASKED)
def test_a_model_mark_names_fields_that_exist(key: str) -> None:
    faults = [(row.id, find_fault_in_path(path)) for row, path in list_claims(key, "model")]
    assert [fault for fault in faults if fault[1]] == []


@pytest.mark.parametrize("key", ASKED)
def test_the_example_fills_the_fields_of_a_model_mark(key: str) -> None:
    plan = load_example(SOURCES[key].example)
    claims = list_claims(key, "model")
    assert [(row.id, path) for row, path in claims if not is_filled(plan, path)] == []


@pytest.mark.parametrize("key", ASKED)
def test_the_document_of_the_example_has_what_a_render_mark_names(key: str) -> None:
    example = SOURCES[key].example
    claims = list_claims(key, "render")
    assert [(row.id, target) for row, target in claims if not is_shown(example, target)] == []


@pytest.mark.parametrize("key", ASKED)
def test_what_is_rendered_says_what_the_fields_hold(key: str) -> None:
    claims = [
        (row, target)
        for row, target in list_claims(key, "render")
        if "model" in row.carriers and target not in OF_THE_DECK
    ]
    example = SOURCES[key].example
    silent = [
        (row.id, target)
        for row, target in claims
        if not says_one_of(example, target, row.carriers["model"])
    ]
    assert silent == []


@pytest.mark.parametrize("key", ASKED)
def test_a_check_mark_names_rules(key: str) -> None:
    codes = {page.fault.code for page in PAGES}
    claims = [(row.id, code) for row, code in list_claims(key, "check")]
    assert [claim for claim in claims if claim[1] not in codes] == []


@pytest.mark.parametrize("key", ASKED)
def test_a_review_of_an_example_has_what_a_review_mark_names(key: str) -> None:
    claims = list_claims(key, "review")
    assert [(row.id, part) for row, part in claims if part not in list_reviewed()] == []


def test_the_page_of_coverage_is_not_stale(golden: Golden) -> None:
    golden.check("docs/coverage.md", write_coverage_page(read_sources(ROOT)))
