"""Every figure on the deck of the example's second quarter, against one computed independently.

The deck is read back as it was saved. Each text with a digit in it has to be told by the tables of
``figures/slides``: from cells of the files, by formulas of their own, or quoted as planners wrote.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

import pytest

from commplan.writers.pptx import write_pptx
from tests.e2e.example_documents import build_review
from tests.examples.figures.appendix import join_sections
from tests.examples.figures.cells import look_up
from tests.examples.figures.deck import CUT, Shown, read_deck
from tests.examples.figures.details import DETAILS, LEFT_OUT
from tests.examples.figures.matching import Told, compare, find_source, names_cells
from tests.examples.figures.slides import SLIDES
from tests.writers import reading_back
from tests.writers.reading_back import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterator


@cache
def load_file() -> bytes:
    return write_pptx(build_review("zh-Hans")).data


@cache
def load_deck() -> tuple[Shown, ...]:
    return read_deck(load_file())


@cache
def load_told(slide: str) -> tuple[Told, ...]:
    return tuple({**SLIDES, **DETAILS}[slide]())


@cache
def load_appendix() -> dict[str, list[Shown]]:
    """Return the sections behind the sixteen slides and the page that opens the appendix."""
    return join_sections(one for one in load_deck() if one.page > len(SLIDES) + 1)


def find_texts(part: str) -> list[Shown]:
    """Return all that a slide or a section of the appendix shows."""
    if part in DETAILS:
        return load_appendix()[part]
    page = list(SLIDES).index(part) + 1
    return [one for one in load_deck() if one.page == page]


def test_the_slides_stand_in_their_order() -> None:
    pages = {shown.page: shown.slide for shown in load_deck()}
    assert [pages[page] for page in range(1, len(SLIDES) + 1)] == list(SLIDES)


def test_no_line_of_the_file_is_left_unread() -> None:
    known = "".join(squeeze(one.words) for one in load_deck())
    lines = (squeeze(one) for one in reading_back.read_deck(load_file()).split("\n"))
    with_figures = (one for one in lines if re.search(r"\d", one) and not one.endswith(CUT))
    assert [one for one in with_figures if one not in known] == []


@pytest.mark.parametrize("slide", SLIDES)
def test_each_figure_is_the_one_computed_from_the_cells(slide: str) -> None:
    page = list(SLIDES).index(slide) + 1
    faults = compare(f"{page} {slide}", find_texts(slide), load_told(slide))
    assert not faults, "\n" + "\n".join(map(str, faults))


@pytest.mark.parametrize("section", DETAILS)
def test_each_figure_of_the_appendix_is_the_one_computed(section: str) -> None:
    faults = compare(section, find_texts(section), load_told(section))
    assert not faults, "\n" + "\n".join(map(str, faults))


def test_no_section_of_the_appendix_is_forgotten() -> None:
    with_figures = {
        key
        for key, texts in load_appendix().items()
        if any(re.search(r"\d", one.words) for one in texts)
    }
    assert with_figures == DETAILS.keys() | LEFT_OUT.keys()


@pytest.mark.parametrize("slide", [*SLIDES, *DETAILS])
def test_each_source_is_a_cell_of_the_files_or_says_why_there_is_none(slide: str) -> None:
    for told in load_told(slide):
        if names_cells(told):
            assert all(look_up(path) not in (None, []) for path in told.source.split("; "))
            assert find_source(told)
        else:
            assert told.source.startswith("fixed: "), told


@pytest.mark.parametrize("part", [*SLIDES, *DETAILS])
def test_each_changed_digit_is_noticed(part: str) -> None:
    unnoticed = [
        changed
        for text in find_texts(part)
        for changed in change_digits(text)
        if not compare(part, [changed], tell_of(part, text.place))
    ]
    assert not unnoticed


def change_digits(text: Shown) -> Iterator[Shown]:
    """Yield a text once for each of its numbers, with the first digit of that number one up."""
    for number in re.finditer(r"\d+", text.words):
        at = number.start()
        digit = str((int(text.words[at]) + 1) % 10)
        yield text._replace(words=f"{text.words[:at]}{digit}{text.words[at + 1 :]}")


def tell_of(part: str, place: str) -> list[Told]:
    return [one for one in load_told(part) if one.place in {place, place.removesuffix(" alt")}]


@pytest.mark.parametrize(
    ("words", "told", "expected"),
    [
        ("完成 78%", ["78%"], []),
        ("完成 178%", ["78%"], ["78%"]),
        ("完成 78.5%", ["78"], ["78"]),
        ("差 −228 单", ["228 单"], ["228 单"]),
        ("支出 40 万元", ["40"], ["40"]),
        ("1,404 单", ["404 单"], ["404 单"]),
        ("差 396 单，少 12 单", ["396 单"], ["no figure in “差 _____，少 12 单”"]),
        ("少 12 单，差 396 单", ["396 单", "12 单"], ["12 单"]),
        ("缺货退款占了人手，只访了 38 位", [], []),
        ("缺货退款占了人手，只访了 39 位", [], ["no figure in “缺货退款占了人手，只访了 39 位”"]),
        ("1694.5857743604561", [Decimal("1694.58577436")], []),
        ("1694.59", [Decimal("1694.58577436")], ["1694.58577436"]),
        ("没有", [Decimal(0)], ["0"]),
    ],
)
def test_a_figure_counts_as_a_whole_in_its_order_or_as_a_quote(
    words: str, told: list[str | Decimal], expected: list[str]
) -> None:
    shown = [Shown(1, "slide", "place", words)]
    faults = compare("slide", shown, [Told("place", one, "Q2: as_of") for one in told])
    assert [one.expected for one in faults] == expected


def test_a_figure_that_is_not_shown_is_missed() -> None:
    faults = compare("2 summary", [], [Told("title", "78%", "Q2: kpis[K7].value")])
    assert [str(one) for one in faults] == [
        (
            "slide 2 summary, title\n"
            "  shown:    nothing\n"
            "  expected: 78%\n"
            "  source:   actuals/2026-Q2.yaml: kpis[6].value"
        )
    ]
