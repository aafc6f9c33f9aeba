"""Words of the review and of ``commplan diff``: what changed since an earlier plan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.counted import Counted


@dataclass(frozen=True, slots=True)
class ChangeLineTerms:
    """A change in a line: what it is about, from where to where, and by how much."""

    days: str  # titles of the groups
    money: str
    targets: str
    people: str
    status: str
    renamed: str
    added: str
    removed: str
    others: str
    later: Counted  # holes of all of these: count
    earlier: Counted
    starts_later: Counted
    starts_earlier: Counted
    ends_later: Counted
    ends_earlier: Counted
    none: str  # in the place of a value that there is not
    target: str  # of a KPI
    year: str  # the year's target
    whole: str  # the head of the plan
    joined: str  # somebody who is new in the team
    left: str
    renamed_from: str  # hole: name
    come: str  # hole: names
    gone: str  # hole: names
    other_fields: Counted  # holes: count, names
    arrow: str  # holes: before, after
    effect: str  # holes: words, effect
    subject: str  # holes: subject, field
    group: str  # holes: title, count


@dataclass(frozen=True, slots=True)
class BaselineTerms:
    """What ``diff`` and ``baseline`` say around the changes, and why a baseline cannot be had."""

    compared: str  # holes: old, new
    nothing: str
    moved: Counted  # hole: count
    slips: Counted  # holes: count, mean, most, name; those that end later, in days
    planned: str  # holes: before, after, difference
    with_findings: Counted  # holes: path, count
    saved_with_findings: Counted  # holes: path, count
    two_plans: str
    no_file: str  # hole: path
    no_folder: str  # hole: revision
    no_git: str  # hole: revision
    no_repository: str  # holes: revision, folder
    unknown_revision: str  # hole: revision
    not_in_revision: str  # holes: revision, path
    git_failed: str  # holes: revision, detail
    unreadable: str  # hole: path
    help_file: str
    help_no_git: str
    help_no_repository: str
    help_unknown: str
    help_not_in_revision: str
    help_git_failed: str
    help_unreadable: str
    help_two_plans: str
    saved_note: str  # holes: file, date, version
    how_to_compare: str
    stdin: str


@dataclass(frozen=True, slots=True)
class ReviewChangeTerms:
    """What changed since an earlier plan, and who does what now."""

    lines: ChangeLineTerms
    baseline: BaselineTerms
    subject: str
    headline: str  # holes: parts
    versioned_headline: str  # holes: version, parts
    clause: str  # between two parts of the headline
    moved: Counted  # hole: count
    moved_later: Counted  # holes: count, days, name
    more_money: str  # hole: money
    less_money: str
    same_money: str
    because: str  # holes: change, meaning
    days: Counted  # hole: count
    over: str  # hole: money
    left: str  # hole: money
    targets: Counted
    people: Counted
    added: Counted
    removed: Counted
    details: Counted
    unchanged_headline: str
    logged_headline: Counted  # holes: count, period, what
    planned_headline: Counted  # holes: count, period, open
    late_headline: Counted  # holes: count, period, open, late
    adjusted_headline: Counted  # holes: count, period
    how_to: str
    tile_moved: str
    tile_moved_note: Counted  # holes: count, days
    tile_money: str
    tile_money_note: str  # holes: before, after
    tile_targets: str
    tile_people: str
    tile_items: str
    tile_items_note: str  # holes: added, removed
    table: str
    full: str
    item: str
    kind: str
    before: str
    after: str
    effect: str
    next_title: str
    actions: str
    action: str
    owner: str
    due: str
    state: str
    open: str
    done: str
    dropped: str
    late: Counted  # hole: count; days behind the day of an action
    step: str  # holes: owner, day
    late_step: str  # holes: owner, late
    adjustment: str
    log: str
    date: str
    what: str
    why: str
    by: str
    more: Counted  # hole: count
    full_headline: Counted  # hole: count
    log_headline: Counted  # hole: count
    actions_headline: Counted  # holes: count, open
    before_label: str
