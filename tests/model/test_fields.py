"""Our own validators read as pydantic's own do, and make the same models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pydantic import ValidationError

from commplan.model.base import Base, Item
from commplan.model.fields import shapes_of, validator_of
from commplan.model.plan import SECTIONS, model_of
from commplan.model.schedule import Activity
from commplan.package_data import data_folder
from commplan.reading.found import Found
from commplan.reading.sections import to_plain
from commplan.reading.shorthand import unfold
from commplan.source import Mapping, Sequence, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

HOSTILE: tuple[Any, ...] = ("", "x", "2026-02-30", "-1", [], ["x"], {}, {"a": "b"}, 5, True)


def _models() -> list[type[Base]]:
    waiting: list[type[Base]] = [model_of(name) for name in SECTIONS]
    found: list[type[Base]] = []
    while waiting:
        model = waiting.pop()
        if model not in found:
            found.append(model)
            parts = (shape.model for shape in shapes_of(model).values())
            waiting += [part for part in parts if part is not None]
    return found


def _items() -> Iterator[tuple[type[Base], dict[str, Any]]]:
    path = data_folder("plans/examples") / "fan-community" / "plan.yaml"
    parsed = parse(path.read_text(encoding="utf-8"), "plan.yaml")
    assert parsed.tree is not None
    found = Found(parsed.source)
    for key in parsed.tree.entries.keys() & SECTIONS.keys():
        model = model_of(key)
        if not issubclass(model, Item):
            continue
        section = parsed.tree.entries[key].value
        assert isinstance(section, Sequence)
        for node in section.items:
            whole = unfold(node, model, (key,), ("", ""), found)
            assert isinstance(whole, Mapping)
            yield model, to_plain(whole)


def _read(model: type[Base], data: dict[str, Any]) -> tuple[Any, list[tuple[Any, ...]]]:
    try:
        return model.model_validate(data), []
    except ValidationError as failure:
        return None, [(one["type"], one["loc"]) for one in failure.errors()]


def _read_ours(model: type[Base], data: dict[str, Any]) -> tuple[Any, list[tuple[Any, ...]]]:
    try:
        return validator_of(model).validate_python(data), []
    except ValidationError as failure:
        return None, [(one["type"], one["loc"]) for one in failure.errors()]


def test_every_item_of_the_example_reads_the_same() -> None:
    for model, data in _items():
        ours, theirs = _read_ours(model, data), _read(model, data)
        assert ours == theirs
        assert ours[0].model_fields_set == theirs[0].model_fields_set


@pytest.mark.parametrize("model", _models(), ids=lambda model: model.__name__)
def test_every_field_refuses_the_same(model: type[Base]) -> None:
    for key in shapes_of(model):
        for value in HOSTILE:
            data = {key: value}
            assert _read_ours(model, data) == _read(model, data)


def test_an_unknown_key_is_refused() -> None:
    assert _read_ours(Activity, {"onwer": "x"})[1][-1] == ("extra_forbidden", ("onwer",))


def test_what_was_read_does_not_change() -> None:
    item, _ = _read_ours(Activity, {"name": "甲", "start": "2026-03-02", "end": "2026-03-02"})
    with pytest.raises(ValidationError):
        item.name = "乙"
    assert isinstance(item, Item)
    assert item.route == ()
