"""Rules about the calendar: at the limit, one beyond it, and where they have to keep silent."""

from __future__ import annotations

from datetime import date

import pytest

from commplan.diagnostics import Severity, Word
from tests.plans import HEAD, codes_of, find_all, rules_of

NEXT_YEAR = "title: 粉丝社群 2027\nperiod: 2027\n"
ACTIVITIES = HEAD + "activities:\n"
VENUE = HEAD + "resources: [{name: 品鉴室, kind: venue}]\nactivities:\n"


def _activity(name: str, rest: str) -> str:
    return f"  - {{name: {name}, {rest}}}\n"


# ── CAL-01 ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("milestones: [{name: 评审, due: 2026-10-03, kind: meeting}]", ["CAL010"]),
        ("milestones: [{name: 评审, due: 2026-10-03, kind: review}]", ["CAL011"]),
        ("milestones: [{name: 评审, due: 2026-10-10, kind: meeting}]", []),  # Saturday, worked
        ("milestones: [{name: 评审, due: 2026-10-17, kind: meeting}]", ["CAL012"]),
        ("milestones: [{name: 评审, due: 2026-10-16}]", []),
        ("campaigns: [{name: 秋季, when: 2026-11, approve_by: 2026-10-05}]", ["CAL011"]),
        ("campaigns: [{name: 秋季, when: 2026-11, approve_by: -27d}]", ["CAL011"]),  # 5 October
        ("campaigns: [{name: 秋季, when: 2026-11, approve_by: -15d}]", []),  # a Saturday, counted
        ("team: {training: [{topic: 合规课, date: 2026-05-01}]}", ["CAL010"]),
        (
            (
                "risks: [{statement: 断供, category: supply, probability: 1, impact: 1,"
                " review_on: 2026-05-01}]"
            ),
            ["CAL011"],
        ),
        ("support_needed: [{department: 法务, what: 审稿, by: 2026-05-01}]", ["CAL011"]),
        ("activities: [{name: 例会, kind: meeting, when: 2026-05-01}]", ["CAL010"]),
        ("activities: [{name: 例会, kind: meeting, when: 2026-05-01..2026-05-20}]", []),
        ("activities: [{name: 例会, kind: meeting, when: 2026-05-01, status: cancelled}]", []),
        ("activities: [{name: 展, when: 2026-11-07, approve_by: 2026-10-02}]", ["CAL011"]),
        (
            "activities: [{name: 展, when: 2026-11-07, approve_by: 2026-10-02, status: cancelled}]",
            [],
        ),
    ],
)
def test_the_working_calendar_decides_about_deadlines(line: str, codes: list[str]) -> None:
    rules = rules_of("CAL010", "CAL011", "CAL012", "CAL014")
    assert codes_of(HEAD + line + "\n", rules) == codes


def test_a_counted_deadline_on_a_holiday_is_information_only() -> None:
    text = HEAD + "campaigns: [{name: 秋季, when: 2026-11, approve_by: -27d}]\n"
    (found,) = find_all(text, rules_of("CAL011"))
    assert found.severity is Severity.INFO
    assert found.fixes == ()


def test_a_deadline_on_a_holiday_comes_with_the_working_day_before() -> None:
    text = HEAD + "milestones: [{name: 上线, due: 2026-10-03}]\n"
    (found,) = find_all(text, rules_of("CAL011"))
    assert found.facts["before"] == date(2026, 9, 30)
    assert found.facts["following"] == date(2026, 10, 8)
    assert found.fixes[0].edits[0].text == "2026-09-30"


def test_a_series_of_meetings_on_holidays_is_one_finding() -> None:
    text = ACTIVITIES + _activity("周会", "kind: meeting, when: 2026, repeats: 每周五")
    (found,) = find_all(text, rules_of("CAL010"))
    # Fridays off in 2026: 2 January, 20 February, 1 May, 19 June, 25 September, 2 October
    assert found.facts["count"] == 6
    assert found.ids[0] == "周会@2026-01-02"
    assert found.facts["written"] == "2026-01-02"
    assert found.facts["moved"] == "2026-01-04"
    skipping = text.replace("repeats: 每周五", "repeats: {on: 每周五, skip: holidays}")
    assert codes_of(skipping, rules_of("CAL010")) == []


@pytest.mark.parametrize(
    ("day", "codes"),
    [
        ("2027-10-01", ["CAL011"]),
        ("2027-10-04", []),  # whether it is off will be announced
        ("2027-02-05", ["CAL011"]),  # the eve of the lunar New Year
        ("2027-02-09", []),
        ("2027-10-09", ["CAL012"]),  # a Saturday: perhaps worked
    ],
)
def test_days_off_by_law_are_known_before_the_list_is_out(day: str, codes: list[str]) -> None:
    text = NEXT_YEAR + f"milestones: [{{name: 定稿, due: {day}}}]\n"
    found = find_all(text, rules_of("CAL011", "CAL012"))
    assert [one.code for one in found] == codes
    assert all(one.severity is Severity.INFO for one in found)


