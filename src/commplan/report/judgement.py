"""How the plan is judged: findings that are accepted, limits and settings of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Cell, Pair, Pairs, Run, Tone
from commplan.report.sections import make_section
from commplan.report.tables import head_cell, left, make_table, number_cell, right, say, word_cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.governance import Waiver
    from commplan.model.settings import Settings
    from commplan.report.blocks import Block, Section, Table
    from commplan.report.brief import Brief


def show_waivers(brief: Brief) -> Section | None:
    """Show what was accepted, why, by whom and until when."""
    waivers, terms = brief.plan.waivers, brief.terms.judgement
    if not waivers:
        return None
    columns = (
        left(terms.rule, 1.2),
        left(terms.items, 2),
        left(terms.reason, 3),
        left(terms.granted_by, 0.8),
        left(terms.until, 1.2),
    )
    expired = sum(_has_expired(brief, one) for one in waivers)
    headline = (
        terms.waivers_expired_headline.fill(len(waivers), expired=str(expired))
        if expired
        else terms.waivers_headline.fill(len(waivers))
    )
    rows = (_list_waiver(brief, one) for one in waivers)
    table = make_table("waivers", terms.waivers, columns, rows)
    return make_section(brief, "waivers", headline, table)


def _has_expired(brief: Brief, waiver: Waiver) -> bool:
    return waiver.until is not None and waiver.until < brief.analysis.as_of


def _list_waiver(brief: Brief, waiver: Waiver) -> tuple[Cell, ...]:
    until = word_cell(waiver.until.isoformat() if waiver.until else "")
    if waiver.until is not None and _has_expired(brief, waiver):
        words = brief.terms.judgement.expired.format(day=waiver.until.isoformat())
        until = word_cell(words, Tone.WATCH)
    return (
        Cell(_quote(brief.tell(waiver.rule))),
        word_cell(brief.name_all(waiver.items)),
        Cell(brief.read(waiver.reason)),
        word_cell(brief.name_person(waiver.by)),
        until,
    )


def _quote(code: str) -> tuple[Run, ...]:
    """Set what a machine reads in the type of machines."""
    return (Run(code, code=True),) if code else ()


def show_settings(brief: Brief) -> Section | None:
    """Show what differs from the usual: currency, region, own limits, thresholds, weights."""
    settings, limits, terms = brief.plan.settings, brief.plan.limits, brief.terms.judgement
    pairs = tuple(_list_pairs(brief))
    blocks: list[Block] = [Pairs(pairs)] if pairs else []
    if limits:
        blocks.append(_list_limits(brief))
    if settings is not None and settings.rules:
        blocks.append(_list_rules(brief, settings))
    if settings is not None and settings.thresholds:
        blocks.append(_list_thresholds(brief, settings))
    if not blocks:
        return None
    if settings is not None and settings.rules:
        headline = terms.settings_rules_headline.fill(len(settings.rules))
    elif limits:
        headline = terms.limits_headline.fill(len(limits))
    else:
        headline = terms.settings_headline
    return make_section(brief, "settings", headline, *blocks)


def _list_limits(brief: Brief) -> Table:
    terms = brief.terms.judgement
    columns = (left(terms.expression, 2), left(terms.message, 3))
    rows = (
        (Cell(_quote(brief.tell(one.expr))), Cell(brief.read(one.message)))
        for one in brief.plan.limits
    )
    return make_table("own-limits", terms.limits, columns, rows)


def _list_pairs(brief: Brief) -> Iterator[Pair]:
    root, terms = brief.plan.root, brief.terms.judgement
    written = (
        (terms.region, _word_region(brief, brief.tell(root.region))),
        (terms.timezone, brief.tell(root.timezone)),
        (terms.currency, "" if root.currency == "CNY" else brief.word("currency", root.currency)),
        *_word_languages(brief),
        *_word_settings(brief),
    )
    yield from (Pair(label, say(text)) for label, text in written if text)


def _word_region(brief: Brief, region: str) -> str:
    """Word a code of a country or region; any other text stands as it is written."""
    return brief.texts.words.get(f"region.{region.upper()}", region)


def _word_languages(brief: Brief) -> Iterator[tuple[str, str]]:
    """Word the language of the plan where it has others beside it."""
    root, terms = brief.plan.root, brief.terms.judgement
    if root.variants:
        yield terms.language, brief.word("language", root.language)
        others = brief.join(brief.word("language", one) for one in root.variants)
        yield terms.variants, others


def _word_settings(brief: Brief) -> Iterator[tuple[str, str]]:
    settings, terms = brief.plan.settings, brief.terms.judgement
    if settings is None:
        return
    if settings.lights is not None:
        green, amber = (
            brief.measure(one, "%") for one in (settings.lights.green, settings.lights.amber)
        )
        yield terms.lights, terms.lights_text.format(green=green, amber=amber)
    yield terms.week_start, brief.word("week_start", settings.week_start)
    yield terms.fiscal_start, _name_month(brief, settings.fiscal_year_starts)


def _name_month(brief: Brief, number: int) -> str:
    """Name a month by its number; a number that is none is repeated."""
    names = brief.texts.format.months
    return names[number - 1] if 1 <= number <= len(names) else str(number)


def _list_rules(brief: Brief, settings: Settings) -> Table:
    terms = brief.terms.judgement
    columns = (left(terms.rule, 1.4), left(terms.severity, 0.8), left(terms.reason, 3))
    rows = (
        (
            Cell(_quote(brief.tell(one.rule))),
            word_cell(brief.word("severity", one.severity)),
            Cell(brief.read(one.reason)),
        )
        for one in settings.rules
    )
    return make_table("rule-settings", terms.rules, columns, rows)


def _list_thresholds(brief: Brief, settings: Settings) -> Table:
    terms = brief.terms.judgement
    columns = (left(terms.threshold, 2), right(terms.value, 1))
    rows = (
        (head_cell(brief.tell(one.name)), number_cell(one.value)) for one in settings.thresholds
    )
    return make_table("thresholds", terms.thresholds, columns, rows)
