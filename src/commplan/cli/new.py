"""``commplan new``: a commented plan to start from, valid as it stands."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from commplan.cli.options import EXIT_CANNOT_RUN, FIRST_YEAR, LAST_YEAR, AsOf, Language

if TYPE_CHECKING:
    from datetime import date

    from commplan.cli.asking import Answers
    from commplan.texts import Texts

KINDS = (
    "fan",
    "social-commerce",
    "user-community",
    "brand-community",
    "neighbourhood",
    "membership",
)
PLAN = "plan.yaml"
_EXIT_INTERRUPTED = 130
_PLANNING_STARTS = 9  # from September on, the year to plan is the next one


def complete_kind(incomplete: str) -> list[str]:
    """Return the kinds that begin with what was typed."""
    return [kind for kind in KINDS if kind.startswith(incomplete)]


Place = Annotated[
    Path, typer.Argument(metavar="[PATH]", help="新文件或文件夹 · New file, or its folder.")
]
Kind = Annotated[
    str | None,
    typer.Option(
        "--kind", metavar="|".join(KINDS), help="哪种社群 · Kind.", autocompletion=complete_kind
    ),
]
PlanLanguage = Annotated[
    Language | None,
    typer.Option("--lang", case_sensitive=False, help="方案的语言 · Language of the plan."),
]
Year = Annotated[
    int | None,
    typer.Option("--year", min=FIRST_YEAR, max=LAST_YEAR, help="哪一年 · The year planned."),
]
Brand = Annotated[str | None, typer.Option("--brand", help="品牌名称 · The brand's name.")]
Title = Annotated[str | None, typer.Option("--title", help="方案标题 · The plan's title.")]
Keys = Annotated[
    Language | None,
    typer.Option(
        "--keys",
        case_sensitive=False,
        help="字段名的语言，默认随方案 · Language of the keys; default: the plan's.",
    ),
]
Force = Annotated[bool, typer.Option("--force", help="覆盖已有文件 · Overwrite the file.")]


def new(
    path: Place = Path(PLAN),
    kind: Kind = None,
    lang: PlanLanguage = None,
    year: Year = None,
    brand: Brand = None,
    title: Title = None,
    keys: Keys = None,
    force: Force = False,
    as_of: AsOf = None,
) -> None:
    """Write a starter plan; without ``--kind``, a terminal asks for what was not given."""
    from commplan.cli.asking import Answers
    from commplan.cli.context import settle_day, settle_texts
    from commplan.cli.plan_files import refuse_existing, write_plan

    texts = settle_texts(lang)
    target = path if path.suffix.casefold() in {".yaml", ".yml"} else path / PLAN
    _refuse_kind(kind, texts)
    refuse_existing(target, texts, is_forced=force)
    given = Answers(lang and lang.value, brand and brand.strip(), kind, year, keys and keys.value)
    answers = _complete(given, texts, propose_year(settle_day(as_of, texts)))
    spoken = settle_texts(Language(answers.language or texts.language))
    plan = _make_plan(answers, title)
    keys_spoken = settle_texts(Language(answers.keys or texts.language))
    _print_next(write_plan(target, plan, keys_spoken, spoken, is_forced=force), spoken)


def propose_year(day: date) -> int:
    """Return the year that is being planned on a day."""
    return day.year + (day.month >= _PLANNING_STARTS)


def _refuse_kind(kind: str | None, texts: Texts) -> None:
    """End where the kind is unknown, or missing with nobody there to be asked."""
    if kind in KINDS:
        return
    terms, known = texts.start, texts.format.list_separator.join(KINDS)
    if kind is not None:
        typer.echo(terms.bad_kind.format(value=kind, known=known), err=True)
    elif sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty():
        return
    else:
        typer.echo(terms.no_kind.format(known=known), err=True)
    raise typer.Exit(EXIT_CANNOT_RUN)


def _complete(given: Answers, texts: Texts, year: int) -> Answers:
    """Return the answers with nothing missing: asked for where the kind is, else the usual ones."""
    from commplan.cli.asking import ask_missing, keys_for

    if given.kind is None:
        try:
            return ask_missing(given, texts.language, year)
        except typer.Abort:
            typer.echo(err=True)
            raise typer.Exit(_EXIT_INTERRUPTED) from None
    return given._replace(
        language=given.language or texts.language,
        year=given.year or year,
        keys=given.keys or keys_for(texts.language),
    )


def _make_plan(answers: Answers, title: str | None) -> str:
    """Return the plan in the keys that were asked for."""
    from commplan.reading.translate import translate_keys
    from commplan.writers.starter import Wish, write_starter

    wish = Wish(
        answers.kind or KINDS[0],
        answers.language or "en",
        answers.year or FIRST_YEAR,
        answers.brand,
        title and title.strip(),
    )
    return translate_keys(write_starter(wish), answers.keys or wish.language)


def _print_next(written: tuple[Path, ...], texts: Texts) -> None:
    """Print the files on standard output; on standard error, the two commands to run next."""
    terms, (plan, *_) = texts.start, written
    name = quote_argument(plan.as_posix())
    typer.echo(terms.written, err=True)
    for path in written:
        typer.echo(path.as_posix())
    documents = quote_argument((plan.parent / "documents").as_posix())
    typer.echo(terms.step_check, err=True)
    typer.echo(f"  commplan validate {name}", err=True)
    typer.echo(terms.step_render, err=True)
    typer.echo(f"  commplan render {name} -o {documents}", err=True)


def quote_argument(text: str) -> str:
    """Return a path as every shell takes it, quoted only where it has to be."""
    return f'"{text}"' if set(text) & set(" &()'") else text
