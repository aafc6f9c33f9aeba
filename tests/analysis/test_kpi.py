from __future__ import annotations

import pytest

from commplan.analysis.goals.kpi import roll_up_year
from commplan.reading import read_plan


@pytest.mark.parametrize(
    ("rollup", "quarters", "year"),
    [
        ("sum", "6, 15, 24, 33", "78"),
        ("average", "2, 5, 8, 11", "6.5"),
        ("weighted", "2, 5, 8, 11", None),
        ("last", "3, 6, 9, 12", "12"),
        ("max", "3, 6, 9, 12", "12"),
    ],
)
def test_twelve_months_make_the_quarters_by_the_roll_up(
    rollup: str, quarters: str, year: str | None
) -> None:
    text = (
        "title: A\nperiod: 2026\nkpis: [{name: K, unit: 篇, direction: higher, "
        f"rollup: {rollup}, targets: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]}}]\n"
    )
    plan = read_plan(text, "plan.yaml").plan
    assert plan is not None
    (kpi,) = plan.kpis
    assert kpi.targets is not None
    assert ", ".join(str(one) for one in kpi.targets.by_quarter(kpi.rollup)) == quarters
    computed = roll_up_year(kpi).computed
    assert (None if computed is None else str(computed)) == year
