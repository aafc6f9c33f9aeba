"""Files of actuals beside a plan: found, read with the same care, put to one tree with the plan.

They stand in the tree under a step of their own, so that what is found in them has a place in their
own files; paths do not name that step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from commplan.model.actuals import ACTUALS_SECTIONS, Actuals
from commplan.model.actuals_head import ActualsHead
from commplan.model.fields import shapes_of
from commplan.reading.actuals_period import name_period
from commplan.reading.files import read_file
from commplan.reading.found import Found
from commplan.reading.key_words import ACTUALS
from commplan.reading.keys import find_key_language, translate_entries
from commplan.reading.model_errors import Head
from commplan.reading.routes import locate_diagnostics
from commplan.reading.sections import Scope, read_model, read_section
from commplan.reading.shorthand import settle_keys
from commplan.source import Entry, Mapping, Node, Scalar, Sequence, SourceText, parse
from commplan.source.joined import JoinedText, shift_tree

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from commplan.diagnostics import Diagnostic, Route
    from commplan.model.broken import Broken
    from commplan.model.plan import Plan
    from commplan.reading.load import Loaded

FOLDER = "actuals"
SHEETS = frozenset({".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods", ".et"})
"""Files with sheets; of those that cannot be read, the reader says what to do."""

_ENDINGS = frozenset({".yaml", ".yml"}) | SHEETS
_NOWHERE = Mapping({}, 0, 0)


class _Home(NamedTuple):
    """The plan beside which the files stand, and its tree."""

    plan: Plan
    tree: Mapping


class _File(NamedTuple):
    """A file as it was read: its text, its tree in one shape, and what it says."""

    source: SourceText
    tree: Mapping | None
    actuals: Actuals | None
    diagnostics: tuple[Diagnostic, ...]


def find_actuals(plan: Path) -> tuple[Path, ...]:
    """Return the files of actuals beside a plan, by name.

    They stand in ``actuals/``; where several plans share a folder, in one named like the plan's
    file below it. Hidden files, and the locks of open Office files, are none.
    """
    folder = plan.parent / FOLDER
    own = folder / plan.stem
    return _list_folder(own if own.is_dir() else folder)


def list_files(paths: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return the files that are named, and for a folder the files of actuals in it."""
    return tuple(
        file for path in paths for file in (_list_folder(path) if path.is_dir() else (path,))
    )


def _list_folder(folder: Path) -> tuple[Path, ...]:
    if not folder.is_dir():
        return ()
    return tuple(
        sorted(
            path
            for path in folder.iterdir()
            if _is_named_so(path) and not path.name.startswith((".", "~"))
        )
    )


def _is_named_so(path: Path) -> bool:
    """Tell whether a file is called like one of actuals.

    Windows hides endings it knows: what is called ``2026-Q1.yaml`` there may end in ``.yaml.txt``.
    """
    endings = [one.lower() for one in path.suffixes]
    text = endings[-2:-1] if endings[-1:] == [".txt"] else endings[-1:]
    return not _ENDINGS.isdisjoint(text)


def read_actuals(loaded: Loaded, paths: tuple[Path, ...], encoding: str | None = None) -> Loaded:
    """Read files of actuals and return the plan with them; what is wrong is in ``diagnostics``.

    Nothing is read for a plan that could not be read itself.
    """
    if not paths or loaded.plan is None or loaded.tree is None:
        return loaded
    home = _Home(loaded.plan, loaded.tree)
    files = tuple(_read_one(path, number, home, encoding) for number, path in enumerate(paths))
    parts = getattr(loaded.source, "parts", (loaded.source,))
    joined = JoinedText((*parts, *(file.source for file in files)))
    starts = joined.starts[len(parts) :]
    trees = tuple(
        _NOWHERE if file.tree is None else shift_tree(file.tree, start)
        for file, start in zip(files, starts, strict=True)
    )
    known = (file.actuals for file in files if file.actuals is not None)
    return loaded._replace(
        source=joined,
        tree=_graft(loaded.tree, trees),
        actuals=tuple(sorted(known, key=_find_rank)),
        diagnostics=(*loaded.diagnostics, *(one for file in files for one in file.diagnostics)),
    )


