"""What changed since an earlier plan: the words of review and ``diff`` in English."""

from __future__ import annotations

from commplan.texts.counted import Counted
from commplan.texts.review_change_terms import BaselineTerms, ChangeLineTerms, ReviewChangeTerms

LINES = ChangeLineTerms(
    days="Days",
    money="Money",
    targets="Targets",
    people="People",
    status="Status",
    renamed="Renamed",
    added="Added",
    removed="Removed",
    others="Other changes",
    later=Counted("1 day later", "{count} days later"),
    earlier=Counted("1 day earlier", "{count} days earlier"),
    starts_later=Counted("starts 1 day later", "starts {count} days later"),
    starts_earlier=Counted("starts 1 day earlier", "starts {count} days earlier"),
    ends_later=Counted("ends 1 day later", "ends {count} days later"),
    ends_earlier=Counted("ends 1 day earlier", "ends {count} days earlier"),
    none="none",
    target="target",
    year="year",
    whole="the plan",
    joined="joined the team",
    left="left the team",
    renamed_from="formerly {name}",
    come="+ {names}",
    gone="− {names}",
    other_fields=Counted("{names}", "{count} fields: {names}"),
    arrow="{before} → {after}",
    effect="{words} ({effect})",
    subject="{subject}, {field}",
    group="{title} ({count})",
)

BASELINE = BaselineTerms(
    compared="{old} → {new}",
    nothing="nothing has changed",
    moved=Counted("1 item moved", "{count} items moved"),
    slips=Counted(
        "1 ends later: {name}, by {most}",
        "{count} end later: by {mean} days on average, at most by {most} ({name})",
    ),
    planned="planned spending {before} → {after} ({difference})",
    with_findings=Counted(
        "{path}: 1 finding while reading; compared as far as it could be read",
        "{path}: {count} findings while reading; compared as far as it could be read",
    ),
    saved_with_findings=Counted(
        "{path}: 1 finding while reading; saved as it stands in the file",
        "{path}: {count} findings while reading; saved as it stands in the file",
    ),
    two_plans="there is nothing to compare with",
    no_file="there is no file {path}",
    no_folder="a plan from standard input has no folder in which git could look for {revision}",
    no_git="the plan cannot be read at {revision}: git is not installed",
    no_repository="the plan cannot be read at {revision}: no git repository in {folder}",
    unknown_revision="git knows no revision {revision}",
    not_in_revision="{path} did not exist in revision {revision}",
    git_failed="the plan cannot be read at {revision}: {detail}",
    unreadable="{path} cannot be read as a plan",
    help_file="check the path; `commplan baseline save PLAN` writes such a file",
    help_no_git="install git, or compare with a file: `commplan baseline save PLAN` writes one",
    help_no_repository=(
        "keep the plan in git, or compare with a file: `commplan baseline save PLAN` writes one"
    ),
    help_unknown="`git tag` and `git log --oneline` list revisions; a file has to exist",
    help_not_in_revision=(
        "choose a later revision: `git log --oneline -- PLAN` lists those that have the plan"
    ),
    help_git_failed="run `git status` in the folder of the plan and do what it says",
    help_unreadable="choose another revision or file in which the plan could be read",
    help_two_plans=(
        "give two plans, `commplan diff OLD NEW`, or one and `--baseline` with a revision or a file"
    ),
    saved_note="baseline of {file}, saved on {date} by commplan {version}",
    how_to_compare="Compare later: commplan diff {plan} --baseline {baseline}",
    stdin="a plan from standard input has no folder; name the baseline with -o",
)

CHANGES = ReviewChangeTerms(
    lines=LINES,
    baseline=BASELINE,
    subject="What changed",
    headline="Since the baseline: {parts}",
    versioned_headline="Since version {version}: {parts}",
    clause="; ",
    moved=Counted("1 item moved", "{count} items moved"),
    moved_later=Counted(
        "{name} moved by {days}",
        "{count} items moved, {name} by {days}",
    ),
    more_money="spending up {money}",
    less_money="spending down {money}",
    same_money="planned spending is the same",
    because="{change}, {meaning}",
    days=Counted("1 day", "{count} days"),
    over="{money} over budget",
    left="{money} left",
    targets=Counted("1 target changed", "{count} targets changed"),
    people=Counted("1 change of people", "{count} changes of people"),
    added=Counted("1 item added", "{count} items added"),
    removed=Counted("1 item removed", "{count} items removed"),
    details=Counted("details of 1 item changed", "details of {count} items changed"),
    unchanged_headline="Nothing moved: days, money, targets and people are as in the baseline",
    logged_headline=Counted(
        "One change logged in {period}: {what}",
        "{count} changes logged in {period}, the latest: {what}",
    ),
    planned_headline=Counted(
        "One action followed up in {period}, open: {open}; no baseline shows what moved",
        "{count} actions followed up in {period}, open: {open}; no baseline shows what moved",
    ),
    late_headline=Counted(
        "One action followed up in {period}, and it is overdue; no baseline shows what moved",
        "{count} actions followed up in {period}, open: {open}, overdue: {late}; "
        "no baseline shows what moved",
    ),
    adjusted_headline=Counted(
        "One change planned after {period}; no baseline shows what moved",
        "{count} changes planned after {period}; no baseline shows what moved",
    ),
    how_to=(
        "Every change by itself: `commplan baseline save PLAN` when the plan is approved, then "
        "`commplan review PLAN --baseline FILE`; a git revision serves as well."
    ),
    tile_moved="Items moved",
    tile_moved_note=Counted("{days} days later", "later by {days} days on average"),
    tile_money="Planned spending",
    tile_money_note="{before} → {after}",
    tile_targets="Targets changed",
    tile_people="Changes of people",
    tile_items="Items added or removed",
    tile_items_note="{added} added, {removed} removed",
    table="What moved most",
    full="All changes",
    item="Item",
    kind="About",
    before="Before",
    after="Now",
    effect="Difference",
    next_title="What happens now",
    actions="Actions",
    action="Action",
    owner="Owner",
    due="By",
    state="State",
    open="open",
    done="done",
    dropped="dropped",
    late=Counted("1 day overdue", "{count} days overdue"),
    step="{owner}, by {day}",
    late_step="{owner}, {late}",
    adjustment="Next quarter",
    log="Log of changes",
    date="Date",
    what="Change",
    why="Why",
    by="Decided by",
    more=Counted("1 more change in the appendix", "{count} more changes in the appendix"),
    full_headline=Counted(
        "One change against the baseline", "{count} changes against the baseline"
    ),
    log_headline=Counted("One change in the log", "{count} changes in the log"),
    actions_headline=Counted("One action, open: {open}", "{count} actions, open: {open}"),
    before_label="earlier plan",
)
