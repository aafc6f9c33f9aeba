"""GOV031: a waiver covers nothing."""

from __future__ import annotations

from commplan.rules.base import Documented
from commplan.rules.waiving import UNUSED_WAIVER


class UnusedWaiver(Documented):
    """A waiver covers no finding.

    Why: one day it will hide a new fault that nobody meant to accept.
    Do: take it out; if it has a slip in the rule or the items, mend that.
    Catalogue: GOV-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        budget: {total: 10000, lines: [{name: 外包, amount: 9500}]}
        waivers:
          - {rule: BUD010, reason: 等追加预算, until: 2026-03-31}  # GOV031

    Good::

        title: 粉丝社群 2026
        period: 2026
        budget: {total: 10000, lines: [{name: 外包, amount: 9500}]}
    """

    fault = UNUSED_WAIVER
