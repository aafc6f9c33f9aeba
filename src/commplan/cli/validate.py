"""``commplan validate``: read plans, check them, say what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from commplan.cli.formats import Format
from commplan.cli.options import AsOf, Color, Colour, Encoding, Lang, Quiet, Strict

if TYPE_CHECKING:
    from datetime import date

    from commplan.cli.checking import Checked
    from commplan.texts import Texts

Plans = Annotated[
    list[str], typer.Argument(metavar="PLAN...", help="方案文件，- 表示标准输入 · Plan files.")
]
OutputFormat = Annotated[Format, typer.Option("--format", help="输出格式 · Form of the findings.")]
Fix = Annotated[
    bool, typer.Option("--fix", help="改好确定无疑的问题 · Mend what can only mean one thing.")
]
Diff = Annotated[
    bool, typer.Option("--diff", help="只看会怎么改，不改文件 · Show what --fix would change.")
]
Everything = Annotated[
    bool, typer.Option("--all", help="同类问题也逐条列出 · Show findings that are alike, too.")
]
Verbose = Annotated[
    bool, typer.Option("-v", "--verbose", help="列出没有运行的规则 · Name rules that did not run.")
]
Select = Annotated[
    list[str] | None,
    typer.Option(
        "--select",
        metavar="RULE",
        help="只查这些规则（编号、名称或 CAL 这样的开头）· Only these rules.",
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option("--ignore", metavar="RULE", help="不查这些规则 · All rules but these."),
]


def validate(
    plans: Plans,
    as_of: AsOf = None,
    lang: Lang = None,
    output: OutputFormat = Format.TEXT,
    select: Select = None,
    ignore: Ignore = None,
    fix: Fix = False,
    diff: Diff = False,
    strict: Strict = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
    everything: Everything = False,
    color: Color = Colour.AUTO,
    encoding: Encoding = None,
) -> None:
    """Read and check plans; findings go to standard output, everything else to standard error.

    Where the output is taken by a plan's own text (a diff, a plan that came through standard
    input), findings go to standard error as well.
    """
    from commplan.cli import checking, context, findings
    from commplan.cli.formats import Outcome, print_outcome
    from commplan.cli.streams import choose_style

    day = context.settle_day(as_of, context.settle_texts(lang))
    checking.require_usable(plans, encoding, context.settle_texts(lang))
    choice = checking.read_choice(select or [], ignore or [], context.settle_texts(lang))
    is_taken = diff or (fix and checking.STDIN in plans)
    style = choose_style(color, err=is_taken)
    all_checked, reports = [], []
    for path in plans:
        checked = checking.check(checking.load_whole(path, encoding), day, choice)
        texts = context.settle_texts(lang, checked.loaded)
        if fix or diff:
            checked = _mend(path, encoding, checked, day, texts, is_dry=diff)
        report = findings.make_report(checked, texts)
        all_checked.append(checked)
        reports.append(report)
        if output is Format.TEXT:
            shown = findings.print_findings(report, style, err=is_taken, is_whole=everything)
            if not quiet:
                findings.print_summary(checked, report, day, shown, is_verbose=verbose)
    code = findings.find_exit_code(all_checked, is_strict=strict)
    outcome = Outcome(reports, day, strict, findings.is_successful(code))
    print_outcome(outcome, output, err=is_taken)
    findings.print_crashes(all_checked, reports[0].texts)
    raise typer.Exit(code)


def _mend(
    path: str, encoding: str | None, checked: Checked, day: date, texts: Texts, *, is_dry: bool
) -> Checked:
    """Apply the certain fixes of a plan, or show them; return the plan as its files have it now.

    Files of actuals are left as they are.
    """
    from commplan.cli import checking
    from commplan.cli.mending import mend_plan, print_diff, save_mended

    if not checked.loaded.is_opened:
        return checked
    has_actuals = bool(checked.loaded.actuals)
    alone = checking.check(checking.load(path, encoding), day) if has_actuals else checked
    mending = mend_plan(path, encoding, alone, day)
    if is_dry:
        print_diff(mending)
        return checked
    save_mended(mending, texts)
    if has_actuals:
        return checking.check(checking.load_whole(path, encoding), day)
    return mending.checked
