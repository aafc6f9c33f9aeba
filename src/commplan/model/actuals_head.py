"""What stands at the root of a file of actuals: for which plan, which days, as of when."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from commplan.model.actuals import ACTUALS_SECTIONS
from commplan.model.base import Base
from commplan.model.dates import Day
from commplan.model.head import Period
from commplan.model.section import Section
from commplan.model.words import Text


class ActualsHead(Base):
    """What stands at the root of a file of actuals.

    ``period`` may also be written ``quarter`` or ``month``. ``status`` says whether more is to
    come. ``light`` replaces the light of the whole by one step at most; it needs
    ``light_reason``.
    """

    sections: ClassVar[Mapping[str, Section]] = ACTUALS_SECTIONS
    further_keys: ClassVar[tuple[str, ...]] = ("quarter", "month")

    period: Period
    plan: Text | None = None
    as_of: Day | None = None
    status: Literal["provisional", "complete"] | None = None
    comment: Text | None = None
    light: Literal["green", "amber", "red"] | None = None
    light_reason: Text | None = None
    sources: tuple[Text, ...] = ()
    photos: tuple[Text, ...] = ()
