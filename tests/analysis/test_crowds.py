from __future__ import annotations

from decimal import Decimal

import pytest

from commplan.analysis.places.crowds import (
    count_crowd,
    find_application,
    find_last_day,
    is_public_event,
)
from tests.plans import HEAD, plan_of


@pytest.mark.parametrize(
    ("rest", "is_event"),
    [
        ("format: offline", True),
        ("format: both", True),
        ("format: online, place: 直播间", False),
        ("kind: salon, place: 茶馆", True),  # in person although no format is written
        ("kind: salon", False),
        ("format: offline, kind: meeting", False),
        ("format: offline, kind: class", False),
        ("format: offline, status: cancelled", False),
    ],
)
def test_an_event_brings_strangers_together(rest: str, *, is_event: bool) -> None:
    plan = plan_of(f"{HEAD}activities: [{{name: 甲, when: 2026-06-20, {rest}}}]\n")
    assert is_public_event(plan.activities[0]) is is_event


@pytest.mark.parametrize(
    ("rest", "per_day"),
    [
        ("when: 2026-06-20, attendance: 1500", "1500"),
        ("when: 2026-06-20..22, attendance: 1500", "500"),  # 1,500 over three days
        ("when: 2026-06-01..30, repeats: 每周六, attendance: 1500", "1500"),  # each time
    ],
)
def test_the_people_of_several_days_are_spread(rest: str, per_day: str) -> None:
    plan = plan_of(f"{HEAD}activities: [{{name: 甲, {rest}}}]\n")
    crowd = count_crowd(plan.activities[0])
    assert crowd is not None
    assert (crowd.people, crowd.per_day) == (1500, Decimal(per_day))


def test_nobody_is_counted_where_nobody_is_written() -> None:
    plan = plan_of(f"{HEAD}activities: [{{name: 甲, when: 2026-06-20}}]\n")
    assert count_crowd(plan.activities[0]) is None


def test_the_last_day_lies_the_lead_before_the_first() -> None:
    plan = plan_of(f"{HEAD}activities: [{{name: 甲, when: 2026-06-20..22}}]\n")
    assert find_last_day(plan.activities[0], 20).isoformat() == "2026-05-31"


@pytest.mark.parametrize(
    ("permit", "day"),
    [
        ("kind: police, apply_by: 2026-05-20", "2026-05-20"),
        ("kind: police, apply_by: 2026-05-20, applied_on: 2026-05-22", "2026-05-22"),
        ("kind: property, apply_by: 2026-05-20", "None"),
        ("kind: police", "None"),
    ],
)
def test_an_application_is_planned_or_done(permit: str, day: str) -> None:
    rest = f"when: 2026-06-20, permit: {{{permit}}}"
    plan = plan_of(f"{HEAD}activities: [{{name: 甲, {rest}}}]\n")
    assert str(find_application(plan.activities[0], "police")) == day
