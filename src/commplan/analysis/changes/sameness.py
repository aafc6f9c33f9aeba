"""Whether two values say the same, where what they name may have been renamed in between."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from commplan.model.base import DATED_KINDS, Base
from commplan.model.distances import Dependency, Message
from commplan.model.fields import shapes_of

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.fields import FieldShape

_CHANNEL, _AUDIENCE = ("channel",), ("segment", "tier", "group")


class Sameness(NamedTuple):
    """The indexes of both plans, and where the items of the earlier one stand in the later one."""

    old: Index
    new: Index
    became: dict[Route, Route]

    def is_same(self, before: object, after: object, shape: FieldShape) -> bool:
        """Tell whether a field says the same in both plans."""
        if before == after:
            return True
        was, is_now = _settle(before, shape, self.mean_old), _settle(after, shape, self.mean_new)
        return bool(was == is_now)

    def mean_old(self, text: str, kinds: tuple[str, ...]) -> Hashable:
        """Return which item of the later plan the earlier one meant; its text where none."""
        named = self.old.find(text, kinds)
        route = None if named is None else self.became.get(named.route)
        return text if route is None else route

    def mean_new(self, text: str, kinds: tuple[str, ...]) -> Hashable:
        """Return which item the later plan means; its text where it means none."""
        named = self.new.find(text, kinds)
        return text if named is None or named.item is None else named.route

    def call_old(self, text: str, kinds: tuple[str, ...]) -> str:
        """Return what the earlier plan calls the item that is meant."""
        named = self.old.find(text, kinds)
        return text if named is None else named.called

    def call_new(self, text: str, kinds: tuple[str, ...]) -> str:
        """Return what the later plan calls the item that is meant."""
        named = self.new.find(text, kinds)
        return text if named is None else named.called


def _settle(
    value: Any,  # noqa: ANN401 - whatever a field holds
    shape: FieldShape,
    mean: Callable[[str, tuple[str, ...]], Hashable],
) -> Any:  # noqa: ANN401 - the same with references settled
    """Return a value with the items in the place of the references to them."""
    if value is None:
        return None
    if isinstance(value, tuple) and shape.is_list:
        return tuple(_settle_one(one, shape, mean) for one in value)
    return _settle_one(value, shape, mean)


def _settle_one(
    value: Any,  # noqa: ANN401 - whatever a field holds
    shape: FieldShape,
    mean: Callable[[str, tuple[str, ...]], Hashable],
) -> Any:  # noqa: ANN401 - the same with references settled
    match value:
        case str() if shape.kinds:
            return mean(value, shape.kinds)
        case Dependency():
            return mean(value.item, DATED_KINDS), value.lag_days
        case Message():
            audience = None if value.audience is None else mean(value.audience, _AUDIENCE)
            return value.offset_days, value.minutes, mean(value.channel, _CHANNEL), audience
        case Base():
            values = vars(value)
            return tuple(
                _settle(values[inner.name], inner, mean)
                for inner in shapes_of(type(value)).values()
            )
        case _:
            return value
