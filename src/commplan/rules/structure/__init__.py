"""Structure: one file for each fault, and the table of them."""

from __future__ import annotations

from commplan.rules.entry import Entry

RULES: tuple[Entry, ...] = (
    Entry("STR024", "structure.unknown_threshold", needs=("settings.thresholds",)),
    Entry("STR025", "structure.contradictory_setting", needs=("settings",)),
    Entry("STR030", "structure.duplicate_id"),
    Entry("STR047", "structure.skipped_short_months", needs=("activities.repeats",)),
    Entry("STR050", "structure.end_before_start"),
    Entry("STR060", "structure.outside_period"),
    Entry("STR061", "structure.runs_past_period"),
    Entry("STR070", "structure.placeholder_text"),
    Entry("STR071", "structure.other_year_in_text"),
    Entry("STR072", "structure.repeated_sentence"),
    Entry("STR080", "structure.overlapping_phases", needs=("phases",)),
    Entry("STR081", "structure.uncovered_days", needs=("phases",)),
    Entry("STR082", "structure.empty_phase", needs=("phases",)),
)
