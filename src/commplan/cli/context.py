"""What a command has to settle first: the day that counts and the language to speak."""

from __future__ import annotations

import locale
import os
from datetime import date
from typing import TYPE_CHECKING

import typer

from commplan.cli.options import EXIT_CANNOT_RUN

if TYPE_CHECKING:
    from commplan.cli.options import Language
    from commplan.reading import Loaded
    from commplan.texts import Texts

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def settle_day(as_of: str | None, texts: Texts) -> date:
    """Return the day of ``--as-of``, else today; this is the only look at the clock."""
    if as_of is None:
        return date.today()  # noqa: DTZ011 - the planner's own day, wherever that is
    try:
        return date.fromisoformat(as_of)
    except ValueError:
        typer.echo(texts.screen.bad_date.format(value=as_of), err=True)
        raise typer.Exit(EXIT_CANNOT_RUN) from None


def settle_texts(asked: Language | None, loaded: Loaded | None = None) -> Texts:
    """Return the words to speak: as asked, else the plan's, else the environment's language."""
    from commplan.texts import load_texts

    if asked is not None:
        return load_texts(asked.value)
    return load_texts(_language_of_plan(loaded) or _language_of_environment())


def _language_of_plan(loaded: Loaded | None) -> str | None:
    from commplan.texts.languages import nearest_language

    if loaded is None or loaded.plan is None or loaded.tree is None:
        return None
    if "language" not in loaded.tree.entries:
        return None
    return nearest_language(loaded.plan.root.language)


def _language_of_environment() -> str:
    """Return the environment's language; Chinese where it says nothing that we speak."""
    from commplan.texts.languages import language_of_windows, nearest_language

    for variable in _VARIABLES:
        language = nearest_language(os.environ.get(variable, ""))
        if language is not None:
            return language
    return language_of_windows(locale.getlocale()[0] or "") or "zh-Hans"
