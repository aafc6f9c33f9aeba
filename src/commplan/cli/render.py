"""``commplan render``: the annual plan as Markdown, HTML and PowerPoint."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from commplan.cli.options import (
    EXIT_CANNOT_RUN,
    EXIT_FINDINGS,
    AsOf,
    Color,
    Colour,
    Encoding,
    Lang,
    Quiet,
    Strict,
)

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


def render(
    plan: PlanFile,
    to: To = "md,html,pptx",
    output: Output = Path(),
    as_of: AsOf = None,
    lang: Lang = None,
    strict: Strict = False,
    force: Force = False,
    quiet: Quiet = False,
    color: Color = Colour.AUTO,
    encoding: Encoding = None,
) -> None:
    """Check a plan and make its documents; their paths go to standard output."""
    from commplan.cli import checking, context, documents, findings
    from commplan.cli.streams import choose_style
    from commplan.diagnostics import Severity

    own = context.settle_texts(lang)
    formats = _read_formats(to, own.screen.unknown_format)
    day = context.settle_day(as_of, own)
    checking.require_usable([plan], encoding, own)
    with documents.show_progress(is_wanted=not quiet) as say:
        say(own.screen.reading)
        checked = checking.check(checking.load(plan, encoding), day)
        texts = context.settle_texts(lang, checked.loaded)
        report = findings.make_report(checked, texts)
        code = findings.find_exit_code([checked], is_strict=strict)
        is_stopped = checked.loaded.plan is None or (strict and code == EXIT_FINDINGS)
        written = {} if is_stopped else documents.write_documents(checked, formats, texts, say)
    findings.print_findings(report, choose_style(color, err=True), err=True)
    findings.print_crashes([checked], texts)
    if checked.loaded.plan is None:
        typer.echo(texts.screen.unreadable_plan.format(path=report.source.file), err=True)
    elif is_stopped:
        count = report.count(Severity.ERROR) + report.count(Severity.WARNING)
        typer.echo(texts.screen.strict_stops.format(count=count), err=True)
    stem = "plan" if plan == checking.STDIN else Path(plan).stem
    files = {f"{stem}.{name}": result.data for name, result in written.items()}
    if files:
        documents.print_saved(documents.save(output, files, texts, is_forced=force), texts)
    if not quiet:
        documents.print_losses(written, texts)
    raise typer.Exit(code)


def _read_formats(to: str, complaint: str) -> tuple[str, ...]:
    from commplan.cli.documents import FORMATS

    names = tuple(dict.fromkeys(name.strip() for name in to.split(",") if name.strip()))
    for name in names or ("",):
        if name not in FORMATS:
            typer.echo(complaint.format(name=name, known=", ".join(FORMATS)), err=True)
            raise typer.Exit(EXIT_CANNOT_RUN)
    return names
