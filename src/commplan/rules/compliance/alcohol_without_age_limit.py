"""CMP055: an event with alcohol does not say that it is for adults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.places.crowds import is_public_event
from commplan.analysis.wording.copy_lines import Line
from commplan.analysis.wording.words_found import find_hits, holds_word, join_lines
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite, look_up_refusals
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.schedule import Activity


class AlcoholWithoutAgeLimit(Rule):
    """An event with alcohol does not say that it is for adults.

    Looked at are events in person of a plan whose `industry` is alcohol, or that name a drink.
    Information until they are near.

    Why: one minor with a glass in a photo is enough.
    Do: admit adults only, and write it into `rules_text`.
    Catalogue: CMP-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 精酿品饮会, when: 2026-01-24, format: offline}  # CMP055

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 精酿品饮会, when: 2026-01-24, format: offline, rules_text: [仅限成年人报名]}
    """

    fault = Fault(
        "CMP055",
        "alcohol-without-age-limit",
        Severity.WARNING,
        message=("{item} on {day} is about {drink}, and does not say that it is for adults",),
        help=(
            (
                "write into `rules_text` that only adults may come and how that is "
                "checked; check with legal (source: {source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at events in person; all of their texts are searched at once."""
        lines = tuple(
            Line(_join_texts(activity), (*activity.route, "name"), activity, activity.start)
            for activity in facts.plan.activities
            if is_public_event(activity)
        )
        if not lines:
            return
        words = facts.dated("alcohol").words
        trade = next((one for one in facts.plan.root.industry if holds_word(one, words)), None)
        drinks = {line.route: (line, str(trade)) for line in lines if trade is not None}
        if trade is None:
            found = find_hits(join_lines(lines), words, (), look_up_refusals(facts))
            drinks = {hit.line.route: (hit.line, hit.written) for hit in reversed(found)}
        adults = facts.dated("adults_only").words
        for line, drink in drinks.values():
            if not holds_word(line.text, adults):
                yield self._report(line, drink, facts)

    def _report(self, line: Line, drink: str, facts: Facts) -> Diagnostic:
        day = line.day or facts.analysis.as_of
        said: dict[str, Fact] = {
            "item": name_item(line.item),
            "day": day,
            "drink": drink,
            **cite(facts.dated("alcohol")),
        }
        weight = facts.soften(Severity.WARNING, day)
        return self.point_at(line.route, (line.item.key,), said, severity=weight)


def _join_texts(activity: Activity) -> str:
    texts = (activity.name, activity.theme or "", *activity.copy_, *activity.rules_text)
    return "；".join((*texts, *activity.run_of_show))
