"""The review: what cannot be, or is missing, in the actuals; one file for each fault."""

from __future__ import annotations

from commplan.rules.entry import Entry

RULES: tuple[Entry, ...] = (
    Entry("REV010", "review.unknown_actuals_item", needs=("actuals",)),
    Entry("REV011", "review.date_after_as_of", needs=("actuals",)),
    Entry(
        "REV012",
        "review.unfinished_but_done",
        needs=("actuals.activities | actuals.actions",),
    ),
    Entry("REV013", "review.finished_before_start", needs=("actuals.activities",)),
    Entry("REV014", "review.spend_on_cancelled_item", needs=("actuals.spend",)),
    Entry("REV015", "review.unexplained_light", needs=("actuals.kpis.light | actuals.light",)),
    Entry("REV016", "review.actuals_outside_plan", needs=("actuals",)),
    Entry("REV017", "review.doubled_actual", needs=("actuals",)),
    Entry("REV018", "review.rate_given_as_share", needs=("actuals.kpis", "kpis")),
    Entry("REV019", "review.actuals_of_another_plan", needs=("actuals",)),
    Entry("REV020", "review.quarter_without_actuals", needs=("actuals",)),
    Entry(
        "REV021",
        "review.changed_definition",
        needs=("actuals.kpis.formula | actuals.kpis.source",),
    ),
    Entry("REV022", "review.kpi_without_actual", needs=("actuals.kpis", "kpis.targets")),
    Entry("REV023", "review.members_do_not_add_up", needs=("actuals.members.start",)),
    Entry("REV024", "review.contradicting_kpi_values", needs=("actuals.kpis", "kpis")),
    Entry(
        "REV025",
        "review.members_beyond_count",
        needs=("actuals.members.left | actuals.members.active",),
    ),
    Entry(
        "REV030",
        "review.slipped_without_new_date",
        needs=("actuals.milestones | actuals.activities",),
    ),
    Entry("REV040", "review.ended_without_result", needs=("actuals", "activities")),
    Entry(
        "REV050",
        "review.ownerless_resolution",
        needs=("actuals.lessons | actuals.decisions_made | actuals.actions | actuals.measures",),
    ),
    Entry(
        "REV051",
        "review.open_resolutions",
        needs=("actuals.actions | actuals.decisions_made",),
    ),
    Entry("REV060", "review.kpi_missing_the_year", needs=("actuals.kpis", "kpis.targets")),
    Entry("REV061", "review.spending_beyond_budget", needs=("actuals.spend",)),
)
