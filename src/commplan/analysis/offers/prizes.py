"""What the prizes of an activity are worth, as far as its texts say so in numbers."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.model.words import fold_value

if TYPE_CHECKING:
    from commplan.model.offers import Prize

_PRICE = r"(?:[¥$€]\s*(\d[\d,]*(?:\.\d+)?)|(\d[\d,]*(?:\.\d+)?)\s*(万)?\s*(?:元|块|yuan|rmb|cny))"
_COUNT = (
    r"(\d[\d,]*)\s*[份把盒个個支口套袋台件只隻本名张張瓶箱条條组組双雙位枚罐包杯对對]|^(\d[\d,]*)\s"
)
_EACH = r"每|各|each|apiece|per\b|[×*]"


def add_up_prizes(prize: Prize) -> Decimal:
    """Return the least that the prizes are worth: the largest, or all whose price is written."""
    written = sum((_read_worth(str(text)) for text in prize.items), Decimal(0))
    return max(written, prize.top_value or Decimal(0))


def _read_worth(text: str) -> Decimal:
    """Return the worth of ``礼盒 10 份每份 168 元``: 1,680; 0 without one price in it.

    A price that is not said to be for each is taken for all of them.
    """
    folded = fold_value(text).casefold()
    prices = list(re.finditer(_PRICE, folded))
    if len(prices) != 1:
        return Decimal(0)
    price = prices[0]
    worth = _to_number(price[1] or price[2]) * (10_000 if price[3] else 1)
    rest = f"{folded[: price.start()]}|{folded[price.end() :]}"
    counts = [match[1] or match[2] for match in re.finditer(_COUNT, rest)]
    return worth * _to_number(counts[-1]) if counts and re.search(_EACH, rest) else worth


def _to_number(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))
