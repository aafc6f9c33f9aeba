"""Conditions of a plan's own limits: how they are read, and what each figure is."""

from __future__ import annotations

from decimal import Decimal
from time import process_time

import pytest
from opencc import OpenCC

from commplan.analysis.limits.conditions import (
    Asked,
    Calculation,
    Combined,
    Comparison,
    Denied,
    Negative,
    Number,
    Part,
)
from commplan.analysis.limits.figures import FIGURES, find_figure, list_spellings
from commplan.analysis.limits.grammar import read_condition
from commplan.analysis.limits.judging import Broken, Kept, Misread, Unmeasured
from commplan.analysis.limits.tokens import Unreadable
from commplan.texts.languages import load_texts
from tests.plans import analysis_of


def spell(part: Part | Unreadable) -> str:
    """Write a condition with all its brackets, numbers in plain digits."""
    match part:
        case Unreadable():
            text = f"{part.trouble} {part.start}-{part.end}"
        case Number():
            text = f"{part.value.normalize():f}"
        case Asked():
            text = part.figure.key.replace("()", f"({part.argument})")
        case Negative():
            text = f"-{spell(part.term)}"
        case Calculation():
            steps = "".join(f" {sign} {spell(term)}" for sign, term in part.steps)
            text = f"({spell(part.first)}{steps})"
        case Comparison():
            pairs = zip(part.relations, part.terms[1:], strict=True)
            text = spell(part.terms[0]) + "".join(f" {sign} {spell(one)}" for sign, one in pairs)
        case Combined():
            text = "(" + f" {part.word} ".join(spell(one) for one in part.parts) + ")"
        case Denied():
            text = f"not {spell(part.condition)}"
    return text


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("budget.total <= 600000", "budget.total <= 600000"),
        ("budget.total<=60万", "budget.total <= 600000"),
        ("budget.total <= 600,000元", "budget.total <= 600000"),
        ("budget.total ＜＝ ６０万", "budget.total <= 600000"),
        ("预算.总额 ≤ 60 万元", "budget.total <= 600000"),
        ("預算.總額 ≤ 60萬", "budget.total <= 600000"),
        ("BUDGET.Total <= 0.6百万", "budget.total <= 600000"),
        ("60万 >= budget.total", "600000 >= budget.total"),
        ("budget.total = 5千", "budget.total == 5000"),
        ("1 < 2 < 3", "1 < 2 < 3"),
        ("1 + 2 * 3 - 4 / 5 > 0", "(1 + (2 * 3) - (4 / 5)) > 0"),
        ("(1 + 2) × 3 ÷ 4 ≠ 0", "((1 + 2) * 3 / 4) != 0"),
        ("-1 < - -2", "-1 < --2"),
        ("1 < 2 or 2 < 3 and not 3 < 4", "(1 < 2 or (2 < 3 and not 3 < 4))"),
        ("(1 < 2 或 2 < 3) 且 3 < 4", "((1 < 2 or 2 < 3) and 3 < 4)"),
        ("1 < 2并且2 < 3或者3 < 4", "((1 < 2 and 2 < 3) or 3 < 4)"),
        ("budget.contingency_share >= 5%", "budget.contingency_share >= 0.05"),
        ('person("林一").hours < 9', "person(林一).hours < 9"),
        ("人员（“林一”）.工时 < 9", "person(林一).hours < 9"),
        ("channel('名\"字').messages < 9", 'channel(名"字).messages < 9'),
        ("channel(「a)b <= 」).messages < 9", "channel(a)b <=).messages < 9"),
        ('budget.quarter("Q2") < 1 AND 1 > 0', "(budget.quarter(Q2) < 1 and 1 > 0)"),
    ],
)
def test_a_condition_is_read_as_it_is_meant(text: str, spelled: str) -> None:
    assert spell(read_condition(text)) == spelled


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("budget.total <= ", "value 16-16"),
        ("budget.total <= 60万 and", "value 23-23"),
        ("<= 3", "value 0-2"),
        ("budget.total $ 3", "sign 13-14"),
        ("budget.total <= 5 人", "operator 18-19"),
        ("budget.total <= 1e999999", "operator 17-24"),
        ("1 < 2 3 < 4", "operator 6-7"),
        ("(1 < 2", "open_bracket 0-1"),
        ("1 < 2)", "closed_bracket 5-6"),
        ("(1 < 2 3", "operator 7-8"),
        ("budget.total", "comparison 0-12"),
        ("60万", "comparison 0-3"),
        ("(1 < 2) + 3 < 4", "number 1-6"),
        ("1 < (2 < 3)", "number 5-10"),
        ("1 and 2 < 3", "condition 0-1"),
        ("1 < 2 and 3", "condition 10-11"),
        ("not 3", "condition 4-5"),
        ("budget.totl <= 3", "figure 0-11"),
        ("预算.总数 <= 3", "figure 0-5"),
        ("budget. <= 3", "figure 0-7"),
        ("__import__.os < 1", "figure 0-13"),
        ("person.hours < 3", "name_missing 0-12"),
        ('budget.total("x") < 3', "name_unasked 0-17"),
        ('person("a").hours("b") < 3', "name_unasked 0-22"),
        ("person(林一).hours < 3", "name_unquoted 7-9"),
        ("person().hours < 3", "name_unquoted 7-8"),
        ("person(", "name_unquoted 6-7"),
        ('person("林一" < 3', "open_bracket 6-7"),
        ('person("林一', "quote 7-8"),
        ("1234567890123456 > 1", "too_large 0-16"),
        ("", "value 0-0"),
    ],
)
def test_what_cannot_be_read_says_why_and_where(text: str, trouble: str) -> None:
    assert spell(read_condition(text)) == trouble


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("(" * 10_000, "too_long 500-10000"),
        ("(" * 400, "too_deep 20-21"),
        ("-" * 400 + "1 < 2", "too_deep 20-21"),
        ("not " * 100 + "1 < 2", "too_deep 80-81"),
        ("(" * 20 + "1" + ")" * 20 + " < 2", "(1 < 2)"),
        ("1" + "+1" * 200 + " < 2", ""),
        ("1 < 2" + " and 1 < 2" * 49, ""),
        ("9" * 400, "too_large 0-400"),
        ('"' * 400, ""),
        ("." * 400, ""),
        ("a." * 240 + "a < 1", "figure 0-481"),
        ("\u0000\u202e < 1", "sign 0-1"),
        ("𝟙 < 2", "sign 0-1"),
    ],
)
def test_hostile_conditions_end_in_an_answer_at_once(text: str, trouble: str) -> None:
    begun = process_time()
    found = read_condition(text)
    assert process_time() - begun < 0.05
    if isinstance(found, Unreadable) and trouble:
        assert spell(found) == trouble


