"""What moved against an earlier plan, and who does what now.

With a baseline every change is found; without one, only what was logged is known, and the slide
says how to get one.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from commplan.report.blocks import Paragraph
from commplan.report.change_lines import ChangeGroup, group_lines, title_group
from commplan.report.change_words import ChangeWords
from commplan.report.inline import read_runs
from commplan.report.review.change_actions import (
    find_open,
    list_actions,
    show_next_steps,
    sort_actions,
)
from commplan.report.review.change_headlines import say_changes, say_without_baseline
from commplan.report.review.change_log import find_logged, list_log
from commplan.report.review.change_tiles import draw_tiles
from commplan.report.review.gaps import show_gap
from commplan.report.sections import make_section
from commplan.report.tables import head_cell, left, make_table, word_cell

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.changes import Changes
    from commplan.report.blocks import Block, Section, Table
    from commplan.report.change_lines import ChangeLine
    from commplan.report.review.brief import ReviewBrief

KEY = "changes"
_MOST_LINES = 5
_MOST_LOGGED = 4
_FIELDS = ("actions.what", "actions.owner", "actions.due", "next_quarter.changes")


def show_changes(brief: ReviewBrief) -> Section | None:
    """Show what moved most and what happens now; without a baseline, what was logged."""
    changes = brief.review.changes
    if changes is not None:
        headline = say_changes(brief, changes, _make_words(brief))
        shown = _show_agreed(brief) if changes.is_nothing else _show_moves(brief, changes)
        return make_section(brief, KEY, headline, *shown)
    logged = find_logged(brief)
    if logged:
        table = list_log(brief, logged[:_MOST_LOGGED])
        shown = (table, *show_next_steps(brief))
    else:
        shown = _show_agreed(brief)
    if not shown:
        return show_gap(brief, KEY, brief.words.changes.subject, *_FIELDS)
    how_to = Paragraph(read_runs(brief.words.changes.how_to))
    return make_section(brief, KEY, say_without_baseline(brief, logged), *shown, how_to)


def detail_changes(brief: ReviewBrief) -> tuple[Section, ...]:
    """List every change, every action of the period, and the whole log of changes."""
    terms, changes = brief.words.changes, brief.review.changes
    sections = []
    if changes is not None and not changes.is_nothing:
        lines = _sort_lines(changes, _make_words(brief))
        headline = terms.full_headline.fill(len(lines))
        sections.append(
            make_section(brief, f"{KEY}-all", headline, _list_lines(brief, terms.full, lines))
        )
    actions = sort_actions(brief)
    if actions:
        headline = terms.actions_headline.fill(len(actions), open=str(len(find_open(brief))))
        blocks = list_actions(brief, f"{KEY}-actions", is_whole=True)
        sections.append(make_section(brief, f"{KEY}-actions", headline, *blocks))
    governance = brief.plan.governance
    log = governance.change_log if governance is not None else ()
    if log:
        headline = terms.log_headline.fill(len(log))
        sections.append(make_section(brief, f"{KEY}-log", headline, list_log(brief, log)))
    return tuple(sections)


def _make_words(brief: ReviewBrief) -> ChangeWords:
    plan = brief.plan
    return ChangeWords(brief.texts, plan.root.currency, plan.period.start.year)


def _show_moves(brief: ReviewBrief, changes: Changes) -> tuple[Block, ...]:
    """Show the sums as tiles, of each group the changes that weigh most, and what happens now."""
    words = _make_words(brief)
    lines = _sort_lines(changes, words)
    shown = _choose_lines(lines)
    terms, rest = brief.words.changes, len(lines) - len(shown)
    caption = terms.table + (brief.note(terms.more.fill(rest)) if rest else "")
    table = _list_lines(brief, caption, shown)
    return (draw_tiles(brief, changes, words), table, *show_next_steps(brief))


def _show_agreed(brief: ReviewBrief) -> tuple[Block, ...]:
    """Show the actions of the period, and what will be done otherwise."""
    actions = list_actions(brief, KEY)
    return (*actions, *show_next_steps(brief, has_actions=not actions))


def _sort_lines(changes: Changes, words: ChangeWords) -> list[ChangeLine]:
    """Return the lines of all groups, in each the heaviest first."""
    return [
        line
        for _, lines in group_lines(changes, words)
        for line in sorted(lines, key=lambda one: one.weight, reverse=True)
    ]


def _choose_lines(lines: list[ChangeLine]) -> list[ChangeLine]:
    """Return the first lines of each group in turn, small changes only where there is room."""
    large = [group for group in ChangeGroup if group is not ChangeGroup.OTHERS]
    groups = [[line for line in lines if line.group is group] for group in large]
    in_turn = [line for turn in zip_longest(*groups) for line in turn if line is not None]
    small = [line for line in lines if line.group is ChangeGroup.OTHERS]
    chosen = [*in_turn, *small][:_MOST_LINES]
    return [line for line in lines if any(line is one for one in chosen)]


def _list_lines(brief: ReviewBrief, caption: str, lines: Iterable[ChangeLine]) -> Table:
    terms = brief.words.changes
    columns = (
        left(terms.kind, 0.8),
        left(terms.item, 2.6),
        left(terms.before, 1.6),
        left(terms.after, 1.6),
        left(terms.effect, 2),
    )
    rows = (
        (
            word_cell(title_group(line.group, terms.lines)),
            head_cell(line.subject),
            word_cell(line.before),
            word_cell(line.after),
            word_cell(line.effect),
        )
        for line in lines
    )
    return make_table(KEY, caption, columns, rows)
