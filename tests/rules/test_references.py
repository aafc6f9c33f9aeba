"""References, waits, parents, links, idle channels: edges, grouping, values."""

from __future__ import annotations

import pytest

from commplan.diagnostics import Key, Severity
from commplan.rules import RULES
from tests.plans import HEAD, codes_of, find_all, rules_of

CHANNELS = "channels: [{name: 号, kind: push}]\n"
ACTIVITY = "activities:\n  - {id: A1, name: 沙龙, when: 2026-05-12"


def test_names_of_a_kind_of_which_none_is_listed_are_one_finding() -> None:
    text = HEAD + "activities:\n  - {name: 甲, when: 2026-03-02, owner: 林一}\n"
    text += "  - {name: 乙, when: 2026-03-03, owner: 陈澄, with: [林一]}\n"
    (found,) = find_all(text, rules_of("REF010"))
    assert (found.facts["names"], found.facts["count"]) == (("林一", "陈澄"), 2)
    assert (found.facts["section"], found.ids) == (Key("team"), ("甲", "乙"))
    assert len(found.related) == 2


def test_one_unknown_name_used_as_several_kinds_is_one_finding() -> None:
    text = HEAD + "team: {people: [{name: 林一, role: 群}]}\nsegments: [{name: 新客}]\n"
    text += "activities: [{name: 甲, when: 2026-03-02, owner: 老王, audience: 老王}]\n"
    assert codes_of(text, rules_of("REF010")) == ["REF010"]


@pytest.mark.parametrize(
    ("start", "codes"),
    [("2026-06-12", []), ("2026-06-11", ["REF030"])],
)
def test_the_day_on_which_it_ends_is_early_enough(start: str, codes: list[str]) -> None:
    text = HEAD + "milestones: [{id: M1, name: 验收, due: 2026-06-12}]\n"
    text += f"activities: [{{name: 开业, when: {start}, after: M1}}]\n"
    assert codes_of(text, rules_of("REF030")) == codes


def test_a_chain_of_breaches_is_one_finding_with_those_that_move() -> None:
    text = HEAD + "milestones:\n  - {id: M1, name: 验收, due: 2026-06-12}\n"
    text += "  - {id: M3, name: 三, due: 2026-06-03, after: A2}\n"
    text += "activities:\n  - {id: A1, name: 一, when: 2026-06-01..02, after: M1}\n"
    text += "  - {id: A2, name: 二, when: 2026-06-02..03, after: A1 + 2d}\n"
    (found,) = find_all(text, rules_of("REF030"))
    assert found.ids == ("A1", "M1")
    assert (found.facts["moved"], found.facts["count"]) == (("A2 二", "M3 三"), 2)
    # A1: 06-12 and 06-13; A2: 06-15 and 06-16; M3: 06-16
    days = [str(one.facts["day"]) for one in found.related if one.note == "follower"]
    assert days == ["2026-06-15", "2026-06-16"]


def test_a_milestone_is_offered_its_earliest_day() -> None:
    text = HEAD + "milestones:\n  - {id: M1, name: 验收, due: 2026-06-12}\n"
    text += "  - {id: M2, name: 开业, due: 2026-06-01, after: M1 + 3d}\n"
    (found,) = find_all(text, rules_of("REF030"))
    assert [edit.text for fix in found.fixes for edit in fix.edits] == ["2026-06-15"]


@pytest.mark.parametrize(
    ("when", "facts"),
    [
        ("2026-04-28..2026-05-02", {"nearest": "2026-05-01", "begin": "2026-04-28"}),
        ("2026-05-18..2026-05-22", {"nearest": "2026-05-16", "finish": "2026-05-22"}),
        ("2026-04-28..2026-05-22", {}),  # longer than the campaign, on both sides
    ],
)
def test_where_a_part_fits_into_its_campaign(when: str, facts: dict[str, str]) -> None:
    text = HEAD + "campaigns: [{name: 春, when: 2026-05-01..2026-05-20}]\n"
    text += f"activities: [{{name: 甲, when: {when}, campaign: 春}}]\n"
    (found,) = find_all(text, rules_of("REF040"))
    names = ("nearest", "begin", "finish")
    assert {name: str(found.facts[name]) for name in names if name in found.facts} == facts


