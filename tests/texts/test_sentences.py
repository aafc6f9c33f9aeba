"""What planners read, word for word: mistakes that people make, and the answer to each."""

from __future__ import annotations

import pytest

from commplan.texts import load_texts, word_diagnostic
from tests.plans import HEAD, find_all

ACTIVITY = HEAD + "activities:\n  - {{name: 课, {}}}\n"
PEOPLE = HEAD + "team: {{people: [{{name: 林一, role: 主播}}, {{name: 陈澄, role: 策划}}]}}\n"
MEANT = "是不是 2026-03-02（周一）？不是的话，改到 2026-01-01（周四）或之后开始，或放宽 `period`"
NAMESAKES = PEOPLE.format().replace("陈澄", "林一")
PHASES = (
    HEAD
    + """phases:
  - {name: 一, when: 2026-01..2026-06}
  - {name: 二, when: 2026-06-15..2026-12-31}
milestones: [{name: 甲, due: 2026-03-02}, {name: 乙, due: 2026-09-02}]
"""
)
RISK = (
    HEAD
    + """risks:
  - {statement: 断货, category: supply, probability: 4, impact: 4, response: 备货}
"""
)
OWNED = PEOPLE + "activities: [{{name: 课, when: 2026-03-02, owner: {}}}]\n"


@pytest.mark.parametrize(
    ("text", "message", "help_"),
    [
        (
            ACTIVITY.format("when: 2026-03-02, hours: 19:00"),
            "`19:00` 不是 24 小时制的起止时间",
            "把结束时间也写上，例如 19:00-21:00",
        ),
        (
            ACTIVITY.format("when: 2026-03-02, budget: 待定"),
            "`待定` 不是金额",
            "写一个数，例如 30000、30,000 或 3万；还没定就先不写 `budget`",
        ),
        (
            ACTIVITY.format("when: 2025-03-02"),
            "课 从 2025-03-02（周日）开始，早于方案起始日 2026-01-01（周四）",
            MEANT,
        ),
        (
            ACTIVITY.format("when: 2026-03-02, after: 课"),
            "课 在等它自己",
            "从它自己的 `after` 里去掉 `课`",
        ),
        (
            OWNED.format("林一和陈澄"),
            "方案里没有叫 `林一和陈澄` 的人员",
            "这里只能写一个名字，林一、陈澄 选一个；其余的写在 `with` 里",
        ),
        (
            OWNED.format("策划"),
            "方案里没有叫 `策划` 的人员",
            "这是岗位，这里要写人：陈澄",
        ),
        (
            HEAD + "milestones: [{name: 定稿, due: 2026-02-18}]\n",
            "定稿 的期限是 2026-02-18（周三），这天是法定节假日（春节）",
            "改到调休上班的 2026-02-14（周六），或节后的 2026-02-24（周二）",
        ),
        (
            RISK,
            "风险“断货”属于高风险（4 × 4 = 16），却没有写 owner、early_sign",
            "补上 `owner`（谁盯着）、`early_sign`（看什么信号、到多少就行动）",
        ),
    ],
)
def test_a_mistake_is_answered_in_a_planners_words(text: str, message: str, help_: str) -> None:
    (found,) = find_all(text)
    worded = word_diagnostic(found, load_texts("zh-Hans"))
    assert (worded.message, worded.help) == (message, help_)


@pytest.mark.parametrize(
    ("text", "message", "help_"),
    [
        (
            ACTIVITY.format("when: 2/10/2026"),
            "`2/10/2026` ends with the year and may mean Tue 2026-02-10, Fri 2026-10-02",
            "write the year first, then month and day",
        ),
        (
            ACTIVITY.format("when: 2026, repeats: now and then"),
            "`now and then` does not say when the series comes round",
            "write monthly 18, monthly last Fri, weekly Thu, weekly Tue, Thu or biweekly Thu",
        ),
        (
            PEOPLE.format().replace("陈澄", "林一")
            + "channels: [{name: 群, kind: group, owner: 林一}]",
            "`林一` is the name of 2 items (person): which one is meant?",
            "give each of them an `id` of its own, and write the id where one is meant",
        ),
        (
            HEAD
            + "phases: [{name: 一, when: 2026-01..2026-06}, {name: 二, when: 2026-06-15..12-31}]\n"
            "milestones: [{name: 甲, due: 2026-03-02}, {name: 乙, due: 2026-09-02}]\n",
            "the phase 二 begins on Mon 2026-06-15, while 一 runs until Tue 2026-06-30",
            "end 一 on Sun 2026-06-14, or start 二 on Wed 2026-07-01",
        ),
    ],
)
def test_english_answers_as_plainly(text: str, message: str, help_: str) -> None:
    (found,) = find_all(text)
    worded = word_diagnostic(found, load_texts("en"))
    assert (worded.message, worded.help) == (message, help_)


def test_the_rhythms_that_the_help_offers_are_read() -> None:
    offers = [
        *("monthly 18", "monthly last Fri", "weekly Thu", "weekly Tue, Thu", "biweekly Thu"),
        *("每月18日", "每月第二个周六", "每月最后一天", "每周四", "每周二、四", "每两周周四"),
    ]
    for rhythm in offers:
        assert find_all(ACTIVITY.format(f'when: 2026, repeats: "{rhythm}"')) == ()
