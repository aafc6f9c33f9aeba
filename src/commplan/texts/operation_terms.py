"""Labels and sentences of the chapters that say who does what, where and when.

Fields that end in ``headline`` are sentences; their holes are filled by the chapter that says them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.counted import Counted


@dataclass(frozen=True, slots=True)
class PeopleTerms:
    """Team, member roles, groups and rules."""

    chapter: str
    pyramid_headline: Counted  # holes: top, base
    level: str  # holes: name, people
    duties: str
    permissions: str
    how: str
    team_headline: Counted  # holes: hours, free
    team: str
    person: str
    role: str
    capacity: str
    standing: str
    free: str
    away: str
    in_office: str
    backup: str
    shift: str
    attendance: str
    attendance_headline: Counted
    from_day: str  # hole: day
    until_day: str  # hole: day
    duties_headline: Counted
    skills: str
    roles_headline: str  # hole: parts
    roles_count: Counted
    tasks_count: Counted
    stakeholders_count: Counted
    roles: str
    rights: str
    reports_to: str
    stakeholders: str
    raci_missing_headline: Counted  # hole: missing
    tasks: str
    task: str
    responsible: str
    accountable: str
    consulted: str
    informed: str
    work_headline: str  # hole: parts
    work_ready_headline: str  # holes: day, parts
    training_count: Counted
    training: str
    topic: str
    method: str
    trained: str
    meetings_count: Counted
    incentives_count: Counted
    appraisal_count: Counted
    meeting: str
    rhythm: str
    chair: str
    incentives: str
    appraisal: str
    groups_headline: Counted
    groups_missing_headline: Counted  # hole: missing
    group: str
    kind: str
    channel: str
    audience: str
    admins: str
    limit: str
    life: str
    ratio: str
    ratio_for: str
    ratio_headline: str
    ready_on: str
    ratio_groups: str  # hole: number
    ratio_members: str  # hole: number
    boards_headline: Counted
    boards: str
    board: str
    topics: str
    interaction: str
    facilities: str
    facilities_headline: Counted
    role_kind: str  # holes: name, kind
    sizes_headline: Counted
    growth_headline: Counted  # holes: now, end
    now: str
    full: str
    leaders_headline: Counted
    leader: str
    run_groups: str
    commission: str
    rules_headline: Counted
    rules_published_headline: Counted  # hole: day
    rules_day_headline: str  # hole: day
    procedures_headline: str
    published: str
    joining: str
    speech: str
    prohibited: str
    consequences: str
    appeal: str
    inactivity: str
    inactive_days: Counted
    moderation_headline: Counted
    reviewed: str
    reviewer: str
    reply_time: str
    ready_rules: str
    ready_platform: str
    ready_admins: str
    ready_headline: str  # hole: day


@dataclass(frozen=True, slots=True)
class PlatformTerms:
    """Channels and their limits."""

    chapter: str
    account: str
    audience_fit: str
    functions: str
    distribution: str
    trial: str
    verified: str
    unverified: str
    strengths_headline: Counted
    strengths_weaknesses_headline: Counted  # hole: limited
    running_headline: Counted
    running_posts_headline: Counted  # hole: posts
    exclusive: str
    cost: str
    channels_headline: Counted
    channels_ready_headline: Counted
    channels_waiting_headline: Counted  # holes: ready, day
    channel: str
    kind: str
    reason: str
    strengths: str
    limits: str
    tools: str
    ready_from: str
    limits_headline: Counted  # hole: capped
    limits_quota_headline: Counted
    quota: str
    quota_source: str
    cap: str
    quiet_hours: str
    cadence: str
    mix: str
    lead_days: str
    days: Counted
    quota_text: str  # holes: per, window, max


@dataclass(frozen=True, slots=True)
class RhythmTerms:
    """Phases, milestones, campaigns and the year chart."""

    chapter: str
    phases_headline: Counted  # holes: first, last
    phases_now_headline: Counted  # hole: now
    milestones_headline: Counted
    milestones_next_headline: Counted  # holes: next, day
    year_headline: str  # holes: activities, times, month, busiest
    activities_count: Counted
    times_count: Counted
    year_quiet_headline: str  # holes: activities, times
    milestones_only_headline: Counted
    year_chart: str
    lanes: str
    bands: str
    milestones: str
    untracked: str
    ended: str
    running: str
    planned: str
    today: str  # hole: day
    bar_alt: str  # holes: name, days, state
    times_alt: str  # holes: name, days, times, state
    times: Counted
    chart_alt: str  # holes: bars, milestones
    bars_count: Counted
    milestones_count: Counted
    campaigns_headline: Counted
    campaigns_money_headline: Counted  # holes: money, name, share
    campaign: str
    size: str
    activities: str
    envelope: str
    assigned: str
    targets: str
    nodes: str
    approve_by: str
    review_by: str
    campaign_money: str
    standing: str  # holes: state, about
    due_past: str
    due_today: str
    due_ahead: str
    late: str


@dataclass(frozen=True, slots=True)
class ActivityTerms:
    """Activities in full."""

    chapter: str
    series_headline: Counted  # hole: times
    times_count: Counted
    part_headline: str  # holes: name, activities
    part_money_headline: str  # holes: name, activities, money
    plain_headline: Counted
    plain_money_headline: Counted  # hole: money
    activities_count: Counted
    outside_phases: str
    activity: str
    form: str
    place: str
    target: str
    each_time: str  # hole: target
    cancelled: str  # hole: name
    continued: str  # holes: headline, number, parts
    events_headline: Counted  # hole: times
    events_people_headline: Counted  # holes: times, people
    hours: str
    site: str
    attendance: str
    permit: str
    granted: str  # hole: day
    apply_by: str  # hole: day
    sources_headline: Counted  # holes: total, name, share
    sources_target_headline: Counted  # holes: total, attained
    recruiting: str
    volume: str
    cost: str
    unit_cost: str
    chart_alt: str  # holes: kpi, values
    daily: str
    workdays: str
    weekly: str  # hole: days
    biweekly: str  # hole: days
    monthly: str  # hole: day
    monthly_last: str
    monthly_nth: str  # holes: nth, day
    quarter_start: str
    quarter_end: str
    yearly: str  # hole: days
    ordinals: tuple[str, ...]  # first to fourth, last