def test_nobody_knows_which_days_are_worked_around_a_provisional_holiday() -> None:
    text = NEXT_YEAR + "milestones: [{name: 定稿, due: 2027-10-01}]\n"
    (found,) = find_all(text, rules_of("CAL011"))
    assert found.facts["year"] == "2027"
    assert "following" not in found.facts


@pytest.mark.parametrize(
    ("head", "codes"),
    [
        (NEXT_YEAR, ["CAL013"]),
        (HEAD, []),
        (NEXT_YEAR + "region: HK\n", []),
        (HEAD + "region: XX\n", ["CAL013"]),  # nobody knows that region
        (HEAD + "region: XX\ncalendar: {holidays: [2026-05-01]}\n", []),
    ],
)
def test_a_list_that_is_not_out_is_said_once(head: str, codes: list[str]) -> None:
    year = head[head.index("period: ") + len("period: ") :][:4]
    text = head + f"milestones: [{{name: 定稿, due: {year}-01-29}}]\n"
    assert codes_of(text, rules_of("CAL013")) == codes


def test_other_regions_keep_their_own_holidays() -> None:
    text = HEAD + "region: HK\nmilestones: [{name: 定稿, due: 2026-07-01}]\n"
    assert codes_of(text, rules_of("CAL011")) == ["CAL011"]


# ── CAL-02 ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("rest", "codes"),
    [
        ("when: 2026-05-09, format: offline", ["CAL020"]),
        ("when: 2026-05-10, format: offline", []),
        ("when: 2026-05-09..10, format: offline", ["CAL020"]),  # one of the two days
        ("when: 2026-05-07..09, format: offline", []),  # meant for working days as well
        ("when: 2026-05-09, format: offline, hours: 18:00-20:00", []),
        ("when: 2026-05-09, format: offline, hours: 17:59-20:00", ["CAL020"]),
        ("when: 2026-05-09, format: online", []),
        ("when: 2026-05-09, format: both", []),  # an offer that holds in shops as well
        ("when: 2026-05-09, format: both, attendance: 40", ["CAL020"]),
        ("when: 2026-05-09, format: offline, kind: meeting", []),  # a working day of the team
        ("when: 2026-05-09, format: offline, status: cancelled", []),
    ],
)
def test_a_worked_weekend_is_no_day_for_visitors(rest: str, codes: list[str]) -> None:
    assert codes_of(ACTIVITIES + _activity("品鉴会", rest), rules_of("CAL020")) == codes


def test_a_series_names_the_worked_weekends_once() -> None:
    rest = "when: 2026, repeats: 每周六, format: offline"
    (found,) = find_all(ACTIVITIES + _activity("周六课", rest), rules_of("CAL020"))
    assert found.ids == tuple(f"周六课@2026-{day}" for day in ("02-14", "02-28", "05-09", "10-10"))
    assert (found.facts["written"], found.facts["moved"]) == ("2026-02-14", "2026-02-15")


# ── CAL-03 ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("rest", "codes"),
    [
        ("when: 2026-10-03, kind: class", ["CAL030"]),
        ("when: 2026-10-03, kind: class, roster: [林一]", []),
        ("when: 2026-10-03, kind: class, automatic: true", []),
        ("when: 2026-10-03, kind: class, staffed: no", []),
        ("when: 2026-10-08, kind: class", []),
        ("when: 2026-09-10..2026-10-20, kind: group_buy", ["CAL030"]),
        ("when: 2026-10-03, kind: content", []),  # a post is scheduled
        ("when: 2026-09-28..2026-10-20, kind: setup", []),  # work that can pause
        ("when: 2026-10-03, kind: class, status: cancelled", []),
        ("when: 2026, kind: class, repeats: {on: 每周三, skip: holidays}", []),
    ],
)
def test_a_long_holiday_needs_somebody_on_duty(rest: str, codes: list[str]) -> None:
    text = HEAD + "team: {people: [{name: 林一, role: 主管}]}\nactivities:\n"
    assert codes_of(text + _activity("甲", rest), rules_of("CAL030", "CAL031")) == codes


@pytest.mark.parametrize(
    ("when", "severity"),
    [("2026-02-18", Severity.WARNING), ("2026-02-20", Severity.INFO)],  # 44 and 46 days ahead
)
def test_a_missing_roster_weighs_more_when_the_holiday_is_near(
    when: str, severity: Severity
) -> None:
    text = ACTIVITIES + _activity("课", f"when: {when}, kind: class")
    (found,) = find_all(text, rules_of("CAL030"))
    assert found.severity is severity


def test_a_holiday_without_duty_is_one_finding_for_all() -> None:
    text = ACTIVITIES
    text += _activity("乙", "when: 2026-10-05, kind: class")
    text += _activity("甲", "when: 2026-10-03, kind: class")
    (found,) = find_all(text, rules_of("CAL030"))
    assert found.ids == ("甲", "乙")
    assert found.facts["count"] == 2


