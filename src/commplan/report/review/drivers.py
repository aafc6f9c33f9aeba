"""Why the two largest deviations came about: what made them, and the planner's causes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.review.lights import Light
from commplan.report.blocks import (
    Cell,
    Point,
    Takeaway,
    Tone,
    Waterfall,
    WaterfallStep,
)
from commplan.report.review.cutting import choose_headline
from commplan.report.review.driver_parts import (
    choose_tone,
    list_parts,
    list_shortfalls,
    word_method,
    word_parts,
)
from commplan.report.review.gaps import note_gap, show_gap
from commplan.report.review.kpi_words import (
    kpi_cell,
    share_cell,
    word_missing,
    word_signed,
    word_value,
)
from commplan.report.review.lights import TONES
from commplan.report.sections import make_section
from commplan.report.tables import left, make_table, number_cell, right, say, word_cell
from commplan.texts.format import format_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.review.drivers import Attribution
    from commplan.model.results import KpiCause
    from commplan.report.blocks import Block, Section, Table
    from commplan.report.review.brief import ReviewBrief

KEY = "drivers"
_FIELDS = ("drivers.factors", "causes.text")
_MOST_CAUSES = 3
_MOST_PARTS = 3
_MOST_ROWS = 6


def show_drivers(brief: ReviewBrief) -> Section | None:
    """Show what made the largest deviation; of the second one the parts in words.

    Where no deviation can be split, they stand in a table with their causes.
    """
    if not brief.plan.kpis:
        return None
    splits = brief.review.drivers
    if not splits:
        fields = ("kpis.value", *_FIELDS)
        return show_gap(brief, KEY, brief.words.goals.drivers.subject, *fields)
    behind = tuple(list_shortfalls(splits)) or splits
    drawn = next((one for one in behind[:2] if one.effects), None)
    headline = _say_why(brief, splits)
    if drawn is None:
        table = _list_deviations(brief, behind[:_MOST_ROWS])
        return make_section(brief, KEY, headline, table, note_gap(brief, *_FIELDS))
    others = tuple(one for one in behind[:2] if one is not drawn)
    blocks: list[Block] = [_draw(brief, drawn)]
    points = (*_list_causes(brief, drawn), *(_point_at(brief, one) for one in others))
    blocks.append(Takeaway(brief.words.goals.drivers.why, points))
    if not drawn.causes:
        blocks.append(note_gap(brief, "causes.text"))
    return make_section(brief, KEY, headline, *blocks)


def _say_why(brief: ReviewBrief, splits: tuple[Attribution, ...]) -> str:
    """Say by how much the heaviest deviation misses its target, and which parts made it."""
    terms = brief.words.goals.drivers
    first = next(list_shortfalls(splits), None)
    if first is None:
        best = max(splits, key=lambda one: one.standing.attainment or 0)
        share = brief.share(best.standing.attainment or best.after, 1)
        return terms.headline_ahead.format(kpi=brief.call(best.standing.kpi), share=share)
    facts = _word_facts(brief, first)
    if first.standing.light is Light.GREEN:
        return terms.headline_green.format(**facts)
    plain = terms.headline_plain.format(**facts)
    sentences = [
        terms.headline.format(**facts, parts=parts)
        for most in range(_MOST_PARTS, 0, -1)
        if (parts := word_parts(brief, first, most))
    ]
    return choose_headline(*sentences, plain)


def _word_facts(brief: ReviewBrief, split: Attribution) -> dict[str, str]:
    standing = split.standing
    return {
        "kpi": brief.call(standing.kpi),
        "share": "" if standing.attainment is None else brief.share(standing.attainment, 1),
        "missing": word_missing(brief, standing),
    }


def _draw(brief: ReviewBrief, split: Attribution) -> Waterfall:
    terms, kpi = brief.words.goals.drivers, split.standing.kpi
    target, actual = (word_value(brief, one, kpi) for one in (split.before, split.after))
    return Waterfall(
        key=KEY,
        title=terms.title.format(kpi=brief.call(kpi), period=brief.name_period()),
        unit=brief.tell(kpi.unit),
        steps=tuple(_list_steps(brief, split)),
        legend=(terms.whole, terms.helps, terms.hurts),
        note=word_method(brief, split),
        alt=terms.alt.format(
            kpi=brief.call(kpi),
            target=target,
            actual=actual,
            parts=word_parts(brief, split, len(split.effects) + 1),
        ),
    )


def _list_steps(brief: ReviewBrief, split: Attribution) -> Iterator[WaterfallStep]:
    """Yield target, parts and actual; the words of a whole carry no unit, as the chart has it."""
    terms, kpi = brief.words.goals.drivers, split.standing.kpi
    yield WaterfallStep(terms.target, split.before, _plain(split, first=True), is_whole=True)
    for part in list_parts(brief, split):
        tone = choose_tone(kpi, part.amount)
        yield WaterfallStep(
            part.name, part.amount, word_signed(brief, part.amount, split.before), tone=tone
        )
    yield WaterfallStep(terms.actual, split.after, _plain(split, first=False), is_whole=True)


def _plain(split: Attribution, *, first: bool) -> str:
    return format_number(split.before if first else split.after)


def _list_causes(brief: ReviewBrief, split: Attribution) -> Iterator[Point]:
    terms = brief.words.goals.drivers
    if not split.causes:
        yield Point(terms.cause, say(terms.no_cause), Tone.MUTED)
    for cause in split.causes[:_MOST_CAUSES]:
        tone = Tone.BAD if cause.kind == "internal" else Tone.PLAIN
        yield Point(_name_kind(brief, cause), brief.read(cause.text), tone)


def _name_kind(brief: ReviewBrief, cause: KpiCause) -> str:
    terms = brief.words.goals.drivers
    match cause.kind:
        case "internal":
            return terms.internal
        case "external":
            return terms.external
        case None:
            return terms.cause


def _point_at(brief: ReviewBrief, split: Attribution) -> Point:
    """Say the second deviation in short: its parts, else its first cause, else the comment."""
    terms, kpi = brief.words.goals.drivers, split.standing.kpi
    cause = split.causes[0].text if split.causes else split.standing.comment
    parts = word_parts(brief, split, _MOST_PARTS) or brief.tell(cause) or terms.no_cause
    facts = _word_facts(brief, split)
    words = terms.second.format(share=facts["share"], missing=facts["missing"], parts=parts)
    return Point(brief.call(kpi), say(words.strip()), TONES[split.standing.light])


def _list_deviations(brief: ReviewBrief, splits: tuple[Attribution, ...]) -> Table:
    terms = brief.words.goals.drivers
    columns = (
        left(brief.words.goals.scorecard.kpi, 2.0),
        right(terms.target, 0.8),
        right(terms.actual, 0.8),
        right(terms.deviation, 0.9),
        right(brief.words.goals.scorecard.attainment, 0.8),
        left(terms.cause, 4.0),
    )
    rows = (
        (
            kpi_cell(brief, one.standing.kpi),
            number_cell(one.before),
            number_cell(one.after),
            Cell(say(word_signed(brief, one.change, one.before)), one.change),
            share_cell(brief, one.standing.attainment, TONES[one.standing.light]),
            word_cell(_join_causes(brief, one)),
        )
        for one in splits
    )
    return make_table(KEY, terms.subject, columns, rows)


def _join_causes(brief: ReviewBrief, split: Attribution) -> str:
    if not split.causes:
        return brief.tell(split.standing.comment) or brief.words.goals.drivers.no_cause
    return brief.join(
        brief.label(_name_kind(brief, one), brief.tell(one.text)) for one in split.causes
    )
