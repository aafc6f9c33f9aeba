"""Where a rule has to keep silent, and where it must not: facts at the edge."""

from __future__ import annotations

from decimal import Decimal

import pytest

from commplan.diagnostics import Amount, Key
from tests.plans import HEAD, codes_of, find_all

VENUE = HEAD + "resources: [{name: 品鉴室, kind: venue}]\nactivities:\n"
LEAVE = HEAD + "team: {people: [{name: 林一, role: 主播, away: [2026-08-03..14]}]}\nactivities:\n"


def _activity(name: str, rest: str) -> str:
    return f"  - {{name: {name}, {rest}}}\n"


@pytest.mark.parametrize(
    ("first", "second", "codes"),
    [
        ("hours: 14:00-16:00", "hours: 16:00-18:00", []),
        ("hours: 14:00-16:01", "hours: 16:00-18:00", ["CAL100"]),
        ("hours: 14:00-16:00", "label: 全天", ["CAL100"]),
        ("hours: 22:00-01:00", "hours: 23:00-23:30", ["CAL100"]),
        ("hours: 14:00-16:00, status: cancelled", "hours: 15:00-18:00", []),
    ],
)
def test_bookings_clash_only_where_they_share_a_minute(
    first: str, second: str, codes: list[str]
) -> None:
    day = "when: 2026-05-16, resources: 品鉴室"
    text = VENUE + _activity("手冲课", f"{day}, {first}") + _activity("新品会", f"{day}, {second}")
    assert codes_of(text) == codes


def test_a_shared_tool_can_be_used_by_two() -> None:
    text = HEAD + "resources: [{name: 看板, kind: tool}]\nactivities:\n"
    for name in ("甲", "乙"):
        text += _activity(name, "when: 2026-05-16, resources: 看板")
    assert codes_of(text) == []


def test_two_series_that_clash_often_are_one_finding() -> None:
    rest = (
        "when: 2026-03-01..2026-06-30, repeats: {on: 每周四}, hours: 14:00-15:00, resources: 品鉴室"
    )
    text = VENUE + _activity("甲", rest) + _activity("乙", rest)
    (found,) = find_all(text)
    assert found.ids == ("乙@2026-03-05", "甲@2026-03-05")
    assert len(str(found.facts["day"])) > len("2026-03-05")


@pytest.mark.parametrize(
    ("when", "codes"),
    [
        ("2026-08-02", []),
        ("2026-08-03", ["CAP010"]),
        ("2026-08-14", ["CAP010"]),
        ("2026-08-15", []),
        ("2026-07-30..2026-08-03", ["CAP010"]),
        ("2026-07-01..2026-09-30", []),  # long work survives a leave of two weeks
        ("2026-08-05..2026-08-25", ["CAP010"]),  # but not on its first day
        ("2026-07-27..2026-08-15", ["CAP010"]),  # and not for most of its working days
    ],
)
def test_a_leave_matters_where_the_person_is_needed(when: str, codes: list[str]) -> None:
    assert codes_of(LEAVE + _activity("直播", f"when: {when}, owner: 林一")) == codes


@pytest.mark.parametrize("rest", ["automatic: true", "staffed: no", "roster: [林一]"])
def test_nobody_in_particular_is_needed(rest: str) -> None:
    assert codes_of(LEAVE + _activity("直播", f"when: 2026-08-08, owner: 林一, {rest}")) == []


@pytest.mark.parametrize(
    ("total", "codes"),
    [
        ("100000", ["BUD010"]),
        ("100000.01", []),  # less than one yuan is rounding
        ("100001", []),
        ("100002", ["BUD011"]),
    ],
)
def test_money_fits_to_the_yuan(total: str, codes: list[str]) -> None:
    text = HEAD + f"budget: {{total: {total}, lines: [{{name: 外包, amount: 100001}}]}}\n"
    assert codes_of(text) == codes


