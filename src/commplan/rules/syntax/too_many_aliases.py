"""SYN024: aliases of aliases blow up the plan."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class TooManyAliases(ReaderFault):
    """Aliases of aliases blow the plan up to more than a million values.

    Why: a few lines can unfold to more than a computer holds.
    Do: write the values out, or refer to items by their id.
    Catalogue: –

    Bad::

        title: 松果咖啡 2026
        period: 2026
        segments: &a [老客, 新客, 店员, 会员, 同城, 学生, 白领, 宝妈, 摄友, 书友]
        tracks: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
        industry: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
        objectives: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
        channels: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
        activities: [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]  # SYN024

    Good::

        title: 松果咖啡 2026
        period: 2026
        segments:
          - {id: S1, name: 老客}
        activities:
          - {name: 手冲课, when: 2026-05-16, audience: S1}
          - {name: 新品会, when: 2026-06-13, audience: S1}
    """

    fault = faults.TOO_MANY_ALIASES
