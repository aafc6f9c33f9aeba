"""The words of the terminal in English."""

from __future__ import annotations

from commplan.texts.screen_terms import ScreenTerms

SCREEN = ScreenTerms(
    error="error",
    warning="warning",
    info="info",
    help="help",
    more_places="further places: {count}",
    more_alike="and {count} more like this, on lines {lines}",
    more_kinds="{count} more findings: {codes}",
    shown="shown: {shown} of {count} findings (--all shows every one)",
    fixable="can be mended without asking: {count} (--fix mends them, --diff shows how)",
    mended="{path}: places mended: {count}",
    errors="errors: {count}",
    warnings="warnings: {count}",
    infos="infos: {count}",
    clean="{path}: no errors, no warnings",
    clean_with_infos="{path}: no errors, no warnings ({infos})",
    checked="checked as of {as_of}",
    found="{path}: {counts}",
    contents=(
        "activities: {activities} ({occurrences} occurrences), milestones: {milestones}, "
        "people: {people}, KPIs: {kpis}"
    ),
    not_run="rules with nothing to judge yet: {count} (-v names them)",
    not_run_line="  {code} {name} needs {needs}",
    not_run_more="rules with nothing to judge yet, and what they need:",
    not_judged="the plan cannot be read, so this was not judged",
    why="Why it matters",
    do="What to do",
    bad="Wrong",
    good="Right",
    catalogue="Row of the catalogue",
    severity="Weight",
    rules_heading="Rules",
    rules_lead=(
        "Every finding has a code. This page is generated from the rules themselves; each example "
        "below is run as a test. In a wrong example, the comment names the code on the guilty line."
    ),
    name="Name",
    unknown_code="there is no rule {code}",
    did_you_mean="did you mean {suggestion}?",
    rules_title="{count} rules; `commplan explain CODE` shows one with examples",
    written="written",
    written_beside="{path} was left alone ({reason}); the new one is {other}",
    because_edited="somebody has changed it",
    because_foreign="commplan did not write it",
    because_locked="another program holds it open",
    loss="{format}: figures given as tables: {count} ({blocks})",
    not_written="nothing was written",
    cannot_write="{path} cannot be written: {reason}",
    no_space="the disk is full",
    no_permission="it is not allowed here",
    not_a_folder="it is a file, not a folder",
    encoding_lost="its encoding cannot be kept as it is",
    unreadable_plan="{path} cannot be read as a plan, so there is nothing to render",
    strict_stops="--strict: nothing was written (errors and warnings: {count})",
    reading="reading the plan",
    building="building the documents",
    writing="writing {format}",
    unknown_format="`{name}` is no format; known: {known}",
    demo_where="The documents are in {path}:",
    demo_next="Next: open them, then copy {plan} and make it yours.",
    rule_crashed="a rule broke down; this is a bug in commplan:",
    bad_date="`{value}` is not a date; write 2026-03-08",
    no_such_encoding="there is no encoding `{name}`",
    stdin_once="`-` can stand only once",
    clause="; ",
)
