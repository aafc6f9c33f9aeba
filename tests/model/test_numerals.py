"""Chinese numerals."""

from __future__ import annotations

import pytest

from commplan.model.numerals import read_numeral


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("零", 0),
        ("五", 5),
        ("两", 2),
        ("十", 10),
        ("十八", 18),
        ("二十", 20),
        ("三十一", 31),
        ("一百零五", 105),
        ("一百一十", 110),
        ("五千", 5000),
        ("三千〇二十", 3020),
        ("三万", 30_000),
        ("三万五千", 35_000),
        ("三万零五", 30_005),
        ("十二万", 120_000),
        ("一亿二千万", 120_000_000),
        ("三万五", None),
        ("一百五", None),
        ("二六", None),
        ("百", None),
        ("万", None),
        ("十点", None),
        ("5", None),
        ("", None),
    ],
)
def test_a_numeral_with_one_reading_is_a_number(text: str, number: int | None) -> None:
    assert read_numeral(text) == number
