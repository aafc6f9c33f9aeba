"""SYN090: a rule of commplan breaks down."""

from __future__ import annotations

from commplan.rules.base import Documented
from commplan.rules.judge import CRASHED_RULE


class CrashedRule(Documented):
    """A rule of commplan breaks down while it looks at the plan.

    Why: what this rule looks for was not looked for; all other rules ran.
    Do: report it with the lines of the plan that the rule looks at.
    Catalogue: –.
    """

    fault = CRASHED_RULE
