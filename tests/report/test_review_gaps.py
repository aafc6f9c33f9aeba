"""Whatever is missing in the actuals, there is a review, and it says what to fill in."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from commplan.analysis import analyse
from commplan.analysis.review import Review, make_period
from commplan.model.actuals import ACTUALS_SECTIONS
from commplan.model.actuals_head import ActualsHead
from commplan.model.dates import DateRange
from commplan.package_data import data_folder
from commplan.reading import Loaded, load_plan
from commplan.reading.actuals import read_actuals
from commplan.report.review.quarterly_review import SHORT, build_quarterly_review
from commplan.texts import load_texts
from commplan.texts.spelling import spell_key
from commplan.writers.html import write_html
from commplan.writers.markdown import write_markdown
from commplan.writers.pptx import cut_into_slides, write_pptx
from tests.report.building import walk_texts

if TYPE_CHECKING:
    from commplan.report.blocks import Document

EXAMPLE = data_folder("plans/examples") / "fan-community"
Q2 = DateRange(date(2026, 4, 1), date(2026, 6, 30))
ON = date(2026, 7, 8)
SLIDES = (
    "summary",
    "resolutions",
    "scorecard",
    "drivers",
    "recovery",
    "timeline",
    "members",
    "money",
    "league",
    "channels",
    "risks",
    "lessons",
    "next",
    "asks",
    "changes",
)
ASKED_FOR = {
    "kpis": "scorecard",
    "activities": "league",
    "spend": "money",
    "risks": "risks",
    "members": "members",
    "channels": "channels",
    "lessons": "lessons",
}
"""Sections of actuals, and the slide that says what to fill in where they are not there.

The others leave a sentence of their own (no decision is needed, nothing was promised), and without
the factors of a KPI its activities explain it.
"""


@cache
def load_example() -> Loaded:
    return load_plan(EXAMPLE / "plan.yaml")


def read_file(quarter: str) -> dict[str, Any]:
    """Return a file of the example as plain texts, which mean the same when written again."""
    text = (EXAMPLE / "actuals" / f"2026-{quarter}.yaml").read_text(encoding="utf-8")
    tree: dict[str, Any] = yaml.load(text, yaml.BaseLoader)  # noqa: S506 - it makes texts only
    return tree


def build(files: dict[str, dict[str, Any]], *, is_short: bool = False) -> Document:
    """Return the review of Q2 of the example with these files of actuals."""
    with TemporaryDirectory() as folder:
        paths = []
        for name, tree in files.items():
            path = Path(folder, f"2026-{name}.yaml")
            path.write_text(yaml.safe_dump(tree, allow_unicode=True), encoding="utf-8")
            paths.append(path)
        loaded = read_actuals(load_example(), tuple(paths))
    assert loaded.plan is not None
    analysis = analyse(loaded.plan, ON, loaded.actuals)
    review = Review(analysis, make_period(loaded.plan, Q2))
    texts = load_texts("zh-Hans")
    return build_quarterly_review(review, (), texts, "plan.yaml", is_short=is_short)


def list_slides(document: Document) -> dict[str, str]:
    """Return what each slide says, by its key."""
    return {
        section.key: "\n".join(walk_texts(section))
        for chapter in document.chapters
        if not chapter.is_appendix
        for section in chapter.sections
    }


def test_with_all_of_it_nothing_is_asked_for() -> None:
    slides = list_slides(build({one: read_file(one) for one in ("Q1", "Q2")}))
    assert tuple(slides) == SLIDES
    asked = load_texts("zh-Hans").review.frame.fill_in_title
    assert [key for key, text in slides.items() if asked in text] == []


@pytest.mark.parametrize("section", ACTUALS_SECTIONS)
def test_without_a_section_there_is_a_deck_that_says_what_is_missing(section: str) -> None:
    files = {one: read_file(one) for one in ("Q1", "Q2")}
    files["Q2"].pop(section, None)
    document = build(files)
    slides = list_slides(document)
    assert tuple(slides) == SLIDES
    assert write_markdown(document).data
    assert len(cut_into_slides(document).slides) > len(SLIDES)
    if section in ASKED_FOR:
        text = slides[ASKED_FOR[section]]
        assert spell_key(ActualsHead, section, "zh-Hans")[0] in text
        assert "2026-Q2.yaml" in text


@pytest.mark.parametrize("is_short", [False, True])
def test_without_any_actuals_every_slide_says_so(is_short: bool) -> None:
    document = build({}, is_short=is_short)
    slides = list_slides(document)
    assert set(slides) == (SHORT if is_short else set(SLIDES))
    for key in sorted(set(ASKED_FOR.values()) & set(slides)):
        assert "actuals/2026-Q2.yaml" in slides[key], key
    assert write_pptx(document).data.startswith(b"PK")


def test_missing_fields_are_named_once_for_each_section_in_the_words_of_the_reader() -> None:
    files = {one: read_file(one) for one in ("Q1", "Q2")}
    for section in ("members", "groups", "points"):
        files["Q2"].pop(section)
    assert "请补充：actuals/2026-Q2.yaml" in list_slides(build({}))["members"]
    text = list_slides(build(files))["members"]
    assert "会员：新加入、退出、活跃" in text
    assert "joined" not in text
    assert "`" not in text


def list_places(tree: object, place: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the way to every value of a tree, lists and mappings included."""
    pairs: list[tuple[str | int, Any]] = []
    if isinstance(tree, dict):
        pairs = list(tree.items())
    elif isinstance(tree, list):
        pairs = list(enumerate(tree))
    return [
        found
        for key, value in pairs
        for found in ((*place, key), *list_places(value, (*place, key)))
    ]


def remove(tree: Any, place: tuple[str | int, ...]) -> None:  # noqa: ANN401 - a tree of YAML
    """Take a value out of a tree, where it is still there."""
    *above, last = place
    for step in above:
        try:
            tree = tree[step]
        except (KeyError, IndexError, TypeError):
            return
    if isinstance(tree, dict):
        tree.pop(last, None)
    elif isinstance(tree, list) and isinstance(last, int) and last < len(tree):
        tree[last] = ""


PLACES = [(one, place) for one in ("Q1", "Q2") for place in list_places(read_file(one))]


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sampled_from(PLACES), min_size=1, max_size=60))
def test_whatever_is_taken_out_leaves_a_whole_review(
    taken: list[tuple[str, tuple[str | int, ...]]],
) -> None:
    files = {one: read_file(one) for one in ("Q1", "Q2")}
    for name, place in taken:
        remove(files[name], place)
    document = build(files)
    slides = list_slides(document)
    chosen = {one.get("slide") for one in files["Q2"].get("slides", []) if isinstance(one, dict)}
    assert set(slides) | chosen >= set(SLIDES)
    assert all(text.strip() for text in slides.values())
    assert write_markdown(document).data
    assert write_html(document).data
