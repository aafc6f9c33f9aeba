"""Who is asked for what: leave, shifts, full weeks, lonely owners, silent groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commplan.texts import load_texts, word_diagnostic
from tests.plans import HEAD, codes_of, find_all, rules_of

if TYPE_CHECKING:
    from commplan.diagnostics import Diagnostic

ENGLISH = load_texts("en")
EDITOR = HEAD + "team: {{people: [{{name: 陈澄, role: 编辑{}}}{}]}}\n"
OTHER = ", {name: 林一, role: 编辑}"


def _activities(*lines: str) -> str:
    return "activities:\n" + "".join(f"  - {{{line}}}\n" for line in lines)


def _find(text: str, code: str) -> tuple[Diagnostic, ...]:
    return find_all(text, rules_of(code))


def _say(found: Diagnostic) -> tuple[str, str]:
    worded = word_diagnostic(found, ENGLISH)
    return worded.message, worded.help


# CAP-01: leave, employment, shift


@pytest.mark.parametrize(
    ("people", "fix"),
    [
        (", {name: 陈澄, role: 策划}", "陈澄"),  # whom the plan names
        (", {name: 陈澄, role: 策划, away: 2026-08-08}", ""),  # away as well
        (", {name: 陈澄, role: 策划, away: 2026-08-08}, {name: 何苗, role: 主播}", "何苗"),
        (", {name: 陈澄, role: 策划, standing_work: 36}, {name: 何苗, role: 主播}", "何苗"),
    ],
)
def test_the_stand_in_of_a_leave_really_can(people: str, fix: str) -> None:
    text = HEAD + (
        "team: {people: [{name: 林一, role: 主播, backup: 陈澄, away: 2026-08-03..14}"
        f"{people}]}}\n"
    )
    text += _activities("name: 直播, when: 2026-08-08, owner: 林一, effort: 6h")
    (found,) = _find(text, "CAP010")
    assert [edit.text for one in found.fixes for edit in one.edits] == ([fix] if fix else [])
    is_away = "backup" in [place.note for place in found.related]
    assert is_away is (fix != "陈澄")
    assert found.ids == ("直播", "林一")


def test_the_days_of_a_series_before_a_hire_are_one_finding() -> None:
    text = EDITOR.format(", from: 2026-03-16", OTHER)
    text += _activities("name: 话题, when: 2026-03, repeats: 每周三, owner: 陈澄")
    (found,) = _find(text, "CAP011")
    assert str(found.facts["day"]) == "2026-03-04"
    assert found.facts["stand_in"] == "林一"
    assert found.fixes == ()  # one edit would change the days after the hire too


@pytest.mark.parametrize(
    ("hours", "slot"),
    [
        ("17:00-19:00", "16:00-18:00"),
        ("20:00-22:00", "16:00-18:00"),
        ("07:00-09:30", "09:00-11:30"),
        ("08:00-20:00", ""),  # longer than the shift
        ("16:00-18:00", None),  # touching its end
    ],
)
def test_hours_outside_a_shift_get_the_nearest_ones_inside(hours: str, slot: str | None) -> None:
    text = EDITOR.format(", shift: 09:00-18:00", "")
    text += _activities(f"name: 直播, when: 2026-03-05, hours: '{hours}', owner: 陈澄")
    found = _find(text, "CAP012")
    edits = [edit.text for one in found for fix in one.fixes for edit in fix.edits]
    if slot is None:
        assert found == ()
    else:
        assert len(found) == 1
        assert edits == ([slot] if slot else [])


# CAP-02: full weeks


@pytest.mark.parametrize(
    ("person", "activity", "weight"),
    [
        ("", "when: 2026-06-08..12, effort: 40h", None),  # exactly full
        ("", "when: 2026-06-08..12, effort: 40.5h", "warning"),
        ("", "when: 2026-06-08..12, effort: 52h", "warning"),  # 130 %
        ("", "when: 2026-06-08..12, effort: 52.5h", "error"),
        (", standing_work: 20", "when: 2026-06-08..12, effort: 20h", None),
        (", standing_work: 20", "when: 2026-06-08..12, effort: 21h", "warning"),
        (", capacity: 20", "when: 2026-06-08..12, effort: 21h", "warning"),
        (", capacity: 0", "when: 2026-06-08..12, effort: 1h", "error"),
        # Qingming Monday: four working days of five, 32 hours
        ("", "when: 2026-04-06..12, effort: 32h", None),
        ("", "when: 2026-04-06..12, effort: 33h", "warning"),
        # a make-up Saturday: six working days, 48 hours
        ("", "when: 2026-02-09..14, effort: 48h", None),
        ("", "when: 2026-02-09..14, effort: 49h", "warning"),
        # two days of leave: 24 hours
        (", away: 2026-06-11..12", "when: 2026-06-08..12, effort: 24h", None),
        (", away: 2026-06-11..12", "when: 2026-06-08..12, effort: 25h", "warning"),
        # on leave, or a holiday all week: other findings
        (", away: 2026-06-08..12", "when: 2026-06-08..12, effort: 50h", None),
        ("", "when: 2026-02-16..20, effort: 30h", None),
        ("", "when: 2026-06-08..12, effort: 50h, status: cancelled", None),
        ("", "when: 2026-06-08..12", None),
    ],
)
def test_a_week_is_full_at_the_hours_of_its_days(
    person: str, activity: str, weight: str | None
) -> None:
    text = EDITOR.format(person, "") + _activities(f"name: 刊物, owner: 陈澄, {activity}")
    assert [one.severity.value for one in _find(text, "CAP020")] == ([weight] if weight else [])


def test_the_limits_of_a_week_are_settings() -> None:
    text = EDITOR.format("", "") + _activities(
        "name: 刊物, owner: 陈澄, when: 2026-06-08..12, effort: 42h"
    )
    text += "settings: {thresholds: {load_percent: 110, overload_percent: 120}}\n"
    assert _find(text, "CAP020") == ()
    (found,) = _find(text.replace("42h", "49h"), "CAP020")
    assert found.severity.value == "error"


def test_a_capacity_that_could_not_be_read_is_not_judged() -> None:
    text = EDITOR.format(", capacity: 大约六十", "") + _activities(
        "name: 刊物, owner: 陈澄, when: 2026-06-08..12, effort: 50h"
    )
    assert [one.code for one in _find(text, "CAP020")] == ["STR013"]


def test_all_full_weeks_of_a_person_are_one_finding() -> None:
    text = EDITOR.format("", "") + _activities(
        "id: A1, name: 刊物, owner: 陈澄, when: 2026-06-08..19, effort: 90h",
        "id: A2, name: 618, owner: 陈澄, when: 2026-06-15..18, effort: 10h, nodes: ['618']",
    )
    (found,) = _find(text, "CAP020")
    # 50 hours in the first week; in the second 40 (Friday is a holiday: nine working days) and 10
    assert found.ids == ("陈澄", "A1", "A2")
    assert found.facts["count"] == 2
    assert str(found.facts["week"]) == "2026-06-15"


@pytest.mark.parametrize(
    ("others", "item", "to"),
    [
        # what is enough alone and has days beside this week goes before what is smaller
        (("id: B, name: 乙, owner: 陈澄, when: 2026-06-08..12, effort: 6h",), "C", "2026-06-01"),
        # a node and a large activity stay; 7 hours fit into no nearer week
        (
            (
                "id: D, name: 丁, owner: 陈澄, when: 2026-06-08..12, effort: 6h, nodes: ['618']",
                "id: E, name: 戊, owner: 陈澄, when: 2026-06-08..12, effort: 6h, size: large",
            ),
            "C",
            "2026-06-15",
        ),
    ],
)
def test_what_moves_with_least_harm_is_named(others: tuple[str, ...], item: str, to: str) -> None:
    text = EDITOR.format(", standing_work: 25", OTHER) + _activities(
        "id: C, name: 丙, owner: 陈澄, when: 2026-06-01..12, effort: 20h", *others
    )
    (found,) = _find(text, "CAP020")
    assert str(found.facts["item"]).startswith(item)
    assert str(found.facts["to"]) == to
    assert found.facts["helper"] == "林一"


def test_what_is_left_after_the_move_is_said() -> None:
    text = EDITOR.format("", "") + _activities(
        "id: A, name: 甲, owner: 陈澄, when: 2026-06-08..12, effort: 35h, nodes: ['618']",
        "id: B, name: 乙, owner: 陈澄, when: 2026-06-08..12, effort: 10h, hours: '20:00-22:00'",
        "id: C, name: 丙, owner: 陈澄, when: 2026-06-08..12, effort: 2h",
    )
    (found,) = _find(text, "CAP020")
    message, help_text = _say(found)
    assert message == "陈澄 has 47 hours of work in 40 hours in the week from Mon 2026-06-08"
    assert help_text == (
        "move 2 hours of C 丙 to the week from Mon 2026-06-01 (40 hours free there), "
        "and give the other 5 hours to somebody else or plan less"
    )


@pytest.mark.parametrize(
    ("effort", "weight"), [("38h", "info"), ("40h", "info"), ("41h", "warning"), ("53h", "error")]
)
def test_an_estimate_alone_is_no_reason_to_warn(effort: str, weight: str) -> None:
    text = EDITOR.format("", "") + _activities(
        f"name: 甲, owner: 陈澄, when: 2026-06-08..12, effort: {effort}"
    )
    text += "channels: [{name: 微博, kind: feed, owner: 陈澄, cadence: 3}]\n"
    assert [one.severity.value for one in _find(text, "CAP020")] == [weight]


@pytest.mark.parametrize(
    "fixed",
    [
        "nodes: ['618']",
        "size: large",
        "hours: '20:00-22:00'",
        "festival: dragon_boat",
        "repeats: 每周三",
    ],
)
def test_what_is_fixed_to_its_day_stays(fixed: str) -> None:
    text = EDITOR.format("", OTHER) + _activities(
        f"id: A, name: 甲, owner: 陈澄, when: 2026-06-08..12, effort: 44h, {fixed}"
    )
    (found,) = _find(text, "CAP020")
    assert _say(found)[1] == "give 4 hours to 林一, who has 40 hours free that week"


def test_what_is_enough_alone_goes_first() -> None:
    # 甲 is 5 of the 10 hours too many and has weeks beside this one, 乙 is 20
    text = EDITOR.format(", standing_work: 25", "") + _activities(
        "id: A, name: 甲, owner: 陈澄, when: 2026-06-01..30, effort: 21h",
        "id: B, name: 乙, owner: 陈澄, when: 2026-06-08..12, effort: 20h",
    )
    (found,) = _find(text, "CAP020")
    assert found.facts["item"] == "B 乙"


def test_where_no_week_has_room_a_part_moves() -> None:
    # eight weeks around hold 35 of 40 hours each, so that 5 of the 15 too many fit into one
    text = EDITOR.format(", standing_work: 35", "") + _activities(
        "id: A, name: 甲, owner: 陈澄, when: 2026-06-08..12, effort: 20h"
    )
    (found,) = _find(text, "CAP020")
    assert (found.facts["moved"], found.facts["rest"]) == (5, 10)


def test_hours_that_are_estimated_are_said_to_be() -> None:
    text = EDITOR.format("", "") + _activities(
        "name: 甲, owner: 陈澄, when: 2026-06-08..12, effort: 38h"
    )
    text += "channels: [{name: 微博, kind: feed, owner: 陈澄, cadence: 3}]\n"
    (found,) = _find(text, "CAP020")
    assert _say(found)[0] == (
        "陈澄 has 41 hours of work, 3 of them estimated from posts, in 40 hours "
        "in the week from Mon 2026-06-08"
    )


# CAP-03: lonely owners

FOUR = ("when: 2026-03-03", "when: 2026-05-05", "when: 2026-07-07", "when: 2026-09-08")


def _owned(owners: str, *, days: tuple[str, ...] = FOUR, more: str = "") -> str:
    letters = {"C": "陈澄", "L": "林一", "H": "何苗"}
    return _activities(
        *(
            f"id: A{number}, name: 课{number}, owner: {letters[owner]}, "
            f"{days[number % len(days)]}{more}"
            for number, owner in enumerate(owners)
        )
    )


@pytest.mark.parametrize(
    ("team", "owners", "codes"),
    [
        (3, "CCCCLLHH", []),  # 50 %: one and a half equal shares of three people
        (3, "CCCCCLLH", ["CAP030"]),
        (2, "CCCCCCLL", []),  # 75 %
        (2, "CCCCCCCL", ["CAP030"]),
        (1, "CCCCCCCC", []),
        (3, "CCCL", []),  # three are not many, whatever their share
    ],
)
def test_a_small_team_may_share_less_equally(team: int, owners: str, codes: list[str]) -> None:
    people = (OTHER, ", {name: 何苗, role: 运营}")[: team - 1]
    text = EDITOR.format("", "".join(people)) + _owned(owners)
    assert codes_of(text, rules_of("CAP030")) == codes


def test_automatic_activities_are_on_nobody() -> None:
    text = EDITOR.format("", OTHER) + _owned("CCCCCCCL", more=", automatic: true")
    assert codes_of(text, rules_of("CAP030", "CAP031")) == []


@pytest.mark.parametrize(
    ("days", "ids"),
    [
        (
            ("when: 2026-03-02..06", "when: 2026-03-05", "when: 2026-03-04..05", "when: 2026-03"),
            ("A1", "陈澄", "A3", "A0", "A2"),
        ),
        (("when: 2026-03-02", "when: 2026-03-03", "when: 2026-03-04", "when: 2026-03-05"), None),
        (("when: 2026-03-02", "when: 2026-03-02", "when: 2026-03-02", "when: 2026-03-03"), None),
    ],
)
def test_four_at_once_are_too_many(days: tuple[str, ...], ids: tuple[str, ...] | None) -> None:
    text = EDITOR.format("", OTHER) + _owned("CCCC", days=days)
    found = _find(text, "CAP031")
    assert [one.ids for one in found] == ([ids] if ids else [])


def test_a_busy_team_may_have_more_at_once() -> None:
    # eight at once for two people: six are one and a half equal shares
    days = ("when: 2026-03-02..06",)
    rules = rules_of("CAP031")
    assert codes_of(EDITOR.format("", OTHER) + _owned("CCCCCCLL", days=days), rules) == []
    more = EDITOR.format("", OTHER) + _owned("CCCCCCCL", days=days)
    assert codes_of(more, rules) == ["CAP031"]


# CAP-04: vacancies, abilities, stand-ins


def test_a_vacancy_is_filled_before_the_first_day() -> None:
    text = EDITOR.format("", ", {name: 待招, role: 主播}") + _activities(
        "id: A1, name: 甲, owner: 待招, when: 2026-05-12",
        "id: A2, name: 乙, with: [待招], owner: 陈澄, when: 2026-03-09",
    )
    (found,) = _find(text, "CAP040")
    assert found.ids == ("待招", "A2")
    assert str(found.facts["by"]) == "2026-03-06"  # the Friday before


@pytest.mark.parametrize(
    ("until", "rest", "ids"),
    [
        (", until: 2026-06-30", "channels: [{name: 微博, kind: feed, owner: 陈澄}]\n", ("微博",)),
        (", until: 2026-06-30", "milestones: [{name: 关, due: 2026-06-30, owner: 陈澄}]\n", None),
        (
            ", until: 2026-06-30",
            "milestones: [{name: 关, due: 2026-07-01, owner: 陈澄}]\n",
            ("关",),
        ),
        (", until: 2026-12-31", "channels: [{name: 微博, kind: feed, owner: 陈澄}]\n", None),
        (
            ", until: 2026-06-30, backup: 林一",
            "channels: [{name: 微博, kind: feed, owner: 陈澄}]\n",
            None,
        ),
        (", until: 2026-06-30", "activities: [{name: 甲, when: 2026-07-01, owner: 陈澄}]\n", None),
        (", until: 2026-06-30", "community: {groups: [{name: 群, admins: 陈澄}]}\n", ("群",)),
        (", until: 2026-06-30", "community: {groups: [{name: 群, admins: [陈澄, 林一]}]}\n", None),
    ],
)
def test_what_outlasts_its_owner_is_listed(
    until: str, rest: str, ids: tuple[str, ...] | None
) -> None:
    found = _find(EDITOR.format(until, OTHER) + rest, "CAP041")
    assert [one.ids for one in found] == ([("陈澄", *ids)] if ids else [])


@pytest.mark.parametrize(
    ("skills", "more", "codes"),
    [
        (", skills: [文案]", "", ["CAP042"]),
        (", skills: [文案, 直播]", "", []),
        ("", "", []),  # nobody wrote any skill
        (", skills: [文案], duties: [周五直播]", "", []),
        (", skills: [文案]", ", partners: [茶室]", []),
        (", skills: [文案]", ", resources: [主持人]", []),
        (", skills: [文案]", ", automatic: true", []),
        (", skills: [文案]", ", status: cancelled", []),
    ],
)
def test_somebody_has_to_know_how(skills: str, more: str, codes: list[str]) -> None:
    text = EDITOR.format(skills, "") + (
        "partners: [{name: 茶室, kind: brand}]\nresources: [{name: 主持人, kind: host}]\n"
    )
    text += _activities(f"name: 首播, kind: live, when: 2026-03-11, owner: 陈澄{more}")
    assert codes_of(text, rules_of("CAP042")) == codes


def test_skills_that_could_not_be_read_are_not_missing() -> None:
    text = EDITOR.format(", skills: {直播: 是}", ", {name: 林一, role: 编辑, skills: [文案]}")
    text += _activities("name: 首播, kind: live, when: 2026-03-11, owner: 陈澄")
    assert codes_of(text, rules_of("CAP042")) == ["STR011"]


def test_one_missing_skill_is_one_finding() -> None:
    text = EDITOR.format(", skills: [文案]", "") + _activities(
        "id: A1, name: 秋播, kind: live, when: 2026-09-09, owner: 陈澄",
        "id: A2, name: 春播, kind: live, when: 2026-03-11, owner: 陈澄",
    )
    (found,) = _find(text, "CAP042")
    assert found.ids == ("A2", "A1")
    assert str(found.facts["by"]) == "2026-03-10"


@pytest.mark.parametrize(
    ("person", "activity", "codes"),
    [
        ("", "", ["CAP043"]),
        (", backup: 林一", "", []),
        ("", ", with: [林一]", []),
        ("", ", with: [陈澄]", ["CAP043"]),
        ("", ", roster: [林一]", []),
        ("", ", automatic: true", []),
    ],
)
def test_a_large_activity_needs_a_second_person(
    person: str, activity: str, codes: list[str]
) -> None:
    text = EDITOR.format(person, OTHER)
    text += _activities(f"name: 茶会, size: large, when: 2026-11-07, owner: 陈澄{activity}")
    assert codes_of(text, rules_of("CAP043")) == codes


def test_all_large_activities_of_a_lonely_owner_are_one_finding() -> None:
    text = EDITOR.format("", OTHER) + _activities(
        "id: A1, name: 春会, size: large, when: 2026-04-11, owner: 陈澄",
        "id: A2, name: 秋会, size: large, when: 2026-09-12, owner: 陈澄",
        "id: A3, name: 小会, size: small, when: 2026-09-13, owner: 陈澄",
    )
    (found,) = _find(text, "CAP043")
    assert found.ids == ("A1", "陈澄", "A2")
    assert found.facts["stand_in"] == "林一"


# CAP-05: groups and members


def _groups(groups: str) -> str:
    return EDITOR.format("", OTHER) + f"community: {{groups: [{groups}]}}\n"


@pytest.mark.parametrize(
    ("groups", "codes"),
    [
        ("{name: 甲, count: 40, admins: 陈澄}", []),
        ("{name: 甲, count: 41, admins: 陈澄}", ["CAP050"]),
        ("{name: 甲, count: 80, admins: [陈澄, 林一]}", []),
        ("{name: 甲, count: 30, admins: 陈澄}, {name: 乙, count: 30, admins: 陈澄}", ["CAP050"]),
        ("{name: 甲, size_now: 8000, admins: 陈澄}", []),
        ("{name: 甲, size_now: 8001, admins: 陈澄}", ["CAP051"]),
        ("{name: 甲, size_plan: [1, 1, 1, 8001], admins: 陈澄}", ["CAP051"]),
        ("{name: 甲, count: 90}", []),  # nobody knows who looks after them
    ],
)
def test_an_operator_has_limits(groups: str, codes: list[str]) -> None:
    assert codes_of(_groups(groups), rules_of("CAP050", "CAP051")) == codes


def test_limits_of_the_plan_come_first() -> None:
    text = _groups("{name: 甲, count: 12, admins: 陈澄}, {name: 乙, count: 9, admins: 林一}")
    text = text.replace(
        "]}\ncomm", "], ratio_limits: {groups_per_operator: 5, groups: [甲]}}\ncomm"
    )
    (found,) = _find(text, "CAP050")
    message, help_text = _say(found)
    assert message == "陈澄 looks after 12 groups; your plan sets a limit of 5 for a person"
    assert help_text == "that takes 3 people: name leaders or more admins, or close 7 groups"
    assert found.ids == ("陈澄", "甲")


def test_a_rule_of_our_own_says_that_it_is_one() -> None:
    (found,) = _find(_groups("{name: 甲, size_plan: [1, 1, 9000, 1], admins: 陈澄}"), "CAP051")
    message, _ = _say(found)
    assert message == (
        "陈澄 looks after 9,000 members at the end of Q3; one person can follow about 8,000 "
        "with tools (our own rule: no standard exists)"
    )
