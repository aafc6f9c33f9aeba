"""One page for each activity with prices, prizes, rules or proofs of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.activity_offers import (
    label_lines,
    list_offers,
    list_prize,
    list_proof,
    list_referral,
)
from commplan.report.activity_stages import make_stages
from commplan.report.activity_words import word_duty, word_efforts, word_message
from commplan.report.blocks import Panel, Panels, Tone
from commplan.report.occurrences import add_up_costs, find_owner, word_dates
from commplan.report.sections import make_chapter, make_section
from commplan.report.targets import word_contributions
from commplan.texts.format import format_hours

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from commplan.model.schedule import Activity
    from commplan.report.blocks import Block, Chapter, Runs, Section
    from commplan.report.brief import Brief


_MOST_IN_ONE_ROW = 4
_MOST_IN_MANY_ROWS = 3


def build_cards(brief: Brief) -> Chapter | None:
    """Say on a page of its own what an activity promises, and how it is run."""
    costs = add_up_costs(brief)
    carded = sorted((one for one in brief.plan.activities if has_card(one)), key=lambda x: x.start)
    sections = (
        _show_card(brief, activity, number, costs.get(activity.route))
        for number, activity in enumerate(carded, 1)
    )
    return make_chapter("cards", brief.terms.cards.chapter, sections, is_appendix=True)


def has_card(activity: Activity) -> bool:
    """Tell whether an activity says more than the tables of all activities can show."""
    return bool(
        activity.offers
        or activity.prize
        or activity.referral
        or activity.disclosure
        or activity.permit
        or activity.rules_text
        or activity.copy_
    )


def _show_card(brief: Brief, activity: Activity, number: int, cost: Decimal | None) -> Section:
    panels = tuple(panel for panel in _list_panels(brief, activity) if panel.items)
    blocks: tuple[Block | None, ...] = (
        make_stages(brief, activity),
        *_deal_panels(panels),
        list_offers(brief, activity, number),
        list_prize(brief, activity, number),
    )
    headline = _word_headline(brief, activity, cost)
    present = (block for block in blocks if block is not None)
    return make_section(brief, f"card-{number}", headline, *present)


def _deal_panels(panels: tuple[Panel, ...]) -> Iterator[Panels]:
    """Deal panels to rows of up to three, short rows first, where four side by side are not enough.

    The first panels hold the most, and stand beside the fewest.
    """
    rows = 1 if len(panels) <= _MOST_IN_ONE_ROW else -(-len(panels) // _MOST_IN_MANY_ROWS)
    for number in range(rows):
        row = panels[number * len(panels) // rows : (number + 1) * len(panels) // rows]
        if row:
            yield Panels(row)


def _word_headline(brief: Brief, activity: Activity, cost: Decimal | None) -> str:
    terms, owner = brief.terms.cards, brief.name_person(find_owner(brief, activity))
    facts = (
        word_dates(brief, activity),
        terms.owned.format(name=owner) if owner else "",
        terms.costs.format(money=brief.money(cost)) if cost else "",
    )
    return terms.headline.format(
        name=brief.call(activity), facts=terms.separator.join(fact for fact in facts if fact)
    )


def _list_panels(brief: Brief, activity: Activity) -> Iterator[Panel]:
    terms = brief.terms.cards
    yield Panel(terms.idea, tuple(_list_idea(brief, activity)), Tone.ACCENT)
    yield Panel(terms.running, tuple(brief.read(step) for step in activity.run_of_show))
    yield Panel(terms.rules, tuple(brief.read(rule) for rule in activity.rules_text))
    if activity.referral is not None:
        yield Panel(terms.referral, tuple(list_referral(brief, activity.referral)), Tone.GOOD)
    yield Panel(terms.resources, tuple(_list_resources(brief, activity)))
    yield Panel(terms.proof, tuple(list_proof(brief, activity)), Tone.WATCH)
    yield Panel(terms.copy_lines, tuple(brief.read(line) for line in activity.copy_), Tone.MUTED)


def _list_idea(brief: Brief, activity: Activity) -> Iterator[Runs]:
    terms, words = brief.terms.cards, brief.terms.activities
    people = activity.attendance
    return label_lines(
        brief,
        (terms.theme, brief.tell(activity.theme)),
        (terms.goal, brief.word("goal", activity.goal)),
        (terms.audience, brief.name_all(activity.audience, "segment", "tier", "group")),
        (terms.exclude, brief.name_all(activity.exclude, "segment", "tier", "group")),
        (words.hours, format_hours(activity.hours) if activity.hours else ""),
        (words.site, brief.tell(activity.place)),
        (
            words.attendance,
            brief.terms.details.attendance.fill(people) if people is not None else "",
        ),
        (brief.terms.platforms.channel, brief.name_all(activity.channels, "channel")),
        (
            brief.terms.details.messages,
            brief.join(word_message(brief, one) for one in activity.messages),
        ),
        (words.target, word_contributions(brief, activity.targets)),
        (terms.attribution, brief.tell(activity.attribution)),
    )


def _list_resources(brief: Brief, activity: Activity) -> Iterator[Runs]:
    terms, details = brief.terms.cards, brief.terms.details
    return label_lines(
        brief,
        (details.together, brief.name_people(activity.with_)),
        (details.effort, word_efforts(brief, activity)),
        (terms.roster, word_duty(brief, activity)),
        (terms.tools, brief.name_all(activity.resources, "resource")),
        (terms.partners, brief.name_all(activity.partners, "partner")),
    )
