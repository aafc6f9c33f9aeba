"""How a scalar type tells pydantic to read it: one plain function, and no schema to work out.

pydantic's own ``PlainValidator`` also derives a serialisation from the annotated type, once for
every field: half of the time that it takes to build the validators of a plan.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import core_schema

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import GetCoreSchemaHandler, ValidationInfo


class Reads:
    """Marks a type as read by a function from the text that stands in the file."""

    __slots__ = ("read", "schema")

    def __init__(self, read: Callable[[object], object]) -> None:
        self.read: Callable[..., object] = read
        self.schema: core_schema.CoreSchema = core_schema.no_info_plain_validator_function(read)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Return the schema, which is the same for every field."""
        return self.schema


class ReadsInContext(Reads):
    """Marks a type whose function also asks for the context of the validation."""

    __slots__ = ()

    def __init__(self, read: Callable[[object, ValidationInfo], object]) -> None:
        self.read = read
        self.schema = core_schema.with_info_plain_validator_function(read)
