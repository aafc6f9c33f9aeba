"""Times and stretches of hours as planners say them."""

from __future__ import annotations

import pytest
from pydantic_core import PydanticCustomError

from commplan.model.clock import Hours, read_clock, read_hours


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("20:00-22:00", Hours(1200, 1320)),
        ("20:00 – 22:00", Hours(1200, 1320)),
        ("20：00～22：00", Hours(1200, 1320)),
        ("20：00－22：00", Hours(1200, 1320)),
        ("２０：００－２２：００", Hours(1200, 1320)),
        ("20:00至22:00", Hours(1200, 1320)),
        ("20:00-24:00", Hours(1200, 1440)),
        ("22:00-02:00", Hours(1320, 1560)),
        ("09:00-09:00", Hours(540, 1980)),
    ],
)
def test_an_end_that_is_not_after_the_start_is_on_the_next_day(text: str, hours: Hours) -> None:
    assert read_hours(text) == hours


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("7pm-8:30pm", Hours(1140, 1230)),
        ("7 p.m. - 8:30 p.m.", Hours(1140, 1230)),
        ("10am-12pm", Hours(600, 720)),
        ("11-1pm", Hours(660, 780)),
        ("20点-22点", Hours(1200, 1320)),
        ("20-22点", Hours(1200, 1320)),
        ("20点半至21点30分", Hours(1230, 1290)),
        ("20點-22點", Hours(1200, 1320)),
        ("22点-2点", Hours(1320, 1560)),
        ("晚8点-10点", Hours(1200, 1320)),
        ("晚8:00-10:00", Hours(1200, 1320)),
        ("晚上八点至十点半", Hours(1200, 1350)),
        ("二十点到二十二点", Hours(1200, 1320)),
        ("晚8点半到10点", Hours(1230, 1320)),
        ("晚8点-12点", Hours(1200, 1440)),
        ("晚10点-1点", Hours(1320, 1500)),
        ("下午3点至5点", Hours(900, 1020)),
        ("下午15点至17点", Hours(900, 1020)),
        ("上午10点-12点", Hours(600, 720)),
        ("上午9点-17:00", Hours(540, 1020)),
        ("中午12点-1点", Hours(720, 780)),
        ("中午11点半-1点", Hours(690, 780)),
        ("凌晨0点-2点", Hours(0, 120)),
        ("凌晨12点-2点", Hours(0, 120)),
        ("早9点-晚6点", Hours(540, 1080)),
        ("9:00-晚6点", Hours(540, 1080)),
        ("9点-18点", Hours(540, 1080)),
    ],
)
def test_hours_may_be_said_where_the_half_of_the_day_is_certain(text: str, hours: Hours) -> None:
    assert read_hours(text) == hours


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("8点-10点", ("08:00-10:00", "20:00-22:00")),
        ("11点-1点", ("11:00-13:00", "23:00-01:00")),
        ("7-8:30pm", ("07:00-20:30", "19:00-20:30")),
        ("8点-晚10点", ("08:00-22:00", "20:00-22:00")),
    ],
)
def test_hours_in_either_half_of_the_day_are_refused_with_both(
    text: str, readings: tuple[str, str]
) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_hours(text)
    assert (refused.value.type, refused.value.context) == (
        "hours_unreadable",
        {"readings": readings},
    )


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("20:00", "hours_unreadable"),
        ("下午", "hours_unreadable"),
        ({"from": "20:00"}, "hours_unreadable"),
        ("19", "hours_unreadable"),
        ("20-22", "hours_unreadable"),
        ("20:5-22:00", "hours_unreadable"),
        ("20:00-21:00-22:00", "hours_unreadable"),
        ("晚8pm-10pm", "hours_unreadable"),
        ("晚二六点-十点", "hours_unreadable"),
        ("20:00-26:00", "time_impossible"),
        ("20:00-24:01", "time_impossible"),
        ("12:60-13:00", "time_impossible"),
        ("25点-26点", "time_impossible"),
        ("上午13点-14点", "time_impossible"),
    ],
)
def test_hours_need_two_times(value: object, kind: str) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_hours(value)
    assert refused.value.type == kind


def test_touching_hours_do_not_clash() -> None:
    assert not Hours(60, 120).overlaps(Hours(120, 180))
    assert Hours(60, 121).overlaps(Hours(120, 180))


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("10:00", 600),
        ("9:05", 545),
        ("24:00", 1440),
        ("20：00", 1200),
        ("20点", 1200),
        ("20点半", 1230),
        ("晚8点", 1200),
        ("晚上8点", 1200),
        ("晚12点", 1440),
        ("0点", 0),
        ("8pm", 1200),
        ("12am", 0),
        ("12pm", 720),
    ],
)
def test_a_time_is_read(text: str, minutes: int) -> None:
    assert read_clock(text) == minutes


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("8点", "clock_unreadable"),
        ("10", "clock_unreadable"),
        ("晚上", "clock_unreadable"),
        ("20:00-22:00", "clock_unreadable"),
        (None, "clock_unreadable"),
        ("24:01", "time_impossible"),
        ("9:60", "time_impossible"),
    ],
)
def test_what_is_no_certain_time_is_refused(value: object, kind: str) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_clock(value)
    assert refused.value.type == kind
