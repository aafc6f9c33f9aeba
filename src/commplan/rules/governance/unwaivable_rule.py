"""GOV032: a plan tries to wave through what nothing else can be trusted without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.named import find_faults, list_rule_words
from commplan.rules.waiving import is_untouchable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class UnwaivableRule(Rule):
    """A waiver or setting names an error of structure or reference, which always counts.

    Why: an activity of nobody, or with a date that does not exist, spoils every other finding.
    Do: mend the error itself, and take the waiver or the setting out.
    Catalogue: GOV-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        waivers:
          - {rule: REF010, reason: 新同事还没入职}  # GOV032

    Good::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 新同事, role: 待招}]}
    """

    fault = Fault(
        "GOV032",
        "unwaivable-rule",
        Severity.ERROR,
        message=(
            "{rule} is an error of structure or reference: it cannot be waived or turned off",
        ),
        help=("mend what {rule} reports, and take this entry out",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at waivers and settings that mean nothing but errors of these groups."""
        for word, place in list_rule_words(facts.plan):
            faults = find_faults(word)
            if faults and all(is_untouchable(fault) for fault in faults):
                yield self.point_at(place, (word,), {"rule": word})
