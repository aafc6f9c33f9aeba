from __future__ import annotations

import re
from decimal import Decimal

import pytest

from commplan.report.blocks import Meter
from commplan.writers.html.small import draw_meter, draw_trend
from tests.writers.review_document import decimals


@pytest.mark.parametrize(
    ("share", "limit", "width", "tick"),
    [
        ("0.6", "1.2", "42", "70"),
        ("1.2", "1.2", "84", "70"),
        ("9", "1.2", "84", "70"),
        ("-0.5", "1.2", "0", "70"),
        ("0.5", "1", "42", "83"),
        ("0.5", "0", "42", "83"),
        ("1E+400", "2", "84", "42"),
    ],
)
def test_a_bar_of_84_pixels_ends_at_its_limit(
    share: str, limit: str, width: str, tick: str
) -> None:
    svg = draw_meter(Meter(Decimal(share), Decimal(limit)))
    assert re.findall(r'width="([\d.]+)" height="12" class="filled"', svg) == [width]
    assert re.findall(r'<line x1="([\d.]+)"', svg) == [tick]


@pytest.mark.parametrize(
    ("values", "points"),
    [
        ("1 3", "5.0,23.0 87.0,5.0"),
        ("3 2 1", "5.0,5.0 46.0,14.0 87.0,23.0"),
        ("7 7", "5.0,14.0 87.0,14.0"),
        ("-1E+400 0 1E+400", "5.0,23.0 46.0,14.0 87.0,5.0"),
    ],
)
def test_a_line_goes_from_corner_to_corner(values: str, points: str) -> None:
    svg = draw_trend(decimals(values))
    assert svg is not None
    assert f'points="{points}"' in svg


def test_one_value_makes_no_line() -> None:
    assert draw_trend(decimals("7")) is None
    assert draw_trend(()) is None
