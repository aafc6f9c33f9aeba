"""KPIs: one file for each fault, and the table of them."""

from __future__ import annotations

from commplan.rules.entry import Entry

_DIRECT = "channels.kind=push|channels.kind=sms|channels.kind=mail"
_CONTRIBUTIONS = "activities.targets|campaigns.targets"
_SIZES = "membership.tiers.members|community.groups.size_plan"

RULES: tuple[Entry, ...] = (
    Entry("KPI010", "kpis.kpi_without_baseline", needs=("kpis.targets",)),
    Entry("KPI011", "kpis.kpi_without_source", needs=("kpis.targets",)),
    Entry("KPI013", "kpis.money_without_measure", needs=("kpis", "activities.budget")),
    Entry("KPI020", "kpis.quarters_miss_year", needs=("kpis.targets.year",)),
    Entry("KPI030", "kpis.target_below_baseline", needs=("kpis.targets", "kpis.baseline")),
    Entry("KPI040", "kpis.jump_over_last_year", needs=("kpis.baseline.quarters",)),
    Entry("KPI041", "kpis.jump_against_season", needs=("kpis.season",)),
    Entry("KPI050", "kpis.broken_relation", needs=("kpis.parts",)),
    Entry("KPI051", "kpis.impossible_rate", needs=("kpis",)),
    Entry("KPI052", "kpis.groups_miss_members", needs=("kpis.baseline", _SIZES)),
    Entry("KPI060", "kpis.thin_contributions", needs=("kpis.targets", _CONTRIBUTIONS)),
    Entry("KPI061", "kpis.one_sided_kpis", needs=("kpis",)),
    Entry(
        "KPI062",
        "kpis.unguarded_push",
        needs=("kpis", f"channels.kind=group|{_DIRECT}", "touches|activities.messages"),
    ),
    Entry("KPI070", "kpis.contributions_over_target", needs=("kpis.targets", _CONTRIBUTIONS)),
    Entry("KPI071", "kpis.result_counted_twice", needs=("kpis.rollup=sum", "activities.targets")),
)
