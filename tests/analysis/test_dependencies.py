"""Knots of waits, against a search that asks of each pair whether each reaches the other."""

from __future__ import annotations

import random
from itertools import product

import pytest

from tests.plans import HEAD, analysis_of


def _reach(start: str, links: dict[str, list[str]]) -> set[str]:
    reached, waiting = {start}, [start]
    while waiting:
        for other in links.get(waiting.pop(), ()):
            if other not in reached:
                reached.add(other)
                waiting.append(other)
    return reached


@pytest.mark.parametrize("seed", range(20))
def test_a_knot_holds_exactly_the_items_that_reach_each_other(seed: int) -> None:
    source = random.Random(seed)  # noqa: S311 - a plan, no secret
    keys = [f"A{number}" for number in range(8)]
    links = {
        key: sorted({source.choice(keys) for _ in range(source.randint(0, 2))}) for key in keys
    }
    text = (
        HEAD
        + "activities:\n"
        + "".join(
            f"  - {{id: {key}, name: {key}, when: 2026-03-02, after: [{', '.join(links[key])}]}}\n"
            for key in keys
        )
    )
    reached = {key: _reach(key, links) for key in keys}
    mutual = {
        frozenset(pair)
        for pair in product(keys, repeat=2)
        if pair[0] in reached[pair[1]] and pair[1] in reached[pair[0]] and pair[0] != pair[1]
    }
    knots = analysis_of(text).order.knots
    tied = [{named.key for w in knot.waits for named in (w.waiting, w.awaited)} for knot in knots]
    assert {
        frozenset(pair) for one in tied for pair in product(one, repeat=2) if pair[0] != pair[1]
    } == mutual
    for knot in knots:
        ring = [wait.waiting.key for wait in knot.circle]
        assert [wait.awaited.key for wait in knot.circle] == [*ring[1:], ring[0]]
