"""Every change as a line, in groups: the same words on the terminal and in documents."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from commplan.model.goals import Kpi
from commplan.model.people import Person, Stakeholder
from commplan.model.schedule import Milestone, Windowed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.changes import AmountMove, Changes, ItemChange, PeopleMove
    from commplan.model.base import Item
    from commplan.report.change_words import ChangeWords
    from commplan.texts.review_change_terms import ChangeLineTerms

_MAIN_FIELDS = frozenset({"when", "due", "date", "budget", "amount"})
"""Fields that need not be named: days and money speak for themselves."""


class ChangeGroup(Enum):
    """What lines are gathered under, in the order in which they are read."""

    DAYS = "days"
    MONEY = "money"
    TARGETS = "targets"
    PEOPLE = "people"
    STATUS = "status"
    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    OTHERS = "others"


class ChangeLine(NamedTuple):
    """A change in words: whose, of which kind, from where to where, by how much.

    ``before`` and ``after`` are empty where only the ``effect`` says something. ``weight`` ranks
    lines within their group, without a sign: days of the item itself, money, share of a target.
    """

    group: ChangeGroup
    kind: str
    subject: str
    before: str
    after: str
    effect: str
    weight: Decimal | int = 0


def title_group(group: ChangeGroup, terms: ChangeLineTerms) -> str:
    """Return the title of a group."""
    titles: dict[ChangeGroup, str] = {
        ChangeGroup.DAYS: terms.days,
        ChangeGroup.MONEY: terms.money,
        ChangeGroup.TARGETS: terms.targets,
        ChangeGroup.PEOPLE: terms.people,
        ChangeGroup.STATUS: terms.status,
        ChangeGroup.ADDED: terms.added,
        ChangeGroup.REMOVED: terms.removed,
        ChangeGroup.RENAMED: terms.renamed,
        ChangeGroup.OTHERS: terms.others,
    }
    return titles[group]


def group_lines(
    changes: Changes, words: ChangeWords
) -> tuple[tuple[ChangeGroup, tuple[ChangeLine, ...]], ...]:
    """Return the groups in which there is something, each with its lines in the plan's order."""
    grouped: dict[ChangeGroup, list[ChangeLine]] = {group: [] for group in ChangeGroup}
    for line in _list_lines(changes, words):
        grouped[line.group].append(line)
    return tuple((group, tuple(lines)) for group, lines in grouped.items() if lines)


def _list_lines(changes: Changes, words: ChangeWords) -> Iterator[ChangeLine]:
    for change in changes.changed:
        yield from _word_change(change, words)
    for item in changes.added:
        yield _word_new(item, ChangeGroup.ADDED, words)
    for item in changes.removed:
        yield _word_new(item, ChangeGroup.REMOVED, words)


def _word_change(change: ItemChange, words: ChangeWords) -> Iterator[ChangeLine]:
    kind, name = words.name_kind(change.kind), words.name(change.kind, change.after)
    for move in change.days:
        subject = _name_subject(change, name, move.field, words)
        was, is_now = words.word_days(move.before), words.word_days(move.after)
        effect = words.word_shift(move)
        weight = max(abs(move.shift), abs(move.slip)) if move == change.main_move else 0
        yield ChangeLine(ChangeGroup.DAYS, kind, subject, was, is_now, effect, weight)
    yield from (_word_money(change, name, move, words) for move in change.money)
    yield from (_word_target(change, name, move, words) for move in change.targets)
    yield from (_word_people(change, name, people, words) for people in change.people)
    for status in change.status:
        was = words.name_status(change.before, status.field, status.before)
        is_now = words.name_status(change.after, status.field, status.after)
        yield ChangeLine(ChangeGroup.STATUS, kind, name, was, is_now, "")
    if change.is_renamed:
        group = ChangeGroup.PEOPLE if _is_person(change.after) else ChangeGroup.RENAMED
        effect = words.terms.renamed_from.format(name=words.name(change.kind, change.before))
        yield ChangeLine(group, kind, name, "", "", effect)
    if change.others:
        names = words.join(words.name_field(type(change.after), key) for key in change.others)
        effect = words.terms.other_fields.fill(len(change.others), names=names)
        weight = len(change.others)
        yield ChangeLine(ChangeGroup.OTHERS, kind, name, "", "", effect, weight)


def _word_money(change: ItemChange, name: str, move: AmountMove, words: ChangeWords) -> ChangeLine:
    subject = _name_subject(change, name, move.field, words, move)
    effect = "" if move.difference is None else words.sign_money(move.difference)
    weight = abs((move.after or Decimal(0)) - (move.before or Decimal(0)))
    was, is_now = words.money(move.before), words.money(move.after)
    kind = words.name_kind(change.kind)
    return ChangeLine(ChangeGroup.MONEY, kind, subject, was, is_now, effect, weight)


def _word_target(change: ItemChange, name: str, move: AmountMove, words: ChangeWords) -> ChangeLine:
    subject = _name_subject(change, name, move.field, words, move)
    was, is_now = words.measure(move.before, move.unit), words.measure(move.after, move.unit)
    weight: Decimal | int = 0
    if move.difference is not None and move.before:
        weight = abs(move.difference / move.before)
    kind, effect = words.name_kind(change.kind), words.sign_target(move)
    return ChangeLine(ChangeGroup.TARGETS, kind, subject, was, is_now, effect, weight)


def _word_people(change: ItemChange, name: str, move: PeopleMove, words: ChangeWords) -> ChangeLine:
    """Word who took over from whom; several people, or none before, are those who came or went."""
    terms, kind = words.terms, words.name_kind(change.kind)
    field = words.name_field(type(change.after), move.field)
    subject = terms.subject.format(subject=name, field=field)
    if len(move.gone) == len(move.come) == 1:
        return ChangeLine(ChangeGroup.PEOPLE, kind, subject, move.gone[0], move.come[0], "", 1)
    come = [terms.come.format(names=words.join(move.come))] if move.come else []
    gone = [terms.gone.format(names=words.join(move.gone))] if move.gone else []
    weight = len(move.come) + len(move.gone)
    effect = words.join((*come, *gone))
    return ChangeLine(ChangeGroup.PEOPLE, kind, subject, "", "", effect, weight)


def _word_new(item: Item, group: ChangeGroup, words: ChangeWords) -> ChangeLine:
    """Word what came or went, with its days; people come to the team and leave it."""
    kind, name = words.name_kind(item.kind_of_item), words.call(item)
    is_added = group is ChangeGroup.ADDED
    if _is_person(item):
        effect = words.terms.joined if is_added else words.terms.left
        return ChangeLine(ChangeGroup.PEOPLE, kind, name, "", "", effect, 2)
    days = _word_item_days(item, words)
    was, is_now = ("", days) if is_added else (days, "")
    return ChangeLine(group, kind, name, was, is_now, "")


def _word_item_days(item: Item, words: ChangeWords) -> str:
    match item:
        case Windowed():
            return words.word_days(item.range)
        case Milestone():
            return words.word_day(item.due)
        case _:
            return ""


def _is_person(part: object) -> bool:
    return isinstance(part, Person | Stakeholder)


def _name_subject(
    change: ItemChange,
    name: str,
    field: str,
    words: ChangeWords,
    move: AmountMove | None = None,
) -> str:
    """Name whose change it is, and the field where that has to be said."""
    model = type(change.after)
    is_target = issubclass(model, Kpi) and field == "targets"
    said = words.terms.target if is_target else words.name_field(model, field)
    if move is not None and move.part:
        said = words.name_part(move, said)
    elif field in _MAIN_FIELDS:
        return name
    return words.terms.subject.format(subject=name, field=said)
