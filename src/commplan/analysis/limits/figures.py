"""The figures that a plan's own limits may ask for: a small table, each with its names.

A figure is written as a path, in English or Chinese; ``()`` stands where the name of an item goes,
in quotation marks: ``person("林一").hours``. The word ``figure.`` with its key (see ``texts``) says
what it means.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from commplan.analysis.limits import measures
from commplan.model.words import fold_width

if TYPE_CHECKING:
    from collections.abc import Callable

    from commplan.analysis.analysis import Analysis
    from commplan.analysis.limits.measures import Measure, Subject

Unit: TypeAlias = Literal["money", "percent", "count", "hours", "own"]
"""``own``: the unit that the item itself says, such as a KPI's."""

QUARTER = "quarter"


class Figure(NamedTuple):
    """A figure: its path in English and in Chinese, of what kind of item it is, and its unit.

    ``needs`` is the field of the plan without which there is no such figure. ``measure`` gives the
    value in a plan, None where the plan does not say enough.
    """

    key: str
    chinese: str
    unit: Unit
    needs: str
    measure: Callable[[Analysis, Subject], Measure | None]
    kind: str | None = None


FIGURES: tuple[Figure, ...] = (
    Figure("budget.total", "预算.总额", "money", "budget.total", measures.total),
    Figure("budget.allocated", "预算.已安排", "money", "budget", measures.allocated),
    Figure("budget.unallocated", "预算.未安排", "money", "budget.total", measures.unallocated),
    Figure(
        "budget.contingency", "预算.预备金", "money", "budget.contingency", measures.contingency
    ),
    Figure(
        "budget.contingency_share",
        "预算.预备金占比",
        "percent",
        "budget.contingency",
        measures.contingency_share,
    ),
    Figure(
        "budget.category()",
        "预算.科目()",
        "money",
        "budget.categories",
        measures.category,
        "category",
    ),
    Figure("budget.quarter()", "预算.季度()", "money", "budget", measures.quarter, QUARTER),
    Figure(
        "campaign().budget",
        "战役().预算",
        "money",
        "campaigns.budget",
        measures.campaign_budget,
        "campaign",
    ),
    Figure(
        "campaign().spent",
        "战役().已安排",
        "money",
        "activities.budget",
        measures.campaign_spent,
        "campaign",
    ),
    Figure(
        "activity().budget",
        "活动().预算",
        "money",
        "activities.budget",
        measures.activity_budget,
        "activity",
    ),
    Figure("activities.count", "活动.项数", "count", "activities", measures.activities_count),
    Figure("activities.times", "活动.场次", "count", "activities", measures.activities_times),
    Figure(
        "activities.at_once_max",
        "活动.同时最多",
        "count",
        "activities",
        measures.activities_at_once,
    ),
    Figure("person().hours", "人员().工时", "hours", "activities.effort", measures.hours, "person"),
    Figure(
        "person().load_max_percent",
        "人员().最高负荷",
        "percent",
        "team.people.capacity",
        measures.load_max,
        "person",
    ),
    Figure("person().activities", "人员().活动数", "count", "activities", measures.owned, "person"),
    Figure("channel().messages", "渠道().条数", "count", "channels", measures.messages, "channel"),
    Figure(
        "channel().messages_per_week_max",
        "渠道().每周最多条数",
        "count",
        "channels",
        measures.messages_per_week,
        "channel",
    ),
    Figure("kpi().year", "指标().全年", "own", "kpis.targets", measures.kpi_year, "kpi"),
    Figure(
        "kpi().Q1",
        "指标().一季度",
        "own",
        "kpis.targets",
        partial(measures.kpi_quarter, "Q1"),
        "kpi",
    ),
    Figure(
        "kpi().Q2",
        "指标().二季度",
        "own",
        "kpis.targets",
        partial(measures.kpi_quarter, "Q2"),
        "kpi",
    ),
    Figure(
        "kpi().Q3",
        "指标().三季度",
        "own",
        "kpis.targets",
        partial(measures.kpi_quarter, "Q3"),
        "kpi",
    ),
    Figure(
        "kpi().Q4",
        "指标().四季度",
        "own",
        "kpis.targets",
        partial(measures.kpi_quarter, "Q4"),
        "kpi",
    ),
    Figure("kpi().baseline", "指标().基期", "own", "kpis.baseline", measures.baseline, "kpi"),
    Figure(
        "membership.members", "会员.人数", "count", "membership.tiers.members", measures.members
    ),
    Figure(
        "tier().members", "等级().人数", "count", "membership.tiers.members", measures.tier, "tier"
    ),
    Figure("community.groups", "社群.群数", "count", "community.groups", measures.groups_count),
    Figure(
        "community.members", "社群.人数", "count", "community.groups.size_now", measures.in_groups
    ),
    Figure(
        "group().size_now",
        "群().人数",
        "count",
        "community.groups.size_now",
        measures.group,
        "group",
    ),
    Figure(
        "group().size_max",
        "群().最多人数",
        "count",
        "community.groups.size_plan",
        measures.group_max,
        "group",
    ),
    Figure("milestones.count", "里程碑.个数", "count", "milestones", measures.milestones_count),
    Figure("risks.count", "风险.个数", "count", "risks", measures.risks_count),
    Figure("risks.severe", "风险.重大个数", "count", "risks", measures.risks_severe),
)

_SIMPLIFIED = str.maketrans(
    "預總額備佔戰動項數場時員負條週標會級羣個風險", "预总额备占战动项数场时员负条周标会级群个风险"
)
"""The signs of the Chinese paths that are written otherwise in Traditional Chinese."""


def find_figure(path: str) -> Figure | None:
    """Return the figure of a path in English or Chinese; width, case and script do not count."""
    return _figures_by_spelling().get(_fold(path))


def list_spellings() -> tuple[str, ...]:
    """Return every way to write a figure, the English ones first."""
    return tuple(one.key for one in FIGURES) + tuple(one.chinese for one in FIGURES)


@cache
def _figures_by_spelling() -> dict[str, Figure]:
    return {_fold(name): one for one in FIGURES for name in (one.key, one.chinese)}


def _fold(path: str) -> str:
    return fold_width(path).translate(_SIMPLIFIED).casefold()
