"""Texts of a plan as runs: inline Markdown is understood, everything else is taken literally."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from commplan.report.blocks import Run, Runs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_SIGNS = re.compile(r"[*_`\[<&\\]")
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)
_WIDE = "[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]"
_WIDE_BREAK = re.compile(rf"(?<={_WIDE})[^\S\n]*\n\s*(?={_WIDE})")
_SPACE = re.compile(r"\s+")


def read_runs(text: str) -> Runs:
    """Read bold, emphasis, code and links; HTML stays text. Lines are joined.

    A link that leads to neither the web nor a mailbox becomes text with its address behind it, so
    that nothing is lost.
    """
    line = join_lines(text)
    if not line:
        return ()
    if not _SIGNS.search(line):
        return (Run(line),)
    (inline,) = _load_parser().parseInline(line)
    return _merge_runs(_walk_tokens(inline.children or []))


def read_plain(text: str) -> str:
    """Read a text without its marks, for places that know no styles."""
    return "".join(run.text for run in read_runs(text))


def join_lines(text: str) -> str:
    """Put a text on one line; no space comes between full-width characters."""
    return _SPACE.sub(" ", _WIDE_BREAK.sub("", text)).strip()


@cache
def _load_parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415 - most plans have no marks, and start faster

    return MarkdownIt("commonmark", {"html": False})


def _walk_tokens(tokens: list[Token]) -> Iterable[Run]:
    strong, emphasised = 0, 0
    address: str | None = None
    for token in tokens:
        match token.type:
            case "strong_open" | "strong_close":
                strong += token.nesting
            case "em_open" | "em_close":
                emphasised += token.nesting
            case "link_open":
                address = str(token.attrs["href"])
            case "link_close":
                if address is not None and not _ADDRESS.fullmatch(address):
                    yield Run(f" ({address})", strong > 0, emphasised > 0)
                address = None
            case "image":
                link = _keep_address(str(token.attrs["src"]))
                yield Run(token.content or str(token.attrs["src"]), link=link)
            case _:
                link = _keep_address(address)
                yield Run(
                    token.content, strong > 0, emphasised > 0, token.type == "code_inline", link
                )


def _keep_address(address: str | None) -> str | None:
    return address if address is not None and _ADDRESS.fullmatch(address) else None


def _merge_runs(runs: Iterable[Run]) -> Runs:
    """Join neighbours of one style: the parser cuts text at each sign that it looked at."""
    merged: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        last = merged[-1] if merged else None
        if last is not None and _style_of(last) == _style_of(run):
            merged[-1] = Run(last.text + run.text, *_style_of(run))
        else:
            merged.append(run)
    return tuple(merged)


def _style_of(run: Run) -> tuple[bool, bool, bool, str | None]:
    return run.bold, run.italic, run.code, run.link
