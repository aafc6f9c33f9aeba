"""Days and stretches of days as planners write them."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic_core import PydanticCustomError

from commplan.model.dates import DateRange, read_date


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-08",
        "2026-3-8",
        "2026/03/08",
        "2026.3.8",
        "20260308",
        "2026年3月8日",
        "2026年3月8号",
        "2026 年 3 月 8 日",
        " 2026-03-08 ",
        "２０２６－０３－０８",
        "２０２６年３月８日",
        "March 8, 2026",
        "Mar 8 2026",
        "8 Mar 2026",
        "8th March 2026",
        "8 mar. 2026",
        "2026-03-08 周日",
        "2026年3月8日（周日）",
        "2026-03-08 星期天",
        "2026年3月8號（週日）",
    ],
)
def test_a_day_with_one_reading_is_read(text: str) -> None:
    assert read_date(text) == date(2026, 3, 8)


def test_a_day_that_is_one_already_stays() -> None:
    assert read_date(date(2026, 3, 8)) == date(2026, 3, 8)


@pytest.mark.parametrize(
    ("value", "kind", "context"),
    [
        ("2026-02-30", "date_impossible", {"nearest": date(2026, 2, 28)}),
        ("2028-02-30", "date_impossible", {"nearest": date(2028, 2, 29)}),
        ("2026-06-99", "date_impossible", {"nearest": date(2026, 6, 30)}),
        ("2026-13-01", "date_impossible", {}),
        ("2026-05-00", "date_impossible", {}),
        ("0000-05-01", "date_impossible", {"years": "1900–2199"}),
        ("45/45/2026", "date_impossible", {}),
        ("6/7/2026", "date_ambiguous", {"readings": (date(2026, 6, 7), date(2026, 7, 6))}),
        ("7.6.2026", "date_ambiguous", {"readings": (date(2026, 6, 7), date(2026, 7, 6))}),
        ("6/6/2026", "date_ambiguous", {"readings": (date(2026, 6, 6),)}),
        ("13/7/2026", "date_ambiguous", {"readings": (date(2026, 7, 13),)}),
        ("30 Feb 2026", "date_impossible", {"nearest": date(2026, 2, 28)}),
        ("2026-03-08 周六", "date_weekday", {"day": date(2026, 3, 8)}),
        ("2026-03-08 星期一", "date_weekday", {"day": date(2026, 3, 8)}),
        ("25.2.2026", "date_ambiguous", {"readings": (date(2026, 2, 25),)}),
        ("6月7日", "date_without_year", {"month": 6, "day": 7}),
        ("6-7", "date_without_year", {"month": 6, "day": 7}),
        ("2月29号", "date_without_year", {"month": 2, "day": 29}),
        ("13.45", "date_unreadable", {}),
        ("2026", "date_unreadable", {}),
        ("下个月", "date_unreadable", {}),
        ("June 2026", "date_unreadable", {}),
        ("8 Foo 2026", "date_unreadable", {}),
        ("周六", "date_unreadable", {}),
        ("2026年6月上旬", "date_unreadable", {}),
        ("", "date_unreadable", {}),
        (["2026-03-08"], "date_unreadable", {}),
        (None, "date_unreadable", {}),
    ],
)
def test_a_day_that_cannot_be_read_in_one_way_is_refused(
    value: object, kind: str, context: dict[str, object]
) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_date(value)
    assert (refused.value.type, refused.value.context or {}) == (kind, context)


MARCH = DateRange(date(2026, 3, 1), date(2026, 3, 31))


def test_both_ends_of_a_range_count() -> None:
    assert MARCH.days == 31
    assert MARCH.overlaps(DateRange(date(2026, 3, 31), date(2026, 4, 2)))
    assert not MARCH.overlaps(DateRange(date(2026, 4, 1), date(2026, 4, 2)))
    assert MARCH.contains(MARCH)
    assert not MARCH.contains(DateRange(date(2026, 3, 31), date(2026, 4, 1)))


def test_a_range_is_clipped_to_the_days_that_both_have() -> None:
    later = DateRange(date(2026, 3, 20), date(2026, 4, 5))
    assert MARCH.clip(later) == DateRange(date(2026, 3, 20), date(2026, 3, 31))
    assert MARCH.clip(DateRange(date(2026, 4, 1), date(2026, 4, 5))) is None
