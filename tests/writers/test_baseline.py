"""A baseline reads back as the plan that it was made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commplan.package_data import data_folder
from commplan.reading import Loaded, load_plan, read_plan
from commplan.writers.baseline import write_baseline
from tests.plans import HEAD

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLES = sorted(data_folder("plans/examples").glob("*/plan.yaml"))


def save(loaded: Loaded) -> str:
    assert loaded.tree is not None
    return write_baseline(loaded.tree, ("saved",))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_every_example_reads_back_as_the_same_plan(path: Path) -> None:
    loaded = load_plan(path)
    text = save(loaded)
    again = read_plan(text, "baseline.yaml")
    assert again.plan == loaded.plan
    assert again.diagnostics == ()
    assert save(again) == text


@settings(max_examples=150, deadline=None)
@given(
    st.text(
        st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"), include_characters="\n"),
        min_size=1,
        max_size=30,
    )
)
def test_any_text_comes_back_as_it_was(text: str) -> None:
    quoted = "".join(f"\\U{ord(sign):08x}" for sign in text)
    loaded = read_plan(f'{HEAD}background: {{problems: ["{quoted}"]}}\n', "plan.yaml")
    assert read_plan(save(loaded), "plan.yaml").plan == loaded.plan


@pytest.mark.parametrize(
    "text",
    [
        "activities: [{name: 课, when: 3月8日..12日, period: x}]\n",
        "activities:\n  - {name: '#1: 课', when: 2026-03-08, budget: {物料: 3万, 推广: 2000}}\n",
        "activities: [{name: '~', when: 2026-03-08}, {name: 'null', when: 2026Q2}]\n",
        "活动: [{名称: 课, 时间: 2026-03-08, 负责人: ~, 状态: 已取消}]\n",
        "channels: [{name: a, kind: group}]\n",
        "kpis: [{name: {zh-Hans: 成员, en: Members}, unit: 人, direction: higher, rollup: sum}]\n",
        "team: {people: []}\n",
        "activities: [{name: 课, when: 2026-03-08, channels: '#甲：乙, *丙, [丁'}]\n",
        "milestones:\n  - name: |\n      第一行\n      第二行\n    due: 2026-03-08\n",
    ],
)
def test_short_and_odd_forms_read_back_as_the_same_plan(text: str) -> None:
    loaded = read_plan(HEAD + text, "plan.yaml")
    assert loaded.plan is not None
    again = read_plan(save(loaded), "plan.yaml")
    assert again.plan is not None
    assert again.plan._replace(broken=()) == loaded.plan._replace(broken=())


@pytest.mark.parametrize(
    "name", ["@甲 乙", "*甲", "甲: 乙: 丙", "`甲` 乙", "!甲 乙", "> 甲 乙", "%甲"]
)
def test_what_had_to_be_mended_once_needs_no_mending_in_the_baseline(name: str) -> None:
    loaded = read_plan(f"{HEAD}activities:\n  - name: {name}\n    when: 2026-03-08\n", "plan.yaml")
    assert loaded.diagnostics != ()
    again = read_plan(save(loaded), "plan.yaml")
    assert again.diagnostics == ()
    assert again.plan == loaded.plan


@pytest.mark.parametrize("sign", ["\x7f", "\x85", "\u2028", "\u2029", "\ufeff", "\t"])
def test_signs_that_other_readers_fold_or_refuse_are_spelled_out(sign: str) -> None:
    text = f'{HEAD}background: {{problems: ["甲\\u{ord(sign):04x} 乙"]}}\n'
    loaded = read_plan(text, "plan.yaml")
    assert sign not in save(loaded)
    assert read_plan(save(loaded), "plan.yaml").plan == loaded.plan


def test_keys_and_values_stay_in_the_language_of_the_plan() -> None:
    text = save(
        read_plan(
            "标题: 社群\n期间: 2026\n活动: [{名称: 课, 时间: 2026-03-08, 状态: 已取消}]\n", "p"
        )
    )
    assert text == (
        "# saved\n标题: 社群\n期间:\n  开始: 2026-01-01\n  结束: 2026-12-31\n"
        "活动:\n  - 开始: 2026-03-08\n    结束: 2026-03-08\n    名称: 课\n    状态: 已取消\n"
    )