@pytest.mark.parametrize(
    ("rest", "codes"),
    [
        ("when: 2026-09-30..2026-10-10, kind: group_buy", ["CAL031"]),
        ("when: 2026-09-30..2026-10-01, kind: group_buy", ["CAL031"]),
        ("when: 2026-09-29..2026-10-10, kind: group_buy", ["CAL030"]),
        ("when: 2026-09-30, kind: group_buy", []),  # over before the holiday begins
        ("when: 2026-09-30..2026-10-10, kind: group_buy, automatic: true", []),
        ("when: 2026-02-14..2026-02-20, kind: group_buy", ["CAL031"]),  # a Saturday, but worked
        ("when: 2026-02-13..2026-02-20, kind: group_buy", ["CAL030"]),
    ],
)
def test_a_launch_on_the_eve_of_a_holiday_is_found(rest: str, codes: list[str]) -> None:
    assert codes_of(ACTIVITIES + _activity("甲", rest), rules_of("CAL030", "CAL031")) == codes


# ── CAL-04 ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("rest", "nodes"),
    [
        ("when: 2026-03-02..05, kind: discount", ("618", "双11")),
        ("when: 2026-06-10..18, kind: discount, nodes: 618", ("双11",)),
        ("when: 2026-06-10..18, kind: discount, label: 甲", ("双11",)),  # a clash is told instead
        ("when: 2026-03-02..05, kind: content", ()),
    ],
)
def test_a_plan_that_sells_answers_to_the_great_seasons(rest: str, nodes: tuple[str, ...]) -> None:
    text = HEAD + "channels: [{name: 天猫旗舰店, kind: pull}]\nactivities:\n"
    found = find_all(text + _activity("满减", rest), rules_of("CAL040"))
    assert [one.ids for one in found] == ([nodes] if nodes else [])


@pytest.mark.parametrize(
    ("channel", "rest", "codes"),
    [
        ("小程序", "label: 甲", []),
        ("小程序", "nodes: 520", ["CAL040"]),
        ("抖音小店", "label: 甲", ["CAL040"]),
    ],
)
def test_seasons_of_platforms_matter_to_those_who_follow_them(
    channel: str, rest: str, codes: list[str]
) -> None:
    text = HEAD + f"channels: [{{name: {channel}, kind: pull}}]\nactivities:\n"
    text += _activity("满减", f"when: 2026-05-18..20, kind: discount, {rest}")
    assert codes_of(text, rules_of("CAL040")) == codes


@pytest.mark.parametrize(
    ("rest", "codes"),
    [
        ("when: 2026-11-09..12, kind: discount", ["CAL041"]),
        ("when: 2026-11-05..08, kind: discount", []),
        ("when: 2026-11-12, kind: discount", []),
        ("when: 2026-11-09..12, kind: discount, nodes: 双11", []),
        ("when: 2026-11-09..12, kind: service", []),
        ("when: 2026, kind: coupon, repeats: 每月11日", []),  # a member day keeps its date
    ],
)
def test_a_sale_at_the_peak_means_to_join_it(rest: str, codes: list[str]) -> None:
    assert codes_of(ACTIVITIES + _activity("周年庆", rest), rules_of("CAL041")) == codes


def test_a_sale_named_after_the_season_joins_it() -> None:
    text = ACTIVITIES + _activity("双11 返场", "when: 2026-11-11, kind: discount")
    assert codes_of(text, rules_of("CAL041")) == []


def test_selling_seasons_are_those_of_the_mainland() -> None:
    text = HEAD + "region: HK\nactivities:\n"
    text += _activity("周年庆", "when: 2026-11-09..12, kind: discount")
    assert codes_of(text, rules_of("CAL040", "CAL041")) == []


# ── CAL-05 ────────────────────────────────────────────────────────────────────

CLOSED = (
    "title: 粉丝社群 2026\nperiod: 2026\n"
    "channels: [{name: 小程序, kind: pull}, {name: 客户群, kind: group}]\n"
    "calendar:\n"
    "  freezes: [{name: 封版, when: 2026-11-09..12, scope: [小程序]}]\n"
    "  blackouts: [{name: 盘点, when: 2026-12-30..31, scope: [小程序]}]\n"
    "  quiet_periods: [{name: 高考, when: 2026-06-07..10}]\n"
    "activities:\n"
)


@pytest.mark.parametrize(
    ("rest", "codes"),
    [
        ("when: 2026-11-10, kind: setup, channels: 小程序", ["CAL050"]),
        ("when: 2026-11-13, kind: setup, channels: 小程序", []),
        ("when: 2026-11-10, kind: setup, channels: 客户群", []),
        ("when: 2026-11-10, kind: flash_sale, channels: 小程序", []),  # a sale changes no system
        ("when: 2026-12-30, kind: flash_sale, channels: 小程序", ["CAL051"]),
        ("when: 2026-12-29, kind: flash_sale, channels: 小程序", []),
        ("when: 2026-12-30, kind: flash_sale, channels: 客户群", []),
        ("when: 2026-12-30, kind: setup, channels: 小程序", []),  # nobody sees it
        ("when: 2026-06-07, kind: flash_sale", ["CAL052"]),
        ("when: 2026-06-11, kind: flash_sale", []),
        ("when: 2026-06-01..2026-06-20, kind: discount", ["CAL052"]),
        ("when: 2026-06-01..2026-06-20, kind: draw", []),  # loud at its beginning only
        ("when: 2026-06-08..2026-06-20, kind: draw", ["CAL052"]),
        ("when: 2026-06-08, kind: qa", []),
        ("when: 2026-06-08, kind: flash_sale, status: cancelled", []),
    ],
)
def test_closed_days_are_kept(rest: str, codes: list[str]) -> None:
    rules = rules_of("CAL050", "CAL051", "CAL052", "CAL053")
    assert codes_of(CLOSED + _activity("甲", rest), rules) == codes


