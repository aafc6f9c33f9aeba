"""A line of the table of rules: everything about a rule that is known before it is imported."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from commplan.rules.base import Rule

_HOME = "commplan.rules"


class Entry(NamedTuple):
    """A rule by its code and the module that holds it (below ``commplan.rules``).

    ``needs`` are the paths (see ``Said``) without which it has nothing to judge, ``regions``
    the only ones where it holds. One that ``is_off`` runs where a plan asks for it.
    """

    code: str
    path: str
    needs: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    is_off: bool = False
    home: str = _HOME

    @property
    def name(self) -> str:
        """The name of the fault, which is that of the module with hyphens."""
        return self.path.rpartition(".")[2].replace("_", "-")

    def load(self) -> Rule:
        """Import the rule."""
        words = self.name.split("-")
        kind = getattr(import_module(f"{self.home}.{self.path}"), "".join(map(str.title, words)))
        rule: Rule = kind()
        return rule

    def is_meant_by(self, word: str) -> bool:
        """Tell whether a plan or an option means this rule.

        It may write the code, the name, the row of the catalogue (``CAL-10``) or a beginning of
        the code (``CAL``, ``CAL10``).
        """
        asked = word.strip().casefold()
        code = asked.replace("-", "")
        is_code = code.isalnum() and self.code.casefold().startswith(code) and code[:3].isalpha()
        return asked == self.name or (is_code and len(code) >= len("CAL"))
