"""The decks of the examples as a validator, an office program and their own reader see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pptx import Presentation

from commplan.writers.pptx import write_pptx
from tests.e2e.example_documents import EXAMPLES, LANGUAGES, build_example
from tests.writers.office import count_pages, list_schema_errors

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.e2e

FEWEST_SLIDES, FEWEST_CHARTS, FEWEST_TABLES = 20, 2, 4


SHOWN = (*((EXAMPLES[0], language) for language in LANGUAGES), (EXAMPLES[1], "en"))


@pytest.fixture(scope="module", params=SHOWN, ids="-".join)
def deck_path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("deck") / "plan.pptx"
    example, language = request.param
    path.write_bytes(write_pptx(build_example(language, example=example)).data)
    return path


def test_every_slide_has_a_title_and_figures_are_native(deck_path: Path) -> None:
    slides = list(Presentation(str(deck_path)).slides)
    untitled = [
        number
        for number, slide in enumerate(slides, 1)
        if slide.shapes.title is None or not slide.shapes.title.text_frame.text.strip()
    ]
    shapes = [shape for slide in slides for shape in slide.shapes]
    assert untitled == []
    assert len(slides) >= FEWEST_SLIDES
    assert sum(shape.has_chart for shape in shapes) >= FEWEST_CHARTS
    assert sum(shape.has_table for shape in shapes) >= FEWEST_TABLES


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_validator_finds_nothing(example: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.pptx"
    path.write_bytes(write_pptx(build_example("zh-Hans", example=example)).data)
    assert list_schema_errors(path) == []


def test_an_office_program_shows_every_slide(deck_path: Path, tmp_path: Path) -> None:
    assert count_pages(deck_path, tmp_path) == len(Presentation(str(deck_path)).slides)
