"""The deck of the example as a validator, an office program and its own reader see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pptx import Presentation

from commplan.writers.pptx import write_pptx
from tests.e2e.example_documents import LANGUAGES, build_example
from tests.writers.office import count_pages, list_schema_errors

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.e2e

FEWEST_SLIDES, FEWEST_CHARTS, FEWEST_TABLES = 20, 2, 4


@pytest.fixture(scope="module", params=LANGUAGES)
def deck_path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("deck") / "plan.pptx"
    path.write_bytes(write_pptx(build_example(request.param)).data)
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


def test_the_validator_finds_nothing(deck_path: Path) -> None:
    assert list_schema_errors(deck_path) == []


def test_an_office_program_shows_every_slide(deck_path: Path, tmp_path: Path) -> None:
    assert count_pages(deck_path, tmp_path) == len(Presentation(str(deck_path)).slides)
