"""GOV035: the rules of the community leave out what a dispute will ask for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Key, Part, Severity, Word
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.places import CommunityRules

_PARTS = ("joining", "speech", "prohibited", "consequences", "appeal")
_REMOVAL = re.compile(
    r"(不活跃|不活躍|潜水|潛水|沉默|不发言|不發言|未发言|未發言|未互动|未互動|inactive|silent)"
)
_NUMBER = re.compile(r"[0-9一二两兩三四五六七八九十]")


class IncompleteCommunityRules(Rule):
    """The rules of the community leave out what a dispute will ask for.

    They say how one joins, how one speaks, what is prohibited, what follows, and where one appeals;
    and who removes silent members says after how many days, and reminds them first.

    Why: a dispute cannot be settled by rules that are made afterwards.
    Do: write the parts that the message names.
    Catalogue: GOV-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        community:
          groups: [{name: 手账一群}]
          rules:  # GOV035
            joining: [买过一本手账]
            prohibited: [发广告]

    Good::

        title: 粉丝社群 2026
        period: 2026
        community:
          groups: [{name: 手账一群}]
          rules:
            joining: [买过一本手账]
            speech: [对事不对人]
            prohibited: [发广告]
            consequences: [提醒一次, 禁言一天, 移出]
            appeal: 三天内私信群主，五天内答复
    """

    fault = Fault(
        "GOV035",
        "incomplete-community-rules",
        Severity.WARNING,
        message=(
            "the plan has {count} groups and no rules for them",
            "the rules of the community lack {missing}",
        ),
        help=("write {meanings}",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the rules of a plan with groups."""
        plan, community = facts.plan, facts.plan.community
        if community is None or not community.groups or "community" in plan.incomplete:
            return
        rules = community.rules
        missing = _PARTS if rules is None else tuple(_list_missing(rules))
        if not missing:
            return
        said: dict[str, Fact] = {
            "missing": tuple(Key(name) for name in missing),
            "meanings": tuple(Word(f"rule_part.{name}") for name in missing),
        }
        if rules is None:
            said["count"] = len(community.groups)
            first = community.groups[0]
            keys = tuple(group.key for group in community.groups)
            yield self.point_at((*first.route, "name"), keys, said)
        else:
            yield self.point_at(("community", "rules"), (), said, part=Part.KEY)


def _list_missing(rules: CommunityRules) -> Iterator[str]:
    yield from (name for name in _PARTS if not getattr(rules, name))
    texts = (*rules.joining, *rules.speech, *rules.prohibited, *rules.consequences)
    removing = [text for text in texts if _REMOVAL.search(text.casefold())]
    if rules.inactivity is None and any(not _NUMBER.search(text) for text in removing):
        yield "inactivity"
    if rules.inactivity is not None and rules.inactivity.reminder is None:
        yield "reminder"
