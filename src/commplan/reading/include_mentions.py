"""What stands in an ``include``: paths, each with its place, and what is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.diagnostics import Diagnostic, Edit, Fix, Related, Word
from commplan.model.head import Root
from commplan.reading import faults
from commplan.reading.keys import INCLUDE
from commplan.source import Node, Scalar, Sequence, SourceText
from commplan.texts.spelling import spell_key

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path, PurePosixPath

    from commplan.diagnostics import Fact, Fault, Route, Span
    from commplan.reading.found import Found


class IncludingFile(NamedTuple):
    """A file that is being read: its path from the plan's folder, and its one path on the disk."""

    path: PurePosixPath
    real: Path


class Mention(NamedTuple):
    """A value in the ``include`` of a file; one that is no path has no text."""

    text: str
    node: Node
    route: Route
    by: IncludingFile
    found: Found

    @property
    def span(self) -> Span:
        """The stretch of the file in which it stands."""
        return self.found.source.span(self.node.start, self.node.end)

    def report(self, fault: Fault, *fixes: Fix, **facts: Fact) -> None:
        """Say what is wrong with it."""
        said = {"path": self.text, "file": self.by.path.name, **facts}
        self.found.add(Diagnostic(fault, self.route, facts=said, fixes=fixes, span=self.span))

    def report_shape(self) -> None:
        """Report a value that is no path."""
        facts: dict[str, Fact] = {
            "field": spell_key(Root, INCLUDE, self.found.key_language)[0],
            "expected": Word("expected.text"),
            "example": "[team.yaml]",
        }
        self.report(faults.UNREADABLE_VALUE, **facts)

    def report_repeated(self, first: Span) -> None:
        """Report a path that stands in the same list before."""
        facts: dict[str, Fact] = {"path": self.text}
        place = (Related(self.route, "first", span=first),)
        self.found.add(
            Diagnostic(
                faults.REPEATED_INCLUDE, self.route, facts=facts, related=place, span=self.span
            )
        )

    def report_problem(self, problem: Diagnostic) -> None:
        """Report a file that could not be read: in the file itself, or where nothing is opened."""
        if problem.fault is faults.CANNOT_OPEN:
            self.report(faults.MISSING_INCLUDE, **problem.facts)
            return
        place = Related(self.route, "included", span=self.span)
        self.found.add(problem._replace(related=(place,)))

    def replace(self, path: str, *, is_certain: bool = False) -> Fix:
        """Return the fix that writes another path, in quotes where there were some."""
        sign = self.found.source.text[self.node.start]
        quote = sign if sign in {'"', "'"} else ""
        edit = Edit(self.route, f"{quote}{path}{quote}", span=self.span)
        return Fix("replace", (edit,), {"suggestion": path}, is_certain)


def list_mentions(include: Node, by: IncludingFile, found: Found) -> Iterator[Mention]:
    """Yield what stands in an ``include``."""
    nodes = include.items if isinstance(include, Sequence) else (include,)
    for number, node in enumerate(nodes):
        route: Route = (INCLUDE, number) if isinstance(include, Sequence) else (INCLUDE,)
        if not isinstance(node, Scalar):
            yield Mention("", node, route, by, found)
        elif not node.is_blank:
            yield Mention(_text_of(node, found.source), node, route, by, found)


def _text_of(node: Scalar, source: SourceText) -> str:
    """Return a path as it was typed: YAML takes a backslash in double quotes for an escape."""
    raw = source.text[node.start : node.end]
    is_escaped = raw[:1] == '"' and "\\" in raw
    return raw.strip('"') if is_escaped else node.text.strip()
