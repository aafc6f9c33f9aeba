"""RSK033: a risk is still open although everything that it is for is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.risks.early_signs import find_last_day
from commplan.analysis.risks.looked_at import find_looks
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.dangers import Risk


class OutlivedRisk(Rule):
    """A risk is still in the register although everything that it is for is over.

    Why: a register full of what is past hides what is coming.
    Do: take it out, or write what it is for now and when it is looked at again.
    Catalogue: RSK-03.

    Bad::

        title: 粉丝社群 2025–2026
        period: {start: 2025-07-01, end: 2026-06-30}
        activities:
          - {id: A1, name: 双12直播, when: 2025-12-10..12}
        risks:
          - {statement: 断流, category: technology, probability: 2, impact: 3, for: A1}  # RSK033

    Good::

        title: 粉丝社群 2025–2026
        period: {start: 2025-07-01, end: 2026-06-30}
        activities:
          - {id: A1, name: 双12直播, when: 2025-12-10..12}
          - {id: A2, name: 女神节直播, when: 2026-03-06..08}
        risks:
          - {statement: 断流, category: technology, probability: 2, impact: 4, for: A2}
    """

    fault = Fault(
        "RSK033",
        "outlived-risk",
        Severity.WARNING,
        message=(
            "{count} risks are still open although everything that they are for is over: {risks}",
            "the risk {risk} is still open, but {items} ended on {last}",
        ),
        help=("take it out, or write in `for` what it is for now, with the next `review_on`",),
        notes={"again": "{risk}: over since {last}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at risks that name what they are for and are not to be looked at again.

        One that actuals call closed, or say has happened, is not open any more.
        """
        analysis = facts.analysis
        looks = find_looks(analysis.actuals, analysis.index)
        outlived: list[tuple[date, Risk]] = []
        for risk in facts.plan.risks:
            last = find_last_day(risk, analysis.index)
            is_watched = risk.review_on is not None and risk.review_on >= analysis.as_of
            look = looks.get(risk.route)
            if look is not None and look.is_over:
                continue
            if last is not None and last < analysis.as_of and not is_watched:
                outlived.append((last, risk))
        if not outlived:
            return
        (last, first), *others = outlived
        said: dict[str, Fact] = {"risk": name_item(first), "items": first.for_, "last": last}
        if others:
            risks = tuple(name_item(risk) for _, risk in outlived[:MOST_NAMES])
            said |= {"count": len(outlived), "risks": risks}
        places = tuple(
            point_to(risk, "for", "again", risk=name_item(risk), last=end)
            for end, risk in others[:MOST_NAMES]
        )
        keys = tuple(risk.key for _, risk in outlived)
        yield self.point_at((*first.route, "for"), (*keys, *first.for_), said, places)
