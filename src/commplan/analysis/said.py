"""What a plan says at all: whether anything stands at a path, and whether a certain value does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from commplan.model.actuals import ACTUALS_SECTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.actuals import Actuals
    from commplan.model.plan import Plan


class Said:
    """Answers whether a plan says something; each answer is looked for once.

    A path names a section, then perhaps a field of it or of any of its items (``budget.total``),
    and perhaps a value (``channels.kind=sms``). Several with ``|`` between them are alternatives.
    ``actuals`` in front (``actuals.kpis``) asks the files of actuals.
    """

    def __init__(self, plan: Plan, actuals: tuple[Actuals, ...] = ()) -> None:
        self._plan = plan
        self._actuals = actuals
        self._answers: dict[str, bool] = {}
        self._written: dict[str, frozenset[str]] = {}
        self._values: dict[str, frozenset[str]] = {}

    def has(self, need: str) -> bool:
        """Tell whether the plan says anything at a path, or at one of several."""
        answer = self._answers.get(need)
        if answer is None:
            answer = any(self._look_up(path.strip()) for path in need.split("|"))
            self._answers[need] = answer
        return answer

    def _look_up(self, path: str) -> bool:
        path, _, value = path.partition("=")
        section, *names = path.split(".")
        if section == "actuals":
            if not names or names[0] not in ACTUALS_SECTIONS:
                names = ["head", *names]
            return any(True for one in self._actuals for _ in _walk(one, names))
        if names and names[0] not in self._list_written(section):
            return False
        if value:
            return value in self._list_values(path)
        return any(True for _ in _walk(self._plan, [section, *names]))

    def _list_values(self, path: str) -> frozenset[str]:
        """Return the texts that stand at a path: several needs ask for one of them each."""
        values = self._values.get(path)
        if values is None:
            found = _walk(self._plan, path.split("."))
            values = self._values[path] = frozenset(one for one in found if isinstance(one, str))
        return values

    def _list_written(self, section: str) -> frozenset[str]:
        """Return the fields that a section or any of its items has: most paths end here."""
        written = self._written.get(section)
        if written is None:
            found: Any = getattr(self._plan, section)
            parts = found if isinstance(found, tuple) else (found,)
            fields = (part.model_fields_set for part in parts if part is not None)
            written = self._written[section] = frozenset().union(*fields)
        return written


def _walk(part: object, names: list[str]) -> Iterator[object]:
    """Yield what stands at a path below a part."""
    name, *rest = names
    found = getattr(part, name)
    for one in found if isinstance(found, tuple) else (found,):
        if one is None:
            continue
        if rest:
            yield from _walk(one, rest)
        else:
            yield one
