"""Months that a series leaves out, and shares of one among percentages: facts at the edge."""

from __future__ import annotations

import pytest

from commplan.texts import load_texts, word_diagnostic
from tests.plans import HEAD, codes_of, find_all

ENGLISH = load_texts("en")
SERIES = HEAD + "activities: [{{name: 会员日, when: {}, repeats: {}}}]\n"
RATE = HEAD + "kpis: [{{name: 转化率, unit: '{}', direction: {}, rollup: average, {}}}]\n"


@pytest.mark.parametrize(
    ("when", "repeats", "message"),
    [
        (
            "2026",
            "每月31日",
            (
                "会员日 leaves out 5 months, which have no such day: "
                "2026-02, 2026-04, 2026-06, 2026-09, 2026-11"
            ),
        ),
        ("2026", "每月30日", "会员日 leaves out 2026-02, which has no such day"),
        ("2026-07", "每月31日", ""),
        ("2026", "每月最后一天", ""),
    ],
)
def test_a_series_names_the_months_that_it_leaves_out(
    when: str, repeats: str, message: str
) -> None:
    said = [word_diagnostic(one, ENGLISH).message for one in find_all(SERIES.format(when, repeats))]
    assert said == ([message] if message else [])


def test_a_cancelled_series_leaves_nothing_out() -> None:
    text = HEAD + "activities: [{name: 日, when: 2026, repeats: 每月31日, status: cancelled}]\n"
    assert codes_of(text) == []


@pytest.mark.parametrize(
    ("unit", "direction", "rest", "path"),
    [
        ("%", "higher", "targets: [0.2, 0.22, 0.25, 0.3]", "kpis[0].targets"),
        ("％", "within", "targets: {Q3: 0.2}", "kpis[0].targets.Q3"),
        ("%", "higher", "targets: 0.2", "kpis[0].targets"),
        ("%", "higher", "targets: [0.2, 0.22, 0.25, 30]", ""),
        ("%", "higher", "targets: [20, 22, 25, 30], baseline: 0.18", "kpis[0].baseline"),
        ("%", "higher", "targets: [2, 2.2, 2.5, 3], baseline: 0.8", ""),
        ("%", "lower", "targets: [0.9, 0.8, 0.7, 0.6], baseline: 1.1", ""),
        ("%", "lower", "targets: [0.2, 0.18, 0.15, 0.1], baseline: 22", "kpis[0].targets"),
        ("%", "lower", "targets: [0.9, 0.8, 0.7, 0.6]", ""),
        ("人", "higher", "targets: [0.2, 0.22, 0.25, 0.3]", ""),
        ("%", "higher", "targets: [20%, 22%, 25%, 30%]", ""),
        ("%", "higher", "baseline: 0.2", ""),
    ],
)
def test_a_rate_in_percent_is_no_share_of_one(
    unit: str, direction: str, rest: str, path: str
) -> None:
    found = [one.path for one in find_all(RATE.format(unit, direction, rest))]
    assert found == ([path] if path else [])


@pytest.mark.parametrize(
    ("shares", "paths"),
    [
        ("60, 0.4", ["segments[1].share"]),
        ("0.6, 0.4", ["segments[0].share"]),
        ("0.6, 0.3", []),
        ("60, 40", []),
        ("0.4", []),
    ],
)
def test_shares_that_stand_together_have_one_scale(shares: str, paths: list[str]) -> None:
    items = ", ".join(
        f"{{name: 人群{number}, share: {share}}}" for number, share in enumerate(shares.split(", "))
    )
    assert [one.path for one in find_all(HEAD + f"segments: [{items}]\n")] == paths


def test_the_help_says_the_percentage() -> None:
    (found,) = find_all(RATE.format("%", "higher", "targets: [0.205, 0.22, 0.25, 0.3]"))
    worded = word_diagnostic(found, ENGLISH)
    assert worded.message == "转化率: 0.205 is less than one percent"
    assert worded.help.startswith("write 20.5 if 20.5 % is meant")
