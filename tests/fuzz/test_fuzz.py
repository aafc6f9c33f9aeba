"""No text makes commplan raise. A short run; ``make fuzz`` is the long one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.documents import make_document, make_plan
from tests.fuzz.whole_way import judge_text, write_everything

if TYPE_CHECKING:
    from random import Random

CHANCE = st.randoms(use_true_random=False)
SHORT = settings(
    max_examples=150,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


@SHORT
@given(CHANCE)
def test_no_damaged_plan_raises(chance: Random) -> None:
    judge_text(make_document(chance))


@settings(SHORT, max_examples=8)
@given(CHANCE)
def test_no_damaged_plan_breaks_a_writer(chance: Random) -> None:
    write_everything(make_document(chance))


@settings(SHORT, max_examples=30)
@given(CHANCE)
def test_a_sound_piece_has_no_syntax_fault(chance: Random) -> None:
    _, found = judge_text(make_plan(chance))
    assert [one.code for one in found if one.code.startswith("SYN")] == []
