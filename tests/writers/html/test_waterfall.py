from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from commplan.report.blocks import Tone, Waterfall
from commplan.writers.html.charts import draw_waterfall
from tests.writers.review_document import driver_waterfall, forecast_waterfall, make_steps

ORANGE, TEAL, BLUE, GREY = "s7", "s2", "s8", "s0"


def fall(*steps: str) -> Waterfall:
    """Steps are "value sign" with = for a whole, + for what hurts, − for what helps."""
    rows = (f"K|{value}|{value}|{sign}" for value, sign in map(str.split, steps))
    return replace(forecast_waterfall(), steps=make_steps("\n".join(rows)))


def list_bars(waterfall: Waterfall) -> list[tuple[float, float, str]]:
    """Return top, height and colour of each bar."""
    svg = draw_waterfall(waterfall, "w").svg
    found = re.findall(r'y="([-\d.]+)" width="[\d.]+%" height="([\d.]+)" class="(s\d)"', svg)
    return [(float(top), float(height), colour) for top, height, colour in found]


def test_a_change_begins_where_the_bar_before_it_ends() -> None:
    """From 0 to 500 in steps of 100 over 246 pixels: 49.2 for each hundred."""
    bars = list_bars(fall("100 =", "300 +", "-200 −", "200 ="))
    assert bars == [
        (218.8, 49.2, BLUE),
        (71.2, 147.6, ORANGE),
        (71.2, 98.4, TEAL),
        (169.6, 98.4, BLUE),
    ]


def test_small_changes_stand_on_a_broken_axis() -> None:
    """Levels from 3,360 to 3,565: the axis begins 0.6 × 205 below, at 3,200."""
    svg = draw_waterfall(forecast_waterfall(), "w").svg
    assert svg.count('class="axis-break"') == 2
    assert ">3,200</text>" in svg
    assert ">0</text>" not in svg


@pytest.mark.parametrize("steps", [("100 =", "-60 +", "40 ="), ("100 =", "0 ·", "100 =")])
def test_large_changes_and_none_at_all_are_measured_from_zero(steps: tuple[str, ...]) -> None:
    svg = draw_waterfall(fall(*steps), "w").svg
    assert "axis-break" not in svg
    assert ">0</text>" in svg


@pytest.mark.parametrize(
    "steps",
    [
        (),
        ("0 =",),
        ("5 +", "-9 −"),
        ("-100 =", "-3 +", "-103 ="),
        ("-100 =", "300 −", "200 ="),
        ("100 =", "-300 +", "-200 ="),
        ("1000000000000 =", "1 +", "1000000000001 ="),
    ],
)
def test_any_numbers_give_a_well_formed_drawing(steps: tuple[str, ...]) -> None:
    figure = draw_waterfall(fall(*steps), "w")
    root = ET.fromstring(figure.svg)  # noqa: S314 - our own drawing
    assert root.findtext("title") == "从年度预算到全年预测"
    assert all(
        top >= 22 - 1e-6 and top + height <= 270.01 for top, height, _ in list_bars(fall(*steps))
    )


def test_connectors_join_each_bar_to_the_next() -> None:
    svg = draw_waterfall(driver_waterfall(), "w").svg
    assert svg.count('class="connector"') == 5


def test_a_change_of_nothing_is_a_quiet_line() -> None:
    bars = list_bars(driver_waterfall())
    assert [colour for _, _, colour in bars] == [BLUE, TEAL, ORANGE, GREY, ORANGE, BLUE]
    assert bars[3][1] == 2


def test_the_legend_names_wholes_and_both_kinds_of_change() -> None:
    keys = draw_waterfall(forecast_waterfall(), "w").keys
    assert [key.label for key in keys] == ["预算 / 预测", "减支", "增支"]
    assert [f's{n}"' in key.swatch for n, key in zip((8, 2, 7), keys, strict=True)] == [True] * 3


def test_long_words_break_and_do_not_widen_the_drawing_for_ever() -> None:
    step = replace(forecast_waterfall().steps[1], text="a long text " * 30, tone=Tone.BAD)
    assert draw_waterfall(replace(forecast_waterfall(), steps=(step,)), "w").width == 320
