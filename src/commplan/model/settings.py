"""How a plan wants to be judged: thresholds, lights, rules (section 22)."""

from typing import ClassVar, Literal

from commplan.model.amounts import Number, Percent, Whole
from commplan.model.base import Base
from commplan.model.words import Text


class ThresholdSetting(Base):
    """A threshold of the rules and the value that holds in this plan."""

    keyed: ClassVar[tuple[str, str | None] | None] = ("name", "value")

    name: Text
    value: Number


class RuleSetting(Base):
    """A rule with another weight in this plan, or switched off, and the reason."""

    keyed: ClassVar[tuple[str, str | None] | None] = ("rule", None)

    rule: Text
    severity: Literal["error", "warning", "info", "off"]
    reason: Text | None = None


class Lights(Base):
    """Attainment (percent) from which a light is green or amber, for all KPIs."""

    green: Percent
    amber: Percent


class Settings(Base):
    """How the plan is judged and drawn (section 22)."""

    thresholds: tuple[ThresholdSetting, ...] = ()
    rules: tuple[RuleSetting, ...] = ()
    lights: Lights | None = None
    week_start: Literal["monday", "sunday"] = "monday"
    fiscal_year_starts: Whole = 1
