"""The options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

EXIT_FINDINGS = 1
EXIT_CANNOT_RUN = 2
EXIT_BUG = 70
FIRST_YEAR, LAST_YEAR = 2000, 2100
"""The years for which a plan may be begun."""


class Colour(StrEnum):
    """When to use colours."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class Language(StrEnum):
    """Languages of messages and documents."""

    ZH_HANS = "zh-Hans"
    ZH_HANT = "zh-Hant"
    ZH_TW = "zh-TW"
    EN = "en"


AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DATE", help="按哪一天检查，默认今天 · The day that counts."),
]
Lang = Annotated[
    Language | None,
    typer.Option(
        "--lang", case_sensitive=False, help="语言，默认随方案 · Language; default: the plan's."
    ),
]
Color = Annotated[Colour, typer.Option("--color", help="颜色 · Colours.", show_default=True)]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="只输出结果 · Print findings only.")]
Strict = Annotated[bool, typer.Option("--strict", help="警告也算不通过 · Warnings fail as well.")]
Encoding = Annotated[
    str | None,
    typer.Option("--encoding", help="方案文件的编码，默认 UTF-8 · Encoding of the plan file."),
]
