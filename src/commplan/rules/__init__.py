"""All rules, in the order of the catalogue, and the arrow that applies them.

Adding a rule: its file, one line in ``RULES``, its Chinese words, a line in the changelog, and the
regenerated rules page (CONTRIBUTING says it file by file).
"""

from __future__ import annotations

from commplan.rules.base import Documented, Facts, ReaderFault, Rule
from commplan.rules.budget.campaign_over_budget import CampaignOverBudget
from commplan.rules.budget.category_over_limit import CategoryOverLimit
from commplan.rules.budget.money_counted_twice import MoneyCountedTwice
from commplan.rules.budget.over_total import OverTotal
from commplan.rules.budget.quarter_over_limit import QuarterOverLimit
from commplan.rules.budget.share_for_percent import ShareForPercent
from commplan.rules.budget.unallocated_budget import UnallocatedBudget
from commplan.rules.calendar.deadline_on_holiday import DeadlineOnHoliday
from commplan.rules.calendar.deadline_on_weekend import DeadlineOnWeekend
from commplan.rules.calendar.double_booked_resource import DoubleBookedResource
from commplan.rules.calendar.meeting_on_holiday import MeetingOnHoliday
from commplan.rules.calendar.provisional_holidays import ProvisionalHolidays
from commplan.rules.capacity.assigned_outside_employment import AssignedOutsideEmployment
from commplan.rules.capacity.assigned_outside_shift import AssignedOutsideShift
from commplan.rules.capacity.assigned_while_away import AssignedWhileAway
from commplan.rules.judge import Judgement, NotRun, judge_plan
from commplan.rules.kpis.quarters_miss_year import QuartersMissYear
from commplan.rules.references.ambiguous_reference import AmbiguousReference
from commplan.rules.references.dependency_circle import DependencyCircle
from commplan.rules.references.outside_campaign import OutsideCampaign
from commplan.rules.references.outside_phase import OutsidePhase
from commplan.rules.references.starts_before_dependency import StartsBeforeDependency
from commplan.rules.references.unknown_reference import UnknownReference
from commplan.rules.references.wrong_kind_reference import WrongKindReference
from commplan.rules.risks.unguarded_risk import UnguardedRisk
from commplan.rules.structure.duplicate_id import DuplicateId
from commplan.rules.structure.empty_phase import EmptyPhase
from commplan.rules.structure.end_before_start import EndBeforeStart
from commplan.rules.structure.outside_period import OutsidePeriod
from commplan.rules.structure.overlapping_phases import OverlappingPhases
from commplan.rules.structure.runs_past_period import RunsPastPeriod
from commplan.rules.structure.skipped_short_months import SkippedShortMonths
from commplan.rules.structure.uncovered_days import UncoveredDays

__all__ = [
    "RULES",
    "Documented",
    "Facts",
    "Judgement",
    "NotRun",
    "ReaderFault",
    "Rule",
    "judge_plan",
]

RULES: tuple[Rule, ...] = (
    DuplicateId(),
    SkippedShortMonths(),
    EndBeforeStart(),
    OutsidePeriod(),
    RunsPastPeriod(),
    OverlappingPhases(),
    UncoveredDays(),
    EmptyPhase(),
    UnknownReference(),
    AmbiguousReference(),
    WrongKindReference(),
    DependencyCircle(),
    StartsBeforeDependency(),
    OutsideCampaign(),
    OutsidePhase(),
    MeetingOnHoliday(),
    DeadlineOnHoliday(),
    DeadlineOnWeekend(),
    ProvisionalHolidays(),
    DoubleBookedResource(),
    AssignedWhileAway(),
    AssignedOutsideEmployment(),
    AssignedOutsideShift(),
    OverTotal(),
    UnallocatedBudget(),
    CampaignOverBudget(),
    CategoryOverLimit(),
    QuarterOverLimit(),
    MoneyCountedTwice(),
    ShareForPercent(),
    QuartersMissYear(),
    UnguardedRisk(),
)
