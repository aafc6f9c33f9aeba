"""STR070: a prompt of a template, or a sign for something missing, is left in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.wording.left_overs import find_placeholders
from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.passages import cut_short, list_keys

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class PlaceholderText(Rule):
    """A placeholder of a template is left in a text.

    Why: it is read aloud in the meeting, or sent to members as it stands.
    Do: replace it, or take the line out; the message lists every place.
    Catalogue: STR-07.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 点击添加标题, when: 2026-03-02..08}  # STR070

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 招募周, when: 2026-03-02..08}
    """

    fault = Fault(
        "STR070",
        "placeholder-text",
        Severity.WARNING,
        message=(
            "{count} texts still hold a placeholder: {words}",
            "`{text}` still holds the placeholder `{word}`",
        ),
        help=("write what is meant, or take the line out",),
        notes={"again": "here too: {text}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report all places together: whoever fills in one fills in the others."""
        found = find_placeholders(facts.analysis.prose)
        if not found:
            return
        first = found[0]
        said: dict[str, Fact] = {"text": cut_short(first.passage.text), "word": first.word}
        if len(found) > 1:
            said |= {
                "count": len(found),
                "words": tuple(dict.fromkeys(one.word for one in found)),
            }
        places = tuple(
            Related(one.passage.route, "again", facts={"text": cut_short(one.passage.text)})
            for one in found[1:]
        )
        keys = list_keys(one.passage for one in found)
        yield self.point_at(first.passage.route, keys, said, places)