PLAN = """\
title: 粉丝社群 2026
period: 2026-03-02..2026-03-29
region: HK
team:
  people:
    - {id: P1, name: 林一, role: 社群负责人, capacity: 40, standing_work: 10}
    - {id: P2, name: 陈澄, role: 内容运营, capacity: 40, standing_work: 20}
kpis:
  - {id: K1, name: 会员数, unit: 人, direction: higher, rollup: sum,
     targets: {Q1: 100, Q2: 200, Q3: 300, Q4: 400}, baseline: 80}
  - {id: K2, name: 月活跃率, unit: "%", direction: higher, rollup: average,
     targets: {Q1: 26, Q2: 28, year: 29}, baseline: {value: 25}}
channels:
  - {id: CH1, name: 企微客户群, kind: group}
  - {id: CH2, name: 服务号, kind: push}
community:
  groups:
    - {id: G1, name: 一群, size_now: 120, size_plan: {Q1: 200, Q2: 350, Q3: 300}}
    - {id: G2, name: 同城群, count: 3, size_now: 80}
campaigns:
  - {id: C1, name: 开春季, when: 2026-03-02..2026-03-20, budget: {物料: 3万, 推广: 2万}}
activities:
  - {id: A1, name: 招募周, when: 2026-03-09..13, owner: 林一, campaign: 开春季, budget: {物料: 1万},
     effort: 30h, messages: [0d 10:00 企微客户群, 2d 10:00 企微客户群]}
  - {id: A2, name: 话题, when: 2026-03-02..2026-03-29, repeats: 每周三, owner: 陈澄,
     budget: {推广: 500}, effort: 4h, messages: 0d 12:00 企微客户群}
  - {id: A3, name: 停办, when: 2026-03-11, owner: 林一, status: cancelled, budget: 9万}
milestones:
  - {id: M1, name: 复盘, due: 2026-03-27}
membership:
  tiers:
    - {id: T1, name: 普通, members: 900}
    - {id: T2, name: 金卡, members: 100}
budget:
  total: 10万
  contingency: 8000
  contingency_inside: true
  categories: [物料, 推广]
  lines:
    - {id: L1, name: 外包, category: 推广, amount: 6000, quarter: Q2}
risks:
  - {id: R1, statement: 对手降价, category: market, probability: 3, impact: 5}
  - {id: R2, statement: 断播, category: technology, probability: 4, impact: 4}
  - {id: R3, statement: 没人来, category: operation, probability: 2, impact: 3}
"""