@pytest.mark.parametrize(
    ("rest", "codes"),
    [
        ("when: 2026-06-12, kind: flash_sale, messages: [-2d 10:00 客户群]", ["CAL053"]),
        ("when: 2026-06-12, kind: flash_sale, messages: [-1d 10:00 客户群]", []),
        ("when: 2026-06-12, kind: service, messages: [-2d 10:00 客户群]", []),
        ("when: 2026-06-10, kind: flash_sale, messages: [0d 10:00 客户群]", ["CAL052"]),
    ],
)
def test_messages_on_closed_days_are_found_once(rest: str, codes: list[str]) -> None:
    rules = rules_of("CAL052", "CAL053")
    assert codes_of(CLOSED + _activity("甲", rest), rules) == codes


def test_a_series_on_closed_days_is_one_finding() -> None:
    rest = "when: 2026-06, kind: live, repeats: 每天"
    (found,) = find_all(CLOSED + _activity("直播", rest), rules_of("CAL052"))
    assert found.ids == tuple(f"直播@2026-06-{day:02}" for day in (7, 8, 9, 10))
    assert (found.facts["before"], found.facts["following"]) == (
        date(2026, 6, 6),
        date(2026, 6, 11),
    )


@pytest.mark.parametrize(
    ("name", "codes"),
    [("小程序 3.0 上线", ["CAL050"]), ("小程序用户访谈", []), ("公众号改版上线", [])],
)
def test_a_milestone_of_a_release_waits_for_the_freeze_to_end(name: str, codes: list[str]) -> None:
    text = CLOSED.replace("activities:\n", "")
    text += f"milestones: [{{name: {name}, due: 2026-11-10}}]\n"
    assert codes_of(text, rules_of("CAL050")) == codes


# ── CAL-06 ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("rest", "codes"),
    [
        # working days from Monday 9 March: five until Friday the 13th
        ("when: 2026-03-13, kind: live, prepare_from: 2026-03-09", ["CAL060"]),
        ("when: 2026-03-14, kind: live, prepare_from: 2026-03-09", []),
        ("when: 2026-03-14, kind: live, approve_by: 2026-03-09", []),
        ("when: 2026-03-14, kind: draw, approve_by: 2026-03-09", ["CAL060"]),
        ("when: 2026-03-21, kind: draw, approve_by: 2026-03-09", []),
        ("when: 2026-03-14, kind: live", []),  # nobody says when preparation begins
        ("when: 2026-03-14, kind: live, prepare_from: 2026-03-20", []),  # that is another fault
        ("when: 2026-03-14, kind: service, prepare_from: 2026-03-13", []),
        # fifteen working days end on Friday 27 March, thirty on 20 April (three days off)
        ("when: 2026-03-28, format: offline, attendance: 199, prepare_from: 2026-03-09", []),
        ("when: 2026-03-27, format: offline, prepare_from: 2026-03-09", ["CAL060"]),
        (
            "when: 2026-04-20, format: offline, attendance: 200, prepare_from: 2026-03-09",
            ["CAL060"],
        ),
        ("when: 2026-04-21, format: offline, attendance: 200, prepare_from: 2026-03-09", []),
        ("when: 2026-03-14, format: both, kind: discount, prepare_from: 2026-03-09", []),
        ("when: 2026-06-18, nodes: 618, prepare_from: 2026-05-05", ["CAL060"]),  # 44 days
        ("when: 2026-06-18, nodes: 618, prepare_from: 2026-05-04", []),
        ("when: 2026-06-01, nodes: 六一, prepare_from: 2026-05-05", []),  # a date, no platform's
        ("when: 2026-06-18, kind: cross_industry, prepare_from: -59d", ["CAL060"]),
        ("when: 2026-06-18, kind: cross_industry, prepare_from: -60d", []),
        ("when: 2026-03, repeats: 每周三, kind: live, prepare_from: 2026-02-24", []),
    ],
)
def test_preparation_takes_its_days(rest: str, codes: list[str]) -> None:
    assert codes_of(ACTIVITIES + _activity("甲", rest), rules_of("CAL060")) == codes


def test_the_campaign_is_approved_for_its_activities() -> None:
    text = HEAD + "campaigns: [{name: 春, when: 2026-03, approve_by: 2026-03-11}]\nactivities:\n"
    text += _activity("直播", "when: 2026-03-13, kind: live, campaign: 春")
    (found,) = find_all(text, rules_of("CAL060"))
    assert (found.facts["has_workdays"], found.facts["workdays"]) == (2, 5)
    assert found.facts["earliest"] == date(2026, 3, 18)
    assert found.facts["latest"] == date(2026, 3, 6)


