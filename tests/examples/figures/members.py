"""Members, groups and points of the two quarters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.figures.cells import QUARTERS, number

if TYPE_CHECKING:
    from decimal import Decimal

MONTHS = 3


def find_end(quarter: str) -> Decimal:
    start, joined, left = (
        number(f"{quarter}: members.{key}") for key in ("start", "joined", "left")
    )
    return start + joined - left


def find_leaving(quarter: str) -> Decimal:
    """Return the leaving rate: those who left, of the members at both ends on average."""
    average = (number(f"{quarter}: members.start") + find_end(quarter)) / 2
    return number(f"{quarter}: members.left") / average


def find_activity(quarter: str) -> Decimal:
    return number(f"{quarter}: members.active") / find_end(quarter)


def share_groups(quarter: str) -> Decimal:
    """Return the share of the groups that are active."""
    active, silent, dead = (
        number(f"{quarter}: groups.{key}") for key in ("active", "silent", "dead")
    )
    return active / (active + silent + dead)


def owe_points(quarter: str) -> Decimal:
    """Return what the points held will cost: those that are used by experience, at their value."""
    points = "plan: membership.points"
    used = number(f"{points}.expected_use") / number(f"{points}.expected_issue")
    return number(f"{quarter}: points.outstanding") * used * number(f"{points}.value")


def find_change(kind: str) -> Decimal:
    """Return by how much a share moved from one quarter to the other."""
    find = {"leaving": find_leaving, "activity": find_activity, "groups": share_groups}[kind]
    before, now = (find(quarter) for quarter in QUARTERS)
    return now - before
