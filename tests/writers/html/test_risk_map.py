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
