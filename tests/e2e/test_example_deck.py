"""The deck of the example as a validator, an office program and its own reader see it."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from openxml_audit import OpenXmlValidator
from pptx import Presentation

from commplan.writers.pptx import write_pptx
from tests.e2e.example_documents import LANGUAGES, build_example

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
    assert OpenXmlValidator().validate(deck_path).errors == []


def test_an_office_program_shows_every_slide(deck_path: Path, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    assert office, "install libreoffice-impress"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    order = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*order, str(deck_path)], check=True, capture_output=True, timeout=180)
    facts = subprocess.run(
        ["pdfinfo", tmp_path / "plan.pdf"], check=True, capture_output=True, text=True
    ).stdout
    found = re.search(r"Pages:\s+(\d+)", facts)
    assert found is not None
    assert int(found[1]) == len(Presentation(str(deck_path)).slides)
