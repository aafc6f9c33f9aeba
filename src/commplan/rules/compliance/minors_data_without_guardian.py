"""CMP050: data of children are collected without their guardians' consent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.wording.words_found import holds_word
from commplan.diagnostics import Fault, Part, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite
from commplan.rules.compliance.collecting import find_first_use
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.data import DataItem


class MinorsDataWithoutGuardian(Rule):
    """Data of children are collected without their guardians' consent.

    Why: a child's picture or name that has gone out cannot be called back.
    Do: let a guardian consent, apart from everything else, and say so in `consent_text`.
    Catalogue: CMP-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        data:
          items:
            - name: 画画比赛报名表
              fields: [姓名, 学校, 照片]
              about_minors_under_14: true  # CMP050
              consent_text: 报名即同意

    Good::

        title: 粉丝社群 2026
        period: 2026
        data:
          items:
            - name: 画画比赛报名表
              fields: [昵称, 作品照片]
              about_minors_under_14: true
              consent_text: 监护人在报名页单独勾选同意
    """

    fault = Fault(
        "CMP050",
        "minors-data-without-guardian",
        Severity.ERROR,
        message=(
            (
                "{data} is about children under 14, and its consent does not come from a guardian: "
                "“{consent}”"
            ),
            "{data} is about children under 14, and no guardian's consent is written",
        ),
        help=(
            (
                "let guardians consent before {first}, when {user} begins to collect "
                "it; check with legal (source: {source}, as of {seen_on})"
            ),
            (
                "write into `consent_text` how guardians consent; check with legal "
                "(source: {source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at data that say that they are about children."""
        fact = facts.dated("guardian_consent")
        for item in facts.plan.data.items if facts.plan.data is not None else ():
            is_unreadable = not item.unread.isdisjoint({"consent_text", "legal_basis"})
            if not item.about_minors_under_14 or is_unreadable:
                continue
            said_there = f"{item.consent_text or ''} {item.legal_basis or ''}"
            if not holds_word(said_there, fact.words):
                yield self._report(item, facts)

    def _report(self, item: DataItem, facts: Facts) -> Diagnostic:
        said: dict[str, Fact] = {
            "data": name_item(item),
            **cite(facts.dated("guardian_consent")),
            **find_first_use(item, facts),
        }
        if item.consent_text is not None:
            said["consent"] = str(item.consent_text)
        route = (*item.route, "about_minors_under_14")
        return self.point_at(route, (item.key,), said, part=Part.VALUE)
