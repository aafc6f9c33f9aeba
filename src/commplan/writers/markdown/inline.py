"""Runs and plain words as inline Markdown that every reader parses back to the same text.

Two traps shape this module. Between Chinese characters, ``**`` next to punctuation does not count
as emphasis (``**重点：**后文`` stays literal), so punctuation moves out of the emphasis there. And
GitHub links bare addresses up to the next space, full-width comma included, so addresses get
their angle brackets here.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from commplan.writers.clean import clean_link, clean_text, fold_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from commplan.report.blocks import Run, Runs

_SPECIAL: Final = re.compile(
    r"[\\`*\[\]<~$]|&(?=#?\w+;)|_(?![^\W_])|(?<![^\W_])_",  # a_b needs no escape, _a_ does
)
_ADDRESS: Final = re.compile(
    r"https?://[\w\-.~:/?#@!$&'()*+,;=%]*[\w\-~/#@$&=%]|[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+",
    re.ASCII,
)
_BLOCK_START: Final = re.compile(
    r"(?:>|[-+](?=[\s\-+]|$)|\#{1,6}(?=\s|$)|=+$|\d{1,9}(?=[.)](?:\s|$)))",
)
_CLOSING_HASHES: Final = re.compile(r"(?<=\s)(?=#+$)")
_ATOM: Final = re.compile(r"\\.|<[^<>\s]*>|.", re.DOTALL)
_URL_ESCAPES: Final = str.maketrans({char: f"%{ord(char):02X}" for char in ' ()<>|\\[]`"*'})


def escape_text(text: str) -> str:
    """Return words on one line with everything escaped that Markdown would act on."""
    return _SPECIAL.sub(r"\\\g<0>", fold_text(text))


def write_words(text: str) -> str:
    """Return words on one line, escaped, with bare addresses in angle brackets."""
    folded = fold_text(text)
    written, end = "", 0
    for found in _ADDRESS.finditer(folded):
        written += _SPECIAL.sub(r"\\\g<0>", folded[end : found.start()]) + f"<{found[0]}>"
        end = found.end()
    return written + _SPECIAL.sub(r"\\\g<0>", folded[end:])


def write_heading_words(text: str) -> str:
    """Return words for a heading line, where a last ``#`` would be taken as its end."""
    return _CLOSING_HASHES.sub(r"\\", escape_text(text))


def write_runs(runs: Runs) -> str:
    """Return the runs as one line of inline Markdown."""
    cores = [(run, _write_core(run)) for run in _merge_runs(runs)]
    written = ""
    for (run, core), (_, after) in pairwise((*cores, (None, ""))):
        if run is not None:
            written += _emphasise(core, _choose_marker(run), written[-1:], after[:1])
    return " ".join(written.split())


def write_line(runs: Runs) -> str:
    """Return the runs as the first line of a block: nothing in it opens a list or a heading."""
    return guard_start(write_runs(runs))


def guard_start(line: str) -> str:
    """Escape what would turn a line of text into another kind of block."""
    found = _BLOCK_START.match(line)
    if found is None:
        return line
    cut = found.end() if found[0].isdigit() else 0
    return f"{line[:cut]}\\{line[cut:]}"


def _merge_runs(runs: Runs) -> Iterable[Run]:
    merged: list[Run] = []
    for run in runs:
        if merged and replace(merged[-1], text=run.text) == run:
            merged[-1] = replace(run, text=merged[-1].text + run.text)
        elif run.text:
            merged.append(run)
    return merged


def _write_core(run: Run) -> str:
    if run.code:
        core = _write_code(run.text)
    else:
        core = _keep_edges(run.text, escape_text if run.link else write_words)
    link = clean_link(run.link)
    if link is None or not core.strip():
        return core
    marker = "" if run.code else _choose_style(run)
    return f"[{marker}{core.strip()}{marker}]({link.translate(_URL_ESCAPES)})"


def _keep_edges(text: str, write: Callable[[str], str]) -> str:
    clean = clean_text(text)
    lead = " " if clean[:1].isspace() else ""
    trail = " " if clean[-1:].isspace() else ""
    return f"{lead}{write(clean)}{trail}"


def _write_code(text: str) -> str:
    folded = fold_text(text)
    if not folded:
        return ""
    ticks = max((len(found) for found in re.findall("`+", folded)), default=0)
    fence = "`" * (ticks + 1)
    pad = " " if folded.startswith("`") or folded.endswith("`") else ""
    return f"{fence}{pad}{folded}{pad}{fence}"


def _choose_style(run: Run) -> str:
    return "**" * run.bold + "*" * run.italic


def _choose_marker(run: Run) -> str:
    return "" if run.code or clean_link(run.link) else _choose_style(run)


def _emphasise(core: str, marker: str, before: str, after: str) -> str:
    """Set ``core`` in ``marker`` so that CommonMark's flanking rules hold on both sides.

    Emphasis that touches an earlier one loses its own: ``**a***b*`` has no safe spelling.
    """
    body = core.strip()
    if not marker or not body or (before == "*" and not core[0].isspace()):
        return core
    atoms = _ATOM.findall(body)
    lead, trail = core[: len(core) - len(core.lstrip())], core[len(core.rstrip()) :]
    if not lead and _is_wordlike(before) and not _is_wordlike(atoms[0][0]):
        lead = atoms.pop(0)
    if atoms and not trail and _is_wordlike(after) and not _is_wordlike(atoms[-1][-1]):
        trail = atoms.pop()
    inner = "".join(atoms)
    return f"{lead}{marker}{inner.strip()}{marker}{trail}" if inner.strip() else core


def _is_wordlike(char: str) -> bool:
    return bool(char) and not char.isspace() and unicodedata.category(char)[0] not in "PS"
