"""Which choice of an enumeration was meant, and how choices are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commplan.model.fields import shapes_of
from commplan.model.goals import Kpi
from commplan.model.head import Root
from commplan.model.places import Channel
from commplan.model.schedule import Activity
from commplan.reading import read_plan
from commplan.reading.choices import suggest_choice
from commplan.texts import load_texts, word_diagnostic
from tests.plans import HEAD

if TYPE_CHECKING:
    from commplan.model.base import Base


@pytest.mark.parametrize(
    ("model", "field", "written", "meant"),
    [
        (Channel, "kind", "社群群", "group"),
        (Channel, "kind", "企微社群", "group"),
        (Channel, "kind", "直播带货", "live"),
        (Channel, "kind", "Groups", "group"),
        (Channel, "kind", "gruop", "group"),
        (Channel, "kind", "foo", None),
        (Channel, "kind", "", None),
        (Kpi, "direction", "up", "higher"),
        (Kpi, "direction", "growing", "higher"),
        (Kpi, "direction", "↑", None),
        (Kpi, "direction", "降低", "lower"),
        (Kpi, "rollup", "total", "sum"),
        (Kpi, "rollup", "avg", "average"),
        (Root, "language", "zh", "zh-Hans"),
        (Root, "language", "cn", "zh-Hans"),
        (Root, "language", "中文", "zh-Hans"),
        (Root, "language", "tw", "zh-TW"),
        (Root, "language", "繁体字", "zh-Hant"),
        (Root, "variants", "english", "en"),
        (Root, "currency", "RMB", "CNY"),
        (Root, "currency", "元", "CNY"),
        (Root, "currency", "cny", "CNY"),
        (Root, "status", "done", "closed"),
        (Root, "status", "ongoing", "running"),
        (Activity, "status", "canceled", "cancelled"),
        (Activity, "format", "hybrid", "both"),
        (Activity, "size", "L", "large"),
        (Activity, "kind", "抽奖活动", "draw"),
        (Activity, "kind", "抽奖和投票", None),
    ],
)
def test_the_choice_that_was_meant_is_found(
    model: type[Base], field: str, written: str, meant: str | None
) -> None:
    assert suggest_choice(written, model, shapes_of(model)[field]) == meant


@pytest.mark.parametrize(
    ("language", "help_"),
    [
        ("en", "did you mean `both`? Possible: online, offline, both"),
        (
            "zh-Hans",
            "是不是想写 `both`？可选：online（线上）、offline（线下）、both（线上加线下）",
        ),
    ],
)
def test_choices_are_shown_with_what_they_mean(language: str, help_: str) -> None:
    text = HEAD + "activities: [{name: 课, when: 2026, format: hybrid}]\n"
    (found,) = read_plan(text, "plan.yaml").diagnostics
    assert word_diagnostic(found, load_texts(language)).help == help_
    assert found.fixes[0].edits[0].text == "both"
