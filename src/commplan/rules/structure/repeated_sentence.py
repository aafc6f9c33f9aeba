"""STR072: several sections say the same sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.wording.repeated_text import find_repetitions
from commplan.diagnostics import Fault, Key, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.passages import cut_short, list_keys

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.wording.repeated_text import Repetition
    from commplan.diagnostics import Diagnostic, Fact


class RepeatedSentence(Rule):
    """Several sections say the same sentence, or nearly so.

    Why: it fills pages and says nothing new; and when one is corrected, the other is forgotten.
    Do: keep the sentence where it belongs, and say elsewhere what is special there.
    Catalogue: STR-07.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        background:
          opportunities: [用优质内容和专属福利提高老会员的复购和推荐]
        marketing:
          promotion: [用优质内容与专属福利提高老会员的复购和推荐]  # STR072

    Good::

        title: 粉丝社群 2026
        period: 2026
        background:
          opportunities: [用优质内容和专属福利提高老会员的复购和推荐]
        marketing:
          promotion: [每月 18 日会员日放出 200 份试饮装]
    """

    fault = Fault(
        "STR072",
        "repeated-sentence",
        Severity.WARNING,
        message=(
            "“{text}” stands nearly alike in {sections} ({count} places)",
            "“{text}” stands word for word in {sections}",
        ),
        help=("keep it in one place; say in {last} what is special there, or take it out",),
        notes={"again": "already here: {text}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at sentences from a certain length on, across sections."""
        words = int(facts.threshold("repeated_sentence_words"))
        alike = float(facts.threshold("alike_percent")) / 100
        for repetition in find_repetitions(facts.analysis.prose, words, alike):
            yield self._report(repetition)

    def _report(self, repetition: Repetition) -> Diagnostic:
        *others, last = repetition.sentences
        sections = dict.fromkeys(one.passage.section for one in repetition.sentences)
        said: dict[str, Fact] = {
            "text": cut_short(last.text),
            "sections": tuple(Key(section) for section in sections),
            "last": Key(last.passage.section),
        }
        if not repetition.is_exact:
            said["count"] = len(repetition.sentences)
        places = tuple(
            Related(one.passage.route, "again", facts={"text": cut_short(one.text)})
            for one in others
        )
        keys = list_keys(one.passage for one in reversed(repetition.sentences))
        return self.point_at(last.passage.route, keys, said, places)
