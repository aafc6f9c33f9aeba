"""Real plans with six slips each: one run finds them all at their places, and the rules run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from commplan.diagnostics import Severity
from tests.plans import find_all
from tests.reading.slips import Place, damage_plan

PLANS = sorted((Path(__file__).parents[2] / "plans" / "examples").glob("*/plan.yaml"))
CASES = 10
COUNT = 6
_OWNER = re.compile(r"( owner: | 负责人: )[^ ,}\n]+")


def list_errors(text: str) -> list[Place]:
    return sorted(
        Place(one.span.line, one.span.column, one.code)
        for one in find_all(text)
        if one.severity is Severity.ERROR and one.span
    )


@pytest.mark.parametrize("case", range(CASES))
def test_six_slips_are_found_in_one_run_and_nothing_follows_from_them(case: int) -> None:
    text = PLANS[case % len(PLANS)].read_text(encoding="utf-8")
    planted = _OWNER.sub(r"\1查无此人", text, count=1)
    line = planted[: planted.index("查无此人")].count("\n") + 1
    damaged, places = damage_plan(planted, case, COUNT, line)
    errors = list_errors(damaged)
    assert len(places) == COUNT
    assert [one for one in errors if one.line != line] == places
    assert [one.code for one in errors if one.line == line] == ["REF010"]


@pytest.mark.parametrize("case", range(len(PLANS)))
def test_the_line_ends_of_windows_change_no_place(case: int) -> None:
    damaged, places = damage_plan(PLANS[case].read_text(encoding="utf-8"), case, COUNT, 0)
    assert list_errors(damaged.replace("\n", "\r\n")) == places
