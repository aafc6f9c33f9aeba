"""The commands by name, and the frame around a run: streams, bugs, a quick end."""

from __future__ import annotations

import gc
import os
import sys

import typer

from commplan.cli import (
    actuals,
    baseline,
    demo,
    diff,
    explain,
    new,
    render,
    review,
    rules,
    schema,
    status,
    validate,
)
from commplan.cli.options import EXIT_BUG, EXIT_CANNOT_RUN
from commplan.cli.streams import abandon_output, prepare_streams
from commplan.cli.version import print_version

app = typer.Typer(
    name="commplan",
    help="把品牌社群的年度方案写成一个 YAML 文件：检查冲突，生成文档。\n\n"
    "The year plan of a brand's community as one YAML file: checked, and made into documents.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def start(
    *,
    version: bool = typer.Option(
        False, "--version", help="版本号 · Show the version.", is_eager=True, callback=print_version
    ),
) -> None:
    """Take the options that stand before the command."""


app.command("new", help="新建一份方案 · Start a plan.")(new.new)
app.command("validate", help="检查方案 · Read and check plans.")(validate.validate)
app.command("render", help="生成文档 · Make the annual plan's documents.")(render.render)
app.command("review", help="季度复盘 · Make the quarterly review.")(review.review)
app.command("status", help="今天进展如何 · Where the year stands.")(status.status)
app.command(
    "diff",
    help="对比两份方案 · What changed between two plans.\n\n"
    "退出码：两份都读得出是 0，不管有没有变化；读不出是 2。\n\n"
    "Exit codes: 0 where both can be read, whether or not anything changed; else 2.",
)(diff.diff)
app.add_typer(actuals.app, name="actuals")
app.add_typer(baseline.app, name="baseline")
app.command("explain", help="解释一条规则 · Explain one rule, with examples.")(explain.explain)
app.command("rules", help="列出所有规则 · List all rules.")(rules.list_rules)
app.command("schema", help="让编辑器认得方案 · The JSON Schema of a plan, for editors.")(
    schema.print_schema
)
app.command("demo", help="生成示例文档 · Render a shipped example.")(demo.demo)


def main() -> None:
    """Run the command line; a bug ends in one sentence and exit code 70.

    (A closed pipe and Ctrl-C end quietly in typer.) A command keeps nearly all that it makes until
    it ends, so that searching for garbage costs a fifth of its time and finds none.
    """
    gc.disable()
    prepare_streams()
    try:
        app(prog_name="commplan")
    except SystemExit:
        gc.freeze()  # the process ends: what is left need not be searched for garbage
        raise
    except Exception as error:  # noqa: BLE001 - the last stop of every bug
        if isinstance(error, OSError) and error.filename is None:  # no file: a stream refused
            abandon_output()
            reason = error.strerror or type(error).__name__
            typer.echo(f"无法输出结果 · the output cannot be written: {reason}", err=True)
            sys.exit(EXIT_CANNOT_RUN)
        _report_bug(error)
        sys.exit(EXIT_BUG)


def _report_bug(error: Exception) -> None:
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = ""
    if place is not None:
        code = place.tb_frame.f_code
        where = f" ({code.co_filename.replace(os.sep, '/').rsplit('/', 1)[-1]}:{place.tb_lineno})"
    name = type(error).__name__
    typer.echo(f"commplan 自身出错了 · this is a bug in commplan: {name}: {error}{where}", err=True)
