"""Facts of the text measure, worked out by hand from Arial's widths and the rules of kinsoku."""

from __future__ import annotations

import pytest

from commplan.writers.pptx.deck import Colour, Para, Span
from commplan.writers.pptx.fit import (
    balance_lines,
    break_paragraph,
    cut_text,
    largest_size,
    measure_height,
    measure_text,
    shorten_text,
)

TEN_CJK = "社群运营年度计划总表"
AWKWARD = (
    "",
    " ",
    "a  b   c    ",
    "，。、；：" * 20,
    "（（（【【【" * 10,
    "W" * 300,
    "社群 SOP 2.0 全量，（含灰度）" * 8,
    "one-two-three-four " * 9,
    "خطة المجتمع السنوية " * 9,
    "👨‍👩‍👧‍👦🎉é\u0301\u200d" * 9,
    "\x00\x1f\n\t\r" * 9,
)


def para(text: str, size: float = 10.0, *, bold: bool = False) -> Para:
    return Para((Span(text, bold=bold),), size, Colour("tx1"), size * 1.4)


def inches(points: float) -> float:
    return points / 72


@pytest.mark.parametrize(
    ("text", "bold", "points"),
    [
        ("", False, 0.0),
        ("社群", False, 20.0),
        ("100", False, 16.68),
        ("100", True, 16.68),
        ("iiii", False, 8.88),
        ("W", False, 9.44),
        ("WAVE", True, 9.44 + 7.22 + 6.67 + 6.67),
        ("社A", False, 10.0 + 2.5 + 6.67),
        ("社 A", False, 10.0 + 2.78 + 2.5 + 6.67),
        ("，", False, 10.0),
        ("×", False, 10.0),
        ("\u200d\u0301", False, 0.0),
        ("\x07", False, 0.0),
    ],
)
def test_a_line_is_as_wide_as_its_letters(text: str, bold: bool, points: float) -> None:
    assert measure_text(text, 10.0, bold=bold) == pytest.approx(points)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        (TEN_CJK, 100, (TEN_CJK,)),
        (TEN_CJK, 99, ("社群运营年度计划总", "表")),
        ("社群运营，年度", 40, ("社群运", "营，年度")),
        ("社群运（营）", 40, ("社群运", "（营）")),
        ("one two", 20, ("one ", "two")),
        ("one", 20, ("one",)),
        ("onetwo", 20, ("onet", "wo")),
        ("年度one计划", 25, ("年度", "one", "计划")),
        ("a b", 12, ("a ", "b")),
        ("", 20, ("",)),
    ],
)
def test_lines_break_where_office_programs_break_them(
    text: str,
    width: float,
    lines: tuple[str, ...],
) -> None:
    assert break_paragraph(para(text), inches(width)) == lines


def test_no_line_begins_with_a_closing_mark() -> None:
    lines = break_paragraph(para("社群，" * 30), inches(55))
    assert not [line for line in lines if line.startswith("，")]


@pytest.mark.parametrize("text", AWKWARD)
@pytest.mark.parametrize("width", [0.1, 0.2, 0.77, 3.0])
def test_breaking_loses_no_character(text: str, width: float) -> None:
    assert "".join(break_paragraph(para(text), width)) == text


@pytest.mark.parametrize("text", AWKWARD)
@pytest.mark.parametrize(("width", "height"), [(0.4, 0.0), (0.4, 0.3), (0.77, 1.0), (3.0, 2.0)])
def test_cutting_loses_no_character_and_keeps_to_the_height(
    text: str,
    width: float,
    height: float,
) -> None:
    head, rest = cut_text((para(text), para(text)), width, height)
    joined = "".join(span.text for part in (*head, *rest) for span in part.spans)
    assert joined == text * 2
    assert measure_height(head, width) <= height + 0.001


def test_a_paragraph_is_as_high_as_its_lines() -> None:
    text = (para(TEN_CJK), para(TEN_CJK))
    assert measure_height(text, inches(50)) == pytest.approx(4 * 14 / 72)


def test_long_titles_break_into_two_lines_behind_a_mark() -> None:
    title = "全年 13 条主线按四大板块推进：上半年 20 项已完成，积分灰度与夏日挑战赛延期需在 Q3 追回"
    first, second = balance_lines(title, 22, 12.333, bold=True)
    assert first.endswith("，")
    assert first + second == title


def test_titles_do_not_break_inside_numbers() -> None:
    title = f"{'实际支出' * 8} 1,711 {'万元' * 12}"
    first, second = balance_lines(title, 22, 12.333, bold=True)
    assert not first.endswith(",")
    assert first + second == title


@pytest.mark.parametrize("title", ["短标题", "没" * 120])
def test_short_and_endless_titles_are_left_alone(title: str) -> None:
    assert balance_lines(title, 22, 12.333, bold=True) == (title,)


def test_siblings_share_the_size_at_which_the_longest_fits() -> None:
    assert largest_size(("一", TEN_CJK), (14, 12, 10), inches(125)) == 12
    assert largest_size(("一", TEN_CJK), (14, 12, 10), inches(50)) == 10
    assert largest_size((), (14, 12), 1.0) == 14


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [("社群运营", 40, "社群运营"), ("社群运营", 39, "社群…"), ("社群运营", 9, ""), ("", 9, "")],
)
def test_words_that_do_not_fit_are_shortened(text: str, width: float, shown: str) -> None:
    assert shorten_text(text, 10.0, inches(width)) == shown


@pytest.mark.parametrize("text", AWKWARD)
@pytest.mark.parametrize("width", [0.1, 0.2, 0.77, 3.0])
def test_shortened_words_fit(text: str, width: float) -> None:
    assert measure_text(shorten_text(text, 10.0, width), 10.0) <= width * 72 + 0.001