VALUES = {
    "budget.total": "100000",
    # campaign 50,000 + four topics of 500 + the line 6,000 + contingency 8,000
    "budget.allocated": "66000",
    "budget.unallocated": "34000",
    "budget.contingency": "8000",
    "budget.contingency_share": "0.08",
    'budget.category("物料")': "30000",
    # the campaign's 20,000, four topics of 500, the line of 6,000
    'budget.category("推广")': "28000",
    'budget.quarter("Q1")': "52000",
    'budget.quarter("二季度")': "6000",
    'campaign("C1").budget': "50000",
    'campaign("开春季").spent': "10000",
    'activity("A1").budget': "10000",
    'activity("A2").budget': "2000",
    "activities.count": "2",
    "activities.times": "5",
    "activities.at_once_max": "2",
    # four weeks of 10 h, and 30 h of A1
    'person("P1").hours': "70",
    # four weeks of 20 h, and four times 4 h
    'person("陈澄").hours': "96",
    # the week of 03-09: 10 + 30 of 40
    'person("P1").load_max_percent': "1",
    # each week: 20 + 4 of 40
    'person("P2").load_max_percent': "0.6",
    'person("P1").activities': "1",
    # four topics and the two messages of A1
    'channel("CH1").messages': "6",
    # the week of 03-09: Monday, Wednesday, and the topic on Wednesday
    'channel("CH1").messages_per_week_max': "3",
    'channel("CH2").messages': "0",
    'channel("CH2").messages_per_week_max': "0",
    # 100 + 200 + 300 + 400
    'kpi("K1").year': "1000",
    'kpi("K2").year': "0.29",
    'kpi("K1").Q1': "100",
    'kpi("K1").Q2': "200",
    'kpi("K1").Q3': "300",
    'kpi("K1").Q4': "400",
    'kpi("月活跃率").Q1': "0.26",
    'kpi("K1").baseline': "80",
    'kpi("K2").baseline': "0.25",
    "membership.members": "1000",
    'tier("T2").members': "100",
    # one, and three that are alike
    "community.groups": "4",
    "community.members": "200",
    'group("G1").size_now': "120",
    'group("G1").size_max': "350",
    "milestones.count": "1",
    "risks.count": "3",
    # 3 × 5 and impact 5; 4 × 4 = 16
    "risks.severe": "2",
}
"""Each figure of ``PLAN``, worked out by hand."""


@pytest.mark.parametrize(("figure", "value"), VALUES.items())
def test_a_figure_is_what_the_plan_adds_up_to(figure: str, value: str) -> None:
    limit = f"limits:\n  - expr: {figure} + 0 * 1 == -1\n"
    (verdict,) = analysis_of(PLAN + limit).limits
    assert isinstance(verdict, Broken)
    assert [one.measure.value for one in verdict.readings] == [Decimal(value)]


def test_every_figure_is_worked_out_above() -> None:
    paths = {figure.partition(" ")[0] for figure in VALUES}
    seen = {spell_path(path) for path in paths}
    assert seen == {one.key for one in FIGURES}


def spell_path(path: str) -> str:
    """Return the path of a figure without the name in its brackets."""
    head, _, rest = path.partition('("')
    return head + "()" + rest.partition('")')[2] if rest else head


