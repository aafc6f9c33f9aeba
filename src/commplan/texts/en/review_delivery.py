"""The words of the review on promises, dates, risks, lessons and asks, in English."""

from __future__ import annotations

from commplan.texts.counted import Counted
from commplan.texts.review_delivery_terms import (
    AskTerms,
    LessonTerms,
    ResolutionTerms,
    ReviewDeliveryTerms,
    RiskMoveTerms,
    ScheduleTerms,
)

RESOLUTIONS = ResolutionTerms(
    last_quarter="last quarter",
    last_period="last period",
    subject="Last period's resolutions",
    first_headline="{period} is the first review of the year: there are no resolutions before it",
    first_text=(
        "Write what is resolved now under decisions_made and actions: "
        "the next review begins with it."
    ),
    unknown_headline="There are no actuals of {last}: nobody can tell what was kept",
    unknown_text="Add the file of {last} with its decisions_made and actions.",
    none_headline="Nothing was resolved {last} that would have to be done",
    none_text="The file of {last} has no action and no decision with an owner.",
    untold_headline=Counted(
        "Nobody wrote what became of the one resolution of {last}",
        "Nobody wrote what became of the {count} resolutions of {last}",
    ),
    done_headline=Counted(
        "The one resolution of {last} was done in time",
        "All {count} resolutions of {last} were done in time",
    ),
    late_headline=Counted(
        "The one resolution of {last} was done, {days} late",
        "All {count} resolutions of {last} were done, {late} of them late, by up to {days}",
    ),
    open_headline=Counted(
        "The one resolution of {last} is still running and not overdue",
        "{done} of {count} resolutions of {last} are done, {open} still running, none overdue",
    ),
    overdue_headline=Counted(
        "The one resolution of {last} is {days} overdue",
        "{done} of {count} resolutions of {last} are done, {overdue} overdue by up to {days}",
    ),
    overdue_named_headline=Counted(
        "The one resolution of {last} is {days} overdue: “{what}”",
        ("{done} of {count} resolutions of {last} are done, {overdue} overdue: “{what}” by {days}"),
    ),
    partly_headline=Counted(
        "The one resolution of {last} is settled",
        "{done} of {count} resolutions of {last} are done, {dropped} dropped, none is open",
    ),
    dropped_headline=Counted(
        "The one resolution of {last} was dropped", "All {count} resolutions of {last} were dropped"
    ),
    detail_headline=Counted(
        "One resolution: {share} done (without dropped ones)",
        "{count} resolutions one by one: {share} done (without dropped ones)",
    ),
    detail_dropped_headline=Counted(
        "One resolution, dropped", "{count} resolutions one by one: all dropped"
    ),
    resolution="Resolution",
    due="Due",
    state="State",
    age="Age",
    comment="Comment",
    done="done",
    done_in_time="done in time",
    done_late=Counted("done one day late", "done {count} days late"),
    overdue=Counted("one day overdue", "{count} days overdue"),
    overdue_moved=Counted("one day overdue, now {day}", "{count} days overdue, now {day}"),
    running="running",
    undated="running, no due day",
    dropped="dropped",
    days=Counted("one day", "{count} days"),
)

SCHEDULE = ScheduleTerms(
    subject="Milestones and activities",
    chart="{period}: planned and real days",
    before="as planned",
    item="Item",
    planned="Planned",
    now="Real or new day",
    no_date="no new date",
    state="State",
    reason="Reason",
    knock_ons="Moves with it",
    knock_on=Counted("{name} by one day", "{name} by {count} days"),
    knock_more=Counted("{first} and one other", "{first} and {count} others"),
    done="done in time",
    done_late=Counted("done one day late", "done {count} days late"),
    moved="moved",
    moved_later=Counted("moved, one day later", "moved, {count} days later"),
    moved_earlier=Counted("moved, one day earlier", "moved, {count} days earlier"),
    overdue=Counted("one day overdue", "{count} days overdue"),
    running="running",
    running_late=Counted("running, one day late", "running, {count} days late"),
    ahead="not due yet",
    cancelled="cancelled",
    parts="{first}; {second}",
    milestones_kept=Counted(
        "The one milestone due was reached in time",
        "All {count} milestones due were reached in time",
    ),
    milestones_missed=Counted(
        "The one milestone due was not reached in time",
        "{kept} of {count} milestones were reached in time ({share})",
    ),
    milestones_none="No milestone was due",
    milestones_unknown="Nothing is known of the milestones",
    activities_kept=Counted("one activity without delay", "{count} activities without delay"),
    activities_kept_headline=Counted(
        "One activity, planned and real: not late",
        "{count} activities, planned and real: none is late",
    ),
    activities_late_headline=Counted(
        "One activity, planned and real: late",
        "{count} activities, planned and real; late: {late}",
    ),
    overdue_part=Counted("{name} is one day overdue", "{name} is {count} days overdue"),
    slip_part=Counted("{name} is one day late", "{name} is {count} days late"),
    slips_part=Counted("one item is late", "{count} items are late"),
    knock_part=Counted(" and moves one other", " and moves {count} others"),
)

