"""Waterfalls: where bars begin and end, how they are stacked, and what is drawn around them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from commplan.report.blocks import Tone, WaterfallStep
from commplan.writers.pptx.deck import Box, Figure, Shape
from commplan.writers.pptx.layout.waterfall import set_waterfall
from commplan.writers.pptx.layout.waterfall_axis import (
    Reach,
    choose_axis,
    find_break,
    list_reaches,
    round_step,
)
from commplan.writers.pptx.layout.waterfall_series import (
    BASE,
    HELPS,
    HURTS,
    UNDER,
    WHOLES,
    choose_role,
    split_reach,
)
from commplan.writers.pptx.palette import DEEP, ORANGE, TEAL
from tests.writers.pptx.finding import draw_blocks, find_ending, find_kind, read_words
from tests.writers.pptx.reading import write_blocks
from tests.writers.pptx.review_document import drivers, forecast
from tests.writers.pptx.test_package import parts_of, unzip


def step(value: str, *, is_whole: bool = False, tone: Tone = Tone.PLAIN) -> WaterfallStep:
    return WaterfallStep("步", Decimal(value), value, is_whole, tone)


def reach(start: str, end: str) -> Reach:
    return Reach(Decimal(start), Decimal(end))


def test_a_whole_begins_at_zero_and_a_change_where_the_bar_before_ended() -> None:
    steps = (step("40", is_whole=True), step("-70"), step("80"), step("50", is_whole=True))
    assert list_reaches(steps) == (
        reach("0", "40"),
        reach("40", "-30"),
        reach("-30", "50"),
        reach("0", "50"),
    )


@pytest.mark.parametrize(
    ("least", "most", "start"),
    [
        ("3360", "3565", "3200"),  # 205 × 0.6 = 123 below, in steps of 100 (≤ 102.5)
        ("277101", "327492", "240000"),  # 50,391 × 0.6 = 30,235 below, in steps of 20,000
        ("0.90", "0.94", "0.86"),  # 0.04 × 0.6 = 0.024 below, in steps of 0.02
        ("60", "100", None),  # the changes are 40 % of the highest: they can be seen from zero
        ("100", "100", None),  # nothing changes
        ("0", "100", None),
        ("-5", "100", None),
        ("-105", "-100", None),
    ],
)
def test_an_axis_is_broken_at_a_round_number_where_changes_would_be_slivers(
    least: str, most: str, start: str | None
) -> None:
    assert find_break(Decimal(least), Decimal(most)) == (start and Decimal(start))


@pytest.mark.parametrize(
    ("value", "step_below"),
    [("102.5", "100"), ("99", "50"), ("49", "20"), ("1", "1"), ("0.7", "0.5"), ("0.0301", "0.02")],
)
def test_steps_of_an_axis_are_one_two_or_five(value: str, step_below: str) -> None:
    assert round_step(Decimal(value)) == Decimal(step_below)


def test_room_is_left_above_for_labels_and_below_zero() -> None:
    steps = (step("40", is_whole=True), step("-60"))
    axis = choose_axis(steps, list_reaches(steps), Decimal("0.2"))
    assert axis == (Decimal("-27.5"), Decimal(55))  # 60 high; 60 × 0.2 / 0.8 = 15 above, 7.5 below


def test_an_axis_of_nothing_has_a_height() -> None:
    for steps in ((), (step("0", is_whole=True), step("0"))):
        axis = choose_axis(steps, list_reaches(steps), Decimal("0.1"))
        assert axis.high > axis.low == 0


@pytest.mark.parametrize(
    ("made", "role"),
    [
        (step("5", is_whole=True, tone=Tone.BAD), WHOLES),
        (step("5", tone=Tone.BAD), HURTS),  # more spending hurts
        (step("-5", tone=Tone.GOOD), HELPS),
        (step("-5", tone=Tone.WATCH), HURTS),
        (step("5"), HELPS),
        (step("-5"), HURTS),
        (step("0"), HELPS),
    ],
)
def test_the_tone_says_whether_a_change_helps_else_its_sign(made: WaterfallStep, role: int) -> None:
    assert choose_role(made) == role


@pytest.mark.parametrize(
    ("made", "values"),
    [
        (reach("100", "130"), {HELPS: "30", BASE: "100"}),
        (reach("130", "100"), {HELPS: "30", BASE: "100"}),
        (reach("0", "30"), {HELPS: "30", BASE: "0"}),
        (reach("-10", "-30"), {HELPS: "-20", BASE: "-10"}),
        (reach("0", "-30"), {HELPS: "-30", BASE: "0"}),
        (reach("20", "-30"), {UNDER: "-30", HELPS: "20"}),
        (reach("-20", "30"), {HELPS: "30", UNDER: "-20"}),
        (reach("0", "0"), {HELPS: "0", BASE: "0"}),
    ],
)
def test_bars_stand_on_a_base_hang_from_it_or_are_two_values(
    made: Reach, values: dict[int, str]
) -> None:
    parts = split_reach(HELPS, made)
    assert {part.series: part.value for part in parts} == {
        series: Decimal(value) for series, value in values.items()
    }


def test_the_larger_part_of_a_bar_across_zero_has_the_label() -> None:
    assert split_reach(HURTS, reach("20", "-30"))[0].series == UNDER
    assert split_reach(HURTS, reach("30", "-20"))[0].series == HURTS


def test_series_add_up_to_the_ends_of_the_bars() -> None:
    (figure,) = find_kind(draw_blocks(drivers()), Figure)
    base, wholes, helps, hurts = (series.values for series in figure.series)
    none = None
    assert wholes == (Decimal(300000), none, none, none, none, Decimal(277200))
    assert helps == (none, Decimal(27492), none, Decimal(0), none, none)
    assert hurts == (none, none, Decimal(30391), none, Decimal(19901), none)
    # 300,000; 300,000 + 27,492 − 30,391 = 297,101; the same; − 19,901 = 277,200
    assert base == (none, *map(Decimal, (300000, 297101, 297101, 277200)), none)
    assert figure.colours == (None, DEEP, TEAL, ORANGE)


def test_what_is_below_zero_has_the_colour_of_its_bar() -> None:
    (figure,) = find_kind(draw_blocks(forecast()), Figure)
    assert figure.series[UNDER].values == (
        None,
        Decimal(-30),
        None,
        Decimal(-60),
        None,
        None,
    )
    assert [(paint.point, paint.colour) for paint in figure.paints] == [(1, ORANGE), (3, TEAL)]


def test_a_waterfall_is_one_native_chart_with_its_workbook_and_its_words() -> None:
    data = write_blocks(drivers())
    (chart,) = parts_of(data, "ppt/charts/chart")
    assert "<a:t>−3.04 万</a:t>" in chart
    assert '<c:max val="' in chart
    assert '<c:min val="240000"/>' in chart
    assert "<c:legend>" not in chart
    assert len([name for name in unzip(data) if name.startswith("ppt/embeddings/")]) == 1


def test_links_join_the_end_of_a_bar_with_the_next_bar() -> None:
    things = draw_blocks(forecast())
    (figure,) = find_kind(things, Figure)
    links = [thing.box for thing in things if " link " in thing.name]
    assert figure.plotting is not None
    assert figure.plotting.span is not None
    area, (low, high) = figure.plotting.area, figure.plotting.span
    ends = (40, -30, -60, 20, 19)
    assert [link.top for link in links] == [
        pytest.approx(area.bottom - float((end - low) / (high - low)) * area.height) for end in ends
    ]
    column = area.width / 6
    space = column - column / 1.45  # bars are as wide as columns that leave 45 % of their width
    assert [link.width for link in links] == [pytest.approx(space)] * 5


def test_only_a_broken_axis_has_stripes_and_says_where_it_begins() -> None:
    broken, whole = draw_blocks(drivers()), draw_blocks(forecast())
    assert len([thing for thing in broken if " break " in thing.name]) == 2
    (start,) = find_ending(broken, "axis start")
    assert isinstance(start, Shape)
    assert read_words(start.text) == "240,000 元"
    (figure,) = find_kind(broken, Figure)
    assert "240,000–327,492 元" in figure.alt
    assert not [thing for thing in whole if " break " in thing.name or "axis start" in thing.name]
    (figure,) = find_kind(whole, Figure)
    assert figure.alt == forecast().alt


def test_words_stand_in_their_bar_or_above_it() -> None:
    (figure,) = find_kind(draw_blocks(drivers()), Figure)
    labels = figure.labels or ()
    assert [label.lift > 0 for label in labels] == [False, False, False, True, False, False]


def test_words_of_a_low_cut_bar_stand_above_it_and_not_on_its_stripe() -> None:
    fall = set_waterfall(drivers(), "drivers")
    for height, lifted in ((5.0, False), (fall.least(12.0), True)):
        (figure,) = find_kind(fall.place(Box(0.5, 1.5, 12.0, height)), Figure)
        actual = (figure.labels or ())[5]
        assert (actual.lift > 0) is lifted


@pytest.mark.parametrize("value", ["0", "-1", "0.0001", "1E+40", "-1E-30"])
def test_no_values_are_too_odd(value: str) -> None:
    block = drivers()
    odd = replace(block, steps=tuple(replace(one, value=Decimal(value)) for one in block.steps))
    assert parts_of(write_blocks(odd, replace(odd, steps=odd.steps[1:3])), "ppt/charts/chart")


def test_a_waterfall_without_steps_is_still_a_chart() -> None:
    assert parts_of(write_blocks(replace(drivers(), steps=())), "ppt/charts/chart")
