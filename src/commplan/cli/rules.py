"""``commplan rules``: all rules, a line each."""

from __future__ import annotations

import typer

from commplan.cli.options import Lang


def list_rules(lang: Lang = None) -> None:
    """Print code, weight, name and meaning of every rule."""
    from commplan.cli.context import settle_texts
    from commplan.rules.pages import PAGES
    from commplan.writers.findings.page import write_rule_line

    texts = settle_texts(lang)
    for documented in PAGES:
        typer.echo(write_rule_line(documented, texts))
    typer.echo(texts.screen.rules_title.format(count=len(PAGES)), err=True)
