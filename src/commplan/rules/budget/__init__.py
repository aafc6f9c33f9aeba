"""Budget: one file for each fault, and the table of them."""

from __future__ import annotations

from commplan.rules.entry import Entry

_MONEY = "budget|activities.budget|campaigns.budget"
_APPROVAL = "activities.approve_by|campaigns.approve_by"
_RESULTS = "activities.targets|activities.attendance"
_HELP = "team.people.from_|service.peak_plan"

RULES: tuple[Entry, ...] = (
    Entry("BUD010", "budget.over_total", needs=("budget.total",)),
    Entry("BUD011", "budget.unallocated_budget", needs=("budget.total",)),
    Entry("BUD020", "budget.campaign_over_budget", needs=("campaigns.budget",)),
    Entry("BUD021", "budget.category_over_limit", needs=("budget.categories.limit",)),
    Entry("BUD022", "budget.quarter_over_limit", needs=("budget.quarters",)),
    Entry("BUD023", "budget.money_counted_twice", needs=("budget.lines.for_",)),
    Entry("BUD024", "budget.phase_over_limit", needs=("phases.limit",)),
    Entry("BUD025", "budget.partner_fee_over_budget", needs=("partners.terms.fee",)),
    Entry("BUD030", "budget.no_contingency", needs=("budget.total",)),
    Entry("BUD031", "budget.thin_contingency", needs=("budget.total", "budget.contingency")),
    Entry("BUD032", "budget.thick_contingency", needs=("budget.total", "budget.contingency")),
    Entry("BUD040", "budget.prizes_over_budget", needs=("activities.prize", _MONEY)),
    Entry("BUD041", "budget.unfunded_resource", needs=("resources.cost", _MONEY)),
    Entry("BUD042", "budget.event_without_money", needs=("activities.attendance", _MONEY)),
    Entry("BUD043", "budget.unfunded_partner", needs=("partners.terms.fee", _MONEY)),
    Entry("BUD044", "budget.unfunded_channel", needs=("channels.cost", _MONEY)),
    Entry("BUD045", "budget.unfunded_points", needs=("membership.points", "budget")),
    Entry("BUD046", "budget.unfunded_benefits", needs=("membership.benefits", "budget")),
    Entry("BUD047", "budget.unfunded_help", needs=(_HELP, "budget")),
    Entry("BUD048", "budget.paid_content_without_money", needs=("activities.disclosure", _MONEY)),
    Entry("BUD050", "budget.committed_over_line", needs=("partners.terms.fee", "budget.lines")),
    Entry("BUD051", "budget.spent_before_approval", needs=(_APPROVAL, _MONEY)),
    Entry("BUD052", "budget.spent_after_closing", needs=("budget.lines.quarter",)),
    Entry("BUD060", "budget.costly_result", needs=("activities.budget", _RESULTS)),
    Entry(
        "BUD061",
        "budget.implausible_return",
        needs=("kpis.rollup=sum", "activities.budget", "activities.targets"),
    ),
    Entry(
        "BUD062",
        "budget.costlier_than_last_year",
        needs=("activities.budget", "kpis.baseline", "kpis.formula|kpis.parts"),
    ),
    Entry("BUD070", "budget.amount_out_of_scale", needs=(_MONEY,)),
    Entry("BUD071", "budget.share_for_percent"),
    Entry("BUD072", "budget.figure_out_of_scale", needs=("kpis.targets",)),
)