@pytest.mark.parametrize(
    ("rest", "day", "codes"),
    [
        (", promote_from: -10d", "2026-05-02", []),
        (", promote_from: -10d", "2026-05-01", ["REF042"]),
        ("", "2026-04-12", []),  # 30 days before
        ("", "2026-04-11", ["REF042"]),
        (", prepare_from: 2026-03-01", "2026-03-01", []),
        ("", "2026-05-26", []),  # 14 days after
        ("", "2026-05-27", ["REF042"]),
        (", review_by: 2026-06-12", "2026-06-12", []),
        (", status: cancelled", "2026-02-01", []),
    ],
)
def test_a_message_goes_out_between_promotion_and_review(
    rest: str, day: str, codes: list[str]
) -> None:
    text = HEAD + CHANNELS + ACTIVITY + rest + "}\n"
    text += f"touches: [{{title: 讯, date: {day}, channel: 号, activity: A1}}]\n"
    assert codes_of(text, rules_of("REF042")) == codes


@pytest.mark.parametrize(
    ("name", "due", "kind", "codes"),
    [
        ("Q2 复盘", "2026-06-09", "review", []),  # 21 days before 06-30
        ("Q2 复盘", "2026-06-08", "review", ["REF043"]),
        ("Q2 复盘", "2026-08-14", "review", []),  # 45 days after
        ("Q2 复盘", "2026-08-17", "review", ["REF043"]),
        ("Q2 方案", "2026-03-20", "gate", []),  # no review
        ("年中复盘", "2026-03-20", "review", []),
    ],
)
def test_a_review_lies_about_the_end_of_its_quarter(
    name: str, due: str, kind: str, codes: list[str]
) -> None:
    text = HEAD + f"milestones: [{{name: {name}, due: {due}, kind: {kind}}}]\n"
    assert codes_of(text, rules_of("REF043")) == codes


def test_quarters_follow_the_fiscal_year() -> None:
    text = "title: 粉丝社群\nperiod: {start: 2026-04-01, end: 2027-03-31}\n"
    text += "settings: {fiscal_year_starts: 4}\n"
    text += "milestones: [{name: 一季度复盘, due: 2026-07-01, kind: review}]\n"
    assert codes_of(text, rules_of("REF043")) == []


LINKS = "objectives: [{id: O1, title: 提高复购}, {id: O2, title: 收集反馈, kind: feedback}]\n"
KPI = "{{name: {}, unit: 人, direction: higher, rollup: sum{}}}"


def test_links_that_are_missing_are_grouped_by_kind() -> None:
    kpis = ", ".join(KPI.format(name, "") for name in ("复购率", "意见条数"))
    text = HEAD + LINKS + f"kpis: [{kpis}]\n"
    found = find_all(text, rules_of("REF050", "REF051"))
    assert [(one.code, one.ids) for one in found] == [
        ("REF050", ("O1", "O2")),
        ("REF051", ("复购率", "意见条数")),
    ]
    assert (found[0].facts["kpi"], found[1].facts["objective"]) == ("复购率", "O1")


@pytest.mark.parametrize(
    ("broken", "codes"),
    [
        ("", ["REF050"]),
        (", {name: 意见}", []),  # a KPI that could not be read may be the one
    ],
)
def test_links_are_not_missed_where_an_item_could_not_be_read(
    broken: str, codes: list[str]
) -> None:
    kpi = KPI.format("复购率", ", id: K1, objective: O1")
    text = HEAD + LINKS + f"kpis: [{kpi}{broken}]\n"
    text += "activities: [{name: 甲, when: 2026-03-02, targets: {K1: 3}}]\n"
    found = codes_of(text, rules_of("REF050", "REF052"))
    assert [code for code in found if code.startswith("REF")] == codes


def test_benefits_and_challenges_point_somewhere() -> None:
    text = (
        HEAD + LINKS + "background:\n  benefits: [甲好处, {statement: 反馈更快, objective: O2}]\n"
    )
    text += "  challenges: [人手不够, {statement: 没有场地, points_to: O1}]\n"
    found = find_all(text, rules_of("REF054", "REF055"))
    assert [(one.code, one.facts["text"]) for one in found] == [
        ("REF054", "甲好处"),
        ("REF055", "人手不够"),
    ]


def test_activities_without_purpose_are_one_finding() -> None:
    kpis = KPI.format("订单", ", id: K1")
    text = (
        HEAD
        + f"kpis: [{kpis}]\nactivities:\n  - {{name: 甲, when: 2026-03-02, targets: {{K1: 3}}}}\n"
    )
    text += "  - {name: 乙, when: 2026-03-02}\n  - {name: 丙, when: 2026-03-02}\n"
    (found,) = find_all(text, rules_of("REF053"))
    assert (found.ids, len(found.related)) == (("乙", "丙"), 1)


def test_unused_items_are_information_and_grouped_by_kind() -> None:
    text = (
        HEAD
        + "channels: [{name: 号, kind: push}, {name: 群, kind: group}, {name: 站, kind: pull}]\n"
    )
    text += "partners: [{name: 小林, kind: kol}, {name: 小周, kind: kol}]\n"
    text += "activities: [{name: 甲, when: 2026-03-02, channels: 号, partners: 小林}]\n"
    found = find_all(text, rules_of("REF060"))
    assert [(one.severity, one.ids) for one in found] == [
        (Severity.INFO, ("群", "站")),
        (Severity.INFO, ("小周",)),
    ]