@pytest.mark.parametrize(
    ("kind", "day", "codes"),
    [
        ("meeting", "2026-10-03", ["CAL010"]),
        ("review", "2026-10-03", ["CAL011"]),
        ("meeting", "2026-10-10", []),  # a make-up working day on a Saturday
        ("meeting", "2026-10-17", ["CAL012"]),
        ("delivery", "2026-10-16", []),
    ],
)
def test_the_working_calendar_decides_about_deadlines(
    kind: str, day: str, codes: list[str]
) -> None:
    text = HEAD + f"milestones: [{{name: 评审, due: {day}, kind: {kind}}}]\n"
    assert codes_of(text) == codes


@pytest.mark.parametrize(
    ("start", "after", "codes"),
    [
        ("2026-06-12", "M1", []),  # the same day is allowed
        ("2026-06-11", "M1", ["REF030"]),
        ("2026-06-14", "M1 + 3d", ["REF030"]),
        ("2026-06-15", "M1 + 3d", []),
        ("2026-06-10", "M1 - 2d", []),
    ],
)
def test_waiting_counts_the_days_of_the_lag(start: str, after: str, codes: list[str]) -> None:
    text = HEAD + "milestones: [{id: M1, name: 验收, due: 2026-06-12}]\nactivities:\n"
    assert codes_of(text + _activity("开业", f"when: {start}, after: {after}")) == codes


def test_breaches_inside_a_circle_are_not_counted_beside_it() -> None:
    text = HEAD + "activities:\n"
    text += _activity("甲", "when: 2026-03-02, after: 丙")
    text += _activity("乙", "when: 2026-03-01, after: 甲")
    text += _activity("丙", "when: 2026-03-03, after: 乙")
    (found,) = find_all(text)
    assert found.facts["path"] == "甲 → 丙 → 乙 → 甲"
    assert found.facts["weakest"] == "丙"


def test_every_circle_is_shown() -> None:
    text = HEAD + "activities:\n"
    for first, second in (("甲", "乙"), ("乙", "甲"), ("丙", "丁"), ("丁", "丙")):
        text += _activity(first, f"when: 2026-03-02, after: {second}")
    assert codes_of(text) == ["REF020", "REF020"]


def test_an_item_that_waits_for_itself_is_a_circle() -> None:
    text = HEAD + "activities:\n" + _activity("甲", "when: 2026-03-02, after: 甲")
    (found,) = find_all(text)
    assert (found.facts["path"], found.facts["alone"]) == ("甲 → 甲", "甲")


def test_a_long_chain_is_no_circle() -> None:
    text = (
        HEAD
        + "activities:\n"
        + "".join(
            _activity(f"A{number}", f"when: 2026-03-02, after: A{number - 1}")
            for number in range(1, 3000)
        )
    )
    assert codes_of(text) == ["REF010"]


def test_what_ends_before_it_starts_causes_no_second_finding() -> None:
    text = HEAD + "campaigns: [{id: C1, name: 春季, when: 2026-03-01..31}]\n"
    text += "team: {people: [{name: 林一, role: 主播, away: [2026-03-01..31]}]}\nactivities:\n"
    text += _activity("甲", "when: 2026-09-22..2026-03-20, campaign: C1, owner: 林一")
    assert codes_of(text) == ["STR050"]


def test_what_lies_outside_the_period_causes_no_second_finding() -> None:
    text = HEAD + "campaigns: [{id: C1, name: 春季, when: 2026-03-01..31}]\nactivities:\n"
    text += _activity("甲", "when: 2027-03-20, campaign: C1")
    assert codes_of(text) == ["STR060"]


def test_a_broken_item_still_answers_to_its_name_and_counts_its_money() -> None:
    text = HEAD + "budget: {total: 500}\nactivities:\n"
    text += _activity("甲", "when: 2026-02-30, budget: 501")
    text += _activity("乙", "when: 2026-03-02, after: 甲")
    assert codes_of(text) == ["BUD010", "STR040"]


def test_references_to_sections_that_could_not_be_read_are_not_judged() -> None:
    text = HEAD + "membership: 四级会员\nactivities:\n"
    assert codes_of(text + _activity("甲", "when: 2026-03-02, audience: 金卡")) == ["STR011"]


def test_the_seasons_of_the_trade_always_exist() -> None:
    text = HEAD + "activities:\n" + _activity("甲", "when: 2026-11-01, nodes: [双11, 双十一]")
    assert codes_of(text) == []


