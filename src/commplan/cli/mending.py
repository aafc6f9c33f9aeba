"""``--fix`` and ``--diff``: certain fixes, round by round, and what becomes of the files."""

from __future__ import annotations

import codecs
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import typer

from commplan.cli.checking import STDIN, STDIN_NAME, Checked, check, read_stdin
from commplan.cli.documents import word_reason
from commplan.cli.options import EXIT_CANNOT_RUN
from commplan.cli.streams import write_exact
from commplan.reading import read_plan
from commplan.reading.files import Home, decode_text, read_file
from commplan.writers.files import CannotWriteError, replace_file
from commplan.writers.findings.diff import write_diff
from commplan.writers.findings.fixes import apply_fixes, list_certain_fixes

if TYPE_CHECKING:
    from datetime import date

    from commplan.diagnostics import Edit
    from commplan.texts import Texts

_MOST_ROUNDS = 20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class Mending(NamedTuple):
    """A plan with its certain fixes applied: what it is now, its texts by file, what changed.

    ``path`` and ``encoding`` are those of the command line.
    """

    path: str
    encoding: str | None
    checked: Checked
    before: dict[str, str]
    after: dict[str, str]
    counts: Counter[str]

    def list_changed(self) -> list[str]:
        """Return the files that changed."""
        return [file for file, text in self.before.items() if self.after[file] != text]


def mend_plan(path: str, encoding: str | None, checked: Checked, as_of: date) -> Mending:
    """Apply the certain fixes of a plan in memory until there are none left.

    A round can lay open what a fault of syntax hid, such as further files, and fixes that touch one
    another wait for the next. A fix that comes back at its place did not help, and is not tried
    again.
    """
    before: dict[str, str] = {}
    after: dict[str, str] = {}
    tried: set[tuple[Edit, ...]] = set()
    counts: Counter[str] = Counter()
    for _ in range(_MOST_ROUNDS):
        new = [file for file in checked.loaded.source.files if file not in before]
        before |= {file: _read_text(file, path, encoding) for file in new}
        after = {**before, **after}
        fixes = [fix for fix in list_certain_fixes(checked.diagnostics) if fix.edits not in tried]
        mended = apply_fixes(fixes, after)
        if not mended.applied:
            break
        edits = [edit for fix in mended.applied for edit in fix.edits]
        counts.update(edit.span.file for edit in edits if edit.span is not None)
        tried.update(fix.edits for fix in mended.applied)
        after = mended.texts
        checked = _check_again(path, encoding, checked, after, as_of)
    return Mending(path, encoding, checked, before, after, counts)


def _read_text(file: str, path: str, encoding: str | None) -> str:
    if path == STDIN:
        return decode_text(read_stdin(), file, encoding).text or ""
    return read_file(Path(file), encoding).text or ""


def _check_again(
    path: str, encoding: str | None, checked: Checked, texts: dict[str, str], as_of: date
) -> Checked:
    name = checked.loaded.source.file
    home = None if path == STDIN else Home(Path(path), encoding, texts)
    return check(read_plan(texts[name], name, home), as_of)


def print_diff(mending: Mending) -> None:
    """Print what the fixes would change."""
    for file in mending.list_changed():
        typer.echo(write_diff(file, mending.before[file], mending.after[file]), nl=False)


def save_mended(mending: Mending, texts: Texts) -> None:
    """Write the changed files, and say in how many places; standard input goes to the output.

    What cannot be written ends the command with its reason.
    """
    if mending.path == STDIN:
        data = read_stdin()
        write_exact(_encode_like(data, mending, STDIN_NAME) or data)
    for file in mending.list_changed():
        if mending.path != STDIN:
            _save(mending, file, texts)
        words = texts.screen.mended.format(path=file, count=mending.counts[file])
        typer.echo(words, err=True)


def _save(mending: Mending, file: str, texts: Texts) -> None:
    reason = texts.screen.encoding_lost
    try:
        data = _encode_like(Path(file).read_bytes(), mending, file)
        if data is not None:
            replace_file(Path(file), data)
            return
    except CannotWriteError as error:
        reason = word_reason(error.cause, texts)
    except OSError as error:
        reason = word_reason(error, texts)
    typer.echo(texts.screen.cannot_write.format(path=file, reason=reason), err=True)
    raise typer.Exit(EXIT_CANNOT_RUN)


def _encode_like(data: bytes, mending: Mending, file: str) -> bytes | None:
    """Return the mended text in the encoding in which the old one gives ``data`` byte for byte.

    None where there is no such encoding: the file would change where nothing was mended.
    """
    for mark, codec in ((b"", mending.encoding or "utf-8"), *_MARKS):
        try:
            if mark + mending.before[file].encode(codec) == data:
                return mark + mending.after[file].encode(codec)
        except UnicodeEncodeError:
            continue
    return None