def test_what_to_cut_is_said_where_the_rest_has_time_enough() -> None:
    text = HEAD + "partners: [{name: 青柚, kind: kol}]\nactivities:\n"
    text += _activity("直播", "when: 2026-03-20, kind: live, partners: 青柚, prepare_from: -10d")
    (found,) = find_all(text, rules_of("CAL060"))
    assert (found.facts["what"], found.facts["rest"]) == (Word("need.kol"), Word("need.live"))


def test_a_channel_may_ask_for_more_days() -> None:
    text = HEAD + "channels: [{name: 短信, kind: sms, lead_days: 12}]\nactivities:\n"
    rest = "when: 2026-03-20, channels: 短信, prepare_from: -{}d"
    assert codes_of(text + _activity("甲", rest.format(11)), rules_of("CAL060")) == ["CAL060"]
    assert codes_of(text + _activity("甲", rest.format(12)), rules_of("CAL060")) == []


@pytest.mark.parametrize(
    ("when", "severity"), [("2026-02-18", Severity.WARNING), ("2026-02-20", Severity.INFO)]
)
def test_short_preparation_weighs_more_when_the_day_is_near(when: str, severity: Severity) -> None:
    text = ACTIVITIES + _activity("直播", f"when: {when}, kind: live, prepare_from: -1d")
    (found,) = find_all(text, rules_of("CAL060"))
    assert found.severity is severity


def test_thresholds_of_the_plan_decide() -> None:
    text = HEAD + "settings: {thresholds: {live_lead_workdays: 2}}\nactivities:\n"
    text += _activity("直播", "when: 2026-03-11, kind: live, prepare_from: 2026-03-09")
    assert codes_of(text, rules_of("CAL060")) == []


# ── CAL-07 ────────────────────────────────────────────────────────────────────

NODES = (
    "calendar:\n  nodes:\n"
    '    - {name: "618", when: 2026-05-20..2026-06-20, registration: 2026-04-28..2026-05-06,'
    " price_check: 2026-05-20..2026-05-31}\n"
)


@pytest.mark.parametrize(
    ("approved", "codes"),
    [("2026-05-06", []), ("2026-05-07", ["CAL070"]), ("-41d", ["CAL070"]), ("-60d", [])],
)
def test_who_registers_is_approved(approved: str, codes: list[str]) -> None:
    rest = f"when: 2026-06-17, nodes: 618, approve_by: {approved}"
    text = HEAD + NODES + "activities:\n" + _activity("满减", rest)
    assert codes_of(text, rules_of("CAL070")) == codes


def test_prices_stand_when_the_platform_locks_them() -> None:
    nodes = NODES.replace(" registration: 2026-04-28..2026-05-06,", "")
    text = HEAD + nodes + "activities:\n"
    text += _activity("满减", "when: 2026-06-17, nodes: 618, approve_by: 2026-05-21")
    (found,) = find_all(text, rules_of("CAL070"))
    assert found.facts["locks"] == date(2026, 5, 20)
    in_time = text.replace("approve_by: 2026-05-21", "approve_by: 2026-05-20")
    assert codes_of(in_time, rules_of("CAL070")) == []


def test_a_late_approval_of_a_campaign_is_not_said_again_for_its_activities() -> None:
    text = HEAD + NODES
    text += "campaigns: [{name: 夏, when: 2026-06, nodes: 618, approve_by: 2026-05-11}]\n"
    text += "activities:\n" + _activity("满减", "when: 2026-06-17, campaign: 夏, nodes: 618")
    (found,) = find_all(text, rules_of("CAL070"))
    assert found.ids == ("夏", "618")
    assert found.facts["latest"] == date(2026, 5, 6)


@pytest.mark.parametrize(
    ("rest", "codes"),
    [
        ("when: 2026-05-25, offers: [{product: 冷萃, price: 69}]", ["CAL071"]),
        ("when: 2026-05-25, offers: [{product: 冷萃, price: 79}]", []),
        ("when: 2026-06-01, offers: [{product: 冷萃, price: 69}]", []),
        ("when: 2026-05-25, offers: [{product: 挂耳, price: 69}]", []),
        ("when: 2026-05-25, nodes: 618, offers: [{product: 冷萃, price: 69}]", []),
    ],
)
def test_no_price_is_lower_while_the_platform_looks(rest: str, codes: list[str]) -> None:
    text = HEAD + NODES + "activities:\n"
    text += _activity("大促", "when: 2026-06-17, nodes: 618, offers: [{product: 冷萃, price: 79}]")
    assert codes_of(text + _activity("小聚", rest), rules_of("CAL071")) == codes


