"""What looks like a conflict and is none: a planner who is alarmed twice in vain stops reading."""

from __future__ import annotations

import pytest

from commplan.rules import RULES
from tests.plans import HEAD, find_all

TEAM = (
    "owner: 林一\napprover: 王总\n"
    "team:\n  people:\n"
    "    - {name: 林一, role: 主播, backup: 陈澄}\n    - {name: 陈澄, role: 策划, backup: 林一}\n"
    "  stakeholders: [{name: 王总, role: 总经理}]\n"
)
ROOM = "resources: [{name: 品鉴室, kind: venue}]\n"
LIVE = "channels: [{name: 直播间, kind: live, owner: 林一}]\n"
GROUP = (
    "channels: [{name: 群, kind: group, owner: 林一, cap: [{max: 2, per: group, window: day}]}]\n"
)
SMS = "channels: [{name: 短信, kind: sms, owner: 林一}]\n"
TIERS = (
    "membership:\n  benefits: [{name: 生日礼, kind: birthday, unit: 份, better: higher},"
    " {name: 倍数, unit: 倍, better: higher}]\n"
    "  rules: {window_months: 12, downgrade: 每次降一级，宽限 30 天, notice_days: 15}\n  tiers:\n"
)


def _activities(*lines: str) -> str:
    return "activities:\n" + "".join(f"  - {{{line}, owner: 林一}}\n" for line in lines)


CASES = (
    (
        "touching hours in one room",
        ROOM
        + _activities(
            "name: 手冲课, when: 2026-05-16, hours: 14:00-16:00, resources: 品鉴室",
            "name: 拉花课, when: 2026-05-16, hours: 16:00-18:00, resources: 品鉴室",
        ),
        ("CAL10",),
        ("16:00-18:00", "15:59-18:00"),
    ),
    (
        "touching hours on one live account",
        LIVE
        + _activities(
            "name: 早场, when: 2026-05-16, hours: 19:00-20:00, channels: 直播间, kind: live",
            "name: 晚场, when: 2026-05-16, hours: 20:00-21:00, channels: 直播间, kind: live",
        ),
        ("CHN04", "CAL10"),
        ("20:00-21:00", "19:59-21:00"),
    ),
    (
        "messages exactly at the cap",
        GROUP
        + _activities(
            "name: 晨读, when: 2026-05-13, channels: 群, messages: [0d 09:00 群, 0d 20:00 群]"
        ),
        ("CHN0",),
        ("0d 20:00 群]", "0d 20:00 群, 0d 21:00 群]"),
    ),
    (
        "a text at the very end of the quiet hours",
        SMS + "touches: [{date: 2026-05-13, time: 09:00, channel: 短信, title: 到货}]\n",
        ("CHN05",),
        ("09:00, channel", "08:59, channel"),
    ),
    (
        "a holiday event with a roster",
        _activities("name: 灯会, kind: salon, when: 2026-02-16..2026-02-20, roster: [陈澄]"),
        ("CAL03", "CAL01"),
        (", roster: [陈澄]", ""),
    ),
    (
        "an automatic activity on a holiday",
        _activities("name: 自动签到, kind: points, when: 2026-02-16..2026-02-20, automatic: true"),
        ("CAL03", "CAL01", "CAP01"),
        (", automatic: true", ""),
    ),
    (
        "a make-up working day used as a working day",
        "milestones: [{name: 评审会, due: 2026-05-09, kind: meeting, owner: 林一}]\n"
        + _activities("name: 选品, when: 2026-05-09, effort: 6h"),
        ("CAL01", "CAL02", "CAP02"),
        ("due: 2026-05-09", "due: 2026-05-04"),
    ),
    (
        "tiers that are equal in one benefit",
        TIERS + "    - {name: 银卡, rank: 1, entry: {spend: 500}, benefits: {生日礼: 1, 倍数: 1}}\n"
        "    - {name: 金卡, rank: 2, entry: {spend: 2000}, benefits: {生日礼: 1, 倍数: 2}}\n",
        ("MEM01", "MEM02"),
        ("倍数: 2}", "倍数: 1}"),
    ),
    (
        "hours exactly at the capacity",
        _activities("name: 布展, when: 2026-05-18..2026-05-22, effort: 40h"),
        ("CAP02",),
        ("40h", "41h"),
    ),
    (
        "money to the last yuan",
        "budget: {total: 10000, contingency: 500}\n"
        + _activities("name: 布展, when: 2026-05-18, budget: 9500, attendance: 30"),
        ("BUD01", "BUD02", "BUD03"),
        ("budget: 9500", "budget: 9502"),
    ),
    (
        "first, last and best that say nothing about the goods",
        _activities(
            "name: 收官, when: 2026-05-18,"
            " copy: [第一季度收官, 最后一天, 第一批到店, 最佳赏味期三天]"
        ),
        ("CMP08",),
        ("最佳赏味期三天", "国家级好茶"),
    ),
    (
        "work that begins on the day on which what it waits for ends",
        "milestones: [{id: M1, name: 验收, due: 2026-05-18, owner: 林一}]\n"
        + _activities("name: 开业, when: 2026-05-18, after: M1"),
        ("REF0",),
        ("name: 开业, when: 2026-05-18", "name: 开业, when: 2026-05-17"),
    ),
)
"""What it is about, the plan, the groups that keep silent, and the change that makes it real."""


@pytest.mark.parametrize(("about", "text", "groups", "crossed"), CASES)
def test_what_only_looks_like_a_conflict_passes(
    about: str, text: str, groups: tuple[str, ...], crossed: tuple[str, str]
) -> None:
    assert text.count(crossed[0]) == 1, about
    assert list_codes(text, groups) == [], about


@pytest.mark.parametrize(("about", "text", "groups", "crossed"), CASES)
def test_one_step_further_it_is_a_conflict(
    about: str, text: str, groups: tuple[str, ...], crossed: tuple[str, str]
) -> None:
    assert list_codes(text.replace(*crossed), groups) != [], about


def list_codes(text: str, groups: tuple[str, ...]) -> list[str]:
    found = find_all(HEAD + TEAM + text, RULES)
    return [one.code for one in found if one.code.startswith(groups)]
