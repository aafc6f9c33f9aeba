"""Governance: one file for each fault, and the table of them."""

from __future__ import annotations

from commplan.rules.entry import Entry

RULES: tuple[Entry, ...] = (
    Entry("GOV010", "governance.ownerless_item", needs=("team.people",)),
    Entry("GOV011", "governance.owner_not_a_person", needs=("team",)),
    Entry("GOV012", "governance.shared_responsibility", needs=("team.raci",)),
    Entry(
        "GOV020",
        "governance.missing_approval",
        needs=(
            "campaigns|activities",
            "governance.gates|budget.approval_levels|root.approver|campaigns.approve_by",
        ),
    ),
    Entry(
        "GOV021",
        "governance.late_approval",
        needs=("campaigns.approve_by|activities.approve_by",),
    ),
    Entry(
        "GOV022",
        "governance.approved_by_owner",
        needs=("root.approver|campaigns.approver|activities.approver",),
    ),
    Entry(
        "GOV023",
        "governance.over_approval_limit",
        needs=("budget.approval_levels|governance.decision_rights.limit",),
    ),
    Entry("GOV032", "governance.unwaivable_rule", needs=("waivers|settings.rules",)),
    Entry("GOV033", "governance.unknown_rule", needs=("waivers|settings.rules",)),
    Entry("GOV034", "governance.group_without_admin", needs=("community.groups",)),
    Entry("GOV035", "governance.incomplete_community_rules", needs=("community.groups",)),
    Entry(
        "GOV036",
        "governance.rules_published_late",
        needs=("community.rules", "activities.kind=recruit"),
    ),
    Entry("GOV037", "governance.role_without_duties", needs=("community.member_roles",)),
    Entry("GOV038", "governance.unlogged_change", needs=("root.version", "root.status")),
    Entry("GOV039", "governance.unreasoned_switch", needs=("settings.rules",)),
    Entry("GOV040", "governance.broken_limit", needs=("limits",)),
    Entry("GOV041", "governance.unreadable_limit", needs=("limits",)),
    Entry("GOV042", "governance.unmeasured_limit", needs=("limits",)),
)