def test_the_whole_audience_always_exists() -> None:
    text = HEAD + "activities:\n" + _activity("甲", "when: 2026-03-02, audience: 全体会员")
    assert codes_of(text) == []


@pytest.mark.parametrize(
    ("rollup", "targets", "codes"),
    [
        ("average", "[22, 24, 25, 27]", []),
        ("average", "{Q1: 22, Q2: 24, Q3: 25, Q4: 27, year: 24.5}", []),
        ("average", "{Q1: 22, Q2: 24, Q3: 25, Q4: 27, year: 25}", []),  # rounded as written
        ("average", "{Q1: 22, Q2: 24, Q3: 25, Q4: 27, year: 26}", ["KPI020"]),
        ("last", "{Q1: 22, Q2: 24, Q3: 25, Q4: 27, year: 27}", []),
        ("max", "{Q1: 22, Q2: 29, Q3: 25, Q4: 27, year: 27}", ["KPI020"]),
        ("weighted", "{Q1: 22, Q2: 24, Q3: 25, Q4: 27, year: 1}", []),  # no weights, no verdict
    ],
)
def test_quarters_make_the_year_by_the_declared_method(
    rollup: str, targets: str, codes: list[str]
) -> None:
    kpi = f"{{name: 活跃率, unit: '%', direction: higher, rollup: {rollup}, targets: {targets}}}"
    assert codes_of(HEAD + f"kpis: [{kpi}]\n") == codes


@pytest.mark.parametrize(
    ("scores", "codes"),
    [("3, impact: 4", []), ("3, impact: 5", ["RSK010"]), ("1, impact: 5", ["RSK010"])],
)
def test_only_severe_risks_have_to_be_guarded(scores: str, codes: list[str]) -> None:
    risk = f"{{statement: 停运, category: supply, probability: {scores}}}"
    assert codes_of(HEAD + f"risks: [{risk}]\n") == codes


def test_a_field_that_could_not_be_read_is_not_called_missing() -> None:
    risk = (
        "{statement: 停运, category: supply, probability: 4, impact: 4, owner: 林一,"
        " response: 备两家, early_sign: {trigger: 5%}}"
    )
    text = HEAD + f"team: {{people: [{{name: 林一, role: 主管}}]}}\nrisks: [{risk}]\n"
    assert codes_of(text) == ["STR010"]


PEOPLE = "team: {people: [{name: 林一, role: 主播}, {name: 陈澄, role: 策划}]}\n"


def test_a_name_that_two_people_have_is_one_finding() -> None:
    text = (
        HEAD + "team: {people: [{name: 林一, role: 主播}, {name: 林一, role: 策划}]}\nactivities:\n"
    )
    text += _activity("甲", "when: 2026-03-02, owner: 林一")
    text += _activity("乙", "when: 2026-03-03, owner: 林一")
    (found,) = find_all(text)
    assert (found.code, found.ids) == ("REF011", ("甲", "乙"))
    assert [one.note for one in found.related] == ["candidate", "candidate", "again"]


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("owner: 林一和陈澄", {"either": ("林一", "陈澄")}),
        ("owner: 林一 / 陈澄", {"either": ("林一", "陈澄")}),
        ('with: "林一、陈澄"', {"parts": "林一, 陈澄"}),
        ("owner: 策划", {"holders": ("陈澄",)}),
        ("owner: 林一和老王", {}),
        ("owner: 老王", {}),
    ],
)
def test_an_unknown_name_is_explained(field: str, said: dict[str, object]) -> None:
    text = HEAD + PEOPLE + "activities:\n" + _activity("甲", f"when: 2026-03-02, {field}")
    (found,) = find_all(text)
    explained = {
        name: found.facts[name]
        for name in ("parts", "either", "alone", "holders")
        if name in found.facts
    }
    assert (found.code, explained) == ("REF010", said)


def test_only_activities_have_a_field_for_further_people() -> None:
    text = HEAD + PEOPLE + "milestones: [{name: 定稿, due: 2026-03-02, owner: 林一与陈澄}]\n"
    (found,) = find_all(text)
    assert found.facts["alone"] == ("林一", "陈澄")


