"""Shares of a whole as a ring: what there is most of, at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Chart, ChartKind, Series

if TYPE_CHECKING:
    from decimal import Decimal

    from commplan.report.brief import Brief

_PERCENT = "%"
_LEAST_PARTS = 2


def draw_shares(
    brief: Brief, key: str, title: str, alt: str, shares: list[tuple[str, Decimal]]
) -> tuple[Chart, ...]:
    """Draw named shares in percent; nothing where one share is all there is.

    ``alt`` has a hole for the values.
    """
    if len(shares) < _LEAST_PARTS or any(share <= 0 for _, share in shares):
        return ()
    values = brief.join(f"{name} {brief.measure(share, _PERCENT)}" for name, share in shares)
    chart = Chart(
        key=key,
        kind=ChartKind.DOUGHNUT,
        title=title,
        unit=_PERCENT,
        categories=tuple(name for name, _ in shares),
        series=(Series(title, tuple(share for _, share in shares)),),
        decimals=0 if all(share == share.to_integral_value() for _, share in shares) else 1,
        alt=alt.format(values=values),
    )
    return (chart,)
