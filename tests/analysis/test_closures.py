"""Which days are closed, for what, and what happens there nevertheless."""

from __future__ import annotations

import pytest

from commplan.analysis.days.calendar_words import has_word, select_with_word
from tests.plans import HEAD, analysis_of

PLACES = HEAD + (
    "channels: [{name: 商城, kind: pull}, {name: 客户群, kind: group}]\n"
    "resources: [{name: 中台, kind: tool}]\n"
)


def _find(scope: str, rest: str, kind: str = "blackouts") -> list[str]:
    text = PLACES + (
        f"calendar: {{{kind}: [{{when: 2026-12-30..31{scope}}}]}}\n"
        f"activities: [{{name: 年货秒杀, {rest}}}]\n"
    )
    return [one.id for found in analysis_of(text).intrusions for one in found.times]


@pytest.mark.parametrize(
    ("scope", "is_closed"),
    [
        ("", True),
        (", scope: [商城]", True),
        (", scope: [客户群]", False),
        (", scope: [年货]", True),  # a word of the name
        (", scope: [客户群, 年货]", True),
        (", scope: [二号仓]", False),
    ],
)
def test_a_scope_names_what_is_closed(scope: str, is_closed: bool) -> None:
    found = _find(scope, "when: 2026-12-30, kind: flash_sale, channels: 商城")
    assert found == (["年货秒杀"] if is_closed else [])


@pytest.mark.parametrize(
    ("when", "is_closed"),
    [
        ("2026-12-29", False),
        ("2026-12-20..2026-12-29", False),
        ("2026-12-20..2026-12-30", True),
        ("2026-12-31", True),
        ("2026-01-01..2026-12-31", True),
    ],
)
def test_one_shared_day_is_enough(when: str, is_closed: bool) -> None:
    found = _find("", f"when: {when}, kind: flash_sale, channels: 商城")
    assert bool(found) is is_closed


def test_a_tool_is_frozen_for_those_who_build_with_it() -> None:
    rest = "when: 2026-12-30, kind: {}, resources: 中台"
    assert _find(", scope: [中台]", rest.format("setup"), "freezes") == ["年货秒杀"]
    assert _find(", scope: [中台]", rest.format("points"), "freezes") == []


def test_reversed_days_close_nothing() -> None:
    text = PLACES + "calendar: {blackouts: [{start: 2026-12-31, end: 2026-12-30}]}\n"
    assert analysis_of(text).closures == ()


@pytest.mark.parametrize(
    ("text", "is_review"),
    [
        ("月度数据复盘", True),
        ("Annual wrap-up", True),
        ("周三跟写", False),
        ("预告片", False),
        ("Preview night", False),
    ],
)
def test_a_review_is_known_by_its_name(text: str, is_review: bool) -> None:
    assert has_word(text, "review_words") is is_review
    assert (text in select_with_word((text,), "review_words")) is is_review


def test_names_with_a_word_are_selected_one_by_one() -> None:
    names = ("周三跟写", "月度数据复盘", "Preview night", "REVIEW night", "复", "盘", "双十一发版")
    assert select_with_word(names, "review_words") == {"月度数据复盘", "REVIEW night"}
    assert select_with_word(("周三跟写",), "review_words") == frozenset()
