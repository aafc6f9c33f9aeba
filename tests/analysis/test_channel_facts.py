"""Sessions, hours of rest, groups that fill up, other channels, and what counts as an offer."""

from __future__ import annotations

from decimal import Decimal

import pytest

from commplan.analysis.messages.group_growth import find_overflows
from commplan.analysis.messages.platforms import find_group_size, find_known_quota
from commplan.analysis.messages.promotion import is_promotional, makes_offer
from commplan.analysis.messages.quiet_hours import Disturbance, find_disturbance, find_quiet_hours
from commplan.analysis.messages.reach import find_other_channel, narrow_to_reach, survey_reach
from commplan.analysis.messages.rivals import find_rivals
from commplan.analysis.places.sessions import find_session_clashes
from commplan.model.clock import Hours
from tests.plans import HEAD, analysis_of, plan_of

LIVE = HEAD + "channels: [{name: 直播间, kind: live}]\n"
NIGHT = Hours(21 * 60, 33 * 60)  # 21:00 to 09:00


def _sessions(*whens: str, text: str = LIVE, more: str = "") -> str:
    lines = (
        f"  - {{id: A{number}, name: 场{number}, {when}, channels: 直播间{more}}}\n"
        for number, when in enumerate(whens)
    )
    return text + "activities:\n" + "".join(lines)


def _clashes(text: str) -> list[tuple[str, str, str]]:
    """Return the ids of both sessions and the hours that are free."""
    analysis = analysis_of(text)
    return [
        (
            one.first.occurrence.id,
            one.second.occurrence.id,
            "" if one.free is None else f"{one.free.start // 60}-{one.free.end // 60}",
        )
        for one in find_session_clashes(analysis.occurrences, analysis.index)
    ]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (("16", "19:00-21:00"), ("16", "21:00-22:00"), []),
        (("16", "19:00-21:00"), ("16", "20:00-22:00"), [("A0", "A1", "21-23")]),
        (("16", "19:00-23:30"), ("16", "20:00-22:00"), [("A0", "A1", "")]),  # the day is full
        (("16", "19:00-21:00"), ("17", "20:00-22:00"), []),
        (("16", "22:00-01:00"), ("17", "00:30-02:00"), [("A0", "A1", "1-2")]),  # past midnight
        (("15..17", "19:00-21:00"), ("16", "20:00-21:00"), [("A0", "A1", "21-22")]),
    ],
)
def test_sessions_clash_where_they_share_a_minute(
    first: tuple[str, str], second: tuple[str, str], expected: list[tuple[str, str, str]]
) -> None:
    whens = (f"when: 2026-06-{days}, hours: {hours}" for days, hours in (first, second))
    found = _clashes(_sessions(*whens))
    assert [(one[0], one[1]) for one in found] == [(one[0], one[1]) for one in expected]
    assert [one[2] for one in found][:1] == [one[2] for one in expected][:1]


def test_the_free_hours_lie_behind_all_sessions_of_the_day() -> None:
    whens = ("14:00-16:00", "15:00-17:00", "16:30-18:00", "20:00-22:00")
    text = _sessions(*(f"when: 2026-06-16, hours: {hours}" for hours in whens))
    # two hours from 16:00 would run into 16:30-18:00; from 18:00 they fit before 20:00;
    # the third session is held against the second only: 17:00-18:30
    assert _clashes(text) == [("A0", "A1", "18-20"), ("A1", "A2", "17-18")]


@pytest.mark.parametrize(
    "more",
    [
        ", status: cancelled",
        ", resources: 演播室",  # the rule about resources names them
    ],
)
def test_what_another_rule_names_is_left_out(more: str) -> None:
    text = LIVE + "resources: [{name: 演播室, kind: studio}]\n"
    whens = ("when: 2026-06-16, hours: 19:00-21:00", "when: 2026-06-16, hours: 20:00-22:00")
    assert _clashes(_sessions(*whens, text=text, more=more)) == []


@pytest.mark.parametrize(
    ("channel", "number"),
    [
        ("kind: live", 1),
        ("kind: live, exclusive: false", 0),
        ("kind: group", 0),
        ("kind: group, exclusive: true", 1),
    ],
)
def test_a_live_room_carries_one_session_unless_it_says_otherwise(
    channel: str, number: int
) -> None:
    text = HEAD + f"channels: [{{name: 直播间, {channel}}}]\n"
    whens = ("when: 2026-06-16, hours: 19:00-21:00", "when: 2026-06-16, hours: 20:00-22:00")
    assert len(_clashes(_sessions(*whens, text=text))) == number


@pytest.mark.parametrize("days", ["01-01..2026-12-31, hours: 9:00-21:00", "06-16"])
def test_what_runs_for_months_or_has_no_hours_is_no_session(days: str) -> None:
    assert _clashes(_sessions(f"when: 2026-{days}", f"when: 2026-{days}")) == []


