"""References and order: one file for each fault, and the table of them."""

from __future__ import annotations

from commplan.rules.entry import Entry

RULES: tuple[Entry, ...] = (
    Entry("REF010", "references.unknown_reference"),
    Entry("REF011", "references.ambiguous_reference"),
    Entry("REF012", "references.wrong_kind_reference"),
    Entry("REF020", "references.dependency_circle"),
    Entry(
        "REF030",
        "references.starts_before_dependency",
        needs=("activities.after|milestones.after",),
    ),
    Entry(
        "REF031",
        "references.sold_before_stock",
        needs=(
            "positioning.products.stock_ready|positioning.products.launch",
            "activities.offers.product",
        ),
    ),
    Entry("REF040", "references.outside_campaign", needs=("campaigns", "activities.campaign")),
    Entry("REF041", "references.outside_phase", needs=("phases", "activities.phase")),
    Entry("REF042", "references.touch_outside_activity", needs=("activities", "touches.activity")),
    Entry("REF043", "references.review_outside_quarter", needs=("milestones.kind=review",)),
    Entry("REF050", "references.objective_without_kpi", needs=("objectives", "kpis")),
    Entry("REF051", "references.kpi_without_objective", needs=("objectives", "kpis")),
    Entry("REF052", "references.objective_without_activity", needs=("objectives", "activities")),
    Entry("REF053", "references.purposeless_activity", needs=("kpis", "activities.targets")),
    Entry(
        "REF054",
        "references.benefit_without_objective",
        needs=("objectives", "background.benefits"),
    ),
    Entry("REF055", "references.challenge_without_place", needs=("background.challenges",)),
    Entry("REF060", "references.unused_item"),
    Entry("REF061", "references.unreachable_segment", needs=("segments.reachable_on", "channels")),
    Entry("REF062", "references.idle_channel", needs=("channels", "activities|touches")),
    Entry(
        "REF063",
        "references.idle_audience",
        needs=("segments|membership.tiers", "activities.audience|touches.audience"),
    ),
    Entry("REF064", "references.idle_leader", needs=("community.leaders.groups", "activities")),
)
