"""Fields in the wrong place, and lists of the wrong shape: one finding each, nothing lost."""

from __future__ import annotations

import pytest

from commplan.reading import read_plan
from commplan.texts import load_texts, word_diagnostic
from tests.plans import HEAD, codes_of

ENGLISH = load_texts("en")


def said_of(text: str) -> list[tuple[str, str]]:
    worded = [word_diagnostic(one, ENGLISH) for one in read_plan(text, "plan.yaml").diagnostics]
    return [(one.message, one.help) for one in worded]


def test_a_field_that_belongs_inside_another_moves_there() -> None:
    text = HEAD + "activities: [{name: 会员日, when: 2026, repeats: 每月3日, skip: holidays}]\n"
    assert said_of(text) == [
        (
            "`skip` is not a field of 会员日",
            "it belongs inside `repeats`: `repeats: {on: …, skip: holidays}`",
        )
    ]
    plan = read_plan(text, "plan.yaml").plan
    assert plan is not None
    repeats = plan.activities[0].repeats
    assert repeats is not None
    assert repeats.skip == "holidays"


def test_it_does_not_move_where_more_is_needed() -> None:
    text = HEAD + "activities: [{name: 会员日, when: 2026, except: [2026-03-03]}]\n"
    assert said_of(text) == [
        (
            "`except` is not a field of 会员日",
            "it belongs inside `repeats`: `repeats: {on: …, except: …}`",
        )
    ]


def test_people_at_the_root_are_read_as_the_teams() -> None:
    text = HEAD + (
        "people: [{name: 林一, role: 主管}]\n"
        "activities: [{name: 课, when: 2026-03-02, owner: 林一}]\n"
    )
    assert codes_of(text) == ["STR020"]
    assert said_of(text)[0][1] == "it belongs inside `team`: `team: {people: …}`"


def test_a_team_of_the_wrong_shape_is_one_finding() -> None:
    text = HEAD + (
        "team: [{name: 林一, role: 主管}, {name: 周敏, role: 运营}]\n"
        "activities: [{name: 课, when: 2026-03-02, owner: 林一, with: 周敏}]\n"
    )
    assert codes_of(text) == ["STR011"]


def test_bare_names_are_one_finding_and_stay_known() -> None:
    text = HEAD + (
        "channels: [小区微信群, 朋友圈]\n"
        "activities: [{name: 课, when: 2026-03-02, channels: [小区微信群, 朋友圈]}]\n"
    )
    assert codes_of(text) == ["STR011"]
    plan = read_plan(text, "plan.yaml").plan
    assert plan is not None
    assert [(one.kind, one.name) for one in plan.broken] == [
        ("channel", "小区微信群"),
        ("channel", "朋友圈"),
    ]


def test_a_bare_name_is_an_item_that_needs_nothing_else() -> None:
    plan = read_plan(HEAD + "segments: [老客, 新客]\n", "plan.yaml").plan
    assert plan is not None
    assert [segment.name for segment in plan.segments] == ["老客", "新客"]


@pytest.mark.parametrize(
    ("key", "first"), [("Title", "title"), ("ＴＩＴＬＥ", "title"), ("TITLE", "title")]
)
def test_width_and_capitals_do_not_make_a_key_unknown(key: str, first: str) -> None:
    loaded = read_plan(f"{key}: x\nperiod: 2026\n", "plan.yaml")
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    assert getattr(loaded.plan.root, first) == "x"


@pytest.mark.parametrize(
    ("targets", "quarters"),
    [
        ("{q1: 80}", (80, None, None, None)),
        ("{Ｑ1: 80}", (80, None, None, None)),
        ("{一季度: 80}", (80, None, None, None)),
        ("{第二季度: 80}", (None, 80, None, None)),
    ],
)
def test_quarters_may_be_named_as_planners_do(
    targets: str, quarters: tuple[int | None, ...]
) -> None:
    text = HEAD + (
        f"kpis: [{{name: 群, unit: 人, direction: higher, rollup: last, targets: {targets}}}]\n"
    )
    loaded = read_plan(text, "plan.yaml")
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    found = loaded.plan.kpis[0].targets
    assert found is not None
    assert found.values == quarters


