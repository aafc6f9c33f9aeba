"""Which figure of an activity's result counts for a KPI: its unit or its name says so."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.goals.units import is_money, scale_of

if TYPE_CHECKING:
    from commplan.analysis.review.activity_returns import ActivityReturn
    from commplan.model.goals import Kpi

_COSTS = ("成本", "费用", "費用", "支出", "花费", "花費", "客单", "客單", "cost", "spend")
_COUNTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("new_members", ("新增", "新会员", "新會員", "新入", "入群", "拉新", "new member", "joined")),
    ("participants", ("参与", "參與", "人次", "到场", "到場", "参加", "參加", "particip")),
    ("buyers", ("购买人", "購買人", "下单人", "下單人", "买家", "買家", "buyer")),
    ("orders", ("订单", "訂單", "单量", "單量", "order")),
    ("reached", ("触达", "觸達", "到达", "到達", "曝光", "reach")),
)
"""Words in the name of a KPI, the more special ones first."""


def find_count(kpi: Kpi) -> str | None:
    """Return the field of a result that measures a KPI whose quarters add up; None for none."""
    if kpi.rollup != "sum" or kpi.direction != "higher":
        return None
    name = kpi.name.casefold()
    if any(word in name for word in _COSTS):
        return None
    if is_money(kpi.unit):
        return "revenue"
    return next((field for field, words in _COUNTS if any(word in name for word in words)), None)


def read_result(result: ActivityReturn, field: str, kpi: Kpi) -> Decimal | None:
    """Return what an activity brought for a KPI, in its unit; None where nobody counted it."""
    value = getattr(result, field)
    return None if value is None else Decimal(value) / scale_of(kpi.unit)
