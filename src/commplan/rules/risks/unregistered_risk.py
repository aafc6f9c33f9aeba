"""RSK020: what is planned brings a risk that is not in the register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.risks.implied_risks import find_unregistered
from commplan.diagnostics import Fault, Related, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.lacking import may_be_unread
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.risks.implied_risks import Implied
    from commplan.diagnostics import Diagnostic, Fact

_MOST_ITEMS = 3


class UnregisteredRisk(Rule):
    """What is planned brings a risk that is not in the register.

    People who meet bring a risk of safety, a draw a legal one, personal data one of privacy, an
    influencer one about partners; a live sale brings claims and outages, a large campaign in a
    selling season shortage or slow service.

    Why: the risk that everybody knows of is the one that nobody wrote down.
    Do: add an entry for each; the message has one ready to be copied.
    Catalogue: RSK-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        risks:
          - {statement: 新品反响平淡, category: market, probability: 2, impact: 3}
        activities:
          - {name: 五月抽奖, when: 2026-05-11..17, kind: draw}  # RSK020

    Good::

        title: 粉丝社群 2026
        period: 2026
        risks:
          - {statement: 新品反响平淡, category: market, probability: 2, impact: 3}
          - {statement: 抽奖规则公示不全被投诉, category: legal, probability: 2, impact: 4}
        activities:
          - {name: 五月抽奖, when: 2026-05-11..17, kind: draw}
    """

    fault = Fault(
        "RSK020",
        "unregistered-risk",
        Severity.WARNING,
        message=(
            "{count} risks that the plan brings are not in its register: {reasons}",
            "the register holds no risk of this kind: {reason} ({items})",
        ),
        help=(
            (
                "add under `risks`: "
                "`- {{statement: {statement}, category: {category}, probability: 2, impact: 4}}`"
            ),
        ),
        notes={"other": "{reason}, for example: {statement} (category: {category})"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report all such risks together, unless a risk could not be read."""
        plan = facts.plan
        if may_be_unread(plan, "risk"):
            return
        found = find_unregistered(plan, facts.analysis.index)
        if not found:
            return
        first = found[0]
        said = _describe(first)
        if len(found) > 1:
            said |= {"count": len(found), "reasons": tuple(_word(one) for one in found)}
        places = tuple(
            Related((*one.items[0].route, "name"), "other", facts=_describe(one))
            for one in found[1:]
        )
        keys = tuple(item.key for one in found for item in one.items[:_MOST_ITEMS])
        route = (*first.items[0].route, "name")
        yield self.point_at(route, tuple(dict.fromkeys(keys)), said, places)


def _describe(implied: Implied) -> dict[str, Fact]:
    return {
        "reason": _word(implied),
        "items": tuple(name_item(item) for item in implied.items[:_MOST_ITEMS]),
        "statement": Word(f"risk_entry.{implied.reason}"),
        "category": implied.categories[0],
    }


def _word(implied: Implied) -> Word:
    return Word(f"risk_reason.{implied.reason}")
