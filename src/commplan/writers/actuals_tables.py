"""Tables of actuals to fill in: the columns of a section, and the plan's items as rows."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from commplan.model.actuals import ACTUALS_SECTIONS
from commplan.model.actuals_head import ActualsHead
from commplan.model.fields import shapes_of
from commplan.model.words import LocalText
from commplan.texts.format import format_short_range
from commplan.texts.spelling import spell_choice, spell_key
from commplan.writers.actuals_template import FIELDS
from commplan.writers.clean import fold_text

if TYPE_CHECKING:
    from decimal import Decimal

    from commplan.model.base import Base
    from commplan.writers.actuals_template import ActualsWish

SECTIONS = ("kpis", "spend", "activities")
_FORMULA_SIGNS = ("=", "+", "-", "@")
_COUNT, _MONEY, _TEXT = "#,##0", "#,##0.00", "@"
_FORMATS = {
    **dict.fromkeys(("reached", "participants", "new_members", "orders"), _COUNT),
    **dict.fromkeys(("actual", "accrued", "committed", "revenue", "cost"), _MONEY),
    **dict.fromkeys(("comment", "feedback", "kpi", "for", "activity"), _TEXT),
}


Row: TypeAlias = "tuple[str | Decimal | None, ...]"


class Use(Enum):
    """What a column is for."""

    FILL_IN = "fill in"
    HELP = "help"  # shown to the planner, left out by the reader


class TableColumn(NamedTuple):
    """A column; ``choices`` are the words that may be filled in, where only some may.

    ``shown_as`` is a number format of spreadsheet programs; empty where they may choose.
    """

    title: str
    use: Use
    shown_as: str
    choices: tuple[str, ...] = ()


class FillInTable(NamedTuple):
    """A table; ``head`` is the row above its header: the word for the period, and the period.

    ``rows`` hold what the plan knows of them; what is filled in stands behind that.
    """

    section: str
    name: str
    head: tuple[str, str]
    columns: tuple[TableColumn, ...]
    rows: tuple[Row, ...]


def list_tables(wish: ActualsWish) -> tuple[FillInTable, ...]:
    """Return the tables of the sections that sheets hold."""
    names = dict(zip(SECTIONS, wish.keys.actuals.sheets, strict=True))
    head = (spell_key(ActualsHead, wish.key, wish.keys.language)[0], wish.code)
    return tuple(
        FillInTable(section, names[section], head, _list_columns(section, wish), rows)
        for section, rows in _list_rows(wish).items()
    )


def _list_columns(section: str, wish: ActualsWish) -> tuple[TableColumn, ...]:
    """Return the columns: what a row is about, help for the eye, what is filled in."""
    model = ACTUALS_SECTIONS[section].load()
    terms = wish.keys.actuals
    first, *others = (_fill_in(model, key, wish) for key in FIELDS[section])
    name, unit = _help(terms.name), _help(terms.unit)
    match section:
        case "kpis":
            return (first, name, unit, _help(terms.target, _MONEY), *others)
        case "spend":
            category, *rest = others
            return (first, name, category, _help(terms.planned, _MONEY), *rest)
        case _:
            return (first, name, _help(terms.days), *others)


def _fill_in(model: type[Base], key: str, wish: ActualsWish) -> TableColumn:
    choices = tuple(
        spell_choice(model, key, choice, wish.keys.language)[0]
        for choice in shapes_of(model)[key].choices
    )
    title = spell_key(model, key, wish.keys.language)[0]
    return TableColumn(title, Use.FILL_IN, _FORMATS.get(key, ""), choices)


def _help(title: str, shown_as: str = "") -> TableColumn:
    return TableColumn(title, Use.HELP, shown_as)


def _list_rows(wish: ActualsWish) -> dict[str, tuple[Row, ...]]:
    """Return what is known of each row: the columns in front of those that are filled in."""
    expected, texts = wish.expected, wish.texts
    language = texts.language
    kpis: tuple[Row, ...] = tuple(
        (*_write_names(one.kpi.key, one.kpi.name, one.kpi.unit, language=language), one.target)
        for one in expected.kpis
    )
    spend: tuple[Row, ...] = tuple(
        (*_write_names(one.key, one.called, one.category or "", language=language), one.planned)
        for one in expected.spend
    )
    activities: tuple[Row, ...] = tuple(
        (
            *_write_names(one.activity.key, one.activity.name, language=language),
            format_short_range(one.days, texts),
        )
        for one in expected.activities
    )
    return {"kpis": kpis, "spend": spend, "activities": activities}


def _write_names(*names: str, language: str) -> tuple[str, ...]:
    spoken = (one.in_language(language) if isinstance(one, LocalText) else one for one in names)
    return tuple(write_cell(one) for one in spoken)


def write_cell(text: str) -> str:
    """Return a text for a cell: one that begins like a formula has a mark in front of it."""
    folded = fold_text(text)
    return f"'{folded}" if folded.startswith(_FORMULA_SIGNS) else folded
