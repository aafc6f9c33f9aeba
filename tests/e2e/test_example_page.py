"""The page of the example in a browser: from disk, in silence, on every width, for everyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commplan.writers.html import write_html
from tests.e2e.example_documents import LANGUAGES, build_example
from tests.writers.browser import (
    WIDTHS,
    assert_accessible,
    assert_silent_and_fitting,
)

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module", params=LANGUAGES)
def address(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    path: Path = tmp_path_factory.mktemp("page") / "plan.html"
    path.write_bytes(write_html(build_example(request.param)).data)
    return path.as_uri()


@pytest.mark.parametrize("width", WIDTHS)
def test_it_opens_from_disk_in_silence_and_fits_the_screen(
    browser: Browser, address: str, width: int
) -> None:
    assert_silent_and_fitting(browser, address, width)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing(browser: Browser, address: str, width: int, scheme: str) -> None:
    assert_accessible(browser, address, width, scheme)


def test_the_figures_of_the_year_stand_on_the_first_screen(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.goto(address)
    lowest = page.evaluate(
        "Math.max(...[...document.querySelectorAll('#glance .tile')]"
        ".map(tile => tile.getBoundingClientRect().bottom))"
    )
    assert 0 < lowest <= 900
    page.close()
