"""The page in a real browser: from disk, on a phone, in the dark, and on paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from commplan.writers.html import write_html
from tests.writers.browser import (
    WIDTHS,
    assert_accessible,
    assert_silent_and_fitting,
)
from tests.writers.review_document import review_document
from tests.writers.sample_document import sample_document

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Browser

    from commplan.report.blocks import Document

pytestmark = pytest.mark.e2e


def write_page(folder: Path, document: Document) -> str:
    path = folder / "plan.html"
    path.write_bytes(write_html(document).data)
    return path.as_uri()


@pytest.fixture(scope="module")
def page_address(tmp_path_factory: pytest.TempPathFactory) -> str:
    return write_page(tmp_path_factory.mktemp("page"), sample_document())


@pytest.fixture(scope="module", params=[sample_document, review_document], ids=["plan", "review"])
def any_address(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    make_document: Callable[[], Document] = request.param
    return write_page(tmp_path_factory.mktemp("page"), make_document())


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("width", WIDTHS)
def test_a_page_opens_from_disk_in_silence_and_fits_the_screen(
    browser: Browser,
    any_address: str,
    width: int,
    script: bool,
) -> None:
    assert_silent_and_fitting(browser, any_address, width, script=script)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing(browser: Browser, any_address: str, width: int, scheme: str) -> None:
    assert_accessible(browser, any_address, width, scheme)


def test_no_text_of_the_drawings_leaves_its_drawing(browser: Browser, any_address: str) -> None:
    page = browser.new_page(viewport={"width": 1440, "height": 800})
    page.goto(any_address)
    outside = page.evaluate(
        """() => [...document.querySelectorAll('svg[role=img]')].flatMap(svg => {
            const frame = svg.getBoundingClientRect();
            return [...svg.querySelectorAll('text')].filter(text => {
                const box = text.getBoundingClientRect();
                return box.left < frame.left - 1 || box.right > frame.right + 1
                    || box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
            }).map(text => text.textContent);
        })""",
    )
    assert outside == []
    page.close()


def test_the_navigation_names_the_chapter_in_view(browser: Browser, page_address: str) -> None:
    page = browser.new_page(viewport={"width": 1440, "height": 800}, reduced_motion="reduce")
    page.goto(page_address)
    for link in page.locator(".contents a").all():
        link.click()
        page.wait_for_function(
            "name => document.querySelector('.contents [aria-current]').textContent === name",
            arg=link.text_content(),
        )
    page.close()


def test_lane_names_stay_in_sight_when_the_year_scrolls(
    browser: Browser,
    page_address: str,
) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 800})
    page.goto(page_address)
    before, after = page.evaluate(
        """() => {
            const frame = document.querySelector('.year-frame');
            const left = () => frame.querySelector('.year-names').getBoundingClientRect().left;
            const before = left();
            frame.scrollLeft = 300;
            return [before, left()];
        }""",
    )
    assert before == after
    page.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_names_and_lanes_of_the_year_stand_level(
    browser: Browser, any_address: str, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(any_address)
    names, lines = page.evaluate(
        """() => {
            const bottoms = selector => [...document.querySelectorAll(selector)]
                .map(element => element.getBoundingClientRect().bottom);
            return [bottoms('.year-group li'), bottoms('.lane-line')];
        }""",
    )
    assert len(names) == len(lines)
    assert max(abs(name - line) for name, line in zip(names, lines, strict=True)) <= 1.5
    page.close()


def test_the_page_prints_on_portrait_and_broad_sheets(browser: Browser, any_address: str) -> None:
    page = browser.new_page()
    page.goto(any_address)
    printed = page.pdf(prefer_css_page_size=True)
    sheets = {
        (round(float(wide)), round(float(high)))
        for wide, high in re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", printed)
    }
    assert sheets == {(595, 842), (842, 595)}
    page.close()


def test_nothing_is_cut_off_on_paper(browser: Browser, any_address: str) -> None:
    """Paper does not scroll: 695 CSS pixels are what A4 leaves between the margins."""
    page = browser.new_page(viewport={"width": 695, "height": 1000})
    page.goto(any_address)
    page.emulate_media(media="print")
    cut = page.evaluate(
        """() => [...document.querySelectorAll('.section:not(.wide) .frame, .section:not(.wide)')]
            .filter(frame => frame.scrollWidth > frame.clientWidth + 1)
            .map(frame => frame.textContent.trim().slice(0, 40))""",
    )
    assert cut == []
    page.close()
