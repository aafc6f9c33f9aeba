"""The words of the terminal: findings, summaries, commands."""

from __future__ import annotations

from typing import NamedTuple


class ScreenTerms(NamedTuple):
    """Everything that the commands print around the findings. Holes are in braces."""

    error: str
    warning: str
    info: str
    help: str
    more_places: str  # hole: count
    more_alike: str  # holes: count, lines
    more_kinds: str  # holes: count, codes
    shown: str  # holes: shown, count
    fixable: str  # hole: count
    mended: str  # holes: path, count
    errors: str  # hole: count
    warnings: str
    infos: str
    clean: str  # hole: path
    clean_with_infos: str  # holes: path, infos
    checked: str  # holes: path, as_of
    found: str  # holes: path, counts
    contents: str  # holes: activities, milestones, people, kpis
    actuals_read: str  # hole: count
    not_run: str  # hole: count
    not_run_line: str  # holes: code, name, why
    not_run_more: str
    lacking: str  # hole: needs
    switched_off: str  # hole: reason
    no_reason: str
    other_region: str
    on_request: str  # hole: name
    not_chosen: str
    either: str  # between alternatives
    waived: str  # hole: count
    waived_more: str
    waived_line: str  # holes: code, message, reason
    waived_by: str  # holes: reason, by
    waived_until: str  # holes: reason, until
    is_on: str  # the states of rules for one plan
    is_off: str
    is_lacking: str
    is_waived: str
    has_findings: str  # hole: count
    has_waived: str  # hole: count
    rules_for: str  # holes: path, on, off, lacking
    not_judged: str
    why: str
    do: str
    bad: str
    good: str
    catalogue: str
    severity: str
    rules_heading: str
    rules_lead: str
    name: str
    unknown_code: str  # hole: code
    did_you_mean: str  # hole: suggestion
    rules_title: str  # hole: count
    written: str
    written_beside: str  # holes: path, other
    because_edited: str
    because_foreign: str
    because_locked: str
    loss: str  # holes: format, block, shown_as
    not_written: str  # hole: path
    cannot_write: str  # holes: path, reason
    no_space: str
    no_permission: str
    not_a_folder: str
    encoding_lost: str
    unreadable_plan: str  # hole: path
    strict_stops: str  # hole: count
    reading: str
    building: str
    writing: str  # hole: format
    unknown_format: str  # holes: name, known
    demo_where: str  # hole: path
    demo_next: str
    rule_crashed: str
    bad_date: str  # hole: value
    no_such_encoding: str  # hole: name
    stdin_once: str
    clause: str  # between two parts of a line
