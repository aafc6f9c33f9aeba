"""``commplan explain``: one rule with its reason and its examples."""

from __future__ import annotations

from typing import Annotated

import typer

from commplan.cli.options import EXIT_CANNOT_RUN, Lang


def complete_code(incomplete: str) -> list[tuple[str, str]]:
    """Return the codes, or names, that begin with what was typed, each with its counterpart."""
    from commplan.rules.pages import PAGES

    pairs = [(page.fault.code, page.fault.name) for page in PAGES]
    codes = [(code, name) for code, name in pairs if code.startswith(incomplete)]
    return codes or [(name, code) for code, name in pairs if name.startswith(incomplete)]


Code = Annotated[
    str,
    typer.Argument(
        metavar="CODE", help="规则编号或名称 · Code or name.", autocompletion=complete_code
    ),
]


def explain(code: Code, lang: Lang = None) -> None:
    """Print the page of a rule, by its code or its name."""
    from commplan.cli.context import settle_texts
    from commplan.reading.suggest import suggest_name
    from commplan.rules.pages import PAGES, find_page
    from commplan.writers.findings.page import write_page

    texts = settle_texts(lang)
    documented = find_page(code)
    if documented is not None:
        typer.echo(write_page(documented, texts), nl=False)
        return
    typer.echo(texts.screen.unknown_code.format(code=code), err=True)
    names = [word for one in PAGES for word in (one.fault.code, one.fault.name)]
    near = suggest_name(code, names)
    if near is not None:
        typer.echo(texts.screen.did_you_mean.format(suggestion=near), err=True)
    raise typer.Exit(EXIT_CANNOT_RUN)
