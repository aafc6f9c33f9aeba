from __future__ import annotations

import pytest

from commplan.reading import read_plan
from commplan.report.brand_colour import choose_accent


@pytest.mark.parametrize(
    ("colours", "accent"),
    [
        ('["#2F4A44"]', "2f4a44"),
        ("[7A4B2A]", "7a4b2a"),
        ('["#C9B79C", "#2F4A44"]', "2f4a44"),  # white cannot be read on sand
        ('["#D04038", "#204060"]', "204060"),  # the red of what went wrong
        ("[墨绿, 米白]", None),
        ('["#777"]', None),
        ("[]", None),
    ],
)
def test_the_first_colour_that_can_be_read_and_means_nothing_is_the_accent(
    colours: str, accent: str | None
) -> None:
    text = (
        "title: A\nperiod: 2026\npositioning: {audience_statement: a, value_proposition: b, "
        f"identity: {{visual: {{colours: {colours}}}}}}}\n"
    )
    plan = read_plan(text, "plan.yaml").plan
    assert plan is not None
    assert choose_accent(plan) == accent
