from __future__ import annotations

import pytest

from commplan.writers.html.charts.axis import count_decimals, make_axis


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        ([420, 468], (0, 100, 200, 300, 400, 500)),
        ([4.2, 17.8], (0, 5, 10, 15, 20)),
        ([-8, 54], (-20, 0, 20, 40, 60)),
        ([0, 0], (0, 0.25, 0.5, 0.75, 1.0, 1.25)),
        ([], (0, 0.25, 0.5, 0.75, 1.0, 1.25)),
        ([-5, -1], (-6, -4, -2, 0)),
    ],
)
def test_lengths_are_measured_from_zero_on_round_ticks(
    values: list[float],
    ticks: tuple[float, ...],
) -> None:
    assert make_axis(values).ticks == pytest.approx(ticks)


def test_lines_may_start_above_zero() -> None:
    assert make_axis([33.4, 37.5], from_zero=False).ticks[0] == 33


@pytest.mark.parametrize(
    "values",
    [[1e-6, 3e-6], [1e12, 7e12], [0.1, 0.7], [-3.3, 9.9], [5, 5], [-4, -4]],
)
@pytest.mark.parametrize("from_zero", [True, False])
def test_every_value_lies_between_the_outer_ticks(
    values: list[float],
    from_zero: bool,
) -> None:
    axis = make_axis(values, from_zero=from_zero)
    assert all(0 <= axis.place(value) <= 1 for value in values)
    assert 3 <= len(axis.ticks) <= 9


@pytest.mark.parametrize(("values", "digits"), [([500], 0), ([1], 2), ([2.0], 1), ([0.04], 2)])
def test_ticks_have_the_digits_that_tell_them_apart(values: list[float], digits: int) -> None:
    assert count_decimals(make_axis(values)) == digits


@pytest.mark.parametrize("values", [[1], [9], [11, 3], [61]])
def test_counts_have_whole_ticks(values: list[float]) -> None:
    assert all(tick == round(tick) for tick in make_axis(values, is_whole=True).ticks)
