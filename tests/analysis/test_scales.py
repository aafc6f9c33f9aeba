"""Numbers of another scale than their neighbours, and what they were meant to be."""

from __future__ import annotations

from decimal import Decimal

import pytest

from commplan.analysis.money.scales import find_medians
from tests.plans import HEAD, analysis_of


@pytest.mark.parametrize(
    ("values", "place", "medians"),
    [
        ([1, 9], 0, (9, 9)),
        ([1, 9], 1, (1, 1)),
        ([1, 5, 9], 0, (5, 9)),
        ([1, 5, 9], 1, (1, 9)),
        ([1, 5, 9], 2, (1, 5)),
        ([1, 2, 3, 4], 3, (2, 2)),
        ([1, 2, 3, 4], 0, (3, 3)),
    ],
)
def test_the_medians_of_the_others(values: list[int], place: int, medians: tuple[int, int]) -> None:
    found = find_medians([Decimal(one) for one in values], place)
    assert [int(one) for one in found] == list(medians)


def _list_slips(amounts: list[str], head: str = "") -> list[tuple[str, int]]:
    activities = "".join(
        f"  - {{name: A{n}, when: 2026-03-02, budget: {amount}}}\n"
        for n, amount in enumerate(amounts)
    )
    found = analysis_of(f"{HEAD}{head}activities:\n{activities}").money_slips
    return [(slip.figure.key, int(slip.meant)) for slip in found]


@pytest.mark.parametrize(
    ("amounts", "slips"),
    [
        (["350000", "35"], [("A1", 350000)]),
        (["20000", "8000", "30000", "5"], [("A3", 50000)]),  # 5 万
        (["20000", "8000", "30000", "9"], [("A3", 90000)]),  # three times the largest other
        (["20000", "8000", "30000", "9.1"], []),  # 91,000 would be more than that
        (["20000", "8000", "30000", "20"], []),
        (["20000", "8000", "30000", "300000000"], [("A3", 30000)]),
        (["20000", "8000", "30000", "19999999"], []),  # not a thousand times the median
        (["5000", "20000", "30000", "20000000"], [("A3", 2000)]),  # exactly a thousand times
        (["10000", "20000", "90000", "20"], [("A3", 200000)]),  # exactly a thousandth
        (["10000", "20000", "90000", "20.01"], []),
        (["20000", "30000", "25000", "0.5"], []),  # 5,000 is no third of the smallest other
        (["100", "200", "300", "20000000"], []),  # 2,000 is more than three times the largest
        (["20000"], []),
        (["0", "20000", "0"], []),  # nothing is no amount
        (["300", "400000"], []),  # small beside large, but no slip of scale
    ],
)
def test_amounts_a_thousand_times_off_are_slips(
    amounts: list[str], slips: list[tuple[str, int]]
) -> None:
    assert _list_slips(amounts) == slips


def test_in_english_thousands_slip() -> None:
    assert _list_slips(["20000", "8000", "30000", "5"], "language: en\n") == [("A3", 5000)]


@pytest.mark.parametrize(
    ("budget", "meant"),
    [
        ("total: 70", 700000),
        ("total: 70万", None),
        ("total: 70亿", 700000),
        ("total: 0", None),
        ("total: 35", 350000),  # no more than what is planned
        ("total: 34", None),
        ("total: 350", 3500000),  # and no more than ten times that
        ("total: 351", None),
        ("total: 70万, quarters: {Q1: 20万, Q2: 15, Q3: 20万}", 150000),
        ("total: 70万, categories: [{name: A, limit: 30万}, {name: B, limit: 20}]", 200000),
    ],
)
def test_limits_and_the_total_have_neighbours_too(budget: str, meant: int | None) -> None:
    text = HEAD + (
        "activities:\n  - {name: A, when: 2026-03-02, budget: 200000}\n"
        f"  - {{name: B, when: 2026-03-03, budget: 150000}}\nbudget: {{{budget}}}\n"
    )
    assert [slip.meant for slip in analysis_of(text).money_slips] == ([meant] if meant else [])


def test_one_amount_says_nothing_of_the_total() -> None:
    text = HEAD + "activities: [{name: A, when: 2026-03-02, budget: 35万}]\nbudget: {total: 70}\n"
    assert analysis_of(text).money_slips == ()


@pytest.mark.parametrize(
    ("targets", "slips"),
    [
        ("[5000, 6000, 0.65, 7000]", [("Q3", 6500)]),
        ("[5000, 6000, 65000000, 7000]", [("Q3", 6500)]),
        ("[50, 60, 65, 7000]", []),
        ("{Q1: 5000, year: 5}", []),
    ],
)
def test_quarters_of_a_kpi_are_neighbours(targets: str, slips: list[tuple[str, int]]) -> None:
    text = HEAD + (
        f"kpis: [{{name: K, unit: 人, direction: higher, rollup: sum, targets: {targets}}}]\n"
    )
    found = analysis_of(text).kpi_slips
    assert [(slip.figure.route[-1], int(slip.meant)) for slip in found] == slips
