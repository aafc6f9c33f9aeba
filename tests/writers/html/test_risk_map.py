from __future__ import annotations

import re
from dataclasses import replace

import pytest

from commplan.report.blocks import RiskMap, RiskMark
from commplan.writers.html.risk_map import draw_risk_map
from tests.writers.sample_document import risks_chapter


def make_map(*marks: RiskMark) -> RiskMap:
    block = risks_chapter().sections[0].blocks[0]
    assert isinstance(block, RiskMap)
    return replace(block, marks=marks)


def test_probability_grows_upwards_and_impact_to_the_right() -> None:
    svg = draw_risk_map(make_map(RiskMark(1, "low", 1, 1), RiskMark(2, "high", 5, 5)), "r")
    low, high = re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)"', svg)
    assert float(high[0]) > float(low[0])
    assert float(high[1]) < float(low[1])


@pytest.mark.parametrize("count", [1, 2, 5, 9, 16])
def test_marks_of_one_cell_do_not_cover_each_other(count: int) -> None:
    marks = (RiskMark(number, "x", 3, 3) for number in range(1, count + 1))
    svg = draw_risk_map(make_map(*marks), "r")
    circles = [
        tuple(map(float, found))
        for found in re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"', svg)
    ]
    assert len(circles) == count
    for number, (x, y, radius) in enumerate(circles):
        for other in circles[:number]:
            assert (x - other[0]) ** 2 + (y - other[1]) ** 2 >= (radius + other[2]) ** 2


def test_each_mark_says_its_risk() -> None:
    assert "<title>7 a &lt; b</title>" in draw_risk_map(make_map(RiskMark(7, "a < b", 2, 2)), "r")


def test_an_arrow_leads_from_where_a_risk_stood() -> None:
    svg = draw_risk_map(make_map(RiskMark(1, "x", 4, 4, (2, 1))), "r")
    (x1, y1, x2, y2) = map(
        float, *re.findall(r'd="M([-\d.]+) ([-\d.]+)Q.* ([-\d.]+) ([-\d.]+)"', svg)
    )
    assert x1 < x2
    assert y1 > y2
    assert svg.count("risk former") == svg.count("<polygon") == 1
    assert "<title>1 x 可能性 × 影响 4×4 ← 2×1</title>" in svg


def test_a_risk_that_stayed_has_no_arrow() -> None:
    svg = draw_risk_map(make_map(RiskMark(1, "x", 4, 4, (4, 4))), "r")
    assert "<polygon" not in svg
    assert "<title>1 x</title>" in svg


def test_former_places_keep_clear_of_the_marks_that_stand_there_now() -> None:
    marks = (RiskMark(1, "a", 4, 4, (3, 3)), RiskMark(2, "b", 2, 2, (3, 3)), RiskMark(3, "c", 3, 3))
    svg = draw_risk_map(make_map(*marks), "r")
    centres = re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)"', svg)
    assert len(set(centres)) == len(centres) == 5


def test_long_level_names_move_the_cells_to_the_right() -> None:
    short = make_map()
    names = ("rare", "unlikely", "possible", "likely", "almost certain")
    long = replace(short, probability_levels=names)
    first = [re.search(r'<rect x="([\d.]+)"', draw_risk_map(one, "r")) for one in (short, long)]
    assert first[0]
    assert first[1]
    assert float(first[0][1]) == 78
    assert float(first[1][1]) > 34 + 14 * 12.5 / 2