@pytest.mark.parametrize(
    ("field", "message", "help_", "underlined"),
    [
        (
            "targets: [20, 22, 24]",
            "`targets` has 3 values; a year has 4 quarters and 12 months",
            (
                "write four values, or say which quarters they are: "
                "`targets: {Q1: …, Q2: …, Q3: …, Q4: …}`"
            ),
            "[20, 22, 24]",
        ),
        (
            "owner: [李然, 周敏]",
            "`owner` takes one name, and 2 are written",
            "keep one: `owner: 李然`",
            "[李然, 周敏]",
        ),
    ],
)
def test_a_list_where_one_value_belongs_is_underlined_as_a_whole(
    field: str, message: str, help_: str, underlined: str
) -> None:
    line = f"kpis: [{{name: 群, unit: 人, direction: higher, rollup: last, {field}}}]"
    (found,) = read_plan(f"{HEAD}{line}\n", "plan.yaml").diagnostics
    worded = word_diagnostic(found, ENGLISH)
    assert (worded.message, worded.help) == (message, help_)
    assert found.span is not None
    assert line[found.span.column - 1 : found.span.end_column - 1] == underlined


def test_further_owners_of_an_activity_go_into_with() -> None:
    text = HEAD + "activities: [{name: 课, when: 2026, owner: [李然, 周敏, 陈澄]}]\n"
    assert said_of(text) == [
        (
            "`owner` takes one name, and 3 are written",
            "keep one, and write the others as `with: [周敏, 陈澄]`",
        )
    ]


def test_a_message_names_the_likeliest_fields_that_are_still_free() -> None:
    text = HEAD + "activities: [{name: 课, when: 2026, 天气: 晴}]\n"
    (found,) = read_plan(text, "plan.yaml").diagnostics
    known = found.facts["known"]
    assert isinstance(known, tuple)
    assert len(known) == 10
    assert not {"name", "when"} & set(known)


@pytest.mark.parametrize(
    ("risk", "help_", "kept"),
    [
        (
            "fallback: 每店多备两人, 半年轮换",
            'put the whole value in quotes: "每店多备两人, 半年轮换"',
            "每店多备两人, 半年轮换",
        ),
        (
            "fallback: 4,100 addresses, 再看, money: 3万",
            'put the whole value in quotes: "4,100 addresses, 再看"',
            "4,100 addresses, 再看",
        ),
    ],
)
def test_a_text_that_was_cut_at_its_comma_is_whole_again(risk: str, help_: str, kept: str) -> None:
    text = (
        HEAD
        + f"risks: [{{statement: 缺货, category: operation, probability: 2, impact: 2, {risk}}}]\n"
    )
    (found,) = read_plan(text, "plan.yaml").diagnostics
    assert (found.code, word_diagnostic(found, ENGLISH).help) == ("SYN013", help_)
    assert [fix.is_certain for fix in found.fixes] == [False]
    plan = read_plan(text, "plan.yaml").plan
    assert plan is not None
    assert plan.risks[0].fallback == kept


def test_a_list_without_its_brackets_gets_them() -> None:
    text = HEAD + "team: {people: [{name: 林一, role: 主管, duties: 选题, 排期}]}\n"
    assert said_of(text) == [
        ("`排期` is not a field of 林一", "if it belongs to `duties`, write `duties: [选题, 排期]`")
    ]
    plan = read_plan(text, "plan.yaml").plan
    assert plan is not None
    assert plan.team is not None
    assert plan.team.people[0].duties == ("选题", "排期")


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        (
            "budget: 3万, 天气",
            "fields here are, for example, ",
        ),
        ("label: 拉新, ower", "did you mean `owner`?"),
        ('label: "拉新", 天气', "fields here are, for example, "),
    ],
)
def test_what_follows_a_number_a_quote_or_looks_like_a_field_is_a_key(
    fields: str, said: str
) -> None:
    text = HEAD + f"activities: [{{name: 课, when: 2026, {fields}}}]\n"
    ((message, help_),) = said_of(text)
    assert message.endswith("is not a field of 课")
    assert help_.startswith(said)


def test_a_word_for_names_means_what_the_item_is_called_by() -> None:
    text = HEAD + "risks: [{name: 缺货, category: operation, probability: 2, impact: 2}]\n"
    assert said_of(text) == [("`name` is not a field of risks", "did you mean `statement`?")]


def test_a_word_that_means_another_key_is_no_slip() -> None:
    text = HEAD + "team: {people: [{name: 林一, role: 主管, 备注: 兼职}]}\n"
    (found,) = read_plan(text, "plan.yaml").diagnostics
    assert "suggestion" not in found.facts


def test_a_section_that_lists_nothing_itself_says_where_the_list_goes() -> None:
    assert said_of(HEAD + "team: [{name: 林一, role: 主管}]\n") == [
        (
            "`team` is no list itself: it has fields such as `people`",
            "write, for example, `team: {people: […]}`",
        )
    ]


def test_planners_words_for_the_period_and_the_kpis_are_read() -> None:
    loaded = read_plan("标题: 方案\n周期: 2026\nKPI: []\n", "plan.yaml")
    assert loaded.diagnostics == ()
