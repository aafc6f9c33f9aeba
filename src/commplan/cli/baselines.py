"""The earlier plan behind ``--baseline``: a file, or the plan in a git revision."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

from commplan.cli.checking import STDIN, load
from commplan.cli.options import EXIT_CANNOT_RUN, Colour

if TYPE_CHECKING:
    from commplan.model.plan import Plan
    from commplan.reading import Loaded
    from commplan.reading.revisions import NoRevision
    from commplan.texts import Texts
    from commplan.texts.counted import Counted

_ENDINGS = frozenset({".yaml", ".yml"})


def load_baseline(
    text: str | None, plan_path: str, texts: Texts, encoding: str | None
) -> Plan | None:
    """Return the earlier plan that ``--baseline`` names; None where none is asked for.

    What cannot be had ends the command. Findings are only counted: the earlier plan is not judged.
    """
    if text is None:
        return None
    loaded = read_baseline(text, plan_path, texts, encoding)
    count_findings(loaded, texts.review.changes.baseline.with_findings)
    return require_plan(loaded, texts)


def read_baseline(text: str, plan_path: str, texts: Texts, encoding: str | None) -> Loaded:
    """Read a baseline: a file where there is one of that name, else a git revision of the plan."""
    if Path(text).is_file():
        return load(text, encoding)
    terms = texts.review.changes.baseline
    if Path(text).suffix.casefold() in _ENDINGS:
        _refuse(terms.no_file.format(path=text), terms.help_file, texts)
    if plan_path == STDIN:
        _refuse(terms.no_folder.format(revision=text), terms.help_file, texts)
    from commplan.reading.revisions import NoRevision, read_revision

    plan = Path(plan_path)
    read = read_revision(plan, text, dict(os.environ), encoding)
    if isinstance(read, NoRevision):
        _explain(read, text, plan, texts)
    return read


def count_findings(loaded: Loaded, words: Counted) -> None:
    """Say on standard error how many findings there were on reading, if any."""
    count = len(loaded.diagnostics)
    if count and loaded.plan is not None:
        typer.echo(words.fill(count, path=loaded.source.file), err=True)


def require_plan(loaded: Loaded, texts: Texts) -> Plan:
    """Return the plan; where there is none, print what was found and end the command."""
    if loaded.plan is None:
        _show_findings(loaded, texts)
        terms = texts.review.changes.baseline
        _refuse(terms.unreadable.format(path=loaded.source.file), terms.help_unreadable, texts)
    return loaded.plan


def _show_findings(loaded: Loaded, texts: Texts) -> None:
    from commplan.cli import checking, findings
    from commplan.cli.streams import choose_style
    from commplan.writers.findings.order import in_order

    found = in_order(loaded.diagnostics, loaded.source.files)
    checked = checking.Checked(loaded, None, found, (), (), ())
    report = findings.make_report(checked, texts)
    findings.print_findings(report, choose_style(Colour.AUTO, err=True), err=True)


def _explain(refused: NoRevision, revision: str, plan: Path, texts: Texts) -> NoReturn:
    """Say why there is no plan of a revision, and what to do, and end the command."""
    from commplan.reading.revisions import Refused

    terms = texts.review.changes.baseline
    reasons: dict[Refused, tuple[str, str]] = {
        Refused.NO_GIT: (terms.no_git, terms.help_no_git),
        Refused.NO_REPOSITORY: (terms.no_repository, terms.help_no_repository),
        Refused.UNKNOWN_REVISION: (terms.unknown_revision, terms.help_unknown),
        Refused.NOT_IN_REVISION: (terms.not_in_revision, terms.help_not_in_revision),
        Refused.GIT_FAILED: (terms.git_failed, terms.help_git_failed),
    }
    words, advice = reasons[refused.reason]
    folder, path = plan.resolve().parent.as_posix(), plan.as_posix()
    said = words.format(revision=revision, folder=folder, path=path, detail=refused.detail)
    _refuse(said, advice, texts)


def _refuse(words: str, advice: str, texts: Texts) -> NoReturn:
    typer.echo(words, err=True)
    typer.echo(
        texts.document.labels.labelled.format(label=texts.screen.help, text=advice), err=True
    )
    raise typer.Exit(EXIT_CANNOT_RUN)
