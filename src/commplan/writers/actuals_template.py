"""A file of actuals to fill in: the plan's items of a period, each with a blank for its result.

Keys are in the language of the plan's own, comments in that of its documents. Read as it stands, it
says nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from commplan.model.actuals import ACTUALS_SECTIONS
from commplan.model.actuals_head import ActualsHead
from commplan.model.fields import shapes_of
from commplan.model.results import TierMove
from commplan.texts.format import (
    format_money,
    format_number,
    format_range,
    format_short_day,
    format_short_range,
)
from commplan.texts.spelling import spell_choice, spell_key
from commplan.writers.clean import fold_text
from commplan.writers.starter import quote_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.analysis.review.expected import (
        Expected,
        ExpectedActivity,
        ExpectedKpi,
        ExpectedSpend,
    )
    from commplan.model.base import Base
    from commplan.model.dangers import Risk
    from commplan.model.dates import DateRange
    from commplan.model.plan import Plan
    from commplan.model.schedule import Milestone
    from commplan.texts import Texts

_RULE = "── {title} "
_WIDTH = 76
_STEP = "  "
_DAY = re.compile(r"\d{4}-\d\d-\d\d")

FIELDS: dict[str, tuple[str, ...]] = {
    "kpis": ("kpi", "value", "comment"),
    "milestones": ("milestone", "done_on", "new_due", "reason"),
    "activities": (
        *("activity", "state", "reached", "participants", "new_members"),
        *("orders", "revenue", "cost", "feedback"),
    ),
    "spend": ("for", "category", "actual", "accrued", "committed", "comment"),
    "risks": ("risk", "probability", "impact", "state", "event"),
    "channels": ("channel", "delivered", "reachable", "opt_outs", "revenue"),
    "actions": ("id", "what", "owner", "due", "state", "done_on", "comment"),
    "causes": ("kpi", "kind", "text"),
    "measures": ("text", "kpi", "recovers", "owner", "due", "state"),
    "lessons": ("kind", "text", "evidence", "owner", "due"),
    "decisions_needed": ("what", "recommendation", "by", "who", "money", "consequence"),
    "support_needed": ("what", "kind", "department", "by", "consequence"),
    "decisions_made": ("what", "on", "who", "owner", "due"),
    "next_quarter": ("focus", "changes"),
}
"""The fields of a section that most reviews need, in the order in which they are filled in."""

_WANTED = (
    *("causes", "measures", "lessons", "decisions_needed"),
    *("support_needed", "decisions_made", "actions", "next_quarter"),
)


class ActualsWish(NamedTuple):
    """What a file of actuals is to be for; ``keys`` and ``texts`` are the two languages.

    ``key`` is that of the head under which the period stands (``quarter``, ``month``), ``code`` its
    value and ``days`` what it means.
    """

    plan: Plan
    expected: Expected
    key: str
    code: str
    days: DateRange
    keys: Texts
    texts: Texts


class _Item(NamedTuple):
    """An item of a section: the values that are known, and what a comment says of it."""

    values: dict[str, str]
    note: str


def write_actuals_template(wish: ActualsWish) -> str:
    """Return the text of the file."""
    lines = [f"# {fold_text(line)}" for line in _list_top(wish)]
    lines += list(_list_head(wish))
    for section, items in _list_sections(wish).items():
        if items:
            lines += ["", *_list_items(section, items, wish)]
    lines += list(_list_members(wish))
    lines += ["", f"# {wish.texts.actuals.wanted}"]
    for section in _WANTED:
        if section != "actions" or not wish.expected.promises:
            lines += ["", *(f"# {line}" for line in _list_blank(section, wish))]
    return "\n".join(lines) + "\n"


def _list_top(wish: ActualsWish) -> Iterator[str]:
    title = wish.plan.root.title.in_language(wish.texts.language)
    for line in wish.texts.actuals.top:
        yield line.format(period=format_range(wish.days, wish.texts), plan=title)


def _list_head(wish: ActualsWish) -> Iterator[str]:
    terms = wish.texts.actuals
    yield f"{_word(ActualsHead, wish.key, wish)}: {wish.code}"
    yield f"{_word(ActualsHead, 'plan', wish)}: {quote_text(str(wish.plan.root.title))}"
    yield f"{_word(ActualsHead, 'as_of', wish)}:  # {terms.as_of.format(day=wish.days.end)}"
    yield f"{_word(ActualsHead, 'status', wish)}:  # {terms.status}"


def _list_sections(wish: ActualsWish) -> dict[str, list[_Item]]:
    """Return the items of each section that the plan has any for."""
    expected = wish.expected
    return {
        "kpis": [_Item({"kpi": one.kpi.key}, _note_kpi(one, wish.texts)) for one in expected.kpis],
        "milestones": [
            _Item({"milestone": one.key}, _note_milestone(one, wish.texts))
            for one in expected.milestones
        ],
        "activities": [
            _Item({"activity": one.activity.key}, _note_activity(one, wish.texts))
            for one in expected.activities
        ],
        "spend": [_make_spend(one, wish) for one in expected.spend],
        "risks": [_Item({"risk": one.key}, _note_risk(one, wish.texts)) for one in expected.risks],
        "channels": [
            _Item({"channel": one.key}, "" if one.key == one.called else one.called)
            for one in expected.channels
        ],
        "actions": list(_list_actions(wish)),
    }


def _note_kpi(one: ExpectedKpi, texts: Texts) -> str:
    """Return what a KPI is called, with its target of the period."""
    name = one.kpi.name.in_language(texts.language)
    unit = one.kpi.unit.in_language(texts.language)
    if one.target is None:
        return texts.actuals.kpi_bare_note.format(name=name, unit=unit)
    target = format_number(one.target)
    return texts.actuals.kpi_note.format(name=name, target=target, unit=unit)


def _note_milestone(one: Milestone, texts: Texts) -> str:
    name, day = one.name.in_language(texts.language), format_short_day(one.due)
    return texts.actuals.day_note.format(name=name, day=day)


def _note_activity(one: ExpectedActivity, texts: Texts) -> str:
    name = one.activity.name.in_language(texts.language)
    return texts.actuals.days_note.format(name=name, days=format_short_range(one.days, texts))


def _note_risk(one: Risk, texts: Texts) -> str:
    text = one.statement.in_language(texts.language)
    return texts.actuals.risk_note.format(text=text, probability=one.probability, impact=one.impact)


def _make_spend(one: ExpectedSpend, wish: ActualsWish) -> _Item:
    money = format_money(one.planned, wish.plan.root.currency, wish.texts)
    note = wish.texts.actuals.money_note.format(name=one.called, money=money)
    category = {"category": one.category} if one.category else {}
    return _Item({"for": one.key, **category}, note)


def _list_actions(wish: ActualsWish) -> Iterator[_Item]:
    for one in wish.expected.promises:
        due = one.new_due or one.due
        known = {
            "id": one.id,
            "what": one.what,
            "owner": one.owner,
            "due": None if due is None else due.isoformat(),
        }
        values = {key: value for key, value in known.items() if value is not None}
        yield _Item(values, wish.texts.actuals.open_note.format(what=one.what))


def _list_items(section: str, items: Iterable[_Item], wish: ActualsWish) -> Iterator[str]:
    """Yield a section with its items, those of each behind a comment that says what it is."""
    model = ACTUALS_SECTIONS[section].load()
    yield _rule(section, wish)
    yield f"{_word(ActualsHead, section, wish)}:"
    for item in items:
        first, *others = (key for key in FIELDS[section] if key != "id" or "id" in item.values)
        note = fold_text(item.note)
        value = _write_value(item.values.get(first))
        yield f"{_STEP}- {_word(model, first, wish)}:{value}{f'  # {note}' if note else ''}"
        for key in others:
            value = _write_value(item.values.get(key))
            yield f"{_STEP}{_STEP}{_word(model, key, wish)}:{value}"


def _list_members(wish: ActualsWish) -> Iterator[str]:
    model = ACTUALS_SECTIONS["members"].load()
    if not wish.expected.tiers:
        return
    yield ""
    yield _rule("members", wish)
    yield f"{_word(ActualsHead, 'members', wish)}:"
    for key in ("start", "joined", "left", "active"):
        yield f"{_STEP}{_word(model, key, wish)}:"
    yield f"{_STEP}{_word(model, 'tiers', wish)}:"
    for tier in wish.expected.tiers:
        note = "" if tier.key == tier.called else f"  # {fold_text(tier.called)}"
        yield f"{_STEP * 2}- {_word(TierMove, 'tier', wish)}:{_write_value(tier.key)}{note}"
        for key in ("members", "up", "down"):
            yield f"{_STEP * 3}{_word(TierMove, key, wish)}:"


def _list_blank(section: str, wish: ActualsWish) -> Iterator[str]:
    """Yield a section with one blank item, for a comment; enumerations show what is possible."""
    model = ACTUALS_SECTIONS[section].load()
    yield f"# {wish.texts.actuals.sections[section]}"  # still a comment when its # is taken off
    yield f"{_word(ActualsHead, section, wish)}:"
    is_list = ACTUALS_SECTIONS[section].is_list
    fields = [key for key in FIELDS[section] if key != "id"]
    for number, key in enumerate(fields):
        lead = "- " if is_list and number == 0 else _STEP if is_list else ""
        yield f"{_STEP}{lead}{_word(model, key, wish)}:{_list_choices(model, key, wish)}"


def _list_choices(model: type[Base], key: str, wish: ActualsWish) -> str:
    shape = shapes_of(model)[key]
    words = [spell_choice(model, key, choice, wish.keys.language)[0] for choice in shape.choices]
    if words:
        return f"  # {' / '.join(words)}"
    return " []" if shape.is_list else ""


def _rule(section: str, wish: ActualsWish) -> str:
    lead = _RULE.format(title=wish.texts.actuals.sections[section])
    return f"# {lead}".ljust(_WIDTH - sum(not one.isascii() for one in lead), "─")


def _word(model: type[Base], key: str, wish: ActualsWish) -> str:
    return spell_key(model, key, wish.keys.language)[0]


def _write_value(text: str | None) -> str:
    """Return a value behind its colon, with the blank between them."""
    if text is None:
        return ""
    return f" {text if _DAY.fullmatch(text) else quote_text(text)}"
