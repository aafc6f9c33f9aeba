"""The reader: all that can be said in one run, each root cause once, nothing lost in silence."""

from __future__ import annotations

import json
from itertools import product

import pytest
from pydantic import ValidationError

from commplan.model.base import Base, Item
from commplan.model.fields import shapes_of
from commplan.model.head import Root
from commplan.model.plan import SECTIONS, model_of
from commplan.reading import read_plan
from commplan.reading.faults import FAULTS
from commplan.reading.model_errors import EXPECTED_OF_TYPE, FAULT_OF_TYPE
from commplan.texts import load_texts, word_diagnostic
from tests.plans import HEAD

ENGLISH = load_texts("en")


def found_in(text: str) -> list[tuple[str, int, str]]:
    return [
        (one.code, one.span.line, one.path)
        for one in read_plan(text, "plan.yaml").diagnostics
        if one.span
    ]


def said_of(text: str) -> list[tuple[str, str]]:
    worded = [word_diagnostic(one, ENGLISH) for one in read_plan(text, "plan.yaml").diagnostics]
    return [(one.message, one.help) for one in worded]


def test_two_lines_are_a_plan() -> None:
    loaded = read_plan(HEAD, "plan.yaml")
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    assert loaded.plan.period.days == 365


def test_without_a_title_the_brand_or_the_file_stands_in() -> None:
    branded = read_plan("title: ~\nbrand: 松果\nperiod: 2026\n", "plans/2026.yaml").plan
    nameless = read_plan("period: 2026\n", "plans/2026.yaml").plan
    assert branded is not None
    assert nameless is not None
    assert (branded.root.title, nameless.root.title) == ("松果", "2026")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("period: 2026\n", [("STR010", 1, "title")]),
        ("title: x\n", [("STR010", 1, "period")]),
        ("title:\nperiod:\n", [("STR010", 1, "title"), ("STR010", 2, "period")]),
        ("title: ~\nperiod: 2026\n", [("STR010", 1, "title")]),
        ("title: x\nperiod: 2026-02-30\n", [("STR040", 2, "period")]),
        ("title: [x]\nperiod: 2026\n", [("STR011", 1, "title")]),
    ],
)
def test_the_head_is_checked_first(text: str, found: list[tuple[str, int, str]]) -> None:
    assert found_in(text) == found


def test_no_plan_without_its_days() -> None:
    assert read_plan("title: x\nactivities: []\n", "plan.yaml").plan is None


def test_a_misspelt_field_counts_as_the_one_that_was_meant() -> None:
    loaded = read_plan(HEAD + "activites: [{name: 课, when: 2026-05-16, onwer: 林一}]", "p.yaml")
    assert loaded.plan is not None
    assert loaded.plan.activities[0].owner == "林一"
    assert [(one.path, one.fixes[0].edits[0].text) for one in loaded.diagnostics] == [
        ("activites", "activities"),
        ("activites[0].onwer", "owner"),
    ]


def test_a_misspelt_field_does_not_outdo_the_right_one() -> None:
    loaded = read_plan(
        HEAD + "activities: [{name: 课, when: 2026, onwer: 甲, owner: 乙}]", "p.yaml"
    )
    assert loaded.plan is not None
    assert loaded.plan.activities[0].owner == "乙"


def test_an_unknown_field_is_left_out() -> None:
    loaded = read_plan(HEAD + "activities: [{name: 课, when: 2026, 天气: 晴}]", "plan.yaml")
    assert loaded.plan is not None
    assert len(loaded.plan.activities) == 1
    assert [one.code for one in loaded.diagnostics] == ["STR020"]


def test_all_that_is_wrong_with_an_item_is_said_at_once() -> None:
    text = HEAD + (
        "risks:\n"
        "  - statement: 对手降价\n"
        "    category: price\n"
        "    probability: 高\n"
        "    impact: 9\n"
        "    money: 三万\n"
        "    review_on: 下月\n"
    )
    assert found_in(text) == [
        ("STR012", 5, "risks[0].category"),
        ("STR013", 6, "risks[0].probability"),
        ("STR013", 7, "risks[0].impact"),
        ("STR014", 8, "risks[0].money"),
        ("STR042", 9, "risks[0].review_on"),
    ]


def test_every_missing_field_of_an_item_is_said() -> None:
    assert found_in(HEAD + "kpis: [{id: K1, name: 群成员}]") == [
        ("STR010", 3, "kpis[0].unit"),
        ("STR010", 3, "kpis[0].direction"),
        ("STR010", 3, "kpis[0].rollup"),
    ]


