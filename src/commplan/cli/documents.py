"""From a checked plan to files in a folder, and what is said on the way."""

from __future__ import annotations

import contextlib
import errno
import sys
from typing import TYPE_CHECKING, NamedTuple, NoReturn

import typer

from commplan.cli.options import EXIT_CANNOT_RUN, EXIT_FINDINGS
from commplan.writers.files import CannotWriteError, Reason, Saved, save_documents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from commplan.cli.checking import Checked
    from commplan.cli.options import Colour
    from commplan.model.plan import Plan
    from commplan.report.blocks import Document
    from commplan.texts import Texts
    from commplan.writers.written import Written

FORMATS = ("md", "html", "pptx")


@contextlib.contextmanager
def show_progress(*, is_wanted: bool) -> Iterator[Callable[[str], None]]:
    """Yield a function that shows what is being done, on a terminal; elsewhere it is silent."""
    if not is_wanted or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.text import Text

    with Console(stderr=True).status("") as status:
        yield lambda words: status.update(Text(words))


def build_annual(checked: Checked, texts: Texts, baseline: Plan | None = None) -> Document | None:
    """Build the annual plan; None where the plan could not be read."""
    from commplan.report.annual_plan import build_annual_plan

    plan, analysis = checked.loaded.plan, checked.analysis
    if plan is None or analysis is None:
        return None
    name = name_source(checked)
    return build_annual_plan(plan, analysis, checked.diagnostics, texts, name, baseline)


def name_source(checked: Checked) -> str:
    """Return the plan's file as documents name it."""
    return checked.loaded.source.file.rsplit("/", 1)[-1]


class Delivery(NamedTuple):
    """What becomes of documents: in which formats and words, under which name, and where.

    A plan with findings gives none where ``is_strict``.
    """

    formats: tuple[str, ...]
    texts: Texts
    stem: str
    folder: Path
    colour: Colour
    is_strict: bool
    is_forced: bool
    is_quiet: bool


def deliver(checked: Checked, build: Callable[[], Document | None], wanted: Delivery) -> NoReturn:
    """Make the documents of a checked plan, say what was found, and end the command."""
    from commplan.cli import findings
    from commplan.cli.streams import choose_style
    from commplan.diagnostics import Severity

    texts, code = wanted.texts, findings.find_exit_code([checked], is_strict=wanted.is_strict)
    is_stopped = wanted.is_strict and code == EXIT_FINDINGS
    written: dict[str, Written] = {}
    with show_progress(is_wanted=not wanted.is_quiet) as say:
        say(texts.screen.building)
        document = None if is_stopped else build()
        if document is not None:
            written = write_documents(document, wanted.formats, texts, say)
    report = findings.make_report(checked, texts)
    findings.print_findings(report, choose_style(wanted.colour, err=True), err=True)
    findings.print_crashes([checked], texts)
    if checked.loaded.plan is None:
        typer.echo(texts.screen.unreadable_plan.format(path=report.source.file), err=True)
    elif is_stopped:
        count = report.count(Severity.ERROR) + report.count(Severity.WARNING)
        typer.echo(texts.screen.strict_stops.format(count=count), err=True)
    files = {f"{wanted.stem}.{name}": result.data for name, result in written.items()}
    if files:
        print_saved(save(wanted.folder, files, texts, is_forced=wanted.is_forced), texts)
    if not wanted.is_quiet:
        print_losses(written, texts)
    raise typer.Exit(code)


def read_formats(to: str, complaint: str) -> tuple[str, ...]:
    """Return the formats of ``--to``; one that there is not ends the command."""
    names = tuple(dict.fromkeys(name.strip() for name in to.split(",") if name.strip()))
    for name in names or ("",):
        if name not in FORMATS:
            typer.echo(complaint.format(name=name, known=", ".join(FORMATS)), err=True)
            raise typer.Exit(EXIT_CANNOT_RUN)
    return names


def write_documents(
    document: Document, formats: tuple[str, ...], texts: Texts, say: Callable[[str], None]
) -> dict[str, Written]:
    """Write a document in each format; by file ending."""
    written = {}
    for name in formats:
        say(texts.screen.writing.format(format=name))
        written[name] = _write(name, document)
    return written


def _write(name: str, document: Document) -> Written:
    """Write one format; only its own libraries are imported."""
    if name == "md":
        from commplan.writers.markdown import write_markdown

        return write_markdown(document)
    if name == "html":
        from commplan.writers.html import write_html

        return write_html(document)
    from commplan.writers.pptx import write_pptx

    return write_pptx(document)


def save(
    folder: Path, documents: Mapping[str, bytes], texts: Texts, *, is_forced: bool
) -> tuple[Saved, ...]:
    """Put the files in place; a folder or disk that refuses ends the command with its reason."""
    try:
        return save_documents(folder, documents, is_forced=is_forced)
    except CannotWriteError as error:
        reason = word_reason(error.cause, texts)
        words = texts.screen.cannot_write.format(path=error.path.as_posix(), reason=reason)
        typer.echo(words, err=True)
        typer.echo(texts.screen.not_written, err=True)
        raise typer.Exit(EXIT_CANNOT_RUN) from None


def word_reason(error: OSError, texts: Texts) -> str:
    """Return why the system refused, in the reader's language where it is a usual reason."""
    screen = texts.screen
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return screen.no_space
        case errno.ENOTDIR | errno.EEXIST:
            return screen.not_a_folder
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return screen.no_permission
        case _:
            return error.strerror or type(error).__name__


def print_saved(saved: tuple[Saved, ...], texts: Texts) -> None:
    """Print where each document is; on standard error, which files were left alone and why."""
    screen = texts.screen
    reasons = {
        Reason.EDITED: screen.because_edited,
        Reason.FOREIGN: screen.because_foreign,
        Reason.LOCKED: screen.because_locked,
    }
    for one in saved:
        typer.echo(one.path.as_posix())
        if one.instead_of is not None and one.reason is not None:
            words = screen.written_beside.format(
                path=one.instead_of.as_posix(),
                reason=reasons[one.reason],
                other=one.path.as_posix(),
            )
            typer.echo(words, err=True)


def print_losses(written: Mapping[str, Written], texts: Texts) -> None:
    """Print, for each format, the figures that it could not draw."""
    for name, result in written.items():
        if result.losses:
            words = texts.screen.loss.format(
                format=name,
                count=len(result.losses),
                blocks=texts.format.list_separator.join(
                    dict.fromkeys(texts.words[f"block.{loss.block}"] for loss in result.losses)
                ),
            )
            typer.echo(words, err=True)