@pytest.mark.parametrize(
    ("owners", "renamed"),
    [
        (("林一", "老王", "老王"), "陈澄"),
        (("林一", "老王"), None),  # a slip as likely as a new name
        (("老王", "老王"), None),  # which of the two
        (("林一", "老王", "老王", "小李", "小李"), None),
        (("林一", "陈澄", "老王", "老王"), None),
    ],
)
def test_the_one_idle_name_may_be_the_new_name_of_who_is_missed(
    owners: tuple[str, ...], renamed: str | None
) -> None:
    text = HEAD + PEOPLE + "activities:\n"
    text += "".join(
        _activity(f"第{number}场", f"when: 2026-03-02, owner: {owner}")
        for number, owner in enumerate(owners)
    )
    assert {found.facts.get("renamed") for found in find_all(text)} == {renamed}


def test_a_name_of_the_wrong_kind_in_many_places_is_one_finding() -> None:
    text = HEAD + PEOPLE + "channels: [{name: 公众号, kind: push}]\nactivities:\n"
    text += _activity("甲", "when: 2026-03-02, owner: 公众号")
    text += _activity("乙", "when: 2026-03-03, owner: 公众号")
    (found,) = find_all(text)
    assert (found.code, found.ids) == ("REF012", ("甲", "乙"))
    assert [one.note for one in found.related] == ["found", "again"]


def test_where_nobody_is_known_the_section_is_named() -> None:
    text = HEAD + "activities:\n" + _activity("甲", "when: 2026-03-02, owner: 林一")
    (found,) = find_all(text)
    assert found.facts["section"] == Key("team")


def test_names_are_listed_with_their_ids_and_once() -> None:
    text = HEAD + "channels: [{id: C1, name: 公众号, kind: push}]\nactivities:\n"
    (found,) = find_all(text + _activity("甲", "when: 2026-03-02, channels: 抖音"))
    assert found.facts["known"] == ("C1 公众号",)


def test_what_may_be_an_item_without_a_name_is_not_called_unknown() -> None:
    text = HEAD + "milestones: [{name: , due: 2026-03-02}]\nactivities:\n"
    assert codes_of(text + _activity("甲", "when: 2026-03-09, after: 定稿")) == ["STR010"]


def test_a_wrong_year_breaks_no_promise_to_wait() -> None:
    text = HEAD + "milestones: [{id: M1, name: 定稿, due: 2026-02-27}]\nactivities:\n"
    (found,) = find_all(text + _activity("甲", "when: 2025-03-21, after: M1"))
    assert found.code == "STR060"
    assert str(found.facts["meant"]) == "2026-03-21"


@pytest.mark.parametrize(
    ("when", "meant"),
    [
        ("2027-03-21", "2026-03-21"),
        ("2024-02-29", None),  # 2026 has no such day
        ("2025-12-28..2026-01-03", None),  # the year is meant, the days run over
    ],
)
def test_the_same_day_of_the_period_is_offered_where_only_the_year_is_wrong(
    when: str, meant: str | None
) -> None:
    (found,) = find_all(HEAD + "activities:\n" + _activity("甲", f"when: {when}"))
    assert found.code == "STR060"
    assert str(found.facts.get("meant")) == str(meant)


@pytest.mark.parametrize(
    ("days", "ids"),
    [
        (("2025-03-02", "2025-04-02", "2025-05-02"), [("甲", "乙", "丙")]),
        (("2025-03-02", "2025-04-02", "2026-05-02"), [("甲",), ("乙",)]),
    ],
)
def test_a_whole_plan_in_other_days_is_one_finding_at_the_period(
    days: tuple[str, ...], ids: list[tuple[str, ...]]
) -> None:
    text = HEAD + "activities:\n"
    for name, day in zip("甲乙丙", days, strict=True):
        text += _activity(name, f"when: {day}")
    found = find_all(text)
    assert {one.code for one in found} == {"STR060"}
    assert [one.ids for one in found] == ids