# ── CAL-08 ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("name", "rest", "codes"),
    [
        ("甲", "when: 2026-08-19, festival: qixi", []),
        ("甲", "when: 2026-08-29, festival: qixi", ["CAL080"]),
        ("甲", "when: 2026-08-21, festival: qixi", []),  # in its week
        ("甲", "when: 2026-08-22, festival: qixi", ["CAL080"]),
        ("甲", "when: 2026-08-10..2026-08-18, festival: qixi", []),
        ("甲", "when: 2026-06-20, festival: qixi", []),  # 60 days ahead
        ("甲", "when: 2026-06-19, festival: qixi", ["CAL080"]),
        ("甲", "when: 2026-05-17, festival: mothers_day", ["CAL080"]),
        ("甲", "when: 2026-05-10, festival: mothers_day", []),
        ("甲", "when: 2026-06-14, festival: fathers_day", []),
        ("甲", "when: 2026-10-05, festival: national_day", []),
        ("甲", "when: 2026-12-26..2026-12-31, festival: new_year", []),
        ("甲", "when: 2026, festival: mid_autumn", []),
        ("七夕直播", "when: 2026-08-29", ["CAL080"]),
        ("七夕直播", "when: 2026-08-19", []),
        ("七夕礼盒设计征集", "when: 2026-09-10", []),
        ("七夕礼盒团购", "when: 2026-05-10..2026-05-20", []),  # a name alone is never too early
        ("七夕复盘", "when: 2026-08-28", []),
        ("七夕专题上架", "when: 2026-09-01, kind: setup", []),
        ("中秋国庆双节", "when: 2026-10-03", []),  # of two festivals, one is kept
        ("中秋茶会", "when: 2026-10-06", ["CAL080"]),
        ("中秋茶会", "when: 2026-12-20", []),  # too far off to be meant
        ("中秋茶会", "when: 2026-10-06, status: cancelled", []),
    ],
)
def test_festivals_are_held_when_they_are(name: str, rest: str, codes: list[str]) -> None:
    assert codes_of(ACTIVITIES + _activity(name, rest), rules_of("CAL080")) == codes


def test_the_year_whose_date_was_copied_is_named() -> None:
    text = ACTIVITIES + _activity("中秋茶会", "when: 2026-10-06")
    (found,) = find_all(text, rules_of("CAL080"))
    assert (found.facts["copied"], found.facts["true"]) == ("2025", date(2026, 9, 25))


# ── CAL-09 ────────────────────────────────────────────────────────────────────


def _campaigns(*parts: str) -> str:
    return HEAD + "campaigns:\n" + "".join(f"  - {{{part}}}\n" for part in parts)


@pytest.mark.parametrize(
    ("start", "codes"),
    [("2026-03-15", ["CAL090"]), ("2026-03-16", []), ("2026-03-08", ["CAL090"])],
)
def test_large_campaigns_are_seven_days_apart(start: str, codes: list[str]) -> None:
    text = _campaigns(
        "name: 甲, when: 2026-02-25..2026-03-08, size: large",
        f"name: 乙, when: {start}..2026-03-25, size: large",
    )
    found = find_all(text, rules_of("CAL090"))
    assert [one.code for one in found] == codes
    assert all(one.severity is Severity.INFO for one in found)  # nobody says whom they are for


@pytest.mark.parametrize(
    ("audience", "severity"),
    [("新客", Severity.WARNING), ("全体会员", Severity.WARNING), ("老客", None)],
)
def test_rest_is_for_the_same_members(audience: str, severity: Severity | None) -> None:
    text = _campaigns(
        "name: 甲, when: 2026-02-25..2026-03-08, size: large",
        "name: 乙, when: 2026-03-12..2026-03-20, size: large",
    )
    text += "segments: [{name: 新客}, {name: 老客}]\nactivities:\n"
    text += _activity("子", "when: 2026-03-01, campaign: 甲, audience: 新客")
    text += _activity("丑", f"when: 2026-03-12, campaign: 乙, audience: {audience}")
    found = find_all(text, rules_of("CAL090"))
    assert [one.severity for one in found] == ([severity] if severity else [])


def test_a_small_campaign_needs_no_rest() -> None:
    text = _campaigns(
        "name: 甲, when: 2026-02-25..2026-03-08, size: large",
        "name: 乙, when: 2026-03-12..2026-03-20, size: medium",
    )
    assert codes_of(text, rules_of("CAL090")) == []


def test_a_large_activity_of_a_large_campaign_is_no_second_one() -> None:
    text = _campaigns("name: 甲, when: 2026-02-25..2026-03-08, size: large") + "activities:\n"
    text += _activity("子", "when: 2026-03-01, campaign: 甲, size: large")
    assert codes_of(text, rules_of("CAL090")) == []
    text += _activity("丑", "when: 2026-03-10, size: large")
    assert codes_of(text, rules_of("CAL090")) == ["CAL090"]


def test_a_crowd_of_large_campaigns_is_one_finding() -> None:
    days = ("09-01", "09-04", "09-07", "09-10", "09-13")
    text = _campaigns(*(f"name: 战{day}, when: 2026-{day}, size: large" for day in days))
    (found,) = find_all(text, rules_of("CAL090", "CAL091"))
    assert found.code == "CAL091"
    assert found.facts["count"] == 5
    assert found.ids[0] == "战09-13"


