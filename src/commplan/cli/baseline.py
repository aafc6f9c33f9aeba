"""``commplan baseline save``: the plan as it stands now, to be compared with later."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from commplan.cli.options import EXIT_CANNOT_RUN, AsOf, Encoding, Lang, PlanFile, Quiet

if TYPE_CHECKING:
    from datetime import date

    from commplan.reading import Loaded
    from commplan.texts import Texts

FOLDER = "baselines"

app = typer.Typer(
    help="保存基线，以后对比 · Keep the plan as it stands, to compare with later.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

Target = Annotated[
    Path | None,
    typer.Option(
        "-o",
        "--output",
        metavar="FILE",
        help="基线文件，默认存在方案旁的 baselines 文件夹 · The file to write.",
    ),
]
Force = Annotated[bool, typer.Option("--force", help="覆盖已有文件 · Overwrite the file.")]


@app.callback()
def start() -> None:
    """Take the command behind ``baseline``."""


@app.command("save", help="保存一份基线 · Write a baseline file.")
def save(
    plan: PlanFile,
    output: Target = None,
    force: Force = False,
    as_of: AsOf = None,
    lang: Lang = None,
    quiet: Quiet = False,
    encoding: Encoding = None,
) -> None:
    """Write the plan with everything that it includes as one file; its path goes to the output."""
    from commplan.cli import checking, context
    from commplan.cli.baselines import count_findings, require_plan
    from commplan.cli.plan_files import write_file

    own = context.settle_texts(lang)
    day = context.settle_day(as_of, own)
    checking.require_usable([plan], encoding, own)
    loaded = checking.load(plan, encoding)
    texts = context.settle_texts(lang, loaded)
    require_plan(loaded, texts)
    count_findings(loaded, texts.review.changes.baseline.saved_with_findings)
    target = output or _propose_target(plan, day, texts)
    write_file(target, _make_text(loaded, day, texts).encode(), texts, is_forced=force)
    typer.echo(target.as_posix())
    if not quiet:
        words = texts.review.changes.baseline.how_to_compare
        typer.echo(words.format(plan=plan, baseline=target.as_posix()), err=True)


def _propose_target(plan: str, day: date, texts: Texts) -> Path:
    """Return ``baselines/plan-2026-03-01.yaml`` beside the plan."""
    from commplan.cli.checking import STDIN

    if plan == STDIN:
        typer.echo(texts.review.changes.baseline.stdin, err=True)
        raise typer.Exit(EXIT_CANNOT_RUN)
    path = Path(plan)
    return path.parent / FOLDER / f"{path.stem}-{day.isoformat()}.yaml"


def _make_text(loaded: Loaded, day: date, texts: Texts) -> str:
    from commplan.cli.version import find_version
    from commplan.writers.baseline import write_baseline

    note = texts.review.changes.baseline.saved_note.format(
        file=loaded.source.file.rsplit("/", 1)[-1], date=day.isoformat(), version=find_version()
    )
    return "" if loaded.tree is None else write_baseline(loaded.tree, (note,))
