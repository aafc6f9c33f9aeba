"""Left-overs, repeated sentences, phases: what is said, of whom, and once."""

from __future__ import annotations

import pytest

from commplan.texts import load_texts, word_diagnostic
from tests.plans import HEAD, codes_of, find_all, rules_of

ENGLISH = load_texts("en")
LONG = "用优质内容和专属福利提高老会员的复购和推荐"


def test_all_placeholders_are_one_finding_with_every_place() -> None:
    text = HEAD + "objectives: [{id: O1, title: 添加标题}, {id: O2, title: TBD}, {title: 真的}]\n"
    (found,) = find_all(text, rules_of("STR070"))
    assert found.ids == ("O1", "O2")
    assert (found.facts["count"], found.facts["words"]) == (2, ("添加标题", "TBD"))
    assert [one.span.line for one in found.related if one.span] == [3]


def test_a_long_text_is_cut_in_the_message() -> None:
    text = HEAD + f"objectives: ['{LONG}{LONG}待补充']\n"
    (found,) = find_all(text, rules_of("STR070"))
    assert found.facts["text"] == f"{(LONG + LONG)[:30]}…"


def test_all_titles_of_another_year_are_one_finding_and_one_fix() -> None:
    text = HEAD + "activities:\n  - {id: A1, name: 2025 年 618, when: 2026-06-08}\n"
    text += "  - {id: A2, name: 2024 会员节, label: 2024 节, when: 2026-08-08}\n"
    (found,) = find_all(text, rules_of("STR071"))
    assert found.ids == ("A1", "A2")
    (fix,) = found.fixes
    assert [edit.text for edit in fix.edits] == ["2026 年 618", "2026 会员节", "2026 节"]
    assert word_diagnostic(found, ENGLISH).help == (
        "is `2026 年 618` meant? Then check its days and amounts too"
    )


@pytest.mark.parametrize(
    ("settings", "codes"),
    [
        ("", ["STR072"]),
        ("settings: {thresholds: {repeated_sentence_words: 30}}\n", []),
        ("settings: {thresholds: {alike_percent: 99}}\n", []),
    ],
)
def test_how_long_and_how_alike_is_a_threshold(settings: str, codes: list[str]) -> None:
    other = LONG.replace("和专属", "与专属")
    text = HEAD + settings
    text += f"background: {{opportunities: ['{LONG}']}}\nmarketing: {{promotion: ['{other}']}}\n"
    assert codes_of(text, rules_of("STR072")) == codes


def test_a_sentence_in_three_sections_is_one_finding() -> None:
    text = (
        HEAD + f"background: {{opportunities: ['{LONG}']}}\nmarketing: {{promotion: ['{LONG}']}}\n"
    )
    text += f"membership: {{services: ['{LONG}']}}\n"
    (found,) = find_all(text, rules_of("STR072"))
    assert len(found.related) == 2
    assert word_diagnostic(found, ENGLISH).message.startswith(f"“{LONG}” stands word for word in")


@pytest.mark.parametrize(
    ("status", "codes"),
    [("", []), (", status: cancelled", ["STR082"])],
)
def test_a_cancelled_activity_fills_no_phase(status: str, codes: list[str]) -> None:
    text = HEAD + "phases: [{name: 一, when: 2026}]\n"
    text += f"activities: [{{name: 甲, when: 2026-03-02{status}}}]\n"
    assert codes_of(text, rules_of("STR082")) == codes
