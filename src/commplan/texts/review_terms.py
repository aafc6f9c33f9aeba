"""Every word of the quarterly review as a closed type: the frame, and a class for each subject."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.counted import Counted
    from commplan.texts.review_change_terms import ReviewChangeTerms
    from commplan.texts.review_delivery_terms import ReviewDeliveryTerms
    from commplan.texts.review_goal_terms import ReviewGoalTerms
    from commplan.texts.review_member_terms import ReviewMemberTerms
    from commplan.texts.review_money_terms import ReviewMoneyTerms
    from commplan.texts.status_terms import StatusTerms


@dataclass(frozen=True, slots=True)
class ReviewFrameTerms:
    """Cover, periods, chapters, lights, and what is said where nothing was filled in."""

    title: str  # holes: plan, period
    subtitle: str  # hole: brand
    quarter: str  # holes: year, quarter
    quarters: tuple[str, str, str, str]
    half: str  # holes: year, half
    halves: tuple[str, str]
    month: str  # holes: year, number
    year: str  # hole: year
    presenter: str
    period: str
    as_of: str
    data_status: str
    complete: str
    provisional: str
    coverage: str  # holes: given, expected, share
    source_line: str  # holes: plan, actuals, date
    no_actuals: str
    chapter_result: str
    chapter_goals: str
    chapter_delivery: str
    chapter_members: str
    chapter_money: str
    chapter_channels: str
    chapter_risks: str
    chapter_next: str
    appendix: str
    green: str
    amber: str
    red: str
    grey: str
    missing: str  # what stands in the place of a value that nobody gave
    fill_in_headline: str  # hole: subject
    fill_in_title: str
    fill_in: str  # holes: file, fields
    more: Counted  # ends a list that is cut
    change: str  # hole: share; a relative change with its sign
    unknown: str


@dataclass(frozen=True, slots=True)
class SummaryTerms:
    """The result on one page, and what has to be decided."""

    headline_green: str  # holes: period, fact
    headline_amber: str
    headline_red: str
    headline_grey: str
    subject: str
    well: str
    badly: str
    decide: str
    no_decision: str
    nothing: str
    overall: str
    score: str
    score_note: str  # holes: covered, total
    score_whole: str
    because: str  # hole: reasons
    veto: str  # hole: kpi
    late: str
    money: str
    ahead: str  # holes: kpi, attainment
    behind: str  # holes: kpi, attainment
    recommend: str  # hole: recommendation; follows what is to be decided
    by: str  # holes: date
    cost: str  # hole: money
    decisions: Counted
    kpis_green: Counted  # hole: good
    campaign: Counted  # hole: revenue
    separator: str
    attained: str  # hole: share
    told: str  # holes: head, comment


@dataclass(frozen=True, slots=True)
class ReviewScreenTerms:
    """What ``review`` and ``status`` print beside the documents."""

    one_period: str
    no_such_period: str  # hole: value
    outside_period: str  # holes: value, period
    no_such_campaign: str  # hole: value
    run_validate: str  # hole: count


@dataclass(frozen=True, slots=True)
class ReviewTerms:
    """All words of the review in one language."""

    frame: ReviewFrameTerms
    screen: ReviewScreenTerms
    status: StatusTerms
    summary: SummaryTerms
    goals: ReviewGoalTerms
    money: ReviewMoneyTerms
    delivery: ReviewDeliveryTerms
    members: ReviewMemberTerms
    changes: ReviewChangeTerms