@pytest.mark.parametrize(
    ("minutes", "quiet", "expected"),
    [
        (21 * 60, NIGHT, None),
        (21 * 60 + 1, NIGHT, Disturbance(21 * 60, 9 * 60, is_evening=True)),
        (8 * 60 + 59, NIGHT, Disturbance(21 * 60, 9 * 60, is_evening=False)),
        (9 * 60, NIGHT, None),
        (0, NIGHT, Disturbance(21 * 60, 9 * 60, is_evening=False)),
        (13 * 60, Hours(12 * 60, 14 * 60), Disturbance(12 * 60, 14 * 60, is_evening=False)),
        (12 * 60, Hours(12 * 60, 14 * 60), None),
    ],
)
def test_a_time_disturbs_between_the_ends_of_the_quiet_hours(
    minutes: int, quiet: Hours, expected: Disturbance | None
) -> None:
    assert find_disturbance(minutes, quiet) == expected


@pytest.mark.parametrize(
    ("channel", "expected"),
    [
        ("kind: push", (21, 33)),
        ("kind: sms", (20, 33)),
        ("kind: group", (23, 32)),
        ("kind: feed", None),
        ("kind: sms, quiet_hours: 22:00-07:00", (22, 31)),
    ],
)
def test_quiet_hours_are_those_written_else_those_of_the_kind(
    channel: str, expected: tuple[int, int] | None
) -> None:
    analysis = analysis_of(HEAD + f"channels: [{{name: 渠道, {channel}}}]\n")
    quiet = find_quiet_hours(analysis.plan.channels[0], analysis.thresholds)
    assert (quiet and (quiet.start // 60, quiet.end // 60)) == expected


def _overflows(group: str, head: str = HEAD) -> list[tuple[str, int, str | None]]:
    """Return the day on which it is too much, the groups it takes, the day on which it is full."""
    text = head + "channels: [{name: 微信群, kind: group, platform: 微信}]\n"
    text += f"community: {{groups: [{group}]}}\n"
    analysis = analysis_of(text)
    return [
        (one.first.day.isoformat()[5:], one.needed, str(one.full_on)[5:] if one.full_on else None)
        for one in find_overflows(analysis.plan, analysis.index)
    ]


@pytest.mark.parametrize(
    ("group", "expected"),
    [
        ("{name: 群, capacity: 500, size_plan: [300, 400, 500, 500]}", []),
        # from 400 on 30 June to 600 on 30 September (92 days), 500 is reached half way
        ("{name: 群, capacity: 500, size_plan: [300, 400, 600, 600]}", [("09-30", 2, "08-15")]),
        ("{name: 群, capacity: 500, size_now: 501}", [("01-01", 2, None)]),
        ("{name: 群, capacity: 500, size_now: 500}", []),
        # growth begins with the year: 90 of 180 more members after 44 of the 89 days to 31 March
        (
            "{name: 群, capacity: 490, size_now: 400, size_plan: [580, 580, 580, 580]}",
            [("03-31", 2, "02-14")],
        ),
        ("{name: 群, count: 3, capacity: 200, size_plan: [600, 600, 600, 600]}", []),
        (
            "{name: 群, count: 3, capacity: 200, size_plan: [600, 600, 600, 601]}",
            [("12-31", 4, "09-30")],
        ),
        ("{name: 群, count: 3, capacity: 200, size_now: 180}", []),
        ("{name: 群, capacity: 0, size_now: 5}", []),
        ("{name: 群, size_now: 501}", []),  # nothing is known of its platform
        ("{name: 群, channel: 微信群, size_now: 501}", [("01-01", 2, None)]),
        (
            "{name: 群, capacity: 9, size_plan: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]}",
            [("10-31", 2, "09-30")],
        ),
        ("{name: 群, capacity: 500, size_plan: 600}", [("12-31", 2, None)]),
    ],
)
def test_groups_overflow_above_their_capacity(
    group: str, expected: list[tuple[str, int, str | None]]
) -> None:
    assert _overflows(group) == expected


def test_quarters_begin_with_the_fiscal_year() -> None:
    head = "title: 群\nperiod: 2026-04-01..2027-03-31\nsettings: {fiscal_year_starts: 4}\n"
    group = "{name: 群, capacity: 500, size_plan: [300, 400, 600, 600]}"
    assert _overflows(group, head) == [("12-31", 2, "11-15")]


def test_the_roomiest_group_for_the_same_people_takes_the_surplus() -> None:
    text = HEAD + "community: {groups: ["
    text += "{name: 一群, capacity: 500, size_now: 540}, "
    text += "{name: 二群, capacity: 500, size_now: 470}, "
    text += "{name: 三群, capacity: 500, size_now: 460}, "
    text += "{name: 别群, kind: event, capacity: 500, size_now: 1}]}\n"
    analysis = analysis_of(text)
    (found,) = find_overflows(analysis.plan, analysis.index)
    assert found.sibling is not None
    assert found.sibling.name == "三群"  # 40 places for 40 people


@pytest.mark.parametrize(
    ("channel", "quota", "size"),
    [
        ("name: 服务号, kind: push", ("customer", "month", 4), None),
        ("name: 會員服務號, kind: push", ("customer", "month", 4), None),
        ("name: 号, kind: push, platform: 微信订阅号", ("customer", "day", 1), None),
        ("name: 一对一, kind: push, platform: WeCom", ("customer", "month", 1), None),
        ("name: 企微群, kind: group", ("group", "month", 1), 500),
        ("name: 群, kind: group, platform: 微信", None, 500),
        ("name: QQ群, kind: group", None, None),
        ("name: 服务号文章, kind: content", None, None),
    ],
)
def test_platforms_are_known_by_name(
    channel: str, quota: tuple[str, str, int] | None, size: int | None
) -> None:
    (found,) = plan_of(HEAD + f"channels: [{{{channel}}}]\n").channels
    known = find_known_quota(found)
    assert (known and (known.limit.per, known.limit.window, known.limit.most)) == quota
    fact = find_group_size(found)
    assert (fact and fact.number) == (size and Decimal(size))


@pytest.mark.parametrize(
    ("activity", "asks", "offers"),
    [
        ("kind: coupon", True, True),
        ("kind: survey, offers: [{gift: {kind: 贴纸}}]", False, True),
        ("kind: live, offers: [{product: 本, price: 39}]", True, True),
        ("kind: content, goal: sales", True, False),
        ("kind: qa", False, False),
        ("kind: vote, prize: {top_value: 100}", False, True),
    ],
)
def test_an_activity_asks_to_buy_or_offers_something(
    activity: str, asks: bool, offers: bool
) -> None:
    (found,) = plan_of(
        HEAD + f"activities: [{{name: 活动, when: 2026-06-01, {activity}}}]\n"
    ).activities
    assert (is_promotional(found), makes_offer(found)) == (asks, offers)


REACH = (
    HEAD
    + "channels: [{name: 服务号, kind: push}, {name: 群, kind: group}, {name: 短信, kind: sms}, "
    + "{name: 小程序, kind: pull}]\n"
    + "segments: [{name: 甲, reachable_on: [服务号, 群, 短信, 小程序]}, "
    + "{name: 乙, reachable_on: [服务号, 短信, 小程序]}]\n"
)


@pytest.mark.parametrize(
    ("touches", "expected"),
    [
        ("{title: 一, date: 2026-06-01, channel: 服务号, audience: 甲}", "群"),
        ("{title: 一, date: 2026-06-01, channel: 服务号, audience: 乙}", "小程序"),
        ("{title: 一, date: 2026-06-01, channel: 服务号}", "小程序"),  # 甲 and 乙 share it
        # the group is busy that day
        (
            (
                "{title: 一, date: 2026-06-01, channel: 服务号, audience: 甲}, "
                "{title: 二, date: 2026-06-01, channel: 群}"
            ),
            "小程序",
        ),
    ],
)
def test_another_channel_reaches_the_whole_audience(touches: str, expected: str) -> None:
    analysis = analysis_of(REACH + f"touches: [{touches}]\n")
    reach = survey_reach(analysis.plan, analysis.index)
    found = find_other_channel(
        analysis.sendings[0], analysis.plan.channels, reach, analysis.sendings_by_channel
    )
    assert found is not None
    assert found.name == expected


def test_everyone_on_a_channel_is_who_can_be_reached_there() -> None:
    text = (
        REACH + "touches: [{date: 2026-06-01, channel: 群}, {date: 2026-06-01, channel: 服务号}]\n"
    )
    analysis = analysis_of(text)
    reach = survey_reach(analysis.plan, analysis.index)
    narrowed = narrow_to_reach(analysis.sendings, reach)
    assert [sorted(part.key for part in one.audience.parts) for one in narrowed] == [
        ["甲"],
        ["乙", "甲"],
    ]


def test_a_crowded_day_has_as_many_rivals_as_messages() -> None:
    text = HEAD + "channels: [{name: 群, kind: group}]\nactivities:\n"
    for number in range(2000):
        text += f"  - {{name: 券{number}, kind: coupon, when: 2026-06-01, messages: 0d 群}}\n"
    analysis = analysis_of(text)
    found = find_rivals(analysis.sendings_by_channel, analysis.population)
    assert len(found) == 1999


def test_a_session_that_names_its_channel_twice_does_not_clash_with_itself() -> None:
    text = HEAD + "channels: [{id: L, name: 直播间, kind: live}]\nactivities: "
    text += "[{name: 播, when: 2026-06-16, hours: 19:00-21:00, channels: [L, 直播间]}]\n"
    assert _clashes(text) == []


def test_everyone_but_some_competes_with_the_others() -> None:
    text = HEAD + "channels: [{name: 群, kind: group}]\nsegments: [{name: 甲}, {name: 乙}]\n"
    text += "activities:\n"
    for name, more in (("一", "audience: 甲"), ("二", "audience: 乙"), ("三", "exclude: 甲")):
        text += f"  - {{name: {name}, kind: coupon, when: 2026-06-01, messages: 0d 群, {more}}}\n"
    analysis = analysis_of(text)
    (found,) = find_rivals(analysis.sendings_by_channel, analysis.population)
    assert (found.first.id, found.second.id) == ("二", "三")