def test_nothing_is_called_unused_while_something_is_unreadable() -> None:
    text = HEAD + "channels: [{name: 号, kind: push}, {name: 群, kind: group}]\nactivities:\n"
    text += "  - {name: 甲, when: 2026-03-02, channels: 号}\n  - {name: 乙, when: 秋后}\n"
    assert "REF060" not in codes_of(text, rules_of("REF060"))


@pytest.mark.parametrize(("days", "codes"), [(60, ["REF062"]), (92, [])])
def test_how_long_is_idle_is_a_threshold(days: int, codes: list[str]) -> None:
    text = HEAD + f"settings: {{thresholds: {{idle_days: {days}}}}}\n"
    text += "channels: [{name: 群, kind: group}]\nactivities:\n"
    text += "  - {name: 甲, when: 2026-03-01, channels: 群}\n"  # 31 - 1 + 30 + 31 = 91 days
    text += "  - {name: 乙, when: 2026-06-01, channels: 群}\n"
    assert codes_of(text, rules_of("REF062")) == codes


def test_the_day_by_which_something_has_to_happen_is_said() -> None:
    text = HEAD + "channels: [{name: 群, kind: group}]\nactivities:\n"
    text += "  - {name: 甲, when: 2026-03-01, channels: 群}\n"
    text += "  - {name: 乙, when: 2026-06-01, channels: 群}\n"
    (found,) = find_all(text, rules_of("REF062"))
    # idle from 03-02; 60 days later is 05-01
    assert (str(found.facts["start"]), found.facts["days"], str(found.facts["by"])) == (
        "2026-03-02",
        91,
        "2026-05-01",
    )


def test_a_plan_of_nothing_but_its_head_has_no_missing_links() -> None:
    rules = [entry for entry in RULES if entry.code.startswith(("REF", "STR07"))]
    assert codes_of(HEAD, rules) == []


def _ring(count: int, first: int = 0) -> str:
    return "".join(
        f"  - {{id: A{first + n}, name: 第{first + n}, when: 2026-03-02, "
        f"after: A{first + (n + 1) % count}}}\n"
        for n in range(count)
    )


def test_many_circles_are_found_each_and_items_between_them_belong_to_none() -> None:
    text = HEAD + "activities:\n" + "".join(_ring(2, first) for first in range(0, 2000, 2))
    text += "  - {id: B, name: 乙, when: 2026-03-02, after: [A0, A2]}\n"
    found = find_all(text, rules_of("REF020"))
    assert len(found) == 1000
    assert found[0].ids == ("A0", "A1")


def test_a_very_long_circle_is_drawn_without_its_middle() -> None:
    (found,) = find_all(HEAD + "activities:\n" + _ring(3000), rules_of("REF020"))
    path = str(found.facts["path"])
    assert path.startswith("A0 → A1 → A2")
    assert path.endswith("… → A2999 → A0")
    assert len(found.related) == 11


def test_a_name_may_be_the_id_that_could_not_be_read() -> None:
    text = HEAD + "activities:\n  - {id: [[1]], name: 甲, when: 2026-03-02}\n"
    text += "  - {name: 乙, when: 2026-03-03, after: A1}\n"
    assert "REF010" not in codes_of(text, rules_of("REF010"))


@pytest.mark.parametrize(
    ("product", "offer", "codes"),
    [
        ("stock_ready: 2026-06-05", "", []),  # on the first day is early enough
        ("stock_ready: 2026-06-06", "", ["REF031"]),
        ("launch: 2026-06-06", "", ["REF031"]),
        ("launch: 2026-06-01, stock_ready: 2026-06-06", "", ["REF031"]),
        ("stock_ready: 2026-06-10", ", when: 2026-06-10..12", []),  # the offer begins later
        ("stock_ready: 2026-06-10", ", when: 2026-06-09..12", ["REF031"]),
    ],
)
def test_a_product_is_sold_from_the_day_it_is_there(
    product: str, offer: str, codes: list[str]
) -> None:
    text = (
        f"{HEAD}positioning: {{audience_statement: 我, value_proposition: 好,"
        f" products: [{{name: 夏日豆, {product}}}]}}\n"
        "activities:\n  - {name: 首发, when: 2026-06-05..20,"
        f" offers: [{{product: 夏日豆, price: 69{offer}}}]}}\n"
    )
    assert codes_of(text, rules_of("REF031")) == codes
