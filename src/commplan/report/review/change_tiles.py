"""The sums of what changed as large figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Tile, Tiles, Tone
from commplan.report.change_lines import ChangeGroup, group_lines

if TYPE_CHECKING:
    from commplan.analysis.changes import Changes
    from commplan.report.change_words import ChangeWords
    from commplan.report.review.brief import ReviewBrief


def draw_tiles(brief: ReviewBrief, changes: Changes, words: ChangeWords) -> Tiles:
    """Draw items moved, money, targets, people, items that came or went."""
    terms, totals = brief.words.changes, changes.totals
    counts = {group: len(lines) for group, lines in group_lines(changes, words)}
    slip = totals.mean_slip
    note = "" if slip is None else terms.tile_moved_note.fill(totals.later, days=words.number(slip))
    came = terms.tile_items_note.format(added=len(changes.added), removed=len(changes.removed))
    return Tiles(
        (
            Tile(terms.tile_moved, str(totals.moved), "", note, _tone(totals.later)),
            _draw_money(brief, changes),
            Tile(terms.tile_targets, str(counts.get(ChangeGroup.TARGETS, 0)), "", ""),
            Tile(terms.tile_people, str(counts.get(ChangeGroup.PEOPLE, 0)), "", ""),
            Tile(terms.tile_items, str(len(changes.added) + len(changes.removed)), "", came),
        )
    )


def _tone(later: int) -> Tone:
    return Tone.WATCH if later else Tone.PLAIN


def _draw_money(brief: ReviewBrief, changes: Changes) -> Tile:
    terms, totals = brief.words.changes, changes.totals
    before, after = (brief.money(amount) for amount in totals.planned)
    value, _, unit = brief.sign_money(totals.planned_difference).partition(" ")
    note = terms.tile_money_note.format(before=before, after=after)
    total = totals.budget[1]
    is_over = total is not None and totals.planned[1] > total
    return Tile(terms.tile_money, value, unit, note, Tone.BAD if is_over else Tone.PLAIN)
