"""CMP064: data go to a partner, and the consent does not stand apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.wording.words_found import holds_word
from commplan.diagnostics import Fault, Part, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class DataSharedWithoutConsent(Rule):
    """Data go to a partner, and the consent does not stand apart.

    Why: members gave their number to you and to nobody else.
    Do: ask apart for the sharing, name the receiver and what for, and say so in `consent_text`.
    Catalogue: CMP-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        partners: [{name: 拾光书屋}]
        data:
          items:
            - name: 报名信息
              purpose: 签到
              retention: 活动后 30 天
              consent_text: 报名即同意
              shared_with: 拾光书屋  # CMP064

    Good::

        title: 粉丝社群 2026
        period: 2026
        partners: [{name: 拾光书屋}]
        data:
          items:
            - name: 报名信息
              purpose: 签到
              retention: 活动后 30 天
              consent_text: 提供给拾光书屋签到，另行勾选
              shared_with: 拾光书屋
    """

    fault = Fault(
        "CMP064",
        "data-shared-without-consent",
        Severity.WARNING,
        message=(
            "{data} goes to {receivers}, and the consent does not stand apart: “{consent}”",
            "{data} goes to {receivers}, and no consent to that is written",
        ),
        help=(
            (
                "let members tick a box of its own that names {receivers} and what "
                "for, and write that into `consent_text`; check with legal (source: "
                "{source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at data that others get."""
        fact = facts.dated("separate_consent")
        for item in facts.plan.data.items if facts.plan.data is not None else ():
            if not item.shared_with or "consent_text" in item.unread:
                continue
            if item.consent_text is not None and holds_word(item.consent_text, fact.words):
                continue
            said: dict[str, Fact] = {
                "data": name_item(item),
                "receivers": tuple(item.shared_with),
                **cite(fact),
            }
            if item.consent_text is not None:
                said["consent"] = str(item.consent_text)
            route = (*item.route, "shared_with")
            yield self.point_at(route, (item.key,), said, part=Part.KEY)
