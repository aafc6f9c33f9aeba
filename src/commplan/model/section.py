"""A section of a file: which model reads it, and whether it is a list of that."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from commplan.model.base import Base


class Section(NamedTuple):
    """The module and the name of a model, and whether the section is a list of it.

    A model is imported when a file has its section: a small plan pays for nothing that it does not
    use.
    """

    module: str
    model: str
    is_list: bool = True

    def load(self) -> type[Base]:
        """Return the model of the section, or of its items where it is a list."""
        home = import_module(f"commplan.model.{self.module}")
        model: type[Base] = getattr(home, self.model)
        return model
