"""Large pushes: which count, how far apart they lie, and when they are a crowd."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from commplan.analysis.days.rests import Push, find_crowds, find_short_rests, list_large_pushes
from tests.plans import HEAD, analysis_of

FIRST = date(2026, 3, 1)


def _pushes(*starts: int, days: int = 1) -> tuple[Push, ...]:
    """Return large campaigns that begin so many days after the first of March."""
    lines = "".join(
        f"  - {{name: 战{number}, size: large, start: {FIRST + timedelta(days=start)}, "
        f"end: {FIRST + timedelta(days=start + days - 1)}}}\n"
        for number, start in enumerate(starts)
    )
    analysis = analysis_of(HEAD + "campaigns:\n" + lines)
    return list_large_pushes(analysis.plan, analysis.index)


@pytest.mark.parametrize(
    ("starts", "rests"),
    [
        ((0, 8), []),  # 1 March, 9 March: seven days between
        ((0, 7), [6]),
        ((0, 1), [0]),
        ((0, 0), [-1]),
        ((0, 5, 10), [4, 4]),
    ],
)
def test_rest_is_the_days_between(starts: tuple[int, ...], rests: list[int]) -> None:
    population = analysis_of(HEAD).population
    found = find_short_rests(_pushes(*starts), population, 7)
    assert [one.days for one in found] == rests


@pytest.mark.parametrize(
    ("starts", "crowds"),
    [
        ((0, 10, 20), []),
        ((0, 10, 20, 29), [4]),
        ((0, 10, 20, 30), []),  # the thirtieth day after is another month
        ((0, 10, 20, 29, 39), [5]),  # two windows that share three are one crowd
        ((0, 1, 2, 3, 100, 101, 102, 103), [4, 4]),
    ],
)
def test_more_than_three_in_thirty_days_are_a_crowd(
    starts: tuple[int, ...], crowds: list[int]
) -> None:
    assert [len(one) for one in find_crowds(_pushes(*starts), 3)] == crowds


def test_thousands_at_once_are_one_crowd() -> None:
    pushes = _pushes(*([0] * 3000))
    assert [len(one) for one in find_crowds(pushes, 3)] == [3000]
    assert len(find_short_rests(pushes, analysis_of(HEAD).population, 7)) == 2999


def test_an_audience_is_that_of_all_activities() -> None:
    text = HEAD + (
        "segments: [{name: 新客}, {name: 老客}]\n"
        "campaigns: [{name: 战, when: 2026-03, size: large}]\n"
        "activities:\n"
        "  - {name: 甲, when: 2026-03-02, campaign: 战, audience: 新客}\n"
        "  - {name: 乙, when: 2026-03-03, campaign: 战, audience: 老客}\n"
        "  - {name: 丙, when: 2026-03-04, campaign: 战, audience: 全体会员, status: cancelled}\n"
    )
    analysis = analysis_of(text)
    (push,) = analysis.large_pushes
    assert {part.key for part in push.audience.parts} == {"新客", "老客"}
    assert not push.audience.is_everyone
