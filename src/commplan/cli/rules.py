"""``commplan rules``: all rules, a line each; for one plan, which of them run and why not."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Annotated

import typer

from commplan.cli.options import AsOf, Encoding, Lang

if TYPE_CHECKING:
    from commplan.cli.checking import Checked
    from commplan.rules import Entry, NotRun
    from commplan.texts import Texts

ForPlan = Annotated[
    str | None,
    typer.Option("--for", metavar="PLAN", help="对这份方案，哪些在运行 · Which run on this plan."),
]


def list_rules(
    plan: ForPlan = None, as_of: AsOf = None, lang: Lang = None, encoding: Encoding = None
) -> None:
    """Print code, weight, name and meaning of every rule; for a plan, the state of each."""
    if plan is not None:
        _list_for_plan(plan, as_of, lang, encoding)
        return
    from commplan.cli.context import settle_texts
    from commplan.rules.pages import PAGES
    from commplan.writers.findings.page import write_rule_line

    texts = settle_texts(lang)
    for documented in PAGES:
        typer.echo(write_rule_line(documented, texts))
    typer.echo(texts.screen.rules_title.format(count=len(PAGES)), err=True)


def _list_for_plan(path: str, as_of: AsOf, lang: Lang, encoding: Encoding) -> None:
    from commplan.cli import checking, context
    from commplan.cli.options import EXIT_CANNOT_RUN
    from commplan.rules import RULES

    checking.require_usable([path], encoding, context.settle_texts(lang))
    day = context.settle_day(as_of, context.settle_texts(lang))
    checked = checking.check(checking.load(path, encoding), day)
    texts = context.settle_texts(lang, checked.loaded)
    if checked.analysis is None:
        typer.echo(texts.screen.unreadable_plan.format(path=path), err=True)
        raise typer.Exit(EXIT_CANNOT_RUN)
    not_run = {one.code: one for one in checked.not_run}
    for entry in RULES:
        typer.echo(_write_state(entry, not_run.get(entry.code), checked, texts))
    typer.echo(_count_states(path, not_run, texts), err=True)


def _write_state(entry: Entry, skipped: NotRun | None, checked: Checked, texts: Texts) -> str:
    """Return one line about a rule: its state for the plan, code, name, and the reason."""
    from commplan.rules import Cause
    from commplan.writers.findings.not_run import word_not_run
    from commplan.writers.findings.width import width_of

    screen = texts.screen
    waived = sum(one.diagnostic.code == entry.code for one in checked.waived)
    found = sum(one.code == entry.code for one in checked.diagnostics)
    states = (screen.is_on, screen.is_off, screen.is_lacking, screen.is_waived)
    width = max(width_of(one) for one in states)
    if skipped is not None:
        is_lacking = skipped.cause is Cause.LACKING
        state = screen.is_lacking if is_lacking else screen.is_off
        notes = [word_not_run(skipped, texts, checked.loaded.say_path)]
    else:
        state = screen.is_waived if waived and not found else screen.is_on
        counts = ((screen.has_findings, found), (screen.has_waived, waived))
        notes = [words.format(count=count) for words, count in counts if count]
    line = f"{state}{' ' * (width - width_of(state))}  {entry.code} {entry.name}"
    return screen.clause.join((line, *notes))


def _count_states(path: str, not_run: dict[str, NotRun], texts: Texts) -> str:
    from commplan.rules import RULES, Cause

    causes = Counter(one.cause for one in not_run.values())
    lacking = causes[Cause.LACKING]
    return texts.screen.rules_for.format(
        path=path, on=len(RULES) - len(not_run), off=len(not_run) - lacking, lacking=lacking
    )
