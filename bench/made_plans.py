"""Plans of any length for the benches: valid, without findings, and the same every time."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST_DAY = date(2026, 1, 5)
DAYS = 350
OWNERS = 8
CHANNELS = 5
COST = 1200


def write_plan(lines: int) -> str:
    """Return a plan of ``lines`` lines or a little more: a head, and its activities."""
    activities = -(-(lines - len(tuple(_write_head(0)))) // len(tuple(_write_activity(0))))
    head = _write_head(activities)
    body = (line for number in range(activities) for line in _write_activity(number))
    return "\n".join((*head, *body)) + "\n"


def _write_head(activities: int) -> Iterator[str]:
    yield from (
        "title: 松果咖啡 2026 社群年度运营方案",
        "brand: 松果咖啡",
        "period: 2026",
        "positioning:",
        "  audience_statement: 每天自己冲一杯咖啡的人",
        "  value_proposition: 选得对、冲得好、有同好",
        "objectives:",
        "  - {title: 提高用户粘性, kind: stickiness}",
        "kpis:",
        "  - name: 月活跃率",
        "    objective: 提高用户粘性",
        '    unit: "%"',
        "    direction: higher",
        "    rollup: average",
        "    targets: [22, 24, 25, 27]",
        "team:",
        "  people:",
    )
    yield from (f"    - {{name: 运营{n}, role: 社群运营, capacity: 40}}" for n in range(OWNERS))
    yield "channels:"
    for number in range(CHANNELS):
        yield from (
            f"  - name: 企微{number}群",
            "    kind: group",
            "    quota: [{max: 1, per: group, window: day}]",
        )
    yield "phases:"
    yield from (
        f"  - {{name: 第{n + 1}阶段, when: 2026Q{n + 1}, outcome: 按月复盘}}" for n in range(4)
    )
    total = activities * COST
    yield from ("budget:", f"  total: {total}", "  categories: [物料]", "activities:")


def _write_activity(number: int) -> Iterator[str]:
    start = FIRST_DAY + timedelta(days=number * 97 % DAYS)
    yield from (
        f"  - id: A{number:05}",
        f"    name: 第{number}场品鉴",
        f"    when: {start.isoformat()}..{(start + timedelta(days=2)).isoformat()}",
        "    hours: 19:00-21:00",
        f"    owner: 运营{number % OWNERS}",
        f"    channels: [企微{number % CHANNELS}群]",
        "    kind: salon",
        "    audience: 全体会员",
        "    effort: 6h",
        f"    budget: {{物料: {COST}}}",
        "    targets: {月活跃率: 1}",
        f"    messages: [0d 10:00 企微{number % CHANNELS}群]",
        "    attribution: 按报名码计",
        "    run_of_show: [签到, 三款盲测, 公布答案]",
    )
