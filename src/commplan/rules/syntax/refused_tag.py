"""SYN021: a value carries a tag."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class RefusedTag(ReaderFault):
    """A value begins with a tag such as `!!int`.

    Why: the field decides what a value is; a tag can only contradict it, and some tags start
    programs.
    Do: delete the tag, or put the value in quotes where the exclamation mark belongs to it.
    Catalogue: –

    Bad::

        title: 松果咖啡 2026
        period: 2026
        budget: {total: !!int 300000}  # SYN021

    Good::

        title: 松果咖啡 2026
        period: 2026
        budget: {total: 300000}
    """

    fault = faults.REFUSED_TAG