RISKS = RiskMoveTerms(
    subject="Risks",
    was="Before",
    now="Now",
    movement="Change",
    response="Event and response",
    money="Possible loss",
    up="↑ {was}→{now}",
    down="↓ {was}→{now}",
    same="→ as before",
    new="new",
    closed="closed",
    happened="happened",
    between="; ",
    up_count=Counted("one up", "{count} up"),
    down_count=Counted("one down", "{count} down"),
    new_count=Counted("one new", "{count} new"),
    closed_count=Counted("one closed", "{count} closed"),
    happened_count=Counted("one happened", "{count} happened"),
    moved_headline=Counted("One risk: {moves}", "{count} risks: {moves}"),
    still_headline=Counted(
        "One risk stands as before, at a score of {score}",
        "{count} risks stand as before, the highest at a score of {score}",
    ),
    untold_headline=Counted(
        "One risk was not looked at again: its score is an old one",
        "{count} risks were not looked at again: the scores are old ones",
    ),
    event_part=". {event}",
    exposure_part="; {exposure}",
    exposure="exposure {money}",
    exposure_change="exposure {money} ({change})",
    detail_headline=Counted("One risk, before and now", "{count} risks, before and now"),
)

LESSONS = LessonTerms(
    subject="Lessons",
    keep="Keep",
    stop="Stop",
    start="Start",
    other="Other",
    keep_count=Counted("one to keep", "{count} to keep"),
    stop_count=Counted("one to stop", "{count} to stop"),
    start_count=Counted("one to start", "{count} to start"),
    other_count=Counted("one other", "{count} others"),
    named_headline=Counted(
        "Stop “{stop}”, start “{start}”",
        "Stop “{stop}”, start “{start}”: each of the {count} lessons has an owner",
    ),
    owned_headline=Counted(
        "One lesson with an owner: {kinds}", "Each of {count} lessons has an owner: {kinds}"
    ),
    open_headline=Counted(
        "One lesson without an owner: {kinds}",
        "{open} of {count} lessons have no owner yet: {kinds}",
    ),
    because=": ",
    nobody="no owner",
    by="{owner}, {day}",
    kind="Kind",
    lesson="Lesson",
    proof="Evidence",
    due="Due",
    well="What went well",
    badly="What went badly",
    next_time="Next time",
    activity="Activity",
    finding="Finding",
    findings="Findings of activities",
    findings_headline=Counted(
        "What the activities found: one line", "What the activities found: {count} lines"
    ),
)

ASKS = AskTerms(
    subject="Decisions and support",
    decision="decision",
    resource="resources",
    department="department",
    support="support",
    kind="Kind",
    what="What is asked",
    proposal="Proposal or department",
    decider="{who} decides",
    by="By",
    money="Money",
    consequence="Otherwise",
    decisions_count=Counted("One decision to take", "{count} decisions to take"),
    supports_count=Counted("one request for support", "{count} requests for support"),
    money_part="{asks}, about {money}",
    day_part="{asks}, the first by {day}",
    consequence_part="{urgent}; otherwise: {consequence}",
)

DELIVERY = ReviewDeliveryTerms(
    resolutions=RESOLUTIONS,
    schedule=SCHEDULE,
    risks=RISKS,
    lessons=LESSONS,
    asks=ASKS,
)
