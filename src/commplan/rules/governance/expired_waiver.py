"""GOV030: a waiver has ended."""

from __future__ import annotations

from commplan.rules.base import Documented
from commplan.rules.waiving import EXPIRED_WAIVER


class ExpiredWaiver(Documented):
    """A waiver has ended, and what it covered counts again.

    Why: it was granted for a time; nobody has looked at it since.
    Do: mend what it covered, or let the one who granted it extend it with a reason.
    Catalogue: GOV-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        budget: {total: 10000, lines: [{name: 外包, amount: 12000}]}
        waivers:
          - {rule: BUD010, reason: 等追加预算, until: 2025-12-31}  # GOV030

    Good::

        title: 粉丝社群 2026
        period: 2026
        budget: {total: 10000, lines: [{name: 外包, amount: 12000}]}
        waivers:
          - {rule: BUD010, reason: 等追加预算, until: 2026-03-31}
    """

    fault = EXPIRED_WAIVER
