"""CMP052: data look sensitive, and nobody says whether they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.wording.words_found import find_meant
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite, look_up_refusals
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.diagnostics import Diagnostic, Route
    from commplan.model.data import DataItem


class UnmarkedSensitiveData(Rule):
    """Data look sensitive, and nobody says whether they are.

    A field counts by its words (身份证, 人脸, 病史 …), and children's data by words such as 宝宝.
    What is marked, yes or no, is trusted.

    Why: what is not marked is guarded like a nickname.
    Do: write `sensitive` or `about_minors_under_14`, yes or no.
    Catalogue: CMP-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        data:
          items:
            - name: 实名登记
              fields: [姓名, 身份证号]  # CMP052

    Good::

        title: 粉丝社群 2026
        period: 2026
        data:
          items:
            - name: 实名登记
              fields: [姓名, 身份证号]
              sensitive: true
    """

    fault = Fault(
        "CMP052",
        "unmarked-sensitive-data",
        Severity.WARNING,
        message=(
            "{data} may be about children under 14 (“{child_word}”), and nobody says whether it is",
            "{data} may be sensitive (“{word}”), and nobody says whether it is",
        ),
        help=(
            (
                "write `about_minors_under_14: yes` or `no`; check with legal "
                "(source: {child_source}, as of {seen_on})"
            ),
            (
                "write `sensitive: yes` or `no`, or collect something else; check with legal "
                "(source: {source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look for the words in the fields of data that are not marked."""
        for item in facts.plan.data.items if facts.plan.data is not None else ():
            if item.sensitive is None and "sensitive" not in item.unread:
                yield from self._look(item, "sensitive_fields", "word", facts)
            if item.about_minors_under_14 is None and "about_minors_under_14" not in item.unread:
                yield from self._look(item, "children_data", "child_word", facts)

    def _look(self, item: DataItem, words: str, hole: str, facts: Facts) -> Iterator[Diagnostic]:
        fact = facts.dated(words)
        for route, text in _list_texts(item):
            word = find_meant(text, fact.words, look_up_refusals(facts))
            if word is not None:
                cited = cite(fact)
                said = {"data": name_item(item), hole: word, **cited}
                if hole == "child_word":
                    said["child_source"] = cited["source"]
                yield self.point_at(route, (item.key,), said)
                return


def _list_texts(item: DataItem) -> Iterator[tuple[Route, str]]:
    for number, text in enumerate(item.fields):
        yield (*item.route, "fields", number), text
    yield (*item.route, "name"), item.name
