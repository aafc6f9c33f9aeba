"""CMP027: the rules of an activity are too long to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Part, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class LongActivityRules(Rule):
    """The rules of an activity are too long to be read.

    How long is too long is a house rule: `rules_steps` and `rules_characters` in `settings`.

    Why: members join what they understand; what nobody reads is quarrelled about afterwards.
    Do: keep the few sentences that matter, and put the rest on a page behind a link.
    Catalogue: CMP-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        settings: {thresholds: {rules_steps: 3}}
        activities:
          - name: 打卡挑战
            when: 2026-06-18
            rules_text: [先报名, 每天拍照, 带上话题, 发到群里]  # CMP027

    Good::

        title: 粉丝社群 2026
        period: 2026
        settings: {thresholds: {rules_steps: 3}}
        activities:
          - name: 打卡挑战
            when: 2026-06-18
            rules_text: [先报名, 每天拍照发到群里]
    """

    fault = Fault(
        "CMP027",
        "long-activity-rules",
        Severity.INFO,
        message=(
            "the rules of {item} have {steps} points, more than {most_steps}",
            "the rules of {item} have {characters} characters, more than {most_characters}",
        ),
        help=(
            "cut {over_steps}, or put them on a page behind a link",
            "cut {over_characters} characters, or put them on a page behind a link",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Count points and characters; too many points are said first."""
        most_steps = int(facts.threshold("rules_steps"))
        most = int(facts.threshold("rules_characters"))
        for activity in facts.plan.activities:
            steps = len(activity.rules_text)
            characters = sum(len(text) for text in activity.rules_text)
            said: dict[str, str | int] = {"item": name_item(activity)}
            if steps > most_steps:
                said |= {
                    "steps": steps,
                    "most_steps": most_steps,
                    "over_steps": steps - most_steps,
                }
            elif characters > most:
                said |= {
                    "characters": characters,
                    "most_characters": most,
                    "over_characters": characters - most,
                }
            else:
                continue
            route = (*activity.route, "rules_text")
            yield self.point_at(route, (activity.key,), said, part=Part.KEY)
