"""``commplan actuals new``: a file of actuals to fill in, with the plan's own items."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from commplan.cli.options import Encoding, Lang, PlanFile, Quarter, Quiet
from commplan.cli.periods import refuse, settle_period, settle_quarter

if TYPE_CHECKING:
    from commplan.analysis.review import ReviewPeriod
    from commplan.model.plan import Plan
    from commplan.reading import Loaded
    from commplan.texts import Texts
    from commplan.writers.actuals_tables import FillInTable
    from commplan.writers.actuals_template import ActualsWish

SCHEMA = "commplan.actuals.schema.json"
FORMATS = ("yaml", "csv", "xlsx")
SECTIONS = ("kpis", "spend", "activities")

app = typer.Typer(
    help="实际数据 · The actuals of a quarter or a month.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

Month = Annotated[
    str | None, typer.Option("--month", metavar="MONTH", help="月份：2026-05 · The month.")
]
Form = Annotated[
    str, typer.Option("--to", metavar="|".join(FORMATS), help="哪种文件 · Which kind of file.")
]
Section = Annotated[
    str | None,
    typer.Option(
        "--section", metavar="|".join(SECTIONS), help="CSV 只要哪一段 · One section alone as CSV."
    ),
]
Target = Annotated[
    Path | None,
    typer.Option(
        "-o",
        "--output",
        metavar="PATH",
        help="文件（几个 CSV 时是文件夹），默认在方案旁的 actuals 文件夹 · The file or folder.",
    ),
]
Force = Annotated[bool, typer.Option("--force", help="覆盖已有文件 · Overwrite the file.")]


@app.callback()
def start() -> None:
    """Take the command behind ``actuals``."""


@app.command("new", help="新建一份待填的实际数据 · Write a file of actuals to fill in.")
def new(
    plan: PlanFile,
    quarter: Quarter = None,
    month: Month = None,
    to: Form = "yaml",
    section: Section = None,
    output: Target = None,
    force: Force = False,
    lang: Lang = None,
    quiet: Quiet = False,
    encoding: Encoding = None,
) -> None:
    """Write the plan's items of a period with blanks; the paths go to standard output."""
    from commplan.cli import checking, context
    from commplan.cli.plan_files import refuse_existing

    own = context.settle_texts(lang)
    _refuse_options(to, section, own)
    checking.require_usable([plan], encoding, own)
    loaded = checking.load_whole(plan, encoding)
    texts = context.settle_texts(lang, loaded)
    if loaded.plan is None:
        refuse(texts.actuals.no_plan)
    period = _settle_period(loaded.plan, quarter, month, texts)
    wish = _make_wish(loaded, period, texts)
    files = _make_files(wish, to, section)
    target = output or _find_folder(plan) / _name_target(period, to, files)
    paths = [target / name for name in files] if len(files) > 1 else [target]
    for path in paths:
        refuse_existing(path, texts, is_forced=force)
    contents = zip(paths, files.values(), strict=True)
    written = [one for path, data in contents for one in _write(path, data, wish, is_forced=force)]
    _print_next(plan, written, quarter is not None, wish, is_quiet=quiet)


def _refuse_options(to: str, section: str | None, texts: Texts) -> None:
    terms = texts.actuals
    if to not in FORMATS:
        refuse(terms.bad_format.format(value=to))
    if section is not None and section not in SECTIONS:
        known = texts.format.list_separator.join(SECTIONS)
        refuse(terms.bad_section.format(value=section, known=known))
    if section is not None and to != "csv":
        refuse(terms.not_in_sheets)


def _settle_period(
    plan: Plan, quarter: str | None, month: str | None, texts: Texts
) -> ReviewPeriod:
    """Return the quarter or the month that is asked for, inside the plan's year."""
    from commplan.analysis.review.period import PeriodKind

    if quarter is not None and month is not None:
        refuse(texts.review.screen.one_period)
    if quarter is not None:
        return settle_quarter(plan, quarter, texts)
    if month is None:
        refuse(texts.actuals.no_period)
    return settle_period(plan, month, texts, PeriodKind.MONTH)


def _make_wish(loaded: Loaded, period: ReviewPeriod, texts: Texts) -> ActualsWish:
    from commplan.analysis import Analysis
    from commplan.analysis.review.expected import list_expected
    from commplan.reading.keys import find_key_language
    from commplan.texts import load_texts
    from commplan.writers.actuals_template import ActualsWish

    plan = loaded.plan
    assert plan is not None  # noqa: S101 - the command has ended where it is
    analysis = Analysis(plan, period.days.end, loaded.actuals)
    return ActualsWish(
        plan,
        list_expected(analysis, period.days),
        period.kind.value,
        period.code,
        period.days,
        load_texts(find_key_language(loaded.tree)),
        texts,
    )


def _make_files(wish: ActualsWish, to: str, section: str | None) -> dict[str, bytes]:
    """Return what is to be written, by file name.

    Tables go to colleagues, who know no keys: their heads are in the language of the documents.
    """
    if to == "yaml":
        from commplan.writers.actuals_template import write_actuals_template

        return {f"{wish.code}.yaml": write_actuals_template(wish).encode()}
    from commplan.writers.actuals_sheets import write_csv, write_workbook
    from commplan.writers.actuals_tables import list_tables

    tables = list_tables(wish._replace(keys=wish.texts))
    if to == "xlsx":
        return {f"{wish.code}.xlsx": write_workbook(tables)}
    chosen: tuple[FillInTable, ...] = tuple(one for one in tables if section in {None, one.section})
    return {f"{wish.code}-{one.section}.csv": write_csv(one) for one in chosen}


def _find_folder(plan: str) -> Path:
    """Return the folder in which the reader looks for the actuals of a plan."""
    from commplan.cli.checking import ACTUALS

    path = Path(plan)
    folder = path.parent / ACTUALS
    own = folder / path.stem
    return own if own.is_dir() else folder


def _name_target(period: ReviewPeriod, to: str, files: dict[str, bytes]) -> str:
    """Return the name of the one file; nothing where there are several."""
    return "" if len(files) > 1 else next(iter(files), f"{period.code}.{to}")


def _write(path: Path, data: bytes, wish: ActualsWish, *, is_forced: bool) -> tuple[Path, ...]:
    from commplan.cli.plan_files import Schema, write_file, write_with_schema
    from commplan.model.actuals_head import ActualsHead
    from commplan.writers.schema import write_schema

    if path.suffix.casefold() not in {".yaml", ".yml"}:
        write_file(path, data, wish.texts, is_forced=is_forced)
        return (path,)
    schema = Schema(SCHEMA, write_schema(wish.keys, ActualsHead))
    return write_with_schema(path, data.decode(), schema, wish.texts, is_forced=is_forced)


def _print_next(
    plan: str, written: list[Path], is_quarter: bool, wish: ActualsWish, *, is_quiet: bool
) -> None:
    """Print the files on standard output; on standard error, what to do next."""
    from commplan.cli.new import quote_argument

    for path in written:
        typer.echo(path.as_posix())
    if is_quiet:
        return
    name = quote_argument(plan)
    option = f"--quarter {wish.code.rpartition('-')[2]}" if is_quarter else f"--period {wish.code}"
    typer.echo(wish.texts.actuals.step_fill, err=True)
    typer.echo(f"  commplan validate {name}", err=True)
    typer.echo(wish.texts.actuals.step_review, err=True)
    typer.echo(f"  commplan review {name} {option}", err=True)
