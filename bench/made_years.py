"""One busy year of any size, as several tools would write it: the same work for each of them.

Everybody has a chain of activities, one every 13 days, each with messages, money, hours and the
activity before it; every fourth also waits for somebody else's. Nothing in it clashes, so that a
tool that finds a clash has read it wrong.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST_DAY = date(2026, 2, 26)
CHAIN = 20  # activities of one person
STEP = 13  # days from one to the next
DAYS = 3
HOURS = 6
COST = 1200
SHIFT = 7  # days by which owners are out of step

FAMILIES = ("market", "competition", "operation", "legal", "technology")


class Job(NamedTuple):
    """An activity: who does it, when it begins, and the numbers of those it waits for."""

    number: int
    owner: int
    start: date
    after: tuple[int, ...]

    @property
    def end(self) -> date:
        """The last day."""
        return self.start + timedelta(days=DAYS - 1)


class Year(NamedTuple):
    """The jobs of a year, and how many people and channels carry them."""

    jobs: tuple[Job, ...]
    owners: int


def make_year(activities: int) -> Year:
    """Return a year of so many activities."""
    owners = max(1, -(-activities // CHAIN))
    return Year(tuple(_make_job(number, owners) for number in range(activities)), owners)


def _make_job(number: int, owners: int) -> Job:
    place, owner = divmod(number, owners)
    start = FIRST_DAY + timedelta(days=place * STEP + owner % SHIFT)
    before = [number - owners] if place else []
    if place and number % 4 == 0 and owners > 1:
        before.append(number - owners - owner + (owner + 1) % owners)
    return Job(number, owner, start, tuple(before))


def write_commplan(year: Year) -> str:
    """Return the year as a plan of commplan."""
    return "\n".join((*_write_head(year), *_write_activities(year))) + "\n"


def _write_head(year: Year) -> Iterator[str]:
    owners, spent = range(year.owners), len(year.jobs) * COST
    yield from (
        "title: 松果咖啡 2026 社群年度运营方案",
        "brand: 松果咖啡",
        "period: 2026",
        "owner: 王总",
        "approver: 陈总",
        "positioning:",
        "  audience_statement: 每天自己冲一杯咖啡的人",
        "  value_proposition: 选得对、冲得好、有同好",
        "objectives: [{id: O1, title: 提高用户粘性, kind: stickiness}]",
        "kpis:",
        "  - id: K1",
        "    name: 参与人次",
        "    objective: O1",
        "    unit: 人次",
        "    direction: higher",
        "    rollup: sum",
        f"    baseline: {{value: {len(year.jobs) * 8}, date: 2025-12-31}}",
        "    source: 企微后台",
        f"    targets: {_split(len(year.jobs) * 10)}",
        "team:",
        "  stakeholders: [{name: 王总, role: 总经理}, {name: 陈总, role: 分管副总}]",
        "  people:",
    )
    yield from (f"    - {{name: 运营{n}, role: 社群运营, backup: 王总}}" for n in owners)
    yield "segments:"
    yield from (
        f"  - {{name: 客群{n}, size: 300, reachable_on: [社群{n}], consent: {{basis: 入群时同意}}}}"
        for n in owners
    )
    yield "channels:"
    yield from (
        f"  - {{name: 社群{n}, kind: group, owner: 运营{n},"
        " cap: [{max: 1, per: group, window: day}]}"
        for n in owners
    )
    yield from (
        "risks:",
        *(_write_risk(family) for family in FAMILIES),
        "crisis:",
        "  - scenario: 集中投诉",
        "    lead: 王总",
        "    first_reply_minutes: 30",
        "    contacts: [陈总]",
        "phases:",
        "  - {name: 上半年, when: 2026-01-01..2026-06-30, outcome: 跑通流程}",
        "  - {name: 下半年, when: 2026-07-01..2026-12-31, outcome: 做出规模}",
        f"budget: {{total: {spent + spent // 15}, contingency: {spent // 15}, categories: [物料]}}",
    )


def _write_risk(family: str) -> str:
    sign = "early_sign: {measure: 周投诉量, trigger: 20 条}, review_on: 2026-06-15"
    known = f"statement: {family}类意外, category: {family}, probability: 2, impact: 2"
    return f"  - {{{known}, owner: 王总, {sign}, response: 先停后查}}"


def _split(whole: int) -> str:
    quarter = whole // 4
    return f"[{whole - 3 * quarter}, {quarter}, {quarter}, {quarter}]"


def _write_activities(year: Year) -> Iterator[str]:
    yield "activities:"
    for job in year.jobs:
        after = ", ".join(f"A{number:05}" for number in job.after)
        yield from (
            f"  - id: A{job.number:05}",
            f"    name: 第{job.number}期问答",
            f"    when: {job.start.isoformat()}..{job.end.isoformat()}",
            "    hours: 19:00-21:00",
            f"    owner: 运营{job.owner}",
            f"    roster: [运营{job.owner}]",
            f"    channels: [社群{job.owner}]",
            f"    audience: [客群{job.owner}]",
            "    kind: qa",
            f"    effort: {HOURS}h",
            "    review_by: +10d",
            f"    budget: {{物料: {COST}}}",
            "    targets: {K1: 10}",
            "    attribution: 按签到计",
            f"    messages: [0d 10:00 社群{job.owner}]",
            *((f"    after: [{after}]",) if after else ()),
        )
    yield "touches:"
    for job in year.jobs:
        if job.number % 2:
            continue
        day = (job.start + timedelta(days=DAYS + 2)).isoformat()
        to = f"channel: 社群{job.owner}, audience: 客群{job.owner}"
        yield f"  - {{date: {day}, time: 10:00, {to}}}"


def write_taskjuggler(year: Year) -> str:
    """Return the year as a project of TaskJuggler: the same days, people, money and order."""
    return "\n".join((*_write_project(year), *_write_tasks(year))) + "\n"


def _write_project(year: Year) -> Iterator[str]:
    yield from (
        'project year "Year" 2026-01-01 +1y {',
        '  timezone "Asia/Shanghai"',
        '  currency "CNY"',
        "}",
        'account cost "Cost"',
        'account revenue "Revenue"',
        "balance cost revenue",
    )
    yield from (f'resource p{owner} "P{owner}" {{}}' for owner in range(year.owners))


def _write_tasks(year: Year) -> Iterator[str]:
    for job in year.jobs:
        yield from (
            f'task a{job.number:05} "Round {job.number}" {{',
            f"  start {job.start.isoformat()}",
            f"  effort {HOURS}h",
            f"  allocate p{job.owner}",
            "  chargeset cost",
            f"  charge {COST} onstart",
            *(f"  depends !a{number:05}" for number in job.after),
            "}",
        )


def write_tuxfan(year: Year) -> str:
    """Return the year as a plan of tuxfan-planner, which counts in months of fiscal years."""
    return "\n".join((*_write_frame(), *_write_entries(year))) + "\n"


def _write_frame() -> Iterator[str]:
    yield from (
        "milestones:",
        "  - {id: Year, label: Year, description: The year., deadline: M3Q4FY26, deliverables: []}",
        "fiscal_range_begin: 26",
        "fiscal_range_end: 27",
        "execution:",
        "  sections: [{id: rounds, label: Rounds, description: Every round.}]",
        "tasks:",
    )


def _write_entries(year: Year) -> Iterator[str]:
    for job in year.jobs:
        quarter, month = divmod(job.start.month - 1, 3)
        yield from (
            f"  - id: A{job.number:05}",
            f"    label: Round {job.number}",
            f"    site: P{job.owner}",
            "    project: Year",
            "    execution_section: rounds",
            "    description: One round of questions and answers.",
            f"    start: M{month + 1}Q{quarter + 1}FY26",
            "    expected: 1",
            "    milestones: [Year]",
            "    priority: high",
            "    status: pending",
            f"    dependencies: [{', '.join(f'A{number:05}' for number in job.after)}]",
            '    funding: {fy26: "1.2K"}',
            "    risk: [{type: scope, level: low, mitigation: Ask again.}]",
        )