def test_a_broken_item_is_kept_by_name_and_hides_no_other() -> None:
    text = HEAD + (
        "activities:\n"
        "  - {id: A1, name: 手冲课, when: 2026-02-30, budget: 3万, after: M1}\n"
        "  - {id: A2, name: 新品会, when: 2026-06-13}\n"
    )
    plan = read_plan(text, "plan.yaml").plan
    assert plan is not None
    assert [activity.key for activity in plan.activities] == ["A2"]
    (broken,) = plan.broken
    assert (broken.kind, broken.key, broken.name) == ("activity", "A1", "手冲课")
    assert broken.route == ("activities", 0)
    assert broken.remains.money == 30_000
    assert broken.remains.after[0].item == "M1"


def test_an_item_lives_without_an_optional_field_that_is_wrong() -> None:
    text = HEAD + "activities: [{name: 课, when: 2026-05-16, hours: 下午, budget: [1万, 三万]}]"
    plan = read_plan(text, "plan.yaml").plan
    assert plan is not None
    (activity,) = plan.activities
    assert activity.hours is None
    assert activity.budget_total == 10_000
    assert activity.unread == {"hours", "budget"}
    assert plan.broken == ()


def test_broken_items_inside_a_section_are_kept_too() -> None:
    text = HEAD + "team: {people: [{name: 林一}, {name: 周二, role: 设计}]}"
    plan = read_plan(text, "plan.yaml").plan
    assert plan is not None
    assert plan.team is not None
    assert [person.name for person in plan.team.people] == ["周二"]
    assert [(broken.kind, broken.route) for broken in plan.broken] == [
        ("person", ("team", "people", 0))
    ]


def test_a_when_that_cannot_be_read_is_one_finding() -> None:
    assert found_in(HEAD + "activities: [{name: 课, when: 下月}]") == [
        ("STR042", 3, "activities[0].when")
    ]


def test_a_missing_when_is_one_finding() -> None:
    assert found_in(HEAD + "activities: [{name: 课}]") == [("STR010", 3, "activities[0].when")]


@pytest.mark.parametrize(
    ("written", "code", "path"),
    [
        ("activities:\n  - *x\n", "SYN023", ""),
        ("tracks:\n  -线上\n", "SYN015", ""),
        ("period: *x\n", "SYN023", ""),
    ],
)
def test_what_follows_from_damage_is_not_said_again(written: str, code: str, path: str) -> None:
    head = "title: x\n" if written.startswith("period") else HEAD
    found = found_in(head + written)
    assert found[0][::2] == (code, path)
    assert [one[2] for one in found[1:]] in ([], ["period"])


@pytest.mark.parametrize(
    ("written", "code"), [("- name：手冲课", "SYN012"), ("- name:手冲课", "SYN015")]
)
def test_a_key_with_a_broken_colon_is_seen_where_fields_are_expected(
    written: str, code: str
) -> None:
    assert found_in(f"{HEAD}phases:\n  {written}\n") == [
        (code, 4, ""),
        ("STR010", 4, "phases[0].when"),
    ]


def test_a_newer_format_is_read_as_far_as_it_goes() -> None:
    loaded = read_plan("commplan: 2\n" + HEAD, "plan.yaml")
    assert loaded.plan is not None
    assert [(one.code, one.facts) for one in loaded.diagnostics] == [
        ("STR021", {"format": 2, "known": 1})
    ]


def test_amounts_are_in_the_currency_of_the_plan() -> None:
    text = HEAD + "currency: USD\nbudget: {total: $3000, contingency: 300元}\n"
    loaded = read_plan(text, "plan.yaml")
    assert loaded.plan is not None
    assert loaded.plan.budget is not None
    assert loaded.plan.budget.total == 3000
    assert [(one.code, one.facts["currency"]) for one in loaded.diagnostics] == [("STR015", "USD")]


@pytest.mark.parametrize(
    ("written", "message", "help_"),
    [
        (
            "budget: {totl: 3万}",
            "`totl` is not a field of budget",
            "did you mean `total`?",
        ),
        (
            "budget: 30万",
            "`budget` cannot be read: a set of fields is expected here",
            "write, for example, `budget: {total: …}`",
        ),
        (
            "channels: [企微]",
            "`企微` is only a name; each of the `channels` needs name, kind",
            "write, for example, `channels: [{name: 企微, kind: …}]`",
        ),
        (
            "activities: [{name: [课], when: 2026}]",
            "`name` cannot be read: a single text or name is expected here",
            'write, for example, `name: "…"`',
        ),
        (
            "kpis: [{name: 群, unit: 人, direction: higher, rollup: last, targets: 很多}]",
            "`很多` is not a number that `targets` can take",
            "write 25, 1,200 or 1.2万, without a unit; leave it blank while there is none",
        ),
        (
            "activities: [{name: 课, when: 2026, targets: {K1: 很多}}]",
            "`很多` is not a number that `K1` can take",
            "write 25, 1,200 or 1.2万, without a unit; leave it blank while there is none",
        ),
        (
            "risks: [{statement: 降价, category: market, probability: 高, impact: 1}]",
            "`高` is not a number that `probability` can take",
            "write 1, 2, 3, 4 or 5",
        ),
        (
            (
                "risks: [{statement: 降价, category: market, probability: 1, impact: 1, "
                "residual: {impact: 1}}]"
            ),
            "residual has no `probability`",
            "add `probability: …`",
        ),
        (
            "positioning: {audience_statement: 老客}",
            "positioning has no `value_proposition`",
            "add `value_proposition: …`",
        ),
        (
            "milestones: [{name: 定稿, due: 6/7/2027}]",
            "`6/7/2027` ends with the year and may mean Mon 2027-06-07, Tue 2027-07-06",
            "write the year first, then month and day",
        ),
        (
            "milestones: [{name: 定稿, due: 6月7日}]",
            "`6月7日` does not say the year",
            "if 2026 is meant, write 2026-06-07",
        ),
        (
            "currency: RMB",
            "`RMB` is no choice for `currency`",
            "did you mean `CNY`? Possible: CNY, TWD, HKD, USD, EUR, JPY",
        ),
    ],
)
def test_a_finding_speaks_the_words_of_the_file(written: str, message: str, help_: str) -> None:
    assert said_of(HEAD + written) == [(message, help_)]


