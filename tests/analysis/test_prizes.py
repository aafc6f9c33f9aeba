"""What prizes are worth, as far as their texts say so in numbers."""

from __future__ import annotations

import pytest

from commplan.analysis.offers.prizes import add_up_prizes
from commplan.model.offers import Prize


@pytest.mark.parametrize(
    ("items", "worth"),
    [
        (["礼盒 10 份每份 168 元"], 1680),
        (["手作茶壶 1 把 1280 元"], 1280),
        (["手作茶壶 1 把 1280 元", "冷泡包 60 盒每盒 49 元"], 4220),
        (["20 diffusers worth 168 yuan each"], 3360),
        (["1 scent year worth 1280 yuan"], 1280),
        (["咖啡机 2 台，每台 1.2万元"], 24000),
        (["iPhone 15 一部 5,999 元"], 5999),
        (["500ml 保温杯 10 个每个 99 元"], 990),
        (["保温杯 10 个共 990 元"], 990),  # not said to be for each
        (["¥300 券 5 张，每张一券"], 1500),
        (["门票 2 张"], 0),
        (["原价 99 元现价 49 元"], 0),  # two prices: which one?
    ],
)
def test_items_are_added_up_where_number_and_price_are_written(
    items: list[str], worth: int
) -> None:
    assert add_up_prizes(Prize.model_validate({"items": tuple(items)})) == worth


def test_the_largest_prize_is_the_least() -> None:
    prize = Prize.model_validate({"items": ("纪念品",), "top_value": "5000"})
    assert add_up_prizes(prize) == 5000