def test_every_figure_has_two_spellings_of_its_own_and_a_phrase() -> None:
    assert len(set(list_spellings())) == 2 * len(FIGURES)
    for one in FIGURES:
        assert find_figure(one.key) is find_figure(one.chinese) is one
        assert one.chinese.count("()") == one.key.count("()") == (one.kind is not None)
        for language in ("en", "zh-Hans"):
            assert load_texts(language).words[f"figure.{one.key}"]


@pytest.mark.parametrize("script", ["s2hk", "s2t", "s2tw"])
def test_a_figure_may_be_written_in_traditional_chinese(script: str) -> None:
    converter = OpenCC(script)
    for one in FIGURES:
        assert find_figure(converter.convert(one.chinese)) is one


def test_the_day_of_a_peak_is_known() -> None:
    limits = (
        "limits:\n"
        '  - expr: person("P1").load_max_percent < 50%\n'
        '  - expr: channel("CH1").messages_per_week_max < 1\n'
        "  - expr: activities.at_once_max < 1\n"
    )
    days = [
        reading.measure.day
        for verdict in analysis_of(PLAN + limits).limits
        if isinstance(verdict, Broken)
        for reading in verdict.readings
    ]
    assert [str(day) for day in days] == ["2026-03-09", "2026-03-09", "2026-03-11"]


@pytest.mark.parametrize(
    ("condition", "verdict"),
    [
        ("budget.total <= 10万", Kept),
        ("budget.total < 10万", Broken),
        ("budget.total == 100000 and risks.count == 3", Kept),
        ("budget.total > 10万 or risks.count < 3", Broken),
        ("not budget.total > 10万", Kept),
        ("5万 < budget.total <= 10万", Kept),
        ("5万 < budget.total <= 9万", Broken),
        # a plain number beside a percentage means percent
        ('person("P1").load_max_percent <= 100', Kept),
        ('person("P1").load_max_percent <= 100%', Kept),
        ('person("P1").load_max_percent <= 99', Broken),
        ('person("P1").load_max_percent + 10 <= 105', Broken),
        ('kpi("K2").year >= 29', Kept),
        ('kpi("K2").year >= 29%', Kept),
        ('kpi("K2").year > 29', Broken),
        ("29 < kpi('K2').year", Broken),
        # 8 % of 100,000
        ("budget.contingency >= 8% * budget.total", Kept),
        ("budget.contingency >= 9% * budget.total", Broken),
        ("budget.contingency / budget.total >= 8%", Kept),
        ("budget.total / 3 * 3 <= 100001", Kept),
        ("-budget.total < 0", Kept),
        ("0.1 + 0.2 == 0.3", Kept),
        ("1 / 0 < 1", Unmeasured),
        ('budget.total / channel("CH2").messages < 1', Unmeasured),
        ("0 / 0 == 0", Unmeasured),
        ('group("G2").size_max < 1', Unmeasured),
        # what is missing does not matter where the rest decides
        ('group("G2").size_max < 1 or budget.total > 1', Kept),
        ('group("G2").size_max < 1 and budget.total < 1', Broken),
        ('not (group("G2").size_max < 1)', Unmeasured),
        ('1 > 2 > group("G2").size_max', Broken),
        ('person("林二").hours < 1', Misread),
        ('budget.quarter("Q5") < 1', Misread),
        ('channel("一群").messages < 1', Misread),
        ('budget.category("物料") < 3万', Broken),
        ("999999999999999亿 * 999999999999999亿 * 999999999999999亿 > 1", Kept),
    ],
)
def test_a_limit_is_held_against_the_plan(condition: str, verdict: type) -> None:
    quoted = condition.replace("'", "''")
    (found,) = analysis_of(f"{PLAN}limits:\n  - expr: '{quoted}'\n").limits
    assert isinstance(found, verdict)


def test_a_plan_without_a_kind_of_item_cannot_be_judged_by_one() -> None:
    text = "title: 粉丝社群 2026\nperiod: 2026\nlimits:\n  - expr: '{}'\n"
    for one in FIGURES:
        path = one.key.replace("()", '("Q1")' if one.kind == "quarter" else '("某某")')
        (found,) = analysis_of(text.format(f"{path} < 1")).limits
        assert isinstance(found, Unmeasured), path
