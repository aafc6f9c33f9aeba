"""The options that several commands share."""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from typing import Annotated

import typer

EXIT_FINDINGS = 1
EXIT_CANNOT_RUN = 2
EXIT_BUG = 70
_NARROWEST = 40
_USUAL_COLUMNS = 100


class Colour(StrEnum):
    """When to use colours."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class Language(StrEnum):
    """Languages of messages and documents."""

    ZH_HANS = "zh-Hans"
    EN = "en"


AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DATE", help="按哪一天检查，默认今天 · The day that counts."),
]
Lang = Annotated[
    Language | None,
    typer.Option("--lang", help="语言，默认随方案 · Language; default: the plan's."),
]
Color = Annotated[Colour, typer.Option("--color", help="颜色 · Colours.", show_default=True)]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="只输出结果 · Print findings only.")]
Strict = Annotated[bool, typer.Option("--strict", help="警告也算不通过 · Warnings fail as well.")]
Encoding = Annotated[
    str | None,
    typer.Option("--encoding", help="方案文件的编码，默认 UTF-8 · Encoding of the plan file."),
]


def wants_colour(colour: Colour) -> bool:
    """Tell whether to colour the output: as asked, else on a terminal unless NO_COLOR is set."""
    if colour is not Colour.AUTO:
        return colour is Colour.ALWAYS
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def count_columns() -> int:
    """Return the width to write for: the terminal's, else a usual one."""
    if not sys.stdout.isatty():
        return _USUAL_COLUMNS
    try:
        columns = os.get_terminal_size(sys.stdout.fileno()).columns
    except OSError:
        return _USUAL_COLUMNS
    return max(columns, _NARROWEST)
