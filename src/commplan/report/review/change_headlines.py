"""The sentence over what changed, with days, amounts and what they mean for the budget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.change_lines import ChangeGroup, group_lines
from commplan.report.review.change_actions import (
    count_late,
    find_adjustments,
    find_open,
    sort_actions,
)
from commplan.report.review.cutting import choose_headline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.changes import Changes
    from commplan.model.governance import Change
    from commplan.report.change_words import ChangeWords
    from commplan.report.review.brief import ReviewBrief


def say_changes(brief: ReviewBrief, changes: Changes, words: ChangeWords) -> str:
    """Say what moved against the baseline: as many parts as two lines hold, days first."""
    if changes.is_nothing:
        return brief.words.changes.unchanged_headline
    parts = list(_list_parts(brief, changes, words))
    sentences = (_frame(brief, parts[:count]) for count in range(len(parts), 0, -1))
    return choose_headline(*sentences, _frame(brief, [_count_moved(brief, changes) or parts[-1]]))


def say_without_baseline(brief: ReviewBrief, logged: tuple[Change, ...]) -> str:
    """Say what is known without a baseline: changes logged, actions agreed, or plans for later."""
    terms, period = brief.words.changes, brief.name_period()
    if logged:
        what = brief.tell(logged[0].what)
        named = terms.logged_headline.fill(len(logged), period=period, what=what)
        return choose_headline(named, terms.log_headline.fill(len(logged)))
    actions = len(sort_actions(brief))
    if actions:
        open_ = find_open(brief)
        late = sum(count_late(brief, one) > 0 for one in open_)
        facts = {"period": period, "open": str(len(open_)), "late": str(late)}
        return (terms.late_headline if late else terms.planned_headline).fill(actions, **facts)
    return terms.adjusted_headline.fill(len(find_adjustments(brief)), period=period)


def _frame(brief: ReviewBrief, parts: list[str]) -> str:
    terms, baseline = brief.words.changes, brief.review.baseline
    said = terms.clause.join(parts)
    version = None if baseline is None else baseline.root.version
    if version is None or version == brief.plan.root.version:
        return terms.headline.format(parts=said)
    return terms.versioned_headline.format(version=brief.tell(version), parts=said)


def _list_parts(brief: ReviewBrief, changes: Changes, words: ChangeWords) -> Iterator[str]:
    terms = brief.words.changes
    totals, groups = changes.totals, dict(group_lines(changes, words))
    move = None if totals.largest is None else totals.largest.main_move
    if totals.largest is not None and move is not None:
        name = words.name(totals.largest.kind, totals.largest.after)
        days = brief.words.changes.days.fill(move.slip)
        yield terms.moved_later.fill(totals.moved, name=name, days=days)
    elif totals.moved:
        yield terms.moved.fill(totals.moved)
    yield _say_money(brief, changes)
    counted = (
        (terms.targets, len(groups.get(ChangeGroup.TARGETS, ()))),
        (terms.people, len(groups.get(ChangeGroup.PEOPLE, ()))),
        (terms.added, len(groups.get(ChangeGroup.ADDED, ()))),
        (terms.removed, len(groups.get(ChangeGroup.REMOVED, ()))),
        (terms.details, len(groups.get(ChangeGroup.OTHERS, ()))),
    )
    yield from (words_.fill(count) for words_, count in counted if count)


def _say_money(brief: ReviewBrief, changes: Changes) -> str:
    """Say by how much planned spending changed, and what that leaves of the budget."""
    terms, totals = brief.words.changes, changes.totals
    difference, total = totals.planned_difference, totals.budget[1]
    if difference == 0:
        return terms.same_money
    words = terms.more_money if difference > 0 else terms.less_money
    said = words.format(money=brief.money(abs(difference)))
    if total is None:
        return said
    rest = total - totals.planned[1]
    meaning = terms.left.format(money=brief.money(rest))
    if rest < 0:
        meaning = terms.over.format(money=brief.money(-rest))
    return brief.texts.review.changes.because.format(change=said, meaning=meaning)


def _count_moved(brief: ReviewBrief, changes: Changes) -> str:
    moved = changes.totals.moved
    return brief.words.changes.moved.fill(moved) if moved else ""
