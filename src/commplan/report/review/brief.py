"""What every slide of a review is told: the period, plan and actuals, and how to say it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from commplan.analysis.review.known_days import find_known_day
from commplan.analysis.review.period import PeriodKind, make_period
from commplan.analysis.review.year_grid import find_quarter_around
from commplan.report.brief import Brief
from commplan.texts.format import MINUS, format_number, format_range, put_sign, round_half_up

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from commplan.analysis.review import Review, ReviewPeriod
    from commplan.texts import Texts
    from commplan.texts.review_terms import ReviewTerms


@dataclass(frozen=True, slots=True)
class ReviewBrief(Brief):
    """A brief with the review; ``file`` is the file of actuals that a planner would fill in."""

    review: Review
    file: str

    @property
    def words(self) -> ReviewTerms:
        """The words of the review."""
        return self.texts.review

    def name_period(self, period: ReviewPeriod | None = None) -> str:
        """Name the period of the review, or another one."""
        asked = self.review.period if period is None else period
        frame, year = self.words.frame, asked.days.start.year
        if asked.campaign is not None:
            return self.call(asked.campaign)
        match asked.kind:
            case PeriodKind.QUARTER:
                return frame.quarter.format(year=year, quarter=frame.quarters[asked.number - 1])
            case PeriodKind.HALF:
                return frame.half.format(year=year, half=frame.halves[asked.number - 1])
            case PeriodKind.MONTH:
                return frame.month.format(year=year, number=asked.number)
            case PeriodKind.YEAR:
                return frame.year.format(year=year)
            case PeriodKind.OTHER:
                return format_range(asked.days, self.texts)

    def sign(self, number: Decimal, unit: str = "") -> str:
        """Word a difference with its sign: ``+3.1 万``, ``−2``; nothing has none."""
        return put_sign(self.measure(abs(number), unit), number)

    def sign_money(self, amount: Decimal) -> str:
        """Word a difference of money with its sign."""
        return put_sign(self.money(abs(amount)), amount)

    def sign_points(self, points: Decimal) -> str:
        """Word a difference of two rates in percentage points, with its sign."""
        return self.texts.format.percent_points.format(number=self.sign(points))

    def share(self, share: Decimal, digits: int = 0) -> str:
        """Word a share (1 is the whole) in percent: ``92%``, ``103.5%``, ``−4%``."""
        percent = round_half_up(share * 100, digits)
        return f"{MINUS if percent < 0 else ''}{format_number(abs(percent))}%"

    def sign_share(self, share: Decimal, digits: int = 0) -> str:
        """Word a difference as a share with its sign."""
        return put_sign(self.share(abs(share), digits), share)


def make_brief(review: Review, texts: Texts, source_name: str) -> ReviewBrief:
    """Return the brief of a review; ``source_name`` is the plan file as readers know it."""
    frame, files = texts.review.frame, [_name_file(one.file) for one in review.sources]
    actuals = texts.format.list_separator.join(files) if files else frame.no_actuals
    day = find_data_day(review).isoformat()
    source = frame.source_line.format(plan=source_name, actuals=actuals, date=day)
    expected = files[-1] if files else _name_expected(review)
    return ReviewBrief(review.plan, review.analysis, texts, source, review, expected)


def find_data_day(review: Review) -> date:
    """Return the day up to which the period's actuals speak; that of the review without any."""
    files, days = review.sources, review.period.days
    return find_known_day(files, days, review.as_of) if files else review.as_of


def _name_file(file: str) -> str:
    return "/".join(file.split("/")[-2:])


def _name_expected(review: Review) -> str:
    """Return the file that a planner would write; days of no such file belong to their quarter."""
    period = review.period
    if period.kind is PeriodKind.OTHER:
        quarter = find_quarter_around(review.plan, period.days.end)
        period = make_period(review.plan, quarter)
    return f"actuals/{period.code}.yaml"
