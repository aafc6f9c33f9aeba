"""The options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
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
PlanFile = Annotated[
    str, typer.Argument(metavar="PLAN", help="方案文件，- 表示标准输入 · The plan file.")
]
To = Annotated[
    str, typer.Option("--to", metavar="FORMATS", help="md,html,pptx 中的几种 · Which formats.")
]
Output = Annotated[
    Path, typer.Option("-o", "--output", metavar="DIR", help="输出文件夹 · Output folder.")
]
Force = Annotated[
    bool, typer.Option("--force", help="覆盖被人改过的文件 · Overwrite changed files.")
]
ActualsFiles = Annotated[
    list[str] | None,
    typer.Option(
        "--actuals",
        metavar="FILE",
        help="实际数据文件，默认读方案旁的 actuals 文件夹 · Files of actuals.",
    ),
]
Baseline = Annotated[
    str | None,
    typer.Option(
        "--baseline",
        metavar="REV|FILE",
        help="与之比较的旧方案：git 版本或基线文件 · An earlier plan: a git revision or a file.",
    ),
]
Quarter = Annotated[
    str | None, typer.Option("--quarter", metavar="Q", help="季度：Q1 到 Q4 · The quarter.")
]
