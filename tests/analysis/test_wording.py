"""Words in copy: what is found, what is harmless, what is refused."""

from __future__ import annotations

import pytest

from commplan.analysis.dated_facts import find_dated_fact
from commplan.analysis.wording.copy_lines import Line, list_copy_lines
from commplan.analysis.wording.scripts import fold_script
from commplan.analysis.wording.words_found import (
    Refusals,
    find_hits,
    find_meant,
    holds_word,
    join_lines,
)
from tests.plans import HEAD, plan_of

REFUSALS = Refusals(
    find_dated_fact("refusals").words,
    find_dated_fact("later_refusals").words,
    find_dated_fact("not_refusals").words,
)


def lines_of(*texts: str) -> tuple[Line, ...]:
    plan = plan_of(f"{HEAD}activities: [{{name: 甲, when: 2026-03-02}}]\n")
    item = plan.activities[0]
    return tuple(
        Line(text, ("activities", 0, "copy", n), item, None) for n, text in enumerate(texts)
    )


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("國家級", "国家级"),
        ("１００％有效", "100%有效"),
        ("The BEST", "the best"),
        ("最佳賞味期", "最佳赏味期"),
        ("满 18 岁", "满18岁"),
        ("第 1 名 the best", "第1名the best"),
        ("plain text", "plain text"),
    ],
)
def test_width_case_and_script_are_folded(text: str, folded: str) -> None:
    assert fold_script(text) == folded


@pytest.mark.parametrize(
    ("words", "texts", "found"),
    [
        (("最佳",), ("最佳口感", "第二行", "又是最佳"), ["0 最佳", "2 最佳"]),
        (("最佳", "最佳口感"), ("最佳口感",), ["0 最佳口感"]),  # the longest at a place
        (("全网最低", "最低价"), ("全网最低价",), ["0 全网最低"]),  # what overlaps counts once
        (("国家级",), ("國家級烘焙師",), ["0 國家級"]),  # said as it is written
        (("18岁",), ("年满 18 岁", "18周岁"), ["0 18 岁"]),
        (("the best",), ("The best beans", "the bestiary"), ["0 The best"]),
        (("draw*",), ("two drawings", "withdraw"), ["0 draw"]),
        (("保证…瘦",), ("保证七天瘦", "保证质量。吃了瘦"), ["0 保证七天瘦"]),
        (("最佳",), (), []),
    ],
)
def test_words_are_found_in_their_lines(
    words: tuple[str, ...], texts: tuple[str, ...], found: list[str]
) -> None:
    hits = find_hits(join_lines(lines_of(*texts)), words, (), REFUSALS)
    assert [f"{hit.line.route[-1]} {hit.written}" for hit in hits] == found


@pytest.mark.parametrize(
    ("text", "is_meant"),
    [
        ("五星好评返现", True),
        ("不做好评返现", False),
        ("我们从不刷单，也不做好评返现", False),
        ("不用写很多，好评返现 5 元", True),  # the refusal stands in another clause
        ("不仅好评返现，还送券", True),  # 不仅 refuses nothing
        ("特别提醒：好评返现", True),  # nor does 特别
        ("好评返现无效", False),  # refused behind the word
        ("好评返现，无效请联系客服", True),
        ("禁止转发、集赞和好评返现", False),  # a refusal holds for a whole list
        ("No 好评返现 here", False),
        ("Nobody knows: 好评返现", True),
    ],
)
def test_a_refused_word_is_not_meant(text: str, *, is_meant: bool) -> None:
    assert (find_meant(text, ("好评返现",), REFUSALS) is not None) is is_meant


def test_a_word_inside_a_harmless_use_does_not_count() -> None:
    copy = join_lines(lines_of("最佳赏味期 30 天", "最佳评论小奖", "最佳咖啡"))
    hits = find_hits(copy, ("最佳",), ("最佳赏味", "最佳…奖"), REFUSALS)
    assert [hit.line.text for hit in hits] == ["最佳咖啡"]


def test_line_breaks_and_wide_signs_do_not_move_the_lines() -> None:
    copy = join_lines(lines_of("第一行\n还是第一行", "㎏…最佳", "最佳"))
    hits = find_hits(copy, ("最佳",), (), REFUSALS)
    assert [hit.line.route[-1] for hit in hits] == [1, 2]


def test_a_text_holds_a_word_in_any_spelling() -> None:
    assert holds_word("微信視頻號", ("视频号",))
    assert not holds_word("视频", ("视频号",))


def test_everything_that_members_read_is_a_line() -> None:
    plan = plan_of(
        HEAD
        + "positioning:\n  audience_statement: 甲\n  value_proposition: 乙\n"
        + "  products: [{name: 丙, selling_points: [卖点], advantages: [优点], launch: 2026-05-01}]"
        + "\n"
        + "channels: [{name: 公众号, kind: feed}]\n"
        + "activities:\n"
        + "  - {name: 甲, when: 2026-03-10, promote_from: -3d, copy: [文案], rules_text: [规则],\n"
        + "     offers: [{product: 套装, basis: 依据, gift: {kind: 杯, how: 方式}}]}\n"
        + "  - {name: 乙, when: 2026-03-10, status: cancelled, copy: [取消的]}\n"
        + "touches: [{title: 推文, date: 2026-04-01, channel: 公众号}]\n"
        + "content: {items: [{title: 长文, date: 2026-04-02, channel: 公众号}]}\n"
    )
    lines = {line.text: str(line.day) for line in list_copy_lines(plan)}
    assert lines == {
        "文案": "2026-03-07",  # promoted three days before
        "规则": "2026-03-07",
        "套装": "2026-03-07",
        "杯": "2026-03-07",
        "方式": "2026-03-07",
        "推文": "2026-04-01",
        "长文": "2026-04-02",
        "卖点": "2026-05-01",
        "优点": "2026-05-01",
    }


def test_a_long_copy_is_searched_in_one_go() -> None:
    copy = join_lines(lines_of(*(f"第 {number} 行，最佳" for number in range(5000))))
    assert len(find_hits(copy, ("最佳",), ("最佳赏味",), REFUSALS)) == 5000
