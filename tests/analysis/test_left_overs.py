"""Placeholders, years of other plans, repeated sentences: harmless uses beside guilty ones."""

from __future__ import annotations

import pytest

from commplan.analysis.wording.left_overs import find_other_years, find_placeholders
from commplan.analysis.wording.prose import collect_prose
from commplan.analysis.wording.repeated_text import find_repetitions
from tests.plans import HEAD, plan_of


@pytest.mark.parametrize(
    "text",
    [
        *("点击添加标题", "在此添加文字", "待补充", "嘉宾待定", "时间待定，另行通知", "TBD"),
        *("主题：tbc", "XX 品牌", "xxx活动", "××公司", "Lorem ipsum dolor", "Click to add text"),
        *("请填写", "标题", "……", "?", "负责人：____", "TODO: 写完"),
    ],
)
def test_signs_of_something_missing_are_found(text: str) -> None:
    plan = plan_of(HEAD + f"objectives: ['{text}']\n")
    assert [one.passage.text for one in find_placeholders(collect_prose(plan))] == [text]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "请填写收货地址领奖",
            "待定席位抽签",
            "XXL 码到货",
            "Xbox 联名",
            "标题党整治",
            "3×3 打卡",
        ),
        *("填写问卷", "最大的 X 因素", "Todos los lunes", "内容", "你喜欢哪一款？", "outbound"),
    ],
)
def test_words_of_a_real_plan_pass(text: str) -> None:
    plan = plan_of(HEAD + f"objectives: ['{text}']\n")
    assert find_placeholders(collect_prose(plan)) == ()


def test_what_speaks_about_the_plan_itself_is_not_read() -> None:
    plan = plan_of(HEAD + "waivers: [{rule: BUD010, reason: TBD}]\n")
    assert find_placeholders(collect_prose(plan)) == ()


@pytest.mark.parametrize(
    ("name", "when", "years"),
    [
        ("2025 年 618 专场", "2026-06-08", ["2025"]),
        ("618 专场 2024", "2026-06-08", ["2024"]),
        ("2026 年 618 专场", "2026-06-08", []),
        ("2025 年度回顾", "2026-01-08", []),
        ("比 2025 更好：2026 会员节", "2026-06-08", []),  # both years side by side
        ("2025 款清仓", "2026-06-08", []),
        ("Recap of 2025", "2026-01-08", []),
        ("送出 2025 份试饮", "2026-06-08", []),  # a number and no year
        ("满 2024 元立减", "2026-06-08", []),
        ("1998 怀旧夜", "2026-06-08", []),  # no year of a template
        ("2027 新年预售", "2026-12-08", []),  # late in the year
        ("2027 会员节", "2026-06-08", ["2027"]),
        ("编号 12025 抽检", "2026-06-08", []),
        ("第2025期早安", "2026-06-08", []),
    ],
)
def test_a_year_in_a_title_is_left_over_unless_it_says_why(
    name: str, when: str, years: list[str]
) -> None:
    plan = plan_of(HEAD + f"activities: [{{name: '{name}', when: {when}}}]\n")
    found = find_other_years(collect_prose(plan), plan.period)
    assert [one.word for one in found] == years


@pytest.mark.parametrize(
    "section",
    [
        "background: {last_year: {results: [2025 年成交 300 单]}}",
        "background: {market: [{statement: 2025 年客单价下降}]}",
        "positioning: {audience_statement: 我, value_proposition: 好, products: [2025 春茶]}",
        "partners: [{name: 2025 届校友会}]",
        "segments: [{name: 2025 年入会}]",
    ],
)
def test_last_year_and_names_of_past_things_may_say_their_year(section: str) -> None:
    plan = plan_of(HEAD + section + "\n")
    assert find_other_years(collect_prose(plan), plan.period) == ()


def test_the_title_of_the_plan_is_read_too() -> None:
    plan = plan_of("title: 粉丝社群 2025 年方案\nperiod: 2026\n")
    (found,) = find_other_years(collect_prose(plan), plan.period)
    assert (found.word, found.passage.route) == ("2025", ("title",))


LONG = "用优质内容和专属福利提高老会员的复购和推荐"  # 21 words, a Chinese character being one


@pytest.mark.parametrize(
    ("other", "is_exact"),
    [
        (LONG, True),
        (LONG + "。", True),
        (LONG.replace("和专属", "与专属"), False),  # 20 of 21 alike: 95 %
        (f"新的一年。{LONG}！", True),  # a sentence of a longer text
    ],
)
def test_the_same_sentence_in_two_sections_is_found(other: str, is_exact: bool) -> None:
    text = (
        HEAD + f"background: {{opportunities: ['{LONG}']}}\nmarketing: {{promotion: ['{other}']}}\n"
    )
    (found,) = find_repetitions(collect_prose(plan_of(text)), 12, 0.85)
    assert found.is_exact is is_exact
    assert [one.passage.section for one in found.sentences] == ["background", "marketing"]


@pytest.mark.parametrize(
    ("section", "other"),
    [
        ("marketing: {promotion: ['{}']}", "用优质内容和专属福利把新客留在群里"),  # 13 of 17 alike
        ("background: {trends: ['{}']}", LONG),  # the same section
        ("marketing: {promotion: ['{}']}", "提高老会员的复购和推荐"),  # 11 words
        ("activities: [{name: '{}', when: 2026-03-02}]", LONG),  # a name
    ],
)
def test_what_is_no_repetition(section: str, other: str) -> None:
    text = HEAD + f"positioning: {{audience_statement: '{LONG}', value_proposition: 好}}\n"
    if section.startswith("background"):
        text = HEAD + section.replace("{}", LONG).replace("]}", f", '{other}']}}") + "\n"
    else:
        text += section.replace("{}", other) + "\n"
    assert find_repetitions(collect_prose(plan_of(text)), 12, 0.85) == ()


def test_many_sentences_with_one_beginning_take_no_long_time() -> None:
    lines = "".join(
        f"  - {{name: 活动{number}, when: 2026-03-02, goal: sales, theme: 每周四晚上在企微客户群里"
        f"和大家一起聊第{number}个话题并送出好礼}}\n"
        for number in range(2000)
    )
    plan = plan_of(HEAD + "activities:\n" + lines)
    assert find_repetitions(collect_prose(plan), 12, 0.85) == ()
