"""CMP051: sensitive data lack what they may not be collected without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite
from commplan.rules.compliance.collecting import find_first_use
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.data import DataItem


class UnguardedSensitiveData(Rule):
    """Sensitive data lack what they may not be collected without.

    Sensitive is what says `sensitive: yes` or is about children under 14.

    Why: health, faces, whereabouts and everything about children harm people for years once lost.
    Do: write purpose, retention and consent, and assess the impact beforehand.
    Catalogue: CMP-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        data:
          items:
            - name: 过敏信息
              sensitive: true  # CMP051
              purpose: 试吃时避开过敏原
              consent_text: 报名页单独勾选

    Good::

        title: 粉丝社群 2026
        period: 2026
        data:
          items:
            - name: 过敏信息
              sensitive: true
              purpose: 试吃时避开过敏原
              consent_text: 报名页单独勾选
              retention: 活动后 30 天删除
              impact_assessment: true
    """

    fault = Fault(
        "CMP051",
        "unguarded-sensitive-data",
        Severity.ERROR,
        message=("{data} is sensitive, and these are missing: {missing}",),
        help=(
            (
                "settle these before {first}, when {user} begins to collect it; check with legal "
                "(source: {source}, as of {seen_on})"
            ),
            (
                "settle these before anything is collected, or do without the data; "
                "check with legal (source: {source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at sensitive data; one finding with all that is missing."""
        fact = facts.dated("sensitive_data")
        for item in facts.plan.data.items if facts.plan.data is not None else ():
            if not (item.sensitive or item.about_minors_under_14):
                continue
            missing = _list_missing(item, fact.words)
            if missing:
                field = "sensitive" if item.sensitive else "about_minors_under_14"
                said: dict[str, Fact] = {
                    "data": name_item(item),
                    "missing": tuple(Word(f"data_fact.{one}") for one in missing),
                    **cite(fact),
                    **find_first_use(item, facts),
                }
                yield self.point_at((*item.route, field), (item.key,), said)


def _list_missing(item: DataItem, asked: tuple[str, ...]) -> tuple[str, ...]:
    """Return the fields that say nothing; an assessment has to be a yes.

    The consent for children is the business of ``minors-data-without-guardian``.
    """
    left_out = {"consent_text", *item.unread} if item.about_minors_under_14 else item.unread
    return tuple(field for field in asked if not getattr(item, field) and field not in left_out)
