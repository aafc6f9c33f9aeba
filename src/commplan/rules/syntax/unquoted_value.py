"""SYN013: a value holds a sign that YAML takes for its own."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class UnquotedValue(ReaderFault):
    """A value holds a sign that means something to YAML, and has no quotes around it.

    Why: YAML takes a colon with a space after it for a new field, a comma between braces for the
    end of one, and `@`, `*` or `%` at the beginning for signs of its own.
    Do: put the whole value in quotes; single quotes where it holds double ones.
    Catalogue: –

    Bad::

        title: 松果咖啡: 把老客请回来  # SYN013
        period: 2026
        owner: @林一  # SYN013
        activities:
          - {name: 手冲课: 第一期, when: 2026-05-16}  # SYN013

    Good::

        title: "松果咖啡: 把老客请回来"
        period: 2026
        owner: 林一
        activities:
          - {name: "手冲课: 第一期", when: 2026-05-16, budget: "3,000"}
    """

    fault = faults.UNQUOTED_VALUE
