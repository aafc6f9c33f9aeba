"""The slide with the result and what has to be decided today."""

from __future__ import annotations

import pytest

from commplan.report.blocks import Panels
from commplan.report.review.brief import make_brief
from commplan.report.review.summary import show_summary
from commplan.texts import load_texts
from tests.plans import HEAD, analysis_of

DECISIONS = """--- # actuals/2026-Q2.yaml
decisions_needed:
  - {what: 补一名半职运营, by: 2026-07-24, money: 12000, recommendation: 七月到岗}
  - {what: 换第二家纸厂}
"""


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "zh-Hans",
            ("补一名半职运营（2026-07-24 前定、需要 1.2 万元）。建议：七月到岗", "换第二家纸厂"),
        ),
        (
            "en",
            (
                "补一名半职运营 (by 2026-07-24, costs ¥12,000). Recommended: 七月到岗",
                "换第二家纸厂",
            ),
        ),
    ],
)
def test_a_decision_says_by_when_for_how_much_and_then_what_is_recommended(
    language: str, lines: tuple[str, ...]
) -> None:
    review = analysis_of(HEAD + DECISIONS).standing
    section = show_summary(make_brief(review, load_texts(language), "plan.yaml"))
    panels = section.blocks[-1]
    assert isinstance(panels, Panels)
    said = tuple("".join(run.text for run in line) for line in panels.panels[-1].items)
    assert said == lines
