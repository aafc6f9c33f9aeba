"""The files of the example as a YAML parser reads them, each value by its path.

A path names the file and the way to a value: ``Q2: kpis[K7].value``. An item of a list goes by
what names it (``[K7]``, ``[A31|推广投放]``), by its number (``[0]``), or all are meant (``[*]``).
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

import yaml

FOLDER = Path(__file__).resolve().parents[3] / "plans" / "examples" / "fan-community"
FILES = {"plan": "plan.yaml", "Q1": "actuals/2026-Q1.yaml", "Q2": "actuals/2026-Q2.yaml"}
QUARTERS = ("Q1", "Q2")
"""The quarters with actuals up to the review."""

NAMING = (
    ("id",),
    ("kpi",),
    ("activity",),
    ("milestone",),
    ("risk",),
    ("channel",),
    ("for", "category"),
    ("for",),
    ("name",),
    ("text",),
    ("what",),
)
"""The keys by which an item of a list is known, the most telling first."""

Item = dict[str, object]


@cache
def read_file(file: str) -> Item:
    """Return a file as plain values."""
    read = _name_keys(yaml.safe_load((FOLDER / FILES[file]).read_text(encoding="utf-8")))
    assert isinstance(read, dict)
    return read


def look_up(path: str) -> object:
    """Return the value at a path; a list of values where all items of a list are meant."""
    return _walk(path)[1]


def find_cells(path: str) -> str:
    """Return a path as a planner finds it: the file, and each item by its number."""
    file, _, place = _walk(path)
    return f"{FILES[file]}: {place}"


def number(path: str) -> Decimal:
    """Return the number at a path."""
    return to_number(look_up(path))


def number_or_none(path: str) -> Decimal | None:
    """Return the number at a path, or None where nothing is written."""
    try:
        return number(path)
    except KeyError:
        return None


def text(path: str) -> str:
    """Return the words at a path."""
    found = look_up(path)
    assert isinstance(found, str), path
    return found


def day(path: str) -> date:
    """Return the day at a path."""
    return to_day(look_up(path))


def items(path: str) -> list[Item]:
    """Return the items of the list at a path."""
    found = look_up(path)
    assert isinstance(found, list), path
    return found


def to_number(value: object) -> Decimal:
    """Return a value as an exact number, as it was typed."""
    assert isinstance(value, int | float), value
    return Decimal(str(value))


def to_day(value: object) -> date:
    """Return a value as a day."""
    assert isinstance(value, date), value
    return value


def name_item(item: Item) -> str:
    """Return what an item is known by, as it stands between brackets."""
    return next(_join_names(item, keys) for keys in NAMING if all(key in item for key in keys))


@cache
def list_quotes() -> tuple[str, ...]:
    """Return each text of the files that has a figure and a word in it, the longest first."""
    texts = {words for file in FILES for words in _list_texts(read_file(file))}
    quotes = {one for one in texts if re.search(r"\d", one) and re.search(r"[^\W\d_]{2}", one)}
    return tuple(sorted(quotes, key=lambda one: (-len(one), one)))


def _name_keys(value: object) -> object:
    """Return a value with keys as they were typed: in YAML 1.1 ``on`` is a word for true."""
    if isinstance(value, dict):
        return {"on" if key is True else key: _name_keys(part) for key, part in value.items()}
    return [_name_keys(part) for part in value] if isinstance(value, list) else value


@cache
def _walk(path: str) -> tuple[str, object, str]:
    """Return the file, the value and the place of a path."""
    file, _, way = path.partition(": ")
    value: object = read_file(file)
    place = ""
    for key, item in re.findall(r"([^.\[\]]+)|\[([^\]]+)\]", way):
        if item == "*" or isinstance(value, _Many):
            value = _step_all(value, key, item)
            place += f"[{item}]" if item else f".{key}"
        elif item:
            index, value = _find_item(value, item, path)
            place += f"[{index}]"
        else:
            value = _take(value, key, path)
            place += f".{key}"
    return file, value, place.removeprefix(".")


class _Many(list[object]):
    """The values of all items of a list."""


def _step_all(value: object, key: str, item: str) -> _Many:
    assert isinstance(value, list)
    if item:
        return _Many(value)
    return _Many(one[key] for one in value if isinstance(one, dict) and key in one)


def _take(value: object, key: str, path: str) -> object:
    if not isinstance(value, dict) or key not in value:
        message = f"{path}: there is no {key}"
        raise KeyError(message)
    return value[key]


def _find_item(value: object, wanted: str, path: str) -> tuple[int, object]:
    assert isinstance(value, list), path
    for index, one in enumerate(value):
        if wanted == str(index) or (isinstance(one, dict) and wanted in _list_names(one)):
            return index, one
    message = f"{path}: there is no {wanted}"
    raise KeyError(message)


def _list_names(item: Item) -> list[str]:
    return [_join_names(item, keys) for keys in NAMING if all(key in item for key in keys)]


def _join_names(item: Item, keys: tuple[str, ...]) -> str:
    return "|".join(str(item[key]) for key in keys)


def _list_texts(value: object) -> list[str]:
    if isinstance(value, dict | list):
        parts = value.values() if isinstance(value, dict) else value
        return [words for part in parts for words in _list_texts(part)]
    return [value] if isinstance(value, str) else []
