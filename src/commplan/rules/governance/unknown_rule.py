"""GOV033: a waiver or setting names a rule that does not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.reading.suggest import suggest_name
from commplan.rules.base import Facts, Rule
from commplan.rules.named import find_faults, list_known_words, list_rule_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class UnknownRule(Rule):
    """A waiver or setting names a rule that does not exist.

    Why: it has no effect, and what it was written for still counts, or counts no longer.
    Do: write the code or the name of the rule as `commplan rules` shows it.
    Catalogue: GOV-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        waivers:
          - {rule: unalocated-budget, reason: 下季度再分}  # GOV033

    Good::

        title: 粉丝社群 2026
        period: 2026
        waivers:
          - {rule: unallocated-budget, reason: 下季度再分}
    """

    fault = Fault(
        "GOV033",
        "unknown-rule",
        Severity.ERROR,
        message=("there is no rule `{word}`",),
        help=(
            "did you mean `{suggestion}`?",
            "`commplan rules` lists all of them; write the code, such as CAL010, or the name",
        ),
        notes={"replace": "write `{suggestion}`"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every rule that waivers and settings name."""
        for word, place in list_rule_words(facts.plan):
            if find_faults(word):
                continue
            said: dict[str, Fact] = {"word": word}
            fixes: tuple[Fix, ...] = ()
            near = suggest_name(word, list_known_words())
            if near is not None:
                said["suggestion"] = near
                fixes = (Fix("replace", (Edit(place, near),)),)
            yield self.point_at(place, (word,), said, fixes=fixes)
