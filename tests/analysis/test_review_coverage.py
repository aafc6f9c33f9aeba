"""How much of what a review expects was filled in."""

from __future__ import annotations

import pytest

from commplan.analysis.review import Review, make_period
from tests.analysis.review_plans import review_text, write_file

PLAN = """
kpis:
  - {id: K1, name: 活动订单, unit: 单, direction: higher, rollup: sum, targets: [1, 2, 3, 4]}
  - {id: K2, name: 好评率, unit: '%', direction: higher, rollup: average}
milestones:
  - {id: M1, name: 上线, due: 2026-05-31}
  - {id: M2, name: 验收, due: 2026-09-30}
activities:
  - {id: A1, name: 会员日, when: 2026-05-18}
  - {id: A2, name: 团购节, when: 2026-06-18, status: cancelled}
risks:
  - {id: R1, statement: 断货, category: 供应, probability: 3, impact: 3}
"""


@pytest.mark.parametrize(
    ("actuals", "given"),
    [
        ("kpis: {K1: 180}", 1),
        ("kpis: {活动订单: 180}\nmilestones: {上线: 2026-05-30}", 2),  # by their names
        ("kpis: [{kpi: K1, comment: 系统没数}]", 0),  # no value
        ("kpis: {K2: 90}", 0),  # it has no target
        ("activities: [{activity: A1, state: done}]\nrisks: [{risk: R1, probability: 2}]", 2),
        ("activities: [{activity: A2, state: cancelled}]", 0),
        ("kpis: [{kpi: K1, value: }]\nmilestones: [{milestone: M1, done_on: }]", 0),  # a blank form
        ("activities: [{activity: A1, state: }]\nrisks: [{risk: R1, event: }]", 0),
    ],
)
def test_a_kpi_with_a_target_what_is_due_and_the_risks_are_expected(
    actuals: str, given: int
) -> None:
    # four: K1, M1, A1, the risks
    assert review_text(PLAN + write_file("Q2", actuals)).coverage == (given, 4)


def test_of_a_campaign_the_files_that_touch_its_days_speak() -> None:
    plan = "campaigns: [{id: C1, name: 大促, when: 2026-05-20..2026-06-18}]\n"
    files = "".join(write_file(name, "members: {joined: 1}") for name in ("04", "05", "Q2", "Q3"))
    analysis = review_text(plan + files).analysis
    (campaign,) = analysis.plan.campaigns
    review = Review(analysis, make_period(analysis.plan, campaign.range, campaign))
    months = [(one.days.start.month, one.days.end.month) for one in review.sources]
    assert months == [(5, 5), (4, 6)]
