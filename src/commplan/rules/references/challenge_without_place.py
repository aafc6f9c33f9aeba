"""REF055: challenges point to no part of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.goals.serving import find_likeliest
from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item
from commplan.rules.passages import cut_short

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class ChallengeWithoutPlace(Rule):
    """The answer to a challenge points to no part of the plan.

    Why: an answer that stands in no activity, milestone or line of money is only said.
    Do: name what carries the answer in `points_to`.
    Catalogue: REF-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        background:
          challenges:
            - {statement: 人手不够, answer: 三月前补两人}  # REF055
        activities:
          - {id: A1, name: 招聘两名运营, when: 2026-01-12..2026-02-27}

    Good::

        title: 粉丝社群 2026
        period: 2026
        background:
          challenges:
            - {statement: 人手不够, answer: 三月前补两人, points_to: A1}
        activities:
          - {id: A1, name: 招聘两名运营, when: 2026-01-12..2026-02-27}
    """

    fault = Fault(
        "REF055",
        "challenge-without-place",
        Severity.WARNING,
        message=(
            "{count} challenges point to no part of the plan: {texts}",
            "the challenge “{text}” points to no part of the plan",
        ),
        help=(
            "write `points_to: {key}` if {item} carries the answer, or name what does",
            "write in `points_to` the activity, milestone or budget line that carries the answer",
        ),
        notes={"again": "“{text}” points nowhere either"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report all challenges that point nowhere together."""
        plan, background = facts.plan, facts.plan.background
        challenges = background.challenges if background is not None else ()
        found = [
            (number, cut_short(one.statement))
            for number, one in enumerate(challenges)
            if one.points_to is None
        ]
        if not found or "background" in plan.incomplete:
            return
        said: dict[str, Fact] = {"text": found[0][1]}
        if len(found) > 1:
            said |= {"count": len(found), "texts": tuple(text for _, text in found)}
        first = challenges[found[0][0]]
        answer = f"{first.statement} {first.answer or ''}"
        fitting = find_likeliest(answer, (*plan.activities, *plan.milestones))
        if fitting is not None:
            said |= {"key": fitting.key, "item": name_item(fitting)}
        routes = [("background", "challenges", number, "statement") for number, _ in found]
        places = tuple(
            Related(route, "again", facts={"text": text})
            for route, (_, text) in zip(routes[1:], found[1:], strict=True)
        )
        yield self.point_at(routes[0], (), said, places)