# ── CAL-10 ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("first", "second", "slots"),
    [
        ("14:00-17:00", "16:00-18:00", "09:00–14:00 17:00–21:00"),
        ("09:00-20:00", "19:00-21:00", ""),
        ("08:00-12:00", "11:00-13:00", "12:00–21:00"),
        ("20:00-23:00", "22:00-24:00", "09:00–20:00"),
    ],
)
def test_the_free_hours_of_the_day_are_named(first: str, second: str, slots: str) -> None:
    day = "when: 2026-05-16, resources: 品鉴室"
    text = VENUE + _activity("甲", f"{day}, hours: {first}")
    text += _activity("乙", f"{day}, hours: {second}")
    (found,) = find_all(text, rules_of("CAL100"))
    named = found.facts.get("slots", ())
    assert isinstance(named, tuple)
    assert " ".join(map(str, named)) == slots
    assert found.facts["free_day"] == date(2026, 5, 17)


def test_the_fix_keeps_the_length_and_moves_as_little_as_it_can() -> None:
    day = "when: 2026-05-16, resources: 品鉴室"
    text = VENUE + _activity("甲", f"{day}, hours: 14:00-17:00")
    text += _activity("乙", f"{day}, hours: 16:30-18:00")
    (found,) = find_all(text, rules_of("CAL100"))
    assert found.fixes[0].edits[0].text == "17:00-18:30"


def test_the_next_free_day_leaves_room_for_all_days() -> None:
    text = VENUE + _activity("甲", "when: 2026-05-16..18, resources: 品鉴室")
    text += _activity("乙", "when: 2026-05-17..18, resources: 品鉴室")
    text += _activity("丙", "when: 2026-05-20, resources: 品鉴室")
    (found,) = find_all(text, rules_of("CAL100"))
    assert found.ids == ("乙", "甲")
    assert found.facts["free_day"] == date(2026, 5, 21)  # the 19th alone is too short


def test_each_activity_that_comes_too_late_is_named_once() -> None:
    day = "when: 2026-05-16, resources: 品鉴室"
    text = VENUE + "".join(_activity(name, day) for name in ("甲", "乙", "丙"))
    found = find_all(text, rules_of("CAL100"))
    assert [one.ids for one in found] == [("乙", "甲"), ("丙", "甲")]


def test_prize_stock_is_shared_unless_it_says_otherwise() -> None:
    shared = HEAD + "resources: [{name: 奖品, kind: prize_stock}]\nactivities:\n"
    for name in ("甲", "乙"):
        shared += _activity(name, "when: 2026-05-16, resources: 奖品")
    assert codes_of(shared, rules_of("CAL100")) == []
    alone = shared.replace("kind: prize_stock", "kind: prize_stock, exclusive: true")
    assert codes_of(alone, rules_of("CAL100")) == ["CAL100"]


@pytest.mark.parametrize(
    ("kind", "first", "second", "codes"),
    [
        ("kol", "hours: 14:00-16:00", "hours: 15:00-17:00", ["CAL101"]),
        ("kol", "hours: 14:00-16:00", "hours: 16:00-17:00", []),
        ("kol", "label: 线上", "label: 线上二", []),  # online, when it suits them
        ("expert", "format: offline", "format: offline", ["CAL101"]),
        ("expert", "format: offline", "format: online", []),
        ("agency", "hours: 14:00-16:00", "hours: 15:00-17:00", []),  # more than one person
    ],
)
def test_a_person_is_in_one_place(kind: str, first: str, second: str, codes: list[str]) -> None:
    text = HEAD + f"partners: [{{name: 沈老师, kind: {kind}}}]\nactivities:\n"
    day = "when: 2026-05-16, partners: 沈老师"
    text += _activity("甲", f"{day}, {first}") + _activity("乙", f"{day}, {second}")
    assert codes_of(text, rules_of("CAL101")) == codes


@pytest.mark.parametrize(
    ("when", "codes"),
    [
        ("2026-03-01", []),
        ("2026-02-28", ["CAL102"]),
        ("2026-05-31", []),
        ("2026-05-31..2026-06-01", ["CAL102"]),
        ("2026-09-05", []),
    ],
)
def test_a_resource_is_used_while_it_is_there(when: str, codes: list[str]) -> None:
    text = HEAD + (
        "resources: [{name: 品鉴室, kind: venue, available: [2026-03-01..2026-05-31, 2026-09]}]\n"
        "activities:\n"
    )
    found = find_all(text + _activity("甲", f"when: {when}, resources: 品鉴室"), rules_of("CAL102"))
    assert [one.code for one in found] == codes


# ── CAL-11 ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("rest", "field"),
    [
        ("prepare_from: -30d, promote_from: -10d, review_by: +10d", ""),
        ("prepare_from: -10d, promote_from: -10d, review_by: 0d", ""),
        ("prepare_from: -10d, promote_from: -11d", "promote_from"),
        ("prepare_from: 2026-04-19", "start"),
        ("promote_from: 2026-04-19", "start"),
        ("review_by: 2026-04-17", "review_by"),
        ("review_by: 2026-04-17, status: cancelled", ""),
    ],
)
def test_the_stages_of_an_activity_are_in_order(rest: str, field: str) -> None:
    text = ACTIVITIES + _activity("沙龙", f"when: 2026-04-18, {rest}")
    found = find_all(text, rules_of("CAL110"))
    assert [one.route[-1] for one in found] == ([field] if field else [])


