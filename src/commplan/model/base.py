"""What every section of a plan is built from: frozen models, items with a name, references."""

from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, NamedTuple, TypeAlias

from pydantic import BaseModel, ConfigDict
from pydantic_core import core_schema

from commplan.diagnostics import Route
from commplan.model.dates import DateRange, Day
from commplan.model.words import read_reference

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import GetCoreSchemaHandler

    from commplan.model.section import Section


def _name_in_file(field: str) -> str:
    """Return the key of a field: ``for_`` is written ``for``, which Python keeps for itself."""
    return field.removesuffix("_")


class Base(BaseModel):
    """A part of a plan: unknown keys are refused, nothing changes after reading.

    ``short_key`` names the field that a bare value stands for (``away: [2026-08-03..14]`` is
    ``away: [{when: 2026-08-03..14}]``). ``has_window`` says that ``when`` may be written instead of
    ``start`` and ``end``. ``keyed`` names the
    fields that the key and the value of a map stand for (``budget: {物料: 3万}`` is
    ``budget: [{category: 物料, amount: 3万}]``); without a value field, or
    where a value of the map holds fields, it is the rest of the part.
    ``sections`` stand beside the fields of the root of a file; so do ``further_keys``, which the
    reader takes out before anything is validated.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", defer_build=True, alias_generator=_name_in_file
    )

    short_key: ClassVar[str | None] = None
    has_window: ClassVar[bool] = False
    keyed: ClassVar[tuple[str, str | None] | None] = None
    sections: ClassVar["Mapping[str, Section]"] = MappingProxyType({})
    further_keys: ClassVar[tuple[str, ...]] = ()


class Window(Base):
    """Days from a first to a last one; ``when`` may be written for both."""

    has_window: ClassVar[bool] = True

    start: Day
    end: Day

    @cached_property
    def range(self) -> DateRange:
        """The days, both ends included; reversed where the planner wrote it so."""
        return DateRange(self.start, self.end)


class Item(Base):
    """A part of a plan that others can name: it has an id or a name, and a place in a list.

    ``route`` is where it stands in the file (keys, not lines); ``unread`` names its fields that
    were written but could not be read, so that rules do not call them missing.
    """

    kind_of_item: ClassVar[str] = ""
    naming: ClassVar[str] = "name"

    route: ClassVar[Route] = ()
    unread: ClassVar[frozenset[str]] = frozenset()

    def placed(self, route: Route, unread: frozenset[str]) -> None:
        """Remember where the reader found the item; called once, by the reader.

        (Neither is a field: two items that say the same are equal wherever they stand.)
        """
        self.__dict__.update(route=route, unread=unread)

    @property
    def called(self) -> str:
        """What planners call the item: its name, title, statement or scenario."""
        value: Any = getattr(self, self.naming)
        return str(value)

    @property
    def key(self) -> str:
        """What other programs call the item: its id, else its name."""
        value: Any = getattr(self, "id", None)
        return value or self.called


_REFERENCE = core_schema.no_info_plain_validator_function(read_reference)


class RefTo(NamedTuple):
    """Marks a field as the id or unique name of an item of one of these kinds."""

    kinds: tuple[str, ...]

    @property
    def schema(self) -> core_schema.CoreSchema:
        """The schema of a text that is not empty; see ``Reads``."""
        return _REFERENCE

    def __get_pydantic_core_schema__(
        self, source: Any, handler: "GetCoreSchemaHandler"
    ) -> core_schema.CoreSchema:
        """Return the schema to pydantic."""
        return _REFERENCE


PersonRef: TypeAlias = Annotated[str, RefTo(("person", "stakeholder"))]
SegmentRef: TypeAlias = Annotated[str, RefTo(("segment",))]
AudienceRef: TypeAlias = Annotated[str, RefTo(("segment", "tier", "group"))]
ChannelRef: TypeAlias = Annotated[str, RefTo(("channel",))]
ObjectiveRef: TypeAlias = Annotated[str, RefTo(("objective",))]
KpiRef: TypeAlias = Annotated[str, RefTo(("kpi",))]
CampaignRef: TypeAlias = Annotated[str, RefTo(("campaign",))]
PhaseRef: TypeAlias = Annotated[str, RefTo(("phase",))]
TrackRef: TypeAlias = Annotated[str, RefTo(("track",))]
GroupRef: TypeAlias = Annotated[str, RefTo(("group",))]
TierRef: TypeAlias = Annotated[str, RefTo(("tier",))]
ResourceRef: TypeAlias = Annotated[str, RefTo(("resource",))]
PartnerRef: TypeAlias = Annotated[str, RefTo(("partner",))]
DataRef: TypeAlias = Annotated[str, RefTo(("data item",))]
BenefitRef: TypeAlias = Annotated[str, RefTo(("benefit",))]
PillarRef: TypeAlias = Annotated[str, RefTo(("pillar",))]
SeriesRef: TypeAlias = Annotated[str, RefTo(("series",))]
ActivityRef: TypeAlias = Annotated[str, RefTo(("activity",))]
ProductRef: TypeAlias = Annotated[str, RefTo(("product",))]
NodeRef: TypeAlias = Annotated[str, RefTo(("node",))]
CategoryRef: TypeAlias = Annotated[str, RefTo(("category",))]
DATED_KINDS = ("activity", "milestone", "campaign", "phase")
"""What an item can wait for."""

AnyRef: TypeAlias = Annotated[str, RefTo(("any",))]
