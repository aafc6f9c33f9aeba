"""STR044: a value is not a rhythm."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class UnreadableRhythm(ReaderFault):
    """A value is not a rhythm in which an activity repeats.

    Why: the days of the series stay unknown, so it is neither planned nor checked.
    Do: write `每月18日`, `每周四`, `每两周周四`, `每季度最后一天`, `monthly 18` or `weekly Thu`.
    Catalogue: STR-04.

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 会员日, when: 2026, repeats: 每月中旬}  # STR044

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 会员日, when: 2026, repeats: 每月18日}
    """

    fault = faults.UNREADABLE_RHYTHM
