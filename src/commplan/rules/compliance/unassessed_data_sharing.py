"""CMP065: data go to a partner, and nobody has assessed what that may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Part, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite
from commplan.rules.compliance.collecting import find_first_use
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class UnassessedDataSharing(Rule):
    """Data go to a partner, and nobody has assessed what that may do.

    Why: the assessment is asked for before the data leave, and its record afterwards.
    Do: assess the impact, keep the record, and write `impact_assessment: yes`.
    Catalogue: CMP-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        partners: [{name: 拾光书屋}]
        data:
          items:
            - name: 报名信息
              purpose: 签到
              consent_text: 另行勾选
              shared_with: 拾光书屋  # CMP065

    Good::

        title: 粉丝社群 2026
        period: 2026
        partners: [{name: 拾光书屋}]
        data:
          items:
            - name: 报名信息
              purpose: 签到
              consent_text: 另行勾选
              shared_with: 拾光书屋
              impact_assessment: true
    """

    fault = Fault(
        "CMP065",
        "unassessed-data-sharing",
        Severity.WARNING,
        message=("{data} goes to {receivers}, and no impact assessment is written",),
        help=(
            (
                "assess it before {first}, when {user} begins, and write `impact_assessment: yes`; "
                "check with legal (source: {source}, as of {seen_on})"
            ),
            (
                "assess it and write `impact_assessment: yes`; check with legal "
                "(source: {source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at data that others get; sensitive ones have a rule of their own."""
        fact = facts.dated("impact_assessment")
        for item in facts.plan.data.items if facts.plan.data is not None else ():
            is_told_elsewhere = item.sensitive or item.about_minors_under_14
            if not item.shared_with or item.impact_assessment or is_told_elsewhere:
                continue
            if "impact_assessment" in item.unread:
                continue
            said: dict[str, Fact] = {
                "data": name_item(item),
                "receivers": tuple(item.shared_with),
                **cite(fact),
                **find_first_use(item, facts),
            }
            route = (*item.route, "shared_with")
            yield self.point_at(route, (item.key,), said, part=Part.KEY)
