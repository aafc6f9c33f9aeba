"""What changed, for the terminal: groups with a line for each change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.change_lines import ChangeGroup, group_lines, title_group
from commplan.writers.findings.style import BLUE, BOLD
from commplan.writers.findings.width import show_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.changes import Changes
    from commplan.report.change_lines import ChangeLine
    from commplan.report.change_words import ChangeWords
    from commplan.writers.findings.style import Style

_GREEN, _RED = "\x1b[32m", "\x1b[31m"
_COLOURS = {ChangeGroup.ADDED: _GREEN, ChangeGroup.REMOVED: _RED}


def write_changes(changes: Changes, words: ChangeWords, style: Style) -> str:
    """Return the groups with an empty line between them, ended by a line end; "" for no change."""
    groups = ("\n".join(_write_group(*one, words, style)) for one in group_lines(changes, words))
    text = "\n\n".join(groups)
    return f"{text}\n" if text else ""


def write_sums(changes: Changes, words: ChangeWords) -> str:
    """Return the sums of all changes in a line."""
    terms, totals = words.texts.review.changes.baseline, changes.totals
    parts = []
    if totals.moved:
        parts.append(terms.moved.fill(totals.moved))
    largest = totals.largest
    move = None if largest is None else largest.main_move
    if largest is not None and move is not None and totals.mean_slip is not None:
        facts = {
            "mean": words.number(totals.mean_slip),
            "most": words.texts.review.changes.days.fill(move.slip),
            "name": show_text(words.name(largest.kind, largest.after)),
        }
        parts.append(terms.slips.fill(totals.later, **facts))
    if totals.planned_difference:
        before, after = (words.money(amount) for amount in totals.planned)
        difference = words.sign_money(totals.planned_difference)
        parts.append(terms.planned.format(before=before, after=after, difference=difference))
    return words.texts.review.changes.clause.join(parts)


def _write_group(
    group: ChangeGroup, lines: tuple[ChangeLine, ...], words: ChangeWords, style: Style
) -> Iterator[str]:
    terms = words.terms
    title = terms.group.format(title=title_group(group, terms), count=len(lines))
    yield style.paint(title, BOLD)
    for line in lines:
        yield f"  {_write_line(line, words, style)}"


def _write_line(line: ChangeLine, words: ChangeWords, style: Style) -> str:
    """Write ``春日护肤课  03-12 → 03-19（晚 7 天）``."""
    terms = words.terms
    subject = style.paint(show_text(line.subject), _COLOURS.get(line.group, BLUE))
    said = line.before or line.after
    if line.before and line.after:
        said = terms.arrow.format(before=line.before, after=line.after)
    if line.group in _COLOURS:
        said = f"{line.kind}  {said}".rstrip()
    if said and line.effect:
        said = terms.effect.format(words=said, effect=line.effect)
    return f"{subject}  {show_text(said or line.effect)}".rstrip()
