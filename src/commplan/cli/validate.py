"""``commplan validate``: read plans, check them, say what was found."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from commplan.cli.options import (
    AsOf,
    Color,
    Colour,
    Encoding,
    Lang,
    Quiet,
    Strict,
    count_columns,
    wants_colour,
)


class Format(StrEnum):
    """Forms of the findings."""

    TEXT = "text"
    JSON = "json"


Plans = Annotated[
    list[str], typer.Argument(metavar="PLAN...", help="方案文件，- 表示标准输入 · Plan files.")
]
OutputFormat = Annotated[Format, typer.Option("--format", help="输出格式 · Form of the findings.")]
Verbose = Annotated[
    bool, typer.Option("-v", "--verbose", help="列出没有运行的规则 · Name rules that did not run.")
]


def validate(
    plans: Plans,
    as_of: AsOf = None,
    lang: Lang = None,
    output: OutputFormat = Format.TEXT,
    strict: Strict = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
    color: Color = Colour.AUTO,
    encoding: Encoding = None,
) -> None:
    """Read and check plans; findings go to standard output, everything else to standard error."""
    from commplan.cli import checking, context, findings
    from commplan.writers.findings.style import Style

    day = context.settle_day(as_of, context.settle_texts(lang))
    checking.require_usable(plans, encoding, context.settle_texts(lang))
    all_checked = []
    reports = []
    style = Style(wants_colour(color), count_columns())
    for path in plans:
        loaded = checking.load(path, encoding)
        checked = checking.check(loaded, day)
        report = findings.make_report(checked, context.settle_texts(lang, loaded))
        all_checked.append(checked)
        reports.append(report)
        if output is Format.TEXT:
            findings.print_findings(report, style)
            if not quiet:
                findings.print_summary(checked, report, day, verbose=verbose)
    if output is Format.JSON:
        from commplan.cli.version import find_version
        from commplan.writers.findings.json import write_json

        typer.echo(write_json(reports, day, find_version()), nl=False)
    findings.print_crashes(all_checked, reports[0].texts)
    raise typer.Exit(findings.find_exit_code(all_checked, is_strict=strict))
