"""What stands at the root of the file: who, what, when (section 1)."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from commplan.model.amounts import Whole
from commplan.model.base import Base, PersonRef, Window
from commplan.model.plan import SECTIONS
from commplan.model.section import Section
from commplan.model.words import Text


class Period(Window):
    """The days that the plan covers, both ends included."""

    short_key: ClassVar[str | None] = "when"


class Root(Base):
    """What stands at the root of the file (section 1)."""

    sections: ClassVar[Mapping[str, Section]] = SECTIONS
    further_keys: ClassVar[tuple[str, ...]] = ("include",)

    commplan: Whole = 1
    title: Text
    period: Period
    brand: Text | None = None
    industry: tuple[Text, ...] = ()
    currency: Literal["CNY", "TWD", "HKD", "USD", "EUR", "JPY"] = "CNY"
    timezone: Text | None = None
    region: Text | None = None
    language: Literal["zh-Hans", "zh-Hant", "zh-TW", "en"] = "zh-Hans"
    variants: tuple[Literal["zh-Hans", "zh-Hant", "zh-TW", "en"], ...] = ()
    owner: PersonRef | None = None
    approver: PersonRef | None = None
    presenter: PersonRef | None = None
    status: Literal["draft", "submitted", "approved", "running", "closed"] | None = None
    version: Text | None = None
    confidentiality: Text | None = None
    business_model: Text | None = None
