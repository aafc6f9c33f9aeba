"""All rules, in the order of the catalogue, and the arrow that applies them.

Adding a rule: its file, one line in the table of its group, its Chinese words, a line in the
changelog, and the regenerated rules page (CONTRIBUTING says it file by file).
"""

from __future__ import annotations

from commplan.rules.base import Documented, Facts, ReaderFault, Rule
from commplan.rules.budget import RULES as _BUDGET
from commplan.rules.calendar import RULES as _CALENDAR
from commplan.rules.capacity import RULES as _CAPACITY
from commplan.rules.channels import RULES as _CHANNELS
from commplan.rules.compliance import RULES as _COMPLIANCE
from commplan.rules.entry import Entry
from commplan.rules.governance import RULES as _GOVERNANCE
from commplan.rules.judge import Cause, Choice, Judgement, NotRun, judge_plan
from commplan.rules.kpis import RULES as _KPIS
from commplan.rules.membership import RULES as _MEMBERSHIP
from commplan.rules.references import RULES as _REFERENCES
from commplan.rules.review import RULES as _REVIEW
from commplan.rules.risks import RULES as _RISKS
from commplan.rules.structure import RULES as _STRUCTURE
from commplan.rules.waiving import Waived

__all__ = [
    "RULES",
    "Cause",
    "Choice",
    "Documented",
    "Entry",
    "Facts",
    "Judgement",
    "NotRun",
    "ReaderFault",
    "Rule",
    "Waived",
    "judge_plan",
]

RULES: tuple[Entry, ...] = (
    *_STRUCTURE,
    *_REFERENCES,
    *_CALENDAR,
    *_CAPACITY,
    *_CHANNELS,
    *_BUDGET,
    *_KPIS,
    *_RISKS,
    *_GOVERNANCE,
    *_COMPLIANCE,
    *_MEMBERSHIP,
    *_REVIEW,
)