def test_an_example_date_is_in_the_year_of_the_plan() -> None:
    text = "title: x\nperiod: 2031-04..2032-03\nmilestones: [{name: 定稿, due: 6月7日}]\n"
    (fault,) = read_plan(text, "plan.yaml").diagnostics
    assert fault.facts["example"] == "2031-06-07"


def test_long_values_are_cut_in_messages() -> None:
    (fault,) = read_plan(
        HEAD + f"milestones: [{{name: x, due: {'长' * 99}}}]", "p.yaml"
    ).diagnostics
    assert fault.facts["value"] == "长" * 60 + "…"


WRITTEN: tuple[object, ...] = (
    "",
    "x",
    "A 1",
    "€3",
    "6/7/2026",
    "2026-02-30",
    "25:00-26:00",
    [],
    ["x"],
    {"x": "y"},
    {"x": {"y": ["z"]}},
)
HOSTILE = (
    *WRITTEN,
    "-1",
    "20.5",
    "6月7日",
    "2026-03-08 周一",
    "25:00",
    "-3d 25:00 x",
    "M1 + 3d",
    None,
    [[]],
    [{"x": "y"}],
    [None],
    {},
    {"en": "x"},
)


def list_models() -> list[type[Base]]:
    """Return every model that a plan is made of."""
    models: list[type[Base]] = [Root, *(model_of(name) for name in SECTIONS)]
    for model in models:
        inner = (shape.model for shape in shapes_of(model).values())
        models += [one for one in inner if one is not None and one not in models]
    return models


def list_places() -> list[tuple[str, ...]]:
    """Return the keys that lead to every field of every section, parts of parts included."""
    places: list[tuple[str, ...]] = []
    sections: dict[str, type[Base]] = {name: model_of(name) for name in SECTIONS}
    models: list[tuple[tuple[str, ...], type[Base]]] = [((), Root)]
    models += [((key,), model) for key, model in sections.items()]
    for route, model in models:
        for key, shape in shapes_of(model).items():
            places.append((*route, key))
            if shape.model is not None:
                models.append(((*route, key), shape.model))
    return places


def write_at(place: tuple[str, ...], value: object) -> str:
    """Return a plan that says one thing more than it has to; JSON is YAML."""
    for key in reversed(place[1:]):
        value = {key: value}
    return json.dumps({"title": "x", "period": "2026", place[0]: value}, ensure_ascii=False)


def test_no_value_of_any_field_breaks_the_reader_or_goes_without_words() -> None:
    seen: set[str] = set()
    for place, value in product(list_places(), WRITTEN):
        for fault in read_plan(write_at(place, value), "plan.yaml").diagnostics:
            words = word_diagnostic(fault, ENGLISH)
            assert fault.span is not None
            assert fault.facts.get("field") != ""
            assert "``" not in words.message + words.help
            seen.add(fault.code)
    codes = {fault.code for fault in FAULTS if fault.code.startswith("STR")}
    assert codes - seen == {"STR021"}  # a newer format, tested above


def test_every_error_type_of_the_models_has_a_fault_and_no_other() -> None:
    kinds: set[str] = set()
    for model in list_models():
        for key, value in product(shapes_of(model), HOSTILE):
            kinds |= error_types(model, {key: value})
    kinds -= {"extra_forbidden"}  # unknown keys are settled before
    assert kinds == {*FAULT_OF_TYPE, *EXPECTED_OF_TYPE}


def error_types(model: type[Base], data: dict[str, object]) -> set[str]:
    try:
        model.model_validate(data)
    except ValidationError as failure:
        return {error["type"] for error in failure.errors()}
    return set()


def test_every_item_can_be_named() -> None:
    for model in list_models():
        if issubclass(model, Item):
            assert model.naming in model.model_fields
            assert model.kind_of_item
