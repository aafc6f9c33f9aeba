"""The words about data, governance and how the plan is judged, in English."""

from __future__ import annotations

from commplan.texts.counted import Counted
from commplan.texts.order_terms import DataTerms, GovernanceTerms, JudgementTerms

DATA = DataTerms(
    chapter="Data and compliance",
    items_headline=Counted(
        "One kind of personal data is collected, with purpose and legal basis",
        "{count} kinds of personal data are collected, each with purpose and legal basis",
    ),
    items_unfounded_headline=Counted(
        "One kind of personal data is collected, still without purpose or legal basis",
        "{count} kinds of personal data are collected;"
        " still without purpose or legal basis: {missing}",
    ),
    items_sensitive_headline=Counted(
        "One kind of personal data is collected with purpose and legal basis; it is sensitive",
        "{count} kinds of personal data are collected with purpose and legal basis;"
        " sensitive: {sensitive}",
    ),
    item="Data",
    fields="Fields",
    purpose="Purpose",
    legal_basis="Legal basis",
    consent_text="Text of consent",
    grounds="What is collected, on which ground",
    guard="How it is kept",
    retention="Kept for",
    access="Access",
    shared_with="Shared with",
    sensitivity="Sensitivity",
    sensitive="sensitive",
    minors="under the age of 14",
    impact="Impact assessment",
    assessed="done",
    not_assessed="not done",
    sources_count=Counted("one source", "{count} sources"),
    sources="Sources",
    system="System",
    measured="KPIs",
    refresh="Refreshed",
    use_headline="How data is used and guarded: {parts}",
    analysis="Analysis",
    analysis_count=Counted("one analysis", "{count} analyses"),
    security="Security",
    security_count=Counted("one safeguard", "{count} safeguards"),
    compliance_headline=Counted("One rule was checked", "{count} rules were checked one by one"),
    compliance_open_headline=Counted(
        "One rule applies and is not yet checked",
        "{count} rules apply; not yet checked: {open}",
    ),
    rule="Rule",
    applies="Applies to",
    evidence="Evidence",
    checked_on="Checked on",
    checked_by="By",
)

GOVERNANCE = GovernanceTerms(
    chapter="Support and governance",
    support_headline=Counted(
        "One request to {departments}, and it is settled",
        "{count} requests to {departments}, all settled",
    ),
    support_open_headline=Counted(
        "One request to {departments}, not yet settled",
        "{count} requests to {departments}; not yet settled: {open}",
    ),
    departments_count=Counted("one department", "{count} departments"),
    department="Department",
    what="What we need",
    by="By",
    for_items="For",
    state="State",
    rights_headline="Who approves and who decides: {parts}",
    gates="Gates",
    gates_count=Counted("one gate", "{count} gates"),
    gate="Gate",
    applies_to="Applies to",
    lead="Ahead",
    days_before=Counted("1 day", "{count} days"),
    approver="Approver",
    rights="Rights to decide",
    rights_count=Counted("one right to decide", "{count} rights to decide"),
    decision="Decision",
    who="Who",
    limit="Up to",
    changes_headline=Counted(
        "One change since approval, on {day}: {what}",
        "{count} changes since approval, the last on {day}: {what}",
    ),
    changes="Changes",
    date="Date",
    item="Item",
    change="Change",
    why="Why",
    changed_by="By",
)

JUDGEMENT = JudgementTerms(
    waivers_headline=Counted(
        "One finding is accepted, with a reason",
        "{count} findings are accepted, each with a reason",
    ),
    waivers_expired_headline=Counted(
        "One waiver, and it has expired",
        "{count} waivers; expired: {expired}",
    ),
    waivers="Waivers",
    rule="Rule",
    items="Items",
    reason="Reason",
    granted_by="By",
    until="Until",
    expired="{day} (expired)",
    limits_headline=Counted(
        "The plan sets one limit of its own", "The plan sets {count} limits of its own"
    ),
    limits="Own limits",
    expression="Condition",
    message="Message",
    settings_headline="The plan is judged by its own settings",
    settings_rules_headline=Counted(
        "The plan is judged by its own settings; one rule has another weight",
        "The plan is judged by its own settings; {count} rules have another weight",
    ),
    rules="Weight of rules",
    severity="Weight",
    thresholds="Thresholds",
    threshold="Threshold",
    value="Value",
    lights="Lights",
    lights_text="green from {green} of the target, amber from {amber}, red below",
    week_start="Week starts on",
    fiscal_start="Fiscal year starts in",
    currency="Currency",
    timezone="Time zone",
    region="Region",
    language="Language of the plan",
    variants="Other languages",
)