def test_a_series_may_be_reviewed_after_its_last_time() -> None:
    rest = "when: 2026, repeats: 每月18日, review_by: 2026-12-{}"
    assert codes_of(ACTIVITIES + _activity("甲", rest.format(18)), rules_of("CAL110")) == []
    assert codes_of(ACTIVITIES + _activity("甲", rest.format(17)), rules_of("CAL110")) == ["CAL110"]


@pytest.mark.parametrize(
    ("when", "ready", "codes"),
    [
        ("2026-02-02..13", "rules: 2026-02-02", []),
        ("2026-02-02..13", "rules: 2026-02-03", ["CAL111"]),
        ("2026-02-02..13", "rules: 2026-01-05, admins: 2026-03-01", ["CAL111"]),
    ],
)
def test_members_find_a_community_that_is_ready(when: str, ready: str, codes: list[str]) -> None:
    text = HEAD + f"community: {{readiness: {{{ready}}}}}\nactivities:\n"
    text += _activity("招募", f"when: {when}, kind: recruit")
    assert codes_of(text, rules_of("CAL111")) == codes


def test_early_recruiting_is_one_finding_with_what_is_lacking() -> None:
    text = HEAD + (
        "community:\n"
        "  rules: {published_on: 2026-01-30}\n"
        "  readiness: {platform: 2026-01-09, admins: 2026-02-06}\n"
        "activities:\n"
    )
    text += _activity("二批", "when: 2026-01-26, kind: recruit")
    text += _activity("首批", "when: 2026-01-12, kind: recruit")
    (found,) = find_all(text, rules_of("CAL111"))
    assert found.ids == ("首批", "二批")
    assert found.facts["ready"] == date(2026, 2, 6)
    assert found.facts["lacking"] == (Word("ready.rules"), Word("ready.admins"))
    assert len(found.related) == 2  # when the admins are ready, and the other activity


@pytest.mark.parametrize(
    ("rest", "more", "codes"),
    [
        ("budget: 5000", "", ["CAL112"]),
        ("effort: 3d", "", []),
        ("budget: 5000, review_by: +14d", "", []),
        ("budget: 5000, kind: setup", "", []),
        ("budget: 5000, kind: survey", "", []),
        ("budget: 5000, status: cancelled", "", []),
        ("budget: 5000", "milestones: [{name: 复盘会, due: 2026-05-03}]\n", []),
        ("budget: 5000", "milestones: [{name: 复盘会, due: 2026-05-04}]\n", ["CAL112"]),
        ("budget: 5000", "milestones: [{name: 半年会, due: 2026-05-03, kind: review}]\n", []),
        ("budget: 5000", "milestones: [{name: 上线, due: 2026-05-03}]\n", ["CAL112"]),
    ],
)
def test_what_has_a_result_is_looked_at(rest: str, more: str, codes: list[str]) -> None:
    text = HEAD + more + "activities:\n" + _activity("抽奖", f"when: 2026-04-13..19, {rest}")
    assert codes_of(text, rules_of("CAL112")) == codes


def test_the_review_of_a_campaign_is_that_of_its_activities() -> None:
    text = HEAD + "campaigns: [{name: 春, when: 2026-04, review_by: +10d}]\nactivities:\n"
    text += _activity("抽奖", "when: 2026-04-13..19, budget: 5000, campaign: 春")
    assert codes_of(text, rules_of("CAL112", "CAL113")) == []


def test_a_monthly_look_back_covers_what_ended_before_it() -> None:
    text = ACTIVITIES + _activity("月度复盘", "when: 2026, repeats: 每月28日")
    text += _activity("抽奖", "when: 2026-04-13..19, budget: 5000")
    assert codes_of(text, rules_of("CAL112")) == []


def test_missing_reviews_are_one_finding() -> None:
    text = ACTIVITIES
    for name in ("甲", "乙", "丙"):
        text += _activity(name, "when: 2026-04-13..19, budget: 5000")
    (found,) = find_all(text, rules_of("CAL112"))
    assert found.ids == ("甲", "乙", "丙")
    assert found.facts["count"] == 3


@pytest.mark.parametrize(
    ("review", "codes"),
    [("2026-05-03", []), ("2026-05-04", ["CAL113"]), ("+14d", []), ("+15d", ["CAL113"])],
)
def test_a_review_comes_within_two_weeks(review: str, codes: list[str]) -> None:
    text = ACTIVITIES + _activity("抽奖", f"when: 2026-04-13..19, budget: 1, review_by: {review}")
    assert codes_of(text, rules_of("CAL113")) == codes


def test_a_late_review_is_brought_forward_to_a_working_day() -> None:
    rest = "when: 2026-04-13..19, budget: 1, review_by: 2026-06-01"
    (found,) = find_all(ACTIVITIES + _activity("抽奖", rest), rules_of("CAL113"))
    assert found.facts["by"] == date(2026, 4, 30)  # 3 May is in the Labour Day holiday
    assert found.fixes[0].edits[0].text == "2026-04-30"
