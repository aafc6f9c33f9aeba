"""What activities cost and brought; a figure without its parts is None, never zero."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.figures.cells import items, name_item, number_or_none

if TYPE_CHECKING:
    from decimal import Decimal


def find_result(activity: str, key: str) -> Decimal | None:
    return number_or_none(f"Q2: activities[{activity}].{key}")


def divide(activity: str, above: str, below: str) -> Decimal | None:
    """Return one result of an activity over another."""
    numerator, denominator = find_result(activity, above), find_result(activity, below)
    return numerator / denominator if numerator is not None and denominator else None


def find_roi(activity: str) -> Decimal | None:
    """Return (margin - cost) / cost."""
    share = divide(activity, "margin", "cost")
    return None if share is None else share - 1


def find_extra(activity: str) -> Decimal | None:
    """Return what the revenue was above a usual stretch of days."""
    revenue, usual = (find_result(activity, key) for key in ("revenue", "usual_revenue"))
    return None if revenue is None or usual is None else revenue - usual


def rank_activities() -> list[str]:
    """Return the activities with revenue and cost, by revenue / cost, the best first."""
    returns = {
        activity: share
        for activity in list_measured()
        if (share := divide(activity, "revenue", "cost")) is not None
    }
    return sorted(returns, key=lambda one: returns[one], reverse=True)


def list_measured() -> list[str]:
    """Return the activities of which any result is known."""
    keys = {"reached", "participants", "buyers", "orders", "revenue", "cost"}
    return [name_item(one) for one in items("Q2: activities") if keys & one.keys()]
