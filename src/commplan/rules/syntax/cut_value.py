"""SYN018: a value is cut at a sign that begins a remark."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class CutValue(ReaderFault):
    """A value is cut where a space and a `#` stand in it.

    Why: YAML takes everything from there on for a remark, so the rest of the text is lost in
    silence.
    Do: put the whole value in quotes. A real remark has a space behind the `#`.
    Catalogue: –

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - name: 晒图 #我的咖啡角# 第一期 # SYN018
            when: 2026-05-16  # 周六

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - name: "晒图 #我的咖啡角# 第一期"
            when: 2026-05-16  # 周六
    """

    fault = faults.CUT_VALUE
