"""``commplan diff``: what changed between two plans, or since an earlier state of one."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from commplan.cli.options import (
    EXIT_CANNOT_RUN,
    Baseline,
    Color,
    Colour,
    Encoding,
    Lang,
    Quiet,
)

if TYPE_CHECKING:
    from commplan.analysis.changes import Changes
    from commplan.reading import Loaded
    from commplan.report.change_words import ChangeWords
    from commplan.texts import Texts
    from commplan.writers.findings.style import Style


class Format(StrEnum):
    """Forms of the changes."""

    TEXT = "text"
    JSON = "json"


Plans = Annotated[
    list[str],
    typer.Argument(
        metavar="OLD NEW | PLAN",
        help="旧方案和新方案；加 --baseline 时只写一份 · Two plans; one with --baseline.",
    ),
]
OutputFormat = Annotated[Format, typer.Option("--format", help="输出格式 · Form of the changes.")]


def diff(
    plans: Plans,
    baseline: Baseline = None,
    output: OutputFormat = Format.TEXT,
    lang: Lang = None,
    quiet: Quiet = False,
    color: Color = Colour.AUTO,
    encoding: Encoding = None,
) -> None:
    """Say what moved in days, money, targets and people; changes are no failure of the run."""
    from commplan.cli import checking, context
    from commplan.cli.baselines import count_findings, require_plan

    own = context.settle_texts(lang)
    checking.require_usable(plans, encoding, own)
    old, new = _load_both(plans, baseline, own, encoding)
    texts = context.settle_texts(lang, new)
    before, after = require_plan(old, texts), require_plan(new, texts)
    for loaded in (old, new):
        count_findings(loaded, texts.review.changes.baseline.with_findings)
    from commplan.analysis.changes import compare_plans
    from commplan.cli.streams import choose_style
    from commplan.report.change_words import ChangeWords

    changes = compare_plans(before, after)
    if output is Format.JSON:
        _print_json(changes, old, new)
        return
    words = ChangeWords(texts, after.root.currency, after.period.start.year)
    _print_text(changes, words, (old, new), choose_style(color), is_quiet=quiet)


def _load_both(
    plans: list[str], baseline: str | None, texts: Texts, encoding: str | None
) -> tuple[Loaded, Loaded]:
    """Read the two plans; ``--baseline`` is the older one."""
    from commplan.cli.baselines import read_baseline
    from commplan.cli.checking import load

    if len(plans) == 1 and baseline is not None:
        return read_baseline(baseline, plans[0], texts, encoding), load(plans[0], encoding)
    if len(plans) == 2 and baseline is None:  # noqa: PLR2004 - an old one and a new one
        return load(plans[0], encoding), load(plans[1], encoding)
    terms = texts.review.changes.baseline
    typer.echo(terms.two_plans, err=True)
    typer.echo(terms.help_two_plans, err=True)
    raise typer.Exit(EXIT_CANNOT_RUN)


def _print_json(changes: Changes, old: Loaded, new: Loaded) -> None:
    from commplan.cli.streams import write_exact
    from commplan.cli.version import find_version
    from commplan.writers.changes.json import Compared, write_changes_json

    currency = new.plan.root.currency if new.plan is not None else ""
    counts = len(old.diagnostics), len(new.diagnostics)
    compared = Compared(old.source.file, new.source.file, *counts, currency)
    text = write_changes_json(changes, compared, find_version())
    write_exact(text.encode("utf-8", "replace"))


def _print_text(
    changes: Changes,
    words: ChangeWords,
    plans: tuple[Loaded, Loaded],
    style: Style,
    *,
    is_quiet: bool,
) -> None:
    """Print the changes on standard output; what was compared, and the sums, on standard error."""
    from commplan.writers.changes.text import write_changes, write_sums

    terms = words.texts.review.changes.baseline
    old, new = (loaded.source.file for loaded in plans)
    if not is_quiet:
        typer.echo(terms.compared.format(old=old, new=new), err=True)
    if changes.is_nothing:
        if not is_quiet:
            typer.echo(terms.nothing, err=True)
        return
    typer.echo(write_changes(changes, words, style), nl=False, color=style.is_coloured)
    sums = write_sums(changes, words)
    if sums and not is_quiet:
        typer.echo(sums, err=True)
