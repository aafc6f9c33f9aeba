"""A new plan to the disk, with the schema that editors complete it by; nothing is written over."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, NoReturn

import typer

from commplan.cli.documents import word_reason
from commplan.cli.options import EXIT_CANNOT_RUN
from commplan.writers.files import CannotWriteError, replace_file
from commplan.writers.schema import write_schema

if TYPE_CHECKING:
    from pathlib import Path

    from commplan.texts import Texts

SCHEMA = "commplan.schema.json"


def refuse_existing(target: Path, texts: Texts, *, is_forced: bool) -> None:
    """End where the file is there already, unless it may be overwritten."""
    if target.exists() and not is_forced:
        _refuse(target, texts)


def _refuse(target: Path, texts: Texts) -> NoReturn:
    typer.echo(texts.start.already_there.format(path=target.as_posix()), err=True)
    raise typer.Exit(EXIT_CANNOT_RUN)


def write_plan(
    target: Path, text: str, keys: Texts, texts: Texts, *, is_forced: bool
) -> tuple[Path, ...]:
    """Write the plan, and its schema where none lies beside it; return what was written.

    ``keys`` is the language of the schema, ``texts`` the one in which a failure is told.
    """
    plan = f"# yaml-language-server: $schema={SCHEMA}\n{text}".encode()
    schema = target.with_name(SCHEMA)
    try:
        _make_folder(target.parent)
        if is_forced and target.exists():
            replace_file(target, plan)
        elif not _write_new(target, plan):  # made in the meantime, or a link that leads nowhere
            _refuse(target, texts)
        if _write_new(schema, write_schema(keys).encode()):
            return (target, schema)
    except CannotWriteError as error:
        reason = word_reason(error.cause, texts)
        words = texts.screen.cannot_write.format(path=error.path.as_posix(), reason=reason)
        typer.echo(words, err=True)
        raise typer.Exit(EXIT_CANNOT_RUN) from None
    return (target,)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWriteError(folder, error) from error


def _write_new(path: Path, data: bytes) -> bool:
    """Write a file that is not there yet, whole or not at all; return whether it was written."""
    try:
        file = path.open("xb")
    except FileExistsError:
        return False
    except OSError as error:
        raise CannotWriteError(path, error) from error
    try:
        with file:
            file.write(data)
    except OSError as error:
        with contextlib.suppress(OSError):
            path.unlink()
        raise CannotWriteError(path, error) from error
    return True
