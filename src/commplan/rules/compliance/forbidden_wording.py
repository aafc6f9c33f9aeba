"""What the rules about wording share: words of a list in the copy, one finding for each item."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.wording.words_found import find_hits
from commplan.diagnostics import Fact, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite, find_review_day, look_up_refusals
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.analysis.dated_facts import DatedFact
    from commplan.analysis.wording.words_found import Hit
    from commplan.diagnostics import Diagnostic, Route

_MOST_PLACES = 5


class WordList(NamedTuple):
    """A list of words by the name of its dated fact, its harmless uses, and its weight here."""

    name: str
    severity: Severity
    harmless: str | None = None


class ForbiddenWording(Rule):
    """A rule about words in what members read.

    ``Hits`` of all lists in one item are one finding; it weighs what its gravest word does.
    """

    @abstractmethod
    def choose_lists(self, facts: Facts) -> tuple[WordList, ...]:
        """Return the lists that hold for this plan, the gravest first."""

    def is_meant(self, hit: Hit, facts: Facts, words: WordList) -> bool:
        """Tell whether a word counts where it stands; a rule may ask for more of the line."""
        del hit, facts, words
        return True

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Search the copy; one finding for each item and list, unless a graver one has it."""
        told: set[Route] = set()
        for words in self.choose_lists(facts):
            fact = facts.dated(words.name)
            by_item: dict[Route, list[Hit]] = {}
            for hit in self._search(words, fact, facts):
                if hit.line.item.route not in told:
                    by_item.setdefault(hit.line.item.route, []).append(hit)
            told |= by_item.keys()
            for hits in by_item.values():
                yield self._report(hits, words, fact, facts)

    def _search(self, words: WordList, fact: DatedFact, facts: Facts) -> Iterator[Hit]:
        harmless = () if words.harmless is None else facts.dated(words.harmless).words
        refusals = look_up_refusals(facts)
        found = find_hits(facts.analysis.copy_text, fact.words, harmless, refusals)
        return (hit for hit in found if self.is_meant(hit, facts, words))

    def _report(
        self, hits: list[Hit], words: WordList, fact: DatedFact, facts: Facts
    ) -> Diagnostic:
        line = hits[0].line
        said: dict[str, Fact] = {
            "item": name_item(line.item),
            "words": tuple(dict.fromkeys(hit.written for hit in hits)),
            **cite(fact),
        }
        review = find_review_day(line.day, facts)
        if review is not None:
            said["review"] = review
        routes = dict.fromkeys(hit.line.route for hit in hits[1:] if hit.line.route != line.route)
        places = tuple(Related(route, "again") for route in routes)[:_MOST_PLACES]
        return self.point_at(line.route, (line.item.key,), said, places, severity=words.severity)
