"""Risks: one file for each fault, and the table of them."""

from __future__ import annotations

from commplan.rules.entry import Entry

RULES: tuple[Entry, ...] = (
    Entry("RSK010", "risks.unguarded_risk", needs=("risks",)),
    Entry("RSK020", "risks.unregistered_risk", needs=("activities",)),
    Entry("RSK021", "risks.empty_risk_families", needs=("activities",)),
    Entry("RSK030", "risks.vague_early_sign", needs=("risks",)),
    Entry("RSK031", "risks.risk_without_review", needs=("risks",)),
    Entry("RSK032", "risks.overdue_risk_review", needs=("risks.review_on",)),
    Entry("RSK033", "risks.outlived_risk", needs=("risks.for_",)),
    Entry("RSK040", "risks.missing_crisis_plan"),
    Entry("RSK041", "risks.incomplete_crisis_case", needs=("crisis",)),
    Entry("RSK042", "risks.uncovered_crisis_lead", needs=("crisis.lead", "team.people")),
)
