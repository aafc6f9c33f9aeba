"""Thresholds are those of rules, in every language, and a plan may replace them."""

from __future__ import annotations

import inspect

from commplan.analysis.thresholds import THRESHOLDS
from commplan.rules import RULES
from commplan.texts import load_texts
from tests.plans import HEAD, codes_of, rules_of


def test_every_threshold_says_what_it_means_and_whose_it_is() -> None:
    codes = {entry.code for entry in RULES}
    for name, threshold in THRESHOLDS.items():
        assert threshold.codes, name
        assert codes.issuperset(threshold.codes), name
    for language in ("en", "zh-Hans"):
        assert load_texts(language).thresholds.keys() == THRESHOLDS.keys()


def test_the_days_before_which_details_may_lack_are_those_of_all_rules_that_wait() -> None:
    waiting = {entry.code for entry in RULES if ".soften(" in inspect.getsource(type(entry.load()))}
    assert waiting <= set(THRESHOLDS["detail_days"].codes)


def test_a_plan_replaces_a_threshold() -> None:
    text = (
        "campaigns:\n"
        "  - {id: C1, name: 春季, when: 2026-03-01..08, size: large}\n"
        "  - {id: C2, name: 清明, when: 2026-03-14..20, size: large}\n"
    )
    rest = rules_of("CAL090")
    assert codes_of(HEAD + text, rest) == ["CAL090"]
    assert codes_of(f"{HEAD}{text}settings: {{thresholds: {{rest_days: 5}}}}\n", rest) == []
