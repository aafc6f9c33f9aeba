"""Appendix: all figures of each channel, with the strictest limit for one receiver."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from tests.examples.figures.cells import items, number_or_none, to_number
from tests.examples.figures.channels import divide, list_channels
from tests.examples.figures.slides.channels import cells_of, tell_channel, word_share
from tests.examples.figures.slides.rows import tell_place, tell_row
from tests.examples.figures.wording import plain

if TYPE_CHECKING:
    from tests.examples.figures.matching import Told

TABLE = "channels-detail 1 channels"
A_WEEK = {"day": Decimal(7), "week": Decimal(1), "month": Decimal(12) / 52}
"""How many of a limit's windows there are in a week."""


def tell_channels() -> list[Told]:
    channels = list_channels()
    return [
        *tell_place("channels-detail head", (f"{len(channels)} 个渠道", "Q2: channels")),
        *(
            told
            for row, channel in enumerate(channels, start=1)
            for told in [*tell_channel(TABLE, row, channel), *_tell_more(row, channel)]
        ),
    ]


def find_limit(channel: str) -> Decimal | None:
    """Return the strictest of the plan's limits for a customer or a group, in messages a week."""
    found = next(one for one in items("plan: channels") if one["id"] == channel)
    quotas, cap = found.get("quota", []), found.get("cap")
    assert isinstance(quotas, list)
    limits = [*quotas, *([cap] if cap else [])]
    return min((to_number(one["max"]) * A_WEEK[one["window"]] for one in limits), default=None)


def _tell_more(row: int, channel: str) -> list[Told]:
    limit = find_limit(channel)
    return tell_row(
        TABLE,
        row,
        *(
            (head, _word(channel, key), cells_of(channel, key))
            for head, key in (("可触达人数", "reachable"), ("退订人数", "opt_outs"))
        ),
        (
            "上限/周",
            "" if limit is None else plain(limit, 1),
            f"plan: channels[{channel}]",
        ),
        (
            "打开率",
            word_share(divide(channel, "opened", "delivered")),
            cells_of(channel, "opened", "delivered"),
        ),
    )


def _word(channel: str, key: str) -> str:
    value = number_or_none(f"Q2: channels[{channel}].{key}")
    return "" if value is None else plain(value)
