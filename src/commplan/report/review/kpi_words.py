"""How the numbers of KPIs are said: in their units, rounded as one says them aloud."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.goals.units import is_percent
from commplan.analysis.review.period import PeriodKind
from commplan.report.blocks import Cell, Tone
from commplan.report.tables import EMPTY, head_cell, say
from commplan.texts.format import MINUS, format_number, round_half_up

if TYPE_CHECKING:
    from commplan.analysis.review.kpi_standings import Change, KpiStanding
    from commplan.model.goals import Kpi
    from commplan.report.review.brief import ReviewBrief

_WHOLE_FROM = Decimal(100)
_TENTHS_FROM = Decimal(10)
_NOTHING = Decimal(0)


def round_value(number: Decimal, beside: Decimal = _NOTHING) -> Decimal:
    """Round to what one says aloud: large numbers to whole ones, others to a tenth or less.

    ``beside`` is a number that it stands next to: a part has no more digits than its whole.
    """
    size = max(abs(number), abs(beside))
    return round_half_up(number, 0 if size >= _WHOLE_FROM else 1 if size >= _TENTHS_FROM else 2)


def word_value(brief: ReviewBrief, number: Decimal, kpi: Kpi) -> str:
    """Word a value of a KPI with its unit."""
    words = brief.measure(round_value(abs(number)), brief.tell(kpi.unit))
    return f"{MINUS}{words}" if number < 0 else words


def word_size(brief: ReviewBrief, number: Decimal, kpi: Kpi, beside: Decimal = _NOTHING) -> str:
    """Word how large a difference is: of rates in percentage points."""
    size = round_value(abs(number), beside)
    if is_percent(kpi.unit):
        return brief.texts.format.percent_points.format(number=format_number(size))
    return brief.measure(size, brief.tell(kpi.unit))


def word_signed(brief: ReviewBrief, number: Decimal, beside: Decimal = _NOTHING) -> str:
    """Word a difference with its sign and without its unit."""
    return brief.sign(round_value(number, beside))


def word_missing(brief: ReviewBrief, standing: KpiStanding) -> str:
    """Word what a KPI is away from its target: ``差 396 单``; "" where nothing is known."""
    terms, deviation = brief.words.goals.scorecard, standing.deviation
    if standing.band is not None and standing.actual is not None:
        low, high = standing.band
        distance = max(low - standing.actual, standing.actual - high)
        return terms.off_by.format(amount=word_size(brief, max(distance, _NOTHING), standing.kpi))
    if deviation is None:
        return ""
    words = terms.short_by if deviation <= 0 else terms.over_by
    return words.format(
        amount=word_size(brief, deviation, standing.kpi, standing.target or _NOTHING)
    )


def word_change(brief: ReviewBrief, change: Change | None) -> str:
    """Word a comparison: points of rates, percent of anything else."""
    if change is None:
        return ""
    if change.is_points:
        return brief.sign_points(round_value(change.amount))
    return brief.words.frame.change.format(share=brief.sign_share(change.amount, 1))


def kpi_cell(brief: ReviewBrief, kpi: Kpi) -> Cell:
    """Make the cell of a KPI's name with its unit."""
    return head_cell(brief.call(kpi), brief.note(brief.tell(kpi.unit)))


def value_cell(number: Decimal | None, tone: Tone = Tone.PLAIN, beside: Decimal = _NOTHING) -> Cell:
    """Make a cell of a number that we worked out, rounded; an empty one of None."""
    if number is None:
        return EMPTY
    return Cell(say(format_number(round_value(number, beside))), number, tone)


def share_cell(brief: ReviewBrief, share: Decimal | None, tone: Tone = Tone.PLAIN) -> Cell:
    """Make a cell of a share in percent; an empty one of None."""
    return EMPTY if share is None else Cell(say(brief.share(share, 1)), share, tone)


def name_shortly(brief: ReviewBrief) -> str:
    """Name the period in the head of a column: ``Q2``."""
    period = brief.review.period
    if period.kind is PeriodKind.QUARTER:
        return brief.words.frame.quarters[period.number - 1]
    return brief.words.goals.scorecard.this_period


def word_part(brief: ReviewBrief, kpi: Kpi, name: str, change: Decimal, beside: Decimal) -> str:
    """Word what a part made of a difference from ``beside``: ``参与率少 234 单``."""
    terms = brief.words.goals.drivers
    words = terms.more if change >= 0 else terms.less
    return words.format(name=name, amount=word_size(brief, change, kpi, beside))
