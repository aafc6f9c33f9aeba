"""CAP042: nobody in the team can do what an activity is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.people.abilities import find_ability, has_ability
from commplan.diagnostics import Fault, Severity, Word
from commplan.model.places import Resource
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.references import Index
    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.schedule import Activity


class MissingAbility(Rule):
    """Nobody in the team can do what an activity is about.

    Why: the live show is planned, and nobody has ever hosted one. Skills, roles and duties are
    searched for the words of the kind; nothing is said where no skill is written at all.
    Activities with a partner or with a hired host are left alone.
    Do: train or hire somebody by the day in the message, or write the skill of who can do it.
    Catalogue: CAP-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team:
          people:
            - {name: 陈澄, role: 策划, skills: [活动策划, 文案]}
        activities:
          - {name: 新品直播, kind: live, when: 2026-03-11, owner: 陈澄}  # CAP042

    Good::

        title: 粉丝社群 2026
        period: 2026
        team:
          people:
            - {name: 陈澄, role: 策划, skills: [活动策划, 文案, 直播]}
        activities:
          - {name: 新品直播, kind: live, when: 2026-03-11, owner: 陈澄}
    """

    fault = Fault(
        "CAP042",
        "missing-ability",
        Severity.INFO,
        message=("{item} needs {ability}, but nobody in the team has this skill",),
        help=("train or hire somebody by {by}, or write the skill into `skills`",),
        notes={"also": "{also} needs it too"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the kinds of activities that ask for a skill; one finding for each skill."""
        team = facts.plan.team
        if team is None or any("skills" in person.unread for person in team.people):
            return
        asking: dict[str, dict[str, Occurrence]] = {}
        for occurrence in facts.analysis.occurrences:
            activity = occurrence.activity
            ability = find_ability(activity.kind)
            if ability is not None and not _is_done_by_others(activity, facts.analysis.index):
                asking.setdefault(ability, {}).setdefault(activity.key, occurrence)
        for ability, found in asking.items():
            if not any(has_ability(person, ability) for person in team.people):
                yield self._report(ability, tuple(found.values()), facts)

    def _report(
        self, ability: str, occurrences: tuple[Occurrence, ...], facts: Facts
    ) -> Diagnostic:
        in_order = sorted(occurrences, key=lambda one: one.range.start)
        first, *others = (one.activity for one in in_order)
        day = in_order[0].range.start
        said: dict[str, Fact] = {
            "item": name_item(first),
            "ability": Word(f"ability.{ability}"),
            "by": facts.analysis.calendar.last_workday_before(day) or day,
        }
        places = tuple(
            point_to(one, "kind", "also", also=name_item(one)) for one in others[:MOST_NAMES]
        )
        ids = (first.key, *(one.key for one in others))
        return self.point_at((*first.route, "kind"), ids, said, places)


def _is_done_by_others(activity: Activity, index: Index) -> bool:
    """Tell whether no one of the team has to be able to do it."""
    if activity.automatic or activity.partners:
        return True
    found = (index.find(text, ("resource",)) for text in activity.resources)
    items = (one.item for one in found if one is not None)
    return any(isinstance(item, Resource) and item.kind == "host" for item in items)