def _find_rank(actuals: Actuals) -> tuple[date, date, int, str]:
    """Return what orders files: the later one knows more, and so does one of more days."""
    days = actuals.days
    return days.end, actuals.as_of, days.days, actuals.file


def _graft(tree: Mapping, trees: tuple[Node, ...]) -> Mapping:
    """Return the tree of a plan with those of its actuals; nobody wrote that list."""
    nobody = Scalar("", 0, 0)
    entry = Entry(nobody, Sequence(trees, 0, 0, is_written=False))
    return tree._replace(entries={**tree.entries, ACTUALS: entry})


def _read_one(path: Path, number: int, home: _Home, encoding: str | None) -> _File:
    name, route = path.as_posix(), (ACTUALS, number)
    if path.suffix.lower() in SHEETS:
        from commplan.reading.sheets import read_sheet  # noqa: PLC0415 - most actuals are text

        sheet = read_sheet(path, home.plan, encoding)
        found, tree = Found(sheet.source, list(sheet.diagnostics)), sheet.tree
    else:
        text = read_file(path, encoding)
        if text.text is None:
            problems = [] if text.problem is None else [text.problem]
            return _give_up(Found(SourceText(name, ""), problems), route, home)
        parsed = parse(text.text, name)
        found, tree = Found(parsed.source, list(parsed.diagnostics)), parsed.tree
    if tree is None:
        return _give_up(found, route, home)
    found.tree = tree
    actuals, whole = _read_tree(tree, home.plan, route, found)
    if actuals is None:
        found.diagnostics = list(_say(found, route, home))
    placed = _graft(_NOWHERE, (*([_NOWHERE] * number), whole))
    located = locate_diagnostics(found.diagnostics, placed, found.source)
    return _File(found.source, whole, actuals, located)


def _give_up(found: Found, route: Route, home: _Home) -> _File:
    """Return a file of which nothing could be read."""
    return _File(found.source, None, None, _say(found, route, home))


def _say(found: Found, route: Route, home: _Home) -> tuple[Diagnostic, ...]:
    """Return what was found, said of a file of actuals; its examples are in the plan's words."""
    from commplan.reading.actuals_faults import (  # noqa: PLC0415 - only for what is broken
        say_of_actuals,
    )

    language = find_key_language(home.tree)
    return say_of_actuals(found.diagnostics, route, home.plan, language)


def _read_tree(
    tree: Mapping, plan: Plan, route: Route, found: Found
) -> tuple[Actuals | None, Mapping]:
    """Read head and sections; without days that can be read there are no actuals."""
    entries = translate_entries(tree.entries, ActualsHead, route, found)
    entries = name_period(entries, plan, found.source.file)
    known = (*shapes_of(ActualsHead), *ACTUALS_SECTIONS)
    called = found.source.file.rsplit("/", 1)[-1]
    entries = settle_keys(entries, known, (route, ("", called)), found, ActualsHead)
    years = tuple(sorted({plan.period.start.year, plan.period.end.year}))
    scope = Scope(found, Head(plan.root.currency, years), [])
    head_entries = {key: entry for key, entry in entries.items() if key in shapes_of(ActualsHead)}
    head, head_tree = read_model(tree._replace(entries=head_entries), ActualsHead, route, scope)
    values, unread = _read_sections(entries, route, scope)
    above = head_tree.entries if isinstance(head_tree, Mapping) else {}
    whole = tree._replace(entries={**entries, **above})
    if head is None:
        return None, whole
    broken: tuple[Broken, ...] = tuple(scope.broken)
    file = found.source.file
    return Actuals(head, file, route, broken=broken, unread=unread, **values), whole


def _read_sections(
    entries: dict[str, Entry], route: Route, scope: Scope
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Read every section; put its tree in one shape in its place among the entries."""
    values: dict[str, Any] = {}
    unread: list[str] = []
    for key in [key for key in entries if key in ACTUALS_SECTIONS]:
        section, node = ACTUALS_SECTIONS[key], entries[key].value
        value, shaped = read_section(section, node, (*route, key), scope)
        entries[key] = entries[key]._replace(value=shaped)
        if value is not None:
            values[key] = value
        elif not (isinstance(shaped, Scalar) and shaped.is_blank):
            unread.append(key)
    return values, tuple(unread)
