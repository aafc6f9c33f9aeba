"""``include``: files that several plans share, read as if they stood in the plan.

The plan's own items come first, then those of the included files in the order of the list, each
followed by what it includes itself. A file is read once, however often it is named.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from commplan.diagnostics import Diagnostic, Part, Word
from commplan.model.fields import shapes_of
from commplan.model.head import Root
from commplan.model.plan import SECTIONS
from commplan.reading import faults
from commplan.reading.files import MEGABYTE, SIZE_LIMIT, Home
from commplan.reading.found import Found
from commplan.reading.include_mentions import IncludingFile, Mention, list_mentions
from commplan.reading.include_paths import (
    Refusal,
    find_foreign_slash,
    find_obstacle,
    mend_slashes,
    settle_path,
    suggest_path,
)
from commplan.reading.keys import INCLUDE, translate_entries
from commplan.reading.merging import merge_sections
from commplan.reading.routes import locate_diagnostics
from commplan.reading.shorthand import settle_keys
from commplan.reading.suggest import suggest_name
from commplan.source import Entry, Mapping, Node, Scalar, parse
from commplan.source.builder import NODE_LIMIT
from commplan.source.faults import EMPTY_FILE, NOT_A_MAPPING
from commplan.source.joined import JoinedText, count_nodes, shift_tree

if TYPE_CHECKING:
    from pathlib import Path

    from commplan.diagnostics import Fact, Route, Span

FILE_LIMIT = 50
MENTION_LIMIT = 500


def join_includes(
    entries: dict[str, Entry], found: Found, home: Home | None
) -> tuple[dict[str, Entry], bool]:
    """Return the keys of a plan with those of its included files, and whether all were read.

    From here on the source of ``found`` is the text of all files. Without a ``home`` (a plan from
    standard input) there is no folder to read from, and that is said.
    """
    include = entries[INCLUDE]
    if isinstance(include.value, Scalar) and include.value.is_blank:
        return entries, True
    if home is None:
        span = found.source.span(include.key.start, include.key.end)
        found.add(Diagnostic(faults.INCLUDE_WITHOUT_FOLDER, (INCLUDE,), Part.KEY, span=span))
        return entries, False
    walk = _Walk(home)
    walk.follow(
        include.value, IncludingFile(PurePosixPath(home.path.name), home.path.resolve()), found
    )
    joined = JoinedText([found.source, *(one.source for one in walk.parts)])
    found.join(joined, walk.parts)
    placed = zip(walk.trees, joined.starts[1:], strict=True)
    trees = [shift_tree(tree, offset) for tree, offset in placed if tree is not None]
    found.tree = _gather(entries, trees)
    for tree in trees:
        entries = merge_sections(entries, tree, found)
    return entries, walk.is_whole


def _gather(entries: dict[str, Entry], trees: list[Mapping]) -> Mapping:
    """Return the sections of all files side by side: what they name is known before any is read."""
    sections = dict(entries)
    for number, tree in enumerate(trees):
        sections |= {f"{number}.{key}": entry for key, entry in tree.entries.items()}
    return Mapping(sections, 0, 0)


class _Walk:
    """The way from file to file. ``parts`` and ``trees`` have what was read, in its order."""

    def __init__(self, home: Home) -> None:
        self.parts: list[Found] = []
        self.trees: list[Mapping | None] = []
        self.is_whole = True
        self._home = home
        self._folder = home.path.parent
        self._read: set[Path] = set()
        self._above: list[IncludingFile] = []
        self._mentions = self._size = self._nodes = 0
        self._is_full = False

    def follow(self, include: Node, by: IncludingFile, found: Found) -> None:
        """Read what a file includes."""
        self._read.add(by.real)
        self._above.append(by)
        first: dict[PurePosixPath, Span] = {}
        for mention in list_mentions(include, by, found):
            path = self._settle(mention)
            if self._is_full:
                break
            if path is None:
                self.is_whole = False
            elif path in first:
                mention.report_repeated(first[path])
            else:
                first[path] = mention.span
                self._visit(mention, path)
        self._above.pop()

    def _settle(self, mention: Mention) -> PurePosixPath | None:
        """Return the path that is meant, from the plan's folder; say why it cannot be followed."""
        self._mentions += 1
        if self._mentions > MENTION_LIMIT:
            self._stop(mention, files=FILE_LIMIT)
            return None
        if not isinstance(mention.node, Scalar):
            mention.report_shape()
            return None
        text = mention.text
        mended = mend_slashes(text)
        settled = settle_path(mended, mention.by.path.parent)
        if isinstance(settled, Refusal):
            mention.report(settled.fault, reason=settled.reason)
            return None
        if mended != text:
            fix = mention.replace(mended, is_certain=True)
            sign = find_foreign_slash(text)
            mention.report(faults.FOREIGN_SLASH, fix, sign=sign, suggestion=mended)
        return settled

    def _visit(self, mention: Mention, path: PurePosixPath) -> None:
        """Read the file of a mention, unless it was read before."""
        place = self._folder / path
        obstacle = self._find_obstacle(place)
        if obstacle is not None:
            self._refuse(mention, obstacle, place)
            return
        file = IncludingFile(path, place.resolve())
        circle = [one for one in self._above if one.real == file.real]
        if circle:
            names = [one.path.as_posix() for one in self._above[self._above.index(circle[0]) :]]
            names.append(names[0])
            mention.report(faults.INCLUDE_CIRCLE, circle=" → ".join(names))
        elif file.real not in self._read:
            self._read.add(file.real)
            self._take(mention, file, place)

    def _find_obstacle(self, place: Path) -> Refusal | None:
        if self._home.past is None:
            return find_obstacle(place, self._folder)
        missing = Refusal(faults.MISSING_INCLUDE, Word("reason.no_such_file"))
        return None if self._home.has_file(place) else missing

    def _refuse(self, mention: Mention, obstacle: Refusal, place: Path) -> None:
        self.is_whole = False
        suggestion = None
        if obstacle.fault is faults.MISSING_INCLUDE and self._home.past is None:
            suggestion = suggest_path(mention.text, place, mention.by.real)
        if suggestion is None:
            mention.report(obstacle.fault, reason=obstacle.reason)
            return
        fix = mention.replace(suggestion)
        mention.report(obstacle.fault, fix, reason=obstacle.reason, suggestion=suggestion)

    def _take(self, mention: Mention, file: IncludingFile, place: Path) -> None:
        """Read a file and what it includes."""
        text = self._read_text(mention, place)
        if text is None:
            self.is_whole = False
            return
        parsed = parse(text, self._home.name_file(place))
        own = Found(parsed.source, [_adapt(one, file) for one in parsed.diagnostics])
        own.tree = parsed.tree
        self.parts.append(own)
        self.trees.append(None)
        self.is_whole = self.is_whole and not parsed.incomplete
        if parsed.tree is None or not self._has_room(mention, parsed.tree):
            self.is_whole = False
            return
        number = len(self.parts) - 1
        entries = _settle_root(parsed.tree, own, self._home.path.name)
        tree = parsed.tree._replace(entries=entries)
        if INCLUDE in entries:
            self.follow(entries[INCLUDE].value, file, own)
        own.diagnostics = list(locate_diagnostics(own.diagnostics, tree, own.source))
        self.trees[number] = tree

    def _read_text(self, mention: Mention, place: Path) -> str | None:
        if len(self.parts) >= FILE_LIMIT:
            self._stop(mention, files=FILE_LIMIT)
            return None
        text, problem = self._home.read_file(place)
        if problem is not None:
            mention.report_problem(problem)
        self._size += len(text or "")
        if self._size > SIZE_LIMIT:
            self._stop(mention, megabytes=SIZE_LIMIT // MEGABYTE)
            return None
        return text

    def _has_room(self, mention: Mention, tree: Mapping) -> bool:
        self._nodes += count_nodes(tree)
        if self._nodes > NODE_LIMIT:
            self._stop(mention, values=NODE_LIMIT)
        return not self._is_full

    def _stop(self, mention: Mention, **facts: Fact) -> None:
        """Say that too much is included, and read nothing more."""
        self.is_whole = False
        self._is_full = True
        mention.report(faults.TOO_MUCH_INCLUDED, **facts)


def _adapt(diagnostic: Diagnostic, file: IncludingFile) -> Diagnostic:
    """Let a finding about the beginning of a plan speak of an included file."""
    if diagnostic.fault not in (EMPTY_FILE, NOT_A_MAPPING):
        return diagnostic
    section = suggest_name(file.path.stem, SECTIONS) or "team"
    return diagnostic._replace(facts={**diagnostic.facts, "section": section})


def _settle_root(tree: Mapping, found: Found, plan: str) -> dict[str, Entry]:
    """Return the sections of an included file and its ``include``; report every other key."""
    found.tree = tree
    written = translate_entries(tree.entries, Root, (), found)
    head = [key for key in written if key in shapes_of(Root)]
    entries = {key: entry for key, entry in written.items() if key not in head}
    if head:
        key = written[head[0]].key
        names = tuple(f"`{written[name].key.text}`" for name in head)
        facts: dict[str, Fact] = {"keys": names, "plan": plan}
        span = found.source.span(key.start, key.end)
        route: Route = (head[0],)
        found.add(Diagnostic(faults.HEAD_IN_INCLUDE, route, Part.KEY, facts=facts, span=span))
    return settle_keys(entries, (*SECTIONS, INCLUDE), ((), ("", "")), found)
