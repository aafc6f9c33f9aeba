"""The reviews of the examples: sixteen slides or eight, the same in three formats, and valid."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pptx import Presentation

from commplan.writers.html import write_html
from commplan.writers.markdown import write_markdown
from commplan.writers.pptx import cut_into_slides, write_pptx
from tests.e2e.example_documents import LANGUAGES, REVIEWED, build_review
from tests.writers.browser import (
    NODE_MODULES,
    WIDTHS,
    assert_accessible,
    assert_silent_and_fitting,
)
from tests.writers.office import count_pages, list_schema_errors
from tests.writers.pptx.lint import find_faults
from tests.writers.reading_back import read_deck, read_markdown, read_page, squeeze
from tests.writers.texts_of import texts_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CONFIG = Path(__file__).parents[2] / ".markdownlint.jsonc"
QUARTERS = ("Q1", "Q2", "Q3", "Q4")
SLIDES, SHORT_SLIDES = 16, 8
FEWEST_CHARTS, FEWEST_TABLES = 3, 8


@pytest.mark.parametrize("quarter", QUARTERS)
@pytest.mark.parametrize("example", REVIEWED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_three_formats_say_every_text(language: str, example: str, quarter: str) -> None:
    document = build_review(language, example, quarter)
    found = {
        "md": read_markdown(write_markdown(document).data),
        "html": read_page(write_html(document).data),
        "pptx": read_deck(write_pptx(document).data),
    }
    missing = [
        (kind, text)
        for kind, words in found.items()
        for said in [squeeze(words)]
        for text in texts_of(document)
        if squeeze(text) not in said
    ]
    assert missing == []


@pytest.mark.parametrize("quarter", QUARTERS[:3])
@pytest.mark.parametrize("example", REVIEWED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_deck_has_sixteen_slides_before_its_appendix(
    language: str, example: str, quarter: str
) -> None:
    deck = cut_into_slides(build_review(language, example, quarter))
    assert [slide.key for slide in deck.slides].index("divider") == SLIDES
    assert find_faults(deck) == []


@pytest.mark.parametrize("example", REVIEWED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_short_deck_has_eight_slides_and_no_appendix(language: str, example: str) -> None:
    deck = cut_into_slides(build_review(language, example, is_short=True))
    assert len(deck.slides) == SHORT_SLIDES
    assert find_faults(deck) == []


@pytest.fixture(scope="module", params=[(one, say) for one in REVIEWED for say in LANGUAGES])
def deck_path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("review") / "review.pptx"
    example, language = request.param
    path.write_bytes(write_pptx(build_review(language, example)).data)
    return path


@pytest.mark.e2e
def test_the_validator_finds_nothing(deck_path: Path) -> None:
    assert list_schema_errors(deck_path) == []


@pytest.mark.e2e
def test_charts_and_tables_are_native(deck_path: Path) -> None:
    slides = list(Presentation(str(deck_path)).slides)[:SLIDES]
    shapes = [shape for slide in slides for shape in slide.shapes]
    assert sum(shape.has_chart for shape in shapes) >= FEWEST_CHARTS
    assert sum(shape.has_table for shape in shapes) >= FEWEST_TABLES


@pytest.mark.e2e
def test_an_office_program_shows_every_slide(deck_path: Path, tmp_path: Path) -> None:
    assert count_pages(deck_path, tmp_path) == len(Presentation(str(deck_path)).slides)


@pytest.fixture(scope="module", params=LANGUAGES)
def address(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    path: Path = tmp_path_factory.mktemp("page") / "review.html"
    path.write_bytes(write_html(build_review(request.param)).data)
    return path.as_uri()


@pytest.mark.e2e
@pytest.mark.parametrize("width", WIDTHS)
def test_the_page_opens_in_silence_and_fits_the_screen(
    browser: Browser, address: str, width: int
) -> None:
    assert_silent_and_fitting(browser, address, width)


@pytest.mark.e2e
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: Browser, address: str, scheme: str) -> None:
    assert_accessible(browser, address, WIDTHS[-1], scheme)


@pytest.mark.e2e
@pytest.mark.parametrize("example", REVIEWED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_markdownlint_finds_nothing(language: str, example: str, tmp_path: Path) -> None:
    (tmp_path / "review.md").write_bytes(write_markdown(build_review(language, example)).data)
    run = subprocess.run(
        [NODE_MODULES / ".bin" / "markdownlint-cli2", "--config", CONFIG, "review.md"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
