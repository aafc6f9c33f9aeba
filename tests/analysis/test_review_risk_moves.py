"""How risks moved since the period before."""

from __future__ import annotations

from decimal import Decimal

import pytest

from commplan.analysis.review.lights import Light
from commplan.analysis.review.risk_moves import Movement, RiskMove, Risks, weigh_probability
from tests.plans import HEAD, analysis_of

Q1 = "--- # actuals/2026-Q1.yaml\nquarter: Q1\n"
Q2 = "--- # actuals/2026-Q2.yaml\nquarter: Q2\n"
PLAN = (
    "risks:\n"
    "  - {id: R1, statement: 断货, category: supply, probability: 3, impact: 4, money: 1万,"
    " response: 备货}\n"
)


def _compare(first: str | None, second: str = "") -> Risks:
    text = HEAD + PLAN + ("" if first is None else Q1 + first) + Q2 + second
    standing = analysis_of(text).standing
    assert standing is not None
    return standing.risks


def _only(first: str | None, second: str = "") -> RiskMove:
    (move,) = _compare(first, second).items
    return move


@pytest.mark.parametrize(
    ("first", "second", "was", "now", "movement", "light"),
    [
        # without an earlier file the plan's 3 × 4 = 12 is what was
        (None, "probability: 4", 12, 16, Movement.UP, Light.RED),
        (None, "probability: 2", 12, 8, Movement.DOWN, Light.AMBER),
        (None, "probability: 1", 12, 4, Movement.DOWN, Light.GREEN),
        (None, "probability: 3, impact: 5", 12, 15, Movement.UP, Light.RED),
        (None, "probability: 2, impact: 3", 12, 6, Movement.DOWN, Light.GREEN),
        (None, "probability: 4, impact: 3", 12, 12, Movement.SAME, Light.AMBER),
        (None, "state: open", 12, 12, Movement.SAME, Light.AMBER),
        # the file before counts more than the plan
        ("probability: 5", "probability: 4", 20, 16, Movement.DOWN, Light.RED),
        ("probability: 5", "state: happened", 20, 20, Movement.HAPPENED, Light.RED),
        ("probability: 5", "state: closed", 20, 20, Movement.CLOSED, Light.GREY),
        ("state: closed", "probability: 4", 12, 16, Movement.UP, Light.RED),  # open again
    ],
)
def test_a_risk_moves_from_where_it_was(
    first: str | None, second: str, was: int, now: int, movement: Movement, light: Light
) -> None:
    earlier = None if first is None else f"risks: [{{risk: R1, {first}}}]\n"
    move = _only(earlier, f"risks: [{{risk: R1, {second}}}]\n")
    assert move.was is not None
    assert move.now is not None
    assert (move.was.score, move.now.score) == (was, now)
    assert (move.movement, move.light) == (movement, light)


def test_an_event_belongs_to_the_period_that_tells_it() -> None:
    happened = "risks: [{risk: R1, state: happened, event: 断货 3 天}]\n"
    assert _only(None, happened).event == "断货 3 天"
    move = _only(happened, "risks: [{risk: R1, probability: 2}]\n")
    assert (move.event, move.movement) == (None, Movement.DOWN)


@pytest.mark.parametrize("state", ["closed", "happened"])
def test_what_was_over_before_and_is_not_told_again_is_left_out(state: str) -> None:
    assert _compare(f"risks: [{{risk: R1, state: {state}}}]\n").items == ()


def test_a_new_risk_was_nowhere_before() -> None:
    new = "{risk: 纸厂停产, new: true, probability: 3, impact: 5, owner: 方野, response: 找第二家}"
    risks = _compare(None, f"risks: [{new}]\n")
    first, second = risks.items
    assert (first.statement, first.movement, first.was) == ("纸厂停产", Movement.NEW, None)
    assert (first.owner, first.response, first.planned) == ("方野", "找第二家", None)
    assert (second.statement, second.response) == ("断货", "备货")
    assert risks.light is Light.RED  # 15 outweighs 12


def test_a_risk_that_was_new_before_moves_like_any_other() -> None:
    new = "{risk: 纸厂停产, new: true, probability: 3, impact: 5}"
    again = "{risk: 纸厂停产, new: true, probability: 2, impact: 5}"
    first = _compare(f"risks: [{new}]\n", f"risks: [{again}]\n").items[1]
    assert (first.movement, first.statement) == (Movement.DOWN, "纸厂停产")


def test_a_risk_that_nobody_declared_is_left_out() -> None:
    told = "risks: [{risk: 没有的险, probability: 3, impact: 5}]\n"
    assert [one.statement for one in _compare(None, told).items] == ["断货"]


def test_a_new_risk_without_both_steps_has_no_place_on_the_map() -> None:
    told = "risks: [{risk: 纸厂停产, new: true, probability: 3}]\n"
    move = _compare(None, told).items[1]
    assert (move.now, move.light) == (None, Light.GREY)


@pytest.mark.parametrize(
    ("probability", "share"), [(1, "0.05"), (2, "0.2"), (3, "0.4"), (4, "0.6"), (5, "0.85")]
)
def test_a_step_of_probability_stands_for_a_share(probability: int, share: str) -> None:
    assert weigh_probability(probability) == Decimal(share)


@pytest.mark.parametrize(
    ("second", "exposure"),
    [
        ("probability: 4", Decimal(6000)),  # 60 % of 10,000
        ("state: happened", None),  # it is no risk any more, and no other one has money
        ("state: closed", None),
    ],
)
def test_exposure_is_money_by_probability_of_what_may_still_happen(
    second: str, exposure: Decimal | None
) -> None:
    risks = _compare(None, f"risks: [{{risk: R1, {second}}}]\n")
    assert risks.exposure == exposure
    assert risks.exposure_before == 4000  # 40 % of 10,000 in the plan


def test_risks_of_which_no_file_speaks_stand_where_they_were() -> None:
    risks = _compare(None)
    assert (risks.is_told, risks.items[0].movement) == (False, Movement.SAME)
