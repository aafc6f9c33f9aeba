"""CMP020: the rules of a draw do not say everything that has to be public."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.offers.prize_facts import is_by_chance, list_missing_facts
from commplan.diagnostics import Fault, Part, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite, find_workday_by, has_started
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.schedule import Activity


class IncompletePrizeFacts(Rule):
    """The rules of a draw do not say everything that has to be public.

    Information until the draw is near, a warning then, an error once it has begun.

    Why: all of it has to be known before the first member takes part; nothing may be added later.
    Do: write what is missing and publish it before the start.
    Catalogue: CMP-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 新年抽奖
            when: 2026-01-20
            kind: draw
            prize: {top_value: 800, items: [手冲壶 1 把]}  # CMP020

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 新年抽奖
            when: 2026-01-20
            kind: draw
            rules_text: [全体群成员可参加, 群内接龙报名]
            prize:
              top_value: 800
              items: [手冲壶 1 把]
              number: 1
              draw_at: 2026-01-21 15:00
              how: 小程序随机抽取
              claim: 公示后 15 天内填写地址，逾期视为放弃
              organiser: 岭上咖啡，联系群主
    """

    fault = Fault(
        "CMP020",
        "incomplete-prize-facts",
        Severity.WARNING,
        message=(
            "{item} began on {began}, and its rules do not say: {missing}",
            "{item} starts on {start}, and its rules do not say yet: {missing}",
        ),
        help=(
            (
                "it has run since {began}: publish these today; check with legal "
                "(source: {source}, as of {seen_on})"
            ),
            (
                "write these and publish them by {by}; check with legal "
                "(source: {source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each draw; one finding with all that is missing."""
        fact = facts.dated("prize_facts")
        for activity in facts.plan.activities:
            if activity.status == "cancelled" or not is_by_chance(activity):
                continue
            missing = list_missing_facts(activity, fact.words)
            if missing:
                yield self._report(activity, missing, facts)

    def _report(self, activity: Activity, missing: tuple[str, ...], facts: Facts) -> Diagnostic:
        said: dict[str, Fact] = {
            "item": name_item(activity),
            "start": activity.start,
            "missing": tuple(Word(f"prize_fact.{fact.replace('|', '_or_')}") for fact in missing),
            **cite(facts.dated("prize_facts")),
        }
        weight = facts.soften(Severity.WARNING, activity.start)
        if has_started(activity.start, facts):
            weight = Severity.ERROR
            said["began"] = activity.start
        else:
            said["by"] = find_workday_by(activity.start - timedelta(days=1), facts)
        route = (*activity.route, "prize")
        return self.point_at(route, (activity.key,), said, part=Part.KEY, severity=weight)