def test_overlapping_phases_are_told_the_days_that_would_fit() -> None:
    text = HEAD + "phases:\n  - {name: 一, when: 2026-01-01..2026-06-30}\n"
    text += "  - {name: 二, when: 2026-06-15..2026-12-31}\nactivities:\n"
    text += _activity("甲", "when: 2026-05-01..2026-08-01")
    (found,) = find_all(text)
    assert (str(found.facts["last"]), str(found.facts["following"])) == ("2026-06-14", "2026-07-01")


def test_days_without_a_phase_are_not_counted_while_a_phase_is_unreadable() -> None:
    text = HEAD + "phases:\n  - {name: 一, when: 2026-01-01..2026-06-30}\n"
    text += "  - {name: 二, when: 秋后}\nactivities:\n" + _activity("甲", "when: 2026-05-01")
    assert codes_of(text) == ["STR042"]


def test_what_is_left_is_not_counted_while_an_amount_is_unreadable() -> None:
    text = HEAD + "budget: {total: 500}\nactivities:\n"
    assert codes_of(text + _activity("甲", "when: 2026-03-02, budget: 待定")) == ["STR014"]


@pytest.mark.parametrize(
    ("per", "note", "count"),
    [("", "series", 12), (", per: series", "large", None)],
)
def test_the_money_of_a_series_says_how_it_comes_about(
    per: str, note: str, count: int | None
) -> None:
    text = HEAD + "budget: {total: 100}\nactivities:\n"
    text += _activity("会员日", f"when: 2026, repeats: 每月8日, budget: 6000{per}")
    (found,) = find_all(text)
    (place,) = found.related
    assert (found.code, place.note, place.facts.get("count")) == ("BUD010", note, count)


def test_shares_of_a_quarter_are_said_without_cents() -> None:
    text = HEAD + "budget: {quarters: {Q1: 1}, lines: [{name: 年费, amount: 48000}]}\n"
    (found,) = find_all(text)
    planned = found.facts["planned"]
    assert isinstance(planned, Amount)
    assert planned.value == Decimal(11836)


@pytest.mark.parametrize(
    ("series", "backup", "facts"),
    [
        (True, ", backup: 陈澄", {"date": "2026-08-13", "stand_in": "陈澄"}),
        (True, "", {"date": "2026-08-13"}),
        (False, ", backup: 陈澄", {"stand_in": "陈澄"}),
    ],
)
def test_one_day_of_a_series_is_given_to_the_stand_in(
    series: bool,
    backup: str,
    facts: dict[str, str],
) -> None:
    person = f"{{name: 林一, role: 主播, away: 2026-08-13{backup}}}"
    text = HEAD + f"team: {{people: [{person}, {{name: 陈澄, role: 策划}}]}}\nactivities:\n"
    when = "when: 2026-08, repeats: 每月13日" if series else "when: 2026-08-13"
    (found,) = find_all(text + _activity("直播", f"{when}, owner: 林一"))
    said = {name: found.facts[name] for name in ("date", "stand_in") if name in found.facts}
    assert (found.code, said) == ("CAP010", facts)
    assert str(found.facts["only_day"]) == "2026-08-13"


@pytest.mark.parametrize(
    ("due", "make_up"),
    [("2026-02-18", "2026-02-14"), ("2026-10-02", None)],
)
def test_a_worked_weekend_day_is_called_one(due: str, make_up: str | None) -> None:
    (found,) = find_all(HEAD + f"milestones: [{{name: 定稿, due: {due}}}]\n")
    assert str(found.facts.get("make_up")) == str(make_up)


@pytest.mark.parametrize(
    ("item", "codes"),
    [
        ("{name: 甲, when: 2026-09-14..24, start: 2026-09-15}", ["SYN020"]),
        ("{name: 甲, when: 2026-09-14..24, after: 林一}", ["REF012"]),
        ("{name: 甲, due: 2026-09-14}", ["STR020"]),
        ("{name: 甲, when: 2026-09-14, note: 问一下店长}", ["STR020"]),
    ],
)
def test_a_slip_is_one_finding(item: str, codes: list[str]) -> None:
    team = "team: {people: [{name: 林一, role: 主播}]}\n"
    assert codes_of(HEAD + team + f"activities: [{item}]\n") == codes
