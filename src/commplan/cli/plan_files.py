"""A new plan to the disk, with the schema that editors complete it by; nothing is written over."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, NamedTuple, NoReturn

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
    schema = Schema(SCHEMA, write_schema(keys))
    return write_with_schema(target, text, schema, texts, is_forced=is_forced)


class Schema(NamedTuple):
    """What a schema is called beside a file that is completed by it, and its text."""

    name: str
    text: str


def write_with_schema(
    target: Path, text: str, made: Schema, texts: Texts, *, is_forced: bool
) -> tuple[Path, ...]:
    """Write a file that names its schema, and that schema where none lies beside it."""
    plan = f"# yaml-language-server: $schema={made.name}\n{text}".encode()
    schema = target.with_name(made.name)
    write_file(target, plan, texts, is_forced=is_forced)
    try:
        is_new = _write_new(schema, made.text.encode())
    except CannotWriteError as error:
        _explain(error, texts)
    return (target, schema) if is_new else (target,)


def write_file(target: Path, data: bytes, texts: Texts, *, is_forced: bool) -> None:
    """Write a file, whole or not at all; one that is there stays, unless it may be overwritten."""
    try:
        _make_folder(target.parent)
        if is_forced and target.exists():
            replace_file(target, data)
        elif not _write_new(target, data):  # made in the meantime, or a link that leads nowhere
            _refuse(target, texts)
    except CannotWriteError as error:
        _explain(error, texts)


def _explain(error: CannotWriteError, texts: Texts) -> NoReturn:
    reason = word_reason(error.cause, texts)
    words = texts.screen.cannot_write.format(path=error.path.as_posix(), reason=reason)
    typer.echo(words, err=True)
    raise typer.Exit(EXIT_CANNOT_RUN) from None


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
